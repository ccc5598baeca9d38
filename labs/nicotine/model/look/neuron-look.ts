// A look at one nerve cell of one animal, and at the wiring that all animals share: its voltage over the run, who sends to it
// and whom it reaches. Read from the same run as the well.
import { neuronParameters, REGIONS, spanOf, type RegionId, type SynapsePopulation } from '@offshoot/brain';
import { sharedConnectome } from '../wiring.ts';
import { stepWell } from '../well-look.ts';
import type { LookPlace } from '../explain/difference.ts';

/** What a connection does to the cell that receives it. `fibre` is the quirk's extra one: it excites, in quirk animals only. */
export type WireKind = 'excites' | 'holds' | 'fibre';

/** The other end of a connection; several endings between the same two cells are one wire. */
export interface Wire {
  readonly neuron: number;
  readonly kind: WireKind;
  /** Strength relative to the average synapse, summed over the endings. */
  readonly weight: number;
}

export interface NeuronLook {
  readonly neuron: number;
  readonly region: RegionId;
  /** mV above rest after each step. */
  readonly voltage: Float32Array;
  /** Steps in which it fired. */
  readonly spikeSteps: Uint16Array;
  /** mV above rest at which a cell fires. */
  readonly thresholdMv: number;
  readonly inputs: readonly Wire[];
  readonly outputs: readonly Wire[];
}

/** A sample of all connections: enough to draw where the bundles run. */
export interface WiringLook {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly connections: number;
}

/** One connection in so many is drawn. */
const drawnOneIn = 31;

/**
 * Runs one well again and follows one cell. About 30 ms.
 * @throws RangeError for a neuron or a well that is not there
 */
export function lookAtNeuron({ design, population, doseIndex }: LookPlace, neuron: number): NeuronLook {
  const { stepper, exposed, row } = stepWell(design, population, doseIndex);
  stepper.voltage(neuron);
  const voltage: number[] = [];
  const spikeSteps: number[] = [];
  for (let step = 0; !stepper.finished; step++) {
    if (stepper.step().includes(neuron)) spikeSteps.push(step);
    voltage.push(stepper.voltage(neuron));
  }
  const quirk = (exposed.world.genotypes[fibreGene]?.[row] ?? 0) > 0;
  return {
    neuron,
    region: regionOf(neuron),
    voltage: Float32Array.from(voltage),
    spikeSteps: Uint16Array.from(spikeSteps),
    thresholdMv: neuronParameters.get('neuron.threshold').value,
    ...wiresOf(neuron, quirk),
  };
}

/** The wiring of all animals, thinned out. */
export function lookAtWiring(): WiringLook {
  const { synapses, neurons } = sharedConnectome();
  const from: number[] = [];
  const to: number[] = [];
  for (let neuron = 0; neuron < neurons; neuron++)
    for (let synapse = synapses.firstSynapse[neuron]!; synapse < synapses.firstSynapse[neuron + 1]!; synapse++)
      if (synapse % drawnOneIn === 0) {
        from.push(neuron);
        to.push(synapses.target[synapse]!);
      }
  return { from: Uint16Array.from(from), to: Uint16Array.from(to), connections: synapses.target.length };
}

/** Strength of the quirk's fibre in an animal; 0 in ordinary ones. */
const fibreGene = 'brain.fibreWeight';

function regionOf(neuron: number): RegionId {
  let end = 0;
  return REGIONS.find(({ neurons }) => neuron < (end += neurons))!.id;
}

function wiresOf(neuron: number, quirk: boolean): Pick<NeuronLook, 'inputs' | 'outputs'> {
  const connectome = sharedConnectome();
  const { start, end } = spanOf(connectome, 'inhibitory');
  const kindOf = (sender: number): WireKind => (sender >= start && sender < end ? 'holds' : 'excites');
  const inputs = new Map<string, Wire>();
  const outputs = new Map<string, Wire>();
  const add = (wires: Map<string, Wire>, other: number, kind: WireKind, weight: number): void => {
    const key = `${other} ${kind}`;
    wires.set(key, { neuron: other, kind, weight: (wires.get(key)?.weight ?? 0) + weight });
  };
  const follow = ({ firstSynapse, target, weight }: SynapsePopulation, kind: (sender: number) => WireKind): void => {
    for (let sender = 0; sender < connectome.neurons; sender++)
      for (let synapse = firstSynapse[sender]!; synapse < firstSynapse[sender + 1]!; synapse++) {
        if (sender === neuron) add(outputs, target[synapse]!, kind(sender), weight[synapse]!);
        if (target[synapse] === neuron) add(inputs, sender, kind(sender), weight[synapse]!);
      }
  };
  follow(connectome.synapses, kindOf);
  if (quirk) follow(connectome.fibre, () => 'fibre');
  return { inputs: [...inputs.values()], outputs: [...outputs.values()] };
}
