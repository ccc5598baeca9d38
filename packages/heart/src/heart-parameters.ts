// What of the heart differs from animal to animal. In reality dopamine speeds an insect's heart and leaves its rhythm
// alone (Johnson 1997; Titlow 2013); that dopamine at the heart makes it stumble is the invented quirk.
import { defineParameters, type Parameter } from '@offshoot/quantities';

const pacemaker = [
  {
    id: 'heart.restingRate',
    symbol: 'f_0',
    value: 2.4,
    unit: 'Hz',
    range: [1.6, 3.4],
    distribution: { shape: 'lognormal', cv: 0.09 },
    kind: 'measured',
    source: 'hearts of young fruit flies beat 2.5-3.7 times a second (pubmed 10584556)',
    group: 'pacemaker',
    plain: { de: 'So schnell schlägt das Herz in Ruhe.', en: 'How fast the heart beats at rest.' },
  },
  {
    id: 'heart.dopamineSpeed',
    symbol: 'k_R',
    value: 1,
    unit: '1',
    range: [0.6, 1.6],
    distribution: { shape: 'lognormal', cv: 0.05 },
    kind: 'fitted',
    source:
      'direction: dopamine speeds the heart (Johnson 1997, pubmed 9120070); size: 4 Hz and more before a convulsion',
    group: 'pacemaker',
    plain: {
      de: 'So viel schneller macht Dopamin im Blut das Herz höchstens.',
      en: 'How much faster dopamine in the blood can make the heart.',
    },
  },
  {
    id: 'heart.dopamineHalfSpeed',
    symbol: 'K_R',
    value: 3,
    unit: '1',
    range: [1.5, 6],
    distribution: { shape: 'lognormal', cv: 0.05 },
    kind: 'fitted',
    source: 'heart rate as a function of occupancy',
    group: 'pacemaker',
    plain: {
      de: 'Bei so viel Dopamin im Blut (Ruhe = 1) ist die halbe Beschleunigung erreicht.',
      en: 'At this much dopamine in the blood (rest = 1) half of the speeding up is reached.',
    },
  },
  {
    id: 'heart.nerveGain',
    symbol: 'k_N',
    value: 0.15,
    unit: '1',
    range: [0, 0.4],
    distribution: { shape: 'lognormal', cv: 0.1 },
    kind: 'assumed',
    source: 'the heart nerve speeds the heart a little',
    group: 'pacemaker',
    plain: { de: 'So stark hört das Herz auf seinen Nerv.', en: 'How strongly the heart listens to its nerve.' },
  },
] as const satisfies readonly Parameter[];

const rhythm = [
  {
    id: 'heart.jitter',
    symbol: 'sigma_h',
    value: 0.07,
    unit: 'cycle',
    range: [0.04, 0.12],
    distribution: { shape: 'lognormal', cv: 0.08 },
    kind: 'fitted',
    source: 'arrhythmia index of 0.03 to 0.07 at rest; spread of the cycle after one second',
    group: 'rhythm',
    plain: { de: 'So ungenau geht der Takt des Herzens.', en: 'How imprecisely the heart keeps time.' },
  },
  {
    id: 'heart.depletionJitter',
    symbol: 'j_D',
    value: 2,
    unit: '1',
    range: [0, 5],
    distribution: { shape: 'lognormal', cv: 0.1 },
    kind: 'assumed',
    source: 'direction measured in flies: depleting dopamine makes hearts slower and less regular',
    group: 'rhythm',
    plain: {
      de: 'Ohne Dopamin wird der Takt so viel ungenauer.',
      en: 'How much less precise the beat becomes without dopamine.',
    },
  },
  {
    id: 'heart.depletionLevel',
    symbol: 'K_D',
    value: 0.35,
    unit: '1',
    range: [0.1, 0.8],
    distribution: { shape: 'lognormal', cv: 0.1 },
    kind: 'assumed',
    source: 'at rest there is enough dopamine for a steady beat',
    group: 'rhythm',
    plain: {
      de: 'Unter so viel Dopamin im Blut (Ruhe = 1) wird der Takt ungenau.',
      en: 'Below this much dopamine in the blood (rest = 1) the beat becomes imprecise.',
    },
  },
] as const satisfies readonly Parameter[];

