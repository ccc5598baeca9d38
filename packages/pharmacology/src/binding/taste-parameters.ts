// What an insect pocket likes: factors on the weights of `pocket-parameters.ts`, one for each kind of acceptor, halogen, hub
// and tip. Tips follow their pull on electrons (sigma-p-minus divided by that of nitro); the rest is our choice.
import { defineParameters, type Distribution, type Parameter } from '@offshoot/quantities';

const design = 'our choice, direction from Tomizawa & Casida 2000, 2003';
/** Tastes differ between worlds by about an eighth. */
const tasteSpread: Distribution = { shape: 'lognormal', cv: 0.12 };
const fixed: Distribution = { shape: 'constant' };

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

/** The tastes of the alpha-like insect pocket. */
export const tasteParameters = defineParameters([
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
  taste('sulphurHubTaste', 'hS', 0.7, 'Vorliebe für Schwefel in der Mitte.', 'Liking of sulphur in the middle.'),
  taste(
    'carbonHubTaste',
    'hC',
    0.25,
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
]);
