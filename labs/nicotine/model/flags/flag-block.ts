// The flags of one block of animals at all doses. Rounds of lanes, each an animal at a dose, are run until nothing is
// open; in each, animals that convulse share a batch, since a batch ends when its last lane may stop.
import { LANES, type BatchSnapshot, type BrainBatch, type BrainKernel } from '@offshoot/brain';
import { AnimalSearch, type SearchOptions } from './animal-search.ts';
import type { FlagAnimal, WellFlags } from './flag-animal.ts';
import { LaneJudge } from './judge-lane.ts';

/** How often lanes are looked at, steps. */
const PAUSE_STEPS = 50;

interface Lane {
  /** Place of the animal in the block. */
  readonly place: number;
  readonly dose: number;
}

export interface FlagBlock {
  /** In the lanes of the snapshot. */
  readonly animals: readonly FlagAnimal[];
  readonly snapshot: BatchSnapshot;
  /** What all animals of the block share. */
  readonly shared: Omit<BrainBatch, 'animals'>;
}

/** Flags by animal, then by dose. @param hearRun is told of each lane that is run */
export function flagBlock(
  kernel: BrainKernel,
  block: FlagBlock,
  options: SearchOptions,
  hearRun: (place: number, dose: number) => void = () => undefined,
): WellFlags[][] {
  const searches = block.animals.map((animal) => new AnimalSearch(animal, options));
  for (let lanes = planRound(searches); lanes.length > 0; lanes = planRound(searches)) {
    const openness = ({ place, dose }: Lane): number => block.animals[place]!.drugs[dose]!.open;
    lanes.sort((a, b) => openness(b) - openness(a) || a.place - b.place || a.dose - b.dose);
    for (let first = 0; first < lanes.length; first += LANES) {
      const batch = lanes.slice(first, first + LANES);
      for (const { place, dose } of batch) hearRun(place, dose);
      runLanes(kernel, block, searches, batch, options);
    }
  }
  return searches.map((search) => search.flags());
}

/** The lanes of a round: one of each animal that has something open, then more until the last batch is full. */
function planRound(searches: readonly AnimalSearch[]): Lane[] {
  const owed = searches.flatMap((search, place) => search.owed().map((dose) => ({ place, dose })));
  const asked = searches.flatMap((search, place) => {
    const best = search.best();
    return best === null ? [] : [{ place, dose: best.dose }];
  });
  const lanes = [...owed, ...asked];
  const room = (LANES - (lanes.length % LANES)) % LANES;
  const second = asked
    .flatMap(({ place, dose }) => {
      const next = searches[place]!.best(dose);
      return next === null || next.dose === dose ? [] : [{ place, ...next }];
    })
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, room);
  return [...lanes, ...second.map(({ place, dose }) => ({ place, dose }))];
}

function runLanes(
  kernel: BrainKernel,
  block: FlagBlock,
  searches: readonly AnimalSearch[],
  lanes: readonly Lane[],
  { onlyDrug }: SearchOptions,
): void {
  const judges = lanes.map(({ place, dose }) => {
    const animal = block.animals[place]!;
    return new LaneJudge(animal, animal.drugs[dose]!.desensitised, searches[place]!.knowsStumbling(dose), onlyDrug);
  });
  kernel.watchLanes({
    batch: { ...block.shared, animals: lanes.map(({ place, dose }) => block.animals[place]!.brainAt(dose)) },
    from: block.snapshot,
    places: lanes.map(({ place }) => place),
    pauseSteps: PAUSE_STEPS,
    mayStop: (lane, look) => judges[lane]!.see(look),
  });
  lanes.forEach(({ place, dose }, lane) => {
    const search = searches[place]!;
    const { stumbles, dead } = judges[lane]!.flags;
    search.learn(dose, { stumbles: stumbles ?? search.stumbles.flag(dose), dead });
  });
}
