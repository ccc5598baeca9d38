// What every writer of this folder is given: one animal's run, nothing left open. And what it gives back: files as text.
import type { BrainAnimal } from '../brain-animal.ts';
import type { Connectome } from '../connectome/connectome.ts';
import type { BlockNoise } from '../noise/block-noise.ts';
import { PROTOCOL, type Protocol } from '../protocol.ts';

/** One brain's run as the kernels would make it. */
export interface ExportedRun {
  /** What this is, in one line: it stands at the head of each file. */
  readonly title: string;
  readonly connectome: Connectome;
  readonly animal: BrainAnimal;
  readonly noise: BlockNoise;
  /** Extra steady drive of single neurons, mV. */
  readonly neuronCurrents?: readonly { readonly neuron: number; readonly current: number }[];
  /** `PROTOCOL` when left out. */
  readonly protocol?: Protocol;
}

/** A file of an export; the first one of a list is the one to open. */
export interface ExportedFile {
  /** With its ending, without a folder. */
  readonly name: string;
  /** What is in it; bytes of a binary file as base64. */
  readonly text: string;
  readonly encoding?: 'base64';
}

export function protocolOf({ protocol }: ExportedRun): Protocol {
  return protocol ?? PROTOCOL;
}
