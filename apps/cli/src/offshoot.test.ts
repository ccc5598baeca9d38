// Tests of the built command as others see it: a child process with its exit status, standard output and standard error.
// Shots here are small (few populations and doses), so that the whole file takes well under a minute.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { formatShotId } from '@offshoot/experiment';
import { nicotineLab, screenDesk } from '@offshoot/labs/nicotine/model';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  benchShape,
  checkShape,
  enumerateShape,
  describeShape,
  explainAgainstShape,
  explainShape,
  findFaults,
  fireFlagsShape,
  fireShape,
  replayShape,
  screenFaultShape,
  screenRowShape,
  screenSummaryShape,
  verifyShape,
  worldShape,
} from './contract/json.contract.ts';
import type { BenchObject } from './contract/bench-object.ts';
import type { ShotObject } from './contract/shot-object.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A bundle of its own, so that nobody who edits meanwhile changes it. */
const folder = join(root, '.cache/offshoot-under-test');
const bundle = join(folder, 'offshoot.mjs');
const nicotine = 'CN1CCC[C@H]1c1cccnc1';
/** Large enough for the world's genotypes and a whole plate of outcomes. */
const MOST_OUTPUT = 64_000_000;
const small = ['--populations', '32', '--doses', '0.01,1'];
/** Three blocks, so that three workers have something to share. */
const tiny = ['--populations', '6', '--doses', '1,'];

function offshoot(
  args: readonly string[],
  options: { lang?: string; input?: string; node?: readonly string[] } = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...(options.node ?? []), bundle, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: options.lang ?? 'en' },
    maxBuffer: MOST_OUTPUT,
    ...(options.input !== undefined && { input: options.input }),
  });
}

function json(args: readonly string[]): unknown {
  const { status, stdout, stderr } = offshoot([...args, '--json']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const fire = (...args: string[]): ShotObject => json(['fire', nicotine, ...small, ...args]) as ShotObject;

// Each test starts a few processes; on a busy machine they share its cores with other tests.
vi.setConfig({ testTimeout: 180_000 });

beforeAll(() => void execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), folder]), 60_000);

