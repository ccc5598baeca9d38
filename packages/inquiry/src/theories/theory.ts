// A theory is a small model that says, for a subject nobody has fired yet, how large a share of a group will show an effect.
// It sees the subject only through descriptors: named numbers that the lab works out.
import { exp, log } from '@offshoot/numerics';
import type { Countable } from '../shots/observed-shot.ts';
import { evaluateFormula, type Expression } from '@offshoot/analysis';

/** What a lab knows of a subject: `{ chlorines: 1, charge: 0.8, ... }`. A descriptor that is missing counts as 0. */
export type Descriptors = Readonly<Record<string, number>>;

/** A tile: "if `descriptor` is at least (below) `than`, then more (fewer) are hit". */
export interface Rule {
  readonly descriptor: string;
  readonly is: 'at-least' | 'below';
  readonly than: number;
  /** 1, 2 or 3 steps up or down; a step multiplies the odds by three. */
  readonly steps: -3 | -2 | -1 | 1 | 2 | 3;
}

/** Rules that add up, from a usual share (0 to 1) for subjects to which none applies. */
export interface RuleList {
  readonly kind: 'rules';
  readonly usual: number;
  readonly rules: readonly Rule[];
}

/** A formula in per cent of the populations, such as `20 + 30 * chlorines`. */
export interface FormulaModel {
  readonly kind: 'formula';
  readonly text: string;
  readonly expression: Expression;
}

/** Share = intercept + sum of slope times descriptor. */
export interface LineModel {
  readonly kind: 'line';
  readonly intercept: number;
  readonly slopes: Readonly<Record<string, number>>;
}

export type TreeNode =
  | { readonly share: number; readonly shots: number }
  | { readonly descriptor: string; readonly than: number; readonly below: TreeNode; readonly atLeast: TreeNode };

export interface TreeModel {
  readonly kind: 'tree';
  readonly root: TreeNode;
}

export type TheoryModel = RuleList | FormulaModel | LineModel | TreeModel;

/** Nobody is ever taken to be sure: a theory that says "never" and errs pays much, but not everything. */
export const SMALLEST_SHARE = 0.01;
const STEP_IN_LOG_ODDS = log(3);

/** The share that a theory expects, from 0.01 to 0.99. */
export function predictShare(model: TheoryModel, descriptors: Descriptors): number {
  const share = expectShare(model, descriptors);
  // A formula can divide by zero; it then says nothing.
  return Number.isFinite(share) ? Math.min(1 - SMALLEST_SHARE, Math.max(SMALLEST_SHARE, share)) : 1 / 2;
}

/** The value of a descriptor; inherited names such as `constructor` are none. */
export function readDescriptor(descriptors: Descriptors, name: string): number {
  return Object.hasOwn(descriptors, name) ? descriptors[name]! : 0;
}

const PER_CENT = 100;

function expectShare(model: TheoryModel, descriptors: Descriptors): number {
  switch (model.kind) {
    case 'rules':
      return addRules(model, descriptors);
    case 'formula':
      return evaluateFormula(model.expression, (name) => readDescriptor(descriptors, name)) / PER_CENT;
    case 'line':
      return Object.entries(model.slopes).reduce(
        (sum, [name, slope]) => sum + slope * readDescriptor(descriptors, name),
        model.intercept,
      );
    case 'tree':
      return walkTree(model.root, descriptors);
  }
}

function addRules({ usual, rules }: RuleList, descriptors: Descriptors): number {
  const start = Math.min(1 - SMALLEST_SHARE, Math.max(SMALLEST_SHARE, usual));
  const logOdds = rules.reduce(
    (sum, { descriptor, is, than, steps }) => {
      const above = readDescriptor(descriptors, descriptor) >= than;
      return sum + (above === (is === 'at-least') ? steps * STEP_IN_LOG_ODDS : 0);
    },
    log(start / (1 - start)),
  );
  return 1 / (1 + exp(-logOdds));
}

function walkTree(node: TreeNode, descriptors: Descriptors): number {
  if ('share' in node) return node.share;
  const above = readDescriptor(descriptors, node.descriptor) >= node.than;
  return walkTree(above ? node.atLeast : node.below, descriptors);
}

/** A theory as it was posted. It never changes: a better one is a new version, a different one its offspring. */
export interface Theory {
  readonly id: string;
  readonly name: string;
  readonly by: readonly string[];
  /** What it predicts. */
  readonly about: Countable;
  readonly model: TheoryModel;
  /** 1, 2, ... */
  readonly version: number;
  /** The theory that it revises or comes from. */
  readonly parent: string | null;
  /** Numbers of shots in the class's log: posted before shot `postedAt`. */
  readonly postedAt: number;
  readonly retiredAt: number | null;
  /** What it got right and what ended it, in the authors' words. */
  readonly obituary: string;
}
