// How many populations a world keeps for checking claims: read from the lab's own plan of a retest, never counted here.
import type { ShotDesign } from '@offshoot/experiment';
import type { Book } from '../book/book.ts';

/** @returns 0 where the lab refuses the plan; the retest then says that it could not run */
export async function countCheckPopulations({ bench }: Book, { subject, world }: ShotDesign): Promise<number> {
  const plan = await bench.workers.desk.ask('planShot', { subject, world, part: 'check' });
  return plan.ok ? plan.value.design.populations : 0;
}
