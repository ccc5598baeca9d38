// A finished shot for people: half-effect doses by group, then how many are dead or stumble at each dose.
import { shareInterval } from '@offshoot/analysis';
import { formatNumber } from '@offshoot/language';
import type { GroupObject, ShotObject } from '../contract/shot-object.ts';
import type { Words } from '../words/words.ts';
import { layOutTable } from './table.ts';

/** An interval is wider than a third figure. */
const ESTIMATE_DIGITS = 2;
/** Groups smaller than this are shown with the interval of a share: a bare 0 of 30 would say too much. */
const SMALL_GROUP = 50;

/** The lines of the report. */
export function reportShot(shot: ShotObject, seconds: number, words: Words): string[] {
  const { smiles, world, replicate, populations, doses, manipulations } = shot;
  return [
    words.say('report.shot', { shot: shot.shot }),
    words.say('report.shot.line', { smiles, world, replicate, populations, doses: doses.length }),
    ...(manipulations.length === 0 ? [] : [words.say('report.manipulations', { list: manipulations.join(', ') })]),
    words.say('report.dose.unit'),
    '',
    ...reportHalfEffects(shot, words),
    words.say('report.interval.explained'),
    '',
    ...reportDoses(shot, words),
    ...reportSmallGroups(shot, words),
    '',
    shot.hash === null ? words.say('report.flags') : words.say('report.hash', { hash: shot.hash }),
    words.say('report.seconds', { seconds: formatNumber(words.locale, seconds, { places: 1 }) }),
  ];
}

function reportHalfEffects(shot: ShotObject, words: Words): string[] {
  const heading = [
    words.say('report.group'),
    words.say('report.count'),
    words.say('report.lc50'),
    words.say('report.ec50'),
  ];
  const rows = Object.entries(shot.groups).map(([id, group]) => [
    words.lab('group', id),
    String(group.n),
    writeHalfEffect(shot, { value: group.lc50, reason: group.lc50Reason, interval: group.lc50Interval }, words),
    writeHalfEffect(
      shot,
      { value: group.ec50Stumble, reason: group.ec50StumbleReason, interval: group.ec50StumbleInterval },
      words,
    ),
  ]);
  return layOutTable(['text'], [heading, ...rows]);
}

function writeHalfEffect(
  { doses }: ShotObject,
  half: { value: number | null; reason: GroupObject['lc50Reason']; interval: GroupObject['lc50Interval'] },
  words: Words,
): string {
  const write = (dose: number | null): string =>
    dose === null ? words.say('report.open') : formatNumber(words.locale, dose, { digits: ESTIMATE_DIGITS });
  const [low, high] = half.interval;
  if (half.value !== null)
    return words.say('report.interval', { value: write(half.value), low: write(low), high: write(high) });
  if (half.reason === 'below') return words.say('report.none.below', { dose: words.dose(doses[0]!) });
  if (half.reason === 'above') return words.say('report.none.above', { dose: words.dose(doses.at(-1)!) });
  return words.say('report.none.none');
}

function reportDoses({ doses, groups }: ShotObject, words: Words): string[] {
  const entries = Object.entries(groups);
  const heading = [words.say('report.dose'), ...entries.map(([id]) => words.lab('group', id))];
  const rows = doses.map((dose, index) => [
    words.dose(dose),
    ...entries.map(([, group]) => {
      const { dead, stumbling } = group.perDose[index]!;
      return `${words.share(dead)} / ${words.share(stumbling)}`;
    }),
  ]);
  return [words.say('report.share'), ...layOutTable(['text'], [heading, ...rows])];
}

/** Small groups at the dose nearest to 1, in counts, with what they say of others of their kind. */
function reportSmallGroups({ doses, groups }: ShotObject, words: Words): string[] {
  const ratio = (dose: number): number => Math.max(dose, 1 / dose);
  const nearest = doses.reduce((best, dose, index) => (ratio(dose) < ratio(doses[best]!) ? index : best), 0);
  return Object.entries(groups)
    .filter(([, { n }]) => n < SMALL_GROUP)
    .map(([id, { n, perDose }]) => {
      const k = Math.round(perDose[nearest]!.dead * n);
      const [low, high] = shareInterval(k, n);
      const data = { group: words.lab('group', id), dose: words.dose(doses[nearest]!), k, n };
      return words.say('report.small.group', { ...data, low: words.share(low), high: words.share(high) });
    });
}
