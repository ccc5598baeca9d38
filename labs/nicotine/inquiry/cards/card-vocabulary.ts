// What this lab's cards are called by and lead to: the facts that the lab adds to actions, and the places on the bench.

/** Facts beside those that actions bring along themselves (`ownFactNames`), with the action that they belong to. */
export const labFacts = {
  draw: [
    'verdict',
    'rule',
    'molecule',
    'found',
    'band',
    'chargedShare',
    'tpsa',
    'logP',
    'mass',
    'halogens',
    'pullingGroups',
  ],
  fire: ['manipulation', 'transmitter'],
  result: ['quirkStumbling', 'beesDead', 'beesSpared', 'usefulDead', 'selectivity', 'fade', 'spreadDecades'],
  look: [
    'group',
    'stumbles',
    'convulses',
    'dead',
    'efficacy',
    'affinity',
    'changedReceptor',
    'pumpedOut',
    'strongerProduct',
  ],
} as const;

/** Where something can be done. */
export const benchPlaces = [
  'editor',
  'dose',
  'fire',
  'plate',
  'receptor',
  'body',
  'brain',
  'heart',
  'chart',
  'table',
  'list',
  'compare',
  'predict',
  'claim',
  'theory',
  'manipulate',
  'notebook',
  'about',
] as const;
export type BenchPlace = (typeof benchPlaces)[number];
