// Three scripted pupils who measure a world (docs/bots.md): one tries anything, one keeps the best edit, one keeps a small model of
// what helps and changes one thing at a time. All go through what a pupil has: the verdict, the edits of the sketcher, and shots.
import { applyEdit, judgeVerdict, listEdits, readMolecule, type Edit, type Molecule } from '@offshoot/chemistry';
import { log10 } from '@offshoot/numerics';
import { mammalBand } from '@offshoot/pharmacology';
import { deriveKey, Stream } from '@offshoot/random';
import { isBandOnly } from '../withheld.ts';
import type { PlayBench, PlayReading } from './play-bench.ts';
import { HelpModel } from './help-model.ts';
import { shortfall, type Criterion } from './winning.ts';

export const botIds = ['random', 'greedy', 'scientist'] as const;
export type BotId = (typeof botIds)[number];

/** One shot of a game. */
export interface PlayShot {
  /** 1, 2, ... */
  readonly shot: number;
  readonly smiles: string;
  /** The molecule that it was made from; null for the first. */
  readonly from: string | null;
  /** Kinds of the edits that made it. */
  readonly edits: readonly Edit['kind'][];
  /** What a scientist expected: how far from winning, log10 units; null for those who expect nothing. */
  readonly expected: number | null;
  readonly reading: PlayReading;
  /** How far from winning: 0 has won. */
  readonly shortfall: number;
}

export interface PlayGame {
  readonly bot: BotId;
  readonly world: string;
  readonly seed: number;
  readonly shots: readonly PlayShot[];
  readonly won: boolean;
  /** SMILES of the shot that came nearest to winning, the first of equals. */
  readonly best: string;
}

const START = 'CN1CCCC1c1cccnc1';
const MOST_EDITS = 3;
/** Molecules that a scientist thinks about before each shot, and how often the edit thought of is a stamp. */
const THOUGHTS = 40;
const STAMPS = 0.5;
/** Of how many of its best molecules a scientist thinks on. */
const PARENTS = 3;
/** Of two molecules that are expected to win, the one that needs less is taken: its share of the hope. */
const EVEN_BETTER = 0.1;
/** A game's own molecules stay small enough for a plate of pupils: heavier ones are no offshoots any more. */
const MOST_ATOMS = 30;

/** What a bot needs of a bench; `criterion` where another than the shipped one is tried. */
export type FiringBench = Pick<PlayBench, 'world' | 'fire' | 'look'> & { readonly criterion?: Criterion };

interface Proposal {
  readonly molecule: Molecule;
  readonly from: string;
  readonly edits: readonly Edit['kind'][];
  readonly expected: number | null;
}

/** Plays a game of so many shots, or until it is won. `onShot` hears each shot as it is fired. */
export function playGame(
  bot: BotId,
  bench: FiringBench,
  seed: number,
  most: number,
  onShot?: (shot: PlayShot) => void,
): PlayGame {
  const player = new Player(bot, bench, new Stream(deriveKey('play', bot, bench.world, seed)));
  while (player.shots.length < most && !player.won) {
    const shot = player.next();
    if (shot === null) break;
    onShot?.(shot);
  }
  const { shots, won } = player;
  return { bot, world: bench.world, seed, shots, won, best: bestOf(shots)?.smiles ?? START };
}

class Player {
  readonly shots: PlayShot[] = [];
  readonly #bot: BotId;
  readonly #bench: FiringBench;
  readonly #stream: Stream;
  readonly #model = new HelpModel();
  readonly #molecules = new Map<string, Molecule>();
  /** Where the greedy one stands. */
  #stand: PlayShot | null = null;

  constructor(bot: BotId, bench: FiringBench, stream: Stream) {
    this.#bot = bot;
    this.#bench = bench;
    this.#stream = stream;
  }

  get won(): boolean {
    return this.shots.some((shot) => shot.shortfall === 0);
  }

