// Calibration over time: "of the times you said 80 %, 55 % came true". Of one pupil (or pair) alone and never a rank: nothing
// here takes two pupils.
import { shareInterval } from '@offshoot/analysis';
import { median } from '@offshoot/numerics';
import type { ScoredPrediction } from './score-predictions.ts';

/** One line of the calibration: all predictions at about one confidence. */
export interface CalibrationLine {
  /** Median of the confidences said, 0.5 to 1. */
  readonly said: number;
  readonly times: number;
  readonly cameTrue: number;
  /** Different shots behind them. */
  readonly shots: number;
  /** 95 % interval of the share that comes true. Predictions about one shot hang together, so each shot counts once. */
  readonly interval: readonly [low: number, high: number];
  readonly reading: 'too-few' | 'fits' | 'too-sure' | 'too-careful';
}

/** With fewer shots than this even five hits of five say little (at least 48 %). */
const LEAST_SHOTS = 5;
/** Said confidences are gathered to the nearest tenth. */
const STEPS = 10;

/**
 * The calibration of one person's scored predictions, from the lowest confidence said to the highest. A statement said
 * to be true with 20 % counts as one said to be false with 80 %.
 */
export function calibrate(scored: readonly ScoredPrediction[]): CalibrationLine[] {
  const lines = new Map<number, Said[]>();
  for (const each of scored) {
    const said = faceUp(each);
    const step = Math.round(said.confidence * STEPS);
    lines.set(step, [...(lines.get(step) ?? []), said]);
  }
  return [...lines.entries()].sort(([a], [b]) => a - b).map(([, said]) => summarise(said));
}

interface Said {
  readonly confidence: number;
  readonly cameTrue: boolean;
  readonly shot: string;
}

function faceUp({ prediction, cameTrue, shot }: ScoredPrediction): Said {
  const { confidence } = prediction;
  const turned = prediction.kind === 'statement' && confidence < 1 / 2;
  return turned ? { confidence: 1 - confidence, cameTrue: !cameTrue, shot } : { confidence, cameTrue, shot };
}

function summarise(said: readonly Said[]): CalibrationLine {
  const middle = median(said.map(({ confidence }) => confidence));
  const cameTrue = said.filter((each) => each.cameTrue).length;
  const shots = new Set(said.map(({ shot }) => shot)).size;
  const interval = clusteredInterval(cameTrue / said.length, shots);
  return { said: middle, times: said.length, cameTrue, shots, interval, reading: read(middle, shots, interval) };
}

/** The interval as if each shot were one prediction, opened to whole shots on both sides: rather too wide than too narrow. */
function clusteredInterval(share: number, shots: number): readonly [number, number] {
  const hits = share * shots;
  return [shareInterval(Math.floor(hits), shots)[0], shareInterval(Math.ceil(hits), shots)[1]];
}

function read(said: number, shots: number, [low, high]: readonly [number, number]): CalibrationLine['reading'] {
  if (shots < LEAST_SHOTS) return 'too-few';
  if (said > high) return 'too-sure';
  return said < low ? 'too-careful' : 'fits';
}
