// A context card: half a minute of knowledge that comes when an action asks for it. Cards are a lab's data; what they are made
// of, and when one is called, is said here.
import type { Action, ActionKind, Facts } from '../actions/action.ts';

/** The same words in each language. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

/** What must be true of an action's facts. */
export type Condition =
  | { readonly fact: string; readonly is: string | number }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number };

/** Calls a card at the `times`-th action (first when left out) of a kind that meets all conditions. */
export interface Trigger {
  readonly on: ActionKind;
  readonly where?: readonly Condition[];
  readonly times?: number;
}

/** The name of an icon of the surface, or a small drawing with a sentence for those who can't see it. */
export type CardPicture = { readonly icon: string } | { readonly svg: string; readonly alt: Words };

export interface ContextCard {
  readonly id: string;
  readonly title: Words;
  /** Why it came: "Because ..." */
  readonly why: Words;
  readonly text: Words;
  /** Something to do at once, and where on the bench. */
  readonly act: Words & { readonly place: string };
  readonly picture: CardPicture;
  readonly source: string;
  readonly trigger: Trigger;
}

/** All facts of an action: its own (verdict of a comparison, part of a shot) and those that the lab added. */
export function listFacts(action: Action): Facts {
  return { ...ownFacts(action), ...action.facts };
}

/** Whether an action meets a trigger, its number left aside. */
export function meetsTrigger(action: Action, { on, where = [] }: Trigger): boolean {
  if (action.kind !== on) return false;
  const facts = listFacts(action);
  return where.every((condition) => {
    const fact = Object.hasOwn(facts, condition.fact) ? facts[condition.fact] : undefined;
    if ('is' in condition) return fact === condition.is;
    if (typeof fact !== 'number') return false;
    return 'atLeast' in condition ? fact >= condition.atLeast : fact <= condition.atMost;
  });
}

/** The facts that actions of each kind bring along by themselves. */
export const ownFactNames: Readonly<Record<ActionKind, readonly string[]>> = {
  draw: [],
  fire: ['part', 'replicate', 'populations', 'doses', 'manipulations'],
  result: [],
  look: ['instrument'],
  compare: ['verdict', 'changes'],
  predict: ['predictions'],
  score: ['missed', 'sureAndWrong'],
  claim: ['direction'],
  evidence: ['bearing'],
  revise: ['givenUp'],
  hypothesis: [],
  theory: ['model'],
  open: ['place'],
};

function ownFacts(action: Action): Facts {
  switch (action.kind) {
    case 'fire': {
      const { replicate, populations, doses, manipulations } = action.design;
      return {
        part: action.part,
        replicate,
        populations,
        doses: doses.length,
        manipulations: manipulations.length,
      };
    }
    case 'look':
      return { instrument: action.instrument };
    case 'compare':
      return { verdict: action.verdict, changes: action.changes };
    case 'predict':
      return { predictions: action.predictions.length };
    case 'score':
      return { missed: action.of - action.cameTrue, sureAndWrong: action.sureAndWrong };
    case 'claim':
      return { direction: action.direction };
    case 'evidence':
      return { bearing: action.bearing };
    case 'revise':
      return { givenUp: action.after === null ? 1 : 0 };
    case 'theory':
      return { model: action.model };
    case 'open':
      return { place: action.place };
    case 'draw':
    case 'result':
    case 'hypothesis':
      return {};
  }
}
