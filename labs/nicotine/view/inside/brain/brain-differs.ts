// What two runs of a brain differ in, in one sentence: the region whose rate changed most, and what the heart made of it.
import type { WellLook } from '../../../model/index.ts';
import type { LabWords } from '../../lab-words.ts';

export type HeartState = 'calm' | 'stumble' | 'dead';

export function heartState({ outcome }: WellLook): HeartState {
  if (outcome.dead) return 'dead';
  return outcome.stumbles ? 'stumble' : 'calm';
}

/** Hz that both rates are raised by before they are divided, so that a step from 0 to 0.1 does not count as endless. */
const quiet = 1;

export interface RegionChange {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** The region whose rate changed by the largest factor. */
export function mostChanged(before: WellLook, after: WellLook): RegionChange {
  const changes = before.brain.regions.map(({ id, rate }, place): RegionChange => ({
    id,
    before: rate,
    after: after.brain.regions[place]!.rate,
  }));
  const size = (one: RegionChange): number => Math.abs(Math.log((one.after + quiet) / (one.before + quiet)));
  return changes.reduce((most, one) => (size(one) > size(most) ? one : most));
}

/** @param names what the two are called: `before` and `now`, or A and B */
export function brainDifference(
  { words, say, number }: LabWords,
  [before, after]: readonly [WellLook, WellLook],
  key: 'brain.differs' | 'brain.changed',
): string {
  const most = mostChanged(before, after);
  const rates = { before: number(most.before, 1), after: number(most.after, 1) };
  const brain =
    rates.before === rates.after ? words('brain.same') : words(key, { region: say('region', most.id), ...rates });
  const heart = words(key === 'brain.changed' ? 'brain.heart.changed' : 'brain.heart.differs', {
    before: words(`state.${heartState(before)}`),
    after: words(`state.${heartState(after)}`),
    first: number(before.heart.arrhythmiaIndex, 2),
    second: number(after.heart.arrhythmiaIndex, 2),
  });
  return `${brain} ${heart}`;
}

/** A manipulation as the design writes it, in words. */
export function sayManipulation({ words, say }: LabWords, text: string): string {
  const [kind = '', target = ''] = text.split(':');
  const named = /^\d+$/.test(target) ? words('neuron.short', { number: Number(target) }) : say('region', target);
  switch (kind) {
    case 'silence':
      return words('whatif.silenced', { target: named });
    case 'stimulate':
      return words('whatif.stimulated', { target: named });
    case 'clamp':
      return words('whatif.clamp');
    case 'block':
      return words(`whatif.block.${target}` as 'whatif.block.gaba');
    case 'block-enzyme':
      return words('whatif.enzyme', { enzyme: say('enzyme', target) });
    default:
      return text;
  }
}
