// The door of the lab's levels within its inquiry data.
export { FIRST_OWN_NUMBER, levelOfNumber, listLevels, takeOwnLevel } from './own-level.ts';
export { firstLevelWith, shippedLevels } from './shipped-levels.ts';
export {
  LEVEL_SCHEMA,
  levelGroups,
  levelParts,
  stampIds,
  opensPart,
  type Level,
  type LevelGroup,
  type LevelPart,
} from './level.ts';
export { levelSchema, readLevel, writeLevel } from './read-level.ts';
