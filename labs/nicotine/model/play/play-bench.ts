// A quick bench for bots: 80 animals of a world, read off a coarse surface of exact runs. A shot gives what a pupil reads off the
// plate: at which dose 90 % of the quirk hearts stumble, and at which half of the others and of the bees are dead.
import type { Molecule } from '@offshoot/chemistry';
import { doseLadder } from '@offshoot/experiment';
import { log10 } from '@offshoot/numerics';
import { exposeAnimals, mammalBand, prepareMolecule, scoreBinding, type MammalBand } from '@offshoot/pharmacology';
import { blockOf, type World } from '@offshoot/population';
import { ResponseSurface, type SurfaceGrid } from '@offshoot/screening';
import { openBench } from '../bench.ts';
import { readDesign } from '../design.ts';
import { MoleculeScreen, tallyExact } from '../screen/screen-molecule.ts';
import type { ScreenedGroup } from '../screen/screen-tally.ts';
import { surfaceGrid } from '../screen/surface-axes.ts';
import { planSurface, SurfaceBench, writeJob } from '../screen/tabulate-surface.ts';
import { openWorld } from '../world.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

/** Whole blocks, two of each kind of pests and one of bees. */
const BLOCKS = [0, 1, 14, 15, 28];
const REPLICATE = 1;
/** Of what never arrives, uM a unit of dose. */
const LEAST = 1e-9;

/** About a third of the places of a screen's surface, in three layers. */
export const playGrid: SurfaceGrid = {
  ...surfaceGrid,
  layers: [
    { second: 0, places: 33 },
    { second: 0.3, places: 17 },
    { second: 1, places: 17 },
  ],
};

/** What a shot told. Doses in nicotine units as log10; null where it is not reached on the ladder. */
export interface PlayReading {
  readonly band: MammalBand;
  /** 90 % of those with the quirk stumble. */
  readonly d90: number | null;
  readonly lc50Ordinary: number | null;
  readonly lc50Bee: number | null;
}

/** What the instruments show of a molecule that was tested: receptor, body, and the body of a bee. */
export interface Instruments {
  /** pIC50 at the receptor. */
  readonly grip: number;
  /** log10 of what arrives in the brain, uM a unit of dose, in the middle one of the quirk populations. */
  readonly reach: number;
  /** How far the gate opens at most, 0-1. */
  readonly opening: number;
  /** log10 of how much less arrives in the middle one of the bees. */
  readonly spared: number;
}

export class PlayBench {
  readonly world: string;
  readonly #animals: World;
  readonly #screen: MoleculeScreen;
  readonly #doses = doseLadder();

  /** Fills the surface: 5 blocks, 67 places each, about 7 s on a free core. @throws RangeError for a name that is none */
  constructor(name: string) {
    const opened = openWorld(name);
    if (!opened.ok) throw new RangeError(opened.problem.code);
    const world = pickBlocks(opened.value);
    this.world = world.name;
    this.#animals = world;
    const surface = new ResponseSurface(playGrid, world.populations.length);
    const bench = new SurfaceBench(world, { world: world.name, replicate: REPLICATE }, 'auto', playGrid);
    for (const job of planSurface(world, playGrid)) writeJob(surface, job, bench.run(job));
    this.#screen = new MoleculeScreen(world, surface, this.#doses);
  }

  /** Fires a molecule; 2 ms beside chemistry. */
  fire(molecule: Molecule): PlayReading {
    return this.#read(molecule, this.#screen.screen(molecule));
  }

  #read(molecule: Molecule, groups: readonly ScreenedGroup[]): PlayReading {
    return {
      band: mammalBand(molecule),
      d90: crossing(groups, 'quirk', 'stumbling', 0.9, this.#doses),
      lc50Ordinary: crossing(groups, 'ordinary', 'dead', 0.5, this.#doses),
      lc50Bee: crossing(groups, 'bee', 'dead', 0.5, this.#doses),
    };
  }

  /** The same animals and doses, run exactly, about 2 s: what a shot says then, and how far off its shares were. */
  confirm(molecule: Molecule): { readonly reading: PlayReading; readonly error: number } {
    const design = readDesign({ subject: molecule.smiles, world: this.world });
    if (!design.ok) throw new RangeError(design.problem.code);
    const bench = openBench(design.value, 'auto');
    const asked = bench.trials.filter(({ populations }) => populations.every((one) => BLOCKS.includes(blockOf(one))));
    const exact = tallyExact(
      this.#animals,
      this.#doses,
      asked.flatMap((trial) => bench.run(trial)),
    );
    return { reading: this.#read(molecule, exact), error: shareError(this.#screen.screen(molecule), exact) };
  }

  /** Looks at a molecule that was fired, as a pupil does who opens a well. */
  look(molecule: Molecule): Instruments {
    const { populations, genotypes } = this.#animals;
    const rules = rulesOf(this.world);
    const { pIC50, efficacy } = scoreBinding(molecule, rules.pockets.alpha);
    const arrives = exposeAnimals(prepareMolecule(molecule, rules), genotypes).map(({ ligands }) =>
      log10(Math.max(LEAST, ...ligands.map(({ concentrationPerDose }) => concentrationPerDose))),
    );
    const middle = (group: string): number => median(arrives.filter((_, row) => populations[row]!.group === group));
    const reach = middle('quirk');
    return { grip: pIC50, reach, opening: efficacy, spared: reach - middle('bee') };
  }
}

/** Root mean square of the difference of shares, over groups, doses and both effects. */
function shareError(estimated: readonly ScreenedGroup[], exact: readonly ScreenedGroup[]): number {
  const errors = estimated.flatMap((group, at) =>
    (['dead', 'stumbling'] as const).flatMap((effect) =>
      group[effect].map((count, dose) => (count - exact[at]![effect][dose]!) / group.n),
    ),
  );
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** log10 of the dose of the first upward crossing of a share. */
function crossing(
  groups: readonly ScreenedGroup[],
  id: string,
  effect: 'stumbling' | 'dead',
  share: number,
  doses: readonly number[],
): number | null {
  const group = groups.find((each) => each.group === id)!;
  let before = 0;
  for (let dose = 0; dose < doses.length; dose++) {
    const here = group[effect][dose]! / group.n;
    if (here >= share) {
      const at = log10(doses[dose]!);
      const last = dose === 0 ? at : log10(doses[dose - 1]!);
      return here === before ? at : last + ((share - before) / (here - before)) * (at - last);
    }
    before = here;
  }
  return null;
}

function pickBlocks(world: World): World {
  const rows = world.populations.flatMap(({ number }, row) => (BLOCKS.includes(blockOf(number)) ? [row] : []));
  return {
    ...world,
    populations: rows.map((row) => world.populations[row]!),
    genotypes: Object.fromEntries(
      Object.entries(world.genotypes).map(([id, column]) => [id, Float64Array.from(rows, (row) => column[row]!)]),
    ),
  };
}
