// What every kernel refuses before it runs a batch.
import type { BrainAnimal } from '../brain-animal.ts';
import type { Connectome } from '../connectome/connectome.ts';
import type { Protocol } from '../protocol.ts';
import { LANES, type BatchSnapshot, type BrainBatch, type BrainKernel } from './brain-kernel.ts';

/** @throws RangeError for a batch that cannot be run */
export function checkBatch(batch: BrainBatch, connectome: Connectome, protocol: Protocol): void {
  const { animals, noise, neuronCurrents = [] } = batch;
  if (animals.length < 1 || animals.length > LANES)
    throw new RangeError(`a batch holds 1 to ${LANES} animals, not ${animals.length}`);
  if (noise.offsets.length < protocol.steps) {
    throw new RangeError(`the noise has ${noise.offsets.length} steps, the run needs ${protocol.steps}`);
  }
  for (const { neuron, current } of neuronCurrents) {
    if (!(Number.isInteger(neuron) && neuron >= 0 && neuron < connectome.neurons && Number.isFinite(current))) {
      throw new RangeError(`${current} mV into neuron ${neuron} is not possible`);
    }
  }
}

/** @throws RangeError when a run of `batch` would not begin as the snapshot's did */
export function checkSnapshot(batch: BrainBatch, from: BatchSnapshot, kernel: BrainKernel['name']): void {
  if (from.batch.animals.length !== batch.animals.length)
    throw new RangeError('the snapshot belongs to another number of animals');
  checkPlaces(
    batch,
    from,
    batch.animals.map((_, place) => place),
    kernel,
  );
}

/**
 * The same for animals that each go on from some lane of the snapshot.
 * @throws RangeError when one would not begin as its lane did
 */
export function checkPlaces(
  batch: BrainBatch,
  from: BatchSnapshot,
  places: readonly number[],
  kernel: BrainKernel['name'],
): void {
  if (from.kernel !== kernel)
    throw new RangeError(`a snapshot of the ${from.kernel} kernel does not fit the ${kernel} kernel`);
  const before = from.batch;
  const same =
    places.length === batch.animals.length &&
    before.noise.offsets === batch.noise.offsets &&
    JSON.stringify(before.neuronCurrents ?? []) === JSON.stringify(batch.neuronCurrents ?? []) &&
    batch.animals.every((animal, index) => {
      const began = before.animals[places[index]!];
      return began !== undefined && beginAlike(began, animal);
    });
  if (!same) throw new RangeError('the snapshot belongs to other animals or other noise');
}

function beginAlike(a: BrainAnimal, b: BrainAnimal): boolean {
  return (
    a.excitatoryWeight === b.excitatoryWeight &&
    a.inhibitoryWeight === b.inhibitoryWeight &&
    a.inhibitionFatigueRate === b.inhibitionFatigueRate &&
    a.fibreWeight === b.fibreWeight &&
    a.dopamineUptake === b.dopamineUptake &&
    a.dopamineRelease.every((release, index) => release === b.dopamineRelease[index]) &&
    a.currents.every((current, index) => current === b.currents[index])
  );
}
