// A small made-up lab for the tests of runners: its outcomes follow from the population's number and the dose alone.
import { succeed } from '@offshoot/quantities';
import type { Bench, FlagBench, Lab } from '../lab.ts';
import { planBlocks, planTrials, type PopulationRecord, type Trial } from '../plan-trials.ts';
import type { WellOutcome } from '../outcome.ts';
import type { ShotDesign } from '../shot-design.ts';

const BLOCK = 16;

export const madeUpDesign: ShotDesign = {
  lab: 'made-up',
  science: 3,
  world: 'standard',
  subject: 'anything',
  doses: [0.01, 0.1, 1],
  populations: 100,
  replicate: 1,
  manipulations: [],
};

export const madeUpLab: Lab = {
  id: 'made-up',
  science: 3,
  readDesign: (request) => succeed({ ...madeUpDesign, subject: request.subject }),
  openBench: (design) => Promise.resolve(openMadeUpBench(design)),
  openFlagBench: (design) => Promise.resolve(openMadeUpFlagBench(design)),
  groupsOf: listPopulations,
};

function listPopulations(design: ShotDesign): PopulationRecord[] {
  return Array.from({ length: design.populations }, (_, row) => {
    return { population: row + 1, group: 'all', clade: row + 1, block: Math.floor(row / BLOCK) };
  });
}

function openMadeUpBench(design: ShotDesign): Bench {
  if (design.subject === 'breaks the bench') throw new Error('no such subject');
  return {
    trials: planTrials(listPopulations(design), design.doses.length),
    run: (trial) => trial.populations.map((population) => outcomeOf(design, trial, population)),
  };
}

function openMadeUpFlagBench(design: ShotDesign): FlagBench {
  const bench = openMadeUpBench(design);
  return {
    blocks: planBlocks(listPopulations(design)),
    run: (block) =>
      design.doses
        .flatMap((_, doseIndex) => bench.run({ ...block, doseIndex }))
        .map(({ population, doseIndex, stumbles, dead }) => ({ population, doseIndex, stumbles, dead })),
  };
}

function outcomeOf(design: ShotDesign, { doseIndex }: Trial, population: number): WellOutcome {
  if (design.subject === 'breaks in trial' && population === 50) throw new Error('population 50');
  const effect = (design.doses[doseIndex]! * ((population * 37) % 101)) / 101;
  return {
    population,
    doseIndex,
    stumbles: effect > 0.05,
    convulses: effect > 0.5,
    dead: effect > 0.3,
    heartRate: 2.4 + effect,
    arrhythmiaIndex: effect > 0.9 ? NaN : effect / 3,
  };
}
