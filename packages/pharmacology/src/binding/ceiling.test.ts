// Ceilings let most poses be left out; none may ever lie below the score it stands for.
import { readMolecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { ceilingOfCharge, ceilingsOf } from './ceiling.ts';
import { createPocket, type Pocket } from './pocket.ts';
import { standardPocketNumbers, standardPockets } from './pockets.ts';
import { bindingPH, readingsOf, type Reading } from './reading.ts';
import { bestReading, bindingTerms } from './score-binding.ts';
import { pullOfTip } from './tip-terms.ts';
import { chargedShare, strongestBaseOf } from '../structure/properties.ts';
import { structureOf, type Structure } from '../structure/structure.ts';

const texts = [
  'CN1CCCC1c1cccnc1',
  'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1',
  'FC(F)(F)c1ccc(CN(C)C(=NC#N)C)cn1',
  'CC(C)(C)c1cc(C(F)(F)F)ncc1CC(O)CN(CC)CCO',
  'OC(=O)CCC(CC(=O)O)c1ccc(Br)nc1',
  'C1CC2CCC1N2c1ccc(Cl)nc1',
  'CS(=O)(=O)N=C(N)NCCc1cnc(C)s1',
  'O=C1CCC(N1C)c1cccnc1',
];

function structureFrom(text: string): Structure {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(text);
  return structureOf(read.value);
}

function scoreOf(reading: Reading, pocket: Pocket): number {
  const pull = pullOfTip(reading, pocket);
  return bindingTerms.reduce((sum, term) => sum + term.value(reading, pocket, pull), pocket.numbers.base);
}

/** A pocket that likes bulk: nothing that hangs on a pose is a cost there. */
const fondOfBulk = createPocket('fond of bulk', { ...standardPocketNumbers, bulk: -1, branch: -0.5 });

describe.each([...Object.values(standardPockets), fondOfBulk])('in the pocket $id', (pocket) => {
  it.each(texts)('no pose of %s scores above its ceiling', (text) => {
    const structure = structureFrom(text);
    const ceilings = ceilingsOf(structure, pocket);
    readingsOf(structure).forEach((reading, place) =>
      expect(ceilings[place]).toBeGreaterThanOrEqual(scoreOf(reading, pocket)),
    );
  });
  it.each(texts)('the best pose of %s is the first of the highest scores among all', (text) => {
    const structure = structureFrom(text);
    const scores = readingsOf(structure).map((reading) => scoreOf(reading, pocket));
    const { reading, pIC50 } = bestReading(structure, pocket);
    expect(pIC50).toBe(Math.max(...scores));
    expect(reading).toBe(readingsOf(structure)[scores.indexOf(pIC50)]);
  });
});

describe('in a pocket that has no use for a tip', () => {
  const tipless = createPocket('tipless', { ...standardPocketNumbers, tip: 0, crowding: 0, cation: 3 });
  it.each(texts)('%s scores no higher than its charge allows', (text) => {
    const structure = structureFrom(text);
    const charge = chargedShare(strongestBaseOf(structure), bindingPH);
    expect(ceilingOfCharge(tipless, charge)).toBeGreaterThanOrEqual(bestReading(structure, tipless).pIC50);
  });
  it('a pocket with a use for tips has no such ceiling', () => {
    expect(ceilingOfCharge(standardPockets.alpha, 1)).toBe(Infinity);
  });
});