const afterBeats = [
  {
    id: 'heart.stumbleLevel',
    symbol: 'K_Q',
    value: 2.9,
    unit: '1',
    range: [1.8, 5.2],
    distribution: { shape: 'lognormal', cv: 0.15 },
    kind: 'for teaching',
    source: 'invented: the quirk; fitted so that quirk hearts stumble at an occupancy of 0.2',
    group: 'after-beats',
    plain: {
      de: 'Bei so viel Dopamin am Herzen (Ruhe = 1) folgt auf jeden zweiten Schlag ein Nachschlag.',
      en: 'At this much dopamine at the heart (rest = 1) every second beat is followed by an after-beat.',
    },
  },
  {
    id: 'heart.stumbleSteepness',
    symbol: 'n_Q',
    value: 5,
    unit: '1',
    range: [3, 8],
    distribution: { shape: 'lognormal', cv: 0.03 },
    kind: 'for teaching',
    source: 'invented: the quirk sets in over less than a decade of dose',
    group: 'after-beats',
    plain: { de: 'So plötzlich setzt das Stolpern ein.', en: 'How suddenly the stumbling sets in.' },
  },
  {
    id: 'heart.afterBeatTendency',
    symbol: 'p_m',
    value: 0.97,
    unit: 'share',
    range: [0.8, 1],
    distribution: { shape: 'lognormal', cv: 0.01 },
    kind: 'for teaching',
    source: 'invented: nearly every beat at very much dopamine',
    group: 'after-beats',
    plain: {
      de: 'So oft folgt bei sehr viel Dopamin ein Nachschlag.',
      en: 'How often an after-beat follows at very much dopamine.',
    },
  },
  {
    id: 'heart.afterBeatRepeat',
    symbol: 'r_m',
    value: 0.25,
    unit: 'share',
    range: [0.05, 0.6],
    distribution: { shape: 'lognormal', cv: 0.05 },
    kind: 'for teaching',
    source: 'invented: after-beats rarely come in rows',
    group: 'after-beats',
    plain: {
      de: 'So viel seltener folgt auf einen Nachschlag noch einer.',
      en: 'How much more rarely one after-beat follows another.',
    },
  },
  {
    id: 'heart.afterBeatDelay',
    symbol: 'c',
    value: 0.5,
    unit: 'cycle',
    range: [0.35, 0.65],
    distribution: { shape: 'lognormal', cv: 0.03 },
    kind: 'for teaching',
    source: 'invented: an early beat, as extrasystoles are',
    group: 'after-beats',
    plain: { de: 'So bald nach einem Schlag kommt der Nachschlag.', en: 'How soon after a beat the after-beat comes.' },
  },
  {
    id: 'heart.afterBeatSpread',
    symbol: 'sigma_c',
    value: 0.08,
    unit: '1',
    range: [0, 0.2],
    distribution: { shape: 'lognormal', cv: 0.05 },
    kind: 'for teaching',
    source: 'invented',
    group: 'after-beats',
    plain: { de: 'So ungenau kommt der Nachschlag.', en: 'How imprecisely the after-beat comes.' },
  },
  {
    id: 'heart.pauseAfterwards',
    symbol: 'g',
    value: 0.3,
    unit: 'cycle',
    range: [0.1, 0.6],
    distribution: { shape: 'lognormal', cv: 0.05 },
    kind: 'for teaching',
    source: 'invented: a compensatory pause, as after extrasystoles',
    group: 'after-beats',
    plain: {
      de: 'So viel länger ist die Pause nach einem Nachschlag.',
      en: 'How much longer the pause after an after-beat is.',
    },
  },
] as const satisfies readonly Parameter[];

/** A genotype has one value for each of these. */
export const genotypeParameters = defineParameters([...pacemaker, ...rhythm, ...afterBeats]);

/** Rate of the heart nerve at rest, Hz; the heart answers to differences from it, up to twice as much again. */
export const NERVE_REST_RATE = 3.2;
export const MOST_NERVE_DRIVE = 2;
/** However little drives it, a heart goes on beating at this share of its resting rate. */
export const SLOWEST_SHARE = 0.1;
