// What an experimenter may do to an animal beside giving it a molecule: silence or stimulate a region or a neuron, block a
// transmitter, hold dopamine at rest, add a second drug at the receptor, block an enzyme. Each is one word in the shot's
// design, so it is part of the shot's id. All act through inputs that every kernel has anyway.
import { REGIONS, type BrainAnimal, type BrainBatch, type DrugEffect, type RegionId } from '@offshoot/brain';
import { enzymeIds, type EnzymeId, type ExposureOptions } from '@offshoot/pharmacology';
import { fail, succeed, type Result } from '@offshoot/quantities';

/** Transmitters that can be blocked. */
export const TRANSMITTERS = ['acetylcholine', 'gaba', 'dopamine'] as const;
export type BlockedTransmitter = (typeof TRANSMITTERS)[number];

/** What can be held at its resting level, and the second drugs that can be added at the receptor. */
export const CLAMPED = ['dopamine'] as const;
export const SECOND_DRUGS = ['antagonist', 'partial-agonist'] as const;
export type SecondDrug = (typeof SECOND_DRUGS)[number];

export type Manipulation =
  | { readonly kind: 'silence-neuron' | 'stimulate-neuron'; readonly neuron: number }
  | { readonly kind: 'clamp'; readonly level: 'dopamine' }
  | { readonly kind: 'add'; readonly drug: SecondDrug }
  | { readonly kind: 'silence' | 'stimulate'; readonly region: RegionId }
  | { readonly kind: 'block'; readonly transmitter: BlockedTransmitter }
  | { readonly kind: 'block-enzyme'; readonly enzyme: EnzymeId }
  /** Another wiring, by the fingerprint of its file (wiring.ts). */
  | { readonly kind: 'wiring'; readonly fingerprint: string };

/** mV: more than any input in a convulsion can lift, so that a silenced cell never fires. */
const SILENCING_CURRENT = -1000;
/** mV: about as much as a region's own drive. Assumed. */
const STIMULATING_CURRENT = 3;
/** Share of the transmission that a blocker leaves. Assumed: blockers of the real world rarely do better. */
const LEFT_BY_BLOCKER = 0.1;
/** Share of the gates that a second drug takes, and how wide a partial agonist opens them (acetylcholine = 1). Assumed. */
const TAKEN_BY_SECOND_DRUG = 0.5;
const PARTIAL_EFFICACY = 0.1;

const regionIds = REGIONS.map(({ id }): string => id);
const lastNeuron = REGIONS.reduce((sum, { neurons }) => sum + neurons, 0) - 1;

/**
 * Reads one manipulation: `silence:REGION`, `stimulate:REGION` (a neuron's number instead of a region does it to that
 * neuron alone), `block:TRANSMITTER`, `clamp:dopamine`, `add:antagonist`, `add:partial-agonist`, `block-enzyme:ENZYME`, `wiring:FINGERPRINT`.
 * Problems: `manipulation-unknown` (text), `manipulation-target` (text, choices).
 */
export function readManipulation(text: string): Result<Manipulation> {
  const [kind = '', target = ''] = text.trim().split(':');
  switch (kind) {
    case 'silence':
    case 'stimulate':
      if (/^\d{1,4}$/.test(target) && Number(target) <= lastNeuron)
        return succeed({ kind: `${kind}-neuron`, neuron: Number(target) });
      return choose(text, [...regionIds, `0-${lastNeuron}`], regionIds, target, (region) => ({
        kind,
        region: region as RegionId,
      }));
    case 'block':
      return choose(text, TRANSMITTERS, TRANSMITTERS, target, (transmitter) => ({ kind, transmitter }));
    case 'clamp':
      return choose(text, CLAMPED, CLAMPED, target, (level) => ({ kind, level }));
    case 'add':
      return choose(text, SECOND_DRUGS, SECOND_DRUGS, target, (drug) => ({ kind, drug }));
    case 'block-enzyme':
      return choose(text, enzymeIds, enzymeIds, target, (enzyme) => ({ kind, enzyme }));
    case 'wiring':
      return /^[0-9a-f]{16}$/.test(target)
        ? succeed({ kind, fingerprint: target })
        : fail('manipulation-target', { text, choices: '0-9a-f' });
    default:
      return fail('manipulation-unknown', { text });
  }
}

/** The manipulation of a target that is one of those there are; else a problem that shows the choices. */
function choose<Target extends string>(
  text: string,
  shown: readonly string[],
  targets: readonly Target[],
  target: string,
  make: (target: Target) => Manipulation,
): Result<Manipulation> {
  const found = targets.find((known) => known === target);
  return found === undefined ? fail('manipulation-target', { text, choices: shown.join(' ') }) : succeed(make(found));
}

/** The one spelling of a manipulation, as it stands in a design. */
export function writeManipulation(manipulation: Manipulation): string {
  switch (manipulation.kind) {
    case 'silence':
    case 'stimulate':
      return `${manipulation.kind}:${manipulation.region}`;
    case 'silence-neuron':
      return `silence:${manipulation.neuron}`;
    case 'stimulate-neuron':
      return `stimulate:${manipulation.neuron}`;
    case 'block':
      return `block:${manipulation.transmitter}`;
    case 'clamp':
      return `clamp:${manipulation.level}`;
    case 'add':
      return `add:${manipulation.drug}`;
    case 'block-enzyme':
      return `block-enzyme:${manipulation.enzyme}`;
    case 'wiring':
      return `wiring:${manipulation.fingerprint}`;
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
    case 'clamp':
      // nothing is released and nothing is taken up: the pools stay at 1, their resting level
      return { ...animal, dopamineRelease: [0, 0], dopamineUptake: 0 };
    case 'add':
      // both kinds keep acetylcholine out; of the gates they take, a partial agonist opens some (`manipulateDrug`)
      return { ...animal, excitatoryWeight: animal.excitatoryWeight * (1 - TAKEN_BY_SECOND_DRUG) };
    case 'silence-neuron':
    case 'stimulate-neuron':
    case 'block-enzyme':
    case 'wiring':
      return animal;
  }
}

/** What a molecule does at receptors that it shares with a second drug. */
export function manipulateDrug(drug: DrugEffect, manipulation: Manipulation): DrugEffect {
  if (manipulation.kind !== 'add') return drug;
  const efficacy = manipulation.drug === 'partial-agonist' ? PARTIAL_EFFICACY : 0;
  return { ...drug, open: drug.open * (1 - TAKEN_BY_SECOND_DRUG) + TAKEN_BY_SECOND_DRUG * efficacy };
}

/** Currents into single neurons; undefined without any, so that a batch stays what it was. */
export function neuronCurrentsOf(manipulations: readonly Manipulation[]): BrainBatch['neuronCurrents'] {
  const currents = manipulations.flatMap((each) => {
    if (each.kind === 'silence-neuron') return [{ neuron: each.neuron, current: SILENCING_CURRENT }];
    if (each.kind === 'stimulate-neuron') return [{ neuron: each.neuron, current: STIMULATING_CURRENT }];
    return [];
  });
  return currents.length > 0 ? currents : undefined;
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
