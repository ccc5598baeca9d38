// Sentences for what can go wrong outside chemistry: worlds, doses, tries, the browser's store. The keys are the codes
// of the problems; chemistry.ts holds those of molecules.
import { defineCatalogue } from '@offshoot/language';

export const problemWords = defineCatalogue({
  de: {
    'problem.unknown': 'Das ging nicht. Deine Arbeit bleibt erhalten. Versuche es noch einmal.',
    'finding.unknown': 'An der markierten Stelle stimmt etwas nicht.',
    'repair.unknown': 'Reparieren',
    'problem.world-name-empty': 'Eine Welt braucht einen Namen.',
    'problem.world-name-too-long': 'Der Name hat {length} Zeichen. Erlaubt sind höchstens {longest}.',
    'problem.world-name-character': '„{character}“ geht nicht. Erlaubt sind a bis z, 0 bis 9 und der Bindestrich.',
    'problem.worker-failed': 'Das Rechnen brach ab. Was schon gerechnet war, bleibt. Versuche es noch einmal.',
  },
  en: {
    'problem.unknown': 'That did not work. Your work is kept. Please try again.',
    'finding.unknown': 'Something is wrong at the marked place.',
    'repair.unknown': 'Repair',
    'problem.world-name-empty': 'A world needs a name.',
    'problem.world-name-too-long': 'The name has {length} characters. At most {longest} are allowed.',
    'problem.world-name-character': '“{character}” is not allowed. Use a to z, 0 to 9 and the hyphen.',
    'problem.worker-failed': 'Computing broke off. What was computed is kept. Please try again.',
  },
});
