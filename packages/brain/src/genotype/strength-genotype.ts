// Genotype: strengths of the network as a whole.
import type { Parameter } from '@offshoot/quantities';

export const strengthGenotype = [
  {
    id: 'brain.excitability',
    symbol: 'I_0',
    value: 0,
    unit: 'mV',
    range: [-0.6, 0.6],
    distribution: { shape: 'normal', sd: 0.105 },
    kind: 'assumed',
    source: 'spread that makes lethal doses of ordinary animals differ about as much as in real populations',
    group: 'network',
    plain: {
      de: 'So leicht erregbar sind alle Nervenzellen des Tiers.',
      en: 'How easily all neurons of the animal are excited.',
    },
  },
  {
    id: 'brain.excitatoryWeight',
    symbol: 'w_E',
    value: 5,
    unit: 'mV',
    range: [3.5, 6.5],
    distribution: { shape: 'lognormal', cv: 0.06 },
    kind: 'fitted',
    source: 'resting rates, and convulsions at an occupancy of 0.65 to 0.8',
    group: 'network',
    plain: { de: 'So stark erregt eine Nervenzelle die nächste.', en: 'How strongly a neuron excites the next one.' },
  },
  {
    id: 'brain.inhibitoryWeight',
    symbol: 'w_I',
    value: 18,
    unit: 'mV',
    range: [11, 28],
    distribution: { shape: 'lognormal', cv: 0.09 },
    kind: 'fitted',
    source: 'resting rates, and convulsions at an occupancy of 0.65 to 0.8',
    group: 'network',
    plain: {
      de: 'So stark bremst eine Bremszelle die nächste Zelle.',
      en: 'How strongly an inhibitory cell holds back the next neuron.',
    },
  },
  {
    id: 'brain.inhibitionFatigueRate',
    symbol: 'r_G50',
    value: 20,
    unit: 'Hz',
    range: [14, 28],
    distribution: { shape: 'lognormal', cv: 0.03 },
    kind: 'fitted',
    source: 'convulsions at an occupancy of 0.65 to 0.8; without fatigue the network never convulses',
    group: 'network',
    plain: {
      de: 'Feuern die Bremszellen schneller als so, ermüden sie.',
      en: 'Inhibitory cells that fire faster than this grow tired.',
    },
  },
  {
    id: 'brain.receptorConductance',
    symbol: 'g_nAChR',
    value: 1.2273,
    unit: '1',
    range: [0.6, 2.2],
    distribution: { shape: 'lognormal', cv: 0.15 },
    kind: 'fitted',
    source:
      'all gates open as wide as acetylcholine opens them, leak = 1; 0.27 for nicotine at full occupancy (efficacy 0.22)',
    group: 'receptor',
    plain: {
      de: 'So viele Schleusen für Acetylcholin haben die Zellen des Tiers.',
      en: 'How many acetylcholine gates the neurons of the animal carry.',
    },
  },
] as const satisfies readonly Parameter[];
