// `npm run bench`: measures, prints and writes benchmarks/RESULTS.md. `-- --json` prints data only,
// `-- --biology` the biology bands instead; `-- --held-out` computes the exact outcomes of the held-out molecules (hours),
// `-- --flags` compares pruned shots with exact ones at them (FLAGS.md; `--resume` goes on where a run was cut off);
// `-- --second-replicate` computes a dozen of them a second time with other noise (two minutes, reads the kept ones);
// `-- --draw-held-out` draws their list; `-- --screening` measures response surfaces against them and their speed,
// `-- --screening-speed` the speed alone;
// `-- --verdicts` measures the verdicts alone.
// `-- --bots SET` lets the bots play a set of worlds, `-- --bots-report SET` and `-- --bots-confirm SET` say what came of it;
// `-- --between-worlds` compares eight worlds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShotDesign } from '@offshoot/experiment';
import { measureOccupancy, measurePopulation } from './brain/biology-bands.ts';
import { HELD_OUT_FILE, heldOutDesign, heldOutMolecules } from './held-out-molecules.ts';
import { drawHeldOut } from './held-out/draw-held-out.ts';
import { keepExactOutcomes } from './held-out/exact-outcomes.ts';
import { reportBots } from './bots/bots-report.ts';
import { compareWorlds } from './bots/compare-worlds.ts';
import { confirmShots } from './bots/confirm-shots.ts';
import { playPart, playSet, readBotRun } from './bots/play-set.ts';
import { benchmarkBrain, brainRatios } from './brain/brain-benchmark.ts';
import { describeBrainBenchmark } from './brain/describe-brain.ts';
import { describeMachine } from './machine.ts';
import { compareRatios, describeRatios, readCommittedRatios, type Ratio } from './ratios.ts';
import { reportFlags } from './flags-report.ts';
import { benchmarkPharmacology, describePharmacologyBenchmark } from './pharmacology-benchmark.ts';
import { measureScreening, severalReached } from './screening-accuracy.ts';
import { describeScreeningSpeed, measureScreeningSpeed } from './screening-speed.ts';
import { benchmarkVerdicts, describeVerdictBenchmark } from './verdict-benchmark.ts';

const folder = join(process.cwd(), 'benchmarks');
/** Read in its committed state, too, so relative. */
const RATIOS_FILE = 'benchmarks/ratios.json';
const verdictHeading = '## Verdicts';

function printBiology(): void {
  for (const occupancy of [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9]) {
    for (const row of measureOccupancy(occupancy)) console.log(JSON.stringify(row));
  }
  for (const replicate of [1, 2, 3]) console.log(JSON.stringify({ replicate, ...measurePopulation(replicate) }));
  for (const stepMs of [2, 1, 0.5]) console.log(JSON.stringify({ stepMs, ...measurePopulation(1, stepMs) }));
}

function writeHeldOut(): void {
  const lines = drawHeldOut().map(({ smiles, kind }) => `${smiles},${kind}`);
  writeFileSync(HELD_OUT_FILE, `smiles,kind\n${lines.join('\n')}\n`);
}

async function keepHeldOut(designs: readonly ShotDesign[]): Promise<void> {
  await keepExactOutcomes(designs, (done, seconds) => console.log(`${done}/${designs.length} ${seconds.toFixed(1)} s`));
}

if (process.argv.includes('--bots-part')) {
  playPart(process.argv.at(-1)!);
} else if (process.argv.includes('--bots-report')) {
  reportBots(readBotRun(process.argv).set);
} else if (process.argv.includes('--bots-confirm')) {
  const { set, minutes } = readBotRun(process.argv);
  confirmShots(set, minutes);
} else if (process.argv.includes('--between-worlds')) {
  compareWorlds();
} else if (process.argv.includes('--bots')) {
  await playSet(readBotRun(process.argv));
} else if (process.argv.includes('--biology')) {
  printBiology();
} else if (process.argv.includes('--draw-held-out')) {
  writeHeldOut();
} else if (process.argv.includes('--screening-speed')) {
  console.log(describeScreeningSpeed(measureScreeningSpeed()));
} else if (process.argv.includes('--screening')) {
  measureScreening(folder);
} else if (process.argv.includes('--verdicts')) {
  keepVerdicts();
} else if (process.argv.includes('--flags')) {
  await reportFlags(folder);
} else if (process.argv.includes('--held-out')) {
  await keepHeldOut(heldOutMolecules().map(({ smiles }) => heldOutDesign(smiles)));
} else if (process.argv.includes('--second-replicate')) {
  await keepHeldOut(severalReached().map(({ smiles }) => heldOutDesign(smiles, 2)));
} else {
  await measureSpeed();
}

/** Measures the verdicts and puts their section into the place of the one before; the other sections stay. */
function keepVerdicts(): void {
  const text = describeVerdictBenchmark(benchmarkVerdicts());
  console.log(text);
  const file = join(folder, 'RESULTS.md');
  const [head, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const others = sections.filter((one) => !one.startsWith(verdictHeading));
  const parts = [head!, ...others.slice(0, -1), `${verdictHeading}\n\n${text}`, ...others.slice(-1)];
  writeFileSync(file, parts.map((part) => part.trimEnd()).join('\n\n') + '\n');
}

async function measureSpeed(): Promise<void> {
  const say = (what: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
  say('chemistry and pharmacology');
  const pharmacology = benchmarkPharmacology();
  say('verdicts');
  const verdicts = benchmarkVerdicts();
  const brain = await benchmarkBrain(say);
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ pharmacology, verdicts, brain }, null, 2));
    return;
  }
  const ratios = brainRatios(brain);
  const sections = [
    '# Results of `npm run bench`',
    `${describeMachine()} at the end.`,
    `## Ratios, and what became of them\n\n${describeRatios(compareRatios(ratios, readCommittedRatios(RATIOS_FILE)))}`,
    `## Chemistry and pharmacology\n\n${describePharmacologyBenchmark(pharmacology)}`,
    `${verdictHeading}\n\n${describeVerdictBenchmark(verdicts)}`,
    `## Brain and heart\n\n${describeBrainBenchmark(brain)}`,
  ];
  const text = sections.join('\n\n');
  console.log(text);
  writeFileSync(join(folder, 'RESULTS.md'), `${text}\n`);
  writeFileSync(RATIOS_FILE, `${JSON.stringify(ratios.map(rounded), null, 2)}\n`);
}

function rounded(ratio: Ratio): Ratio {
  return JSON.parse(
    JSON.stringify(ratio, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)),
  ) as Ratio;
}
