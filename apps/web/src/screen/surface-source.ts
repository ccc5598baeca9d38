// Where the response surface of a world comes from (docs/decisions/0015): the browser's store, else the file that is
// shipped for the standard world, else all workers compute it, job by job; what is done of it survives a closed page.
import { SurfaceBuilder, type SurfacePlan } from '@offshoot/labs/nicotine/model';
import type { LongLists } from '../store/long-lists.ts';
import type { ScreenPool } from './screen-pool.ts';

/** Addresses of shipped surfaces by their keys: one of another model or grid has another key and is not taken. */
const shipped = import.meta.glob<string>('./surfaces/*.surface.gz', { query: '?url', import: 'default' });

/** First byte of a packed file. */
const GZIP_MARK = 0x1f;

export type SurfaceStep = { readonly part: 'load' } | { readonly part: 'make'; readonly share: number };

/**
 * Gives all workers the surface of a world.
 * @returns false when `stopped` said so
 * @throws Error where a worker broke off or the world is none
 */
export async function openSurface(
  world: string,
  pool: ScreenPool,
  lists: LongLists | null,
  show: (step: SurfaceStep) => void,
  stopped: () => boolean,
): Promise<boolean> {
  show({ part: 'load' });
  const plan = await pool.ask('planWorldSurface', world);
  if (!plan.ok) throw new Error(plan.problem.code);
  const { key } = plan.value;
  for (const source of [() => keptSurface(key, lists), () => shippedSurface(key)]) {
    const bytes = await source().catch(() => null);
    if (bytes !== null && (await pool.askAll('openScreen', world, bytes)).every(({ ok }) => ok)) return true;
  }
  const bytes = await tabulate(plan.value, pool, lists, show, stopped);
  if (bytes === null) return false;
  await lists?.keepSurface({ key, bytes }).catch(() => undefined);
  await lists?.dropSurfaceJobs(`${key}/`).catch(() => undefined);
  return (await pool.askAll('openScreen', world, bytes)).every(({ ok }) => ok);
}

async function keptSurface(key: string, lists: LongLists | null): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await lists?.surfaceOf(key)) ?? null;
}

async function shippedSurface(key: string): Promise<Uint8Array | null> {
  const address = await shipped[`./surfaces/${key}.surface.gz`]?.();
  if (address === undefined || typeof DecompressionStream === 'undefined') return null;
  const inside = address.startsWith('data:');
  const packed = inside ? readInside(address) : new Uint8Array(await (await fetch(address)).arrayBuffer());
  // Some servers unpack what ends in .gz on the way.
  if (packed[0] !== GZIP_MARK) return packed;
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** In the one-file build the surface stands inside the page, base64. */
function readInside(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}

async function tabulate(
  plan: SurfacePlan,
  pool: ScreenPool,
  lists: LongLists | null,
  show: (step: SurfaceStep) => void,
  stopped: () => boolean,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const builder = new SurfaceBuilder(plan);
  const done = new Set<number>();
  for (const { key, bytes } of (await lists?.surfaceJobs(`${plan.key}/`).catch(() => [])) ?? []) {
    const place = Number(key.slice(plan.key.length + 1));
    builder.add(plan.jobs[place]!, new Float64Array(bytes.buffer));
    done.add(place);
  }
  const waiting = plan.jobs.map((_, place) => place).filter((place) => !done.has(place));
  const next = async (): Promise<void> => {
    for (let place = waiting.shift(); place !== undefined && !stopped(); place = waiting.shift()) {
      const answers = await pool.ask('tabulateJob', plan.world, plan.jobs[place]!);
      builder.add(plan.jobs[place]!, answers);
      done.add(place);
      const bytes = new Uint8Array(answers.slice().buffer);
      await lists?.keepSurface({ key: `${plan.key}/${place}`, bytes }).catch(() => undefined);
      show({ part: 'make', share: done.size / plan.jobs.length });
    }
  };
  show({ part: 'make', share: done.size / plan.jobs.length });
  await Promise.all(Array.from({ length: pool.size }, next));
  return done.size === plan.jobs.length ? new Uint8Array(builder.pack()) : null;
}
