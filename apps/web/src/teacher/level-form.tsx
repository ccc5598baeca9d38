// The form for a level: words, what is open, what counts, what is named. Every change is seen in the card beside it at once.
import { contextCards, levelGroups, levelParts, shippedLevels, stampIds } from '@offshoot/labs/nicotine/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { locales } from '@offshoot/language';
import { Card, ChoiceMenu, SegmentedChoice, useLocale, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { teacherStrings } from '../../strings/teacher.ts';
import { draftFrom, inLanguage, switched, type DraftLevel } from './draft-level.ts';
import { NumberLine, TextLine, Ticks } from './level-fields.tsx';

/** As long as the reader of level files allows. */
const longestWords = 140;
const mostShots = 1000;
const longestWorld = 32;
const noCard = 'none';

interface FormProps {
  /** Number of the level that the draft began from. */
  start: number;
  draft: DraftLevel;
  onDraft: (draft: DraftLevel) => void;
}

export function LevelForm({ start, draft, onDraft }: FormProps) {
  const words = useTranslator(teacherStrings);
  const change = (part: Partial<DraftLevel>) => onDraft({ ...draft, ...part });
  const parts = levelParts.map((id) => ({ id, text: words(`part.${id}`) }));
  return (
    <Card title={words('level.title')} className="level-form">
      <p>{words('level.about')}</p>
      <TemplateChoice start={start} onDraft={onDraft} />
      <LevelWords draft={draft} onDraft={onDraft} />
      <Ticks
        label={words('level.opens')}
        about={words('level.opens.about')}
        choices={parts}
        chosen={draft.opens}
        onTick={(id, on) => change({ opens: switched(draft.opens, id, on, levelParts) })}
      />
      {draft.opens.includes('sealed-populations') && (
        <>
          <NumberLine
            label={words('level.shots')}
            value={draft.countedShots}
            most={mostShots}
            onNumber={(countedShots) => change({ countedShots })}
          />
          <p className="second">{words('level.shots.about')}</p>
        </>
      )}
      <LevelDetails draft={draft} onDraft={onDraft} />
      <LevelCards draft={draft} onDraft={onDraft} />
    </Card>
  );
}

function TemplateChoice({ start, onDraft }: Pick<FormProps, 'onDraft' | 'start'>) {
  const words = useTranslator(teacherStrings);
  const labWords = useTranslator(nicotineStrings);
  const locale = useLocale();
  const [chosen, setChosen] = useState(String(start));
  return (
    <div className="level-templates" role="group" aria-label={words('level.template')}>
      <ChoiceMenu
        label={words('level.template')}
        labelShown
        choices={shippedLevels.map(({ number, name, goal }) => ({
          id: String(number),
          text: labWords('level.entry', { number, name: name[locale] }),
          more: goal[locale],
        }))}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          onDraft(draftFrom(shippedLevels[Number(id) - 1]!));
        }}
      />
    </div>
  );
}

/** Name and goal in the language of the page; the other language folded away. */
function LevelWords({ draft, onDraft }: Omit<FormProps, 'start'>) {
  const words = useTranslator(teacherStrings);
  const locale = useLocale();
  const other = locales.find((each) => each !== locale) ?? locale;
  const lines = (language: typeof locale) =>
    (['name', 'goal'] as const).map((field) => (
      <TextLine
        key={field}
        label={words(`level.${field}`)}
        value={draft[field][language]}
        most={longestWords}
        onText={(text) => onDraft({ ...draft, [field]: inLanguage(draft[field], language, text) })}
      />
    ));
  return (
    <>
      {lines(locale)}
      <details className="level-other">
        <summary>{words('level.other')}</summary>
        {lines(other)}
      </details>
    </>
  );
}

function LevelDetails({ draft, onDraft }: Omit<FormProps, 'start'>) {
  const words = useTranslator(teacherStrings);
  const { say, words: lab } = useLabWords();
  const change = (part: Partial<DraftLevel>) => onDraft({ ...draft, ...part });
  return (
    <>
      <Ticks
        label={words('level.labels')}
        about={words('level.labels.about')}
        choices={levelGroups.map((id) => ({ id, text: say('group', id) }))}
        chosen={draft.labelledGroups}
        onTick={(id, on) => change({ labelledGroups: switched(draft.labelledGroups, id, on, levelGroups) })}
      />
      <Ticks
        label={words('level.stamps')}
        about={words('level.stamps.about')}
        choices={stampIds.map((id) => ({ id, text: lab(`stamp.${id}`) }))}
        chosen={draft.stamps}
        onTick={(id, on) => change({ stamps: switched(draft.stamps, id, on, stampIds) })}
      />
      <SegmentedChoice
        label={words('level.molecules')}
        labelShown
        choices={(['everyday', 'all'] as const).map((id) => ({ id, text: words(`level.molecules.${id}`) }))}
        chosen={draft.molecules}
        onChoose={(id) => change({ molecules: id === 'all' ? 'all' : 'everyday' })}
      />
      <SegmentedChoice
        label={words('level.formula')}
        labelShown
        choices={(['school', 'skeletal'] as const).map((id) => ({ id, text: words(`level.formula.${id}`) }))}
        chosen={draft.formula}
        onChoose={(id) => change({ formula: id === 'skeletal' ? 'skeletal' : 'school' })}
      />
      <div className="level-pair">
        <TextLine
          label={words('level.world')}
          value={draft.world}
          most={longestWorld}
          onText={(world) => change({ world })}
        />
        <NumberLine
          label={words('level.exploring')}
          value={draft.exploringShots}
          most={mostShots}
          onNumber={(exploringShots) => change({ exploringShots })}
        />
      </div>
    </>
  );
}

/** Whether context cards come by themselves, and one that lies on the table at the start. */
function LevelCards({ draft, onDraft }: Omit<FormProps, 'start'>) {
  const words = useTranslator(teacherStrings);
  const locale = useLocale();
  const titles = contextCards.map(({ id, title }) => ({ id, text: title[locale] }));
  return (
    <>
      <SegmentedChoice
        label={words('level.cards')}
        labelShown
        choices={(['come', 'asked'] as const).map((id) => ({ id, text: words(`level.cards.${id}`) }))}
        chosen={draft.cards}
        onChoose={(id) => onDraft({ ...draft, cards: id === 'asked' ? 'asked' : 'come' })}
      />
      <ChoiceMenu
        label={words('level.card')}
        labelShown
        choices={[{ id: noCard, text: words('level.card.none') }, ...titles]}
        chosen={draft.card === '' ? noCard : draft.card}
        onChoose={(id) => onDraft({ ...draft, card: id === noCard ? '' : id })}
      />
    </>
  );
}
