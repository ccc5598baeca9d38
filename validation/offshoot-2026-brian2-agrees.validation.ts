// Hard check 8: the exported brain run in Brian2. With the model's own rule, threshold and noise it must end in the same
// bits; with Brian's integrator on the equations, at 0.1 ms and a threshold of 7.59 mV, rates may differ by 12 %.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brainAnimalOf, buildConnectome, createBlockNoise, createWasmKernel, exportRun } from '@offshoot/brain';
import { deriveKey } from '@offshoot/random';
import { afterAll, describe, expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';

/** Not between .7 and .8, where the convulsion sets in. */
const OCCUPANCIES = [0, 0.3, 0.5, 0.9];
const NICOTINE_EFFICACY = 0.22;
/** Noises over which the second check takes its means: small regions fire a hundred times in one second. */
const NOISES = 4;

const python = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-W', 'ignore', '-c', 'import brian2'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (python === undefined)
  console.log('Brian2 is not installed (Debian: apt install python3-brian), so it is not compared.');

interface BrianRun {
  readonly rates: Readonly<Record<string, number>>;
  readonly stateHash?: number;
}

const folder = mkdtempSync(join(tmpdir(), 'offshoot-brian2-'));
afterAll(() => rmSync(folder, { recursive: true }));

const connectome = buildConnectome();
const kernel = createWasmKernel(connectome);
const noises = Array.from({ length: NOISES }, (_, block) => createBlockNoise(deriveKey('validation', 'brian2', block)));

function runBrian(occupancy: number, options: readonly string[]): BrianRun {
  const animal = animalAt(occupancy);
  const [script] = exportRun({ title: `occupancy ${occupancy}`, connectome, animal, noise: noises[0]! }, 'brian2');
  const file = join(folder, script!.name);
  writeFileSync(file, script!.text);
  const output = execFileSync(python!, ['-W', 'ignore', file, '--json', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1)!) as BrianRun;
}

function animalAt(occupancy: number): ReturnType<typeof brainAnimalOf> {
  const drug = { open: NICOTINE_EFFICACY * occupancy, desensitised: 0.002 };
  return brainAnimalOf({ 'brain.fibreWeight': Float64Array.of(1) }, 0, drug);
}

describe.skipIf(python === undefined)('Brian2 runs the exported brain', () => {
  it.each(OCCUPANCIES)('by the rule of the model at occupancy %f: the same bits at the end', (occupancy) => {
    const ours = kernel.runBatch({ animals: [animalAt(occupancy)], noise: noises[0]! });
    const brian = runBrian(occupancy, []);
    printTable(
      [`occupancy ${occupancy}`, 'ours, Hz', 'Brian2, Hz'],
      connectome.regions.map(({ id }, region) => [id, ours.rates[0]![region]!.toFixed(3), brian.rates[id]!.toFixed(3)]),
    );
    expect(brian.stateHash).toBe(ours.stateHashes[0]);
    connectome.regions.forEach(({ id }, region) => expect(brian.rates[id]).toBeCloseTo(ours.rates[0]![region]!, 9));
  });

  it.each(OCCUPANCIES)('by its own integrator at occupancy %f: rates within 12 %', (occupancy) => {
    const ours = noises.map((noise) => kernel.runBatch({ animals: [animalAt(occupancy)], noise }).rates[0]!);
    const brian = runBrian(occupancy, ['--rule', 'equations', '--animals', String(NOISES)]);
    const rows = connectome.regions.map(({ id }, region) => {
      const mean = ours.reduce((sum, rates) => sum + rates[region]!, 0) / NOISES;
      return { id, mean, brian: brian.rates[id]!, apart: brian.rates[id]! / mean - 1 };
    });
    printTable(
      [`occupancy ${occupancy}`, 'ours, Hz', 'Brian2, Hz', 'apart, %'],
      rows.map(({ id, mean, brian: rate, apart }) => [id, mean.toFixed(2), rate.toFixed(2), (apart * 100).toFixed(1)]),
    );
    for (const { apart } of rows) expect(Math.abs(apart)).toBeLessThan(0.12);
  });
});
