// The context card that came, at the edge of the page where it came: the bench or the notebook.
import { ContextNote } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { useLocale, useTranslator } from '@offshoot/ui';
import { useStore } from 'zustand';
import type { BenchDesk } from '../bench-store.ts';
import { putCardAway } from './inquiry-actions.ts';
import { inquiryStore } from './inquiry-store.ts';
import { useWayTo } from './use-way-to.ts';

export function CardNote({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(nicotineStrings);
  const locale = useLocale();
  const { open } = useStore(inquiryStore, (state) => state.cards);
  const wayTo = useWayTo(desk);
  return (
    <>
      <p className="only-heard" role="status">
        {open === null ? '' : words('card.came', { title: open.card.title[locale] })}
      </p>
      {open !== null && (
        <ContextNote
          open={open}
          onAct={wayTo(open.card.act.place)}
          onDone={() => putCardAway('used')}
          onSkip={() => putCardAway('skipped')}
        />
      )}
    </>
  );
}
