// The shapes of everything that `--json` prints, written once more and by hand: the fixed contract of the command. A field
// may be added here; taking one away or changing its kind breaks programs that other people wrote.

/** A shape: a word for a kind of value, `[shape]` a list of it, an object its fields, a function any rule. */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape } | ((value: unknown) => boolean);

const anyOf =
  (...allowed: readonly unknown[]): Shape =>
  (value) =>
    allowed.includes(value);
const isShare: Shape = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isDoseEnd: Shape = (value) => value === null || (typeof value === 'number' && value > 0);
const isInterval: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((end) => findFaults(end, isDoseEnd).length === 0);
const isHash: Shape = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isMapOf =
  (shape: Shape): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => findFaults(each, shape).length === 0);

export const checkShape: Shape = {
  input: 'string',
  readable: 'boolean',
  verdict: anyOf('possible', 'impossible', 'unstable', 'known', null),
  formula: 'string?',
  name: 'string?',
  findings: [{ rule: 'string', severity: anyOf('error', 'warning', 'note'), atoms: ['number'], message: 'string' }],
  repairs: [{ smiles: 'string', message: 'string' }],
};

export const describeShape: Shape = {
  smiles: 'string',
  formula: 'string',
  mass: 'number',
  logP: 'number',
  tpsa: 'number',
  neutralShare: { pH: 'number', share: isShare },
  insect: {
    pocket: 'string',
    pIC50: 'number',
    efficacy: isShare,
    contributions: [{ atom: 'number?', site: 'string', value: 'number' }],
  },
  mammalBand: anyOf('grips', 'somewhat', 'hardly'),
  breakdown: [{ enzyme: 'string', rate: 'number', product: 'string' }],
  words: { de: 'string', en: 'string' },
};

const stillable: Shape = 'number?';
const comparedShape: Shape = {
  population: 'number',
  group: 'string',
  smiles: 'string',
  open: 'number',
  stumbles: 'boolean',
  convulses: 'boolean',
  dead: 'boolean',
};
const stageShares: Shape = [{ stage: 'string', share: 'number' }];
const heartDifference: Shape = {
  first: 'number',
  second: 'number',
  difference: 'number',
  shares: stageShares,
  chance: 'number',
};

export const explainShape: Shape = {
  world: 'string',
  population: 'number',
  group: 'string',
  replicate: 'number',
  manipulations: ['string'],
  smiles: 'string',
  dose: 'number',
  offered: 'number',
  enteredShare: isShare,
  molecules: [
    {
      smiles: 'string?',
      depth: 'number',
      freeShare: isShare,
      excretedShare: isShare,
      brokenDown: [{ enzyme: 'string', product: 'number?', share: isShare }],
      inBrain: 'number',
      ec50: 'number?',
      efficacy: isShare,
      occupancy: isShare,
    },
  ],
  pockets: [{ pocket: 'string', share: isShare, occupancy: isShare, open: isShare }],
  receptor: { open: isShare, occupancy: isShare, desensitised: isShare },
  brain: { rates: [{ region: 'string', rate: 'number' }], dopamineBlood: 'number', dopamineHeart: 'number' },
  heart: { beats: 'number', earlyBeats: 'number' },
  outcome: {
    stumbles: 'boolean',
    convulses: 'boolean',
    dead: 'boolean',
    heartRate: stillable,
    arrhythmiaIndex: stillable,
  },
};

/** With something to compare to, where both hearts beat and both molecules open receptors. */
export const explainAgainstShape: Shape = {
  ...(explainShape as object),
  against: {
    world: 'string',
    dose: 'number',
    first: comparedShape,
    second: comparedShape,
    openness: { difference: 'number', shares: stageShares },
    arrhythmiaIndex: heartDifference,
    heartRate: heartDifference,
  },
};

const groupShape: Shape = {
  n: 'number',
  lc50: isDoseEnd,
  lc50Reason: anyOf('none', 'below', 'above', null),
  lc50Interval: isInterval,
  ec50Stumble: isDoseEnd,
  perDose: [
    { dose: 'number', stumbling: isShare, dead: isShare, heartRateMedian: 'number?', arrhythmiaIndexMedian: 'number?' },
  ],
};

export const replayShape: Shape = {
  shot: 'string',
  version: 'number',
  lab: 'string',
  world: 'string',
  smiles: 'string',
  replicate: 'number',
  doses: ['number'],
  fidelity: anyOf('exact', 'flags', 'approximate'),
  pruned: 'boolean',
  groups: isMapOf(groupShape),
  wells: [
    {
      population: 'number',
      group: 'string',
      perDose: [
        {
          stumbles: 'boolean',
          convulses: 'boolean',
          dead: 'boolean',
          heartRate: 'number?',
          arrhythmiaIndex: 'number?',
        },
      ],
    },
  ],
  hash: isHash,
};

