import { nicotineLab, summariseShot, studyMolecule, lookIntoWell } from './index.ts';
import { performance } from 'node:perf_hooks';
export async function main() {
  const smiles = process.argv[3] ?? 'CN1CCCC1c1cccnc1';
  const n = Number(process.argv[4] ?? 500);
  const d = nicotineLab.readDesign({ subject: smiles, populations: n, doses: process.argv[5] ?? '12' });
  if (!d.ok) { console.log(d); return; }
  let t = performance.now();
  const bench = await nicotineLab.openBench(d.value, 'auto');
  console.log('open', performance.now() - t); t = performance.now();
  const out = []; let first = 0;
  for (const tr of bench.trials) { out.push(...bench.run(tr)); first ||= performance.now() - t; }
  console.log('first', first, 'run', performance.now() - t); t = performance.now();
  const s = summariseShot(d.value, out);
  console.log('summary', performance.now() - t, s.hash);
  for (const [g, v] of Object.entries(s.groups)) { console.log(g, v.n, 'LC50', v.lc50.value, v.lc50.reason, v.lc50.interval, 'EC50', v.ec50Stumble.value, v.ec50Stumble.interval);
    console.log(v.perDose.map(p => `${p.dose.toPrecision(3)}: s${p.stumbling.toFixed(2)} d${p.dead.toFixed(2)} hr${p.heartRateMedian?.toFixed(2)} ai${p.arrhythmiaIndexMedian?.toFixed(3)}`).join(' | ')); }
  t = performance.now(); const look = lookIntoWell(d.value, 1, d.value.doses.length - 1); console.log('look', performance.now() - t, look.receptor, look.outcome, JSON.stringify(out.filter(o => o.population === 1).at(-1)), look.brain.regions.map(r => r.rate.toFixed(1)).join(' '));
}
