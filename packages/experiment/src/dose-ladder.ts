// The ladder of doses, the same for every molecule and world, so that curves can be laid over each other.

/** Half a decade, to the three digits that labels show: in reality the root of 10 is 3.1623, so steps are 0.1 % uneven. */
const HALF_DECADES = ['100', '316'] as const;
/** Exponent of the lowest step's three digits: 100e-6 is 10^-4. */
const LOWEST_EXPONENT = -6;
const STEPS = 12;

/**
 * The 12 doses from 10^-4 to 31.6 (about 10^1.5) nicotine units, in steps of half a decade. Each is the double nearest
 * to the decimal number on its label, so that a dose typed by hand is the same dose.
 * @example doseLadder().slice(0, 3) // => [0.0001, 0.000316, 0.001]
 */
export function doseLadder(): number[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const decade = Math.floor(step / HALF_DECADES.length);
    return Number(`${HALF_DECADES[step % HALF_DECADES.length]!}e${LOWEST_EXPONENT + decade}`);
  });
}

/**
 * `count` doses spread evenly over the ladder, ends included; one alone stands in the middle.
 * @param count from 1 to 12
 * @example spreadOverLadder(3) // => [0.0001, 0.1, 31.6]
 */
export function spreadOverLadder(count: number): number[] {
  const ladder = doseLadder();
  const last = ladder.length - 1;
  if (count === 1) return [ladder[Math.round(last / 2)]!];
  return Array.from({ length: count }, (_, n) => ladder[Math.round((n * last) / (count - 1))]!);
}
