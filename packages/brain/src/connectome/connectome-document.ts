// A connectome as a JSON document, out and in again: how a class or a laboratory brings a wiring of its own. Reading checks
// everything that the kernels take for granted, and names the place of the first fault.
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Connectome, RegionSpan, SynapsePopulation } from './connectome.ts';
import { REGIONS } from './regions.ts';

export const CONNECTOME_FORMAT = 'offshoot-connectome';
export const CONNECTOME_VERSION = 1;

/** Most neurons and synapses that the vector kernel has room for (kernel/wasm/layout.ts; a test compares). */
export const CONNECTOME_LIMITS = { neurons: 1024, synapses: 65_536, fibres: 4096 } as const;

/** Wires by sending neuron: `targets[n]` are the receivers of neuron n, `weights[n]` the strengths, mean about 1. */
export interface WireDocument {
  readonly targets: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
}

export interface ConnectomeDocument {
  readonly format: typeof CONNECTOME_FORMAT;
  readonly version: typeof CONNECTOME_VERSION;
  /** For the record: what the wiring was drawn from; 0 for one that was not drawn. */
  readonly seed: number;
  /** The seven regions in their fixed order; neurons are numbered through them from 0. */
  readonly regions: readonly { readonly id: string; readonly neurons: number }[];
  /** Steady drive of each neuron, mV above rest. */
  readonly bias: readonly number[];
  readonly synapses: WireDocument;
  /** The quirk's extra fibre; its strength is multiplied by each animal's. */
  readonly fibre: WireDocument;
}

/** Takes a connectome down. */
export function connectomeDocument(connectome: Connectome): ConnectomeDocument {
  return {
    format: CONNECTOME_FORMAT,
    version: CONNECTOME_VERSION,
    seed: connectome.seed,
    regions: connectome.regions.map(({ id, start, end }) => ({ id, neurons: end - start })),
    bias: [...connectome.bias],
    synapses: wires(connectome.synapses),
    fibre: wires(connectome.fibre),
  };
}

function wires({ firstSynapse, target, weight }: SynapsePopulation): WireDocument {
  const cut = (values: Uint16Array | Float32Array): number[][] =>
    Array.from({ length: firstSynapse.length - 1 }, (_, neuron) => [
      ...values.subarray(firstSynapse[neuron], firstSynapse[neuron + 1]),
    ]);
  return { targets: cut(target), weights: cut(weight) };
}

/** Raised inside this file only: where the document is wrong, and the rule that it breaks. */
class Fault extends Error {
  constructor(
    readonly place: string,
    readonly rule: string,
    readonly wanted: string | number = '',
  ) {
    super(`${place}: ${rule}`);
  }
}

/**
 * Reads a connectome from JSON text.
 * Problems: `connectome-not-json` (reason), and `connectome-fault` with the `place` in the document, like
 * `synapses.targets[17][3]`, the `rule` that is broken (`missing`, `format`, `listLength`, `regionOrder`,
 * `wholeNumber`, `number`, `neuronNumber`, `itself`, `tooMany`) and what was `wanted`.
 */
export function readConnectome(text: string): Result<Connectome> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return fail('connectome-not-json', { reason: error instanceof Error ? error.message : String(error) });
  }
  try {
    return succeed(readDocument(asRecord(document, '.')));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return fail('connectome-fault', { place: error.place, rule: error.rule, wanted: error.wanted });
  }
}

function readDocument(document: Readonly<Record<string, unknown>>): Connectome {
  if (document['format'] !== CONNECTOME_FORMAT) throw new Fault('format', 'format', CONNECTOME_FORMAT);
  if (document['version'] !== CONNECTOME_VERSION) throw new Fault('version', 'format', CONNECTOME_VERSION);
  const regions = readRegions(document['regions']);
  const neurons = regions.at(-1)!.end;
  if (neurons > CONNECTOME_LIMITS.neurons) throw new Fault('regions', 'tooMany', CONNECTOME_LIMITS.neurons);
  const bias = asList(document['bias'], 'bias', neurons);
  return {
    seed: document['seed'] === undefined ? 0 : asWhole(document['seed'], 'seed', 0),
    neurons,
    regions,
    bias: Float32Array.from(bias, (value, neuron) => asNumber(value, `bias[${neuron}]`)),
    synapses: readWires(document['synapses'], 'synapses', neurons, CONNECTOME_LIMITS.synapses),
    fibre: readWires(document['fibre'], 'fibre', neurons, CONNECTOME_LIMITS.fibres),
  };
}

function readRegions(value: unknown): RegionSpan[] {
  const list = asList(value, 'regions', REGIONS.length);
  let start = 0;
  return REGIONS.map(({ id }, index) => {
    const region = asRecord(list[index], `regions[${index}]`);
    if (region['id'] !== id) throw new Fault(`regions[${index}].id`, 'regionOrder', id);
    const end = start + asWhole(region['neurons'], `regions[${index}].neurons`, 1);
    const span = { id, start, end };
    start = end;
    return span;
  });
}

function readWires(value: unknown, name: string, neurons: number, most: number): SynapsePopulation {
  const { targets, weights } = asRecord(value, name);
  const targetLists = asList(targets, `${name}.targets`, neurons);
  const weightLists = asList(weights, `${name}.weights`, neurons);
  const firstSynapse = new Uint32Array(neurons + 1);
  const target: number[] = [];
  const weight: number[] = [];
  for (let neuron = 0; neuron < neurons; neuron++) {
    const place = `${name}.targets[${neuron}]`;
    const receivers = asList(targetLists[neuron], place);
    const strengths = asList(weightLists[neuron], `${name}.weights[${neuron}]`, receivers.length);
    receivers.forEach((receiver, index) => {
      target.push(asReceiver(receiver, `${place}[${index}]`, neuron, neurons));
      weight.push(asNumber(strengths[index], `${name}.weights[${neuron}][${index}]`));
    });
    firstSynapse[neuron + 1] = target.length;
    if (target.length > most) throw new Fault(place, 'tooMany', most);
  }
  return { firstSynapse, target: Uint16Array.from(target), weight: Float32Array.from(weight) };
}

function asReceiver(value: unknown, place: string, sender: number, neurons: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= neurons)
    throw new Fault(place, 'neuronNumber', neurons - 1);
  if (value === sender) throw new Fault(place, 'itself');
  return value;
}

function asRecord(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (value === undefined) throw new Fault(place, 'missing');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(place, 'format', '{}');
  return value as Readonly<Record<string, unknown>>;
}

function asList(value: unknown, place: string, length?: number): readonly unknown[] {
  if (value === undefined) throw new Fault(place, 'missing');
  if (!Array.isArray(value)) throw new Fault(place, 'format', '[]');
  if (length !== undefined && value.length !== length) throw new Fault(place, 'listLength', length);
  return value;
}

function asNumber(value: unknown, place: string): number {
  if (typeof value !== 'number' || !Number.isFinite(Math.fround(value))) throw new Fault(place, 'number');
  return value;
}

function asWhole(value: unknown, place: string, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new Fault(place, 'wholeNumber', least);
  return value;
}
