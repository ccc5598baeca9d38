// The exported brain run by PyNN on Brian2 (Debian: python3-pynn, python3-brian). PyNN's standard cells lack the floor of our
// voltages and the exact moment of fatigue (the script's first lines), so its rates may differ by 15 %.
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
  type Protocol,
} from '@offshoot/brain';
import { deriveKey } from '@offshoot/random';
import { afterAll, describe, expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';

const OCCUPANCIES = [0, 0.5];
const NICOTINE_EFFICACY = 0.22;
/** Half the protocol: PyNN runs step by step, some minutes for each animal. */
const SHORT: Protocol = { ...PROTOCOL, steps: 1000, readFromMs: 400 };
/** Small regions fire some tens of times in this while; under the same noise most of them at the same times. */
const MOST_APART = 0.15;

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
const connectome = buildConnectome();
const noise = createBlockNoise(deriveKey('validation', 'pynn'), SHORT.steps);

describe.skipIf(python === undefined)('PyNN runs the exported brain', () => {
  it.each(OCCUPANCIES)('at occupancy %f: rates within 15 %', (occupancy) => {
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
    for (const row of rows) expect(Math.abs(row.pynn / row.ours - 1)).toBeLessThan(MOST_APART);
  });
});
