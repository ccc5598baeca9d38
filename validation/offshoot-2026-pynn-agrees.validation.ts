// A brain exported for PyNN and run by it on Brian2 (Debian: python3-pynn, python3-brian). PyNN's standard cells lack the floor
// of our voltages: without it neurons that inhibition and noise push far down come back later, and rates at rest are lower.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  brainAnimalOf,
  buildConnectome,
  createBlockNoise,
  createWasmKernel,
  exportRun,
  PROTOCOL,
  STANDARD_DESIGN,
  type Protocol,
} from '@offshoot/brain';
import { deriveKey } from '@offshoot/random';
import { afterAll, describe, expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';

const OCCUPANCIES = [0, 0.5];
const NICOTINE_EFFICACY = 0.22;
/** A part of the protocol and a quarter of the brain: PyNN lays wires one by one and runs step by step. */
const SHORT: Protocol = { ...PROTOCOL, steps: 500, drugFromMs: 100, readFromMs: 200 };
const QUARTER = STANDARD_DESIGN.regions.map((region) => ({ ...region, neurons: Math.ceil(region.neurons / 4) }));
/** Measured without the floor: 19 % less at rest, 10 % less under the drug. */
const MOST_APART = 0.25;
/** Regions of 30 neurons and more; the small ones fire a dozen times in this while. */
const COMPARED = ['sensory', 'inhibitory', 'central', 'motor'];

const python = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-W', 'ignore', '-c', 'import pyNN.brian2'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (python === undefined)
  console.log(
    'PyNN with Brian2 is not installed (Debian: apt install python3-pynn python3-brian), so it is not compared.',
  );

const folder = mkdtempSync(join(tmpdir(), 'offshoot-pynn-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fibre = { ...STANDARD_DESIGN.fibre, neurons: 15 };
const connectome = buildConnectome(42, { ...STANDARD_DESIGN, regions: QUARTER, fibre });
const noise = createBlockNoise(deriveKey('validation', 'pynn'), SHORT.steps);

describe.skipIf(python === undefined)('PyNN runs the exported brain', () => {
  it.each(OCCUPANCIES)('at occupancy %f: rates of the large regions within 25 %', (occupancy) => {
    const drug = { open: NICOTINE_EFFICACY * occupancy, desensitised: 0.002 };
    const animal = brainAnimalOf({ 'brain.fibreWeight': Float64Array.of(1) }, 0, drug);
    const ours = createWasmKernel(connectome, SHORT).runBatch({ animals: [animal], noise }).rates[0]!;
    const run = { title: `occupancy ${occupancy}`, connectome, animal, noise, protocol: SHORT };
    const [script] = exportRun(run, 'pynn');
    const file = join(folder, script!.name);
    writeFileSync(file, script!.text);
    const output = execFileSync(python!, ['-W', 'ignore', file, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { rates } = JSON.parse(output.trim().split('\n').at(-1)!) as { rates: Readonly<Record<string, number>> };
    const rows = connectome.regions.map(({ id }, region) => ({ id, ours: ours[region]!, pynn: rates[id]! }));
    printTable(
      [`occupancy ${occupancy}`, 'ours, Hz', 'PyNN, Hz', 'apart, %'],
      rows.map(({ id, ours: rate, pynn }) => [
        id,
        rate.toFixed(2),
        pynn.toFixed(2),
        ((pynn / rate - 1) * 100).toFixed(1),
      ]),
    );
    for (const row of rows.filter(({ id }) => COMPARED.includes(id)))
      expect(Math.abs(row.pynn / row.ours - 1)).toBeLessThan(MOST_APART);
  });
});