describe('the shape of what --json prints', () => {
  test('check', () => {
    expect(findFaults(json(['check', nicotine]), checkShape)).toEqual([]);
    const impossible = json(['check', 'C(C)(C)(C)(C)C']) as {
      verdict: string;
      findings: { message: string }[];
      repairs: unknown[];
    };
    expect(findFaults(impossible, checkShape)).toEqual([]);
    expect(impossible.verdict).toBe('impossible');
    expect(impossible.repairs.length).toBeGreaterThan(0);
  });
  test('describe', () => {
    expect(findFaults(json(['describe', nicotine]), describeShape)).toEqual([]);
    const { insect } = json(['describe', 'imidacloprid', '--pocket', 'beta']) as {
      insect: { pocket: string; pIC50: number; contributions: { value: number }[] };
    };
    expect(insect.pocket).toBe('beta');
    // Contributions add up to the affinity, but for the rounding of some twenty sums.
    expect(insect.contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(insect.pIC50, 9);
  });
  test('explain: alone, against another animal, against another molecule', () => {
    const alone = json(['explain', nicotine, '--well', '7', '--dose', '0.5']) as { against: unknown };
    expect(findFaults(alone, explainShape)).toEqual([]);
    expect(alone.against).toBeNull();
    for (const other of [
      ['--against-well', '230'],
      ['--against', 'clothianidin'],
    ]) {
      const compared = json(['explain', nicotine, '--well', '7', '--dose', '0.05', ...other]) as {
        against: { arrhythmiaIndex: { difference: number; chance: number; shares: { share: number }[] } };
      };
      expect(findFaults(compared, explainAgainstShape)).toEqual([]);
      const { difference, chance, shares } = compared.against.arrhythmiaIndex;
      // a thousand weighted sums of numbers near 1
      expect(shares.reduce((sum, { share }) => sum + share, chance)).toBeCloseTo(difference, 9);
    }
  });
  test('world: 500 genotypes in which every parameter has a value', () => {
    const world = json(['world']) as { parameters: { id: string }[]; populations: { genotype: object }[] };
    expect(findFaults(world, worldShape)).toEqual([]);
    expect(world.populations.length).toBe(500);
    for (const { genotype } of world.populations)
      expect(Object.keys(genotype)).toEqual(world.parameters.map(({ id }) => id));
  });
  test('fire and replay', () => {
    const shot = fire();
    expect(findFaults(shot, fireShape)).toEqual([]);
    expect(shot.wells.length).toBe(32);
    const again = json(['replay', shot.shot]);
    expect(findFaults(again, replayShape)).toEqual([]);
    const { seconds, ...rest } = shot as ShotObject & { seconds: number };
    expect(seconds).toBeGreaterThan(0);
    expect(again).toEqual(rest);
  });
  test('fire --flags: the flags of the exact shot, named as such, without a hash', () => {
    const pruned = fire('--flags');
    expect(findFaults(pruned, fireFlagsShape)).toEqual([]);
    const flagsOf = ({ wells }: ShotObject) =>
      wells.map(({ perDose }) => perDose.map(({ stumbles, dead }) => ({ stumbles, dead })));
    expect(flagsOf(pruned)).toEqual(flagsOf(fire()));
  });
  test('a shot with a wiring of its own is repeated with the same file, and with no other', () => {
    const file = join(folder, 'wiring.json');
    const { files } = json(['export', 'brain', '--format', 'json']) as { files: { text: string }[] };
    const { connectome } = JSON.parse(files[0]!.text) as { connectome: { synapses: { weights: number[][] } } };
    connectome.synapses.weights = connectome.synapses.weights.map((weights) => weights.map((weight) => weight * 1.1));
    writeFileSync(file, JSON.stringify(connectome));
    const shot = json(['fire', nicotine, ...small, '--connectome', file]) as ShotObject;
    expect(findFaults(shot, fireShape)).toEqual([]);
    expect(shot.manipulations).toEqual([expect.stringMatching(/^wiring:/)]);
    expect(shot.hash).not.toBe(fire().hash);
    expect((json(['replay', shot.shot, '--connectome', file]) as ShotObject).hash).toBe(shot.hash);
    const missing = offshoot(['replay', shot.shot]);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('--connectome');
  });
  test('the speed of this machine, with and without pruning, by one worker and by all', () => {
    const bench = json(['bench', '--populations', '3']) as BenchObject;
    expect(findFaults(bench, benchShape)).toEqual([]);
    const { cores } = bench.machine;
    const workers = cores === 1 ? [1] : [1, cores];
    const rows = [false, true].flatMap((pruned) => workers.map((count) => [count, pruned]));
    expect(bench.shots.map((shot) => [shot.workers, shot.pruned])).toEqual(rows);
    const updates = 3 * 8 * 1000 * 2000;
    for (const { kernel, seconds, updatesPerSecond } of bench.shots) {
      expect(kernel).toBe('wasm');
      expect(updatesPerSecond * seconds).toBeCloseTo(updates, 0);
    }
    expect(bench.screens.map((screen) => screen.workers)).toEqual(workers);
    for (const { molecules } of bench.screens) expect(molecules).toBe(18);
  });
  test('a shape finds what is missing or of another kind', () => {
    expect(findFaults({ machine: { cpu: 1 } }, benchShape)).toContain('$.machine.cpu is 1');
    expect(findFaults({}, replayShape)).toContain('$.hash is missing');
  });
});

describe('one shot, the same bits', () => {
  const tinyShot = (...args: string[]): ShotObject => json(['fire', nicotine, ...tiny, ...args]) as ShotObject;
  const plain = once(() => tinyShot('--workers', '1', '--kernel', 'wasm'));

  test('with one worker or three, on both kernels', () => {
    expect(tinyShot('--workers', '3').hash).toBe(plain().hash);
    expect(tinyShot('--kernel', 'reference').hash).toBe(plain().hash);
  });
  test('another replicate is another shot of other animals', () => {
    const other = tinyShot('--replicate', '2');
    expect(other.shot).not.toBe(plain().shot);
    expect(other.hash).not.toBe(plain().hash);
  });
  test('a manipulation changes the result and is part of the id', () => {
    const shot = tinyShot('--manipulate', 'silence:motor', '--manipulate', 'block-enzyme:methylCutter');
    expect(shot.manipulations).toEqual(['block-enzyme:methylCutter', 'silence:motor']);
    expect(shot.hash).not.toBe(plain().hash);
    expect((json(['replay', shot.shot]) as ShotObject).hash).toBe(shot.hash);
  });
  test('written with or without stereo, or by name', () => {
    const ids = [nicotine, 'c1ccncc1C1CCCN1C', 'Nikotin'].map((subject) => {
      const design = nicotineLab.readDesign({ subject });
      return design.ok ? formatShotId(design.value) : design.problem.code;
    });
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^nicotine\./);
  });
  test('an id of another science version is refused, naming both', () => {
    const design = nicotineLab.readDesign({ subject: nicotine });
    if (!design.ok) throw new Error('nicotine can’t be designed');
    const { status, stdout, stderr } = offshoot(['replay', formatShotId({ ...design.value, science: 987 })]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^offshoot: [^\n]*987[^\n]*\n$/);
    expect(stderr).toContain(`version ${design.value.science}`);
  });
});

