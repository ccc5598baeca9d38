// Pieces of the spoken description of a drawing: rings, groups, places. `say-structure.ts` puts them into sentences.
// German groups stand in the accusative ("der ein Chlor trägt"), what is in a ring in the dative ("mit einem Stickstoff").
import { defineCatalogue } from '@offshoot/language';

const germanNumbers = [
  '',
  '',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const englishNumbers = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function counted(numbers: readonly string[], one: string, many: string, key = 'count'): string {
  const cases = numbers.flatMap((word, n) => (word === '' ? [] : [`=${n} {${word} ${many}}`]));
  return `{${key}, plural, =1 {${one}} ${cases.join(' ')} other {# ${many}}}`;
}
const some = (one: string, many: string, key?: string) => counted(germanNumbers, one, many, key);
const any = (one: string, many: string, key?: string) => counted(englishNumbers, one, many, key);
/** A German group that is feminine and takes -n, and an English one that takes -s. */
const group = (word: string) => some(`eine ${word}gruppe`, `${word}gruppen`);
const groupEn = (word: string, article = 'a') => any(`${article} ${word} group`, `${word} groups`);

const ringSizeDe =
  '{size, plural, =3 {Dreiring} =4 {Vierring} =5 {Fünfring} =6 {Sechsring} =7 {Siebenring} =8 {Achtring} other {Ring}}';
const ringSizesDe =
  '{size, plural, =3 {Dreiringe} =4 {Vierringe} =5 {Fünfringe} =6 {Sechsringe} =7 {Siebenringe} =8 {Achtringe} other {Ringe}}';
const ringSizeEn =
  '{size, plural, =3 {three-ring} =4 {four-ring} =5 {five-ring} =6 {six-ring} =7 {seven-ring} =8 {eight-ring} other {ring}}';

const nthDe =
  '{nth, plural, =1 {ersten} =2 {zweiten} =3 {dritten} =4 {vierten} =5 {fünften} =6 {sechsten} =7 {siebten} =8 {achten} other {{nth}.}}';
const nthEn =
  '{nth, plural, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} other {{nth}th}}';
const elementDe =
  '{element, select, H {Wasserstoff} C {Kohlenstoff} N {Stickstoff} O {Sauerstoff} S {Schwefel} F {Fluor} Cl {Chlor} Br {Brom} other {Atom}}';
const elementEn =
  '{element, select, H {hydrogen} C {carbon} N {nitrogen} O {oxygen} S {sulphur} F {fluorine} Cl {chlorine} Br {bromine} other {atom}}';

const fromDe = `{element, select, link {von der Anhängestelle} first {von der ersten Gruppe} other {vom ${elementDe}}} entfernt`;

export const structureWords = defineCatalogue({
  de: {
    'structure.ring': `ein ${ringSizeDe}`,
    'structure.rings': `${some('ein Ring', 'verbundene Ringe')}: {list}`,
    'structure.ring.short': `am ${ringSizeDe}`,
    'structure.rings.short': 'an den Ringen',
    'structure.ring.size': `{count, plural, =1 {ein ${ringSizeDe}} other {# ${ringSizesDe}}}`,
    'structure.with': '{what} mit {list}',
    'structure.others': `{count, plural, =1 {einem ${elementDe}} =2 {zwei ${elementDe}atomen} =3 {drei ${elementDe}atomen} =4 {vier ${elementDe}atomen} other {# ${elementDe}atomen}}`,
    'structure.doubles': `{count, plural, =1 {einer Doppelbindung} =2 {zwei Doppelbindungen} =3 {drei Doppelbindungen} other {# Doppelbindungen}}`,
    'structure.triples': `{count, plural, =1 {einer Dreifachbindung} other {# Dreifachbindungen}}`,
    'structure.chain': `eine Kette aus ${some('einem Kohlenstoff', 'Kohlenstoffen')}`,
    'structure.chain.short': 'an der Kette',
    'structure.atom': `ein ${elementDe}`,
    'structure.atom.short': `am ${elementDe}`,
    'structure.role.amide': 'zusammen mit dem Stickstoff eine Amidgruppe',
    'structure.role.ester': 'zusammen mit dem Sauerstoff eine Estergruppe',
    'structure.carry': '{kind, select, chain {, die {list} trägt} many {, die {list} tragen} neuter {, das {list} trägt} other {, der {list} trägt}}',
    'structure.place.on': `am ${elementDe}`,
    'structure.place.across': `{element, select, link {gegenüber der Anhängestelle} first {gegenüber der ersten Gruppe} other {gegenüber vom ${elementDe}}}`,
    'structure.place.from': `{bonds, plural, =1 {neben {element, select, link {der Anhängestelle} first {der ersten Gruppe} other {dem ${elementDe}}}} =2 {zwei Atome ${fromDe}} =3 {drei Atome ${fromDe}} =4 {vier Atome ${fromDe}} other {# Atome ${fromDe}}}`,
    'structure.place.nth': `am ${nthDe} Kohlenstoff`,
    'structure.bond': '{order, plural, =2 {mit einer Doppelbindung} other {mit einer Dreifachbindung}}',
    'structure.next': 'Daran{place}: {what}.',
    'structure.back': 'Wieder {short}{place}: {what}.',
    'structure.piece': 'Ein eigenes Stück: {what}.',
    'structure.large': 'Ein großes Molekül aus {atoms} Atomen, die H nicht gezählt.',
    'structure.large.rings': 'Ringe darin: {list}.',
    'structure.large.groups': 'Gruppen darin: {list}.',
    'structure.large.begin': 'So fängt es an.',
    'structure.more': '{count, plural, =1 {Es folgt noch ein Teil.} other {Es folgen noch # Teile.}}',
    'structure.charge': '{size, plural, =1 {Das Ganze ist einfach} =2 {Das Ganze ist zweifach} other {Das Ganze ist #-fach}} {sign, select, plus {positiv} other {negativ}} geladen.',
    'structure.and': 'und',
    'structure.group.fluorine': some('ein Fluor', 'Fluor'),
    'structure.group.chlorine': some('ein Chlor', 'Chlor'),
    'structure.group.bromine': some('ein Brom', 'Brom'),
    'structure.group.oxo': some('einen doppelt gebundenen Sauerstoff', 'doppelt gebundene Sauerstoffe'),
    'structure.group.oxide': some('einen negativ geladenen Sauerstoff', 'negativ geladene Sauerstoffe'),
    'structure.group.hydroxyl': group('OH-').replace(/-gruppe/g, '-Gruppe'),
    'structure.group.thioxo': some('einen doppelt gebundenen Schwefel', 'doppelt gebundene Schwefel'),
    'structure.group.thiol': group('SH-').replace(/-gruppe/g, '-Gruppe'),
    'structure.group.amino': group('Amino'),
    'structure.group.imino': some('einen doppelt gebundenen Stickstoff', 'doppelt gebundene Stickstoffe'),
    'structure.group.methyl': group('Methyl'),
    'structure.group.methylene': some('einen doppelt gebundenen Kohlenstoff', 'doppelt gebundene Kohlenstoffe'),
    'structure.group.ethyl': group('Ethyl'),
    'structure.group.cyano': group('Cyano'),
    'structure.group.trifluoromethyl': group('Trifluormethyl'),
    'structure.group.carboxyl': group('Säure'),
    'structure.group.carboxamide': group('Amid'),
    'structure.group.aldehyde': group('Aldehyd'),
    'structure.group.nitro': group('Nitro'),
    'structure.group.nitroso': group('Nitroso'),
    'structure.group.azide': group('Azid'),
    'structure.group.methoxy': group('Methoxy'),
    'structure.group.methylamino': group('Methylamino'),
    'structure.group.dimethylamino': group('Dimethylamino'),
    'structure.group.nitroimine': some('eine doppelt gebundene Nitroimin-Gruppe', 'doppelt gebundene Nitroimin-Gruppen'),
    'structure.group.cyanoimine': some('eine doppelt gebundene Cyanoimin-Gruppe', 'doppelt gebundene Cyanoimin-Gruppen'),
    'structure.group.nitromethylene': some('eine doppelt gebundene Nitromethylen-Gruppe', 'doppelt gebundene Nitromethylen-Gruppen'),
    'structure.name.benzene': 'Benzol', 'structure.name.pyridine': 'Pyridin', 'structure.name.pyrimidine': 'Pyrimidin', 'structure.name.pyrazine': 'Pyrazin',
    'structure.name.pyridazine': 'Pyridazin', 'structure.name.pyrrole': 'Pyrrol', 'structure.name.imidazole': 'Imidazol', 'structure.name.pyrazole': 'Pyrazol',
    'structure.name.furan': 'Furan', 'structure.name.thiophene': 'Thiophen', 'structure.name.thiazole': 'Thiazol', 'structure.name.oxazole': 'Oxazol',
    'structure.name.isoxazole': 'Isoxazol', 'structure.name.pyrrolidine': 'Pyrrolidin', 'structure.name.piperidine': 'Piperidin', 'structure.name.piperazine': 'Piperazin',
    'structure.name.morpholine': 'Morpholin', 'structure.name.tetrahydrofuran': 'Tetrahydrofuran', 'structure.name.imidazolidine': 'Imidazolidin',
    'structure.name.cyclopropane': 'Cyclopropan', 'structure.name.cyclobutane': 'Cyclobutan', 'structure.name.cyclopentane': 'Cyclopentan', 'structure.name.cyclohexane': 'Cyclohexan',
  },
  en: {
    'structure.ring': `{size, plural, =8 {an} other {a}} ${ringSizeEn}`,
    'structure.rings': `${any('one ring', 'joined rings')}: {list}`,
    'structure.ring.short': `on the ${ringSizeEn}`,
    'structure.rings.short': 'on the rings',
    'structure.ring.size': `{count, plural, =1 {one ${ringSizeEn}} other {# ${ringSizeEn}s}}`,
    'structure.with': '{what} with {list}',
    'structure.others': `{count, plural, =1 {one ${elementEn}} =2 {two ${elementEn}s} =3 {three ${elementEn}s} =4 {four ${elementEn}s} other {# ${elementEn}s}}`,
    'structure.doubles': any('one double bond', 'double bonds'),
    'structure.triples': any('one triple bond', 'triple bonds'),
    'structure.chain': `a chain of ${any('one carbon', 'carbons')}`,
    'structure.chain.short': 'on the chain',
    'structure.atom': `{element, select, O {an oxygen} H {a hydrogen} C {a carbon} N {a nitrogen} S {a sulphur} F {a fluorine} Cl {a chlorine} Br {a bromine} other {an atom}}`,
    'structure.atom.short': `on the ${elementEn}`,
    'structure.role.amide': 'together with the nitrogen an amide group',
    'structure.role.ester': 'together with the oxygen an ester group',
    'structure.carry': '{kind, select, many {, which carry {list}} other {, which carries {list}}}',
    'structure.place.on': `on the ${elementEn}`,
    'structure.place.across': `{element, select, link {across from where it hangs} first {across from the first group} other {across from the ${elementEn}}}`,
    'structure.place.from': `{bonds, plural, =1 {next to} =2 {two atoms from} =3 {three atoms from} =4 {four atoms from} other {# atoms from}} {element, select, link {where it hangs} first {the first group} other {the ${elementEn}}}`,
    'structure.place.nth': `on the ${nthEn} carbon`,
    'structure.bond': '{order, plural, =2 {by a double bond} other {by a triple bond}}',
    'structure.next': 'On it{place}: {what}.',
    'structure.back': 'Again {short}{place}: {what}.',
    'structure.piece': 'A piece of its own: {what}.',
    'structure.large': 'A large molecule of {atoms} atoms, H not counted.',
    'structure.large.rings': 'Rings in it: {list}.',
    'structure.large.groups': 'Groups in it: {list}.',
    'structure.large.begin': 'It begins like this.',
    'structure.more': '{count, plural, =1 {One more part follows.} other {# more parts follow.}}',
    'structure.charge': '{size, plural, =1 {The whole carries one} =2 {The whole carries two} other {The whole carries #}} {sign, select, plus {positive} other {negative}} {size, plural, =1 {charge} other {charges}}.',
    'structure.and': 'and',
    'structure.group.fluorine': any('a fluorine', 'fluorines'),
    'structure.group.chlorine': any('a chlorine', 'chlorines'),
    'structure.group.bromine': any('a bromine', 'bromines'),
    'structure.group.oxo': any('a double-bonded oxygen', 'double-bonded oxygens'),
    'structure.group.oxide': any('a negatively charged oxygen', 'negatively charged oxygens'),
    'structure.group.hydroxyl': groupEn('OH', 'an'),
    'structure.group.thioxo': any('a double-bonded sulphur', 'double-bonded sulphurs'),
    'structure.group.thiol': groupEn('SH', 'an'),
    'structure.group.amino': groupEn('amino', 'an'),
    'structure.group.imino': any('a double-bonded nitrogen', 'double-bonded nitrogens'),
    'structure.group.methyl': groupEn('methyl'),
    'structure.group.methylene': any('a double-bonded carbon', 'double-bonded carbons'),
    'structure.group.ethyl': groupEn('ethyl', 'an'),
    'structure.group.cyano': groupEn('cyano'),
    'structure.group.trifluoromethyl': groupEn('trifluoromethyl'),
    'structure.group.carboxyl': groupEn('acid', 'an'),
    'structure.group.carboxamide': groupEn('amide', 'an'),
    'structure.group.aldehyde': groupEn('aldehyde', 'an'),
    'structure.group.nitro': groupEn('nitro'),
    'structure.group.nitroso': groupEn('nitroso'),
    'structure.group.azide': groupEn('azide', 'an'),
    'structure.group.methoxy': groupEn('methoxy'),
    'structure.group.methylamino': groupEn('methylamino'),
    'structure.group.dimethylamino': groupEn('dimethylamino'),
    'structure.group.nitroimine': groupEn('double-bonded nitroimine'),
    'structure.group.cyanoimine': groupEn('double-bonded cyanoimine'),
    'structure.group.nitromethylene': groupEn('double-bonded nitromethylene'),
    'structure.name.benzene': 'benzene', 'structure.name.pyridine': 'pyridine', 'structure.name.pyrimidine': 'pyrimidine', 'structure.name.pyrazine': 'pyrazine',
    'structure.name.pyridazine': 'pyridazine', 'structure.name.pyrrole': 'pyrrole', 'structure.name.imidazole': 'imidazole', 'structure.name.pyrazole': 'pyrazole',
    'structure.name.furan': 'furan', 'structure.name.thiophene': 'thiophene', 'structure.name.thiazole': 'thiazole', 'structure.name.oxazole': 'oxazole',
    'structure.name.isoxazole': 'isoxazole', 'structure.name.pyrrolidine': 'pyrrolidine', 'structure.name.piperidine': 'piperidine', 'structure.name.piperazine': 'piperazine',
    'structure.name.morpholine': 'morpholine', 'structure.name.tetrahydrofuran': 'tetrahydrofuran', 'structure.name.imidazolidine': 'imidazolidine',
    'structure.name.cyclopropane': 'cyclopropane', 'structure.name.cyclobutane': 'cyclobutane', 'structure.name.cyclopentane': 'cyclopentane', 'structure.name.cyclohexane': 'cyclohexane',
  },
}); // prettier-ignore
