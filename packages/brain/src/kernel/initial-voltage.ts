// Voltages at the start of a run: scattered below the threshold, so that neurons do not fire in step.

/** Start of neuron `n`, mV above rest: 0 to 4.2, spread evenly; the same in all animals. */
export function initialVoltage(n: number): number {
  const highest = 4.2;
  const places = 101;
  return (highest * ((37 * n) % places)) / places;
}
