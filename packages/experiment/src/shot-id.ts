// The id of a shot: its whole design as one word, safe in addresses, file names and shells, so that anyone can re-run
// it anywhere:  nicotine.v1.standard.r1.p500.all.<subject>.[<manipulations>.]<check>
// A shot at the populations kept to check claims says c150 where others say p500.
// Everything up to the doses can be read by eye; subject and manipulations are base64url; the check finds damage.
import { fnv1a32 } from '@offshoot/numerics';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { doseLadder } from './dose-ladder.ts';
import { findDoseProblem } from './read-doses.ts';
import type { ShotDesign } from './shot-design.ts';

const WHOLE_LADDER = 'all';
/** Four characters of 36: a damaged id passes once in 1.7 million times. */
const CHECK_LENGTH = 4;
const CHECK_BASE = 36;
const CHECK_SPAN = 1679616;

const WORD = /^[a-z0-9-]{1,32}$/;
const NUMBERED = { science: /^v(\d{1,9})$/, replicate: /^r(\d{1,9})$/, populations: /^[pc](\d{1,9})$/ };
/** What a design may say of its part; anything else came from outside. */
const NAMED_PARTS: readonly unknown[] = [undefined, 'check'];
const CHECK = 'c';
const EXPLORE = 'p';
const DOSE = /^\d{1,17}(e-?\d{1,3})?$/;
/** Fields of an id without and with manipulations. */
const PLAIN_FIELDS = 8;
const MANIPULATED_FIELDS = 9;

/**
 * The id of a design; two designs have the same id only if they are the same.
 * @throws RangeError for a design that no lab can have made (lab or world not of a-z, 0-9 and -, doses outside their
 *   limits, counts below 1, a line break in a manipulation).
 */
export function formatShotId(design: ShotDesign): string {
  const { lab, science, world, replicate, populations, manipulations, part } = design;
  const counts = [science, replicate, populations];
  const sound =
    WORD.test(lab) &&
    WORD.test(world) &&
    counts.every((count) => Number.isInteger(count) && count >= 1) &&
    findDoseProblem(design.doses) === null &&
    NAMED_PARTS.includes(part) &&
    manipulations.every((manipulation) => manipulation !== '' && !manipulation.includes('\n'));
  if (!sound) throw new RangeError(`no shot is ${JSON.stringify(design)}`);
  const fields = [
    lab,
    `v${science}`,
    world,
    `r${replicate}`,
    `${part === 'check' ? CHECK : EXPLORE}${populations}`,
    formatDoses(design.doses),
  ];
  fields.push(toBase64Url(design.subject));
  if (manipulations.length > 0) fields.push(toBase64Url(manipulations.join('\n')));
  const text = fields.join('.');
  return `${text}.${checkOf(text)}`;
}

/**
 * Reads an id back. An id from another version of the science reads well and says which: see `requireSameScience`.
 * Problems: `shot-id-unreadable` (it does not look like one), `shot-id-damaged` (a part is missing or changed).
 */
export function readShotId(text: string): Result<ShotDesign> {
  const id = text.trim();
  const fields = id.split('.');
  if (fields.length !== PLAIN_FIELDS && fields.length !== MANIPULATED_FIELDS) return fail('shot-id-unreadable');
  const [lab = '', science = '', world = '', replicate = '', populations = '', doses = '', subject = ''] = fields;
  try {
    const design: ShotDesign = {
      lab,
      science: readNumber(science, NUMBERED.science),
      world,
      subject: fromBase64Url(subject),
      doses: readDoseField(doses),
      populations: readNumber(populations, NUMBERED.populations),
      replicate: readNumber(replicate, NUMBERED.replicate),
      manipulations: fields.length === MANIPULATED_FIELDS ? fromBase64Url(fields[PLAIN_FIELDS - 1]!).split('\n') : [],
      ...(populations.startsWith(CHECK) && { part: 'check' }),
    };
    return formatShotId(design) === id ? succeed(design) : fail('shot-id-damaged');
  } catch {
    return fail('shot-id-damaged');
  }
}

function formatDoses(doses: readonly number[]): string {
  const ladder = doseLadder();
  if (doses.length === ladder.length && doses.every((dose, step) => dose === ladder[step])) return WHOLE_LADDER;
  return doses.map(formatDose).join('_');
}

/** The shortest decimal digits that give this double, without a point: 0.0316 is 316e-4. */
function formatDose(dose: number): string {
  const [digits = '', exponent = ''] = dose.toExponential().split('e');
  const fraction = digits.split('.')[1] ?? '';
  const power = Number(exponent) - fraction.length;
  return digits.replace('.', '') + (power === 0 ? '' : `e${power}`);
}

function readDoseField(field: string): number[] {
  if (field === WHOLE_LADDER) return doseLadder();
  return field.split('_').map((text) => (DOSE.test(text) ? Number(text) : NaN));
}

function readNumber(field: string, pattern: RegExp): number {
  return Number(pattern.exec(field)?.[1] ?? NaN);
}

function checkOf(text: string): string {
  const hash = fnv1a32(Uint32Array.from(new TextEncoder().encode(text)));
  return (hash % CHECK_SPAN).toString(CHECK_BASE).padStart(CHECK_LENGTH, '0');
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}
