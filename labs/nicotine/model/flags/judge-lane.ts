// When a lane of a flags run may stop, and what its flags are: a convulsion that is under way ends in no other way, and
// a heart has to beat only where its flags are open. The limits were measured (docs/decisions/0011).
import { PROTOCOL, REGIONS, type DopamineTrace, type LaneLook } from '@offshoot/brain';
import { afterBeatChance } from '@offshoot/heart';
import { beatUnder } from '../animals.ts';
import { outcomeParameters } from '../outcome.ts';
import type { FlagAnimal, WellFlags } from './flag-animal.ts';

const motor = REGIONS.findIndex(({ id }) => id === 'motor');
const MOTOR_CELLS = REGIONS[motor]!.neurons;
const READING_SECONDS = (PROTOCOL.steps * PROTOCOL.stepMs - PROTOCOL.readFromMs) / 1000;
const stumblesAbove = outcomeParameters.get('outcome.stumblesAbove').value;
const deadAbove = outcomeParameters.get('outcome.deadAbove').value;
/** Motor spikes in the reading time above which an animal has convulsed, whatever follows. */
const CONVULSED_ABOVE = outcomeParameters.get('outcome.convulsesAbove').value * MOTOR_CELLS * READING_SECONDS;

/** Two pauses in a row above this rate (Hz) are a convulsion: of 4,148 none ended again ... */
const CONVULSION_RATE = 25;
const PAUSES_IN_A_ROW = 2;
/** ... where fewer receptors than this fall silent: the few that ended did so at a third and more. */
const CALMED_BY = 0.25;
/** Length of the last stretch of a trace that tells what the heart meets, samples: 200 ms. */
const RECENT_SAMPLES = 50;
/** Chance of after-beats below which no heart stumbled, and above which each did. */
const NEVER_STUMBLES = 0.01;
const STUMBLES = 0.5;
/** Late in a convulsion dopamine no longer rises, so that more is certain; in steps. */
const LATE_STEP = 800;
const EARLY_STEP = 600;
const NEVER_STUMBLES_LATE = 0.04;
/** Over a whole trace: each heart above it died. */
const DIES = 0.8;
/** Dopamine in the blood, relative to the level at which the beat becomes imprecise, that a steady heart needs. */
const STEADY = 2;

/** What was seen of a lane; `stumbles` is null where that is known from another dose and the lane stopped before. */
export interface LaneFlags {
  readonly stumbles: boolean | null;
  readonly dead: boolean;
}

/** Follows one lane from pause to pause. */
export class LaneJudge {
  #inARow = 0;
  #flags: LaneFlags | null = null;
  readonly #animal: FlagAnimal;
  readonly #silent: number;
  readonly #stumblingKnown: boolean;
  readonly #onlyDrug: boolean;

  /**
   * @param silent plateau of desensitisation
   * @param stumblingKnown whether the flag is known from another dose
   * @param onlyDrug whether nothing but a drug acts, so that what was measured holds
   */
  constructor(animal: FlagAnimal, silent: number, stumblingKnown: boolean, onlyDrug: boolean) {
    this.#animal = animal;
    this.#silent = silent;
    this.#stumblingKnown = stumblingKnown;
    this.#onlyDrug = onlyDrug;
  }

  /** The lane's flags, once it may stop. */
  get flags(): LaneFlags {
    if (this.#flags === null) throw new RangeError('the lane has not been followed to its end');
    return this.#flags;
  }

  /** Whether the lane may stop. */
  see(look: LaneLook): boolean {
    this.#inARow = look.recentRates[motor]! > CONVULSION_RATE ? this.#inARow + 1 : 0;
    const certain = look.readSpikes[motor]! > CONVULSED_ABOVE;
    const underWay = this.#onlyDrug && this.#inARow >= PAUSES_IN_A_ROW && this.#silent < CALMED_BY;
    if (!look.ended && (certain || underWay)) {
      const stumbles = this.#stumblingKnown ? null : stumblesInConvulsion(look, this.#animal);
      if (this.#stumblingKnown || stumbles !== null) this.#flags = { stumbles, dead: true };
    }
    if (look.ended) this.#flags = judgeHeart(look.dopamine(), this.#animal, certain, this.#onlyDrug);
    return this.#flags !== null;
  }
}

/** Whether an animal in a convulsion stumbles; null while that is open. */
function stumblesInConvulsion(look: LaneLook, animal: FlagAnimal): boolean | null {
  const chance = meanChance(look.dopamine().cardiac.slice(-RECENT_SAMPLES), animal);
  if (chance > STUMBLES) return true;
  if (look.step >= LATE_STEP && chance < NEVER_STUMBLES_LATE) return false;
  if (look.step >= EARLY_STEP && chance < NEVER_STUMBLES) return false;
  return null;
}

function judgeHeart(trace: DopamineTrace, animal: FlagAnimal, convulses: boolean, onlyDrug: boolean): WellFlags {
  const chance = meanChance(trace.cardiac, animal);
  if (onlyDrug && chance > DIES) return { stumbles: true, dead: true };
  const blood = trace.behavioural.reduce((sum, level) => sum + level, 0) / trace.behavioural.length;
  if (onlyDrug && chance < NEVER_STUMBLES && blood > STEADY * animal.heart.depletionLevel)
    return { stumbles: false, dead: convulses };
  const { arrhythmiaIndex } = beatUnder(trace, animal.heart, animal.heartKey);
  return { stumbles: arrhythmiaIndex > stumblesAbove, dead: convulses || arrhythmiaIndex > deadAbove };
}

/** Chance of an after-beat under the mean of a stretch of dopamine. */
function meanChance(cardiac: Float32Array, { heart }: FlagAnimal): number {
  return afterBeatChance(cardiac.reduce((sum, level) => sum + level, 0) / cardiac.length, heart);
}
