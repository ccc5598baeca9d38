// How sure a difference is: between two groups of one plate, or between two molecules on the same animals.
import { bootstrapInterval, type OpenInterval } from './cluster-bootstrap.ts';

/** Measured values with the cluster (block or clade) of each. */
export interface ClusteredSample {
  readonly values: readonly number[];
  readonly cluster: readonly number[];
}

/** A difference with its 95 % interval. */
export interface Difference {
  readonly value: number;
  readonly interval: OpenInterval;
}

/**
 * The second statistic minus the first. Clusters with the same label in both samples are drawn together, so that two
 * molecules fired at the same animals are compared in pairs and noise that they share cancels.
 * @param statistic such as `median` of numerics; it never sees an empty list
 * @throws RangeError when a sample is empty or lacks clusters
 */
export function differenceInterval(
  first: ClusteredSample,
  second: ClusteredSample,
  statistic: (values: readonly number[]) => number,
): Difference {
  const labels = [...new Set([...first.cluster, ...second.cluster])];
  const [a, b] = [sortIntoClusters(first, labels), sortIntoClusters(second, labels)];
  const differenceOf = (draws: ArrayLike<number>): number => {
    const [drawnA, drawnB] = [drawValues(a, draws), drawValues(b, draws)];
    // A resample without any animal of one sample says nothing about a difference.
    return drawnA.length === 0 || drawnB.length === 0 ? NaN : statistic(drawnB) - statistic(drawnA);
  };
  const everyone = labels.map(() => 1);
  return { value: differenceOf(everyone), interval: bootstrapInterval(labels.length, differenceOf) };
}

function sortIntoClusters({ values, cluster }: ClusteredSample, labels: readonly number[]): number[][] {
  if (values.length === 0 || values.length !== cluster.length)
    throw new RangeError('a sample has values with one cluster each');
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const sorted = labels.map((): number[] => []);
  values.forEach((value, index) => sorted[placeOf.get(cluster[index]!)!]!.push(value));
  return sorted;
}

function drawValues(clusters: readonly (readonly number[])[], draws: ArrayLike<number>): number[] {
  const drawn: number[] = [];
  clusters.forEach((values, c) => {
    for (let i = 0; i < draws[c]!; i++) drawn.push(...values);
  });
  return drawn;
}
