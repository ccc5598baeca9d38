// `npm run bench -- --flags`: pruned shots against exact ones at all held-out molecules, in words for benchmarks/FLAGS.md.
// Written anew after every tenth molecule, so that a run that is cut off leaves what it has found; `--resume` goes on from
// there, which is right as long as the program is the same.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareFlags, flagTableHead, tabulateFlags, type FlagComparison } from './held-out/compare-flags.ts';
import { heldOutMolecules } from './held-out-molecules.ts';
import { describeMachine } from './machine.ts';

const WRITE_EVERY = 10;
/** Molecules that are named, those with most wells that differ. */
const MOST_NAMED = 8;

/** Compares and writes; hours where the exact outcomes are not kept (OFFSHOOT_EXACT_CACHE), else 20 minutes. */
export async function reportFlags(folder: string): Promise<void> {
  const rowsFile = join(process.cwd(), '.cache', 'flags-rows.json');
  mkdirSync(dirname(rowsFile), { recursive: true });
  const resumes = process.argv.includes('--resume') && existsSync(rowsFile);
  const known = resumes ? (JSON.parse(readFileSync(rowsFile, 'utf8')) as FlagComparison[]) : [];
  const write = (rows: readonly FlagComparison[]): void => {
    writeFileSync(rowsFile, JSON.stringify(rows));
    writeFileSync(join(folder, 'FLAGS.md'), `${describeFlags(rows)}\n`);
  };
  const see = (rows: readonly FlagComparison[]): void => {
    if (rows.length % WRITE_EVERY > 0) return;
    write(rows);
    console.log(`${rows.length}, ${rows.reduce((sum, { differ }) => sum + differ, 0)} wells differ`);
  };
  write(await compareFlags({ see, known, keptOnly: process.argv.includes('--kept-only') }));
}

export function describeFlags(rows: readonly FlagComparison[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const unlike = rows.filter(({ differ }) => differ > 0).sort((a, b) => b.differ - a.differ);
  const worst = unlike.slice(0, MOST_NAMED).map(({ smiles, differ }) => `\`${smiles}\` ${differ}`);
  return [
    '# Flags of pruned shots against exact ones',
    '',
    'Made by `npm run bench -- --flags`. Each molecule: whole plate (500 populations), whole ladder (12 doses), standard world. A well',
    'differs when "stumbles" or "dead" is another one. Asked: equal in at least 99.9 of 100 wells.',
    `${describeMachine()}; ${rows.length} of ${heldOutMolecules().length} held-out molecules.`,
    '',
    '"Times as fast": processor time of the exact wells over that of the flags, in turns on the same eighth of the blocks, one core,',
    'the time before the drug being kept for both.',
    '',
    line(flagTableHead),
    line(flagTableHead.map(() => '---')),
    ...tabulateFlags(rows).map(line),
    '',
    unlike.length === 0
      ? 'No well differs.'
      : `Wells differ at ${unlike.length} molecules; most at ${worst.join(', ')}.`,
  ].join('\n');
}
