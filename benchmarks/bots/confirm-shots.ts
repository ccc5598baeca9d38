// `npm run bench -- --bots-confirm SET [--minutes 12]`: one shot in a hundred of a set's games, run exactly on the same 80 animals and
// doses. Says how far the surface's shares are from the exact ones, and whether win and no win agree. Goes on where it was stopped.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '@offshoot/experiment';
import { readMolecule } from '@offshoot/chemistry';
import { log10 } from '@offshoot/numerics';
import { PlayBench, shortfall, type Criterion } from '@offshoot/labs/nicotine/model';
import type { BotSet } from './bot-sets.ts';
import { readGames } from './play-set.ts';

const EVERY = 100;
const MS_PER_MINUTE = 60_000;

interface Confirmed {
  readonly key: string;
  /** Root mean square of the error of group shares, over groups, doses and both effects. */
  readonly error: number;
  readonly surfaceWon: boolean;
  readonly exactWon: boolean;
}

interface Asked {
  readonly key: string;
  readonly world: string;
  readonly smiles: string;
  readonly criterion: Criterion;
}

export function confirmShots(set: BotSet, minutes: number): void {
  const file = join(process.cwd(), '.cache', 'bots', `confirmed-${set}.jsonl`);
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const done = kept.map((line) => JSON.parse(line) as Confirmed);
  const until = performance.now() + minutes * MS_PER_MINUTE;
  const asked = chooseShots(set).filter(({ key }) => done.every((one) => one.key !== key));
  let bench = null as PlayBench | null;
  for (const { key, world, smiles, criterion } of asked) {
    if (performance.now() > until) break;
    if (bench?.world !== world) bench = new PlayBench(world);
    const molecule = readMolecule(smiles, { layout: false });
    if (!molecule.ok) continue;
    const { error, reading } = bench.confirm(molecule.value);
    const wins = (one: typeof reading): boolean => shortfall(one, log10, criterion) === 0;
    const row = { key, error, surfaceWon: wins(bench.fire(molecule.value)), exactWon: wins(reading) };
    done.push(row);
    appendFileSync(file, `${JSON.stringify(row)}\n`);
  }
  const mean = Math.sqrt(done.reduce((sum, { error }) => sum + error * error, 0) / Math.max(1, done.length));
  const agree = done.filter(({ surfaceWon, exactWon }) => surfaceWon === exactWon).length;
  const falseWins = done.filter(({ surfaceWon, exactWon }) => surfaceWon && !exactWon).length;
  console.log(
    `${done.length} of ${done.length + asked.length} shots confirmed exactly: shares differ by ${(100 * mean).toFixed(1)} % (root mean square); win and no win agree in ${agree}; ${falseWins} wins are none when run exactly.`,
  );
}

/** A shot in a hundred, by a hash of what it is, so that nobody chooses; world by world. */
function chooseShots(set: BotSet): Asked[] {
  return readGames(set).flatMap(({ world, bot, seed, criterion, shots }) =>
    shots.flatMap(({ shot, smiles }) => {
      const key = `${world} ${bot} ${seed} ${shot} ${criterion.dose}`;
      return parseInt(hashText(key).slice(0, 8), 16) % EVERY === 0 ? [{ key, world, smiles, criterion }] : [];
    }),
  );
}
