// Context cards about nerves and heart: neurons, brakes, dopamine, beats, and what of it is invented.
import type { ContextCard } from '@offshoot/inquiry';

export const brainCards: readonly ContextCard[] = [
  {
    id: 'neuron',
    title: { de: 'Alles oder nichts', en: 'All or nothing' },
    why: { de: 'Weil du ins Hirn schaust.', en: 'Because you look into the brain.' },
    text: {
      de: 'Eine Zelle im Hirn ist wie ein Eimer mit einem Loch. Andere Zellen gießen etwas hinein. Etwas läuft immer aus. Ist der Eimer voll, so kippt er: Die Zelle feuert. Dann ist er leer, und es geht von vorn los. Halb feuern kann sie nicht. Jeder Punkt im Bild ist ein solcher Schlag.',
      en: 'A cell in the brain is like a bucket with a hole. Other cells pour something in. Some always leaks out. When the bucket is full, it tips: the cell fires. Then it is empty and all starts again. It cannot fire by half. Each dot in the picture is one such firing.',
    },
    act: {
      de: 'Suche den Moment, ab dem das Molekül wirkt.',
      en: 'Find the moment when the molecule sets in.',
      place: 'brain',
    },
    picture: { icon: 'brain' },
    source: 'L. Lapicque 1907, in L. Abbott 1999, Brain Research Bulletin 50, 303',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'brain' }] },
  },
  {
    id: 'inhibition',
    title: { de: 'Die Bremsen im Hirn', en: 'The brakes in the brain' },
    why: { de: 'Weil du die Bremse GABA gesperrt hast.', en: 'Because you blocked the brake GABA.' },
    text: {
      de: 'Nicht jede Zelle treibt an. Manche bremsen. Ihr Botenstoff heißt GABA. Er macht es den anderen schwer zu feuern. Ohne Bremse stößt jede Zelle die nächste an, bis alle zugleich feuern. Das ist ein Krampf. Ein gesundes Hirn hält Gas und Bremse im Gleichgewicht, wie beim Fahren am Berg.',
      en: 'Not every cell drives the others. Some brake. Their messenger is called GABA. It makes it hard for the others to fire. Without a brake each cell sets off the next, until all fire at once. That is a convulsion. A healthy brain holds gas and brake in balance, as on a steep road.',
    },
    act: {
      de: 'Vergleiche das Bild mit und ohne Bremse.',
      en: 'Compare the picture with and without the brake.',
      place: 'brain',
    },
    picture: { icon: 'player-pause' },
    source: 'OpenStax, Biology 2e (2018), chapter 35',
    trigger: { on: 'fire', where: [{ fact: 'transmitter', is: 'gaba' }] },
  },
  {
    id: 'silencing',
    title: { de: 'Was fehlt, wenn es schweigt?', en: 'What is missing when it is silent?' },
    why: { de: 'Weil du einen Teil still gelegt hast.', en: 'Because you silenced a part.' },
    text: {
      de: 'Wozu ist ein Teil da? Nimm ihn weg und sieh, was fehlt. So arbeitet die Hirnforschung oft. Fällt die Wirkung weg, so war der Teil nötig. Das heißt noch nicht, dass er allein genügt. Zieht man beim Rad die Kette ab, so fährt es nicht. Trotzdem braucht es mehr als eine Kette.',
      en: 'What is a part for? Take it away and see what is missing. Brain research often works like this. If the effect is gone, the part was needed. That does not mean that it is enough by itself. Take the chain off a bike and it will not go. Still it takes more than a chain.',
    },
    act: {
      de: 'Lege zum Vergleich einen anderen Teil still.',
      en: 'Silence another part to compare.',
      place: 'manipulate',
    },
    picture: { icon: 'eye-off' },
    source: 'OpenStax, Biology 2e (2018), chapter 35',
    trigger: { on: 'fire', where: [{ fact: 'manipulation', is: 'silence' }] },
  },
  {
    id: 'messengers',
    title: { de: 'Wie Zellen reden', en: 'How cells talk' },
    why: { de: 'Weil du einen Botenstoff gesperrt hast.', en: 'Because you blocked a messenger.' },
    text: {
      de: 'Zwischen zwei Zellen liegt ein Spalt. Strom kommt da nicht hinüber. Otto Loewi legte 1921 zwei Herzen von Fröschen in Wasser. Den Nerv des ersten reizte er. Mit dem Wasser des ersten wurde auch das zweite langsam. Es musste also ein Stoff sein. Dieser Stoff war Acetylcholin, und an seinem Tor sitzt auch Nikotin.',
      en: 'There is a gap between two cells. Current does not cross it. In 1921 Otto Loewi put two frog hearts in water. He worked the nerve of the first. With the water of the first, the second slowed down too. So it had to be a substance. It was acetylcholine, and nicotine sits at the same gate.',
    },
    act: {
      de: 'Sperre einen anderen Botenstoff. Was ändert sich?',
      en: 'Block another messenger. What changes?',
      place: 'manipulate',
    },
    picture: { icon: 'arrows-split' },
    source: 'O. Loewi 1921, Pflügers Archiv 189, 239',
    trigger: { on: 'fire', where: [{ fact: 'manipulation', is: 'block' }] },
  },
  {
    id: 'convulsion',
    title: { de: 'Wenn alle zugleich feuern', en: 'When all fire at once' },
    why: { de: 'Weil dieses Tier krampft.', en: 'Because this animal convulses.' },
    text: {
      de: 'Sieh dir die Punkte an: Erst feuern die Zellen bunt gemischt. Dann alle zusammen. Das treibt die Muskeln ohne Pause an. Das Tier krampft und stirbt. Die Bremsen haben es eine Weile verhindert. Sie werden aber müde. Deshalb kippt es plötzlich und nicht langsam. Hier zählt als Krampf, wer öfter als 15 Mal je Sekunde feuert.',
      en: 'Look at the dots: at first the cells fire all mixed. Then all together. That drives the muscles without a break. The animal convulses and dies. The brakes kept it off for a while. But they get tired. So it tips all at once and not slowly. Here more than 15 firings a second count as a convulsion.',
    },
    act: {
      de: 'Geh eine Dosis tiefer: Ist der Krampf dann halb so stark?',
      en: 'Go one dose down: is the convulsion half as strong?',
      place: 'dose',
    },
    picture: { icon: 'bolt' },
    source: 'OpenStax, Biology 2e (2018), chapter 35; the limit of 15 Hz is ours',
    trigger: { on: 'look', where: [{ fact: 'convulses', atLeast: 1 }] },
  },
  {
    id: 'dopamine',
    title: { de: 'Mehr als ein Glücksstoff', en: 'More than a feel-good stuff' },
    why: { de: 'Weil du auf das Dopamin schaust.', en: 'Because you look at the dopamine.' },
    text: {
      de: 'Man nennt Dopamin gern den Glücksstoff. Das ist zu einfach. Es hilft beim Lernen, beim Bewegen und beim Wollen. Auch Fliegen haben es. Ihre Zellen dafür tragen Tore, an denen Nikotin sitzen kann. Darum steigt das Dopamin, wenn dein Molekül kommt. Im Blut macht es bei Fliegen das Herz schneller.',
      en: 'People like to call dopamine the feel-good stuff. That is too simple. It helps to learn, to move and to want. Flies have it too. Their cells for it carry gates at which nicotine can sit. So the dopamine rises when your molecule comes. In the blood of flies it makes the heart faster.',
    },
    act: { de: 'Was steigt zuerst: Dopamin oder Puls?', en: 'What rises first: dopamine or pulse?', place: 'heart' },
    picture: { icon: 'trending-up' },
    source: 'E. Johnson, J. Ringo and H. Dowse 1997, Journal of Comparative Physiology B 167, 89',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'dopamine' }] },
  },
  {
    id: 'heartbeat',
    title: { de: 'Ein Herz als Schlauch', en: 'A heart like a hose' },
    why: { de: 'Weil du das Herz ansiehst.', en: 'Because you look at the heart.' },
    text: {
      de: 'Das Herz einer Fliege ist ein dünner Schlauch im Rücken. Es schlägt zwei bis vier Mal je Sekunde. Den Takt macht es selbst, auch ohne Hirn. Botenstoffe machen es nur schneller oder langsamer. Es hat keine festen Adern: Das Blut fließt frei im Körper. Trotzdem lernt man an ihm viel über unser eigenes Herz.',
      en: 'The heart of a fly is a thin hose in its back. It beats two to four times a second. It makes its beat by itself, even without a brain. Messengers only make it faster or slower. There are no closed vessels: the blood flows freely in the body. Still one learns much from it about our own heart.',
    },
    act: {
      de: 'Hör dir das Herz an. Klopfe den Takt mit.',
      en: 'Listen to the heart. Tap the beat along.',
      place: 'heart',
    },
    picture: { icon: 'heart' },
    source: 'M. Fink and others 2009, BioTechniques 46, 101',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'heart' }] },
  },
  {
    id: 'arrhythmia',
    title: { de: 'Schnell ist nicht gestolpert', en: 'Fast is not stumbling' },
    why: { de: 'Weil dieses Herz stolpert.', en: 'Because this heart stumbles.' },
    text: {
      de: 'Ein schnelles Herz kann ganz im Takt sein. Stolpern heißt: Die Pausen sind ungleich. Miss viele Pausen. Wie weit streuen sie? Teile die Streuung durch die mittlere Pause. Diese Zahl nennen wir Unruhe. So misst man sie auch bei echten Fliegen. Über 0,2 sagen wir: Das Herz stolpert. Diese Grenze haben wir gewählt.',
      en: 'A fast heart can be quite regular. Stumbling means: the pauses are uneven. Measure many pauses. How far do they spread? Divide the spread by the middle pause. We call this number the arrhythmia index. It is measured like this in real flies too. Above 0.2 we say: the heart stumbles. That limit is our choice.',
    },
    act: {
      de: 'Suche ein schnelles Herz, das nicht stolpert.',
      en: 'Find a fast heart that does not stumble.',
      place: 'plate',
    },
    picture: {
      svg: '<svg viewBox="0 0 140 60" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"><path d="M4 20h10l4-12 4 12h14l4-12 4 12h14l4-12 4 12h14l4-12 4 12h14l4-12 4 12h10"/><path d="M4 50h6l4-12 4 12h30l4-12 4 12h4l4-12 4 12h36l4-12 4 12h24"/></svg>',
      alt: {
        de: 'Oben ein gleichmäßiges Herz, unten eines mit ungleichen Pausen',
        en: 'Above an even heart, below one with uneven pauses',
      },
    },
    source: 'K. Ocorr and others 2007, PNAS 104, 3943; M. Fink and others 2009, BioTechniques 46, 101',
    trigger: { on: 'look', where: [{ fact: 'stumbles', atLeast: 1 }] },
  },
  {
    id: 'fiction',
    title: { de: 'Das hier ist erfunden', en: 'This part is made up' },
    why: { de: 'Weil viele Herzen mit Macke stolpern.', en: 'Because many hearts with the quirk stumble.' },
    text: {
      de: 'In Wirklichkeit bringt Dopamin ein Herz von Fliegen nicht aus dem Takt. Das wurde gemessen. Die Herzmacke haben wir erfunden. So gibt es etwas zu treffen und etwas zu schonen. Alles andere auf der Werkbank folgt Regeln aus der Natur, stark vereinfacht. Ein gutes Modell sagt immer dazu, was an ihm falsch ist.',
      en: 'In reality dopamine does not put the heart of a fly out of step. That was measured. We made up the quirk. So there is something to hit and something to spare. All else on the bench follows rules from nature, much simplified. A good model always says what is wrong with it.',
    },
    act: {
      de: 'Lies im Modell einen Satz, der mit „In Wirklichkeit“ beginnt.',
      en: 'Read one sentence of the model that starts with “In reality”.',
      place: 'about',
    },
    picture: { icon: 'masks-theater' },
    source: 'E. Johnson, J. Ringo and H. Dowse 1997, Journal of Comparative Physiology B 167, 89',
    trigger: { on: 'result', where: [{ fact: 'quirkStumbling', atLeast: 0.5 }], times: 2 },
  },
];
