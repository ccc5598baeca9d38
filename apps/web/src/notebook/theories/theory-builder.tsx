// Building a theory: a list of rules from tiles, a formula, or a line or tree fitted to one's own tries. Posted, it is scored on every new molecule.
import { spreadOverLadder } from '@offshoot/experiment';
import type { Descriptors, TheoryModel } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, ChoiceMenu, SegmentedChoice, useTranslator } from '@offshoot/ui';
import { useId, useState } from 'react';
import { theoryStrings } from '../../../strings/theories.ts';
import { firstShownDose, nearestDose } from '../../pupil/bench-store.ts';
import type { Book } from '../book/book.ts';
import { addCard, changeFields } from '../book/card-actions.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { useToldGroups } from '../compare/told-groups.ts';
import { noticeRevision, noticeTheory } from '../noticing/notice-thinking.ts';
import { FittedModel } from './fitted-model.tsx';
import { FormulaField } from './formula-field.tsx';
import { RuleTiles } from './rule-tiles.tsx';
import { listFired } from './score-noted.ts';
import { writeTheory, type NotedTheory } from './theory-data.ts';
import { useModelWords } from './use-model-words.ts';

export interface TheoryBuilderProps {
  book: Book;
  shots: readonly NotedShot[];
  descriptorsOf: (subject: string) => Descriptors | null;
  /** The theory that is to be improved; null for a new one. */
  parent: NotedTheory | null;
  onDone: () => void;
}

const kinds = ['rules', 'formula', 'line', 'tree'] as const;
type ModelKind = (typeof kinds)[number];

export function TheoryBuilder({ book, shots, descriptorsOf, parent, onDone }: TheoryBuilderProps) {
  const words = useTranslator(theoryStrings);
  const sayModel = useModelWords();
  const { groups } = useToldGroups();
  const [kind, setKind] = useState<ModelKind>('rules');
  const [model, setModel] = useState<TheoryModel | null>(null);
  const [name, setName] = useState(parent?.card.title ?? '');
  const [about, setAbout] = useState<NotedTheory['about']>(parent?.about ?? firstQuestion(shots, groups[0]!));
  const nameId = useId();
  const examples = listFired(shots, about, descriptorsOf).fired.map(({ descriptors, observe }) => {
    const { hits, n } = observe();
    return { descriptors, share: hits / n };
  });
  const post = () => {
    if (model === null) return;
    postCard(book, { name: name.trim(), model, about, parent });
    setModel(null);
    setName('');
    onDone();
  };
  return (
    <Card title={parent === null ? words('build.title') : words('build.improve', { name: parent.card.title })}>
      {parent === null && <QuestionChoice about={about} onAbout={setAbout} />}
      <SegmentedChoice
        label={words('build.kind')}
        choices={kinds.map((id) => ({ id, text: words(`build.${id}`) }))}
        chosen={kind}
        onChoose={(id) => {
          setKind(id as ModelKind);
          setModel(null);
        }}
      />
      {kind === 'rules' && <RuleTiles onModel={setModel} />}
      {kind === 'formula' && <FormulaField onModel={setModel} />}
      {(kind === 'line' || kind === 'tree') && <FittedModel kind={kind} examples={examples} onModel={setModel} />}
      {model !== null && <p role="status">{words('build.says', { model: sayModel(model) })}</p>}
      <label htmlFor={nameId}>{words('build.name')}</label>
      <input
        id={nameId}
        className="text-line"
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
      />
      <ActionButton onPress={post} disabled={model === null || name.trim() === ''}>
        {words('build.post')}
      </ActionButton>
      <p className="second">{words('build.scored')}</p>
    </Card>
  );
}

export interface NewTheoryCard {
  name: string;
  model: TheoryModel;
  about: NotedTheory['about'];
  parent: NotedTheory | null;
  /** Who made it, where it is none of those who write. */
  by?: readonly string[];
}

/** The same name goes on as the next version and retires the old one; another name is offspring, and both stay. */
export function postCard(book: Book, { name, model, about, parent, by }: NewTheoryCard): void {
  const revises = parent !== null && parent.card.title === name;
  const line = { version: revises ? parent.version + 1 : 1, parent: parent?.card.id ?? null };
  const id = addCard(
    book,
    'theory',
    { title: name, ...writeTheory(model, about, line), ...(by !== undefined && { names: by }) },
    parent === null ? [] : [{ relation: 'follows', to: parent.card.id }],
  );
  noticeTheory(id, model.kind);
  if (parent !== null) noticeRevision(parent.card.id, spellModel(parent.model), spellModel(model));
  if (revises && parent.retiredPlace === null) {
    changeFields(book, [{ card: parent.card.id, field: 'obituary', value: `${name} ${line.version}` }]);
  }
}

function spellModel(model: TheoryModel): string {
  return JSON.stringify(model);
}

function firstQuestion(shots: readonly NotedShot[], group: string): NotedTheory['about'] {
  const doses = shots.at(-1)?.design.doses ?? [firstShownDose];
  return { group, effect: 'stumbles', dose: doses[nearestDose(doses, firstShownDose)] ?? firstShownDose };
}

interface QuestionChoiceProps {
  about: NotedTheory['about'];
  onAbout: (about: NotedTheory['about']) => void;
}

function QuestionChoice({ about, onAbout }: QuestionChoiceProps) {
  const words = useTranslator(theoryStrings);
  const lab = useLabWords();
  const { groups, say } = useToldGroups();
  const doses = [...new Set([about.dose, ...spreadOverLadder(12)])].sort((a, b) => a - b);
  return (
    <div className="compare-choices">
      <ChoiceMenu
        label={words('build.group')}
        labelShown
        choices={groups.map((id) => ({ id, text: say(id) }))}
        chosen={about.group}
        onChoose={(group) => onAbout({ ...about, group })}
      />
      <ChoiceMenu
        label={words('build.dose')}
        labelShown
        choices={doses.map((dose) => ({ id: String(dose), text: lab.dose(dose) }))}
        chosen={String(about.dose)}
        onChoose={(dose) => onAbout({ ...about, dose: Number(dose) })}
      />
    </div>
  );
}
