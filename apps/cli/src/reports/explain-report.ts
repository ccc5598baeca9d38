// The chain of one well for people, from the drink to the heart, and what makes the difference to another one.
import { formatNumber, formatPercent, formatQuantity } from '@offshoot/language';
import type { HeartDifference, HourCourse, MoleculeFate, WellComparison } from '@offshoot/labs/nicotine/model';
import { sayComparison } from '@offshoot/labs/nicotine/strings';
import { exp } from '@offshoot/numerics';
import type { ExplainObject } from '../contract/explain-object.ts';
import type { Words } from '../words/words.ts';
import { layOutTable } from './table.ts';

const INDENT = '  ';
/** Smaller shares are noise to a reader; --json has all. */
const LEAST_SHARE = 0.005;
const SHOWN_PLACES = 3;

export function reportExplanation(chain: ExplainObject, words: Words): string[] {
  const group = words.lab('group', chain.group);
  const { smiles, population, world } = chain;
  return [
    words.say('chain.title', { smiles, population, group, world, dose: words.dose(chain.dose) }),
    ...layOutTable(['text', 'number'], entryRows(chain, words)),
    '',
    words.say('chain.fate'),
    ...chain.molecules.flatMap((_, place) => fateLines(chain.molecules, place, words)).map(indent),
    '',
    words.say('chain.pockets'),
    ...pocketLines(chain, words).map(indent),
    '',
    ...brainLines(chain, words),
    ...(chain.against === null ? [] : ['', ...comparisonLines(chain.against, words)]),
    ...(chain.overHours === null ? [] : ['', ...hourLines(chain.overHours, words)]),
  ];
}

function indent(line: string): string {
  return INDENT + line;
}

function entryRows({ offered, enteredShare, receptor }: ExplainObject, words: Words): [string, string][] {
  return [
    [words.say('chain.offered'), formatQuantity(words.locale, offered, 'uM')],
    [words.say('chain.entered'), words.share(enteredShare)],
    [words.say('chain.held'), words.share(receptor.occupancy)],
    [words.say('chain.open'), words.number(receptor.open)],
    [words.say('chain.tired'), words.share(receptor.desensitised)],
  ];
}

function fateLines(molecules: readonly MoleculeFate[], place: number, words: Words): string[] {
  const { inBrain, occupancy, efficacy, excretedShare, brokenDown } = molecules[place]!;
  const amount = formatQuantity(words.locale, inBrain, 'uM');
  const held = { amount, occupancy: fineShare(occupancy, words), efficacy: words.number(efficacy) };
  const broken = brokenDown
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ enzyme, product, share }) => {
      const values = { share: words.share(share), enzyme: words.lab('enzyme', enzyme) };
      return product === null
        ? words.say('chain.broken.rest', values)
        : words.say('chain.broken', { ...values, product: nameOf(molecules, product, words) });
    });
  return [
    nameOf(molecules, place, words),
    indent(words.say('chain.inBrain', held)),
    indent(words.say('chain.excreted', { share: words.share(excretedShare) })),
    ...broken.map(indent),
  ];
}

/** Receptors may be held by less than a hundredth, and that is what low doses are about. */
function fineShare(share: number, { locale }: Words): string {
  return formatPercent(locale, share, { places: 2 });
}

function nameOf(molecules: readonly MoleculeFate[], place: number, words: Words): string {
  const smiles = molecules[place]!.smiles ?? words.say('chain.withheld');
  return words.say('chain.molecule', { number: place + 1, smiles });
}

function pocketLines({ pockets }: ExplainObject, words: Words): string[] {
  return pockets.map(({ pocket, share, occupancy, open }) =>
    words.say('chain.pocket', {
      pocket: words.lab('pocket', pocket),
      share: words.share(share),
      occupancy: fineShare(occupancy, words),
      open: words.number(open),
    }),
  );
}

function brainLines({ brain, heart, outcome }: ExplainObject, words: Words): string[] {
  const { convulses, dead, stumbles } = outcome;
  return [
    words.say('chain.brain'),
    ...layOutTable(
      ['text', 'number'],
      brain.rates.map(({ region, rate }) => [words.lab('region', region), words.number(rate)]),
    ).map(indent),
    words.say('chain.dopamine', {
      blood: words.number(brain.dopamineBlood),
      heart: words.number(brain.dopamineHeart),
    }),
    words.say('chain.heart', {
      rate: words.number(outcome.heartRate),
      index: words.number(outcome.arrhythmiaIndex),
      early: heart.earlyBeats,
      beats: heart.beats,
    }),
    words.say('chain.outcome', { convulses: `${convulses}`, dead: `${dead}`, stumbles: `${stumbles}` }),
  ];
}

function comparisonLines(comparison: WellComparison, words: Words): string[] {
  const { first, second, arrhythmiaIndex, heartRate } = comparison;
  const side = ({ smiles, population, group }: WellComparison['first']): { [name: string]: string | number } => ({
    smiles,
    population,
    group: words.lab('group', group),
  });
  return [
    words.say('compare.title'),
    indent(words.say('compare.first', side(first))),
    indent(words.say('compare.second', side(second))),
    ...opennessLines(comparison, words),
    ...heartLines('compare.index', arrhythmiaIndex, words),
    ...heartLines('compare.rate', heartRate, words),
    words.say('compare.explained'),
    words.say('compare.sentence', { sentence: sayComparison(comparison, words.locale) }),
  ];
}

function opennessLines({ openness, first, second }: WellComparison, words: Words): string[] {
  if (openness === null) return [words.say('compare.open.none')];
  const times = (difference: number): string => words.number(exp(difference));
  const rows = openness.shares.map(({ stage, share }) =>
    words.say('compare.factor', { stage: words.lab('stage', stage), factor: times(share) }),
  );
  const values = { first: words.number(first.open), second: words.number(second.open) };
  return [words.say('compare.open', { ...values, factor: times(openness.difference) }), ...rows.map(indent)];
}

function heartLines(key: 'compare.index' | 'compare.rate', heart: HeartDifference | null, words: Words): string[] {
  if (heart === null) return [words.say('compare.standstill')];
  const value = (share: number): string => formatNumber(words.locale, share, { places: SHOWN_PLACES });
  const rows = [
    ...heart.shares.map(({ stage, share }) => [words.lab('stage', stage), value(share)]),
    [words.say('compare.chance'), value(heart.chance)],
  ];
  return [
    words.say(key, { first: words.number(heart.first), second: words.number(heart.second) }),
    ...layOutTable(['text', 'number'], rows).map(indent),
  ];
}

function hourLines({ readings, diesAt }: HourCourse, words: Words): string[] {
  const head = (['hour', 'open', 'store', 'dopamine', 'rate'] as const).map((name) => words.say(`hours.${name}`));
  const rows = readings.map(({ hour, receptor, store, dopamineBlood, heartRate }) => [
    words.number(hour),
    words.number(receptor.open),
    words.share(store),
    words.number(dopamineBlood),
    heartRate === null ? '–' : words.number(heartRate),
  ]);
  return [
    words.say('hours.title'),
    ...layOutTable(['number', 'number', 'number', 'number', 'number'], [head, ...rows]).map(indent),
    ...(diesAt === null ? [] : [words.say('hours.dies', { hour: diesAt })]),
    words.say('hours.explained'),
  ];
}
