// Four quantities of an animal that the spikes of a region fill and that leak away: the recent rates of the inhibitory
// cells (their fatigue) and of the heart nerve, and the two pools of dopamine.
import { exp } from '@offshoot/numerics';
import type { BrainAnimal } from '../brain-animal.ts';
import { spanOf, type Connectome } from '../connectome/connectome.ts';
import type { RegionId } from '../connectome/regions.ts';
import { synapseParameters } from '../synapses/synapse-parameters.ts';
import { dopamineParameters } from './dopamine-parameters.ts';

/** level <- level keep + jump (spikes of the region in this step), all float32. */
export interface Pool {
  readonly region: RegionId;
  readonly start: number;
  readonly keep: number;
  readonly jump: number;
}

/** Places of the pools in every list of pools. */
export const POOL = { inhibitoryRate: 0, behaviouralDopamine: 1, cardiacDopamine: 2, cardiacRate: 3 } as const;

/** An animal's four pools, for a step of `stepMs`: rates in Hz, dopamine relative to rest. */
export function poolsOf(animal: BrainAnimal, connectome: Connectome, stepMs: number): readonly Pool[] {
  const synapse = (id: Parameters<typeof synapseParameters.get>[0]): number => synapseParameters.get(id).value;
  const dopamine = (id: Parameters<typeof dopamineParameters.get>[0]): number => dopamineParameters.get(id).value;
  const rate = (region: RegionId, timeMs: number, start: number): Pool => ({
    region,
    start: Math.fround(start),
    keep: Math.fround(exp(-stepMs / timeMs)),
    jump: Math.fround(1 / (cells(connectome, region) * (timeMs / 1000))),
  });
  const poolTimeMs = dopamine('dopamine.poolTime');
  const transmitter = (region: RegionId, release: number, restRate: number): Pool => ({
    region,
    start: 1,
    keep: Math.fround(exp((-stepMs * animal.dopamineUptake) / poolTimeMs)),
    jump: Math.fround(release / (cells(connectome, region) * restRate * (poolTimeMs / 1000))),
  });
  const [behavioural, cardiac] = animal.dopamineRelease;
  return [
    rate('inhibitory', synapse('synapse.inhibitoryRateTime'), synapse('synapse.inhibitoryRateAtStart')),
    transmitter('dopamineBehavioural', behavioural, dopamine('dopamine.behaviouralRestRate')),
    transmitter('dopamineCardiac', cardiac, dopamine('dopamine.cardiacRestRate')),
    rate('cardiac', synapse('synapse.cardiacRateTime'), synapse('synapse.cardiacRateAtStart')),
  ];
}

function cells(connectome: Connectome, region: RegionId): number {
  const { start, end } = spanOf(connectome, region);
  return end - start;
}
