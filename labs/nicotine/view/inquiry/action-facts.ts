// What the lab knows about an action beside what the action says itself (inquiry/cards/card-vocabulary.ts, `labFacts`): facts
// by which context cards are called. Counted from what the page has anyway.
import type { ShotDesign } from '@offshoot/experiment';
import { offeredMolecules, offerMolecules } from '../../model/offered-molecules.ts';
import type { MoleculeStudy, ShotFigures, WellLook } from '../../model/index.ts';
import { usefulIds } from '../plate/group-ids.ts';
import type { OutcomeTable } from '../plate/outcome-table.ts';

type Facts = Readonly<Record<string, number | string>>;

const halogens: readonly string[] = ['F', 'Cl', 'Br'];

/** @param from the molecule before, canonical SMILES; null for the first */
export function drawFacts(study: MoleculeStudy, from: string | null): Facts {
  const { judgement, molecule, mammalBand, neutralShare, tpsa, logP, mass } = study;
  const rule = judgement.findings.find(({ severity }) => severity !== 'note')?.rule;
  return {
    verdict: judgement.verdict,
    ...(rule !== undefined && { rule }),
    ...(judgement.name !== null && { molecule: judgement.name }),
    ...(from !== null && { from }),
    band: mammalBand,
    chargedShare: 1 - neutralShare,
    tpsa,
    logP,
    mass,
    halogens: molecule.atoms.filter(({ element }) => halogens.includes(element)).length,
    pullingGroups: countPullingGroups(molecule.smiles),
  };
}

/**
 * Whether the text is one of the insecticides that the last level offers by name. Elsewhere what is known stays untold.
 * @param offered what the level offers
 */
export function foundFacts(text: string, offered: 'everyday' | 'all'): Facts {
  const wanted = text.trim().toLowerCase();
  const everyday = new Set(offeredMolecules.map(({ id }) => id));
  const found = offerMolecules(offered).some(
    ({ id, smiles, name }) =>
      !everyday.has(id) && [smiles, name.de, name.en].some((each) => each.toLowerCase() === wanted),
  );
  return { found: found ? 1 : 0 };
}

/** Nitro and cyano groups, as canonical SMILES writes them. */
function countPullingGroups(smiles: string): number {
  return (smiles.match(/\[N\+\]\(=O\)\[O-\]|O=\[N\+\]\(\[O-\]\)|\[O-\]\[N\+\]\(=O\)|C#N|N#C/g) ?? []).length;
}

export function fireFacts({ manipulations }: ShotDesign): Facts {
  const [kind, target] = (manipulations[0] ?? '').split(':');
  return {
    ...(kind !== undefined && kind !== '' && { manipulation: kind }),
    ...(kind === 'block' && target !== undefined && { transmitter: target }),
  };
}

export function lookFacts({ group, outcome }: WellLook): Facts {
  return {
    group,
    stumbles: outcome.stumbles ? 1 : 0,
    convulses: outcome.convulses ? 1 : 0,
    dead: outcome.dead ? 1 : 0,
  };
}

/** @param doseIndex the dose that the plate shows */
export function resultFacts(table: OutcomeTable, doseIndex: number, figures: ShotFigures): Facts {
  const quirk = table.countAt(doseIndex, ['quirk']);
  const bees = table.countAt(doseIndex, ['bee']);
  const useful = table.countAt(doseIndex, usefulIds);
  const selectivity = selectivityOf(figures);
  const spreadDecades = spreadOf(table, ['ordinary']);
  return {
    quirkStumbling: share(quirk.stumbling, quirk.computed),
    beesDead: share(bees.dead, bees.computed),
    beesSpared: bees.computed > 0 && bees.hit === 0 ? 1 : 0,
    usefulDead: share(useful.dead, useful.computed),
    fade: fadeOf(table),
    ...(selectivity !== null && { selectivity }),
    ...(spreadDecades !== null && { spreadDecades }),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** How many times more it takes to kill half of the ordinary than to make half of those with the quirk stumble. */
function selectivityOf({ groups }: ShotFigures): number | null {
  const [high, low] = [groups['ordinary']?.lc50.value ?? null, groups['quirk']?.ec50Stumble.value ?? null];
  return high === null || low === null ? null : high / low;
}

/** Share of those with the quirk that were hit at some dose and are calm again at the highest. */
function fadeOf(table: OutcomeTable): number {
  const shares = table.doses.map((_, dose) => {
    const { hit, computed } = table.countAt(dose, ['quirk']);
    return share(hit, computed);
  });
  return shares.length === 0 ? 0 : Math.max(...shares) - shares.at(-1)!;
}

/** Shares between which the doses of a group are measured: from the first tenth to the last. */
const FIRST = 0.1;
const LAST = 0.9;

/** Powers of ten between the dose that hits the first tenth of a group and the one that hits nine tenths; null if none does. */
function spreadOf(table: OutcomeTable, groups: readonly string[]): number | null {
  const reached = (least: number) =>
    table.doses.find((_, dose) => {
      const { hit, computed } = table.countAt(dose, groups);
      return computed > 0 && hit >= least * computed;
    });
  const [first, last] = [reached(FIRST), reached(LAST)];
  return first === undefined || last === undefined ? null : Math.log10(last / first);
}
