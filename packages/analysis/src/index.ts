// The door of @offshoot/analysis (docs/architecture.md): from outcomes to figures with their uncertainty, and to charts as data.
export { describeDoseResponse, type DoseResponseLine, type DoseResponseWords } from './charts/dose-response-chart.ts';
export type { ChartDescription, ChartPoint, ChartSeries, ChartTick, SeriesTone } from './charts/chart-description.ts';
export { bootstrapInterval, type ClusterStatistic, type OpenInterval } from './statistics/cluster-bootstrap.ts';
export { differenceInterval, type ClusteredSample, type Difference } from './statistics/difference-interval.ts';
export { estimateHalfEffectDose, halfEffectOfCounts, halfEffectValue, type ClusterCounts } from './statistics/half-effect-dose.ts';
