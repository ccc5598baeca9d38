// Words of the molecule in space: how to turn it, what is true of it and what is only a picture; and what the check of
// a molecule does not know.
import { defineCatalogue } from '@offshoot/language';

export const spaceWords = defineCatalogue({
  de: {
    'space.open': 'In 3D',
    'space.open.name': 'In 3D ansehen',
    'space.title': 'Dein Molekül in 3D',
    'space.close': 'Schließen',
    'space.picture': '{name} in 3D, aus Kugeln und Stäben, zum Drehen.',
    'space.hint': 'Zieh mit Finger oder Maus. Oder: Pfeiltasten drehen, + und − zoomen, 0 stellt zurück.',
    'space.step.left': 'Nach links drehen',
    'space.step.right': 'Nach rechts drehen',
    'space.step.up': 'Nach oben drehen',
    'space.step.down': 'Nach unten drehen',
    'space.step.nearer': 'Größer',
    'space.step.farther': 'Kleiner',
    'space.step.back': 'Zurück zum Anfang',
    'space.done.left': 'Nach links gedreht.',
    'space.done.right': 'Nach rechts gedreht.',
    'space.done.up': 'Nach oben gedreht.',
    'space.done.down': 'Nach unten gedreht.',
    'space.done.nearer': 'Größer.',
    'space.done.farther': 'Kleiner.',
    'space.done.back': 'Wieder wie am Anfang.',
    'space.built': 'So ist es gebaut',
    'space.size':
      'Es ist etwa {size} Nanometer lang. Nebeneinander passen rund {count} davon auf die Breite eines Haars.',
    'space.truth': 'Echt und gezeichnet',
    'space.real':
      '<b>In Wirklichkeit</b> haben Atome keine Farbe und keine Stäbe. Sie zittern, und das Molekül verdreht sich ständig.',
    'space.here':
      '<b>Hier</b> steht eine von vielen Formen still. Abstände und Winkel sind die üblichen aus dem Lehrbuch. Ob links oder rechts herum, sagt deine Zeichnung nicht.',
    'space.never': 'So ein Molekül kann es nicht geben. Das Bild zeigt nur, was du gezeichnet hast.',
    'limits.title': 'Was diese Prüfung nicht weiß',
    'limits.text':
      'Die Prüfung kennt nur Regeln: wie viele Hände ein Atom hat, und was erfahrungsgemäß zerfällt. Energie rechnet sie nicht aus. „Möglich“ heißt: Keine Regel spricht dagegen. Ob man es herstellen kann, weiß sie nicht.',
  },
  en: {
    'space.open': 'In 3D',
    'space.open.name': 'In 3D: look at the molecule',
    'space.title': 'Your molecule in 3D',
    'space.close': 'Close',
    'space.picture': '{name} in 3D, made of balls and sticks, to be turned.',
    'space.hint': 'Drag with finger or mouse. Or: arrow keys turn it, + and − zoom, 0 brings it back.',
    'space.step.left': 'Turn left',
    'space.step.right': 'Turn right',
    'space.step.up': 'Turn up',
    'space.step.down': 'Turn down',
    'space.step.nearer': 'Larger',
    'space.step.farther': 'Smaller',
    'space.step.back': 'Back to the start',
    'space.done.left': 'Turned left.',
    'space.done.right': 'Turned right.',
    'space.done.up': 'Turned up.',
    'space.done.down': 'Turned down.',
    'space.done.nearer': 'Larger.',
    'space.done.farther': 'Smaller.',
    'space.done.back': 'Back as at the start.',
    'space.built': 'How it is built',
    'space.size': 'It is about {size} nanometres long. Side by side, some {count} of them fit across a hair.',
    'space.truth': 'Real and drawn',
    'space.real': '<b>In reality</b> atoms have no colour and no sticks. They shake, and the molecule keeps twisting.',
    'space.here':
      '<b>Here</b> one of many forms stands still. Lengths and angles are the ordinary ones from the textbook. Your drawing does not say whether it is left- or right-handed.',
    'space.never': 'A molecule like this can’t exist. The picture only shows what you drew.',
    'limits.title': 'What this check does not know',
    'limits.text':
      'The check knows rules only: how many hands an atom has, and what is known to fall apart. It works out no energy. “Possible” means: no rule speaks against it. Whether one can make it, it does not know.',
  },
});
