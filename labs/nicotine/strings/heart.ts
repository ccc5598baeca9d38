// Words of the heart instrument: the times between beats, the unrest taken apart, two hearts side by side.
import { defineCatalogue } from '@offshoot/language';

export const heartWords = defineCatalogue({
  de: {
    'heart.sentence':
      '{beats} Schläge in {seconds} Sekunden, {early, plural, =0 {keiner} one {einer} other {#}} davon zu früh. Unruhe {index}.',
    'heart.differs':
      'A: {before}, {slow} Schläge je Sekunde, Unruhe {first}. B: {after}, {fast} Schläge je Sekunde, Unruhe {second}.',
    'heart.of': '{id}: Volk {number}',
    'heart.moment': '{moment} s',
    'heart.sound.of': 'Ton: jeder Schlag, höher bei mehr Dopamin',
    'heart.intervals': 'Zeit zwischen zwei Schlägen: jeder Stiel ein Abstand, vom Mittel aus',
    'heart.intervals.words':
      '{count} Abstände zwischen Schlägen. Der übliche ist {median} Millisekunden lang, sie streuen um {spread} Millisekunden.',
    'heart.usual': 'üblich: {time} ms',
    'heart.unrest': 'Unruhe',
    'heart.from.stumble': '{from} stolpert',
    'heart.from.dead': '{from} tot',
    'heart.explained':
      'So entsteht sie: Die Abstände streuen um {spread} ms (blaues Band). Das wird durch den üblichen Abstand geteilt: {spread} : {median} = {index}.',
    'heart.share': 'Die {count} hellen von {all} Abständen machen {share} der Streuung aus.',
    'heart.poincare': 'Abstand und nächster Abstand',
    'heart.poincare.x': 'Abstand',
    'heart.poincare.y': 'nächster',
    'heart.poincare.words':
      'Jeder Punkt ist ein Abstand und der nächste. {on} Abstände liegen beisammen, {off} springen heraus.',
    'heart.poincare.how':
      'Ein ruhiges Herz macht einen Fleck auf der Linie. Ein zu früher Schlag und die Pause danach springen heraus.',
    'heart.millis': '{time} ms',
    'heart.table.beats': 'Schläge',
    'heart.table.early': 'davon zu früh',
    'heart.table.rate': 'Schläge je Sekunde',
    'heart.table.median': 'üblicher Abstand, ms',
    'heart.table.spread': 'Streuung, ms',
    'heart.hours': 'Über die Stunden',
    'heart.hours.ask': 'Zeig die Stunden danach',
    'heart.hours.open': 'offen',
    'heart.hours.store': 'Vorrat',
    'heart.hours.first': 'am Anfang',
    'heart.hours.most': 'am höchsten',
    'heart.hours.rate': '{rate} je s',
    'heart.hours.sentence':
      'Am Anfang schlägt das Herz {first}-mal je Sekunde, in Stunde {hour} sind es {most}, in Stunde {end} noch {last}. Der Vorrat an Dopamin ist dann zu {store} voll.',
    'heart.hours.dies':
      'Am Anfang schlägt das Herz {first}-mal je Sekunde, in Stunde {hour} sind es {most}. In Stunde {end} ist das Tier tot.',
    'heart.hours.honest':
      'In Wirklichkeit lässt ein Herz unter Nikotin nach Stunden nach. Hier leert sich dafür ein Vorrat an Dopamin. Wie schnell, ist eine Annahme. Ein Versuch rechnet mit vollem Vorrat.',
    'heart.honest':
      'In Wirklichkeit ist ein Insektenherz ein Schlauch, über den Wellen laufen. Hier ist es eine Uhr, die Dopamin schneller macht. Dass Dopamin sie stolpern lässt, die Herzmacke, ist erfunden.',
  },
  en: {
    'heart.sentence':
      '{beats} beats in {seconds} seconds, {early, plural, =0 {none} one {one} other {#}} of them too early. Restlessness {index}.',
    'heart.differs':
      'A: {before}, {slow} beats per second, restlessness {first}. B: {after}, {fast} beats per second, restlessness {second}.',
    'heart.of': '{id}: population {number}',
    'heart.moment': '{moment} s',
    'heart.sound.of': 'Sound: each beat, higher with more dopamine',
    'heart.intervals': 'Time between two beats: each stem one interval, from the mean',
    'heart.intervals.words':
      '{count} intervals between beats. The usual one is {median} milliseconds long, they spread by {spread} milliseconds.',
    'heart.usual': 'usual: {time} ms',
    'heart.unrest': 'Restlessness',
    'heart.from.stumble': '{from} stumbles',
    'heart.from.dead': '{from} dead',
    'heart.explained':
      'This is how it comes about: the intervals spread by {spread} ms (blue band). That is divided by the usual interval: {spread} : {median} = {index}.',
    'heart.share': 'The {count} bright ones of {all} intervals make {share} of the spread.',
    'heart.poincare': 'Interval and next interval',
    'heart.poincare.x': 'interval',
    'heart.poincare.y': 'next',
    'heart.poincare.words': 'Each dot is one interval and the next. {on} intervals lie together, {off} leap out.',
    'heart.poincare.how': 'A calm heart makes one spot on the line. An early beat and the pause after it leap out.',
    'heart.millis': '{time} ms',
    'heart.table.beats': 'beats',
    'heart.table.early': 'of them too early',
    'heart.table.rate': 'beats per second',
    'heart.table.median': 'usual interval, ms',
    'heart.table.spread': 'spread, ms',
    'heart.hours': 'Over the hours',
    'heart.hours.ask': 'Show the hours after',
    'heart.hours.open': 'open',
    'heart.hours.store': 'store',
    'heart.hours.first': 'at first',
    'heart.hours.most': 'at most',
    'heart.hours.rate': '{rate} per s',
    'heart.hours.sentence':
      'At first the heart beats {first} times a second, at hour {hour} it is {most}, at hour {end} {last}. The store of dopamine is {store} full then.',
    'heart.hours.dies':
      'At first the heart beats {first} times a second, at hour {hour} it is {most}. At hour {end} the animal is dead.',
    'heart.hours.honest':
      'In reality a heart under nicotine fades after hours. Here a store of dopamine empties to make it so. How fast is assumed. A test counts with a full store.',
    'heart.honest':
      'In reality an insect’s heart is a tube with waves running over it. Here it is a clock that dopamine speeds up. That dopamine makes it stumble, the heart quirk, is made up.',
  },
});
