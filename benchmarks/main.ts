// `npm run bench`: measures, prints and writes benchmarks/RESULTS.md. `-- --json` prints data only,
// `-- --biology` the biology bands instead.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureOccupancy, measurePopulation } from './biology-bands.ts';
import { benchmarkBrain, describeBrainBenchmark } from './brain-benchmark.ts';

const folder = join(process.cwd(), 'benchmarks');

function printBiology(): void {
  for (const occupancy of [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9]) {
    for (const row of measureOccupancy(occupancy)) console.log(JSON.stringify(row));
  }
  for (const replicate of [1, 2, 3]) console.log(JSON.stringify({ replicate, ...measurePopulation(replicate) }));
  for (const stepMs of [2, 1, 0.5]) console.log(JSON.stringify({ stepMs, ...measurePopulation(1, stepMs) }));
}

if (process.argv.includes('--biology')) {
  printBiology();
} else {
  const result = benchmarkBrain(join(folder, 'native', 'brain-kernel.c'));
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(result, null, 2));
  } else {
    const text = describeBrainBenchmark(result);
    console.log(text);
    writeFileSync(join(folder, 'RESULTS.md'), `# Results of \`npm run bench\`\n\n## Brain and heart\n\n${text}\n`);
  }
}
