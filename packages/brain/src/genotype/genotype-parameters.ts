// What of the brain differs from animal to animal: a genotype has one value for each of these. Spreads are small for
// what keeps a network stable and large for what evolution plays with (receptors, dopamine).
import { defineParameters } from '@offshoot/quantities';
import { dopamineGenotype } from './dopamine-genotype.ts';
import { regionGenotype } from './region-genotype.ts';
import { strengthGenotype } from './strength-genotype.ts';

export const genotypeParameters = defineParameters([...strengthGenotype, ...regionGenotype, ...dopamineGenotype]);
