// What every runner promises, whatever it runs on. Called from the test of each runner.
import { CancelSource } from '@offshoot/task';
import type { Result } from '@offshoot/quantities';
import { describe, expect, test } from 'vitest';
import { planTrials, type Trial } from '../plan-trials.ts';
import { unpackOutcomes, packOutcomes, type WellOutcome } from '../outcome.ts';
import type { ShotDesign } from '../shot-design.ts';
import { madeUpDesign, madeUpLab } from './made-up-lab.contract.ts';
import type { RunOptions, ShotRun } from './shot-run.ts';

/** Runs the trials of a design of `madeUpLab`. */
export type RunShot = (design: ShotDesign, trials: readonly Trial[], options: RunOptions) => Promise<Result<ShotRun>>;

const populations = madeUpLab.groupsOf(madeUpDesign);
const trials = planTrials(populations, madeUpDesign.doses.length);
/** Computed once; it changes only if the coding of outcomes does. */
const KNOWN_HASH = '70949fdafba6d411aec66b312313a6206e9383ed1cc5e2a181e8899c4e9f97a3';

export function describeRunner(name: string, run: RunShot): void {
  describe(name, () => {
    test('a shot has one outcome per population and dose, sorted, with the known hash', async () => {
      const result = await run(madeUpDesign, trials, {});
      if (!result.ok) throw new Error(result.problem.code);
      const places = result.value.outcomes.map(({ population, doseIndex }) => [population, doseIndex]);
      expect(places).toEqual(populations.flatMap(({ population }) => [0, 1, 2].map((dose) => [population, dose])));
      expect(result.value.hash).toBe(KNOWN_HASH);
    });

    test('another order of trials gives the same shot', async () => {
      const backwards = planTrials(populations, madeUpDesign.doses.length, [2, 0, 1]).reverse();
      const result = await run(madeUpDesign, backwards, {});
      expect(result).toEqual(await run(madeUpDesign, trials, {}));
    });

    test('outcomes are heard trial by trial, each once', async () => {
      const heard: WellOutcome[] = [];
      const indices: number[] = [];
      const result = await run(madeUpDesign, trials, {
        onOutcomes: (outcomes, trial) => {
          heard.push(...outcomes);
          indices.push(trial.index);
        },
      });
      expect(indices.sort((a, b) => a - b)).toEqual(trials.map(({ index }) => index));
      expect(result.ok && heard.length === result.value.outcomes.length).toBe(true);
    });

    test('no trials are a finished shot without outcomes', async () => {
      const result = await run(madeUpDesign, [], {});
      expect(result.ok && result.value.outcomes).toEqual([]);
    });

    test('a cancelled shot stops early and says so', async () => {
      const cancel = new CancelSource();
      let heard = 0;
      const onOutcomes = (): void => {
        if (++heard === 3) cancel.cancel();
      };
      expect(await run(madeUpDesign, trials, { cancel, onOutcomes })).toEqual(CANCELLED);
      expect(heard).toBe(3);
      expect(await run(madeUpDesign, trials, { cancel })).toEqual(CANCELLED);
    });

    test('a bench that breaks in a trial ends the shot with the reason', async () => {
      const result = await run({ ...madeUpDesign, subject: 'breaks in trial' }, trials, {});
      expect(!result.ok && result.problem.code).toBe('trial-failed');
      expect(!result.ok && result.problem.data['reason']).toBe('population 50');
    });

    test('outcomes survive packing', () => {
      const outcome = { population: 7, doseIndex: 2, stumbles: true, convulses: false, dead: true };
      const outcomes = [{ ...outcome, heartRate: 2.5, arrhythmiaIndex: NaN }];
      expect(unpackOutcomes(packOutcomes(outcomes))).toEqual(outcomes);
    });
  });
}
const CANCELLED = { ok: false, problem: { code: 'cancelled', data: {} } };
