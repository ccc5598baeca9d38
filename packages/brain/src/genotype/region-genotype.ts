// Genotype: what differs region by region, the drive and the number of nicotinic gates.
import type { Parameter } from '@offshoot/quantities';
import { REGIONS, type RegionId } from '../connectome/regions.ts';

/** Gates of a region relative to the animal's `brain.receptorConductance`; fitted so that dopamine cells answer first. */
const DENSITY: Readonly<Record<RegionId, number>> = {
  sensory: 0.35,
  inhibitory: 0.3,
  central: 0.6,
  dopamineBehavioural: 1.7,
  dopamineCardiac: 0.05,
  motor: 0.45,
  cardiac: 0.4,
};

type RegionParameterId = `brain.drive.${RegionId}` | `brain.gates.${RegionId}`;

const driveRecords = REGIONS.map(({ id, name }): Parameter<RegionParameterId> => ({
  id: `brain.drive.${id}`,
  symbol: `I_${id}`,
  value: 0,
  unit: 'mV',
  range: [-1, 1],
  distribution: { shape: 'normal', sd: 0.04 },
  kind: 'assumed',
  source: 'small differences between animals; the mean drive stands in the table of regions',
  group: 'regions',
  plain: {
    de: `${name.de}: so viel Antrieb mehr oder weniger als üblich.`,
    en: `${name.en}: this much more or less drive than usual.`,
  },
}));

const gateRecords = REGIONS.map(({ id, name }): Parameter<RegionParameterId> => ({
  id: `brain.gates.${id}`,
  symbol: `rho_${id}`,
  value: DENSITY[id],
  unit: '1',
  range: [0, 3],
  distribution: { shape: 'lognormal', cv: 0.04 },
  kind: 'fitted',
  source:
    'heart rate and convulsions as functions of occupancy; dopamine cells of flies answer to 10-100 nM imidacloprid',
  group: 'regions',
  plain: {
    de: `${name.de}: so dicht sitzen hier die Schleusen, in die sich das Molekül setzt.`,
    en: `${name.en}: how densely the gates that the molecule sits in are packed here.`,
  },
}));

export const regionGenotype: readonly Parameter<RegionParameterId>[] = [...driveRecords, ...gateRecords];
