// A pupil's own columns: computed by a formula over other columns, or a name for the rows that are chosen.
import { formulaColumn, nameRows } from '@offshoot/analysis';
import { translateIfKnown } from '@offshoot/language';
import { ActionButton, Notice } from '@offshoot/ui';
import { useId, useState } from 'react';
import { analysisStrings } from '../../../strings/analysis.ts';
import { sayFormula, writeFormula } from '../../notebook/theories/formula-words.ts';
import type { Analysis } from '../use-analysis.ts';

export function OwnColumnForm({ analysis }: { analysis: Analysis }) {
  const { state, store, words } = analysis;
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const columnId = `eigen_${name.trim().replace(/[^\p{L}\d]+/gu, '_')}`;
  const needName = () => {
    const given = /[\p{L}\d]/u.test(name);
    if (!given) setProblem(words.words('own.needs-name'));
    return given;
  };
  return (
    <div className="own-column">
      <label htmlFor={id}>
        <span className="second">{words.words('own.name')}</span>
        <input
          id={id}
          className="text-line"
          value={name}
          maxLength={40}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <FormulaLine analysis={analysis} columnId={columnId} name={name} needName={needName} onProblem={setProblem} />
      <NameLine analysis={analysis} columnId={columnId} name={name} needName={needName} onProblem={setProblem} />
      {problem !== null && (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      )}
      {state.own.map((one) => (
        <ActionButton
          key={one.id}
          look="quiet"
          onPress={() => store.setState({ own: state.own.filter((other) => other !== one) })}
        >
          {words.words('own.remove', { name: one.name })}
        </ActionButton>
      ))}
    </div>
  );
}

interface LineProps {
  analysis: Analysis;
  columnId: string;
  name: string;
  needName: () => boolean;
  onProblem: (sentence: string | null) => void;
}

function FormulaLine({ analysis, columnId, name, needName, onProblem }: LineProps) {
  const { table, store, words } = analysis;
  const id = useId();
  const [text, setText] = useState('');
  const numbers = table.columns.filter((column) => column.kind === 'number' || column.kind === 'flag');
  const spelt = Object.fromEntries(numbers.map((column) => [column.id, words.formulaWord(column.id)]));
  const [first, second] = Object.values(spelt).slice(-2);
  const add = () => {
    if (!needName()) return;
    const formula = writeFormula(text, spelt);
    const made = formulaColumn(table, columnId, formula);
    if (!made.ok) {
      const data = { ...made.problem.data, known: '' };
      onProblem(
        translateIfKnown(words.words, analysisStrings, `problem.${made.problem.code}`, data) ??
          words.words('problem.other'),
      );
      return;
    }
    onProblem(null);
    store.setState(({ own }) => ({
      own: [
        ...own.filter((one) => one.id !== columnId),
        { kind: 'formula', id: columnId, name: name.trim(), text: formula },
      ],
    }));
  };
  return (
    <>
      <label htmlFor={id}>
        <span className="second">{words.words('own.formula')}</span>
        <input
          id={id}
          className="text-line own-formula"
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <ActionButton onPress={add}>{words.words('own.add')}</ActionButton>
      <p id={`${id}-help`} className="second">
        {words.words('own.formula.help', {
          example: sayFormula(`2 * ${first ?? ''} - ${second ?? first ?? ''}`, {}),
          names: Object.values(spelt).join(', '),
        })}
      </p>
    </>
  );
}

function NameLine({ analysis, columnId, name, needName, onProblem }: LineProps) {
  const { state, store, table, words } = analysis;
  const id = useId();
  const [label, setLabel] = useState('');
  const add = () => {
    if (!needName() || label.trim() === '') return;
    const column = nameRows(table, { id: columnId, level: 'population' }, state.chosen, label.trim());
    onProblem(null);
    store.setState(({ own }) => ({
      own: [
        ...own.filter((one) => one.id !== columnId),
        { kind: 'named', id: columnId, name: name.trim(), column, rows: table.rows },
      ],
    }));
  };
  return (
    <>
      <label htmlFor={id}>
        <span className="second">{words.words('own.label')}</span>
        <input
          id={id}
          className="text-line"
          value={label}
          maxLength={40}
          onChange={(event) => setLabel(event.target.value)}
        />
      </label>
      <ActionButton disabled={state.chosen.size === 0} onPress={add}>
        {words.words('own.label.add')}
      </ActionButton>
      {state.chosen.size === 0 && <p className="second">{words.words('own.label.none')}</p>}
    </>
  );
}