export const fireShape: Shape = { ...(replayShape as object), seconds: 'number' };

/** Of a pruned shot: the fields of an exact one, but what it does not compute is null, and it has no hash. */
export const fireFlagsShape: Shape = {
  ...(fireShape as object),
  fidelity: anyOf('flags'),
  pruned: anyOf(true),
  wells: [
    {
      population: 'number',
      group: 'string',
      perDose: [
        {
          stumbles: 'boolean',
          dead: 'boolean',
          convulses: anyOf(null),
          heartRate: anyOf(null),
          arrhythmiaIndex: anyOf(null),
        },
      ],
    },
  ],
  hash: anyOf(null),
};

export const worldShape: Shape = {
  world: 'string',
  generator: 'number',
  parameters: [
    {
      id: 'string',
      symbol: 'string',
      value: 'number',
      unit: 'string',
      range: ['number'],
      kind: 'string',
      source: 'string',
      group: 'string',
    },
  ],
  populations: [{ population: 'number', group: 'string', genotype: isMapOf('number') }],
};

export const benchShape: Shape = {
  machine: { cpu: 'string', cores: 'number', system: 'string', node: 'string' },
  shots: [
    {
      kernel: anyOf('auto', 'reference', 'wasm', 'webgpu'),
      workers: 'number',
      pruned: 'boolean',
      seconds: 'number',
      updatesPerSecond: 'number',
    },
  ],
  screens: [{ workers: 'number', molecules: 'number', seconds: 'number', moleculesPerSecond: 'number' }],
};

const isOpenEnd: Shape = (value) => value === null || (typeof value === 'number' && value >= 0);
const screenedDose: Shape = {
  value: isDoseEnd,
  reason: anyOf('none', 'below', 'above', null),
  interval: isInterval,
  between: [isOpenEnd],
};
const screenedGroup: Shape = {
  n: 'number',
  lc50: screenedDose,
  ec50Stumble: screenedDose,
  dead: ['number'],
  stumbling: ['number'],
};

/** `screen --json` prints one object a line: molecules, faults, and a summary at the end. */
export const screenRowShape: Shape = {
  type: anyOf('molecule'),
  line: 'number',
  name: 'string',
  smiles: 'string',
  verdict: anyOf('possible', 'known', 'unstable'),
  fidelity: anyOf('estimated', 'exact'),
  selectivity: { value: isOpenEnd, atLeast: 'boolean', between: [isOpenEnd] },
  groups: isMapOf(screenedGroup),
};
export const screenFaultShape: Shape = {
  type: anyOf('fault'),
  line: 'number',
  text: 'string',
  code: 'string',
  message: 'string',
};
export const screenSummaryShape: Shape = {
  type: anyOf('summary'),
  world: 'string',
  surface: 'string',
  screened: 'number',
  faulty: 'number',
  hitFrom: 'number',
  candidates: 'number',
  hits: [
    { line: 'number', name: 'string', smiles: 'string', estimated: 'number', exact: 'number?', confirmed: 'boolean' },
  ],
  seconds: 'number',
};

export const verifyShape: Shape = {
  type: anyOf('verify'),
  sampled: 'number',
  held: 'number',
  largestDifference: 'number',
  rows: [{ line: 'number', fidelity: 'string', held: 'boolean', differing: ['string'], largestDifference: 'number' }],
};
export const enumerateShape: Shape = { number: 'number', smiles: 'string' };

/** Where a value differs from its shape, as paths with what was found there; fields beyond the shape are welcome. */
export function findFaults(value: unknown, shape: Shape, path = '$'): string[] {
  const fault = [`${path} is ${value === undefined ? 'missing' : JSON.stringify(value)}`];
  if (typeof shape === 'function') return shape(value) ? [] : fault;
  if (typeof shape === 'string') return isKind(value, shape) ? [] : fault;
  if (isListShape(shape)) {
    return Array.isArray(value)
      ? value.flatMap((each, index) => findFaults(each, shape[0], `${path}[${index}]`))
      : fault;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault;
  return Object.entries(shape).flatMap(([field, inner]) =>
    findFaults((value as Record<string, unknown>)[field], inner, `${path}.${field}`),
  );
}

/** `number` is a finite one; a question mark lets null pass. */
function isKind(value: unknown, kind: string): boolean {
  if (kind.endsWith('?')) return value === null || isKind(value, kind.slice(0, -1));
  return typeof value === kind && (kind !== 'number' || Number.isFinite(value));
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

export const exportShape: Shape = {
  format: 'string',
  files: [{ name: 'string', text: 'string', encoding: anyOf('utf8', 'base64') }],
};
