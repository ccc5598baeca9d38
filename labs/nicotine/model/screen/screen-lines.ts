// Screens lines of a list: reads, judges and withholds as a single test does, and reads the rest off the surface. A bad
// line is a row too, with its reason, so that the rows of a list can be counted against its lines.
import type { Problem } from '@offshoot/quantities';
import { doseLadder } from '@offshoot/experiment';
import type { Molecule } from '@offshoot/chemistry';
import type { World } from '@offshoot/population';
import type { ResponseSurface } from '@offshoot/screening';
import type { FaultyLine, ListedMolecule, ListLine } from '../list/list-reading.ts';
import { readListLine } from '../list/read-molecule-list.ts';
import { MoleculeScreen } from './screen-molecule.ts';
import type { ScreenedGroup } from './screen-tally.ts';
import { selectivityOf, type Selectivity } from './selectivity.ts';

/** A molecule that was screened. */
export interface ScreenedRow extends ListedMolecule {
  readonly kind: 'molecule';
  /** How brain and heart were computed: read off a surface of exact runs, or run. */
  readonly fidelity: 'estimated' | 'exact';
  readonly selectivity: Selectivity;
  readonly groups: readonly ScreenedGroup[];
}

/** A line that was not screened, and why. */
export interface FaultRow {
  readonly kind: 'fault';
  readonly line: number;
  readonly text: string;
  readonly problem: Problem | null;
  readonly finding: FaultyLine['finding'];
}

export type ScreenRow = ScreenedRow | FaultRow;

/** Screens molecules of one world. */
export class LineScreen {
  readonly #screen: MoleculeScreen;
  readonly #doses = doseLadder();

  constructor(world: World, surface: ResponseSurface) {
    this.#screen = new MoleculeScreen(world, surface, this.#doses);
  }

  /** The rows of some lines, in their order. */
  screen(lines: readonly ListLine[]): ScreenRow[] {
    return lines.map((line) => {
      const read = readListLine(line);
      return 'listed' in read ? this.#screenOne(read.listed, read.molecule) : faultRow(read);
    });
  }

  #screenOne(listed: ListedMolecule, molecule: Molecule): ScreenRow {
    const groups = this.#screen.screen(molecule);
    const selectivity = selectivityOf(groups, this.#doses);
    return { kind: 'molecule', ...listed, fidelity: 'estimated', selectivity, groups };
  }
}

/** A line that can't be tested, as a row. */
export function faultRow({ line, text, problem, finding }: FaultyLine): FaultRow {
  return { kind: 'fault', line, text, problem, finding };
}
