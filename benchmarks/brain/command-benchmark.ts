// What `offshoot bench --json` says on this machine: whole shots on worker threads, exact and for their flags.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const REPEATS = 2;

export interface CommandShot {
  readonly workers: number;
  readonly pruned: boolean;
  readonly seconds: number;
  readonly updatesPerSecond: number;
}

/** The fastest of two runs of each row. */
export function runCommandBenchmark(): CommandShot[] {
  const program = join(process.cwd(), 'apps', 'cli', 'bin', 'offshoot.mjs');
  const runs = Array.from(
    { length: REPEATS },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [program, 'bench', '--json'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ) as { shots: CommandShot[] },
  );
  return runs[0]!.shots.map((_, row) =>
    runs.map(({ shots }) => shots[row]!).reduce((best, one) => (one.seconds < best.seconds ? one : best)),
  );
}

/** How many times as fast all workers are as one; 1 where there is just one core. */
export function allToOne(shots: readonly CommandShot[], pruned: boolean): number {
  const rows = shots.filter((shot) => shot.pruned === pruned);
  return (rows[0]?.seconds ?? 1) / (rows.at(-1)?.seconds ?? 1);
}

export function describeCommandBenchmark(shots: readonly CommandShot[]): string {
  return [
    '`offshoot bench --json`: nicotine at the standard doses on all 500 populations, from the start of the workers to the last figure, by the clock (fastest of 2):',
    '',
    '| workers | computed | seconds | neuron updates a second |',
    '| --- | --- | --- | --- |',
    ...shots.map(
      ({ workers, pruned, seconds, updatesPerSecond }) =>
        `| ${workers} | ${pruned ? 'flags (pruned)' : 'exact'} | ${seconds.toFixed(2)} | ${(updatesPerSecond / 1e9).toFixed(2)} billion |`,
    ),
  ].join('\n');
}
