// The clock of the benchmarks: time that the processor spent on this program, which other programs on the machine
// disturb less than a clock on the wall.

/** Processor time of this program so far, ms. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
