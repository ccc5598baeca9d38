// The worlds of this lab: which kinds of insects there are, how many of each, and how their genotypes differ
// (model.md, "Populations and worlds"). A world is drawn from its name alone; the standard world is the calibrated one.
import { readWorldName, sampleWorld, type World, type WorldPart, type WorldPlan } from '@offshoot/population';
import type { Result } from '@offshoot/quantities';
import { planOfWorld } from './worlds/plan-of-world.ts';

/** The plan of the standard world. */
export const worldPlan: WorldPlan = planOfWorld('standard');

/** How many worlds a process keeps: a class uses one, a comparison two. */
const KEPT_WORLDS = 4;
const opened = new Map<string, World>();

/**
 * The world of a name, drawn on first use (about 0.2 s) and kept.
 * @param text `standard`, a generated world (`w2-1-igel`), or any other name of 1-32 of a-z, 0-9 and -
 */
export function openWorld(text: string, part: WorldPart = 'explore'): Result<World> {
  const name = readWorldName(text);
  if (!name.ok) return name;
  const key = `${part}/${name.value}`;
  const world = opened.get(key) ?? sampleWorld(name.value, planOfWorld(name.value), part);
  opened.delete(key);
  opened.set(key, world);
  const oldest = opened.keys().next().value;
  if (opened.size > KEPT_WORLDS && oldest !== undefined) opened.delete(oldest);
  return { ok: true, value: world };
}
