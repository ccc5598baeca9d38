// A notice: something the pupil should know now, with an icon, a colour and words (never colour alone).
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './notice.css';

export type Tone = 'good' | 'caution' | 'wrong' | 'plain';

const icons = { good: IconCircleCheck, caution: IconAlertTriangle, wrong: IconCircleX, plain: IconInfoCircle };

export interface NoticeProps {
  tone: Tone;
  children: ReactNode;
  /** Announced by a screen reader when it changes. */
  live?: boolean;
}

export function Notice({ tone, children, live = false }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice-${tone}`} {...(live && { role: 'status' })}>
      <Icon size={20} aria-hidden="true" />
      <div className="notice-words">{children}</div>
    </div>
  );
}
