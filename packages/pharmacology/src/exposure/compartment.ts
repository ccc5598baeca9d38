// A compartment that gains at a steady rate and loses in proportion to what it holds: dA/dt = inflow - rate A. Over a step
// with a steady inflow its course is known in closed form: A' = A kept + inflow gained. What leaves is what came in and did
// not stay, so that nothing is lost on the way.
import { exp } from '@offshoot/numerics';

/** The share that is still there after `hours` of losing at `rate` (1/h). */
export function keptOver(rate: number, hours: number): number {
  return exp(-rate * hours);
}

/** What one unit of inflow per hour leaves behind after `hours`; `kept` is what `keptOver` says for the same step. `rate` is above 0. */
export function gainedOver(rate: number, hours: number, kept: number): number {
  const lost = rate * hours;
  return lost < hardlyAnything ? hours * (1 - lost / 2) : (1 - kept) / rate;
}

/** Below this loss 1 - kept would cancel to fewer than ten digits; the series is exact to more. */
const hardlyAnything = 1e-6;
