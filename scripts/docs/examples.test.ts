// The examples in public docstrings are run: an `expression // => value` after an `@example` must give its value. An
// example may use what its own file exports, `createTranslator` and `defineCatalogue` of the words, and the molecules below.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readMolecule } from '@offshoot/chemistry';
import { defineCatalogue } from '@offshoot/language';
import { expect, test } from 'vitest';

interface Example {
  readonly file: string;
  /** Lines before the last, run first. */
  readonly before: string;
  readonly expression: string;
  readonly value: string;
}

const root = resolve(import.meta.dirname, '../..');

function draw(smiles: string): unknown {
  const read = readMolecule(smiles);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const props = {
  defineCatalogue,
  nicotine: draw('CN1CCC[C@H]1c1cccnc1'),
  water: draw('O'),
  pentavalentCarbon: draw('C(C)(C)(C)(C)C'),
};

function listExamples(file: string): Example[] {
  const text = readFileSync(resolve(root, file), 'utf8');
  return [...text.matchAll(/@example((?:.|\n \* (?!@))*)/gu)].flatMap(([, body = '']) => {
    const lines = body.split('\n').map((line) => line.replace(/^ \* /u, '').trim());
    const [expression, value] = (lines.at(-1) ?? '').split(' // => ');
    if (expression === undefined || value === undefined) return [];
    return [{ file, before: lines.slice(0, -1).join('\n'), expression, value }];
  });
}

const examples = readdirSync(resolve(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/src\/.*\.ts$/u.test(path) && !path.includes('.test.') && !path.includes('node_modules'))
  .sort()
  .flatMap((path) => listExamples(`packages/${path}`));

test('docstrings have examples', () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)('$file: $expression is $value', async ({ file, before, expression, value }) => {
  const exported = (await import(resolve(root, file))) as Record<string, unknown>;
  const scope: Record<string, unknown> = { ...props, ...exported };
  const evaluate = (last: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the project's own docstrings, in its tests alone
    (new Function(...Object.keys(scope), `${before}\nreturn (${last});`) as (...values: unknown[]) => unknown)(
      ...Object.values(scope),
    );
  expect(evaluate(expression)).toEqual(evaluate(value));
});
