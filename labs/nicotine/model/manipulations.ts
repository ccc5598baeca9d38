// What an experimenter may do to an animal beside giving it a molecule: silence or stimulate a region, block a
// transmitter, block an enzyme. Each is one word in the shot's design, so it is part of the shot's id.
import { REGIONS, type BrainAnimal, type RegionId } from '@offshoot/brain';
import { enzymeIds, type EnzymeId, type ExposureOptions } from '@offshoot/pharmacology';
import { fail, succeed, type Result } from '@offshoot/quantities';

/** Transmitters that can be blocked. */
export const TRANSMITTERS = ['acetylcholine', 'gaba', 'dopamine'] as const;
export type BlockedTransmitter = (typeof TRANSMITTERS)[number];

export type Manipulation =
  | { readonly kind: 'silence' | 'stimulate'; readonly region: RegionId }
  | { readonly kind: 'block'; readonly transmitter: BlockedTransmitter }
  | { readonly kind: 'block-enzyme'; readonly enzyme: EnzymeId };

/** mV: more than any input in a convulsion can lift, so that a silenced cell never fires. */
const SILENCING_CURRENT = -1000;
/** mV: about as much as a region's own drive. Assumed. */
const STIMULATING_CURRENT = 3;
/** Share of the transmission that a blocker leaves. Assumed: blockers of the real world rarely do better. */
const LEFT_BY_BLOCKER = 0.1;

const regionIds = REGIONS.map(({ id }): string => id);

/**
 * Reads one manipulation: `silence:REGION`, `stimulate:REGION`, `block:TRANSMITTER`, `block-enzyme:ENZYME`.
 * Problems: `manipulation-unknown` (text), `manipulation-target` (text, choices).
 */
export function readManipulation(text: string): Result<Manipulation> {
  const [kind = '', target = ''] = text.trim().split(':');
  switch (kind) {
    case 'silence':
    case 'stimulate':
      if (regionIds.includes(target)) return succeed({ kind, region: target as RegionId });
      return fail('manipulation-target', { text, choices: regionIds.join(' ') });
    case 'block':
      if (TRANSMITTERS.some((known) => known === target)) {
        return succeed({ kind, transmitter: target as BlockedTransmitter });
      }
      return fail('manipulation-target', { text, choices: TRANSMITTERS.join(' ') });
    case 'block-enzyme':
      if (enzymeIds.some((known) => known === target)) return succeed({ kind, enzyme: target as EnzymeId });
      return fail('manipulation-target', { text, choices: enzymeIds.join(' ') });
    default:
      return fail('manipulation-unknown', { text });
  }
}

/** The one spelling of a manipulation, as it stands in a design. */
export function writeManipulation(manipulation: Manipulation): string {
  switch (manipulation.kind) {
    case 'silence':
    case 'stimulate':
      return `${manipulation.kind}:${manipulation.region}`;
    case 'block':
      return `block:${manipulation.transmitter}`;
    case 'block-enzyme':
      return `block-enzyme:${manipulation.enzyme}`;
  }
}

/** Reads a list; sorted and without duplicates, so that the same manipulations make the same shot. */
export function readManipulations(texts: readonly string[]): Result<Manipulation[]> {
  const found = new Map<string, Manipulation>();
  for (const text of texts) {
    const read = readManipulation(text);
    if (!read.ok) return read;
    found.set(writeManipulation(read.value), read.value);
  }
  return succeed([...found.keys()].sort().map((key) => found.get(key)!));
}

/** An animal's brain with one manipulation more. */
export function manipulateBrain(animal: BrainAnimal, manipulation: Manipulation): BrainAnimal {
  switch (manipulation.kind) {
    case 'silence':
      return withCurrent(animal, manipulation.region, SILENCING_CURRENT);
    case 'stimulate':
      return withCurrent(animal, manipulation.region, STIMULATING_CURRENT);
    case 'block':
      return withBlock(animal, manipulation.transmitter);
    case 'block-enzyme':
      return animal;
  }
}

/** What pharmacology has to know: which enzymes are blocked. */
export function pharmacologyOptions(manipulations: readonly Manipulation[]): ExposureOptions {
  const blocked = manipulations.flatMap((each) => (each.kind === 'block-enzyme' ? [each.enzyme] : []));
  return { blocked };
}

function withCurrent(animal: BrainAnimal, region: RegionId, current: number): BrainAnimal {
  const index = regionIds.indexOf(region);
  return { ...animal, currents: animal.currents.map((now, place) => (place === index ? now + current : now)) };
}

/** A blocker at the acetylcholine receptors also keeps the molecule out of them. */
function withBlock(animal: BrainAnimal, transmitter: BlockedTransmitter): BrainAnimal {
  switch (transmitter) {
    case 'acetylcholine':
      return {
        ...animal,
        excitatoryWeight: animal.excitatoryWeight * LEFT_BY_BLOCKER,
        receptorDrive: animal.receptorDrive.map((drive) => drive * LEFT_BY_BLOCKER),
      };
    case 'gaba':
      return { ...animal, inhibitoryWeight: animal.inhibitoryWeight * LEFT_BY_BLOCKER };
    case 'dopamine': {
      const [behavioural, cardiac] = animal.dopamineRelease;
      return { ...animal, dopamineRelease: [behavioural * LEFT_BY_BLOCKER, cardiac * LEFT_BY_BLOCKER] };
    }
  }
}
