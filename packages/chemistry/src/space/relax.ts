// Moves atoms downhill until lengths, angles and planes are kept as well as they can be: FIRE (Bitzek 2006, Phys. Rev.
// Lett. 97:170201). Only sums, products and square roots, so that the places are the same bits in every engine.
import type { Gap, Restraints } from './restraints.ts';

/** The settings of FIRE as published; the longest move is assumed. */
const fire = { step: 0.1, longestStep: 0.3, wait: 5, grow: 1.1, shrink: 0.5, mix: 0.1, mixFalls: 0.99 } as const;
const longestMove = 0.15; // Å in one step and direction

/**
 * Relaxes places, in Å, x y z after one another; changed in place.
 * @param push how hard atoms keep away from each other, times its weight; at 0 they may pass through each other
 * @returns the strain that is left, Å² by weight
 */
export function relax(places: Float64Array, restraints: Restraints, steps: number, push: number): number {
  const force = new Float64Array(places.length);
  const speed = new Float64Array(places.length);
  const gaps = push > 0 ? restraints.gaps.map((gap) => ({ ...gap, weight: gap.weight * push })) : [];
  let [step, mix, downhill]: [number, number, number] = [fire.step, fire.mix, 0];
  let strain = measure(places, restraints, gaps, force);
  for (let turn = 0; turn < steps; turn++) {
    let [power, forceSquare, speedSquare] = [0, 0, 0];
    for (let i = 0; i < places.length; i++) {
      power += force[i]! * speed[i]!;
      forceSquare += force[i]! * force[i]!;
      speedSquare += speed[i]! * speed[i]!;
    }
    if (power > 0) {
      const along = forceSquare > 0 ? mix * Math.sqrt(speedSquare / forceSquare) : 0;
      for (let i = 0; i < places.length; i++) speed[i] = (1 - mix) * speed[i]! + along * force[i]!;
      downhill += 1;
      if (downhill > fire.wait) [step, mix] = [Math.min(step * fire.grow, fire.longestStep), mix * fire.mixFalls];
    } else {
      speed.fill(0);
      [step, mix, downhill] = [step * fire.shrink, fire.mix, 0];
    }
    for (let i = 0; i < places.length; i++) {
      speed[i] = speed[i]! + step * force[i]!;
      places[i] = places[i]! + Math.max(-longestMove, Math.min(longestMove, step * speed[i]!));
    }
    strain = measure(places, restraints, gaps, force);
  }
  return strain;
}

/** Fills in the forces; returns the strain. */
function measure(places: Float64Array, restraints: Restraints, gaps: readonly Gap[], force: Float64Array): number {
  force.fill(0);
  let strain = 0;
  for (const { a, b, length, weight } of restraints.ties) strain += pull(places, force, a, b, length, weight, false);
  for (const { a, b, least, weight } of gaps) strain += pull(places, force, a, b, least, weight, true);
  for (const { atoms, weight } of restraints.flats) strain += flatten(places, force, atoms, weight);
  return strain;
}

/** A spring between two atoms; `onlyPush` lets them be farther apart. */
function pull(
  places: Float64Array,
  force: Float64Array,
  a: number,
  b: number,
  length: number,
  weight: number,
  onlyPush: boolean,
): number {
  const [i, j] = [3 * a, 3 * b];
  const x = places[j]! - places[i]!;
  const y = places[j + 1]! - places[i + 1]!;
  const z = places[j + 2]! - places[i + 2]!;
  const distance = Math.sqrt(x * x + y * y + z * z);
  const off = distance - length;
  if ((onlyPush && off >= 0) || distance < 1e-6) return 0;
  const strength = (2 * weight * off) / distance;
  force[i] = force[i]! + strength * x;
  force[i + 1] = force[i + 1]! + strength * y;
  force[i + 2] = force[i + 2]! + strength * z;
  force[j] = force[j]! - strength * x;
  force[j + 1] = force[j + 1]! - strength * y;
  force[j + 2] = force[j + 2]! - strength * z;
  return weight * off * off;
}

/** Four atoms in a plane: the body they span has no volume. */
function flatten(
  places: Float64Array,
  force: Float64Array,
  [a, b, c, d]: readonly [number, number, number, number],
  weight: number,
): number {
  const [ax, ay, az] = edge(places, a, d);
  const [bx, by, bz] = edge(places, b, d);
  const [cx, cy, cz] = edge(places, c, d);
  const ofA = [by * cz - bz * cy, bz * cx - bx * cz, bx * cy - by * cx] as const;
  const ofB = [cy * az - cz * ay, cz * ax - cx * az, cx * ay - cy * ax] as const;
  const ofC = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx] as const;
  const volume = ax * ofA[0] + ay * ofA[1] + az * ofA[2];
  const strength = -2 * weight * volume;
  for (let axis = 0; axis < 3; axis++) {
    const [pa, pb, pc] = [strength * ofA[axis]!, strength * ofB[axis]!, strength * ofC[axis]!];
    force[3 * a + axis] = force[3 * a + axis]! + pa;
    force[3 * b + axis] = force[3 * b + axis]! + pb;
    force[3 * c + axis] = force[3 * c + axis]! + pc;
    force[3 * d + axis] = force[3 * d + axis]! - pa - pb - pc;
  }
  return weight * volume * volume;
}

function edge(places: Float64Array, from: number, to: number): readonly [number, number, number] {
  const [i, j] = [3 * from, 3 * to];
  return [places[i]! - places[j]!, places[i + 1]! - places[j + 1]!, places[i + 2]! - places[j + 2]!];
}
