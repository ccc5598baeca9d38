// Tests of how arguments are read and how a run ends, without a terminal and without workers.
import { CancelSource } from '@offshoot/task';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommandIo } from './command-io.ts';
import { exportShape, findFaults } from './contract/json.contract.ts';
import { runCommand } from './run-command.ts';
import { nodeLineFiles } from './screen/line-files.ts';

interface Ending {
  readonly status: number;
  readonly printed: string[];
  readonly noted: string;
  readonly written: ReadonlyMap<string, string>;
}

async function run(
  args: readonly string[],
  environment: CommandIo['environment'] = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  const printed: string[] = [];
  let noted = '';
  const written = new Map<string, string>();
  const io: CommandIo = {
    print: (line) => void printed.push(line),
    note: (text) => void (noted += text),
    noteWidth: null,
    environment,
    cancel: new CancelSource(),
    now: () => 0,
    readFile: (path) =>
      files[path] === undefined
        ? Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }))
        : Promise.resolve(files[path]),
    writeFile: (path, content) => {
      written.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
      return Promise.resolve();
    },
    openWorkers: () => [],
    openScreenThreads: () => [],
    files: nodeLineFiles,
    cores: 2,
  };
  const status = await runCommand(args, io, '1.2.3');
  return { status, printed, noted, written };
}

const oneLine = /^offshoot: [^\n]+\n$/;
const nicotine = 'CN1CCC[C@H]1c1cccnc1';

test('help and version are answers, not errors, and speak the language of the system', async () => {
  const german = await run(['--help'], { LANG: 'de_AT.UTF-8' });
  expect(german).toMatchObject({ status: 0, noted: '' });
  expect(german.printed.join('\n')).toMatch(/Aufruf:.*Befehle:.*fire.*Rückgabe/s);
  expect((await run(['fire', '--help'], { LC_ALL: 'en_GB', LANG: 'de_DE' })).printed.join('\n')).toMatch(
    /Usage:.*--replicate/s,
  );
  expect((await run(['--version'])).printed).toEqual(['1.2.3']);
  expect((await run([], { LANG: 'de' })).printed.join('\n')).toContain('Befehle:');
});

test('a system without one of our languages is spoken to in English, and --lang wins wherever it stands', async () => {
  expect((await run(['nonsense'], { LANG: 'C' })).noted).toContain('There is no command “nonsense”');
  expect((await run(['--lang', 'de', 'nonsense'])).noted).toContain('Einen Befehl „nonsense“ gibt es nicht');
  expect((await run(['world', '--world', 'Ä', '--lang=de'])).noted).toContain('geht nicht');
  expect((await run(['check', 'C', '--lang', 'fr'])).noted).toContain('--lang can be de, en');
});

test.each([
  ['no molecule', ['fire'], 'missing'],
  ['two molecules', ['fire', 'C', 'CC'], 'one argument too many'],
  ['nothing to check', ['check'], 'Which molecule?'],
  ['an unknown option', ['fire', 'C', '--dose', '1'], 'no option “--dose”'],
  ['an option without its value', ['fire', 'C', '--doses'], 'needs a value'],
  ['half a population', ['fire', nicotine, '--populations', '1.5'], '--populations needs a whole number'],
  ['too many populations', ['fire', nicotine, '--populations', '501'], '1 to 500 populations'],
  ['replicate zero', ['fire', nicotine, '--replicate', '0'], '--replicate needs a whole number'],
  ['no worker', ['fire', nicotine, '--workers', '0'], '--workers needs a whole number'],
  ['a crowd of workers', ['fire', nicotine, '--workers', '100000'], 'too many'],
  ['an unknown kernel', ['fire', nicotine, '--kernel', 'fpga'], 'auto, reference, wasm'],
  ['the browser’s kernel', ['fire', nicotine, '--kernel', 'webgpu'], 'in the browser only'],
  ['a negative dose', ['fire', nicotine, '--doses=-1,1'], 'a dose is above 0'],
  ['a dose of zero', ['fire', nicotine, '--doses', '0,'], 'a dose is above 0'],
  ['an absurd dose', ['fire', nicotine, '--doses', '1e9,'], 'too high'],
  ['a dose in words', ['fire', nicotine, '--doses', 'much,'], 'is no dose'],
  ['thirteen steps', ['fire', nicotine, '--doses', '13'], '1 to 12'],
  ['no dose', ['fire', nicotine, '--doses', ''], 'A dose is missing'],
  ['a world out of form', ['fire', nicotine, '--world', 'My World!'], 'not allowed'],
  ['a world without a name', ['world', '--world', ''], 'needs a name'],
  ['a hidden world', ['world', '--world', 'w2-1-igel'], '--reveal'],
  ['a molecule in a hidden world', ['describe', nicotine, '--world', 'w2-1-igel'], '--reveal'],
  ['an unknown pocket', ['describe', nicotine, '--pocket', 'left'], 'no pocket “left”'],
  ['an unknown manipulation', ['fire', nicotine, '--manipulate', 'tickle:motor'], 'no manipulation'],
  ['an unknown region', ['fire', nicotine, '--manipulate', 'silence:knee'], 'no such target'],
  ['a file that is not there', ['check', '--file', 'gone.smi'], 'gone.smi'],
  ['no animal', ['explain', nicotine], 'Which animal?'],
  ['well zero', ['explain', nicotine, '--well', '0'], '--well needs a whole number'],
  ['well 501', ['explain', nicotine, '--well', '501'], 'populations on the plate are 1 to 500'],
  ['a second well that is not there', ['explain', nicotine, '--well', '1', '--against-well', '900'], '1 to 500'],
  ['two doses to explain', ['explain', nicotine, '--well', '1', '--dose', '0.1,1'], 'Only a single dose'],
  ['a dose in words to explain', ['explain', nicotine, '--well', '1', '--dose', 'much'], 'is no dose'],
  ['a dose of zero to explain', ['explain', nicotine, '--well', '1', '--dose', '0'], 'a dose is above 0'],
  ['an impossible second molecule', ['explain', nicotine, '--well', '1', '--against', 'C(C)(C)(C)(C)C'], 'can’t exist'],
  [
    'two things to compare with',
    ['explain', 'C', '--well', '1', '--against', 'CC', '--against-well', '2'],
    'not with both',
  ],
  ['a world out of form to explain', ['explain', 'C', '--well', '1', '--world', 'My World!'], 'not allowed'],
  ['no id', ['replay', 'hello'], 'no id of a shot'],
  ['a damaged id', ['replay', 'nicotine.v1.standard.r1.p500.all.Q04xQ0NDQzFjMWNuY2NjMQ.aaaa'], 'damaged'],
])('%s is refused in one line with exit status 2', async (_name, args, fragment) => {
  const { status, printed, noted } = await run(args);
  expect(noted).toMatch(oneLine);
  expect(noted).toContain(fragment);
  expect(printed).toEqual([]);
  expect(status).toBe(2);
});

