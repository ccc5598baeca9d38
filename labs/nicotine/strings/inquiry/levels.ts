// Words of the levels: the menu, what a later level opens, and what is wrong with a level's file.
import { defineCatalogue } from '@offshoot/language';

export const levelWords = defineCatalogue({
  de: {
    'level.button': 'Stufe {number}',
    'level.title': 'Welche Stufe?',
    'level.entry': 'Stufe {number}: {name}',
    'level.locked': 'Mehr ab Stufe {number}',
    'level.locked.instruments': 'Dann schaust du in ein Tier hinein: in sein Hirn und in sein Herz.',
    'level.locked.dose-response': 'Dann siehst du, wie die Wirkung mit der Dosis wächst.',
    'level.locked.touched': 'Hineinschauen geht ab Stufe {number}.',
    'level.goto': 'Zu Stufe {number}',
    'problem.level-not-json':
      'Zeile {line}: Hier bricht das Lesen ab, bei „{found}“. Fehlt davor ein Komma oder ein Anführungszeichen?',
    'problem.level-field-twice': 'Zeile {line}: „{field}“ steht schon weiter oben.',
    'problem.level-no-record': 'Zeile {line}: Eine Stufe beginnt mit einer geschweiften Klammer.',
    'problem.level-field-unknown': 'Zeile {line}: „{field}“ kennt das Labor nicht. Es kennt: {fields}.',
    'problem.level-field-missing': 'Zeile {line}: In dieser Stufe fehlt „{field}“. Nötig sind: {fields}.',
    'problem.level-words':
      'Zeile {line}: „{field}“ braucht Wörter in beiden Sprachen, „de“ und „en“, mit höchstens {most} Zeichen.',
    'problem.level-number': 'Zeile {line}: „{field}“ braucht eine Zahl von {low} bis {high}.',
    'problem.level-world':
      'Zeile {line}: „{field}“ braucht den Namen einer Welt: 1 bis 32 Zeichen aus a bis z, 0 bis 9 und Bindestrich.',
    'problem.level-nonce': 'Zeile {line}: „{field}“ braucht 16 bis 64 Zeichen aus 0 bis 9 und a bis f.',
    'problem.level-choice': 'Zeile {line}: {found} geht bei „{field}“ nicht. Möglich sind: {choices}.',
  },
  en: {
    'level.button': 'Level {number}',
    'level.title': 'Which level?',
    'level.entry': 'Level {number}: {name}',
    'level.locked': 'More from level {number} on',
    'level.locked.instruments': 'Then you look into an animal: into its brain and its heart.',
    'level.locked.dose-response': 'Then you see how the effect grows with the dose.',
    'level.locked.touched': 'You can look inside from level {number} on.',
    'level.goto': 'To level {number}',
    'problem.level-not-json':
      'Line {line}: reading stops here, at “{found}”. Is a comma or a quotation mark missing before it?',
    'problem.level-field-twice': 'Line {line}: “{field}” stands further up already.',
    'problem.level-no-record': 'Line {line}: a level begins with a curly bracket.',
    'problem.level-field-unknown': 'Line {line}: the lab does not know “{field}”. It knows: {fields}.',
    'problem.level-field-missing': 'Line {line}: this level lacks “{field}”. Needed are: {fields}.',
    'problem.level-words':
      'Line {line}: “{field}” needs words in both languages, “de” and “en”, of {most} characters at most.',
    'problem.level-number': 'Line {line}: “{field}” needs a number from {low} to {high}.',
    'problem.level-world':
      'Line {line}: “{field}” needs the name of a world: 1 to 32 characters of a to z, 0 to 9 and the hyphen.',
    'problem.level-nonce': 'Line {line}: “{field}” needs 16 to 64 characters of 0 to 9 and a to f.',
    'problem.level-choice': 'Line {line}: {found} will not do for “{field}”. Possible are: {choices}.',
  },
});
