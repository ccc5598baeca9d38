// The hidden rules of a generated world (docs/worlds.md): what its pockets hold on to and what its enzymes like, drawn from the
// name alone within the spreads of the records. Signs never change: charge slows entry and a blocker spares in every world.
import { readMolecule } from '@offshoot/chemistry';
import { exp } from '@offshoot/numerics';
import {
  createInsectPockets,
  createRules,
  pocketParameters,
  scoreBinding,
  standardPocketNumbers,
  standardPockets,
  standardRules,
  standardTastes,
  type EnzymeTastes,
  type PocketNumberId,
  type Rules,
} from '@offshoot/pharmacology';
import { deriveKey, sampleParameter, Stream } from '@offshoot/random';
import { readGeneratedName, RULES_GENERATOR, type GeneratedName } from './generated-name.ts';

/** Spread of what an enzyme likes, in natural logarithms (PHARMACOLOGY note, section 5); for teaching. */
const TASTE_SPREAD = 0.7;
/** Measured designs that only serve as rulers: a world is shifted until their mean grip is that of the standard world. */
const RULERS = [
  'CN1CCCC1c1cccnc1',
  '[O-][N+](=O)N=C1NCCN1Cc1ccc(Cl)nc1',
  'CNC(=N[N+](=O)[O-])NCc1cnc(Cl)s1',
  'CCN(Cc1ccc(Cl)nc1)C(NC)=C[N+](=O)[O-]',
  'CN(Cc1ccc(Cl)nc1)C(C)=NC#N',
];

const KEPT = 8;
const drawn = new Map<string, Rules>();

/** The rules of a world; the standard ones for every world that is not a generated one. */
export function rulesOf(world: string): Rules {
  const name = readGeneratedName(world);
  if (name === null) return standardRules;
  const kept = drawn.get(world);
  if (kept !== undefined) return kept;
  const rules = drawRules(name);
  const oldest = drawn.keys().next().value;
  if (drawn.size >= KEPT && oldest !== undefined) drawn.delete(oldest);
  drawn.set(world, rules);
  return rules;
}

function drawRules({ seed, attempt }: GeneratedName): Rules {
  const key = (part: string, ...more: string[]) =>
    new Stream(deriveKey('world-rules', RULES_GENERATOR, seed, attempt, part, ...more));
  const numbers = Object.fromEntries(
    pocketParameters.all.map((parameter) => [parameter.id, sampleParameter(parameter, key('pocket', parameter.id))]),
  ) as Record<PocketNumberId, number>;
  const centred = { ...numbers, base: standardPocketNumbers.base };
  const shift = meanGrip(standardPockets) - meanGrip(createInsectPockets(centred));
  const tastes = Object.fromEntries(
    Object.entries(standardTastes).map(([enzyme, likes]) => [
      enzyme,
      Object.fromEntries(
        Object.entries(likes).map(([spot, rate]) => [
          spot,
          rate * exp(TASTE_SPREAD * key('taste', enzyme, spot).normal()),
        ]),
      ),
    ]),
  ) as EnzymeTastes;
  return createRules({ ...centred, base: centred.base + shift }, tastes);
}

function meanGrip(pockets: Rules['pockets']): number {
  const grips = RULERS.flatMap((smiles) => {
    const read = readMolecule(smiles, { layout: false });
    return read.ok ? [scoreBinding(read.value, pockets.alpha).pIC50] : [];
  });
  return grips.reduce((sum, grip) => sum + grip, 0) / grips.length;
}