const epibatidine = 'C1CC2C(CC1N2)c1ccc(nc1)Cl';

test.each([
  ['an empty SMILES', ''],
  ['an unreadable SMILES', 'C1CC'],
  ['10,000 characters', 'C'.repeat(10_000)],
  ['a salt', '[Na+].[Cl-]'],
  ['a salt of the palette', 'C[NH3+].[Cl-]'],
  ['a metal', '[Fe]'],
  ['an isotope', '[13CH4]'],
  ['a molecule outside the palette', 'CP'],
  ['a carbon with five hands in use', 'C(C)(C)(C)(C)C'],
  ['a name that nobody knows', 'unobtainium'],
  ['epibatidine', epibatidine],
])('%s is not tested; one clear line says why, in German and in English', async (_name, smiles) => {
  const [german, english] = await Promise.all(
    ['de', 'en'].map((lang) => run(['fire', smiles, '--json', '--lang', lang])),
  );
  for (const { status, printed, noted } of [german!, english!]) {
    expect(noted).toMatch(oneLine);
    // A code in brackets would mean that no language has a sentence for it.
    expect(noted).not.toMatch(/That does not work \(|Das geht nicht \(|That did not work|Das ging nicht/);
    expect(printed).toEqual([]);
    expect(status).toBe(2);
  }
  expect(german!.noted).not.toBe(english!.noted);
});

test('of epibatidine the band is told and nothing else', async () => {
  const description = JSON.parse((await run(['describe', epibatidine, '--json'])).printed.join('')) as Record<
    string,
    unknown
  >;
  const { mammalBand, ...rest } = description;
  expect(mammalBand).toBe('grips');
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
  const check = JSON.parse((await run(['check', epibatidine, '--json'])).printed.join('')) as Record<string, unknown>;
  expect(check).toMatchObject({ readable: true, formula: null, name: null, repairs: [] });
  expect((await run(['describe', epibatidine])).printed.join('\n')).not.toMatch(/pIC50|logP/);
});

test('an explained well is told from the drink to the heart, in both languages, and epibatidine is not', async () => {
  const german = await run(['explain', 'Thiamethoxam', '--well', '7', '--dose', '0.01', '--lang', 'de']);
  expect(german).toMatchObject({ status: 0, noted: '' });
  expect(german.printed.join('\n')).toMatch(/im Getränk.*abgebaut vom Brücken-Öffner zu 2\..*Dopamin.*Ergebnis: /s);
  const compared = await run(['explain', nicotine, '--well', '7', '--dose', '0.5', '--against-well', '230']);
  expect(compared.printed.join('\n')).toMatch(
    /in the drink.*outcome: convulses.*heart quirk \(made up\).*chance.*Most of the difference comes/s,
  );
  const hours = await run(['explain', nicotine, '--well', '231', '--dose', '0.1', '--hours']);
  expect(hours.printed.join('\n')).toMatch(/Over the hours.*hour +open +store +dopamine.*assumed/s);
  const withheld = await run(['explain', epibatidine, '--well', '7']);
  expect(withheld).toMatchObject({ status: 2, printed: [] });
});

test('a run that no worker can finish is a failure, not bad input', async () => {
  const { status, noted } = await run(['fire', nicotine, '--doses', '1,', '--populations', '16']);
  expect(status).toBe(1);
  expect(noted).toMatch(oneLine);
});

test('a file of molecules is read line by line, and one that is unreadable does not stop the others', async () => {
  const { status, printed, noted } = await run(
    ['check', '--json', '--file', 'all.smi'],
    {},
    { 'all.smi': 'C\r\n\nC(\nCC\n' },
  );
  expect(printed.map((line) => (JSON.parse(line) as { readable: boolean }).readable)).toEqual([true, false, true]);
  expect(status).toBe(2);
  expect(noted).toMatch(oneLine);
  expect(noted).toContain('“C(”');
});

test('whatever is typed as a molecule, check and describe answer or refuse in one line', async () => {
  const smilesLike = fc
    .array(fc.constantFrom(...Array.from('CNOSFclnosBr[]()=#@+-.123%/\\H')), { maxLength: 30 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), smilesLike),
      fc.constantFrom('check', 'describe'),
      async (molecule, command) => {
        const { status, printed, noted } = await run([command, '--json', '--', molecule]);
        expect([0, 2]).toContain(status);
        if (status === 0) expect(noted).toBe('');
        else expect(noted).toMatch(oneLine);
        for (const line of printed) expect(() => void JSON.parse(line)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});

test('a brain is exported to a file, to the screen, or as JSON, and the same request gives the same text', async () => {
  const request = ['export', 'brain', '--format', 'brian2', '--well', '3', '--smiles', nicotine, '--dose', '0.3'];
  const toFile = await run([...request, '--out', 'brain.py']);
  expect(toFile).toMatchObject({ status: 0, noted: '' });
  expect(toFile.printed.join()).toContain('brain.py');
  const text = toFile.written.get('brain.py')!;
  expect(text).toMatch(/^#!\/usr\/bin\/env python3/);
  expect(`${(await run(request)).printed.join('\n')}\n`).toBe(text);
  const json = JSON.parse((await run([...request, '--json'])).printed[0]!) as {
    files: { name: string; text: string }[];
  };
  expect(findFaults(json, exportShape)).toEqual([]);
  expect(json).toMatchObject({ format: 'brian2', files: [{ name: 'brain.py', text }] });
});

test('several files need a folder, and a connectome file with a fault is refused with its place', async () => {
  const tables = ['export', 'brain', '--format', 'sonata'];
  expect((await run([...tables, '--out', 'net'])).written.get('net/nodes.h5')).toMatch(/^\u{89}HDF/u);
  expect(await run(tables)).toMatchObject({ status: 2, noted: expect.stringMatching(/--out/) as string });
  const broken = { 'mine.json': '{"format":"offshoot-connectome","version":1}' };
  const refused = await run(['export', 'brain', '--format', 'json', '--connectome', 'mine.json'], {}, broken);
  expect(refused.status).toBe(2);
  expect(refused.noted).toMatch(/regions/);
  expect(refused.noted).toMatch(oneLine);
});

test('a shot with a wiring that is broken or not there is refused before anything runs', async () => {
  const files = { 'mine.json': '{"format":"offshoot-connectome","version":1}' };
  const fire = ['fire', nicotine, '--connectome'];
  for (const [file, word] of [
    ['mine.json', 'regions'],
    ['nowhere.json', 'nowhere.json'],
  ] as const) {
    const { status, printed, noted } = await run([...fire, file], {}, files);
    expect({ status, printed }).toEqual({ status: 2, printed: [] });
    expect(noted).toMatch(oneLine);
    expect(noted).toContain(word);
  }
  const named = await run(['fire', nicotine, '--manipulate', 'wiring:0123456789abcdef']);
  expect(named).toMatchObject({ status: 2, noted: expect.stringMatching(/--connectome/) as string });
});

test.each([
  ['a format nobody knows', ['--format', 'nest']],
  ['a well that is not there', ['--format', 'json', '--well', '501']],
  ['a dose without a molecule that is no dose', ['--format', 'json', '--smiles', nicotine, '--dose', '-1']],
  ['an impossible molecule', ['--format', 'json', '--smiles', 'C(C)(C)(C)(C)C']],
  ['a manipulation nobody knows', ['--format', 'json', '--manipulate', 'tickle:motor']],
])('an export of %s is refused in one line', async (_what, options) => {
  const { status, printed, noted } = await run(['export', 'brain', ...options]);
  expect({ status, printed }).toEqual({ status: 2, printed: [] });
  expect(noted).toMatch(oneLine);
});

test('what a generated world hides is told to those who ask for it', async () => {
  const world: unknown = JSON.parse(
    (await run(['world', '--world', 'w2-1-igel', '--reveal', '--json'])).printed.join(''),
  );
  expect(world).toMatchObject({ world: 'w2-1-igel' });
  expect((await run(['describe', nicotine, '--world', 'w2-1-igel', '--reveal', '--json'])).printed.join('')).toContain(
    'pIC50',
  );
});
