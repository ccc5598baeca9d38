// The door of @offshoot/screening (docs/architecture.md): surfaces of exact answers, and reading between their nodes.
export {
  countNodes,
  firstNodeOf,
  placesOf,
  thinGrid,
  type SurfaceChannel,
  type SurfaceGrid,
  type SurfaceLayer,
} from './surface/surface-grid.ts';
export {
  createSpot,
  ResponseSurface,
  type SurfaceSpot,
  type SurfaceThreshold,
  type ThresholdView,
} from './surface/response-surface.ts';
export { packSurface, unpackSurface, type SurfaceHeader } from './surface/surface-file.ts';
export { mapPoints, type MapOptions } from './map/map-points.ts';
export { chanceOfLoss, expectLosses, type Measured } from './luck/expect-losses.ts';
