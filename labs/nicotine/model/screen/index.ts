// Screening: many molecules read off a surface of exact runs (model.md, "Screening").
export { MoleculeScreen, tallyExact } from './screen-molecule.ts';
export type { ScreenedDose, ScreenedGroup } from './screen-tally.ts';
export type { FaultRow, ScreenedRow, ScreenRow } from './screen-lines.ts';
export type { Selectivity } from './selectivity.ts';
export {
  confirmingDesign,
  exactRow,
  screenDesk,
  SurfaceBuilder,
  type ScreenDesk,
  type SurfacePlan,
} from './screen-desk.ts';
export { surfaceKey, type SurfaceJob } from './tabulate-surface.ts';
export type { OffshootOrder } from './make-offshoots.ts';
export { mapMolecules } from './screen-map.ts';
export { chanceOfLoss, expectLosses, type Measured } from '@offshoot/screening';
