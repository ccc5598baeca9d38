// Sentences of the verdict: rules of bonding, repairs, and what can be wrong with a molecule's text or an edit. The keys
// are the codes of the chemistry room; `.teacher` is the same in the teacher's words. Rules of stability: stability.ts.
import { defineCatalogue, mergeCatalogues } from '@offshoot/language';
import { de, en } from './element-words.ts';
import { stabilityTeacherWords } from './stability-teacher.ts';
import { stabilityWords } from './stability.ts';

const bondingWords = defineCatalogue({
  de: {
    'finding.too-many-bonds': `${de.thisElement()} hält ${de.bonds()}. {charge, plural, =0 {${de.element()} hat} other {Mit dieser Ladung hat ${de.element()}}} {hands, plural, =0 {keine freie Hand} other {${de.hands()}}}.`,
    'finding.too-many-bonds.teacher': `Valenz überschritten: ${de.element()}, Ladung {charge}, hält ${de.bonds()}; üblich sind höchstens {hands}.`,
    'finding.open-hand': `${de.thisElement()} hält nur ${de.bonds()}. {open, plural, =1 {Eine Hand bleibt} other {# Hände bleiben}} offen. So greift das Atom sofort nach dem nächsten.`,
    'finding.open-hand.teacher': `Freie Valenz (Radikal oder Elektronenlücke): ${de.element()}, Ladung {charge}, hält ${de.bonds()} statt {hands}; offen: {open}.`,
    'finding.strange-charge': `${de.element()} trägt diese Ladung nicht und hält dabei ${de.bonds()}.`,
    'finding.strange-charge.teacher': `Formalladung {charge} an ${de.element()} mit ${de.bonds()} ist nicht vorgesehen.`,
    'finding.no-alternation': `In diesem Ring aus {atoms} Atomen müssen sich einfache und doppelte Bindungen abwechseln. Das geht hier nicht auf.`,
    'finding.no-alternation.teacher': `Für das als aromatisch geschriebene Ringsystem ({atoms} Atome) gibt es keine Kekulé-Formel; oft fehlt ein H am Stickstoff.`,
    'finding.several-pieces': `{salt, plural, =1 {Das ist ein Salz aus {pieces} Teilen. Nimm nur einen davon.} other {Das sind {pieces} Teile, die nicht zusammenhängen. Ein Molekül ist ein einziges Stück.}}`,
    'finding.several-pieces.teacher': `{salt, plural, =1 {Salz} other {Gemisch}} aus {pieces} Teilen; das Modell rechnet mit genau einem zusammenhängenden Molekül.`,
  },
  en: {
    'finding.too-many-bonds': `${en.thisElement()} holds ${en.bonds()}. {charge, plural, =0 {${en.elementFirst()} has} other {With this charge, ${en.element()} has}} {hands, plural, =0 {no free hand} other {${en.hands()}}}.`,
    'finding.too-many-bonds.teacher': `Valence exceeded: ${en.element()}, charge {charge}, holds ${en.bonds()}; at most {hands} are ordinary.`,
    'finding.open-hand': `${en.thisElement()} holds only ${en.bonds()}. {open, plural, =1 {One hand stays} other {# hands stay}} open. Such an atom grabs the next one at once.`,
    'finding.open-hand.teacher': `Free valence (radical or electron gap): ${en.element()}, charge {charge}, holds ${en.bonds()} instead of {hands}; open: {open}.`,
    'finding.strange-charge': `${en.elementFirst()} does not carry this charge while it holds ${en.bonds()}.`,
    'finding.strange-charge.teacher': `Formal charge {charge} on ${en.element()} with ${en.bonds()} is not provided for.`,
    'finding.no-alternation': `In this ring of {atoms} atoms, single and double bonds have to take turns. Here that does not work out.`,
    'finding.no-alternation.teacher': `The ring system written as aromatic ({atoms} atoms) has no Kekulé structure; often a hydrogen on nitrogen is missing.`,
    'finding.several-pieces': `{salt, plural, =1 {This is a salt of {pieces} parts. Take only one of them.} other {These are {pieces} parts that do not hang together. A molecule is one piece.}}`,
    'finding.several-pieces.teacher': `{salt, plural, =1 {Salt} other {Mixture}} of {pieces} parts; the model computes with exactly one connected molecule.`,
  },
});

