// The one number of the store of dopamine; the same in all animals.
import { defineParameters } from '@offshoot/quantities';

export const storeParameters = defineParameters([
  {
    id: 'heart.storeTurnover',
    symbol: 'T_S',
    value: 12,
    unit: 'h',
    range: [3, 48],
    distribution: { shape: 'constant' },
    kind: 'assumed',
    source:
      'hours: assumed. That the speeding by nicotine declines under prolonged exposure and comes back after washing: isolated cockroach heart, "Physiological action of drugs and insecticides on insects", Bull. Entomol. Res.',
    group: 'store',
    plain: {
      de: 'In so vielen Stunden machen die Zellen in Ruhe ihren ganzen Vorrat an Dopamin einmal neu.',
      en: 'In this many hours cells at rest make their whole store of dopamine once anew.',
    },
  },
]);
