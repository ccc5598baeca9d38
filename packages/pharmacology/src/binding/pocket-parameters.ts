// The numbers of an insect pocket (the alpha-like one) as records. Weights are in log10 units of affinity. Those of kind
// "fitted" come from validation/fits/fit-binding.ts: Gauss-Newton on the logarithms of the weights towards the six
// measured affinities of validation/data/ligands.csv, error .3, prior width .35. Six points do not fix so many weights:
// structure and priors carry them, and left-out compounds are missed by about one log unit.
import { tasteParameters } from './taste-parameters.ts';
import { efficacyParameters } from './efficacy-parameters.ts';
import { defineParameters, type Distribution, type Parameter } from '@offshoot/quantities';

const fitSource = 'validation/fits/fit-binding.ts, to validation/data/ligands.csv';
const design = 'our choice, direction from Tomizawa & Casida 2000, 2003';

/** Weights differ between worlds by about a sixth, preferred distances by a fifth of a bond. */
const weightSpread: Distribution = { shape: 'lognormal', cv: 0.17 };
const distanceSpread: Distribution = { shape: 'normal', sd: 0.2 };
const fixed: Distribution = { shape: 'constant' };

function weight<Id extends string>(
  id: Id,
  symbol: string,
  value: number,
  de: string,
  en: string,
  kind: Parameter['kind'] = 'fitted',
): Parameter<Id> {
  const source = kind === 'fitted' ? fitSource : design;
  return {
    id,
    symbol,
    value,
    unit: 'log10',
    range: [0, 8],
    distribution: weightSpread,
    kind,
    source,
    group: 'pocket',
    plain: { de, en },
  };
}

function bonds<Id extends string>(
  id: Id,
  symbol: string,
  value: number,
  distribution: Distribution,
  de: string,
  en: string,
): Parameter<Id> {
  return {
    id,
    symbol,
    value,
    unit: 'bonds',
    range: [0.3, 8],
    distribution,
    kind: 'assumed',
    source: design,
    group: 'pocket',
    plain: { de, en },
  };
}

