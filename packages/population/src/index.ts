// The door of @offshoot/population (docs/architecture.md): worlds of populations, sampled from a name.
export { BLOCK_SIZE, blockOf } from './block.ts';
export { listPopulations, sampleWorld } from './sample-world.ts';
export type { GenotypeColumns, Population, World } from './sample-world.ts';
export { selectPopulations } from './select-populations.ts';
export { readWorldName } from './world-name.ts';
export type { GroupPlan, RelatednessPlan, WorldPart, WorldPlan } from './world-plan.ts';