describe('a screen of two molecules, run exactly so that no surface is needed', () => {
  test('rows, faults and a summary, one object a line', () => {
    const list = ['CCO', 'CC(C)(C)(C)C', ''].join('\n');
    // on a busy machine standard error tells the progress each ten seconds
    const { status, stdout } = offshoot(['screen', '-', '--exact', '--top', '1', '--json'], { input: list });
    expect(status).toBe(0);
    const [row, fault, summary] = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(findFaults(row, screenRowShape)).toEqual([]);
    expect(findFaults(fault, screenFaultShape)).toEqual([]);
    expect(findFaults(summary, screenSummaryShape)).toEqual([]);
    expect(row).toMatchObject({ line: 1, fidelity: 'exact' });
    expect(summary).toMatchObject({ screened: 1, faulty: 1, hits: [] });
  });
  test.each([
    ['a list that is not there', ['screen', 'no-such-list.txt']],
    ['a shard beyond the last', ['screen', '-', '--shard', '3/2']],
  ])('%s ends with status 2 and one line', (_name, args) => {
    const { status, stdout, stderr } = offshoot(args, { input: '' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^offshoot: [^\n]+\n$/);
  });
});

describe('molecules for a screen', () => {
  test('stamps on two places of benzene: eight combinations, five molecules', () => {
    const asked = ['enumerate', '--core', 'c1ccccc1', '--places', '1,2', '--stamps', 'fluorine,chlorine'];
    expect(json([...asked, '--count'])).toEqual({ combinations: 8 });
    const { status, stdout } = offshoot([...asked, '--json']);
    const made = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(0);
    expect(made).toHaveLength(5);
    for (const one of made) expect(findFaults(one, enumerateShape)).toEqual([]);
  });
  test('neither places nor a walk is bad input', () => {
    expect(offshoot(['enumerate', '--core', 'CCO'])).toMatchObject({ status: 2, stdout: '' });
  });
  test('exact rows of a file hold when they are run again', () => {
    const file = join(folder, 'exact.csv');
    rmSync(file, { force: true });
    rmSync(`${file}.journal`, { force: true });
    expect(offshoot(['screen', '-', '--exact', '--out', file], { input: 'CCO\n' }).status).toBe(0);
    const verified = JSON.parse(offshoot(['verify', file, '--sample', '1', '--json']).stdout) as unknown;
    expect(findFaults(verified, verifyShape)).toEqual([]);
    expect(verified).toMatchObject({ sampled: 1, held: 1, largestDifference: 0 });
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,exact,[^,]*,/, ',exact,5,'));
    expect(offshoot(['verify', file, '--sample', '1']).status).toBe(1);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty SMILES', ['fire', '', '--json']],
    ['10,000 characters', ['describe', 'C'.repeat(10_000), '--json']],
    ['a negative dose', ['fire', nicotine, '--doses', '-1,']],
  ])('%s ends with status 2, one line on stderr, nothing on stdout and no stack trace', (_name, args) => {
    const { status, stdout, stderr } = offshoot(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^offshoot: [^\n]+\n$/);
  });
  test('an unstable molecule is tested with a warning', () => {
    const { status, stdout, stderr } = offshoot(['fire', 'COO', ...small, '--json']);
    expect(status).toBe(0);
    expect(findFaults(JSON.parse(stdout), fireShape)).toEqual([]);
    expect(stderr).toMatch(/^offshoot: Mind: [^\n]+\n$/);
  });
});

