// 200 molecules that nothing was fitted to: possible offshoots of nicotine and of the published ligands, strong, weak,
// partial, desensitising, charged, blocking and pro-drug ones among them. Used wherever a quick way of computing is
// compared with the exact one. The list is data (held-out/molecules.csv; `npm run bench -- --draw-held-out` draws it anew).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShotDesign } from '@offshoot/experiment';
import { readDesign } from '@offshoot/labs/nicotine/model';
import { heldOutKinds, type HeldOutMolecule } from './held-out/draw-held-out.ts';

export const HELD_OUT_FILE = join('benchmarks', 'held-out', 'molecules.csv');

/** The list in its order; any first part of it holds all kinds. @param root folder of the project */
export function heldOutMolecules(root = process.cwd()): HeldOutMolecule[] {
  const [, ...lines] = readFileSync(join(root, HELD_OUT_FILE), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [smiles, name] = line.split(',');
    const kind = heldOutKinds.find((each) => each === name);
    if (smiles === undefined || kind === undefined) throw new RangeError(`no held-out molecule: ${line}`);
    return { smiles, kind };
  });
}

/** The shot that is computed of each: whole ladder, all populations, standard world. */
export function heldOutDesign(smiles: string, replicate = 1): ShotDesign {
  const design = readDesign({ subject: smiles, replicate });
  if (!design.ok) throw new RangeError(`${smiles}: ${design.problem.code}`);
  return design.value;
}
