// The door of the nicotine lab's inquiry data: the context cards and the words in which their triggers are written.
export * from './cards/card-vocabulary.ts';
export * from './cards/context-cards.ts';
