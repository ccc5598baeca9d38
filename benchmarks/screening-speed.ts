// How fast a screen is: random walks from nicotine, each molecule met for the first time, on all populations at all doses.
// Processor time, and its ratio to what reading and judging the same lines takes in the same run, which a slow or busy
// machine changes much less.
import { readEnumeration, readMoleculeList, screenDesk, walkOffshoots } from '@offshoot/labs/nicotine/model';
import { processorTime } from './processor-time.ts';

const WORLD = 'standard';
const STEPS = 6;
const MOLECULES = 900;
const WARM = 300;
/** Lines between two looks at the clock, so that both sides of the ratio meet the same moments of the machine. */
const BATCH = 50;
const MS_PER_S = 1000;

export interface ScreeningSpeed {
  readonly molecules: number;
  /** Of processor time on one core. */
  readonly perSecond: number;
  /** Time of a whole screened line over the time of reading and judging it. */
  readonly overReading: number;
}

/** About 25 s. The surface must be open already, or a made-up one is opened: speed does not ask what stands in it. */
export function measureScreeningSpeed(): ScreeningSpeed {
  const asked = readEnumeration('nicotine', [], []);
  if (!asked.ok) throw new Error(asked.problem.code);
  const lines = [...walkOffshoots(WORLD, asked.value.core, MOLECULES, STEPS)].map(({ smiles }, at) => ({
    line: at + 1,
    text: smiles,
  }));
  const opened = screenDesk.openPractice(WORLD);
  if (!opened.ok) throw new Error(opened.problem.code);
  let [screened, read] = [0, 0];
  for (let at = 0; at < lines.length; at += BATCH) {
    const batch = lines.slice(at, at + BATCH);
    const started = processorTime();
    readMoleculeList(batch.map(({ text }) => text).join('\n'));
    const between = processorTime();
    screenDesk.screenLines(WORLD, batch);
    if (at < WARM) continue;
    read += between - started;
    screened += processorTime() - between;
  }
  const molecules = lines.length - WARM;
  return { molecules, perSecond: (molecules * MS_PER_S) / screened, overReading: screened / read };
}

export function describeScreeningSpeed({ molecules, perSecond, overReading }: ScreeningSpeed): string {
  return `Speed: ${perSecond.toFixed(0)} molecules a second of processor time on one core (${molecules} random walks of up to ${STEPS} edits from nicotine, each
met for the first time; reading, verdict, what is withheld, chemistry and pharmacology, 500 populations at 12 doses with
intervals included). That is ${overReading.toFixed(1)} times what reading and judging the same lines alone takes in the same run.`;
}