  next(): PlayShot | null {
    const proposal = this.shots.length === 0 ? null : this.#propose();
    if (proposal === null && this.shots.length > 0) return null;
    const molecule = proposal?.molecule ?? readStart();
    const reading = this.#bench.fire(molecule);
    const shot: PlayShot = {
      shot: this.shots.length + 1,
      smiles: molecule.smiles,
      from: proposal?.from ?? null,
      edits: proposal?.edits ?? [],
      expected: proposal?.expected ?? null,
      reading,
      shortfall: shortfall(reading, log10, this.#bench.criterion),
    };
    this.shots.push(shot);
    this.#molecules.set(shot.smiles, molecule);
    if (this.#bot === 'scientist') this.#model.learn(molecule, reading, this.#bench.look(molecule));
    if (this.#stand === null || shot.shortfall >= this.#stand.shortfall) this.#stand = shot;
    return shot;
  }

  #propose(): Proposal | null {
    switch (this.#bot) {
      case 'random':
        return this.#walk(this.shots[this.#stream.integer(this.shots.length)]!.smiles);
      case 'greedy':
        return this.#change(this.#stand!.smiles);
      case 'scientist':
        return this.#think();
    }
  }

  /** One to three edits of an earlier molecule. */
  #walk(from: string): Proposal | null {
    const wanted = 1 + this.#stream.integer(MOST_EDITS);
    const steps: Proposal[] = [];
    while (steps.length < wanted) {
      const next = this.#change(steps.at(-1)?.molecule ?? from);
      if (next === null) break;
      steps.push(next);
    }
    const last = steps.at(-1);
    return last === undefined ? null : { ...last, from, edits: steps.flatMap(({ edits }) => edits) };
  }

  /** The single edit of one of the best molecules of which the model, as it happens to believe now, hopes most. */
  #think(): Proposal | null {
    const best = [...this.shots].sort((a, b) => b.shortfall - a.shortfall || a.shot - b.shot).slice(0, PARENTS);
    const belief = this.#model.believe(this.#stream);
    const thoughts = new Map<string, { proposal: Proposal; hope: number }>();
    for (let thought = 0; thought < THOUGHTS; thought++) {
      const proposal = this.#change(best[thought % best.length]!.smiles);
      if (proposal === null || thoughts.has(proposal.molecule.smiles)) continue;
      // The band stands on the molecule card before any shot; the rest is what the model expects.
      const expected = belief(proposal.molecule, mammalBand(proposal.molecule));
      const missing = shortfall(expected, log10, this.#bench.criterion);
      thoughts.set(proposal.molecule.smiles, {
        proposal: { ...proposal, expected: missing },
        hope: missing - EVEN_BETTER * expected.d90!,
      });
    }
    const hopes = [...thoughts.values()].sort((a, b) => b.hope - a.hope);
    return hopes.find(({ proposal }) => !isBandOnly(proposal.molecule))?.proposal ?? null;
  }

  /** One edit that gives a molecule that may be tested and was not; the kind is drawn first, then the place. A scientist thinks of a stamp more often. */
  #change(from: string | Molecule): Proposal | null {
    const molecule = typeof from === 'string' ? this.#molecules.get(from)! : from;
    const edits = listEdits(molecule);
    const kinds = [...new Set(edits.map(({ kind }) => kind))];
    for (let trial = 0; trial < MOST_TRIALS; trial++) {
      const stamps = this.#bot === 'scientist' && kinds.includes('stamp') && this.#stream.uniform() < STAMPS;
      const kind = stamps ? 'stamp' : kinds[this.#stream.integer(kinds.length)]!;
      const own = edits.filter((edit) => edit.kind === kind);
      const edited = applyEdit(molecule, own[this.#stream.integer(own.length)]!, { layout: false });
      if (!edited.ok || this.#molecules.has(edited.value.smiles) || edited.value.atoms.length > MOST_ATOMS) continue;
      const verdict = judgeVerdict(edited.value);
      if (verdict !== 'possible' && verdict !== 'known') continue;
      // A scientist asks this only of what is to be tested: it takes longer than all else.
      if (this.#bot !== 'scientist' && isBandOnly(edited.value)) continue;
      return { molecule: edited.value, from: molecule.smiles, edits: [kind], expected: null };
    }
    return null;
  }
}

/** Impossible edits cost no shot; after so many in vain there is nothing left to change. */
const MOST_TRIALS = 200;

function readStart(): Molecule {
  const read = readMolecule(START, { layout: false });
  if (!read.ok) throw new RangeError(read.problem.code);
  return read.value;
}

function bestOf(shots: readonly PlayShot[]): PlayShot | null {
  return shots.reduce<PlayShot | null>(
    (best, shot) => (best === null || shot.shortfall > best.shortfall ? shot : best),
    null,
  );
}
