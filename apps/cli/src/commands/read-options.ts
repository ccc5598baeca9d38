// Options as text into the values that commands need, or a refusal that names the option.
import type { KernelChoice } from '@offshoot/experiment';
import { badInput } from '../command-error.ts';

export const kernelChoices: readonly KernelChoice[] = ['auto', 'reference', 'wasm'];

/** More threads than this help on no machine, and too many would bring it down. */
const MOST_WORKERS = 256;

/** A whole number from 1 on; whether it is too many is for the lab to say. @throws CommandError `option-whole-number` */
export function readCount(option: string, text: string): number {
  const count = /^\d{1,15}$/.test(text.trim()) ? Number(text) : NaN;
  if (count >= 1) return count;
  throw badInput('option-whole-number', { option, text });
}

/** How many workers; `undefined` leaves one core for everything else. @throws CommandError `option-whole-number`, `workers-too-many` */
export function readWorkers(text: string | undefined, cores: number): number {
  if (text === undefined) return Math.max(cores - 1, 1);
  const workers = readCount('--workers', text);
  if (workers > MOST_WORKERS) throw badInput('workers-too-many', { workers, most: MOST_WORKERS });
  return workers;
}

/** @throws CommandError `kernel-webgpu` or `option-choice` */
export function readKernel(text: string): KernelChoice {
  const kernel = kernelChoices.find((choice) => choice === text);
  if (kernel !== undefined) return kernel;
  throw text === 'webgpu'
    ? badInput('kernel-webgpu')
    : badInput('option-choice', { option: '--kernel', text, choices: kernelChoices.join(', ') });
}
