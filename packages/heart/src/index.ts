// The door of @offshoot/heart (docs/architecture.md): beats, heart rate and arrhythmia index from dopamine and nerve.
export { arrhythmiaIndex, heartRate, intervalsOf } from './arrhythmia-index.ts';
export { beatHeart, type HeartBeats } from './beat-heart.ts';
export { heartAnimalOf, type GenotypeColumns, type HeartAnimal } from './heart-animal.ts';
export { afterBeatChance, beatRate, cycleJitter, type HeartInput } from './heart-drive.ts';
export { genotypeParameters } from './heart-parameters.ts';
export { emptyStore } from './store/dopamine-store.ts';
export { storeParameters } from './store/store-parameters.ts';
