// The few numbers that hold for all animals alike: how binding becomes effect, and what the dose is counted in.
import { defineParameters } from '@offshoot/quantities';

/** Scales of the whole chain. */
export const scaleParameters = defineParameters([
  {
    id: 'offeredPerDose',
    symbol: 'c0',
    value: 8700,
    unit: 'uM',
    range: [1, 1e5],
    distribution: { shape: 'constant' },
    kind: 'fitted',
    source: 'fitted: half of the ordinary populations of the standard world die of nicotine at dose 1',
    group: 'scale',
    plain: { de: 'So viel Stoff ist bei Dosis 1 im Getränk.', en: 'How much substance the drink holds at dose 1.' },
  },
  {
    id: 'effectPerBinding',
    symbol: 'fE',
    value: 10,
    unit: 'fold',
    range: [1, 100],
    distribution: { shape: 'constant' },
    kind: 'assumed',
    source: 'half effect needs more than half binding to membranes: the ratio is unknown and only sets the scale',
    group: 'scale',
    plain: {
      de: 'So viel mehr Stoff braucht die halbe Wirkung als die halbe Bindung.',
      en: 'How much more substance half the effect needs than half the binding.',
    },
  },
  {
    id: 'hillSlope',
    symbol: 'nH',
    value: 1.2,
    unit: '1',
    range: [1, 2],
    distribution: { shape: 'constant' },
    kind: 'assumed',
    source: 'BRAIN 1.3',
    group: 'scale',
    plain: { de: 'Wie steil die Wirkung mit der Menge steigt.', en: 'How steeply the effect rises with the amount.' },
  },
  {
    id: 'readingTime',
    symbol: 'tR',
    value: 24,
    unit: 'h',
    range: [1, 96],
    distribution: { shape: 'constant' },
    kind: 'for teaching',
    source: 'our choice',
    group: 'scale',
    plain: {
      de: 'So lange trinkt das Tier, bevor gemessen wird.',
      en: 'How long the animal drinks before it is measured.',
    },
  },
]);
