// Words of the page "About this lab": what is computed, what is left out, what is made up, whose work is inside.
import { defineCatalogue } from '@offshoot/language';

export const aboutWords = defineCatalogue({
  de: {
    'about.title': 'Über dieses Labor',
    'about.toy':
      'Offshoot ist ein Spiel mit ehrlicher Mechanik. Nichts steht in einer Liste von Antworten: Jedes Ergebnis wird aus der Zeichnung deines Moleküls gerechnet. Ein echtes Mittel gegen Insekten lässt sich damit nicht entwerfen.',
    'about.chain.title': 'Was gerechnet wird',
    'about.chain.molecule':
      'Molekül: Könnte es das geben? Wie gut kommt es durch Haut und Hüllen? Wie gut passt es an die Andockstelle (den *Rezeptor*)?',
    'about.chain.body': 'Körper: Was bauen *Enzyme* ab, bevor es das Gehirn erreicht?',
    'about.chain.brain': 'Gehirn: 1 000 Nervenzellen, 2 Sekunden lang, Schritt für Schritt.',
    'about.chain.heart': 'Herz: Dopamin treibt es an. 20 Sekunden lang zählen wir jeden Schlag.',
    'about.chain.populations': '500 Völker: Jedes hat eigene Erbanlagen. Ein Tier steht für sein Volk.',
    'about.dose.title': 'Was eine Dosis ist',
    'about.dose':
      'Dosis 1 ist die Menge Nikotin, bei der in der Welt „standard“ die Hälfte der gewöhnlichen Insekten stirbt. Die Leiter hat 12 Stufen, von einem Zehntausendstel bis 32. Alle Moleküle steigen dieselbe Leiter.',
    'about.real.title': 'In Wirklichkeit … Hier …',
    'about.real.quirk':
      'In Wirklichkeit bringt Dopamin ein gesundes Fliegenherz nicht aus dem Takt. Hier gibt es Völker mit *Herzmacke*, deren Herz bei zu viel Dopamin stolpert. Sie ist erfunden.',
    'about.real.brain':
      'In Wirklichkeit hat ein Insektenhirn 100 000 Zellen und mehr. Hier rechnen wir 1 000, in sieben Gegenden.',
    'about.real.time':
      'In Wirklichkeit wirkt ein Gift über Stunden. Hier sehen wir 2 Sekunden Gehirn und 20 Sekunden Herz.',
    'about.real.bees':
      'In Wirklichkeit schaden Mittel den Bienen oft erst auf Umwegen: Sie finden nicht heim. Hier zählt, ob ihr Gehirn krampft.',
    'about.licence.title': 'Fremde Arbeit in diesem Programm',
    'about.licence':
      'Offshoot ist freie Software (MIT), die Texte stehen unter CC BY 4.0. Darin steckt freie Arbeit anderer:',
    'about.privacy':
      'Kein Konto, kein Name, keine Verbindung zu anderen Rechnern. Deine Versuche liegen nur in diesem Browser.',
  },
  en: {
    'about.title': 'About this lab',
    'about.toy':
      'Offshoot is a toy with honest mechanics. Nothing is looked up in a list of answers: every result is computed from the drawing of your molecule. It can’t be used to design a real insecticide.',
    'about.chain.title': 'What is computed',
    'about.chain.molecule':
      'Molecule: could it exist? How well does it pass skin and barriers? How well does it fit the docking site (the *receptor*)?',
    'about.chain.body': 'Body: what do *enzymes* break down before it reaches the brain?',
    'about.chain.brain': 'Brain: 1,000 nerve cells for 2 seconds, step by step.',
    'about.chain.heart': 'Heart: dopamine drives it. For 20 seconds we count every beat.',
    'about.chain.populations': '500 populations: each has genes of its own. One animal stands for its population.',
    'about.dose.title': 'What a dose is',
    'about.dose':
      'Dose 1 is the amount of nicotine that kills half of the ordinary insects of the world “standard”. The ladder has 12 steps, from one ten-thousandth to 32. All molecules climb the same ladder.',
    'about.real.title': 'In reality … Here …',
    'about.real.quirk':
      'In reality dopamine does not disturb the beat of a healthy fly heart. Here some populations have a *heart quirk*: their heart stumbles at too much dopamine. It is made up.',
    'about.real.brain':
      'In reality an insect’s brain has 100,000 cells and more. Here we compute 1,000, in seven regions.',
    'about.real.time': 'In reality a poison acts over hours. Here we see 2 seconds of brain and 20 seconds of heart.',
    'about.real.bees':
      'In reality insecticides often harm bees in roundabout ways: they don’t find home. Here it counts whether their brain convulses.',
    'about.licence.title': 'Work of others inside this program',
    'about.licence': 'Offshoot is free software (MIT), its texts are under CC BY 4.0. Free work of others is inside:',
    'about.privacy': 'No account, no name, no connection to other machines. Your tries stay in this browser only.',
  },
});
