// The queue and the list dialog on the test card: wiring only.
import { ListDialog, QueueLine } from '@offshoot/labs/nicotine/view';
import { useStore } from 'zustand';
import type { BenchDesk } from './bench-store.ts';
import { readList } from './list-reader.ts';
import {
  clearQueue,
  goOn,
  queueDoseCount,
  removeFromQueue,
  secondsLeft,
  setQueueDoses,
  testList,
} from './queue-actions.ts';

export function ListPart({ desk }: { desk: BenchDesk }) {
  const doseCount = useStore(desk.store, queueDoseCount);
  return (
    <ListDialog
      doseCount={doseCount}
      onDoseCount={(count) => setQueueDoses(desk, count)}
      readList={(text, onProgress) => readList(desk, text, onProgress)}
      onTest={(molecules) => testList(desk, molecules)}
    />
  );
}

export function QueuePart({ desk }: { desk: BenchDesk }) {
  const state = useStore(desk.store);
  const waiting = state.queue.filter(({ id }) => id !== state.queueRunning);
  return (
    <QueueLine
      waiting={waiting.map(({ id, molecule, doses }) => ({ id, molecule, doses: doses.length }))}
      secondsLeft={secondsLeft(state)}
      paused={state.queueWaits}
      onGoOn={() => goOn(desk)}
      onRemove={(id) => removeFromQueue(desk, [id])}
      onClear={() => clearQueue(desk)}
    />
  );
}
