// Numbers of the two pools of dopamine: one in the blood (behavioural cluster), one at the heart (cardiac cluster).
// A pool holds 1 when its cluster fires at its resting rate.
import { defineParameters } from '@offshoot/quantities';

export const dopamineParameters = defineParameters([
  {
    id: 'dopamine.poolTime',
    symbol: 'tau_DA',
    value: 300,
    unit: 'ms',
    range: [100, 1000],
    distribution: { shape: 'constant' },
    kind: 'assumed',
    source: 'uptake of released dopamine within some hundred milliseconds',
    group: 'dopamine',
    plain: {
      de: 'So lange bleibt freigesetztes Dopamin, bis es wieder aufgenommen ist.',
      en: 'How long released dopamine stays until it is taken up.',
    },
  },
  {
    id: 'dopamine.behaviouralRestRate',
    symbol: 'r_DB',
    value: 4.7,
    unit: 'Hz',
    range: [1, 20],
    distribution: { shape: 'constant' },
    kind: 'fitted',
    source: 'resting rate of the behavioural cluster',
    group: 'dopamine',
    plain: {
      de: 'So schnell feuern die Dopaminzellen für Verhalten in Ruhe.',
      en: 'How fast the dopamine cells for behaviour fire at rest.',
    },
  },
  {
    id: 'dopamine.cardiacRestRate',
    symbol: 'r_DC',
    value: 4.9,
    unit: 'Hz',
    range: [1, 20],
    distribution: { shape: 'constant' },
    kind: 'fitted',
    source: 'resting rate of the cardiac cluster in quirk animals',
    group: 'dopamine',
    plain: {
      de: 'So schnell feuern die Dopaminzellen am Herzen in Ruhe.',
      en: 'How fast the dopamine cells of the heart fire at rest.',
    },
  },
]);
