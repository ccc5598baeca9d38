// A molecule of the family tree as a small picture with its mark: the verdict by icon, colour and word, and how often it
// was tested. For the eye alone; whoever holds it says the same in words.
import { IconAlertTriangle, IconCheck, IconFlask2, IconLock, IconStar, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Offshoot } from '../../model/index.ts';
import { useLabWords } from '../lab-words.ts';
import { markOf } from './say-offshoot.ts';
import './offshoot-tile.css';

const icons = {
  possible: IconCheck,
  known: IconStar,
  unstable: IconAlertTriangle,
  impossible: IconX,
  withheld: IconLock,
} as const;

export interface OffshootTileProps {
  offshoot: Offshoot;
  tries: number;
  /** Stands on the bench. */
  now: boolean;
  picture: ReactNode;
}

export function OffshootTile({ offshoot, tries, now, picture }: OffshootTileProps) {
  const { words } = useLabWords();
  const mark = markOf(offshoot);
  const Icon = icons[mark];
  return (
    <span className={`offshoot-tile offshoot-${mark} ${now ? 'offshoot-now' : ''}`} aria-hidden="true">
      <span className="offshoot-picture">{picture}</span>
      <span className="offshoot-mark">
        <Icon size={14} /> {words(`family.verdict.${mark}`)}
      </span>
      {tries > 0 && (
        <span className="offshoot-tries">
          <IconFlask2 size={13} />
          {words('family.tries.short', { count: tries })}
        </span>
      )}
    </span>
  );
}
