// What a browser is asked to compute in offshoot-2026-firefox-agrees: a shot's hash by each exact kernel. Node computes the
// same with the same source.
import { hashOutcomes } from '@offshoot/experiment';
import { nicotineLab } from '@offshoot/labs/nicotine/model';

const SHOTS = [
  { kernel: 'wasm', populations: 48, doses: undefined },
  { kernel: 'reference', populations: 4, doses: '0.1,1,10' },
] as const;

/** SHA-256 of the outcomes of each shot, by kernel. */
export async function computeShotHashes(): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const { kernel, populations, doses } of SHOTS) {
    const design = nicotineLab.readDesign({
      subject: 'CN1CCCC1c1cccnc1',
      populations,
      ...(doses !== undefined && { doses }),
    });
    if (!design.ok) throw new Error(design.problem.code);
    const bench = await nicotineLab.openBench(design.value, kernel);
    hashes[kernel] = hashOutcomes(bench.trials.flatMap((trial) => bench.run(trial)));
  }
  return hashes;
}
