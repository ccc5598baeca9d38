// The response surface of a world, kept on disk: computed once by all threads, job by job, and gone on with after a stop.
import { SurfaceBuilder, type SurfaceJob, type SurfacePlan } from '@offshoot/labs/nicotine/model';
import type { CommandIo } from '../command-io.ts';
import { CommandError, exitStatus, orBadInput } from '../command-error.ts';
import type { ScreenPool } from './screen-worker.ts';

/** Numbers in front of a kept job: its place in the plan, and how many answers follow. */
const HEAD = 2;
const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** Where surfaces lie: OFFSHOOT_CACHE, else the user's cache folder. */
export function surfaceFolder({ OFFSHOOT_CACHE, XDG_CACHE_HOME, HOME }: CommandIo['environment']): string {
  const cache = OFFSHOOT_CACHE ?? (XDG_CACHE_HOME !== undefined ? `${XDG_CACHE_HOME}/offshoot` : undefined);
  return `${cache ?? `${HOME ?? '.'}/.cache/offshoot`}/surfaces`;
}

/**
 * Gives all threads the surface of a world, computing it if it isn't kept.
 * @param show hears the share of the jobs that are done, 0-1
 * @throws CommandError for a world that there is not, and when the user stops it (130): what is done is kept
 */
export async function openSurface(
  world: string,
  pool: ScreenPool,
  io: CommandIo,
  show: (done: number) => void,
): Promise<SurfacePlan> {
  const plan = orBadInput(await pool.ask('planWorldSurface', world));
  const file = `${surfaceFolder(io.environment)}/${plan.key}.surface`;
  const kept = await io.files.bytes(file);
  if (kept !== null && (await pool.askAll('openScreen', plan.world, kept)).every(({ ok }) => ok)) return plan;
  const bytes = await tabulate(plan, pool, io, `${file}.jobs`, show);
  await io.files.replace(file, bytes);
  await io.files.remove(`${file}.jobs`);
  for (const opened of await pool.askAll('openScreen', plan.world, bytes)) orBadInput(opened);
  return plan;
}

async function tabulate(
  plan: SurfacePlan,
  pool: ScreenPool,
  { files, cancel }: CommandIo,
  jobsFile: string,
  show: (done: number) => void,
): Promise<Uint8Array> {
  const builder = new SurfaceBuilder(plan);
  const done = new Set<number>();
  for (const { place, answers } of readJobs(await files.bytes(jobsFile))) {
    const job = plan.jobs[place];
    if (job === undefined || done.has(place)) continue;
    builder.add(job, answers);
    done.add(place);
  }
  const waiting = plan.jobs.flatMap((job, place) => (done.has(place) ? [] : [{ job, place }]));
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      if (cancel.cancelled) return;
      const answers = await pool.ask('tabulateJob', plan.world, one.job);
      builder.add(one.job, answers);
      await files.append(jobsFile, writeJob(one.place, answers));
      show((plan.jobs.length - waiting.length) / plan.jobs.length);
    }
  };
  await Promise.all(Array.from({ length: pool.size }, next));
  if (cancel.cancelled) throw new CommandError({ code: 'surface-stopped', data: {} }, exitStatus.stopped);
  return builder.pack();
}

function writeJob(place: number, answers: Float64Array): Uint8Array {
  return new Uint8Array(Float64Array.of(place, answers.length, ...answers).buffer);
}

/** The whole jobs in a file; what was cut short behind them is left out. */
function readJobs(bytes: Uint8Array | null): { place: SurfaceJob['block']; answers: Float64Array }[] {
  if (bytes === null) return [];
  const whole = bytes.slice(0, bytes.length - (bytes.length % BYTES));
  const numbers = new Float64Array(whole.buffer);
  const jobs: { place: number; answers: Float64Array }[] = [];
  for (let at = 0; at + HEAD <= numbers.length;) {
    const length = numbers[at + 1]!;
    if (!(length > 0) || at + HEAD + length > numbers.length) break;
    jobs.push({ place: numbers[at]!, answers: numbers.slice(at + HEAD, at + HEAD + length) });
    at += HEAD + length;
  }
  return jobs;
}
