// By which action on the page each context card is reached: the molecule, look or deed that calls it, made by the page's own
// functions, and the file that logs it.
import { meetsTrigger, type Action } from '@offshoot/inquiry';
import { contextCards } from '@offshoot/labs/nicotine/inquiry';
import { desk, readDesign, studyMolecule, type WellLook } from '@offshoot/labs/nicotine/model';
import {
  bodyFacts,
  drawFacts,
  fireFacts,
  foundFacts,
  lookFacts,
  OutcomeTable,
  receptorFacts,
  resultFacts,
} from '@offshoot/labs/nicotine/view';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

type Act = () => Action;
const nicotine = 'CN1CCCC1c1cccnc1';

/** Where each kind of action is logged on the page. */
const doors = {
  bench: ['watch-bench.ts', /kind: 'draw'.*kind: 'fire'.*kind: 'score'.*kind: 'result'/s],
  well: ['watch-bench.ts', /instrument: 'well'.*instrument: 'heart'.*\['brain', 'dopamine'\]/s],
  level: ['watch-bench.ts', /kind: 'open', place: `level-/],
  inside: ['notice-inside.ts', /instrument: 'body'.*instrument: 'receptor'/s],
  brain: ['../animal-inside.tsx', /testWith\(desk.*onTest=\{free \? test : null\}/s],
  effect: ['../pupil-bench.tsx', /onLook=\{\(instrument\) => logAction\(\{ kind: 'look', instrument \}\)\}/],
  hypothesis: ['inquiry-actions.ts', /kind: 'hypothesis'/],
  list: ['../../screen/run-screen.ts', /kind: 'open', place: 'list-candidates'/],
  learning: ['../../notebook/learning/learning-store.ts', /kind: 'open', place: 'closing'/],
  notebook: ['../../notebook/noticing/notice-thinking.ts', /kind: 'compare'.*kind: 'claim'.*kind: 'theory'/s],
} as const;
type Door = keyof typeof doors;

const drawing =
  (smiles: string): Act =>
  () => {
    const study = studyMolecule(smiles);
    if (!study.ok) throw new Error(`${smiles}: ${study.problem.code}`);
    return { kind: 'draw', at: 0, subject: smiles, facts: drawFacts(study.value, nicotine) };
  };

const design = (changes: object = {}) => {
  const read = readDesign({ subject: nicotine, doses: '0.1,1', ...changes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

const firing =
  (changes: object = {}): Act =>
  () => {
    const made = design(changes);
    return { kind: 'fire', at: 0, shot: 's', design: made, part: made.part ?? 'explore', facts: fireFacts(made) };
  };

const looking =
  (instrument: string, facts: Action['facts'] = {}): Act =>
  () => ({ kind: 'look', at: 0, instrument, facts: facts });

const wellOf = (outcome: object) => lookFacts({ group: 'quirk', outcome } as unknown as WellLook);

/** A finished try of three doses in which these shares of each group are hit (dead where asked). */
const finishing =
  (hit: Readonly<Record<string, readonly number[]>>, dead = false, groups: object = {}): Act =>
  () => {
    const each = 10;
    const wells = Object.keys(hit).flatMap((group, g) =>
      Array.from({ length: each }, (_, i) => ({ population: g * each + i, group })),
    );
    const table = new OutcomeTable([0.01, 0.1, 10], wells);
    table.add(
      wells.flatMap(({ population, group }) =>
        [0, 1, 2].map((doseIndex) => {
          const isHit = population % each < hit[group]![doseIndex]! * each;
          const outcome = { convulses: false, heartRate: 3, arrhythmiaIndex: 0 };
          return { ...outcome, population, doseIndex, stumbles: isHit && !dead, dead: isHit && dead };
        }),
      ),
    );
    return { kind: 'result', at: 0, shot: 's', facts: resultFacts(table, 1, { groups, hash: '' } as never) };
  };

const inBody =
  (subject: string, population: number, doses = '1'): Act =>
  () => ({
    kind: 'look',
    at: 0,
    instrument: 'body',
    facts: bodyFacts(desk.lookIntoBody(design({ subject, doses }), population, 0)),
  });

const inReceptor =
  (subject: string): Act =>
  () => {
    const look = desk.lookAtReceptor(subject);
    if (!look.ok) throw new Error(look.problem.code);
    return { kind: 'look', at: 0, instrument: 'receptor', facts: receptorFacts(look.value) };
  };

const scoring =
  (missed: number, sureAndWrong: number): Act =>
  () => ({ kind: 'score', at: 0, shot: 's', cameTrue: 3 - missed, of: 3, sureAndWrong });

const claiming =
  (direction: string): Act =>
  () => {
    const shot = { design: design(), part: 'explore' } as const;
    return { kind: 'claim', at: 0, claim: 'c', first: shot, second: shot, direction };
  };

const theorising =
  (model: string): Act =>
  () => ({ kind: 'theory', at: 0, theory: 't', model });

const comparing =
  (verdict: 'fair' | 'unfair'): Act =>
  () => ({ kind: 'compare', at: 0, verdict, changes: verdict === 'fair' ? 1 : 2 });

/** An aphid-like relative of nicotine whose fragment sits tighter than the whole. */
const prodrug = 'CN1CCCCC1c1cccnc1';
/** Known to growers since the nineties; no card names it. */
const known = 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1';
const changedAnimal = 59;
const half = { value: 1, interval: [1, 1], reason: null };

const reached: Readonly<Record<string, readonly [Door, Act]>> = {
  valence: ['bench', drawing('CC(C)(C)(C)C')],
  'open-hand': ['bench', drawing('[CH2]CC')],
  unstable: ['bench', drawing('COOC')],
  'one-molecule': ['bench', drawing('C.C')],
  ring: ['bench', drawing('c1ccnc1')],
  charge: ['bench', drawing(nicotine)],
  polarity: ['bench', drawing('CC(=O)Oc1ccccc1C(=O)O')],
  'fat-loving': ['bench', drawing('CCCCCCCCCCCC')],
  halogens: ['bench', drawing('CN1CCCC1c1ccc(Cl)nc1')],
  'pulling-groups': ['bench', drawing('N#Cc1cccnc1')],
  'plant-poison': ['bench', drawing(nicotine)],
  mammals: ['bench', drawing('C1CC(NC1)c1cccnc1')],
  law: ['bench', () => ({ kind: 'draw', at: 0, subject: known, facts: foundFacts(known, 'all') })],
  bees: ['bench', finishing({ bee: [0, 0.5, 1] }, true)],
  'food-web': ['bench', finishing({ hoverfly: [0, 1, 1], lacewing: [0, 1, 1] }, true)],
  fiction: ['bench', finishing({ quirk: [0, 0.8, 1] })],
  selectivity: [
    'bench',
    finishing({ quirk: [0, 0.8, 1] }, false, {
      ordinary: { lc50: { ...half, value: 20 } },
      quirk: { ec50Stumble: half },
    }),
  ],
  desensitisation: ['bench', finishing({ quirk: [0, 0.8, 0.2] })],
  dose: ['bench', finishing({ quirk: [0, 0, 0] })],
  enzyme: ['bench', finishing({ ordinary: [0.2, 0.5, 1] })],
  interval: ['bench', finishing({ bee: [0, 0, 0] })],
  calibration: ['bench', scoring(1, 0.95)],
  range: ['bench', scoring(1, 0.8)],
  inhibition: ['brain', firing({ manipulations: ['block:gaba'] })],
  messengers: ['brain', firing({ manipulations: ['block:dopamine'] })],
  silencing: ['brain', firing({ manipulations: ['silence:dopamineCardiac'] })],
  resistance: ['bench', firing({ manipulations: ['block-enzyme:ringOxidiser'] })],
  repeat: ['bench', firing({ replicate: 2 })],
  power: ['notebook', firing({ populations: 20 })],
  'held-out': ['notebook', firing({ part: 'check' })],
  heartbeat: ['well', looking('heart')],
  spread: ['well', looking('well')],
  arrhythmia: ['well', looking('well', wellOf({ stumbles: true }))],
  convulsion: ['well', looking('well', wellOf({ convulses: true }))],
  neuron: ['well', looking('brain')],
  dopamine: ['well', looking('dopamine')],
  'model-limits': ['level', () => ({ kind: 'open', at: 0, place: 'level-5' })],
  receptor: ['inside', inReceptor(nicotine)],
  'partial-agonist': ['inside', inReceptor(nicotine)],
  affinity: ['inside', inReceptor(known)],
  barrier: ['inside', inBody(nicotine, 1)],
  pumps: ['inside', inBody(nicotine, 1)],
  products: ['inside', inBody(prodrug, 1)],
  'changed-receptor': ['inside', inBody(nicotine, changedAnimal)],
  'half-effect': ['effect', looking('chart')],
  median: ['effect', looking('table')],
  'lucky-best': ['list', () => ({ kind: 'open', at: 0, place: 'list-candidates' })],
  'dual-use': ['learning', () => ({ kind: 'open', at: 0, place: 'closing' })],
  hypothesis: ['hypothesis', () => ({ kind: 'hypothesis', at: 0, card: 'h' })],
  control: ['notebook', comparing('fair')],
  'fair-comparison': ['notebook', comparing('unfair')],
  replication: ['notebook', claiming('more')],
  'many-tries': ['notebook', claiming('more')],
  'negative-result': ['notebook', claiming('no-difference')],
  contradiction: ['notebook', () => ({ kind: 'evidence', at: 0, about: 'c', bearing: 'contradicts' })],
  theory: ['notebook', theorising('rules')],
  baseline: ['notebook', theorising('formula')],
  overfitting: ['notebook', theorising('tree')],
  cause: ['notebook', theorising('line')],
};

test('each card is reached by an action of the page', () => {
  expect(Object.keys(reached).sort()).toEqual(contextCards.map(({ id }) => id).sort());
});

test.each(Object.entries(reached))('the card %s is called', (id, [, act]) => {
  const { trigger } = contextCards.find((card) => card.id === id)!;
  expect(meetsTrigger(act(), trigger)).toBe(true);
});

test('what growers know is untold where the level does not offer it', () => {
  expect(foundFacts(known, 'everyday')).toEqual({ found: 0 });
  expect(foundFacts(nicotine, 'all')).toEqual({ found: 0 });
});

test.each(Object.entries(doors))('what the %s logs is logged', (_door, [file, pattern]) => {
  expect(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')).toMatch(pattern);
});
