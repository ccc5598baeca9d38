// A context card as a paper note at the bench's edge: why it came, half a minute to read, something to do at once, its source.
// One that came by itself is folded: its title and why; one that was asked for lies open. It comes into the page's flow, covers nothing and leaves the focus where it is.
import type { OpenCard } from '@offshoot/inquiry';
import { ActionButton, useLocale } from '@offshoot/ui';
import { useId, useState } from 'react';
import { useLabWords } from '../lab-words.ts';
import { CardPicture } from './card-picture.tsx';
import './context-note.css';

export interface ContextNoteProps {
  open: OpenCard;
  /** Leads to the place of the deed; null where it is not on the bench now. */
  onAct: (() => void) | null;
  onDone: () => void;
  onSkip: () => void;
}

export function ContextNote({ open, onAct, onDone, onSkip }: ContextNoteProps) {
  const { words } = useLabWords();
  const locale = useLocale();
  const titleId = useId();
  const { card, reason } = open;
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const folded = reason === 'trigger' && unfolded !== card.id;
  return (
    <section className={folded ? 'context-note note-folded' : 'context-note'} aria-labelledby={titleId}>
      <div className="note-head">
        <CardPicture picture={card.picture} />
        <div>
          <h2 id={titleId}>{card.title[locale]}</h2>
          {reason === 'trigger' && <p className="second">{card.why[locale]}</p>}
          {reason === 'pushed' && <p className="second">{words('card.pushed')}</p>}
        </div>
      </div>
      {!folded && (
        <>
          <p>{card.text[locale]}</p>
          <p className="note-act">{card.act[locale]}</p>
        </>
      )}
      <div className="note-buttons">
        {folded && <ActionButton onPress={() => setUnfolded(card.id)}>{words('card.read')}</ActionButton>}
        {!folded && onAct !== null && <ActionButton onPress={onAct}>{words('card.act')}</ActionButton>}
        {!folded && <ActionButton onPress={onDone}>{words('card.done')}</ActionButton>}
        <ActionButton look="quiet" onPress={onSkip}>
          {words('card.skip')}
        </ActionButton>
      </div>
      {!folded && <p className="note-source">{words('card.source', { source: card.source })}</p>}
    </section>
  );
}