/** The numbers of the alpha-like insect pocket. */
export const pocketParameters = defineParameters([
  {
    ...weight(
      'base',
      'b0',
      2.2,
      'So gut hält sich irgendein Molekül in der Tasche.',
      'How well any molecule holds on in the pocket.',
    ),
    distribution: fixed,
  },
  weight(
    'acceptor',
    'wA',
    1.13,
    'So viel hilft ein freies Elektronenpaar am Kopf.',
    'How much a lone pair on the head helps.',
  ),
  weight('ring', 'wR', 0.39, 'So viel hilft ein flacher Ring als Kopf.', 'How much a flat ring as head helps.'),
  weight(
    'halogen',
    'wX',
    0.55,
    'So viel hilft ein Chlor im kleinen Loch neben dem Kopf.',
    'How much a chlorine in the small hole beside the head helps.',
  ),
  weight(
    'link',
    'wL',
    1.14,
    'So viel hilft ein Steg der richtigen Länge.',
    'How much a link of the right length helps.',
  ),
  weight(
    'tip',
    'wT',
    3.17,
    'So viel hilft eine Spitze, die Elektronen zu sich zieht.',
    'How much a tip that pulls electrons helps.',
  ),
  weight(
    'crowding',
    'wC',
    4.35,
    'So viel schadet es, wenn die Spitze aus der Ebene gedreht wird.',
    'How much it hurts when the tip is turned out of its plane.',
  ),
  weight(
    'cation',
    'wP',
    1.17,
    'So viel hilft eine positive Ladung in der Mitte.',
    'How much a positive charge in the middle helps.',
  ),
  weight(
    'amideHub',
    'wH',
    1.2,
    'So viel schadet ein Sauerstoff direkt neben dem mittleren Stickstoff.',
    'How much an oxygen right beside the middle nitrogen hurts.',
    'assumed',
  ),
  weight(
    'closed',
    'wO',
    0.29,
    'So viel hilft es, wenn ein Ring die Mitte flach hält.',
    'How much it helps when a ring keeps the middle flat.',
  ),
  weight(
    'fill',
    'wF',
    0.12,
    'So viel hilft jedes Atom, das die Mitte ausfüllt.',
    'How much each atom that fills the middle helps.',
  ),
  weight(
    'bulk',
    'wB',
    0.37,
    'So viel schadet jedes Atom, für das in der Mitte kein Platz ist.',
    'How much each atom that the middle has no room for hurts.',
  ),
  weight(
    'headBulk',
    'wS',
    0.35,
    'So viel schadet jedes überzählige Atom am Kopf.',
    'How much each surplus atom on the head hurts.',
  ),
  weight('branch', 'wV', 0.2, 'So viel schadet eine Verzweigung am Steg.', 'How much a branch on the link hurts.'),
  weight(
    'donor',
    'wD',
    0.26,
    'So viel schadet jedes N-H oder O-H, das Wasser festhält.',
    'How much each N-H or O-H that holds on to water hurts.',
  ),
  weight(
    'rotor',
    'wM',
    0.12,
    'So viel schadet jede frei drehbare Bindung.',
    'How much each freely turning bond hurts.',
  ),
  weight('acid', 'wZ', 1.5, 'So viel schadet eine Säure.', 'How much an acid hurts.', 'assumed'),

  bonds(
    'acceptorDistance',
    'dA',
    4,
    distanceSpread,
    'So viele Bindungen sollen Kopf und Mitte trennen.',
    'Bonds that should lie between lone pair and middle.',
  ),
  bonds(
    'acceptorDistanceWidth',
    'sA',
    1.2,
    fixed,
    'So genau muss dieser Abstand stimmen.',
    'How exact that distance has to be.',
  ),

  bonds(
    'linkLength',
    'dL',
    2,
    distanceSpread,
    'So viele Bindungen soll der Steg lang sein.',
    'Bonds that the link should be long.',
  ),
  bonds('linkLengthWidth', 'sL', 1, fixed, 'So genau muss der Steg passen.', 'How exactly the link has to fit.'),

  bonds(
    'tipDistance',
    'dT',
    4,
    distanceSpread,
    'So viele Bindungen soll die Spitze von der Mitte entfernt sein.',
    'Bonds that the end of the tip should be from the middle.',
  ),
  bonds(
    'tipDistanceWidth',
    'sT',
    1.1,
    fixed,
    'So genau muss der Abstand der Spitze stimmen.',
    'How exact the distance of the tip has to be.',
  ),
  {
    ...bonds(
      'crowdingOnset',
      'kC',
      3.2,
      fixed,
      'Ab so vielen Nachbargruppen dreht sich die Spitze weg.',
      'So many neighbouring groups turn the tip away.',
    ),
    unit: '1',
    kind: 'fitted',
    source: fitSource,
  },

  {
    ...weight(
      'nitroLoss',
      'vNO2',
      0,
      'So viel verliert eine NO2-Spitze in der veränderten Tasche.',
      'What an NO2 tip loses in the changed pocket.',
      'assumed',
    ),
    distribution: fixed,
  },
  {
    ...weight(
      'cyanoLoss',
      'vCN',
      0,
      'So viel verliert eine CN-Spitze in der veränderten Tasche.',
      'What a CN tip loses in the changed pocket.',
      'assumed',
    ),
    distribution: fixed,
  },
  {
    ...weight(
      'otherLoss',
      'vX',
      0,
      'So viel verlieren andere Spitzen in der veränderten Tasche.',
      'What other tips lose in the changed pocket.',
      'assumed',
    ),
    distribution: fixed,
  },
  ...tasteParameters.all,
  ...efficacyParameters.all,
]);

/** The id of a pocket's number. */
export type PocketNumberId = (typeof pocketParameters.all)[number]['id'];
