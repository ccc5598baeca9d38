// One animal's value of a parameter: its distribution around its typical value, clipped to its range.
import { exp, log } from '@offshoot/numerics';
import type { Distribution, Parameter } from '@offshoot/quantities';
import type { Stream } from './stream.ts';

/** What a group of animals has otherwise than the record says. */
export interface ParameterOverride {
  readonly value?: number;
  readonly distribution?: Distribution;
}

/** A value of the parameter, in its unit, within `parameter.range` (values beyond are moved to the nearer end). */
export function sampleParameter(parameter: Parameter, stream: Stream, override: ParameterOverride = {}): number {
  const [low, high] = parameter.range;
  const value = override.value ?? parameter.value;
  const sampled = sampleAround(value, override.distribution ?? parameter.distribution, stream);
  return Math.min(Math.max(sampled, low), high);
}

function sampleAround(value: number, distribution: Distribution, stream: Stream): number {
  switch (distribution.shape) {
    case 'constant':
      return value;
    case 'normal':
      return value + distribution.sd * stream.normal();
    case 'lognormal':
      return value * stream.lognormal(distribution.cv);
    case 'bernoulli':
      return stream.uniform() < distribution.share ? 1 : 0;
    case 'rare-lognormal':
      return stream.uniform() < distribution.share ? value * logUniform(distribution, stream) : value;
  }
}

/** A factor between low and high; each factor of two in between is as likely as another. */
function logUniform({ low, high }: { low: number; high: number }, stream: Stream): number {
  return low * exp(log(high / low) * stream.uniform());
}
