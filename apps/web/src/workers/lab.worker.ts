// The worker's entry point, one script for both jobs: benches that run the trials of a shot (as many workers as the
// machine has cores to spare) and the desk that answers the page's questions (one worker).
import { serveBench } from '@offshoot/experiment';
import { desk, nicotineLab, screenDesk, warmLook, warmUp } from '@offshoot/labs/nicotine/model';
import { isDeskRequest } from './desk-messages.ts';
import { serveDesk, type DeskScope } from './serve-desk.ts';
import { scopePort, type WorkerScope } from './ports.ts';

/** The worker warms up when it was asked nothing for so long, ms: not while the page is starting. */
const quietBeforeWarmUp = 1000;

const scope = self as unknown as WorkerScope & DeskScope;

serveDesk({ ...desk, ...screenDesk }, scope);
serveBench(
  [nicotineLab],
  scopePort(scope, (message) => !isDeskRequest(message)),
);

warmUpWhenQuiet();

function warmUpWhenQuiet(): void {
  let asked = false;
  const warm = (): void => {
    scope.removeEventListener('message', wait);
    warmUp();
    if (asked) warmLook(); // wells are looked into by the desk alone, which is asked from the start
  };
  const wait = ({ data }: MessageEvent<unknown>): void => {
    asked ||= isDeskRequest(data);
    clearTimeout(waiting);
    waiting = setTimeout(warm, quietBeforeWarmUp);
  };
  let waiting = setTimeout(warm, quietBeforeWarmUp);
  scope.addEventListener('message', wait);
}
