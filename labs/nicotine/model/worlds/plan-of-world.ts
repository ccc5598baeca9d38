// The plan of a world's populations. Generated worlds also draw which enzyme guards the bees, how common each resistance is, and
// how strong the quirk is; the counts of populations are the same in all worlds.
import { exp } from '@offshoot/numerics';
import type { WorldPlan } from '@offshoot/population';
import type { Parameter } from '@offshoot/quantities';
import { deriveKey, Stream } from '@offshoot/random';
import { groupPlans } from '../groups.ts';
import { genotypeParameters } from '../parameters.ts';
import { readGeneratedName, RULES_GENERATOR, type GeneratedName } from './generated-name.ts';

/** Version of the way in which worlds without rules of their own are drawn; old worlds keep it, so old links keep working. */
const FIRST_GENERATOR = 1;
/** Neighbours on the plate are relatives. The sizes are assumed: half of what differs lies between clades of about four. */
const RELATEDNESS = { meanCladeSize: 4, cladeShareOfVariance: 0.5 };

const firstPlan: WorldPlan = {
  generator: FIRST_GENERATOR,
  parameters: genotypeParameters,
  groups: groupPlans,
  relatedness: RELATEDNESS,
};

/** How often the bees' strong enzyme is another than in the standard world (PHARMACOLOGY note, section 5). */
const BEES_MOVE = 0.45;
const otherGuards = ['linkCutterExcess', 'ringOxidiserExcess', 'methylCutterExcess', 'esterCutterExcess'] as const;
/** Spread of how common resistance traits are, and of the quirk's strength, in natural logarithms; for teaching. */
const SHARE_SPREAD = 0.5;
const QUIRK_SPREAD = 0.05;
const MOST_SHARE = 0.4;

/** The plan of a world by its name. */
export function planOfWorld(world: string): WorldPlan {
  const name = readGeneratedName(world);
  return name === null ? firstPlan : drawPlan(name);
}

function drawPlan({ seed, attempt }: GeneratedName): WorldPlan {
  const stream = (...part: string[]) => new Stream(deriveKey('world-plan', RULES_GENERATOR, seed, attempt, ...part));
  const quirk = exp(QUIRK_SPREAD * stream('quirk').normal());
  const moved = stream('bees').uniform() < BEES_MOVE;
  const guard = otherGuards[stream('guard').integer(otherGuards.length)]!;
  return {
    ...firstPlan,
    generator: RULES_GENERATOR,
    parameters: genotypeParameters.map((parameter) => spreadShare(parameter, stream('share', parameter.id))),
    groups: groupPlans.map((group) => {
      const { overrides } = group;
      if (group.id === 'quirk') return { ...group, overrides: { ...overrides, ...strengthened(overrides, quirk) } };
      if (group.id !== 'bee' || !moved) return group;
      const { cyanoCutterExcess, ...others } = overrides;
      const none = { distribution: { shape: 'constant' } } as const;
      return { ...group, overrides: { ...others, cyanoCutterExcess: none, [guard]: cyanoCutterExcess ?? none } };
    }),
  };
}

type Overrides = (typeof groupPlans)[number]['overrides'];

function strengthened(overrides: Overrides, factor: number): Overrides {
  const fibre = overrides['brain.fibreWeight'];
  return fibre === undefined ? {} : { 'brain.fibreWeight': { ...fibre, value: (fibre.value ?? 1) * factor } };
}

/** The same trait, more or less common. */
function spreadShare(parameter: Parameter, stream: Stream): Parameter {
  const { distribution } = parameter;
  if (distribution.shape !== 'rare-lognormal') return parameter;
  const share = Math.min(MOST_SHARE, distribution.share * exp(SHARE_SPREAD * stream.normal()));
  return { ...parameter, distribution: { ...distribution, share } };
}