describe('on a terminal and in pipes', () => {
  test('the report names groups, doses and hash in the user’s language, without a bar where there is no terminal', () => {
    const { stdout, stderr } = offshoot(['fire', nicotine, ...small], { lang: 'de_DE.UTF-8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Versuch nicotine\..*mit Herzmacke.*0,01.*SHA-256 [0-9a-f]{64}/s);
  });
  test('molecules come through standard input', () => {
    const { status, stdout } = offshoot(['check', '--file', '-', '--json'], { input: 'C\nCC\n' });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBe(2);
  });
  test('a reader that closes the pipe early is no failure', async () => {
    const child = spawn(process.execPath, [bundle, 'world', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let noted = '';
    child.stderr.on('data', (text: Buffer) => (noted += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(noted).toBe('');
  });
  test('Ctrl+C stops workers and run with one line and status 130', async () => {
    const child = spawn(process.execPath, [bundle, 'fire', nicotine, '--kernel', 'reference', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'en' },
    });
    let [printed, noted] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (noted += text.toString()));
    // The whole shot takes the reference kernel minutes; it is well under way after two seconds.
    setTimeout(() => child.kill('SIGINT'), 2000);
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
    expect(printed).toBe('');
    expect(noted).toBe('offshoot: Stopped. Nothing was printed.\n');
  });
  test('no text ever becomes code: the command runs where that is forbidden', () => {
    const { status, stdout } = offshoot(['check', 'C(C)(C)(C)(C)C'], {
      node: ['--disallow-code-generation-from-strings'],
    });
    expect(status).toBe(0);
    expect(stdout).toContain('impossible');
  });
});

test('the launcher bundles what is missing and runs it', () => {
  const launcher = join(root, 'apps/cli/bin/offshoot.mjs');
  const { status, stdout } = spawnSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('a long list', () => {
  const plan = screenDesk.planWorldSurface('standard');
  const key = plan.ok ? plan.value.key : '';
  const shipped = join(root, `apps/web/src/screen/surfaces/${key}.surface.gz`);
  const list = join(folder, 'killed.txt');
  const out = join(folder, 'killed.csv');
  const args = ['screen', list, '--out', out, '--top', '0', '--workers', '1'];
  const texts = ['CCO', 'nicotine', 'CC(C)O', 'what', 'CCCN', 'CC(C)(C)(C)C', 'CCOC', 'c1ccccc1'];
  const count = 200;
  const written = (): string[] => (existsSync(out) ? readFileSync(out, 'utf8').split('\n').slice(1) : []);

  test.skipIf(!existsSync(shipped))('killed in the middle goes on: each line once, none lost', async () => {
    vi.stubEnv('OFFSHOOT_CACHE', join(folder, 'cache'));
    mkdirSync(join(folder, 'cache/surfaces'), { recursive: true });
    writeFileSync(join(folder, `cache/surfaces/${key}.surface`), gunzipSync(readFileSync(shipped)));
    for (const file of [out, `${out}.journal`]) rmSync(file, { force: true });
    writeFileSync(list, Array.from({ length: count }, (_, line) => texts[line % texts.length]).join('\n'));
    const child = spawn(process.execPath, [bundle, ...args], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while (written().length < 30 && child.exitCode === null) await wait(5);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(written().length).toBeLessThan(count);
    const { status, stderr } = offshoot(args);
    expect(stderr).toContain('Going on after line');
    expect(status).toBe(0);
    const lines = written().slice(0, -1);
    expect(lines.map((line) => Number(line.split(',')[0]))).toEqual(lines.map((_, at) => at + 1));
    expect(lines).toHaveLength(count);
    vi.unstubAllEnvs();
  });
});
