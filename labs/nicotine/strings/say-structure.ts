// The structure of a drawing said in sentences, in the order of `describeStructure`: what it begins with, what hangs on it
// and where. Read aloud by screen readers and by the command `describe`.
import type { GroupPhrase, PartPhrase, PlacePhrase, RingPhrase, Structure } from '@offshoot/chemistry';
import { createTranslator, type Locale, type Translator } from '@offshoot/language';
import { structureWords } from './structure.ts';

type Say = Translator<keyof typeof structureWords.de>;

/** Says how a molecule is built. @param structure from `describeStructure` */
export function sayStructure(structure: Structure, locale: Locale): string {
  const say: Say = createTranslator(locale, structureWords);
  const sentences = structure.parts.map((part, number) => sayPart(say, structure.parts, part, number));
  return [...sayLarge(say, structure), ...sentences, ...sayRest(say, structure)].join(' ');
}

function sayLarge(say: Say, { more, atoms, ringSizes, groupCounts }: Structure): string[] {
  if (more === 0) return [];
  const rings = ringSizes.map((ring) => say('structure.ring.size', ring));
  const groups = groupCounts.map(({ group, count }) => say(`structure.group.${group}`, { count }));
  return [
    say('structure.large', { atoms }),
    ...(rings.length > 0 ? [say('structure.large.rings', { list: list(say, rings) })] : []),
    ...(groups.length > 0 ? [say('structure.large.groups', { list: list(say, groups) })] : []),
    say('structure.large.begin'),
  ];
}

function sayRest(say: Say, { more, charge }: Structure): string[] {
  return [
    ...(more > 0 ? [say('structure.more', { count: more })] : []),
    ...(charge !== 0 ? [say('structure.charge', { size: Math.abs(charge), sign: charge > 0 ? 'plus' : 'minus' })] : []),
  ];
}

function sayPart(say: Say, parts: readonly PartPhrase[], part: PartPhrase, number: number): string {
  const what = sayWhat(say, part) + sayCarried(say, part);
  if (part.parent === null)
    return number === 0 ? `${what.charAt(0).toUpperCase()}${what.slice(1)}.` : say('structure.piece', { what });
  const spots = [sayPlace(say, part.place), part.order > 1 ? say('structure.bond', { order: part.order }) : ''];
  const place = spots.flatMap((spot) => (spot === '' ? [] : [`, ${spot}`])).join('');
  if (part.parent === number - 1) return say('structure.next', { place, what });
  return say('structure.back', { short: sayShort(say, parts[part.parent]!), place, what });
}

/** "ein Sechsring mit einem Stickstoff (Pyridin)" */
function sayWhat(say: Say, part: PartPhrase): string {
  const { kind, rings, element, length, doubles, triples, role } = part;
  const [only, ...others] = rings;
  if (only !== undefined) {
    if (others.length === 0) return sayRing(say, only);
    return say('structure.rings', {
      count: rings.length,
      list: list(
        say,
        rings.map((ring) => sayRing(say, ring)),
      ),
    });
  }
  const bare = kind === 'chain' ? say('structure.chain', { count: length }) : say('structure.atom', { element });
  const within = [
    ...(doubles > 0 ? [say('structure.doubles', { count: doubles })] : []),
    ...(triples > 0 ? [say('structure.triples', { count: triples })] : []),
  ];
  const full = within.length > 0 ? say('structure.with', { what: bare, list: list(say, within) }) : bare;
  return role === null ? full : `${full} (${say(`structure.role.${role}`)})`;
}

function sayRing(say: Say, { size, others, doubles, name }: RingPhrase): string {
  const bare = say('structure.ring', { size });
  const within = [
    ...others.map(({ element, count }) => say('structure.others', { element, count })),
    ...(doubles > 0 ? [say('structure.doubles', { count: doubles })] : []),
  ];
  const full = within.length > 0 ? say('structure.with', { what: bare, list: list(say, within) }) : bare;
  return name === null ? full : `${full} (${say(`structure.name.${name}`)})`;
}

function sayShort(say: Say, { kind, rings, element }: PartPhrase): string {
  if (kind === 'rings')
    return rings.length === 1 ? say('structure.ring.short', { size: rings[0]!.size }) : say('structure.rings.short');
  return kind === 'chain' ? say('structure.chain.short') : say('structure.atom.short', { element });
}

/** ", der am Stickstoff eine Methylgruppe trägt" */
function sayCarried(say: Say, { kind, rings, element, groups }: PartPhrase): string {
  if (groups.length === 0) return '';
  const many = rings.length > 1;
  const neuter = kind === 'atom' && ['F', 'Cl', 'Br'].includes(element);
  return say('structure.carry', {
    kind: many ? 'many' : kind === 'chain' ? 'chain' : neuter ? 'neuter' : 'other',
    list: list(
      say,
      groups.map((group) => sayGroup(say, group)),
    ),
  });
}

function sayGroup(say: Say, { group, count, place }: GroupPhrase): string {
  const where = sayPlace(say, place);
  const what = say(`structure.group.${group}`, { count });
  return where === '' ? what : `${where} ${what}`;
}

function sayPlace(say: Say, place: PlacePhrase): string {
  switch (place.kind) {
    case 'plain':
      return '';
    case 'nth':
      return say('structure.place.nth', { nth: place.nth });
    case 'from':
      return say('structure.place.from', { element: place.element, bonds: place.bonds });
    default:
      return say(`structure.place.${place.kind}`, { element: place.element });
  }
}

function list(say: Say, items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${say('structure.and')} ${last}`;
}
