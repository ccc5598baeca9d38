// Words of what `study` prints for people.
import { defineCatalogue } from '@offshoot/language';

export const studyWords = defineCatalogue({
  de: {
    'study.about':
      'Hat es geholfen? Die Dateien einer Klasse, die ihren Lernstand gemessen hat, mit Unterschied und Bereich',
    'study.files': 'Dateien, die die Kinder im Heft unter „Lernstand“ gespeichert haben',
    'study.title': '{count, plural, one {# Datei} other {# Dateien}} einer Messung (Punkte der Aufgaben, im Mittel)',
    'study.order': 'Reihenfolge',
    'study.pupils': 'Kinder',
    'study.before': 'vorher',
    'study.after': 'nachher',
    'study.task-first': 'erst forschen, dann lesen',
    'study.context-first': 'erst lesen, dann forschen',
    'study.difference':
      'Wer zuerst las, gewann {points} Punkte von 100 mehr als die anderen (95-%-Bereich von {low} bis {high}).',
    'study.nothing': 'Der Bereich enthält 0: Ein Unterschied ist damit nicht gezeigt.',
    'study.tooFew': 'Zu wenige für eine Aussage: Es braucht mindestens {least} Kinder in jeder Hälfte.',
    'study.leftOut':
      '{count, plural, one {# Datei} other {# Dateien}} weggelassen: ohne Hälfte, unvollständig oder doppelt.',
    'study.refused': 'Keine Datei einer Messung: {file}',
    'problem.study-no-file': 'Keine der {count} Dateien gehört zu einer Messung des Lernstands.',
  },
  en: {
    'study.about': 'Did it help? The files of a class that measured its learning, as a difference with its interval',
    'study.files': 'files that the pupils saved in the notebook under “Learning”',
    'study.title': '{count, plural, one {# file} other {# files}} of a measurement (mean score of the tasks)',
    'study.order': 'order',
    'study.pupils': 'pupils',
    'study.before': 'before',
    'study.after': 'after',
    'study.task-first': 'explore first, then read',
    'study.context-first': 'read first, then explore',
    'study.difference':
      'Those who read first gained {points} points of 100 more than the others (95 % interval {low} to {high}).',
    'study.nothing': 'The interval holds 0: no difference is shown.',
    'study.tooFew': 'Too few to say anything: at least {least} pupils are needed in each half.',
    'study.leftOut': '{count, plural, one {# file} other {# files}} left out: of no half, incomplete, or twice.',
    'study.refused': 'No file of a measurement: {file}',
    'problem.study-no-file': 'None of the {count} files belongs to a measurement of learning.',
  },
});
