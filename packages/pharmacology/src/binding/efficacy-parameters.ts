// How far a pose opens the channel, as records: the part of a pocket that decides efficacy, not affinity. Set by hand to
// the maxima that Tan 2007 measured on cockroach neurons (nicotine, imidacloprid 20-25 %, clothianidin, nitenpyram 60-100 %).
import { defineParameters, type Distribution, type Parameter } from '@offshoot/quantities';

const fixed: Distribution = { shape: 'constant' };

function efficacy<Id extends string>(
  id: Id,
  symbol: string,
  value: number,
  de: string,
  en: string,
  distribution: Distribution = fixed,
): Parameter<Id> {
  const source = 'set by hand to the four maxima of Tan 2007 and to "thiamethoxam none"';
  return {
    id,
    symbol,
    value,
    unit: '1',
    range: [-4, 4],
    distribution,
    kind: 'fitted',
    source,
    group: 'efficacy',
    plain: { de, en },
  };
}

/** The numbers of a pocket that decide how far it opens. */
export const efficacyParameters = defineParameters([
  efficacy(
    'openEfficacy',
    'eO',
    1.1,
    'Wie weit Moleküle mit offener Kette das Tor öffnen.',
    'How far molecules with an open chain open the gate.',
    { shape: 'normal', sd: 0.12 },
  ),
  efficacy(
    'ringEfficacy',
    'eR',
    -1.02,
    'Wie weit Moleküle mit Ring in der Mitte das Tor öffnen.',
    'How far molecules with a ring in the middle open the gate.',
    { shape: 'normal', sd: 0.12 },
  ),
  efficacy(
    'bulkEfficacy',
    'eB',
    0.25,
    'So viel weniger öffnet jedes sperrige Atom.',
    'How much less each bulky atom opens.',
  ),
  efficacy(
    'branchEfficacy',
    'eV',
    0.2,
    'So viel weniger öffnet eine Verzweigung am Steg.',
    'How much less a branch on the link opens.',
  ),
  efficacy(
    'methyleneEfficacy',
    'eM',
    0.6,
    'So viel mehr öffnet eine Spitze mit =CH-.',
    'How much more a tip with =CH- opens.',
  ),
  efficacy(
    'azoleEfficacy',
    'eA',
    0.3,
    'So viel mehr öffnet ein flacher Fünfring als Kopf.',
    'How much more a flat five-ring as head opens.',
  ),
  efficacy(
    'cationEfficacy',
    'eP',
    0.8,
    'So viel mehr öffnet eine positive Ladung in der Mitte.',
    'How much more a positive charge in the middle opens.',
  ),
  efficacy(
    'loneEfficacy',
    'eL',
    2,
    'So viel weniger öffnet ein Molekül ohne Spitze und ohne Ladung.',
    'How much less a molecule without tip and charge opens.',
  ),
  efficacy(
    'twistEfficacy',
    'eC',
    0.9,
    'Diesen Anteil nimmt eine verdrehte Spitze weg.',
    'The share that a twisted tip takes away.',
  ),
  efficacy(
    'fullEfficacy',
    'e1',
    1,
    'So weit kann ein Molekül das Tor höchstens öffnen (Acetylcholin = 1).',
    'How far a molecule can open the gate at most (acetylcholine = 1).',
  ),
]);