const repairWords = defineCatalogue({
  de: {
    'repair.drop-hydrogens': `überzählige H weg von ${de.element()}`,
    'repair.lower-bond': `Bindung ${de.element('from')}–${de.element('to')} {order, plural, =1 {einfach} other {doppelt}} machen`,
    'repair.swap-element': `${de.element('to')} statt ${de.element('from')}`,
    'repair.remove-atom': `${de.element()} abnehmen`,
    'repair.open-ring': `Ring öffnen zwischen ${de.element('from')} und ${de.element('to')}`,
    'repair.add-charge': `${de.theElementAccusative()} positiv laden`,
    'repair.fill-hydrogens': `H an ${de.theElementAccusative()} hängen`,
    'repair.neutralise': `Ladung weg von ${de.element()}`,
    'repair.add-ring-hydrogen': `ein H mehr an ${de.theElementAccusative()} im Ring`,
    'repair.keep-piece':
      '{atoms, plural, =1 {nur das Teil mit einem Atom behalten} other {nur das Teil mit # Atomen behalten}}',
    'repair.tip-over': 'die Form nehmen, in die es umklappt',
    'repair.several-steps': 'in {steps} Schritten reparieren',
  },
  en: {
    'repair.drop-hydrogens': `take surplus H off ${en.element()}`,
    'repair.lower-bond': `make the bond ${en.element('from')}–${en.element('to')} {order, plural, =1 {single} other {double}}`,
    'repair.swap-element': `${en.element('to')} instead of ${en.element('from')}`,
    'repair.remove-atom': `take off ${en.element()}`,
    'repair.open-ring': `open the ring between ${en.element('from')} and ${en.element('to')}`,
    'repair.add-charge': `give ${en.element()} a positive charge`,
    'repair.fill-hydrogens': `hang H on ${en.element()}`,
    'repair.neutralise': `take the charge off ${en.element()}`,
    'repair.add-ring-hydrogen': `one more H on ${en.element()} in the ring`,
    'repair.keep-piece':
      '{atoms, plural, =1 {keep only the piece with one atom} other {keep only the piece with # atoms}}',
    'repair.tip-over': 'take the form it tips over into',
    'repair.several-steps': 'repair in {steps} steps',
  },
});

