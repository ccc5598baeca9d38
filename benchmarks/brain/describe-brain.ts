// The benchmark of brain and heart in words, for benchmarks/RESULTS.md.
import { LANES } from '@offshoot/brain';
import { describeSpread } from '../spread.ts';
import { secondsOf, type BrainBenchmark } from './brain-benchmark.ts';
import { describeBrian } from './brian2-benchmark.ts';
import { allToOne, describeCommandBenchmark } from './command-benchmark.ts';
import type { Duel } from './native-duel.ts';
import { describeRoofline } from './roofline.ts';
import { ANIMALS, DOSES } from './standard-load.ts';

export function describeBrainBenchmark(bench: BrainBenchmark): string {
  const { machine, node, compiler, toNative, firstWells, profile } = bench;
  return [
    `Machine: ${machine}; Node ${node}; native: ${compiler ?? 'no C compiler found'}. Ratios are medians, with the quarters around them.`,
    describeShot(bench),
    [describeCommandBenchmark(bench.command), describeCeiling(bench)].join('\n\n'),
    `First wells (16 animals at the first dose) of a molecule not seen before, world and kernel ready: ${describeSpread(firstWells.clock, 0)} ms by the clock, ${describeSpread(firstWells.processor, 0)} of processor time; asked: 100.`,
    `One animal stepped live at the pace of its own time: ${(bench.live.median * 100).toFixed(1)} % of a core without its pictures (LOOK.md has them; asked with them: 20).`,
    toNative === null ? 'Native code: no C compiler here.' : describeDuel(toNative),
    describeBrian(bench.brian),
    [
      '### Where the time goes',
      '',
      "A whole shot of the lab on one core (nicotine, 8 doses, 500 populations, kept starts of blocks not counted as known), by the engine's sampling profiler:",
      '',
      '| part | share |',
      '| --- | --- |',
      ...profile.map(({ part, share }) => `| ${part} | ${(share * 100).toFixed(1)} % |`),
    ].join('\n'),
    `### What the machine could do at most (roofline)\n\n${describeRoofline(bench.roofline)}`,
  ].join('\n\n');
}

function describeCeiling({ ceiling, command }: BrainBenchmark): string {
  const gained = (pruned: boolean): string => allToOne(command, pruned).toFixed(2);
  const ours = `All workers finish an exact shot ${gained(false)} times as fast as one, flags ${gained(true)} times.`;
  if (ceiling === null) return ours;
  const { cores, together } = ceiling;
  return `${ours} The machine's own ceiling, in the same run: ${cores} programs of native code at once get ${describeSpread(together)} times the work of one done.`;
}

/** The brain's part of the load, in the time that native code takes for as many batches. */
function inNativeTime({ shot, toNative }: BrainBenchmark): string {
  if (toNative === null) return '';
  const blocks = ANIMALS / LANES;
  const native = (toNative.byDose.reduce((sum, { nativeMs }) => sum + nativeMs, 0) * blocks) / 1000;
  return ` The brain's part is ${(shot.brainSeconds / native).toFixed(2)} of what native code takes in the same run for as many whole batches (${native.toFixed(2)} s).`;
}

function describeShot(bench: BrainBenchmark): string {
  const { shot, toReference, flags } = bench;
  return [
    `Standard load (${DOSES.length} doses, ${ANIMALS} animals, 2,000 steps, 20 s of heart), one core, WebAssembly:`,
    '',
    '| part | seconds of processor time |',
    '| --- | --- |',
    `| brain, the time before the drug run once a block | ${shot.brainSeconds.toFixed(2)} |`,
    `| heart | ${shot.heartSeconds.toFixed(2)} |`,
    `| together (asked: 5.5) | ${secondsOf(shot).toFixed(2)} |`,
    `| by the clock | ${shot.clockSeconds.toFixed(2)} |`,
    '',
    `${(shot.updates / shot.brainSeconds / 1e9).toFixed(2)} billion neuron updates a second; hash of all brains ${shot.hash.toString(16)}.${inNativeTime(bench)}`,
    '',
    `${describeSpread(toReference, 1)} times as fast as the reference kernel (plain TypeScript, the same bits).`,
    '',
    `Flags alone (pruned): ${flags.flagSeconds.toFixed(2)} s (asked: 3.5) where the exact load took ${flags.exactSeconds.toFixed(2)} s in the same run, a share of ${(flags.flagSeconds / flags.exactSeconds).toFixed(2)};` +
      ` ${flags.run} of ${flags.wells} wells were run, ${flags.differ} have other flags.`,
  ].join('\n');
}

function describeDuel({ ratio, byDose }: Duel): string {
  return [
    `${describeSpread(ratio)} of the speed of native code (128-bit vectors, no fused multiply-add), in turns, medians by dose in EC50:`,
    '',
    '| dose | native ms | WebAssembly ms | ratio within a turn | same bits |',
    '| --- | --- | --- | --- | --- |',
    ...byDose.map(
      ({ dose, nativeMs, wasmMs, ratio: spread, sameBits }) =>
        `| ${dose} | ${nativeMs.toFixed(1)} | ${wasmMs.toFixed(1)} | ${describeSpread(spread)} | ${sameBits ? 'yes' : 'NO'} |`,
    ),
  ].join('\n');
}
