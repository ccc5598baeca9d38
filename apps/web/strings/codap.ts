// The words of the page inside CODAP.
import { defineCatalogue } from '@offshoot/language';

export const codapStrings = defineCatalogue({
  de: {
    title: 'Versuche aus Offshoot',
    alone: 'Diese Seite steht nicht in CODAP. Öffne sie dort als Web-Seite mit „?codap“ in der Adresse.',
    send: 'Zeilen an CODAP schicken',
    help: 'Was du hier auswählst, ist dann auch in CODAP ausgewählt, und umgekehrt.',
    sending: 'Die Zeilen werden geschickt',
    sent: 'Die Zeilen sind in CODAP.',
    refused: 'CODAP hat die Zeilen nicht angenommen. Hier ist alles noch da. Versuch es noch einmal.',
    'level.class': 'Klasse',
    'level.group': 'Gruppe',
    'level.experiment': 'Experimente',
    'level.shot': 'Versuche',
    'level.population': 'Tiere',
    'level.time': 'Zeit',
  },
  en: {
    title: 'Tries from Offshoot',
    alone: 'This page does not stand in CODAP. Open it there as a web page with “?codap” in its address.',
    send: 'Send the rows to CODAP',
    help: 'What you choose here is then chosen in CODAP too, and the other way round.',
    sending: 'The rows are being sent',
    sent: 'The rows are in CODAP.',
    refused: 'CODAP did not take the rows. Everything is still here. Try again.',
    'level.class': 'Class',
    'level.group': 'Group',
    'level.experiment': 'Experiments',
    'level.shot': 'Tries',
    'level.population': 'Animals',
    'level.time': 'Time',
  },
});
