// How strongly one animal breaks molecules down: records of the group "breakdown". Each enzyme has an ordinary spread; some
// populations make far more of one enzyme than others, which is how resistance mostly arises.
import { defineParameters, type Parameter } from '@offshoot/quantities';
import { enzymes, type EnzymeId } from '../breakdown/enzymes.ts';

const assumed = 'assumed; spread of P450 expression between field populations';
const resistance =
  'SCIENCE: over-expression in resistant pests costs 4-20 x in the lethal dose; copies after Bass 2013';

function expression(id: EnzymeId): Parameter<`${EnzymeId}Expression`> {
  const { plain } = enzymes.find((enzyme) => enzyme.id === id)!;
  return {
    id: `${id}Expression`,
    symbol: `E${id.charAt(0).toUpperCase()}${id.charAt(1)}`,
    value: 1,
    unit: 'fold',
    range: [0.2, 5],
    distribution: { shape: 'lognormal', cv: 0.3 },
    kind: 'assumed',
    source: assumed,
    group: 'breakdown',
    plain: {
      de: `Menge des Enzyms, das dies tut: ${plain.de}.`,
      en: `Amount of the enzyme that does this: ${plain.en}.`,
    },
  };
}

function excess(id: EnzymeId, share: number, high: number): Parameter<`${EnzymeId}Excess`> {
  const { plain } = enzymes.find((enzyme) => enzyme.id === id)!;
  return {
    id: `${id}Excess`,
    symbol: `X${id.charAt(0).toUpperCase()}${id.charAt(1)}`,
    value: 1,
    unit: 'fold',
    range: [1, 40],
    distribution: { shape: 'rare-lognormal', share, low: 8, high },
    kind: 'assumed',
    source: resistance,
    group: 'breakdown',
    plain: {
      de: `In manchen Populationen viel mehr von dem Enzym, das dies tut: ${plain.de}.`,
      en: `In some populations far more of the enzyme that does this: ${plain.en}.`,
    },
  };
}

function pace<Id extends string>(id: Id, symbol: string, cv: number, de: string, en: string): Parameter<Id> {
  return {
    id,
    symbol,
    value: 1,
    unit: 'fold',
    range: [0.4, 2.5],
    distribution: { shape: 'lognormal', cv },
    kind: 'assumed',
    source: assumed,
    group: 'breakdown',
    plain: { de, en },
  };
}

/** Enzymes of which some populations make far more: share of populations and the most they make. */
const overExpressed = [
  excess('methylCutter', 0.07, 40),
  excess('ringOxidiser', 0.06, 40),
  excess('linkCutter', 0.04, 30),
  excess('cyanoCutter', 0.03, 20),
  excess('esterCutter', 0.03, 20),
];

/** Breakdown in one animal. */
export const breakdownParameters = defineParameters<
  `${EnzymeId}Expression` | `${EnzymeId}Excess` | 'bodyPace' | 'electronSupply' | 'sizePrice'
>([
  ...enzymes.map(({ id }) => expression(id)),
  ...overExpressed,
  pace('bodyPace', 'kM', 0.12, 'Wie schnell der ganze Körper arbeitet.', 'How fast the whole body works.'),
  pace(
    'electronSupply',
    'kR',
    0.15,
    'Wie gut die Enzyme, die Sauerstoff einbauen, mit Elektronen versorgt sind.',
    'How well the enzymes that put oxygen in are supplied with electrons.',
  ),
  pace(
    'sizePrice',
    'qS',
    0.12,
    'Wie sehr große Moleküle die Enzyme bremsen.',
    'How much large molecules slow the enzymes.',
  ),
]);
