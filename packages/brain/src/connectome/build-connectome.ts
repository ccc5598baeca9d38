// Builds the shared wiring. Each neuron draws from streams of its own, so a change to one region leaves the
// others' wires as they were, and the same seed gives the same brain everywhere.
import { deriveKey, Stream } from '@offshoot/random';
import { neuronParameters } from '../neurons/neuron-parameters.ts';
import { synapseParameters } from '../synapses/synapse-parameters.ts';
import type { Connectome, RegionSpan, SynapsePopulation } from './connectome.ts';
import { FIBRE, PATHWAYS, type FibrePlan, type Pathway } from './pathways.ts';
import { REGIONS, type RegionRecord } from './regions.ts';

/** What a connectome is made from. */
export interface ConnectomeDesign {
  readonly regions: readonly RegionRecord[];
  readonly pathways: readonly Pathway[];
  readonly fibre: FibrePlan;
}

export const STANDARD_DESIGN: ConnectomeDesign = { regions: REGIONS, pathways: PATHWAYS, fibre: FIBRE };

/** Seed of the one brain that all worlds share. */
export const STANDARD_SEED = 42;

/**
 * Builds the wiring: 1,000 neurons and about 25,000 synapses in some 20 ms.
 * @throws RangeError when the design names a region that it does not have, or shares that do not add up to 1
 */
export function buildConnectome(seed = STANDARD_SEED, design: ConnectomeDesign = STANDARD_DESIGN): Connectome {
  const regions = layOut(design.regions);
  const neurons = regions.at(-1)?.end ?? 0;
  return {
    seed,
    neurons,
    regions,
    bias: drawBias(seed, design.regions, regions, neurons),
    synapses: drawSynapses(seed, design.pathways, regions, neurons),
    fibre: drawFibre(seed, design.fibre, regions, neurons),
  };
}

function layOut(records: readonly RegionRecord[]): RegionSpan[] {
  let start = 0;
  return records.map(({ id, neurons }) => {
    const span = { id, start, end: start + neurons };
    start = span.end;
    return span;
  });
}

function find(regions: readonly RegionSpan[], id: string): RegionSpan {
  const span = regions.find((region) => region.id === id);
  if (span === undefined) throw new RangeError(`a pathway names the region ${id}, which this design does not have`);
  return span;
}

function drawBias(
  seed: number,
  records: readonly RegionRecord[],
  regions: readonly RegionSpan[],
  neurons: number,
): Float32Array {
  const bias = new Float32Array(neurons);
  const spread = neuronParameters.get('neuron.biasSpread').value;
  records.forEach((record, index) => {
    const span = regions[index]!;
    for (let neuron = span.start; neuron < span.end; neuron++) {
      const stream = new Stream(deriveKey('connectome', seed, 'bias', neuron));
      bias[neuron] = record.bias + spread * stream.normal();
    }
  });
  return bias;
}

function drawSynapses(
  seed: number,
  pathways: readonly Pathway[],
  regions: readonly RegionSpan[],
  neurons: number,
): SynapsePopulation {
  const draft = new Draft(neurons);
  for (const { from, endings, shares } of pathways) {
    const targets = Object.entries(shares).map(([id, share]) => ({ span: find(regions, id), share }));
    const total = targets.reduce((sum, { share }) => sum + share, 0);
    // 1e-9: shares are written with three decimals, so only rounding may remain
    if (!(total > 1 - 1e-9 && total < 1 + 1e-9))
      throw new RangeError(`the shares of ${from} add up to ${total}, not to 1`);
    const source = find(regions, from);
    for (let neuron = source.start; neuron < source.end; neuron++) {
      const stream = new Stream(deriveKey('connectome', seed, 'synapses', neuron));
      for (let ending = 0; ending < endings; ending++) draft.add(neuron, chooseTarget(targets, neuron, stream), stream);
    }
  }
  return draft.finish();
}

/** A region by its share, then any of its neurons but the sender itself. */
function chooseTarget(targets: readonly { span: RegionSpan; share: number }[], sender: number, stream: Stream): number {
  let rest = stream.uniform();
  let chosen = targets[0]!.span;
  for (const { span, share } of targets) {
    chosen = span;
    rest -= share;
    if (rest < 0) break;
  }
  for (;;) {
    const neuron = chosen.start + stream.integer(chosen.end - chosen.start);
    if (neuron !== sender) return neuron;
  }
}

function drawFibre(seed: number, plan: FibrePlan, regions: readonly RegionSpan[], neurons: number): SynapsePopulation {
  const source = find(regions, plan.from);
  const target = find(regions, plan.to);
  const draft = new Draft(neurons);
  for (let neuron = source.start; neuron < source.start + plan.neurons; neuron++) {
    const stream = new Stream(deriveKey('connectome', seed, 'fibre', neuron));
    for (let ending = 0; ending < plan.endings; ending++) {
      draft.add(neuron, target.start + stream.integer(target.end - target.start), stream);
    }
  }
  return draft.finish();
}

/** Collects synapses sender by sender. */
class Draft {
  private readonly spread = synapseParameters.get('synapse.weightSpread').value;
  private readonly endings: { target: number; weight: number }[][];

  constructor(neurons: number) {
    this.endings = Array.from({ length: neurons }, () => []);
  }

  add(sender: number, target: number, stream: Stream): void {
    this.endings[sender]!.push({ target, weight: stream.lognormal(this.spread) });
  }

  finish(): SynapsePopulation {
    const firstSynapse = new Uint32Array(this.endings.length + 1);
    this.endings.forEach((list, sender) => (firstSynapse[sender + 1] = firstSynapse[sender]! + list.length));
    const all = this.endings.flat();
    return {
      firstSynapse,
      target: Uint16Array.from(all, ({ target }) => target),
      weight: Float32Array.from(all, ({ weight }) => weight),
    };
  }
}
