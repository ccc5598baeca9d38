// Shows the bench: reads the link, brings kept tries back, renders the page. The workers run already (main.ts).
import { doseLadder } from '@offshoot/experiment';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { recallQueue } from '../pupil/queue-actions.ts';
import { createBenchStore, type BenchDesk } from '../pupil/bench-store.ts';
import { watchTested } from '../pupil/family/grow-family.ts';
import { recallTries } from '../pupil/keep-work.ts';
import { watchBench } from '../pupil/inquiry/watch-bench.ts';
import { readMolecule, redoMolecule, undoMolecule } from '../pupil/molecule-actions.ts';
import { enterWorld } from '../pupil/world-actions.ts';
import { App } from './app.tsx';
import { CrashGuard } from './crash-page.tsx';
import { readLook, wearLook } from './look/page-look.ts';
import { keepLinkInStep, readAddress } from './link-sync.ts';
import { recallOwnLevel } from './own-level-kept.ts';
import type { LabWorkers } from '../workers/open-workers.ts';

export function startPage(workers: LabWorkers): void {
  recallOwnLevel();
  wearLook(readLook());
  const link = readAddress();
  const desk: BenchDesk = {
    store: createBenchStore(link, doseLadder()),
    workers,
  };

  const world = enterWorld(desk, link.world).then((problem) =>
    problem === null ? null : enterWorld(desk, 'standard'),
  );
  const molecule = readMolecule(desk, link.molecule, 'none');
  // Only now do the workers that run shots take a core: the plate and the molecule come first.
  void Promise.allSettled([world, molecule]).then(() => workers.startRunners());
  void recallTries(desk).then(() => recallQueue(desk));
  void import('../notebook/book/open-book.ts').then(({ openBook }) => openBook(desk));
  watchTested(desk);
  void watchBench(desk);
  keepLinkInStep(desk);
  listenForUndo(desk);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <CrashGuard>
        <App desk={desk} />
      </CrashGuard>
    </StrictMode>,
  );
}

function listenForUndo(desk: BenchDesk): void {
  window.addEventListener('keydown', (event) => {
    const inText = event.target instanceof HTMLInputElement;
    if (inText || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) redoMolecule(desk);
    else undoMolecule(desk);
  });
}