const textProblemWords = defineCatalogue({
  de: {
    'problem.empty': 'Da steht noch nichts. Tippe einen Namen oder ein Molekül als Zeile, z. B. CCO.',
    'problem.too-long': 'Das sind {length} Zeichen. Ein Molekül darf höchstens {limit} haben.',
    'problem.too-many-atoms': 'Das sind {atoms} Atome ohne die H. Erlaubt sind höchstens {limit}.',
    'problem.crowded-atom': 'An einem Atom hängen {bonds} andere. Mehr als {limit} lassen sich nicht zeichnen.',
    'problem.unknown-name':
      '„{name}“ kennt das Labor nicht. Wähle einen Namen aus der Liste oder tippe ein Molekül als Zeile.',
    'problem.unreadable': `Zeichen {position} („{found}“) passt nicht. {reason, select, bond {Vor und nach dem Strich einer Bindung muss ein Atom stehen.} branch {Eine Klammer steht an der falschen Stelle.} branchOpen {Diese Klammer geht nicht wieder zu.} bracket {Die eckige Klammer ist nicht zu lesen.} ringOpen {Der Ring mit dieser Ziffer geht nicht wieder zu.} ringDigit {Diese Ringziffer passt hier nicht.} dot {Vor und nach einem Punkt muss ein Atom stehen.} end {Die Zeile hört mitten im Molekül auf.} other {So heißt kein Atom.}}`,
    'problem.molfile-unreadable': 'Diese Molfile-Datei ist nicht zu lesen.',
    'problem.element-outside':
      'Das Element {symbol} (Stelle {position}) gibt es in diesem Labor nicht. Es gibt H, C, N, O, S, F, Cl und Br.',
    'problem.metal': '{symbol} (Stelle {position}) ist ein Metall. Dieses Labor hat nur H, C, N, O, S, F, Cl und Br.',
    'problem.isotope':
      'An Stelle {position} steht ein besonders schweres oder leichtes Atom ({symbol} mit Masse {mass}). Schreibe es ohne die Zahl.',
    'problem.wildcard': 'An Stelle {position} steht ein Platzhalter. Setze dort ein echtes Atom ein.',
  },
  en: {
    'problem.empty': 'Nothing is there yet. Type a name or a molecule in one line, e.g. CCO.',
    'problem.too-long': 'These are {length} characters. A molecule may have at most {limit}.',
    'problem.too-many-atoms': 'These are {atoms} atoms without the H. At most {limit} are allowed.',
    'problem.crowded-atom': '{bonds} atoms hang on one atom. More than {limit} can’t be drawn.',
    'problem.unknown-name':
      'The lab does not know “{name}”. Choose a name from the list or type a molecule in one line.',
    'problem.unreadable': `Character {position} (“{found}”) does not fit. {reason, select, bond {An atom has to stand before and after the mark of a bond.} branch {A bracket is in the wrong place.} branchOpen {This bracket is not closed.} bracket {The square bracket can’t be read.} ringOpen {The ring with this digit is not closed.} ringDigit {This ring digit does not fit here.} dot {An atom has to stand before and after a dot.} end {The line ends in the middle of the molecule.} other {No atom is called that.}}`,
    'problem.molfile-unreadable': 'This molfile can’t be read.',
    'problem.element-outside':
      'This lab does not have the element {symbol} (at {position}). It has H, C, N, O, S, F, Cl and Br.',
    'problem.metal': '{symbol} (at {position}) is a metal. This lab has only H, C, N, O, S, F, Cl and Br.',
    'problem.isotope':
      'At {position} stands an especially heavy or light atom ({symbol} of mass {mass}). Write it without the number.',
    'problem.wildcard': 'At {position} stands a placeholder. Put a real atom there.',
  },
});

const editProblemWords = defineCatalogue({
  de: {
    'problem.no-such-atom': 'Dieses Atom gibt es nicht mehr.',
    'problem.no-such-bond': 'Diese Bindung gibt es nicht mehr.',
    'problem.bond-exists': 'Die beiden Atome sind schon verbunden.',
    'problem.not-in-ring': 'Das geht nur in einem Ring.',
    'problem.has-branches': 'An diesem Atom hängt noch etwas. Nimm es zuerst ab.',
    'problem.no-head-ring': 'Das geht nur an einem Ring, der an einer einzigen Stelle hängt.',
    'problem.same-molecule': 'Dabei käme dasselbe Molekül heraus.',
  },
  en: {
    'problem.no-such-atom': 'This atom is no longer there.',
    'problem.no-such-bond': 'This bond is no longer there.',
    'problem.bond-exists': 'The two atoms are bound already.',
    'problem.not-in-ring': 'This works only in a ring.',
    'problem.has-branches': 'Something still hangs on this atom. Take it off first.',
    'problem.no-head-ring': 'This works only on a ring that hangs in a single place.',
    'problem.same-molecule': 'The same molecule would come out.',
  },
});

/** Every sentence about molecules that the chemistry room's codes ask for. */
export const chemistryStrings = mergeCatalogues(
  bondingWords,
  repairWords,
  textProblemWords,
  editProblemWords,
  stabilityWords,
  stabilityTeacherWords,
);
