// The sketcher's state: where its cursor stands, whether the tray is open, what was said last. Orders are carried out one
// after another, each where the cursor stands by then, so that quick keys never hit the wrong atom.
import type { Molecule } from '@offshoot/chemistry';
import { useLayoutEffect, useRef, useState } from 'react';
import { nameAtom } from './graph/atom-facts.ts';
import type { TrayPage } from './graph/sketch-keys.ts';
import { editOf, leadsToNew, type SketchOrder } from './graph/sketch-order.ts';
import { atomTarget, carryTarget, findAgain, type SketchTarget } from './graph/sketch-target.ts';
import type { SketchSubject } from './sketch-words.ts';

interface Standing {
  readonly molecule: Molecule;
  readonly target: SketchTarget;
}

export interface Sketch {
  readonly target: SketchTarget;
  /** The open page of the tray; null while it is closed. */
  readonly page: TrayPage | null;
  /** The atom that waits to be joined with another one. */
  readonly joinFrom: number | null;
  readonly spoken: string;
  /** Rises with every change after which the cursor's atom shall have the focus. */
  readonly focusCalls: number;
  /** A new one whenever a key opens the tray, which then takes the focus: at its tools where a page was asked for. */
  readonly entry: { readonly atTools: boolean } | null;
  readonly moveTo: (target: SketchTarget | null) => void;
  /** A touch or Enter on a target: opens its tray, or joins it while a partner is looked for. */
  readonly choose: (target: SketchTarget) => void;
  readonly openTray: (page: TrayPage | null) => void;
  readonly enterTray: (page: TrayPage | null) => void;
  readonly closeTray: () => void;
  readonly startJoin: () => void;
  readonly order: (order: SketchOrder) => void;
  readonly say: (text: string) => void;
}

/** A sentence said twice is announced twice only if its text differs. */
const again = '\u00a0';

export function useSketch(subject: SketchSubject): Sketch {
  const { molecule, words } = subject;
  const cursor = useCursor(molecule);
  const tray = useTray();
  const [joinFrom, setJoinFrom] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const queue = useRef(Promise.resolve());
  const { target } = cursor;

  const say = (text: string): void => setSpoken((before) => (before === text ? text + again : text));
  const order = (wanted: SketchOrder): void => {
    queue.current = queue.current.then(() => carryOut(wanted, subject, cursor, say)).catch(() => undefined);
  };
  return {
    ...tray,
    target,
    focusCalls: cursor.focusCalls,
    joinFrom,
    spoken,
    say,
    order,
    moveTo: (next) => {
      if (next === null) say(words.noWay);
      else cursor.stand({ molecule, target: next });
    },
    choose: (next) => {
      if (joinFrom !== null && next.kind === 'atom') {
        cursor.stand({ molecule, target: atomTarget(joinFrom) });
        setJoinFrom(null);
        order({ kind: 'join', with: next.atom });
        return;
      }
      cursor.stand({ molecule, target: next });
      tray.openTray(null);
    },
    closeTray: () => {
      if (joinFrom !== null) say(words.joinEnded);
      setJoinFrom(null);
      tray.shutTray();
    },
    startJoin: () => {
      if (target.kind !== 'atom') return;
      setJoinFrom(target.atom);
      say(words.joinFrom(nameAtom(molecule, target.atom)));
      cursor.stand({ molecule, target });
    },
  };
}

interface Cursor {
  readonly target: SketchTarget;
  readonly focusCalls: number;
  /** Where the cursor stands by now, also before the page is drawn again. */
  readonly latest: { readonly current: Standing };
  readonly stand: (next: Standing) => void;
}

function useCursor(molecule: Molecule): Cursor {
  const [standing, setStanding] = useState<Standing>({ molecule, target: atomTarget(0) });
  const [focusCalls, setFocusCalls] = useState(0);
  // After a step back or a repair the cursor is found again by its place.
  const target =
    standing.molecule === molecule ? standing.target : findAgain(standing.target, standing.molecule, molecule);
  const latest = useRef<Standing>({ molecule, target });
  useLayoutEffect(() => {
    latest.current = { molecule, target };
  });
  const stand = (next: Standing): void => {
    latest.current = next;
    setStanding(next);
    setFocusCalls((calls) => calls + 1);
  };
  return { target, focusCalls, latest, stand };
}

function useTray(): Pick<Sketch, 'page' | 'entry' | 'openTray' | 'enterTray'> & { readonly shutTray: () => void } {
  const [page, setPage] = useState<TrayPage | null>(null);
  const [entry, setEntry] = useState<Sketch['entry']>(null);
  const lastPage = useRef<TrayPage>('atom');
  const openTray = (wanted: TrayPage | null): void => {
    lastPage.current = wanted ?? lastPage.current;
    setPage(lastPage.current);
  };
  const enterTray = (wanted: TrayPage | null): void => {
    openTray(wanted);
    setEntry({ atTools: wanted !== null });
  };
  return { page, entry, openTray, enterTray, shutTray: () => setPage(null) };
}

async function carryOut(
  order: SketchOrder,
  { words, onEdit }: SketchSubject,
  { latest, stand }: Cursor,
  say: (text: string) => void,
): Promise<void> {
  const before = latest.current;
  const edit = editOf(before.molecule, before.target, order);
  if (edit === null) return say(words.notHere);
  const outcome = await onEdit(edit);
  if (!outcome.ok) return say(outcome.reason);
  const target = carryTarget(before.target, before.molecule, outcome.molecule, outcome.origins, leadsToNew(order));
  stand({ molecule: outcome.molecule, target });
  say(`${words.done(edit, before.molecule)} ${outcome.verdict}`);
}
