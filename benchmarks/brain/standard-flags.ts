// The standard load for its flags alone (labs/nicotine/model/flags), against the flags of the exact one.
import { brainAnimalOf, type BrainKernel } from '@offshoot/brain';
import { heartAnimalOf } from '@offshoot/heart';
import type { FlagAnimal, WellFlags } from '../../labs/nicotine/model/flags/flag-animal.ts';
import { flagBlock } from '../../labs/nicotine/model/flags/flag-block.ts';
import { judgeAnimal } from '../../labs/nicotine/model/outcome.ts';
import { batchOf, blockMembers, DOSES, drugAt, runShot, type Herd } from './standard-load.ts';

export interface FlagTimes {
  /** Processor time of the exact load and of its flags, in turns, s; the fastest of each. */
  readonly exactSeconds: number;
  readonly flagSeconds: number;
  readonly wells: number;
  /** Wells that were run, and wells with other flags than the exact ones. */
  readonly run: number;
  readonly differ: number;
}

/** Runs both in turns. @param now processor time, ms */
export function timeFlags(herd: Herd, kernel: BrainKernel, now: () => number, repeats: number): FlagTimes {
  let [exactSeconds, flagSeconds, run, differ] = [Infinity, Infinity, 0, 0];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const exact = new Map<string, string>();
    const { brainSeconds, heartSeconds } = runShot(herd, kernel, now, (animal, dose, brain, lane, beats) => {
      const { stumbles, dead } = judgeAnimal(animal, 0, brain.rates[lane]!, beats);
      exact.set(`${animal}/${dose}`, `${stumbles}/${dead}`);
    });
    const started = now();
    [run, differ] = [0, 0];
    flagHerd(herd, kernel, () => run++).forEach((flags, animal) =>
      flags.forEach(({ stumbles, dead }, dose) => {
        if (exact.get(`${animal}/${DOSES[dose]!}`) !== `${stumbles}/${dead}`) differ++;
      }),
    );
    flagSeconds = Math.min(flagSeconds, (now() - started) / 1000);
    exactSeconds = Math.min(exactSeconds, brainSeconds + heartSeconds);
  }
  return { exactSeconds, flagSeconds, wells: herd.ec50.length * DOSES.length, run, differ };
}

/** Flags of each animal at each standard dose. */
export function flagHerd(herd: Herd, kernel: BrainKernel, hearRun: () => void = () => undefined): WellFlags[][] {
  return herd.noises.flatMap((noise, block) => {
    const animals = blockMembers(herd, block).map((animal) => flagAnimal(herd, animal));
    const snapshot = kernel.prepareBatch(batchOf(herd, block, 0));
    return flagBlock(kernel, { animals, snapshot, shared: { noise } }, { onlyDrug: true }, hearRun);
  });
}

function flagAnimal(herd: Herd, animal: number): FlagAnimal {
  const drugs = DOSES.map((dose) => drugAt(herd, animal, dose));
  return {
    drugs,
    brainAt: (dose) => brainAnimalOf(herd.columns, animal, drugs[dose]),
    heart: heartAnimalOf(herd.columns, animal),
    heartKey: herd.heartKeys[animal]!,
    hasFibre: herd.hasQuirk[animal]!,
  };
}
