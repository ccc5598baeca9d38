// Climbing the ladder: a mock trial, a field trial with its sealed prediction, and going on with one that broke off.
import { sealPredictions, type Prediction } from '@offshoot/inquiry';
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import type { FieldRung } from '@offshoot/labs/nicotine/model';
import type { BenchDesk } from '../bench-store.ts';
import type { FieldEntry } from './field-record.ts';
import { begin, end, fieldStore } from './field-store.ts';

const saltBytes = 16;

/** What is to be tried. */
export interface FieldOrder {
  readonly rung: FieldRung;
  readonly subject: string;
  readonly molecule: string;
  readonly dose: number;
  readonly predictions: readonly Prediction[];
}

/** Begins a trial and runs it. */
export async function climb(desk: BenchDesk, order: FieldOrder): Promise<void> {
  const { level, world } = desk.store.getState();
  const { loaded, running } = fieldStore.getState();
  if (!loaded || running !== null) return;
  fieldStore.setState({ running: order.rung, failed: false, shown: null });
  const { predictions, ...what } = order;
  const about = `field ${order.rung} ${world} ${order.dose} ${order.subject}`;
  const sealed = predictions.length === 0 ? null : sealPredictions(about, predictions, makeSalt());
  const entry: FieldEntry = { ...what, world, sealed, result: null, firedAt: Date.now() };
  if (await begin(entry, levelOfNumber(level).countedShots)) await run(desk, entry);
  else fieldStore.setState({ running: null });
}

/** Goes on with a trial that broke off; it was counted when it began. */
export async function resume(desk: BenchDesk, entry: FieldEntry): Promise<void> {
  if (fieldStore.getState().running !== null) return;
  fieldStore.setState({ running: entry.rung, failed: false });
  await run(desk, entry);
}

async function run(desk: BenchDesk, { rung, world, subject, dose }: FieldEntry): Promise<void> {
  try {
    const result = await desk.workers.desk.ask('runFieldTrial', { rung, world, subject, dose });
    if (result.ok) await end(result.value);
    fieldStore.setState({ running: null, failed: !result.ok });
  } catch {
    fieldStore.setState({ running: null, failed: true });
  }
}

function makeSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(saltBytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
