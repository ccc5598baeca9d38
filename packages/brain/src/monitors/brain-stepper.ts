// One animal live: the reference brain stepped at the viewer's pace, with its spikes, voltages, dopamine and rates to
// look at. The same bits as the batch gave for this animal, so what a pupil sees is what was counted.
import type { BrainAnimal } from '../brain-animal.ts';
import type { Connectome } from '../connectome/connectome.ts';
import { ReferenceBrain } from '../kernel/reference/reference-brain.ts';
import { neuronParameters } from '../neurons/neuron-parameters.ts';
import type { BlockNoise } from '../noise/block-noise.ts';
import { POOL } from '../pools/pools.ts';
import { PROTOCOL, type Protocol } from '../protocol.ts';

/** How fast the shown rates follow, ms. */
const RATE_WINDOW_MS = 100;

export interface StepperOptions {
  readonly neuronCurrents?: readonly { readonly neuron: number; readonly current: number }[];
  readonly protocol?: Protocol;
}

/**
 * Steps one animal. About 10 us a step; 2,000 steps take some 20 ms.
 * @example
 * const stepper = new BrainStepper(connectome, animal, noise);
 * while (!stepper.finished) stepper.step();
 */
export class BrainStepper {
  private readonly brain: ReferenceBrain;
  private readonly rateValues: Float64Array;
  private readonly protocol: Protocol;
  private readonly resetDepth = neuronParameters.get('neuron.resetDepth').value;

  constructor(
    private readonly connectome: Connectome,
    animal: BrainAnimal,
    noise: BlockNoise,
    { neuronCurrents = [], protocol = PROTOCOL }: StepperOptions = {},
  ) {
    this.protocol = protocol;
    this.brain = new ReferenceBrain(connectome, animal, { noise, neuronCurrents }, protocol);
    this.rateValues = new Float64Array(connectome.regions.length);
  }

  /** Whether the protocol is over; a further step would have no noise. */
  get finished(): boolean {
    return this.brain.state.step >= this.protocol.steps;
  }

  /** Simulated time, ms. */
  get timeMs(): number {
    return this.brain.state.step * this.protocol.stepMs;
  }

  /** Moves on by one step. @returns numbers of the neurons that spiked, in rising order @throws RangeError after the end */
  step(): readonly number[] {
    if (this.finished) throw new RangeError('this run of the brain is over');
    const spikes = this.brain.advance();
    const share = this.protocol.stepMs / RATE_WINDOW_MS;
    this.connectome.regions.forEach(({ start, end }, region) => {
      const now = this.brain.regionSpikes[region]! / ((end - start) * (this.protocol.stepMs / 1000));
      this.rateValues[region]! += (now - this.rateValues[region]!) * share;
    });
    return spikes;
  }

  /** Voltage of a neuron, mV above its rest. @throws RangeError for a neuron that is not there */
  voltage(neuron: number): number {
    const aboveReset = this.brain.state.voltage[neuron];
    if (aboveReset === undefined) throw new RangeError(`there is no neuron ${neuron}`);
    return aboveReset - this.resetDepth;
  }

  /** Rate of each region over about the last 100 ms, Hz, in the order of REGIONS. */
  rates(): Readonly<Float64Array> {
    return this.rateValues;
  }

  /** Dopamine in the blood and at the heart (1 = rest), and the recent rate of the heart nerve, Hz. */
  dopamine(): { behavioural: number; cardiac: number; cardiacNerve: number } {
    const { pools } = this.brain.state;
    return {
      behavioural: pools[POOL.behaviouralDopamine]!,
      cardiac: pools[POOL.cardiacDopamine]!,
      cardiacNerve: pools[POOL.cardiacRate]!,
    };
  }
}
