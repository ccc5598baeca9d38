// Makes molecules by the hundred: all ways to put stamps on chosen places of a core, and random walks of valid edits. Only
// molecules that may be tested come out; each once, however it is drawn.
import { editMolecule, judgeVerdict, readMolecule, stamps, type Molecule, type StampId } from '@offshoot/chemistry';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { deriveKey, Stream } from '@offshoot/random';
import { drawEdit } from '../surprise.ts';
import { isBandOnly } from '../withheld.ts';

/** A core with chosen places and a tray of stamps. */
export interface Enumeration {
  readonly core: Molecule;
  /** Numbers of atoms, from 0. */
  readonly places: readonly number[];
  readonly stamps: readonly StampId[];
}

/** Fewer combinations than this are counted and made; more would be a list that nobody reads. */
const MOST_COMBINATIONS = 1e6;

/**
 * Reads what is asked for. Problems: those of `readMolecule`; `enumerate-place` {place, most}; `enumerate-stamp` {stamp,
 * choices}; `enumerate-many` {count, most}.
 * @param places numbers of atoms as a drawing counts them, from 1
 */
export function readEnumeration(text: string, places: readonly number[], tray: readonly string[]): Result<Enumeration> {
  const core = readMolecule(text, { layout: false });
  if (!core.ok) return core;
  const most = core.value.atoms.length;
  const odd = places.find((place) => !Number.isInteger(place) || place < 1 || place > most);
  if (odd !== undefined) return fail('enumerate-place', { place: odd, most });
  const strange = tray.find((stamp) => !(stamp in stamps));
  if (strange !== undefined) return fail('enumerate-stamp', { stamp: strange, choices: Object.keys(stamps).join(' ') });
  const chosen = [...new Set(places)].map((place) => place - 1);
  const enumeration = { core: core.value, places: chosen, stamps: [...new Set(tray)] as StampId[] };
  const count = countCombinations(enumeration);
  return count > MOST_COMBINATIONS ? fail('enumerate-many', { count, most: MOST_COMBINATIONS }) : succeed(enumeration);
}

/** How many combinations there are to try, the bare core left out: each place stays as it is or takes one stamp. */
export function countCombinations({ places, stamps: tray }: Enumeration): number {
  return places.reduce((product) => product * (tray.length + 1), 1) - 1;
}

/** The molecules that come of it, each once: possible or known ones, none of which only the band is told. */
export function* enumerateOffshoots({ core, places, stamps: tray }: Enumeration): Generator<Molecule> {
  const seen = new Set([core.smiles]);
  const choices = [null, ...tray];
  const combinations = countCombinations({ core, places, stamps: tray });
  for (let number = 1; number <= combinations; number++) {
    const made = stampAll(core, places, choices, number);
    if (made === null || seen.has(made.smiles)) continue;
    seen.add(made.smiles);
    if (mayBeTested(made)) yield made;
  }
}

/** The combination of a number: its digits, in the base of the choices, say what each place takes. */
function stampAll(
  core: Molecule,
  places: readonly number[],
  choices: readonly (StampId | null)[],
  number: number,
): Molecule | null {
  let molecule = core;
  // Atoms are numbered anew at each edit: where the places of the core stand now.
  let now = places;
  let rest = number;
  for (let place = 0; place < places.length; place++) {
    const stamp = choices[rest % choices.length] ?? null;
    rest = Math.floor(rest / choices.length);
    if (stamp === null) continue;
    const edited = editMolecule(molecule, { kind: 'stamp', atom: now[place]!, stamp }, { layout: false });
    if (!edited.ok) return null;
    const { origins } = edited.value;
    now = now.map((atom) => origins.indexOf(atom));
    molecule = edited.value.molecule;
  }
  return molecule;
}

/**
 * Molecules met on random walks of valid edits from a core, each once: the walk begins anew after `steps` edits. Seeded by
 * world and core, so that a class can go the same way twice.
 */
export function* walkOffshoots(world: string, core: Molecule, count: number, steps: number): Generator<Molecule> {
  const seen = new Set([core.smiles]);
  let found = 0;
  for (let walk = 0; found < count && walk < count * MOST_WALKS_A_MOLECULE; walk++) {
    const stream = new Stream(deriveKey('walk', world, core.smiles, walk));
    let molecule = core;
    for (let step = 0; step < steps && found < count; step++) {
      const next = drawEdit(molecule, stream, new Set([molecule.smiles]));
      if (next === null) break;
      molecule = next;
      if (seen.has(molecule.smiles)) continue;
      seen.add(molecule.smiles);
      found++;
      yield molecule;
    }
  }
}

/** A small core has few neighbours: walks that find nothing new come to an end. */
const MOST_WALKS_A_MOLECULE = 4;

function mayBeTested(molecule: Molecule): boolean {
  const verdict = judgeVerdict(molecule);
  return (verdict === 'possible' || verdict === 'known') && !isBandOnly(molecule);
}
