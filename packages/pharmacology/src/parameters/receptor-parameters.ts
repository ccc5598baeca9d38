// The receptors of one animal: which pockets it has, how tightly they hold and how far they open. Group "receptors".
import { defineParameters, type Parameter } from '@offshoot/quantities';

const assumed = 'assumed; spread between populations of one kind';
const brainNote = 'BRAIN 1.3: plateau .5, at 100 times the EC50';

function grip<Id extends string>(id: Id, symbol: string, sd: number, de: string, en: string): Parameter<Id> {
  return {
    id,
    symbol,
    value: 0,
    unit: 'log10',
    range: [-4 * sd, 4 * sd],
    distribution: { shape: 'normal', sd },
    kind: 'assumed',
    source: assumed,
    group: 'receptors',
    plain: { de, en },
  };
}

function gain<Id extends string>(id: Id, symbol: string, de: string, en: string): Parameter<Id> {
  return {
    id,
    symbol,
    value: 1,
    unit: 'fold',
    range: [0.4, 2.5],
    // most of the spread of opening stands in the brain's receptor conductance (CV 0.15); more here, and too many
    // ordinary animals would survive any dose of a partial agonist
    distribution: { shape: 'lognormal', cv: 0.05 },
    kind: 'assumed',
    source: assumed,
    group: 'receptors',
    plain: { de, en },
  };
}

/** Two copies make a change in both parents' share: .245 squared is 6 % of populations. */
function copy<Id extends string>(id: Id, symbol: string, de: string, en: string): Parameter<Id> {
  return {
    id,
    symbol,
    value: 0,
    unit: '1',
    range: [0, 1],
    distribution: { shape: 'bernoulli', share: 0.245 },
    kind: 'for teaching',
    source: 'R81T in aphids, nearly recessive; share our choice',
    group: 'receptors',
    plain: { de, en },
  };
}

/** The receptors of one animal. */
export const receptorParameters = defineParameters([
  {
    id: 'betaShare',
    symbol: 'sB',
    value: 0.35,
    unit: 'share',
    range: [0, 0.9],
    distribution: { shape: 'normal', sd: 0.12 },
    kind: 'assumed',
    source: assumed,
    group: 'receptors',
    plain: { de: 'Anteil der zweiten Sorte von Taschen.', en: 'The share of the second kind of pocket.' },
  },
  copy(
    'changedCopyOne',
    'mA',
    'Die veränderte Tasche, von der Mutter geerbt.',
    'The changed pocket, inherited from the mother.',
  ),
  copy(
    'changedCopyTwo',
    'mB',
    'Die veränderte Tasche, vom Vater geerbt.',
    'The changed pocket, inherited from the father.',
  ),
  grip(
    'alphaGrip',
    'gA',
    0.12,
    'Wie fest die erste Sorte von Taschen hält.',
    'How tightly the first kind of pocket holds.',
  ),
  grip(
    'betaGrip',
    'gB',
    0.12,
    'Wie fest die zweite Sorte von Taschen hält.',
    'How tightly the second kind of pocket holds.',
  ),
  grip('tipGrip', 'gT', 0.12, 'Wie sehr die Taschen eine Spitze schätzen.', 'How much the pockets like a tip.'),
  grip('headGrip', 'gH', 0.1, 'Wie sehr die Taschen den Kopf schätzen.', 'How much the pockets like the head.'),
  grip('slotGrip', 'gX', 0.1, 'Wie sehr die Taschen ein Halogen schätzen.', 'How much the pockets like a halogen.'),
  grip(
    'chargeGrip',
    'gQ',
    0.12,
    'Wie sehr die Taschen eine positive Ladung schätzen.',
    'How much the pockets like a positive charge.',
  ),
  gain('alphaOpening', 'oA', 'Wie leicht sich die erste Sorte öffnet.', 'How easily the first kind opens.'),
  gain('betaOpening', 'oB', 'Wie leicht sich die zweite Sorte öffnet.', 'How easily the second kind opens.'),
  {
    id: 'tiringRatio',
    symbol: 'rD',
    value: 100,
    unit: 'fold',
    range: [25, 400],
    distribution: { shape: 'lognormal', cv: 0.3 },
    kind: 'assumed',
    source: brainNote,
    group: 'receptors',
    plain: {
      de: 'Wie viel mehr Stoff es braucht, damit Rezeptoren ermüden statt sich zu öffnen.',
      en: 'How much more substance it takes to tire receptors than to open them.',
    },
  },
  {
    id: 'tiringPlateau',
    symbol: 'dM',
    value: 0.5,
    unit: 'share',
    range: [0.2, 0.8],
    distribution: { shape: 'normal', sd: 0.05 },
    kind: 'assumed',
    source: brainNote,
    group: 'receptors',
    plain: {
      de: 'Dieser Anteil der Rezeptoren kann höchstens ermüden.',
      en: 'The share of the receptors that can tire at most.',
    },
  },
]);
