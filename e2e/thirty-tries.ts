// Thirty tries as a file: nicotine and neighbours of it, some with chlorine or fluorine, on the first 160 populations at one dose.
// `thirty-tries.generated.json` was computed by the lab itself with `computeThirtyTries`; `npm run validate` computes it again and
// compares, and writes it anew where OFFSHOOT_WRITE_TRIES is set (after a change of the science).
import { readFileSync } from 'node:fs';
import { runInline } from '@offshoot/experiment';
import { nicotineLab, readDesign, studyMolecule, summariseShot } from '@offshoot/labs/nicotine/model';
import { joinTriesFile, writeTry } from '../apps/web/src/analysis/files/tries-file.ts';

export const thirtyTriesPath = 'e2e/thirty-tries.generated.json';

const dose = '0.316,';
const populations = 160;
const rings = ['c1cccnc1', 'c1ccc(Cl)nc1', 'c1ccc(F)nc1', 'c1ccc(C)nc1', 'c1cncc(Cl)c1', 'c1ccncc1'];
const tails = ['CN1CCCC1', 'C1CCCN1', 'CCN1CCCC1', 'CN(C)C', 'CNC'];

/** As a browser's field takes it. */
export function thirtyTriesFile(name: string) {
  return { name, mimeType: 'application/json', buffer: readFileSync(thirtyTriesPath) };
}

/** The text of the file, computed; about 15 s. */
export async function computeThirtyTries(): Promise<string> {
  const lines: string[] = [];
  for (const subject of tails.flatMap((tail) => rings.map((ring) => tail + ring))) {
    const [design, study] = [readDesign({ subject, doses: dose, populations }), studyMolecule(subject)];
    if (!design.ok || !study.ok) throw new Error(`no try of ${subject}`);
    const run = await runInline(await nicotineLab.openBench(design.value, 'auto'));
    if (!run.ok) throw new Error(run.problem.code);
    const { outcomes } = run.value;
    const name = study.value.judgement.name ?? study.value.formula;
    lines.push(writeTry(design.value, name, summariseShot(design.value, outcomes).hash, outcomes));
  }
  return joinTriesFile(lines);
}
