// A compartment that gains at a steady rate and loses in proportion to what it holds: dA/dt = inflow - rate A. Over a step
// with a steady inflow its course is known in closed form, and what leaves is what came in and did not stay, so that nothing is lost on the way.
import { exp } from '@offshoot/numerics';

/** What a step leaves in a compartment: amount' = amount * kept + inflow * gained (inflow per hour). */
export interface Step {
  readonly kept: number;
  readonly gained: number;
}

/** Below this product of rate and time the compartment hardly loses anything and the closed form would cancel. */
const hardlyAnything = 1e-9;

/** The closed form of one step of `hours` for a compartment that loses at `rate` (1/h). */
export function stepOf(rate: number, hours: number): Step {
  const fading = rate * hours;
  if (fading < hardlyAnything) return { kept: 1, gained: hours };
  const kept = exp(-fading);
  return { kept, gained: (1 - kept) / rate };
}
