// Walking over a plate: one tab stop that arrow keys, Home and End move; Enter or Space chooses, Escape leaves.
import { useState, type KeyboardEvent } from 'react';
import { stepFrom, type PlateArrangement, type Step } from './arrange-plate.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'rowStart',
  End: 'rowEnd',
};
const stepsWithCtrl: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' };

export interface PlateWalk {
  /** The well that Tab leads to. */
  readonly tabStop: number;
  readonly moveTo: (well: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param wellId id of a well's element, which gets the focus */
export function usePlateWalk(
  plate: PlateArrangement,
  chosen: number | null,
  wellId: (well: number) => string,
  onChoose: (well: number) => void,
  onLeave?: () => void,
): PlateWalk {
  const [current, setCurrent] = useState<number | null>(null);
  const tabStop = current ?? chosen ?? 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const from = wellOf(event.target as Element) ?? tabStop;
    if (event.key === 'Enter' || event.key === ' ') onChoose(from);
    else if (event.key === 'Escape' && onLeave !== undefined && chosen !== null) onLeave();
    else {
      const step = event.ctrlKey ? stepsWithCtrl[event.key] : steps[event.key];
      if (step === undefined) return;
      const to = stepFrom(plate, from, step);
      setCurrent(to);
      document.getElementById(wellId(to))?.focus();
    }
    event.preventDefault();
  };
  return { tabStop, moveTo: setCurrent, onKeyDown };
}

/** The well that an element draws, or null. */
export function wellOf(element: Element): number | null {
  const named = element.closest('[data-well]')?.getAttribute('data-well');
  return named == null ? null : Number(named);
}
