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
  const endings = new Uint32Array(neurons);
  for (const { from, endings: each } of pathways) fillSpan(endings, find(regions, from), each);
  const population = allocate(endings);
  for (const { from, shares } of pathways) {
    const choose = targetChooser(from, shares, regions);
    const { start, end } = find(regions, from);
    for (let neuron = start; neuron < end; neuron++) {
      fillNeuron(population, neuron, new Stream(deriveKey('connectome', seed, 'synapses', neuron)), choose);
    }
  }
  return population;
}

function drawFibre(seed: number, plan: FibrePlan, regions: readonly RegionSpan[], neurons: number): SynapsePopulation {
  const source = find(regions, plan.from);
  const carriers = { start: source.start, end: source.start + plan.neurons };
  const endings = new Uint32Array(neurons);
  fillSpan(endings, carriers, plan.endings);
  const population = allocate(endings);
  const { start, end } = find(regions, plan.to);
  for (let neuron = carriers.start; neuron < carriers.end; neuron++) {
    const stream = new Stream(deriveKey('connectome', seed, 'fibre', neuron));
    fillNeuron(population, neuron, stream, () => start + stream.integer(end - start));
  }
  return population;
}

/** Picks a target region by its share, then any of its neurons but the sender itself. */
type TargetChooser = (sender: number, stream: Stream) => number;

function targetChooser(from: string, shares: Pathway['shares'], regions: readonly RegionSpan[]): TargetChooser {
  const spans = Object.keys(shares).map((id) => find(regions, id));
  const upTo = new Float64Array(spans.length);
  let total = 0;
  Object.values(shares).forEach((share, index) => (upTo[index] = total += share));
  // 1e-9: shares are written with three decimals, so only rounding may remain
  if (!(total > 1 - 1e-9 && total < 1 + 1e-9))
    throw new RangeError(`the shares of ${from} add up to ${total}, not to 1`);
  return (sender, stream) => {
    const place = stream.uniform() * total;
    let region = 0;
    while (place >= upTo[region]!) region++;
    const { start, end } = spans[region]!;
    let neuron: number;
    do neuron = start + stream.integer(end - start);
    while (neuron === sender);
    return neuron;
  };
}

function fillNeuron(population: SynapsePopulation, neuron: number, stream: Stream, choose: TargetChooser): void {
  const { firstSynapse, target, weight } = population;
  for (let synapse = firstSynapse[neuron]!; synapse < firstSynapse[neuron + 1]!; synapse++) {
    target[synapse] = choose(neuron, stream);
    weight[synapse] = stream.lognormal(synapseParameters.get('synapse.weightSpread').value);
  }
}

/** Room for a number of endings of each neuron. */
function allocate(endings: Uint32Array): SynapsePopulation {
  const firstSynapse = new Uint32Array(endings.length + 1);
  endings.forEach((count, neuron) => (firstSynapse[neuron + 1] = firstSynapse[neuron]! + count));
  const total = firstSynapse.at(-1)!;
  return { firstSynapse, target: new Uint16Array(total), weight: new Float32Array(total) };
}

function fillSpan(endings: Uint32Array, { start, end }: { start: number; end: number }, each: number): void {
  endings.fill(each, start, end);
}
