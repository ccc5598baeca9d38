// Where a card's deed is done: a control on the bench, or a page. From another page the bench is opened first.
import type { BenchPlace } from '@offshoot/labs/nicotine/inquiry';
import { useLocation } from 'wouter';
import { benchAddress } from '../../shell/link-sync.ts';
import type { BenchDesk } from '../bench-store.ts';
import { openSheet } from './inquiry-actions.ts';

/** The controls, as the bench has them. */
const placeSelectors: Partial<Record<BenchPlace, string>> = {
  editor: '.molecule-card input, .molecule-card button',
  dose: '.plate-card input[type=range]',
  fire: '.action-fire',
  plate: '[role=grid] [tabindex="0"]',
  receptor: '.bench-instrument button',
  body: '.bench-instrument button',
  brain: '.bench-instrument button',
  heart: '.bench-instrument button',
  manipulate: '.bench-instrument button',
  chart: '.effect-card button',
  table: '.effect-card button',
};

const placePages: Partial<Record<BenchPlace, string>> = {
  list: '/screen',
  compare: '/notebook/compare',
  claim: '/notebook/claims',
  theory: '/notebook/theories',
  notebook: '/notebook/cards',
  about: '/about',
};

/** Gives the way to a place; null where this bench has none of it now. */
export function useWayTo(desk: BenchDesk): (place: string) => (() => void) | null {
  const [location, go] = useLocation();
  const onBench = location === '/' || location.startsWith('/bench');
  const toBench = (then: () => void) => () => {
    if (!onBench) go(benchAddress(desk));
    requestAnimationFrame(() => requestAnimationFrame(then));
  };
  return (place) => {
    const page = placePages[place as BenchPlace];
    if (page !== undefined) return location.startsWith(page) ? null : () => go(page);
    if (place === 'predict') return toBench(() => openSheet('prediction'));
    const selector = placeSelectors[place as BenchPlace];
    if (selector === undefined) return null;
    const find = () => document.querySelector<HTMLElement>(selector);
    if (onBench && find() === null) return null;
    return toBench(() => {
      find()?.scrollIntoView({ block: 'center' });
      find()?.focus();
    });
  };
}
