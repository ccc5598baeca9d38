// The nicotine lab as the engine sees it (contract: experiment/src/lab.ts).
import type { Lab } from '@offshoot/experiment';
import { openBench } from './bench.ts';
import { openFlagBench } from './flags/open-flag-bench.ts';
import { LAB_ID, populationsOf, readDesign, SCIENCE_VERSION } from './design.ts';

export const nicotineLab: Lab = {
  id: LAB_ID,
  science: SCIENCE_VERSION,
  readDesign,
  openBench: (design, kernel, material) => Promise.resolve().then(() => openBench(design, kernel, material)),
  openFlagBench: (design, kernel, material) => Promise.resolve().then(() => openFlagBench(design, kernel, material)),
  groupsOf: populationsOf,
};
