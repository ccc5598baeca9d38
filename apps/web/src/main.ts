// The page's entry point, small so that it runs first: the desk's worker reads its script while the page reads its own.
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@offshoot/ui/tokens.css';
import '@offshoot/ui/base.css';
import { openWorkers } from './workers/open-workers.ts';

const workers = openWorkers(navigator.hardwareConcurrency);
void import('./shell/start-page.tsx').then(({ startPage }) => startPage(workers));
