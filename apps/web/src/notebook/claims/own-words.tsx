// The claim in the group's own words: rewritten when the data speak against it, or given up with a reason. Both stay in the notebook.
import type { CardView, Claim } from '@offshoot/inquiry';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import type { Book } from '../book/book.ts';
import { changeFields } from '../book/card-actions.ts';
import { noticeRevision } from '../noticing/notice-thinking.ts';

const longestWords = 300;
type Doing = 'reword' | 'giveUp';

export function OwnWords({ book, card, claim }: { book: Book; card: CardView; claim: Claim }) {
  const words = useTranslator(inquiryPageStrings);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [text, setText] = useState('');
  const reason = card.get('givenUp');
  if (typeof reason === 'string') {
    return <p className="theory-obituary">{words('claim.givenUp', { reason: reason === '' ? '–' : reason })}</p>;
  }
  const start = (what: Doing, from: string) => {
    setDoing(what);
    setText(from);
  };
  const done = () => {
    const said = text.trim();
    if (doing === 'reword' && said !== '') {
      changeFields(book, [{ card: card.id, field: 'text', value: said }]);
      noticeRevision(card.id, claim.text, said);
    }
    if (doing === 'giveUp') {
      changeFields(book, [{ card: card.id, field: 'givenUp', value: said }]);
      noticeRevision(card.id, claim.text, null);
    }
    setDoing(null);
  };
  if (doing === null) return <Choices claim={claim} onStart={start} />;
  return (
    <div className="new-card-buttons">
      <input
        className="text-line"
        aria-label={words(`claim.${doing}.words`)}
        placeholder={words(`claim.${doing}.words`)}
        maxLength={longestWords}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ActionButton onPress={done}>{words(`claim.${doing}.done`)}</ActionButton>
      <ActionButton look="quiet" onPress={() => setDoing(null)}>
        {words('claim.leave')}
      </ActionButton>
    </div>
  );
}

function Choices({ claim, onStart }: { claim: Claim; onStart: (what: Doing, from: string) => void }) {
  const words = useTranslator(inquiryPageStrings);
  return (
    <div className="new-card-buttons">
      <ActionButton
        look="quiet"
        spokenName={words('claim.reword.spoken', { claim: claim.text })}
        onPress={() => onStart('reword', claim.text)}
      >
        {words('claim.reword')}
      </ActionButton>
      <ActionButton
        look="quiet"
        spokenName={words('claim.giveUp.spoken', { claim: claim.text })}
        onPress={() => onStart('giveUp', '')}
      >
        {words('claim.giveUp')}
      </ActionButton>
    </div>
  );
}
