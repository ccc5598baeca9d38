// The numbers of an insect pocket (the alpha-like one) as records. Weights are in log10 units of affinity. Those of kind
// "fitted" come from validation/fits/fit-binding.ts: Gauss-Newton on the logarithms of the weights towards the six
// measured affinities of validation/data/ligands.csv, error .3, prior width .35. Six points do not fix so many weights:
// structure and priors carry them, and left-out compounds are missed by about one log unit.
import { efficacyParameters } from './efficacy-parameters.ts';
import { defineParameters, type Distribution, type Parameter } from '@offshoot/quantities';

const fitSource = 'validation/fits/fit-binding.ts, to validation/data/ligands.csv';
const design = 'our choice, direction from Tomizawa & Casida 2000, 2003';

/** Weights differ between worlds by about a sixth, tastes by an eighth, preferred distances by a fifth of a bond. */
const weightSpread: Distribution = { shape: 'lognormal', cv: 0.17 };
const tasteSpread: Distribution = { shape: 'lognormal', cv: 0.12 };
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

function taste<Id extends string>(
  id: Id,
  symbol: string,
  value: number,
  de: string,
  en: string,
  distribution = tasteSpread,
): Parameter<Id> {
  return {
    id,
    symbol,
    value,
    unit: 'fold',
    range: [0, 2],
    distribution,
    kind: 'assumed',
    source: design,
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
      2.47,
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
    1.12,
    'So viel hilft ein Steg der richtigen Länge.',
    'How much a link of the right length helps.',
  ),
  weight(
    'tip',
    'wT',
    2.87,
    'So viel hilft eine Spitze, die Elektronen zu sich zieht.',
    'How much a tip that pulls electrons helps.',
  ),
  weight(
    'crowding',
    'wC',
    4.03,
    'So viel schadet es, wenn die Spitze aus der Ebene gedreht wird.',
    'How much it hurts when the tip is turned out of its plane.',
  ),
  weight(
    'cation',
    'wP',
    0.89,
    'So viel hilft eine positive Ladung in der Mitte.',
    'How much a positive charge in the middle helps.',
  ),
  weight(
    'amideHub',
    'wH',
    1,
    'So viel schadet ein Sauerstoff direkt neben dem mittleren Stickstoff.',
    'How much an oxygen right beside the middle nitrogen hurts.',
    'assumed',
  ),
  weight(
    'closed',
    'wO',
    0.28,
    'So viel hilft es, wenn ein Ring die Mitte flach hält.',
    'How much it helps when a ring keeps the middle flat.',
  ),
  weight(
    'fill',
    'wF',
    0.11,
    'So viel hilft jedes Atom, das die Mitte ausfüllt.',
    'How much each atom that fills the middle helps.',
  ),
  weight(
    'bulk',
    'wB',
    0.39,
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
    0.25,
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

  taste(
    'pyridineTaste',
    'aPy',
    1,
    'Vorliebe für Stickstoff im Sechsring.',
    'Liking of nitrogen in a flat six-ring.',
    fixed,
  ),
  taste(
    'azoleTaste',
    'aAz',
    0.95,
    'Vorliebe für Stickstoff im flachen Fünfring.',
    'Liking of nitrogen in a flat five-ring.',
  ),
  taste(
    'imineTaste',
    'aIm',
    0.6,
    'Vorliebe für Stickstoff mit Doppelbindung.',
    'Liking of nitrogen with a double bond.',
  ),
  taste(
    'etherTaste',
    'aEt',
    0.45,
    'Vorliebe für Sauerstoff zwischen zwei Kohlenstoffen.',
    'Liking of oxygen between two carbons.',
  ),
  taste(
    'carbonylTaste',
    'aCO',
    0.4,
    'Vorliebe für Sauerstoff mit Doppelbindung am Kopf.',
    'Liking of double-bonded oxygen on the head.',
  ),
  taste(
    'amineTaste',
    'aAm',
    0.35,
    'Vorliebe für einfachen Stickstoff am Kopf.',
    'Liking of plain nitrogen on the head.',
  ),
  taste('thioetherTaste', 'aTh', 0.2, 'Vorliebe für Schwefel am Kopf.', 'Liking of sulphur on the head.'),
  taste('furanTaste', 'aFu', 0.15, 'Vorliebe für Sauerstoff im flachen Ring.', 'Liking of oxygen in a flat ring.'),
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

  taste(
    'chlorineTaste',
    'xCl',
    1,
    'Vorliebe für Chlor im kleinen Loch.',
    'Liking of chlorine in the small hole.',
    fixed,
  ),
  taste('bromineTaste', 'xBr', 0.8, 'Vorliebe für Brom im kleinen Loch.', 'Liking of bromine in the small hole.'),
  taste('trifluoromethylTaste', 'xCF', 0.7, 'Vorliebe für CF3 im kleinen Loch.', 'Liking of CF3 in the small hole.'),
  taste('fluorineTaste', 'xF', 0.4, 'Vorliebe für Fluor im kleinen Loch.', 'Liking of fluorine in the small hole.'),
  taste('methylTaste', 'xMe', 0.3, 'Vorliebe für CH3 im kleinen Loch.', 'Liking of CH3 in the small hole.'),

  bonds(
    'linkLength',
    'dL',
    2,
    distanceSpread,
    'So viele Bindungen soll der Steg lang sein.',
    'Bonds that the link should be long.',
  ),
  bonds('linkLengthWidth', 'sL', 1, fixed, 'So genau muss der Steg passen.', 'How exactly the link has to fit.'),
  taste('sulphurHubTaste', 'hS', 0.7, 'Vorliebe für Schwefel in der Mitte.', 'Liking of sulphur in the middle.'),
  taste(
    'carbonHubTaste',
    'hC',
    0.35,
    'Vorliebe für Kohlenstoff oder Sauerstoff in der Mitte.',
    'Liking of carbon or oxygen in the middle.',
  ),

  taste('nitroTaste', 'tNO2', 1, 'Zug der Spitze NO2.', 'Pull of the tip NO2.'),
  taste('nitrosoTaste', 'tNO', 0.94, 'Zug der Spitze NO.', 'Pull of the tip NO.'),
  taste('sulfonylTaste', 'tSO2', 0.87, 'Zug der Spitze SO2.', 'Pull of the tip SO2.'),
  taste('cyanoTaste', 'tCN', 0.79, 'Zug der Spitze CN.', 'Pull of the tip CN.'),
  taste('ketoTaste', 'tCO', 0.66, 'Zug der Spitze C=O.', 'Pull of the tip C=O.'),
  taste('esterTaste', 'tEs', 0.59, 'Zug eines Esters als Spitze.', 'Pull of an ester as tip.'),
  taste('sulfoxideTaste', 'tSO', 0.47, 'Zug der Spitze S=O.', 'Pull of the tip S=O.'),
  taste('amideTaste', 'tAm', 0.39, 'Zug eines Amids als Spitze.', 'Pull of an amide as tip.'),
  taste('acidTaste', 'tAc', 0.39, 'Zug einer Säure als Spitze.', 'Pull of an acid as tip.'),
  taste('trifluoromethylTipTaste', 'tCF', 0.39, 'Zug von CF3 als Spitze.', 'Pull of CF3 as tip.'),
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
  taste(
    'methyleneBridge',
    'tCH',
    1.15,
    'Eine Brücke =CH- leitet den Zug so viel besser als =N-.',
    'How much better a bridge =CH- passes the pull on than =N-.',
  ),
  taste(
    'poorBridge',
    'tBr',
    0.8,
    'Ohne Doppelbindungs-Brücke kommt so viel Zug an.',
    'The share of the pull that arrives without a double-bonded bridge.',
  ),
  taste(
    'throughSaturatedCarbon',
    'qC',
    0.35,
    'So viel Zug kommt durch einen Kohlenstoff ohne Doppelbindung.',
    'The share of the pull that passes a carbon without a double bond.',
    fixed,
  ),
  taste(
    'throughSaturatedOther',
    'qN',
    0.6,
    'So viel Zug kommt durch N, O oder S ohne Doppelbindung.',
    'The share of the pull that passes N, O or S without a double bond.',
    fixed,
  ),
  taste(
    'lock',
    'qK',
    0.45,
    'So viel zählt die Spitze, wenn ein Ring sie am Drehen hindert.',
    'How much the tip counts when a ring keeps it from turning into place.',
    fixed,
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
  ...efficacyParameters.all,
]);

/** The id of a pocket's number. */
export type PocketNumberId = (typeof pocketParameters.all)[number]['id'];
