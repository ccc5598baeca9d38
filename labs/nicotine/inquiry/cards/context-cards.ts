// All context cards of the lab. Where one action calls several, the first here comes: what is wrong before what is new.
import type { ContextCard } from '@offshoot/inquiry';
import { bodyCards } from './body-cards.ts';
import { brainCards } from './brain-cards.ts';
import { chemistryCards } from './chemistry-cards.ts';
import { measuringCards } from './measuring-cards.ts';
import { receptorCards } from './receptor-cards.ts';
import { scienceCards } from './science-cards.ts';
import { worldCards } from './world-cards.ts';

export const contextCards: readonly ContextCard[] = [
  ...chemistryCards,
  ...worldCards,
  ...brainCards,
  ...receptorCards,
  ...bodyCards,
  ...scienceCards,
  ...measuringCards,
];
