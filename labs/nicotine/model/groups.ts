// The kinds of insects on the plate (model.md, "Populations and worlds"): pests with and without the quirk, bees, and
// two more useful kinds. What sets a kind apart is said here; everything else is drawn alike.
import type { GroupPlan } from '@offshoot/population';

type Overrides = GroupPlan['overrides'];

const NONE = { distribution: { shape: 'constant' } } as const;
const NEVER = { distribution: { shape: 'bernoulli', share: 0 } } as const;

/** For teaching: the invented fibre is about as strong as an ordinary synapse; populations differ. */
const withQuirk: Overrides = { 'brain.fibreWeight': { value: 1, distribution: { shape: 'lognormal', cv: 0.12 } } };

/** Nobody sprays useful insects on purpose, so they carry none of the traits that spraying selects. Assumed. */
const neverSelected: Overrides = {
  methylCutterExcess: NONE,
  ringOxidiserExcess: NONE,
  linkCutterExcess: NONE,
  cyanoCutterExcess: NONE,
  esterCutterExcess: NONE,
  tubulePumpExcess: NONE,
  barrierPumpExcess: NONE,
  changedCopyOne: NEVER,
  changedCopyTwo: NEVER,
};

/** Bees clear cyano compounds well and nitro compounds hardly (Manjon 2018, CYP9Q3); the size is assumed. */
const bee: Overrides = {
  ...neverSelected,
  cyanoCutterExcess: { value: 15, distribution: { shape: 'lognormal', cv: 0.2 } },
};

/** Hoverflies and lacewings: small bodies that take up more through the skin. Assumed. */
const thinSkinned: Overrides = { ...neverSelected, cuticleUptake: { value: 0.004 } };

/** 500 populations to explore, and 150 each to check a claim and for the field trial, from the same distributions. */
export const groupPlans: readonly GroupPlan[] = [
  { id: 'quirk', counts: { explore: 220, check: 65, sealed: 65 }, overrides: withQuirk },
  { id: 'ordinary', counts: { explore: 220, check: 65, sealed: 65 }, overrides: {} },
  { id: 'bee', counts: { explore: 30, check: 10, sealed: 10 }, overrides: bee },
  { id: 'hoverfly', counts: { explore: 15, check: 5, sealed: 5 }, overrides: thinSkinned },
  { id: 'lacewing', counts: { explore: 15, check: 5, sealed: 5 }, overrides: thinSkinned },
];
