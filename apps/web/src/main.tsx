// The page's entry point: reads the link, starts the workers, brings kept tries back, shows the bench.
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@offshoot/ui/tokens.css';
import '@offshoot/ui/base.css';
import { doseLadder } from '@offshoot/experiment';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { recallQueue } from './pupil/queue-actions.ts';
import { createBenchStore, type BenchDesk } from './pupil/bench-store.ts';
import { watchTested } from './pupil/family/grow-family.ts';
import { recallTries } from './pupil/keep-work.ts';
import { watchBench } from './pupil/inquiry/watch-bench.ts';
import { readMolecule, redoMolecule, undoMolecule } from './pupil/molecule-actions.ts';
import { enterWorld } from './pupil/world-actions.ts';
import { App } from './shell/app.tsx';
import { CrashGuard } from './shell/crash-page.tsx';
import { readLook, wearLook } from './shell/look/page-look.ts';
import { keepLinkInStep, readAddress } from './shell/link-sync.ts';
import { recallOwnLevel } from './shell/own-level-kept.ts';
import { openWorkers } from './workers/open-workers.ts';

recallOwnLevel();
wearLook(readLook());
const link = readAddress();
const desk: BenchDesk = {
  store: createBenchStore(link, doseLadder()),
  workers: openWorkers(navigator.hardwareConcurrency),
};

void enterWorld(desk, link.world).then((problem) => (problem === null ? null : enterWorld(desk, 'standard')));
void readMolecule(desk, link.molecule, 'none');
void recallTries(desk).then(() => recallQueue(desk));
void import('./notebook/book/open-book.ts').then(({ openBook }) => openBook(desk));
watchTested(desk);
void watchBench(desk);
keepLinkInStep(desk);

window.addEventListener('keydown', (event) => {
  const inText = event.target instanceof HTMLInputElement;
  if (inText || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (event.shiftKey) redoMolecule(desk);
  else undoMolecule(desk);
});

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <CrashGuard>
      <App desk={desk} />
    </CrashGuard>
  </StrictMode>,
);
