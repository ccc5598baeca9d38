// Questions to start with: each one sets rows, filters and graph at once; everything can be changed from there.
import { emptyPlan, type GraphPlan, type RowFilter } from '@offshoot/analysis';
import { ActionButton } from '@offshoot/ui';
import { nearestDose } from '../../pupil/bench-store.ts';
import { changeLevel, type AnalysisState } from '../analysis-store.ts';
import type { RowLevel } from '../rows/analysis-rows.ts';
import { startPairing } from './start-pairing.ts';
import type { Analysis } from '../use-analysis.ts';

const questions = ['dose', 'molecules', 'chlorine', 'pairs', 'heart', 'matrix'] as const;
type Question = (typeof questions)[number];

interface Start {
  readonly level: RowLevel;
  readonly plan: Partial<GraphPlan>;
  /** Whether only animals with the quirk are seen, and only one dose. */
  readonly quirkOnly: boolean;
  readonly oneDose: boolean;
}

const starts: Record<Question, Start> = {
  dose: { level: 'animals', plan: { x: 'dose', y: 'stumbles', colour: 'molecule' }, quirkOnly: true, oneDose: false },
  molecules: { level: 'animals', plan: { x: 'molecule', y: 'stumbles' }, quirkOnly: true, oneDose: true },
  chlorine: { level: 'animals', plan: { x: 'chlorines', y: 'stumbles' }, quirkOnly: true, oneDose: true },
  pairs: { level: 'animals', plan: { x: 'molecule', y: 'stumbles', kind: 'pairs' }, quirkOnly: true, oneDose: true },
  heart: { level: 'animals', plan: { x: 'group', y: 'heartRate' }, quirkOnly: false, oneDose: true },
  matrix: {
    level: 'shots',
    plan: { x: 'molecule', y: 'quirkShare', kind: 'matrix' },
    quirkOnly: false,
    oneDose: false,
  },
};

export function Questions({ analysis }: { analysis: Analysis }) {
  const { words } = analysis.words;
  return (
    <div className="analysis-questions" role="group" aria-label={words('questions.title')}>
      <span className="second">{words('questions.title')}</span>
      {questions
        .filter((question) => canAsk(analysis, question))
        .map((question) => (
          <ActionButton key={question} onPress={() => ask(analysis, question)}>
            {words(`question.${question}`)}
          </ActionButton>
        ))}
    </div>
  );
}

/** Chlorine can't be asked after while all molecules have as much of it; nor the quirk where a level does not name it. */
function canAsk({ table, words }: Analysis, question: Question): boolean {
  const namesQuirk = words.lab.labelled.includes('quirk');
  if (!namesQuirk && (starts[question].quirkOnly || question === 'matrix')) return false;
  return question !== 'chlorine' || table.columns.some(({ id }) => id === 'chlorines');
}

function ask(analysis: Analysis, question: Question): void {
  const { store, desk } = analysis;
  const start = starts[question];
  const bench = desk.store.getState();
  const doses = [...new Set(bench.tries.flatMap(({ design }) => design.doses))].sort((a, b) => a - b);
  const dose = doses[nearestDose(doses, bench.shownDose)];
  const filters: RowFilter[] = [];
  if (start.quirkOnly) filters.push({ kind: 'labels', column: 'group', labels: ['quirk'] });
  if (start.oneDose && dose !== undefined) filters.push({ kind: 'range', column: 'dose', low: dose, high: dose });
  store.setState((state: AnalysisState) => ({
    ...changeLevel(state, start.level),
    plan: { ...emptyPlan, ...start.plan },
    filters,
    chosen: new Set(),
  }));
  if (question === 'pairs') startPairing(analysis);
}
