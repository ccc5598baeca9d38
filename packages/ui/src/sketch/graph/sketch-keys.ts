// The keys of the sketcher: what each does while the cursor stands on an atom or on a bond.
import type { Element, SketchOrder } from './sketch-order.ts';
import type { SketchTarget } from './sketch-target.ts';
import type { Arrow } from './walk-molecule.ts';

export type TrayPage = 'atom' | 'add' | 'group' | 'ring';

export type KeyAction =
  | { readonly kind: 'walk'; readonly arrow: Arrow; readonly toBond: boolean }
  | { readonly kind: 'walk-in-order'; readonly by: 1 | -1 }
  | { readonly kind: 'order'; readonly order: SketchOrder }
  | { readonly kind: 'open-tray'; readonly page: TrayPage | null }
  | { readonly kind: 'start-join' }
  | { readonly kind: 'show-keys' }
  | { readonly kind: 'leave' };

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or the command key: such presses belong to the browser. */
  readonly modified: boolean;
}

const arrowKeys: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const elementKeys: Readonly<Record<string, Element>> = { c: 'C', n: 'N', o: 'O', s: 'S', f: 'F', l: 'Cl', b: 'Br' };

const otherKeys: Readonly<Record<string, KeyAction>> = {
  PageDown: { kind: 'walk-in-order', by: 1 },
  PageUp: { kind: 'walk-in-order', by: -1 },
  Delete: { kind: 'order', order: { kind: 'remove' } },
  Backspace: { kind: 'order', order: { kind: 'remove' } },
  Enter: { kind: 'open-tray', page: null },
  ' ': { kind: 'open-tray', page: null },
  '+': { kind: 'open-tray', page: null },
  g: { kind: 'open-tray', page: 'group' },
  r: { kind: 'open-tray', page: 'ring' },
  j: { kind: 'start-join' },
  '?': { kind: 'show-keys' },
  Escape: { kind: 'leave' },
};

/** What a key does; null for keys that the sketcher leaves alone. */
export function readKey({ key, shift, modified }: KeyPress, target: SketchTarget): KeyAction | null {
  if (modified) return null;
  const arrow = arrowKeys[key];
  if (arrow !== undefined) return { kind: 'walk', arrow, toBond: shift };
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (letter === '1' || letter === '2' || letter === '3') return orderKey(Number(letter) as 1 | 2 | 3, target);
  const element = elementKeys[letter];
  if (element !== undefined) return target.kind === 'atom' ? { kind: 'order', order: { kind: 'swap', element } } : null;
  const action = otherKeys[letter] ?? null;
  return action?.kind === 'start-join' && target.kind === 'bond' ? null : action;
}

/** On a bond a number sets its order; on an atom it hangs a carbon on by such a bond. */
function orderKey(order: 1 | 2 | 3, target: SketchTarget): KeyAction {
  return {
    kind: 'order',
    order: target.kind === 'bond' ? { kind: 'bond-order', order } : { kind: 'add', element: 'C', order },
  };
}
