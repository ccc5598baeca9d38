// What stands in the link: molecule, world, doses, replicate, level, language and the shown dose. The link alone brings
// the bench back, also from a file (the part behind # needs no server).
import type { InsideLink } from '../pupil/inside-view.ts';
import { chooseLocale, locales, type Locale } from '@offshoot/language';

export interface LinkState {
  /** SMILES (or a name) as the pupil wrote it. */
  readonly molecule: string;
  readonly world: string;
  /** Commitment to the world of a class, in place of its name; null in other links. */
  readonly classWorld: string | null;
  /** Nicotine units, ascending; null = the whole ladder. */
  readonly doses: readonly number[] | null;
  readonly replicate: number;
  readonly level: number;
  readonly language: Locale;
  /** Dose that the plate shows, nicotine units; null = the lab's first choice. */
  readonly shownDose: number | null;
  /** The animal that is open at full size, and where in it. */
  readonly inside: InsideLink | null;
}

/** The molecule everyone starts with: nicotine. */
export const firstMolecule = 'CN1CCCC1c1cccnc1';
/** Parts and regions of an animal as a link spells them: the lab's own ids (a test compares). */
export const insideParts = ['receptor', 'body', 'brain', 'heart'] as const;
export const regionIds = [
  'sensory',
  'inhibitory',
  'central',
  'dopamineBehavioural',
  'dopamineCardiac',
  'motor',
  'cardiac',
] as const;
const cells = 1000;
const mostDoses = 24;
const longestMolecule = 10_000;
/** A page may hold a level that its teacher made; which ones there are is settled by the page. */
const mostLevel = 99;
/** Where a link says nothing: everything can be looked into. A teacher's link names another one. */
export const usualLevel = 3;

/** Reads what stands behind `#/bench/`; anything that is not understood falls back to the start. */
export function readLinkState(text: string, preferredLanguages: readonly string[]): LinkState {
  const parts = new URLSearchParams(text);
  const language = locales.find((locale) => locale === parts.get('lang'));
  const doses = (parts.get('doses') ?? '')
    .split(',')
    .map(Number)
    .filter((dose) => dose > 0 && Number.isFinite(dose))
    .slice(0, mostDoses)
    .sort((a, b) => a - b);
  const replicate = Number(parts.get('replicate'));
  const level = Number(parts.get('level'));
  const shownDose = Number(parts.get('dose'));
  return {
    molecule: (parts.get('molecule') ?? firstMolecule).slice(0, longestMolecule),
    world: parts.get('world') ?? 'standard',
    classWorld: /^[0-9a-f]{64}$/.test(parts.get('class') ?? '') ? parts.get('class') : null,
    doses: doses.length === 0 ? null : [...new Set(doses)],
    replicate: Number.isInteger(replicate) && replicate >= 1 ? replicate : 1,
    level: Number.isInteger(level) && level >= 1 && level <= mostLevel ? level : usualLevel,
    language: language ?? chooseLocale(preferredLanguages),
    shownDose: shownDose > 0 && Number.isFinite(shownDose) ? shownDose : null,
    inside: readInside(parts),
  };
}

/** The open animal; null where the link names none, or not enough of it. */
function readInside(parts: URLSearchParams): InsideLink | null {
  const part = insideParts.find((one) => one === parts.get('look'));
  const population = Number(parts.get('well'));
  const shot = (parts.get('shot') ?? '').slice(0, longestMolecule);
  if (part === undefined || shot === '' || !Number.isInteger(population) || population < 1) return null;
  const cell = parts.has('cell') ? Number(parts.get('cell')) : NaN;
  const region = regionIds.find((one) => one === parts.get('region')) ?? null;
  return { part, population, shot, region, cell: Number.isInteger(cell) && cell >= 0 && cell < cells ? cell : null };
}

/** The part behind `#/bench/`; what is as it is at the start is left out, but for the language. */
export function writeLinkState(state: LinkState): string {
  const parts = new URLSearchParams();
  parts.set('molecule', state.molecule);
  if (state.classWorld !== null) parts.set('class', state.classWorld);
  else if (state.world !== 'standard') parts.set('world', state.world);
  if (state.doses !== null) parts.set('doses', state.doses.map(String).join(','));
  if (state.replicate !== 1) parts.set('replicate', String(state.replicate));
  if (state.level !== usualLevel) parts.set('level', String(state.level));
  if (state.shownDose !== null) parts.set('dose', String(state.shownDose));
  parts.set('lang', state.language);
  if (state.inside !== null) {
    const { shot, population, part, region, cell } = state.inside;
    parts.set('look', part);
    parts.set('well', String(population));
    parts.set('shot', shot);
    if (region !== null) parts.set('region', region);
    if (cell !== null) parts.set('cell', String(cell));
  }
  return parts.toString();
}
