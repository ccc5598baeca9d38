// What a scientist believes about what helps. Instruments tell of a molecule that was tested how well it grips, how much of it
// arrives, how far it opens the gate and how much less of it arrives in bees; each of these is a straight line over what can be
// counted on the drawing. From them follow the doses of the plate, by lines that are learned from the same shots.
import type { Molecule } from '@offshoot/chemistry';
import type { MammalBand } from '@offshoot/pharmacology';
import type { Stream } from '@offshoot/random';
import { descriptorNames } from '../subjects/descriptor-names.ts';
import { listDescriptors } from '../subjects/descriptors.ts';
import { countLandmarks, landmarkCount } from './landmarks.ts';
import type { Instruments, PlayReading } from './play-bench.ts';
import { StraightLine } from './straight-line.ts';

/** About how much each descriptor differs from molecule to molecule, in the order of `descriptorNames`: only a scale. */
const SCALES = [1, 1, 1, 1, 1.5, 1, 0.7, 0.5, 0.5, 0.4, 1, 30, 60, 4, 0.7, 1, 1];

/** What is written down where a dose lies beyond the ladder, log10 nicotine units; and where nobody dies, log10 units above. */
const BEYOND = 2.5;
const NOBODY = 2.5;

const stages = ['grip', 'reach', 'opening', 'spared'] as const;
const outcomes = ['d90', 'ordinary', 'bee'] as const;
/** Things that an outcome is read from: level, grip and reach together, opening, its square, spared. */
const CAUSES = 5;

/** How a molecule might turn out, as a belief has it. */
export type Expectation = (molecule: Molecule, band: MammalBand) => PlayReading;

export class HelpModel {
  readonly #stages = stages.map(() => new StraightLine(1 + descriptorNames.length + landmarkCount));
  readonly #outcomes = outcomes.map(() => new StraightLine(CAUSES));

  learn(molecule: Molecule, { d90, lc50Ordinary, lc50Bee }: PlayReading, seen: Instruments): void {
    const features = featuresOf(molecule);
    this.#stages.forEach((line, at) => line.learn(features, seen[stages[at]!]));
    const causes = causesOf(seen);
    const [effect, ordinary, bee] = this.#outcomes;
    effect!.learn(causes, d90 ?? BEYOND);
    if (d90 === null) return; // nothing is said of what lies above it
    ordinary!.learn(causes, lc50Ordinary === null ? NOBODY : lc50Ordinary - d90);
    bee!.learn(causes, lc50Bee === null ? NOBODY : lc50Bee - d90);
  }

  /** One model out of all that fit so far, drawn by how well they fit: doubt makes a scientist curious. */
  believe(stream: Stream): Expectation {
    const beliefs = this.#stages.map((line) => line.believe(stream));
    const follows = this.#outcomes.map((line) => line.believe(stream));
    return (molecule, band) => {
      const features = featuresOf(molecule);
      const [grip, reach, opening, spared] = beliefs.map((belief) => belief(features));
      const causes = causesOf({ grip: grip!, reach: reach!, opening: opening!, spared: spared! });
      const [d90, ordinary, bee] = follows.map((follow) => follow(causes));
      return { band, d90: d90!, lc50Ordinary: d90! + ordinary!, lc50Bee: d90! + bee! };
    };
  }
}

function causesOf({ grip, reach, opening, spared }: Instruments): number[] {
  return [1, grip + reach, opening, opening * opening, spared];
}

function featuresOf(molecule: Molecule): number[] {
  const descriptors = listDescriptors(molecule);
  return [1, ...descriptorNames.map((name, at) => descriptors[name] / SCALES[at]!), ...countLandmarks(molecule)];
}
