// The second door of the ui room: graphs, tables of many rows and the board on which columns are dragged. Apart from the first
// door so that a page without them does not load them.
export { GraphView, type GraphViewProps } from './plot/graph-view.tsx';
export { GraphPicture } from './plot/graph-picture.tsx';
export type { GraphPictureProps } from './plot/graph-picture-props.ts';
export { GraphTable, type GraphTableProps } from './plot/graph-table.tsx';
export { ShuffleStrip, type ShuffleStripProps } from './plot/shuffle-strip.tsx';
export { ColumnChip, type ColumnChipProps } from './plot/board/column-chip.tsx';
export { ChannelSlot, type ChannelSlotProps } from './plot/board/channel-slot.tsx';
export { RowGrid, type GridColumn, type RowGridProps } from './table/row-grid.tsx';
export { playCurve, type CurveSound } from './sound/play-curve.ts';
