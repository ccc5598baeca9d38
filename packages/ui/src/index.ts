// The door of the ui room: controls, cards, plate, charts, molecule drawing, instruments and sound. No lab words:
// every text a pupil reads comes in as a property.
export { ActionButton, type ActionButtonProps } from './controls/action-button.tsx';
export { ChoiceMenu, type Choice, type ChoiceMenuProps } from './controls/choice-menu.tsx';
export { FileButton, type FileButtonProps } from './controls/file-button.tsx';
export { RangeSlider, type RangeSliderProps } from './controls/range-slider.tsx';
export { SegmentedChoice, type SegmentedChoiceProps } from './controls/segmented-choice.tsx';
export { StepSlider, type StepSliderProps } from './controls/step-slider.tsx';
export { SuggestField, type SuggestFieldProps } from './controls/suggest-field.tsx';
export { Notice, type NoticeProps, type Tone } from './feedback/notice.tsx';
export { ProgressLine, type ProgressLineProps } from './feedback/progress-line.tsx';
export { Card, type CardProps } from './layout/card.tsx';
export { OverlayGround, type OverlayGroundProps } from './layout/overlay-ground.tsx';
export { SideSheet, type SideSheetProps } from './layout/side-sheet.tsx';
export { MoleculeDrawing, type MoleculeDrawingProps } from './molecule/molecule-drawing.tsx';
export { MoleculeIn3D, type In3DWords, type MoleculeIn3DProps } from './molecule3d/molecule-in-3d.tsx';
export type { TurnStep } from './molecule3d/use-turning.ts';
export { MoleculeSketch, type MoleculeSketchProps } from './sketch/molecule-sketch.tsx';
export type {
  SketchOffers,
  SketchOutcome,
  SketchSubject,
  SketchWords,
  TableWord,
  ToolName,
} from './sketch/sketch-words.ts';
export type { AtomFacts, AtomName, BondFacts } from './sketch/graph/atom-facts.ts';
export type { TrayPage } from './sketch/graph/sketch-keys.ts';
export { takeStep, walkSteps, type StepHistory } from './sketch/step-history.ts';
export type { FormulaStyle } from './molecule/arrange-formula.ts';
export type { PlateGroup } from './plate/arrange-plate.ts';
export type { WellRun } from './plate/link-runs.ts';
export { WellMark, type WellLevel, type WellState } from './plate/well-mark.tsx';
export { WellPlate, type WellPlateProps } from './plate/well-plate.tsx';
export { LineChart, type LineChartProps } from './chart/line-chart.tsx';
export { ChartTable, type ChartTableProps } from './chart/chart-table.tsx';
export { HeartTrace, type HeartTraceProps } from './instrument/heart-trace.tsx';
export { SpikeRaster, type SpikeRasterProps } from './instrument/spike-raster.tsx';
export type { RasterRegion, Spikes } from './instrument/paint-raster.ts';
export { playHeartbeat, type HeartbeatSound } from './sound/play-heartbeat.ts';
export { LocaleProvider, useLocale, useTranslator } from './language/locale-context.tsx';
export { RichText } from './language/rich-text.tsx';
export { FlowPicture, type FlowPictureProps, type FlowTone, type FlowWords } from './flow/flow-picture.tsx';
export type { FlowPlan } from './flow/arrange-flow.ts';
export {
  PocketPicture,
  type PocketMolecule,
  type PocketOver,
  type PocketPictureProps,
} from './pocket/pocket-picture.tsx';
export type { PocketPlace } from './pocket/arrange-pocket.ts';
export { ShareBars, type ShareBar, type ShareBarsProps } from './bars/share-bars.tsx';
export { CourseStrips, type CourseStrip } from './instrument/course-strips.tsx';
export { paintAddress, savePng, saveSvg, type PictureOptions } from './picture/export-picture.ts';
export { arrangeBranches, type BranchPlace } from './branches/arrange-branches.ts';
export { BranchTree, type BranchTreeProps } from './branches/branch-tree.tsx';
export { BrainPicture, type BrainPictureProps } from './brain/brain-picture.tsx';
export type { BrainFrame, BrainLobe, BrainRegion } from './brain/arrange-brain.ts';
export { wireColours, type BrainWire } from './brain/paint-brain.ts';
export { rateAt, spikesUntil, type SpikeList } from './brain/spike-glow.ts';
export type { RunClock } from './run/run-clock.ts';
export { useClockState, useMoment, useRunClock, useSlowMoment } from './run/use-run-clock.ts';
export { RunControls, type RunControlsProps } from './run/run-controls.tsx';
export { RunRaster, type RunRasterProps } from './run/run-raster.tsx';
export { MomentStrip, type MomentCurve, type MomentStripProps } from './run/moment-strip.tsx';
export { spikeSounds } from './sound/spike-sounds.ts';
export { beatSamples, type Sound } from './sound/synth.ts';
export { useRunSound } from './sound/use-run-sound.ts';
export { useSoundSwitch } from './sound/use-sound-switch.ts';
export { pageColours } from './picture/page-colours.ts';
export { pictureOf } from './picture/picture-of.ts';
export { BeatingHeart } from './heart/beating-heart.tsx';
export { IntervalStrip, type IntervalStripProps } from './heart/interval-strip.tsx';
export { PoincarePlot, type PoincarePlotProps } from './heart/poincare-plot.tsx';
export { ThresholdScale, type ThresholdScaleProps } from './heart/threshold-scale.tsx';
export { LongList, type LongListProps } from './list/long-list.tsx';
export { PointCloud, type PointCloudProps } from './cloud/point-cloud.tsx';
export type { CloudKind, CloudTick } from './cloud/paint-cloud.ts';
