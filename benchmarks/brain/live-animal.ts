// What one animal costs that is stepped live, at the pace of its own time, without being drawn: the stepper's work, with
// rates looked at as often as a screen changes. What drawing costs is in LOOK.md.
import { brainAnimalOf, BrainStepper, NO_DRUG, PROTOCOL, type Connectome } from '@offshoot/brain';
import { processorTime } from '../processor-time.ts';
import { spreadOf, type Spread } from '../spread.ts';
import type { Herd } from './standard-load.ts';

const RUNS = 15;
/** Steps between two pictures at 60 a second. */
const STEPS_OF_A_FRAME = 16;

/** Share of one core, 0 to 1. */
export function timeLiveAnimal(connectome: Connectome, herd: Herd): Spread {
  const shares = Array.from({ length: RUNS }, () => {
    const started = processorTime();
    const stepper = new BrainStepper(connectome, brainAnimalOf({}, 0, NO_DRUG), herd.noises[0]!);
    for (let step = 0; !stepper.finished; step++) {
      stepper.step();
      if (step % STEPS_OF_A_FRAME === 0) stepper.rates();
    }
    return (processorTime() - started) / (PROTOCOL.steps * PROTOCOL.stepMs);
  });
  return spreadOf(shares);
}
