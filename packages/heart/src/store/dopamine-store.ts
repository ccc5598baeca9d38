// The store of dopamine over hours: cells that fire for long give off more than they make anew, and each spike then sets
// free less. A shot counts with full stores; only a watch over the hours lets them run down (model.md, "The dopamine runs low").
import { exp } from '@offshoot/numerics';
import { storeParameters } from './store-parameters.ts';

const turnoverHours = storeParameters.get('heart.storeTurnover').value;

/**
 * How full the store is at each hour, 1 = as at rest: ds/dt = (1 - R s)/T, made at the pace of rest and given off R times
 * as fast; a full store takes no more. In the long run R s = 1: whatever drives the cells, they give what they make.
 * In reality making dopamine speeds up when much is used; here its pace is fixed.
 * @param hours ascending, from 0 on
 * @param release how often the cells fire at that hour, their own rest = 1; between two hours the mean of both
 * @throws RangeError when the two are not equally long
 */
export function emptyStore(hours: readonly number[], release: readonly number[]): number[] {
  if (hours.length !== release.length) throw new RangeError('every hour needs its release');
  let store = 1;
  let before = 0;
  return hours.map((hour, at) => {
    const pace = (release[at]! + release[Math.max(0, at - 1)]!) / 2;
    store = after(store, pace, hour - before);
    before = hour;
    return store;
  });
}

function after(store: number, pace: number, hours: number): number {
  if (pace <= 0) return Math.min(1, store + hours / turnoverHours);
  const inTheEnd = 1 / pace;
  return Math.min(1, inTheEnd + (store - inTheEnd) * exp((-pace * hours) / turnoverHours));
}
