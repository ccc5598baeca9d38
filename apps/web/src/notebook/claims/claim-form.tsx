// From a fair comparison to a claim: what is claimed, in which direction, with the two shots as evidence and the reasoning between.
import type { ClaimedDirection } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, ChoiceMenu, SegmentedChoice, useTranslator } from '@offshoot/ui';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import { firstShownDose, nearestDose } from '../../pupil/bench-store.ts';
import type { Book } from '../book/book.ts';
import { addCard } from '../book/card-actions.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { useToldGroups } from '../compare/told-groups.ts';
import { noticeClaim } from '../noticing/notice-thinking.ts';
import { writeClaim } from './claim-data.ts';

const directions = ['more', 'fewer', 'no-difference'] as const satisfies readonly ClaimedDirection[];

interface ClaimFormProps {
  book: Book;
  first: NotedShot;
  second: NotedShot;
  doses: readonly number[];
}

export function ClaimForm({ book, first, second, doses }: ClaimFormProps) {
  const words = useTranslator(inquiryPageStrings);
  const lab = useLabWords();
  const { groups, say } = useToldGroups();
  const [, go] = useLocation();
  const [direction, setDirection] = useState<ClaimedDirection>('more');
  const [group, setGroup] = useState(groups[0]!);
  const [dose, setDose] = useState(doses[nearestDose(doses, firstShownDose)] ?? firstShownDose);
  const [text, setText] = useState('');
  const [reasoning, setReasoning] = useState('');
  const post = () => {
    const evidence = [first.id, second.id];
    const claim = writeClaim(
      { about: { group, effect: 'stumbles', dose }, direction, evidence, reasoning: reasoning.trim() },
      [first.id, second.id],
    );
    const id = addCard(book, 'claim', { text: text.trim(), claim }, [
      { relation: 'about', to: first.card.id },
      { relation: 'about', to: second.card.id },
    ]);
    noticeClaim({ id, pair: { first, second }, direction });
    go('/notebook/claims');
  };
  return (
    <details className="claim-form">
      <summary>{words('claim.new')}</summary>
      <p className="second">{words('claim.second')}</p>
      <SegmentedChoice
        label={words('claim.direction')}
        choices={directions.map((id) => ({ id, text: words(`claim.${id}`) }))}
        chosen={direction}
        onChoose={(id) => setDirection(id as ClaimedDirection)}
      />
      <div className="compare-choices">
        <ChoiceMenu
          label={words('counts.group')}
          labelShown
          choices={groups.map((id) => ({ id, text: say(id) }))}
          chosen={group}
          onChoose={setGroup}
        />
        <ChoiceMenu
          label={words('counts.dose')}
          labelShown
          choices={doses.map((each) => ({ id: String(each), text: lab.dose(each) }))}
          chosen={String(dose)}
          onChoose={(id) => setDose(Number(id))}
        />
      </div>
      <ClaimWords text={text} reasoning={reasoning} onText={setText} onReasoning={setReasoning} />
      <p className="second">{words('claim.negative')}</p>
      <ActionButton onPress={post} disabled={text.trim() === ''}>
        {words('claim.post')}
      </ActionButton>
    </details>
  );
}

interface ClaimWordsProps {
  text: string;
  reasoning: string;
  onText: (text: string) => void;
  onReasoning: (reasoning: string) => void;
}

function ClaimWords({ text, reasoning, onText, onReasoning }: ClaimWordsProps) {
  const words = useTranslator(inquiryPageStrings);
  const ids = { text: useId(), reasoning: useId() };
  return (
    <>
      <label htmlFor={ids.text}>{words('claim.text')}</label>
      <textarea id={ids.text} rows={2} value={text} onChange={(event) => onText(event.target.value)} />
      <label htmlFor={ids.reasoning}>{words('claim.reasoning')}</label>
      <textarea id={ids.reasoning} rows={2} value={reasoning} onChange={(event) => onReasoning(event.target.value)} />
    </>
  );
}
