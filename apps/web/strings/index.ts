// The words of the program around a lab: header, tabs, world, language, work that is kept, errors of the page.
import { defineCatalogue } from '@offshoot/language';

export const shellStrings = defineCatalogue({
  de: {
    'page.title': 'Offshoot: Werkbank',
    'page.skip': 'Zum Inhalt springen',
    'tab.list': 'Bereiche',
    'tab.bench': 'Werkbank',
    'tab.screen': 'Liste',
    'tab.notebook': 'Heft',
    'tab.collection': 'Sammlung',
    'tab.field': 'Feldversuch',
    'tab.about': 'Über dieses Labor',
    'level.own': 'Eigene Stufe …',
    'level.own.more': 'Für Lehrkräfte: eine Stufe bauen, sichern, öffnen.',
    'world.button': 'Welt: {world}',
    'world.title': 'In welcher Welt?',
    'world.explained':
      'Jede Welt hat andere Völker und andere verborgene Zahlen. Derselbe Name ergibt überall dieselbe Welt. „standard“ liegt der Wirklichkeit am nächsten.',
    'world.name': 'Name der Welt',
    'world.go': 'In diese Welt gehen',
    'world.standard': 'Zur Welt „standard“',
    language: 'Sprache',
    'language.de': 'Deutsch',
    'language.en': 'English',
    'kept.full':
      'Der Browser hat keinen Platz mehr. Ältere Versuche gehen verloren, wenn du die Seite schließt. Der letzte Versuch bleibt auf dem Bildschirm.',
    'kept.blocked':
      'Dieser Browser bewahrt nichts auf. Schließt du die Seite, sind deine Versuche weg. Der Link in der Adresszeile behält dein Molekül.',
    'kept.wiped':
      'Der Speicher des Browsers wurde geleert. Was auf dem Bildschirm steht, ist nicht verloren: Es ist wieder aufbewahrt.',
    'kept.close': 'Verstanden',
    'crash.title': 'Diese Seite ist hängen geblieben.',
    'crash.kept': 'Deine fertigen Versuche sind aufbewahrt. Lade die Seite neu, dann geht es weiter.',
    'crash.reload': 'Seite neu laden',
    'notices.toggle': 'Lizenztexte zeigen',
  },
  en: {
    'page.title': 'Offshoot: bench',
    'page.skip': 'Skip to the content',
    'tab.list': 'Areas',
    'tab.bench': 'Bench',
    'tab.screen': 'List',
    'tab.notebook': 'Notebook',
    'tab.collection': 'Collection',
    'tab.field': 'Field trial',
    'tab.about': 'About this lab',
    'level.own': 'A level of your own …',
    'level.own.more': 'For teachers: build, save or open a level.',
    'world.button': 'World: {world}',
    'world.title': 'Which world?',
    'world.explained':
      'Each world has other populations and other hidden numbers. The same name gives the same world everywhere. “standard” is the one nearest to reality.',
    'world.name': 'Name of the world',
    'world.go': 'Go to this world',
    'world.standard': 'To the world “standard”',
    language: 'Language',
    'language.de': 'Deutsch',
    'language.en': 'English',
    'kept.full':
      'The browser has no room left. Older tries will be lost when you close the page. The last try stays on the screen.',
    'kept.blocked':
      'This browser keeps nothing. When you close the page your tries are gone. The link in the address bar keeps your molecule.',
    'kept.wiped': 'The browser’s store was emptied. What is on the screen is not lost: it is kept again.',
    'kept.close': 'Understood',
    'crash.title': 'This page got stuck.',
    'crash.kept': 'Your finished tries are kept. Reload the page to go on.',
    'crash.reload': 'Reload the page',
    'notices.toggle': 'Show licence texts',
  },
});
