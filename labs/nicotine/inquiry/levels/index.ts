// The door of the lab's levels within its inquiry data.
export { firstLevelWith, levelOfNumber, shippedLevels } from './shipped-levels.ts';
export {
  LEVEL_SCHEMA,
  levelGroups,
  levelParts,
  opensPart,
  type Level,
  type LevelGroup,
  type LevelPart,
} from './level.ts';
export { levelSchema, readLevel, writeLevel } from './read-level.ts';
