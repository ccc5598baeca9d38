// Words of the commands around lists: screen, verify, enumerate.
import { defineCatalogue } from '@offshoot/language';

export const screenWords = defineCatalogue({
  de: {
    'screen.about': 'Mustert eine lange Liste von Molekülen durch; die besten werden genau nachgerechnet',
    'screen.file': 'Datei mit einem Molekül je Zeile (- liest die Eingabe)',
    'screen.out': 'Datei für die Ergebnisse (CSV); ein angehaltener Lauf geht dort weiter',
    'screen.shard': 'nur Teil I von N der Zeilen, zum Beispiel 2/8',
    'screen.exact': 'rechnet jedes Molekül genau, etwa 5 Sekunden je Stück',
    'screen.top': 'wie viele der besten genau nachgerechnet werden',
    'screen.workers': 'wie viele Arbeiter nebeneinander rechnen (sonst: alle Kerne)',
    'screen.part.surface': 'Antwortkarte der Welt (nur einmal):',
    'screen.part.list': 'Liste:',
    'screen.part.hits': 'Nachrechnen:',
    'screen.left': '· noch etwa {seconds} s',
    'screen.resumes': 'Es geht hinter Zeile {line} weiter.',
    'screen.done':
      '{screened, plural, one {# Molekül} other {# Moleküle}} durchgemustert, {faulty, plural, =0 {keine Zeile fehlerhaft} one {# Zeile fehlerhaft} other {# Zeilen fehlerhaft}}, {seconds} s.',
    'screen.no-hits': 'Kein Molekül hat einen Auswahl-Faktor von {factor} oder mehr.',
    'screen.hit':
      'Treffer, genau nachgerechnet: Zeile {line}, {name}, {smiles}, Faktor {exact} (geschätzt {estimated})',
    'screen.miss':
      'Kein Treffer beim Nachrechnen: Zeile {line}, {name}, {smiles}, Faktor {exact} (geschätzt {estimated})',
    'problem.screen-shard': '--shard braucht I/N mit I von 1 bis N, nicht „{text}“.',
    'problem.screen-other-run':
      'In „{file}“ stehen Ergebnisse einer anderen Liste oder anderer Einstellungen. Nenne eine andere Datei.',
    'problem.screen-stopped': 'Angehalten hinter Zeile {line}. Derselbe Aufruf mit --out geht dort weiter.',
    'problem.surface-stopped': 'Angehalten. Was von der Antwortkarte fertig ist, bleibt erhalten.',
    'problem.surface-unreadable': 'Die gespeicherte Antwortkarte ist beschädigt.',
    'problem.surface-other': 'Die gespeicherte Antwortkarte gehört zu etwas anderem ({key}).',
  },
  en: {
    'screen.about': 'Screen a long list of molecules; the best ones are run again exactly',
    'screen.file': 'file with one molecule a line (- reads standard input)',
    'screen.out': 'file for the results (CSV); a stopped run goes on there',
    'screen.shard': 'only part I of N of the lines, for example 2/8',
    'screen.exact': 'run every molecule exactly, about 5 seconds each',
    'screen.top': 'how many of the best are run again exactly',
    'screen.workers': 'how many workers compute side by side (default: all cores)',
    'screen.part.surface': 'response surface of the world (only once):',
    'screen.part.list': 'list:',
    'screen.part.hits': 'running again:',
    'screen.left': '· about {seconds} s left',
    'screen.resumes': 'Going on after line {line}.',
    'screen.done':
      '{screened, plural, one {# molecule} other {# molecules}} screened, {faulty, plural, =0 {no bad line} one {# bad line} other {# bad lines}}, {seconds} s.',
    'screen.no-hits': 'No molecule has a selectivity of {factor} or more.',
    'screen.hit': 'Hit, run exactly: line {line}, {name}, {smiles}, selectivity {exact} (estimated {estimated})',
    'screen.miss':
      'No hit when run exactly: line {line}, {name}, {smiles}, selectivity {exact} (estimated {estimated})',
    'problem.screen-shard': '--shard needs I/N with I from 1 to N, not “{text}”.',
    'problem.screen-other-run': '“{file}” holds results of another list or other settings. Name another file.',
    'problem.screen-stopped': 'Stopped after line {line}. The same call with --out goes on there.',
    'problem.surface-stopped': 'Stopped. What is done of the response surface is kept.',
    'problem.surface-unreadable': 'The kept response surface is damaged.',
    'problem.surface-other': 'The kept response surface belongs to something else ({key}).',
  },
});
