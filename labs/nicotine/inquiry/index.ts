// The door of the nicotine lab's inquiry data: context cards with the words of their triggers, and the levels.
export * from './cards/card-vocabulary.ts';
export * from './cards/context-cards.ts';
export * from './levels/index.ts';
export * from './theories/theory-tiles.ts';
