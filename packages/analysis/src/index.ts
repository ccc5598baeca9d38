// The door of @offshoot/analysis (docs/architecture.md): from outcomes to figures with their uncertainty, and to charts as data.
export { describeDoseResponse, type DoseResponseLine, type DoseResponseWords } from './charts/dose-response-chart.ts';
export type { ChartDescription, ChartPoint, ChartSeries, ChartTick, SeriesTone } from './charts/chart-description.ts';
export {
  openParquet,
  readParquet,
  writeParquet,
  type Cell,
  type StoredKind,
  type ParquetRows,
  type Table,
  type TableColumn,
} from './files/parquet-file.ts';
export { bootstrapInterval, type ClusterStatistic, type OpenInterval } from './statistics/cluster-bootstrap.ts';
export { differenceInterval, type ClusteredSample, type Difference } from './statistics/difference-interval.ts';
export { fitDoseResponse } from './statistics/dose-response-curve.ts';
export type {
  CurveNumbers,
  DoseCount,
  DoseResponseCurve,
  FittedCurve,
  NoCurve,
} from './statistics/dose-response-curve.ts';
export {
  estimateHalfEffectDose,
  halfEffectOfCounts,
  halfEffectValue,
  type ClusterCounts,
} from './statistics/half-effect-dose.ts';
export type { HalfEffectDose, NoHalfEffect, ResponseTable } from './statistics/half-effect-dose.ts';
export { fitStraightLine, type Estimate, type FittedLine } from './statistics/linear-regression.ts';
export { shuffleGroups, shufflePairs, type Shuffling } from './statistics/permutation-test.ts';
export { shareInterval } from './statistics/share-interval.ts';
export { summariseValues, type ValueSummary } from './statistics/value-summary.ts';
export { summariseGroups } from './summary/summarise-groups.ts';
export type { DoseSummary, GroupSummary, SummarisedWell, WellReading } from './summary/summarise-groups.ts';
export { evaluateFormula, LONGEST_FORMULA, readFormula, type Expression } from './formula/formula.ts';
export { readUnit, unitOfFormula, writeUnit, type UnitPowers } from './formula/formula-units.ts';
export { cellAt, everyRow, findColumn, flagColumn, labelColumn, lengthOf } from './table/data-table.ts';
export { makeTable, numberAt, numberColumn, tableLevels, withColumn } from './table/data-table.ts';
export type { Column, ColumnKind, DataTable, FlagColumn, LabelColumn } from './table/data-table.ts';
export type { NumberColumn, RowList, TableLevel } from './table/data-table.ts';
export { filterRows, type RowFilter } from './table/filter-rows.ts';
export { figureRows, groupRows, type RowFigures, type RowGroup } from './table/group-rows.ts';
export { cutColumn, formulaColumn, nameRows } from './table/own-columns.ts';
export { sortRows, type SortDirection } from './table/sort-rows.ts';
export { chooseKind, kindsThatFit, settlePlan } from './graph/choose-kind.ts';
export { describeGraph } from './graph/describe-graph.ts';
export { channels, emptyPlan, graphKinds } from './graph/graph-description.ts';
export type * from './graph/graph-description.ts';
export type { GraphSource, GraphWords, MoleculePair } from './graph/graph-source.ts';
export { bandRows, splitByBand, type RowBands } from './graph/row-bands.ts';
export { clusterTotals, compareRows } from './graph/say-groups.ts';
export { meanDifference, totalsOf, type ClusterTotals, type MeanDifference } from './statistics/mean-difference.ts';
export { itemsTable } from './files/items-table.ts';
export { readTableCsv, type LineFault, type ReadTable } from './files/read-table-csv.ts';
export { TABLE_SCHEMA, writeTableJson } from './files/table-json.ts';
export { writeTableCsv, type CsvSpelling } from './files/write-table-csv.ts';
export { judgeShuffling, walkGroupShuffles, walkPairFlips, type ShufflingWalk } from './statistics/permutation-test.ts';
