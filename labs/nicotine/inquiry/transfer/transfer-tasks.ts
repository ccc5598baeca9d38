// The transfer tasks of this lab: another receptor and another animal, each in two forms, so that before and after differ. All
// numbers are made up for teaching; what the animals do is real in kind.
import type { TransferTask } from '@offshoot/inquiry';

const shared = { n: 20, tries: 4 } as const;

export const transferTasks: readonly TransferTask[] = [
  {
    ...shared,
    id: 'mint',
    topic: 'receptor',
    form: 'a',
    title: { de: 'Kühle Minze', en: 'Cool mint' },
    story: {
      de: 'Mäuse spüren Kälte mit einem Rezeptor. Menthol aus der Minze passt hinein. Du hast drei Dinge verändert.',
      en: 'Mice feel cold with a receptor. Menthol from mint fits it. You have changed three things about the scent.',
    },
    counted: { de: 'Mäuse heben die Pfote', en: 'mice lift a paw' },
    factors: [
      {
        name: { de: 'Ring', en: 'Ring' },
        options: [
          { de: 'wie im Menthol', en: 'as in menthol' },
          { de: 'flach', en: 'flat' },
        ],
      },
      {
        name: { de: 'OH-Gruppe', en: 'OH group' },
        options: [
          { de: 'keine', en: 'none' },
          { de: 'eine', en: 'one' },
        ],
      },
      {
        name: { de: 'Farbe der Flasche', en: 'Colour of the bottle' },
        options: [
          { de: 'braun', en: 'brown' },
          { de: 'klar', en: 'clear' },
        ],
      },
    ],
    base: 0.3,
    adds: [-0.2, 0.5, 0],
    asked: 1,
    predicted: [1, 1, 1],
  },
  {
    ...shared,
    id: 'chilli',
    topic: 'receptor',
    form: 'b',
    title: { de: 'Scharfer Chili', en: 'Hot chilli' },
    story: {
      de: 'Vögel fressen Chili, Mäuse nicht. Der scharfe Stoff passt in den Rezeptor für Hitze. Du hast drei Dinge verändert.',
      en: 'Birds eat chilli, mice do not. The hot substance fits the receptor for heat. You have changed three things.',
    },
    counted: { de: 'Mäuse lassen das Futter liegen', en: 'mice leave the food' },
    factors: [
      {
        name: { de: 'Schwanz des Moleküls', en: 'Tail of the molecule' },
        options: [
          { de: 'kurz', en: 'short' },
          { de: 'lang', en: 'long' },
        ],
      },
      {
        name: { de: 'Napf', en: 'Bowl' },
        options: [
          { de: 'rund', en: 'round' },
          { de: 'eckig', en: 'square' },
        ],
      },
      {
        name: { de: 'OH-Gruppe', en: 'OH group' },
        options: [
          { de: 'an ihrem Platz', en: 'in its place' },
          { de: 'weg', en: 'gone' },
        ],
      },
    ],
    base: 0.35,
    adds: [0.5, 0, -0.2],
    asked: 0,
    predicted: [1, 1, 1],
  },
  {
    ...shared,
    id: 'fleas',
    topic: 'animal',
    form: 'a',
    title: { de: 'Das Herz des Wasserflohs', en: 'The heart of the water flea' },
    story: {
      de: 'Das Herz eines Wasserflohs sieht man durch seine Haut schlagen. Du gibst etwas ins Wasser und zählst.',
      en: 'You can see the heart of a water flea beat through its skin. You put something into the water and count.',
    },
    counted: { de: 'Wasserflöhe haben ein schnelles Herz', en: 'water fleas have a fast heart' },
    factors: [
      {
        name: { de: 'Ins Wasser', en: 'Into the water' },
        options: [
          { de: 'nichts', en: 'nothing' },
          { de: 'Koffein', en: 'caffeine' },
        ],
      },
      {
        name: { de: 'Wärme', en: 'Warmth' },
        options: [
          { de: '15 Grad', en: '15 degrees' },
          { de: '25 Grad', en: '25 degrees' },
        ],
      },
      {
        name: { de: 'Glas', en: 'Glass' },
        options: [
          { de: 'klein', en: 'small' },
          { de: 'groß', en: 'large' },
        ],
      },
    ],
    base: 0.1,
    adds: [0.3, 0.4, 0],
    asked: 2,
    predicted: [1, 1, 0],
  },
  {
    ...shared,
    id: 'snails',
    topic: 'animal',
    form: 'b',
    title: { de: 'Schnecken im Beet', en: 'Snails in the bed' },
    story: {
      de: 'Schnecken kriechen nicht überall hin. Du streust etwas um den Salat und zählst am Morgen.',
      en: 'Snails do not creep everywhere. You strew something around the lettuce and count in the morning.',
    },
    counted: { de: 'Schnecken kommen bis zum Salat', en: 'snails reach the lettuce' },
    factors: [
      {
        name: { de: 'Rund um den Salat', en: 'Around the lettuce' },
        options: [
          { de: 'nichts', en: 'nothing' },
          { de: 'Kaffeesatz', en: 'coffee grounds' },
        ],
      },
      {
        name: { de: 'Nacht', en: 'Night' },
        options: [
          { de: 'trocken', en: 'dry' },
          { de: 'nass', en: 'wet' },
        ],
      },
      {
        name: { de: 'Schild am Beet', en: 'Sign at the bed' },
        options: [
          { de: 'mit Schild', en: 'with a sign' },
          { de: 'ohne Schild', en: 'without a sign' },
        ],
      },
    ],
    base: 0.5,
    adds: [-0.3, 0.4, 0],
    asked: 2,
    predicted: [1, 1, 0],
  },
];

/** The tasks of a measurement: one a topic. Who begins with form a goes on with form b. */
export function tasksOf(when: 'before' | 'after', startsWith: 'a' | 'b'): readonly TransferTask[] {
  const form = (when === 'before') === (startsWith === 'a') ? 'a' : 'b';
  return transferTasks.filter((task) => task.form === form);
}
