// The words of tables as files on the page "Analyse": out as CSV, JSON, Parquet; in as a class's own CSV.
import { defineCatalogue } from '@offshoot/language';

export const tableFileStrings = defineCatalogue({
  de: {
    title: 'Daten mitnehmen und mitbringen',
    'save.csv': 'Zeilen speichern (CSV)',
    'save.csv.other': 'CSV mit Dezimalpunkt',
    open: 'Eigene Messungen öffnen (CSV)',
    'open.help': 'Zum Beispiel aus einem echten Versuch eurer Klasse.',
    'note.source': 'Aus Offshoot, einem virtuellen Labor. Nicht für echte Dosen.',
    'note.rows': '{count} Zeilen aus {tries} Versuchen',
    preview: '{rows, plural, one {Eine Zeile} other {# Zeilen}}, {columns} Spalten, Zahlen mit {decimal}.',
    'preview.name': 'Die ersten Zeilen der Datei',
    comma: 'Komma',
    point: 'Punkt',
    'kind.number': 'Zahl',
    'kind.category': 'Wort',
    'kind.molecule': 'Molekül',
    'kind.flag': 'ja/nein',
    faults:
      '{count, plural, one {Eine Stelle passt nicht.} other {# Stellen passen nicht.}} Sie bleiben leer, der Rest geht.',
    'faults.more': '… und {count} weitere.',
    'fault.fields': 'Zeile {line}: {found} Felder statt {expected}.',
    'fault.number': 'Zeile {line}, Spalte „{column}“: „{found}“ ist keine Zahl.',
    'fault.quote': 'Zeile {line}: ein Anführungszeichen ist nicht geschlossen.',
    take: 'Diese Datei auswerten',
    leave: 'Doch nicht',
    stop: 'Anhalten',
    'tries.save': 'Versuche speichern',
    'tries.open': 'Versuche öffnen',
    'tries.help': 'Mit allen Tieren: für zu Hause, oder um die Versuche der Klasse zusammenzulegen.',
    'tries.saving': 'Die Versuche werden aufgeschrieben',
    'tries.opening': 'Die Versuche werden geprüft',
    'tries.taken':
      '{taken, plural, =0 {Kein neuer Versuch kam dazu.} one {Ein Versuch kam dazu.} other {# Versuche kamen dazu.}}{known, plural, =0 {} one { Einen hattest du schon.} other { # hattest du schon.}}',
    'problem.tries-unreadable':
      'In dieser Datei stehen keine Versuche. Deine eigenen sind unverändert. Nimm eine Datei, die mit „Versuche speichern“ entstanden ist.',
    'problem.tries-newer':
      'Diese Datei kommt aus einem neueren Offshoot. Lade die Seite neu und öffne sie noch einmal.',
    'problem.tries-damaged':
      '{try, select, none {Die Datei ist beschädigt.} other {Versuch {try} der Datei ist beschädigt. Er fehlt hier.}}',
    'problem.tries-other-science':
      'Versuch {try} der Datei wurde mit einem anderen Stand des Labors gerechnet. Er fehlt hier. Teste das Molekül neu.',
    'problem.tries-check': 'Versuch {try} der Datei gehört zu einer Prüfung. Er fehlt hier.',
    'problem.csv-unreadable':
      'Diese Datei lässt sich nicht lesen. Deine Versuche sind unverändert. Speichere sie als CSV und öffne sie noch einmal.',
    'problem.csv-empty':
      'In der Datei stehen keine Messungen. Die erste Zeile nennt die Spalten, darunter stehen die Werte.',
    'problem.csv-head': 'Spalte {column} hat in der ersten Zeile keinen Namen.',
    'problem.csv-twice': 'Zwei Spalten heißen „{name}“. Gib einer einen anderen Namen.',
    'problem.csv-rows': 'Die Datei ist zu lang: höchstens {most} Zeilen.',
    'problem.csv-columns': 'Die Datei ist zu breit: höchstens {most} Spalten.',
  },
  en: {
    title: 'Take data along, bring data in',
    'save.csv': 'Save the rows (CSV)',
    'save.csv.other': 'CSV with decimal comma',
    open: 'Open own measurements (CSV)',
    'open.help': 'From a real experiment of your class, for example.',
    'note.source': 'From Offshoot, a virtual laboratory. Not for real doses.',
    'note.rows': '{count} rows of {tries} tries',
    preview: '{rows, plural, one {One row} other {# rows}}, {columns} columns, numbers with a {decimal}.',
    'preview.name': 'The first lines of the file',
    comma: 'comma',
    point: 'point',
    'kind.number': 'number',
    'kind.category': 'word',
    'kind.molecule': 'molecule',
    'kind.flag': 'yes/no',
    faults:
      '{count, plural, one {One place does not fit.} other {# places do not fit.}} They stay empty, the rest works.',
    'faults.more': '… and {count} more.',
    'fault.fields': 'Line {line}: {found} fields in place of {expected}.',
    'fault.number': 'Line {line}, column “{column}”: “{found}” is no number.',
    'fault.quote': 'Line {line}: a quotation mark is not closed.',
    take: 'Analyse this file',
    leave: 'Leave it',
    stop: 'Stop',
    'tries.save': 'Save the tries',
    'tries.open': 'Open tries',
    'tries.help': 'With all animals: to go on at home, or to put the tries of a class together.',
    'tries.saving': 'The tries are being written',
    'tries.opening': 'The tries are being checked',
    'tries.taken':
      '{taken, plural, =0 {No new try was added.} one {One try was added.} other {# tries were added.}}{known, plural, =0 {} one { You had one already.} other { You had # already.}}',
    'problem.tries-unreadable':
      'There are no tries in this file. Your own are unchanged. Take a file that was made by “Save the tries”.',
    'problem.tries-newer': 'This file comes from a newer Offshoot. Load the page anew and open it again.',
    'problem.tries-damaged':
      '{try, select, none {The file is damaged.} other {Try {try} of the file is damaged. It is left out.}}',
    'problem.tries-other-science':
      'Try {try} of the file was computed by another state of the lab. It is left out. Test the molecule anew.',
    'problem.tries-check': 'Try {try} of the file belongs to a check. It is left out.',
    'problem.csv-unreadable': 'This file can’t be read. Your tries are unchanged. Save it as CSV and open it again.',
    'problem.csv-empty': 'The file holds no measurements. Its first line names the columns, the values stand below.',
    'problem.csv-head': 'Column {column} has no name in the first line.',
    'problem.csv-twice': 'Two columns are called “{name}”. Give one another name.',
    'problem.csv-rows': 'The file is too long: {most} rows at most.',
    'problem.csv-columns': 'The file is too wide: {most} columns at most.',
  },
});
