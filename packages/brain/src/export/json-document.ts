// A run of a brain as one JSON document: every number that decides it, in plain units. The Brian2 and PyNN scripts read
// the same document, so whoever understands one export understands all.
import { connectomeDocument, type ConnectomeDocument } from '../connectome/connectome-document.ts';
import { laneValues, ownDrive } from '../neurons/lane-values.ts';
import { neuronParameters } from '../neurons/neuron-parameters.ts';
import { computeStepConstants } from '../neurons/step-constants.ts';
import { initialVoltage } from '../kernel/initial-voltage.ts';
import { noiseTable, NOISE_STARTS } from '../noise/noise-table.ts';
import { dopamineParameters } from '../pools/dopamine-parameters.ts';
import { synapseParameters } from '../synapses/synapse-parameters.ts';
import { protocolOf, type ExportedFile, type ExportedRun } from './exported-run.ts';
import { writeFloatsAsBase64 } from './write-base64.ts';

export const DOCUMENT_FORMAT = 'offshoot-brain';
export const DOCUMENT_VERSION = 1;

/** Everything that decides a run. Times in ms, voltages in mV above rest, rates in Hz. */
export interface BrainDocument {
  readonly format: typeof DOCUMENT_FORMAT;
  readonly version: typeof DOCUMENT_VERSION;
  readonly title: string;
  /** By id, as docs/parameters.md and the records in the code name them. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly protocol: ReturnType<typeof protocolOf>;
  readonly animal: ExportedRun['animal'];
  readonly neuronCurrents: NonNullable<ExportedRun['neuronCurrents']>;
  readonly connectome: ConnectomeDocument;
  /** Voltage of each neuron at the start, mV above rest. */
  readonly startVoltages: readonly number[];
  readonly noise: {
    /** Float32, little-endian, base64: standard normal numbers, the first ones again at the end. */
    readonly table: string;
    /** Neuron n reads entry `offsets[step] + n`. */
    readonly offsets: readonly number[];
  };
  /** The same run as the loop of a kernel sees it: voltages above reset, everything rounded to float32. */
  readonly step: {
    readonly constants: ReturnType<typeof computeStepConstants>;
    readonly excitatory: number;
    readonly inhibitory: number;
    readonly fibre: number;
    readonly perFatigueRate: number;
    readonly desensitisation: number;
    readonly drive: readonly number[];
    readonly conductance: readonly number[];
    readonly ownDrive: readonly number[];
    readonly pools: readonly {
      readonly region: string;
      readonly start: number;
      readonly keep: number;
      readonly jump: number;
    }[];
  };
}

/** Takes a run down. @throws RangeError for an animal or a protocol that no kernel would run */
export function brainDocument(run: ExportedRun): BrainDocument {
  const { connectome, animal, noise, title, neuronCurrents = [] } = run;
  const protocol = protocolOf(run);
  const constants = computeStepConstants(protocol);
  const lane = laneValues(animal, connectome, constants);
  const parameters = [...neuronParameters.all, ...synapseParameters.all, ...dopamineParameters.all];
  return {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    title,
    parameters: Object.fromEntries(parameters.map(({ id, value }) => [id, value])),
    protocol,
    animal,
    neuronCurrents,
    connectome: connectomeDocument(connectome),
    startVoltages: Array.from({ length: connectome.neurons }, (_, neuron) => initialVoltage(neuron)),
    noise: {
      table: writeFloatsAsBase64(noiseTable().subarray(0, NOISE_STARTS + connectome.neurons)),
      offsets: [...noise.offsets.subarray(0, protocol.steps)],
    },
    step: {
      ...lane,
      constants,
      drive: [...lane.drive],
      conductance: [...lane.conductance],
      ownDrive: [...ownDrive(connectome, constants, neuronCurrents)],
    },
  };
}

/** The document as text, one line for each of its parts, so that a person can look into it. */
export function writeDocument(document: BrainDocument): string {
  const lines = Object.entries(document).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The run as a JSON file. */
export function exportJson(run: ExportedRun): ExportedFile[] {
  return [{ name: 'brain.json', text: writeDocument(brainDocument(run)) }];
}
