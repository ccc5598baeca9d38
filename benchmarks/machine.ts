// What the figures were measured on, in one line.
import { cpus, loadavg } from 'node:os';

/** Date, processor, cores, Node and how busy the machine was (mean of processes that wanted a core in the last minute). */
export function describeMachine(): string {
  const [load] = loadavg();
  return `${new Date().toISOString().slice(0, 10)}, ${machineName()}, Node ${process.version}, load ${load!.toFixed(1)}`;
}

export function machineName(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`;
}
