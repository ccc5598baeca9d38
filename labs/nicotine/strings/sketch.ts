// Words of the sketcher: its tools, its keys, what it says of an atom or bond, and what it says after an edit.
import { defineCatalogue, mergeCatalogues } from '@offshoot/language';
import { de, en } from './element-words.ts';
import { sketchToolWords } from './sketch-tools.ts';

const ringSizes = {
  de: '{size, select, 3 {im Dreiring} 4 {im Vierring} 5 {im Fünfring} 6 {im Sechsring} 7 {im Siebenring} other {im Ring aus {size}}}',
  en: '{size, select, 3 {in three-ring} 4 {in four-ring} 5 {in five-ring} 6 {in six-ring} 7 {in seven-ring} other {in ring of {size}}}',
};

const walkWords = defineCatalogue({
  de: {
    'sketch.name': `{only, plural, =1 {${de.element()}} other {${de.element()} {number}}}`,
    'sketch.atom': `{name}, {sign, select, none {} plus {positiv geladen, } minus {negativ geladen, } other {Ladung {charge}, }}${de.bonds('bonds')}{hydrogens, plural, =0 {} =1 { (eine zu H)} other { (# zu H)}}{rings}{neighbours}{marked, plural, =0 {} other {; markiert}}`,
    'sketch.neighbours': '; Nachbarn: {list}',
    'sketch.alone': '; keine Nachbarn',
    'sketch.neighbour': '{order, plural, =1 {{name}} =2 {{name} (doppelt)} other {{name} (dreifach)}}',
    'sketch.in-ring': `, ${ringSizes.de}`,
    'sketch.bond':
      '{order, plural, =1 {Einfache} =2 {Doppelte} other {Dreifache}} Bindung zwischen {first} und {second}{ring}{marked, plural, =0 {} other {; markiert}}',
    'sketch.bond.title': 'Bindung {first}–{second}',
    'sketch.picture': 'Zeichenfläche: {name}, Formel {formula}.',
    'sketch.hint':
      'Pfeiltasten gehen von Atom zu Atom. Buchstaben tauschen das Atom. Enter zeigt alles, was hier geht. Fragezeichen zeigt die Tasten.',
    'sketch.no-way': 'Dort ist kein Atom.',
    'sketch.not-here': 'Das geht hier nicht.',
    'sketch.join-from': '{name} verbinden: Wähle das zweite Atom.',
    'sketch.join-ended': 'Doch nicht verbunden.',
  },
  en: {
    'sketch.name': `{only, plural, =1 {${en.element()}} other {${en.element()} {number}}}`,
    'sketch.atom': `{name}, {sign, select, none {} plus {positive charge, } minus {negative charge, } other {charge {charge}, }}${en.bonds('bonds')}{hydrogens, plural, =0 {} =1 { (one to H)} other { (# to H)}}{rings}{neighbours}{marked, plural, =0 {} other {; marked}}`,
    'sketch.neighbours': '; neighbours: {list}',
    'sketch.alone': '; no neighbours',
    'sketch.neighbour': '{order, plural, =1 {{name}} =2 {{name} (double)} other {{name} (triple)}}',
    'sketch.in-ring': `, ${ringSizes.en}`,
    'sketch.bond':
      '{order, plural, =1 {Single} =2 {Double} other {Triple}} bond between {first} and {second}{ring}{marked, plural, =0 {} other {; marked}}',
    'sketch.bond.title': 'Bond {first}–{second}',
    'sketch.picture': 'Drawing board: {name}, formula {formula}.',
    'sketch.hint':
      'Arrow keys walk from atom to atom. Letters swap the atom. Enter shows everything you can do here. Question mark shows the keys.',
    'sketch.no-way': 'There is no atom that way.',
    'sketch.not-here': 'That does not work here.',
    'sketch.join-from': 'Join {name}: choose the second atom.',
    'sketch.join-ended': 'Not joined.',
  },
});

const doneWords = defineCatalogue({
  de: {
    'sketch.done.swap-element': `${de.element('to')} statt ${de.element('from')}.`,
    'sketch.done.set-charge': 'Ladung ist jetzt {charge}.',
    'sketch.done.set-hydrogens': '{hydrogens, plural, =0 {Jetzt ohne H.} =1 {Jetzt ein H.} other {Jetzt # H.}}',
    'sketch.done.add-atom': `${de.element()} angehängt{order, plural, =1 {} =2 {, doppelt} other {, dreifach}}.`,
    'sketch.done.remove-atom': `${de.element()} weg.`,
    'sketch.done.set-order': 'Bindung ist jetzt {order, plural, =1 {einfach} =2 {doppelt} other {dreifach}}.',
    'sketch.done.add-bond': `${de.element('from')} und ${de.element('to')} verbunden.`,
    'sketch.done.remove-bond': 'Bindung getrennt.',
    'sketch.done.grow-ring': 'Ring größer.',
    'sketch.done.shrink-ring': 'Ring kleiner.',
    'sketch.done.keep-piece': 'Nur ein Teil behalten.',
    'sketch.done.stamp': '{stamp} angehängt.',
    'sketch.done.hang-ring': '{ring} angehängt.',
    'sketch.done.swap-head': 'Der Ring ist jetzt: {ring}.',
    'sketch.verdict.possible': 'Möglich.',
    'sketch.verdict.known': 'Möglich. Das ist {name}.',
    'sketch.verdict.unstable': 'Das würde zerfallen. {reason}',
    'sketch.verdict.impossible': 'Das kann es nicht geben. {reason}',
  },
  en: {
    'sketch.done.swap-element': `${en.elementFirst('to')} instead of ${en.element('from')}.`,
    'sketch.done.set-charge': 'Charge is now {charge}.',
    'sketch.done.set-hydrogens': '{hydrogens, plural, =0 {Now without H.} =1 {Now one H.} other {Now # H.}}',
    'sketch.done.add-atom': `${en.elementFirst()} put on{order, plural, =1 {} =2 {, double} other {, triple}}.`,
    'sketch.done.remove-atom': `${en.elementFirst()} gone.`,
    'sketch.done.set-order': 'Bond is now {order, plural, =1 {single} =2 {double} other {triple}}.',
    'sketch.done.add-bond': `${en.elementFirst('from')} and ${en.element('to')} joined.`,
    'sketch.done.remove-bond': 'Bond cut.',
    'sketch.done.grow-ring': 'Ring bigger.',
    'sketch.done.shrink-ring': 'Ring smaller.',
    'sketch.done.keep-piece': 'Only one piece kept.',
    'sketch.done.stamp': '{stamp} put on.',
    'sketch.done.hang-ring': '{ring} put on.',
    'sketch.done.swap-head': 'The ring is now: {ring}.',
    'sketch.verdict.possible': 'Possible.',
    'sketch.verdict.known': 'Possible. This is {name}.',
    'sketch.verdict.unstable': 'This would fall apart. {reason}',
    'sketch.verdict.impossible': 'This can’t exist. {reason}',
  },
});

export const sketchWords = mergeCatalogues(walkWords, doneWords, sketchToolWords);
