// A theory as a card's fields and back. A file may come from anywhere: models are checked part by part, and a formula is always
// parsed anew from its text.
import {
  readFormula,
  type CardView,
  type FieldValue,
  type Rule,
  type Theory,
  type TheoryModel,
  type TreeNode,
} from '@offshoot/inquiry';
import { descriptorNames } from '@offshoot/labs/nicotine/view';

/** A theory of the notebook with the card it stands on. `place` orders it among the shots. */
export interface NotedTheory {
  readonly card: CardView;
  readonly about: Theory['about'] & { readonly effect: 'stumbles' | 'dead' };
  readonly model: TheoryModel;
  readonly version: number;
  readonly parent: string | null;
  /** Null while it is in the contest; else the notebook's counter when it was retired. */
  readonly retiredPlace: number | null;
  readonly obituary: string;
}

type Fields = Readonly<Record<string, FieldValue>>;
const mostRules = 20;
const mostDepth = 6;

/** The fields of a new theory. */
export function writeTheory(
  model: TheoryModel,
  about: NotedTheory['about'],
  line: { readonly version: number; readonly parent: string | null },
): Record<string, FieldValue> {
  const kept = model.kind === 'formula' ? { kind: model.kind, text: model.text } : model;
  return {
    model: JSON.parse(JSON.stringify(kept)) as FieldValue,
    about: { group: about.group, effect: about.effect, dose: about.dose },
    version: line.version,
    ...(line.parent !== null && { parent: line.parent }),
  };
}

/** Reads a theory card; null when it holds none that can be run. */
export function readTheory(card: CardView, placeOf: (field: string) => number | null): NotedTheory | null {
  if (card.kind !== 'theory') return null;
  const model = readModel(card.get('model'));
  const { group, effect, dose } = fieldsOf(card.get('about'));
  if (model === null || typeof group !== 'string' || typeof dose !== 'number') return null;
  if (effect !== 'stumbles' && effect !== 'dead') return null;
  const [version, parent, obituary] = [card.get('version'), card.get('parent'), card.get('obituary')];
  return {
    card,
    about: { group, effect, dose },
    model,
    version: typeof version === 'number' ? version : 1,
    parent: typeof parent === 'string' ? parent : null,
    retiredPlace: typeof obituary === 'string' ? placeOf('obituary') : null,
    obituary: typeof obituary === 'string' ? obituary : '',
  };
}

function fieldsOf(value: FieldValue | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

const isDescriptor = (name: unknown): name is string => descriptorNames.some((known) => known === name);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readModel(value: FieldValue | undefined): TheoryModel | null {
  const fields = fieldsOf(value);
  switch (fields['kind']) {
    case 'formula': {
      const text = typeof fields['text'] === 'string' ? fields['text'] : '';
      const read = readFormula(text, descriptorNames);
      return read.ok ? { kind: 'formula', text, expression: read.value } : null;
    }
    case 'rules': {
      const { usual, rules } = fields;
      if (!isNumber(usual) || !Array.isArray(rules) || rules.length > mostRules) return null;
      const read = rules.map((rule) => readRule(rule as FieldValue));
      return read.every((rule) => rule !== null) ? { kind: 'rules', usual, rules: read } : null;
    }
    case 'line': {
      const slopes = fieldsOf(fields['slopes']);
      const sound = Object.entries(slopes).every(([name, slope]) => isDescriptor(name) && isNumber(slope));
      if (!isNumber(fields['intercept']) || !sound) return null;
      return { kind: 'line', intercept: fields['intercept'], slopes: slopes as Readonly<Record<string, number>> };
    }
    case 'tree': {
      const root = readNode(fields['root'], 0);
      return root === null ? null : { kind: 'tree', root };
    }
    default:
      return null;
  }
}

function readRule(value: FieldValue): Rule | null {
  const { descriptor, is, than, steps } = fieldsOf(value);
  if (!isDescriptor(descriptor) || (is !== 'at-least' && is !== 'below') || !isNumber(than)) return null;
  const known = ([-3, -2, -1, 1, 2, 3] as const).find((each) => each === steps);
  return known === undefined ? null : { descriptor, is, than, steps: known };
}

function readNode(value: FieldValue | undefined, depth: number): TreeNode | null {
  const { share, shots, descriptor, than, below, atLeast } = fieldsOf(value);
  if (isNumber(share) && isNumber(shots)) return { share, shots };
  if (!isDescriptor(descriptor) || !isNumber(than) || depth > mostDepth) return null;
  const [low, high] = [readNode(below, depth + 1), readNode(atLeast, depth + 1)];
  return low === null || high === null ? null : { descriptor, than, below: low, atLeast: high };
}
