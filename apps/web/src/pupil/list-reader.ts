// Reads a pasted list in the desk worker, slice by slice, so that neither the page nor the desk is held up.
import type { ListReading } from '@offshoot/labs/nicotine/model';
import { joinListReadings, splitList } from '@offshoot/labs/nicotine/view';
import type { BenchDesk } from './bench-store.ts';

/** Lines read at once: about 20 ms. */
const sliceLength = 25;

let lastRequest = 0;

/**
 * Reads a list. A later request overtakes an earlier one.
 * @param onProgress told after each slice with the share that is read, 0-1
 * @returns null when overtaken or when the desk failed
 */
export async function readList(
  { workers }: BenchDesk,
  text: string,
  onProgress: (share: number) => void,
): Promise<ListReading | null> {
  lastRequest += 1;
  const request = lastRequest;
  const lines = splitList(text);
  const readings: ListReading[] = [];
  try {
    for (let at = 0; at < lines.length; at += sliceLength) {
      readings.push(await workers.desk.ask('readListLines', lines.slice(at, at + sliceLength)));
      if (request !== lastRequest) return null;
      onProgress(Math.min(1, (at + sliceLength) / lines.length));
    }
  } catch {
    return null;
  }
  return joinListReadings(readings);
}
