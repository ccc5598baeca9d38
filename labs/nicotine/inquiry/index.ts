// The door of the nicotine lab's inquiry data: context cards with the words of their triggers, levels, hypothesis tiles.
export { commitToWorld, isCommitment } from './levels/class-world.ts';
export * from './cards/card-vocabulary.ts';
export * from './cards/context-cards.ts';
export * from './levels/index.ts';
export * from './theories/theory-tiles.ts';
export * from './hypothesis-tiles.ts';
export * from './transfer/transfer-tasks.ts';
