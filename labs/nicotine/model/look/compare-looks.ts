// Two bodies held against each other, as the picture shows them: both looks, and the comparison up to the receptors.
import { compareOpenness, mixWells, placeWell, type OpenComparison } from '../explain/compare-openness.ts';
import type { LookPlace } from '../explain/difference.ts';
import { lookIntoBody, type BodyLook } from './body-look.ts';

export interface LookComparison extends OpenComparison {
  readonly looks: readonly [BodyLook, BodyLook];
}

/** Compares two wells without running their brains. About 30 ms. @throws RangeError as `lookIntoBody` */
export function compareLooks(first: LookPlace, second: LookPlace): LookComparison {
  const looks = [lookAt(first), lookAt(second)] as const;
  const open = [looks[0].chain.state.open, looks[1].chain.state.open] as const;
  return { looks, ...compareOpenness([first, second], open, mixWells(placeWell(first), placeWell(second))) };
}

function lookAt({ design, population, doseIndex }: LookPlace): BodyLook {
  return lookIntoBody(design, population, doseIndex);
}
