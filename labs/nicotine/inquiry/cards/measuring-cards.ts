// Context cards about numbers: middle, spread, small groups, intervals, power, chance.
import type { ContextCard } from '@offshoot/inquiry';

export const measuringCards: readonly ContextCard[] = [
  {
    id: 'median',
    title: { de: 'Der in der Mitte', en: 'The one in the middle' },
    why: { de: 'Weil du die Tabelle ansiehst.', en: 'Because you look at the table.' },
    text: {
      de: 'Stelle alle Tiere der Größe nach auf. Das Tier in der Mitte zeigt den Median. Ein einziger Ausreißer verschiebt ihn kaum. Den Durchschnitt zieht er weit weg. 1907 rieten 787 Leute auf einem Markt das Gewicht von einem Ochsen. Der Median lag weniger als ein Hundertstel daneben. Kaum einer hatte es allein so gut getroffen.',
      en: 'Line up all animals by size. The animal in the middle shows the median. A single outlier hardly moves it. It pulls the average far away. In 1907 a study told how 787 people at a fair guessed the weight of an ox. The median was off by less than one in a hundred. Hardly anyone had come so close alone.',
    },
    act: {
      de: 'Sortiere eine Spalte. Welcher Wert steht in der Mitte?',
      en: 'Sort a column. Which value is in the middle?',
      place: 'table',
    },
    picture: {
      svg: '<svg viewBox="0 0 140 60" fill="none" stroke="currentColor" stroke-width="3"><path d="M10 54V44M30 54V40M50 54V36M70 54V30M90 54V26M110 54V22M130 54V4"/><path d="M62 22l8-8 8 8"/></svg>',
      alt: { de: 'Sieben Balken nach Größe, der vierte markiert', en: 'Seven bars by size, the fourth marked' },
    },
    source: 'F. Galton 1907, Nature 75, 450',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'table' }] },
  },
  {
    id: 'spread',
    title: { de: 'Kein Tier ist wie das andere', en: 'No animal is like the other' },
    why: { de: 'Weil du schon in fünf Näpfe geschaut hast.', en: 'Because you have looked into five wells.' },
    text: {
      de: 'Alle haben dasselbe getrunken, und doch geht es jedem anders. Das ist kein Fehler. Lebewesen streuen. Hier unterscheiden sich die Tiere in rund hundert Werten, vom Enzym bis zum Herz. Die Streuung ist oft spannender als die Mitte: In ihr steckt, wer ein Gift überlebt. Ein einzelnes Tier beweist daher wenig.',
      en: 'All drank the same, and yet each fares differently. That is no mistake. Living things vary. Here the animals differ in about a hundred values, from enzyme to heart. The spread is often more exciting than the middle: it holds those who survive a poison. So a single animal proves little.',
    },
    act: {
      de: 'Suche zwei Nachbarn, denen es ganz verschieden geht.',
      en: 'Find two neighbours that fare quite differently.',
      place: 'plate',
    },
    picture: { icon: 'chart-dots' },
    source: 'OpenStax, Biology 2e (2018), chapter 18',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'well' }], times: 5 },
  },
  {
    id: 'interval',
    title: { de: '0 von 30 heißt nicht nie', en: '0 of 30 does not mean never' },
    why: { de: 'Weil eine kleine Gruppe nichts abbekam.', en: 'Because a small group got off free.' },
    text: {
      de: 'Keine von 30 Bienen ist tot. Sind sie also sicher? Stell dir vor, in Wahrheit stirbt jede zehnte. Dann bleiben 30 Bienen mit etwas Glück trotzdem alle am Leben. Erst über 12 von 100 wäre so viel Glück kaum noch zu glauben. Darum steht hier: 0 von 30, höchstens 12 %. Mit mehr Tieren wird die Spanne enger.',
      en: 'None of 30 bees is dead. So are they safe? Suppose that in truth every tenth one dies. Then with some luck all 30 bees still live. Only above 12 in 100 would so much luck be hard to believe. So it says here: 0 of 30, at most 12 %. With more animals the range gets narrower.',
    },
    act: { de: 'Teste andere Tiere. Bleibt es bei 0?', en: 'Test other animals. Does it stay 0?', place: 'fire' },
    picture: { icon: 'percentage' },
    source: 'C. Clopper and E. Pearson 1934, Biometrika 26, 404',
    trigger: { on: 'result', where: [{ fact: 'beesSpared', atLeast: 1 }] },
  },
  {
    id: 'power',
    title: { de: 'Zu wenige, um es zu sehen', en: 'Too few to see it' },
    why: { de: 'Weil du nur wenige Tiere nimmst.', en: 'Because you take only a few animals.' },
    text: {
      de: 'Wirf eine Münze vier Mal. Kam drei Mal Kopf, so ist das noch kein Trick. Bei vierzig Würfen und dreißig Mal Kopf schon eher. So ist es auch hier. Mit wenigen Tieren übersieht man einen echten Unterschied oft. Wer dann sagt „Da ist nichts“, hat nur nicht genug hingesehen.',
      en: 'Toss a coin four times. Three heads are no trick yet. Thirty heads in forty tosses are more like one. It is the same here. With few animals one often misses a real difference. Who then says “there is nothing” has just not looked enough.',
    },
    act: {
      de: 'Nimm vier Mal so viele Tiere. Was siehst du jetzt?',
      en: 'Take four times as many animals. What do you see now?',
      place: 'fire',
    },
    picture: { icon: 'zoom-in' },
    source: 'J. Cohen 1988, Statistical power analysis for the behavioral sciences, 2nd edition',
    trigger: { on: 'fire', where: [{ fact: 'populations', atMost: 60 }] },
  },
  {
    id: 'repeat',
    title: { de: 'Noch einmal, mit anderen Tieren', en: 'Once more, with other animals' },
    why: { de: 'Weil du auf andere Tiere gewechselt hast.', en: 'Because you changed to other animals.' },
    text: {
      de: 'Jedes Tier hat gute und schlechte Tage. Im Modell ist das ein Rauschen im Hirn und im Herz. Testest du dasselbe mit denselben Tieren, so kommt hier genau dasselbe heraus. Das lehrt nichts Neues. Mit anderen Tieren siehst du, was vom Zufall kam. Was bleibt, ist mehr wert.',
      en: 'Each animal has good and bad days. In the model that is a noise in brain and heart. If you test the same thing on the same animals, you get exactly the same here. That teaches nothing new. With other animals you see what came from chance. What stays is worth more.',
    },
    act: {
      de: 'Wie weit liegen die beiden Ergebnisse auseinander?',
      en: 'How far apart are the two results?',
      place: 'compare',
    },
    picture: { icon: 'repeat' },
    source: 'R. Fisher 1935, The design of experiments',
    trigger: { on: 'fire', where: [{ fact: 'replicate', atLeast: 2 }] },
  },
  {
    id: 'many-tries',
    title: { de: 'Wer oft sucht, findet auch Zufall', en: 'Who searches a lot finds chance too' },
    why: { de: 'Weil du schon vier Dinge behauptest.', en: 'Because you claim four things by now.' },
    text: {
      de: 'Wirf zehn Münzen. Nie fallen alle auf Kopf. Lass es tausend Leute tun, und einem gelingt es wohl. Ist er ein Meister? Nein. Wer viele Moleküle prüft, findet auch eines, das nur zufällig gut aussieht. Darum zählt ein Fund erst, wenn er an neuen Tieren noch einmal klappt.',
      en: 'Toss ten coins. They never all come up heads. Let a thousand people do it, and one will likely manage. Is that person a master? No. Who checks many molecules also finds one that looks good by chance. So a find counts only when it works again on new animals.',
    },
    act: {
      de: 'Prüfe deinen besten Fund an neuen Tieren.',
      en: 'Check your best find on new animals.',
      place: 'claim',
    },
    picture: { icon: 'dice' },
    source: 'J. Ioannidis 2005, PLoS Medicine 2, e124',
    trigger: { on: 'claim', times: 4 },
  },
  {
    id: 'lucky-best',
    title: { de: 'Die Besten hatten auch Glück', en: 'The best were lucky too' },
    why: {
      de: 'Weil in deiner langen Liste Moleküle über der Linie stehen.',
      en: 'Because molecules of your long list stand above the line.',
    },
    text: {
      de: 'Ganz oben in der Liste stehen die Besten. Manche sind wirklich gut. Andere hatten Glück: Der Zufall schob sie ein Stück nach oben. Miss sie noch einmal, dann fehlt dieses Glück. Ein Teil fällt wieder unter die Linie. Darum heißt hier nur Treffer, was genau nachgerechnet ist und oben bleibt.',
      en: 'The best stand at the top of the list. Some are really good. Others were lucky: chance pushed them up a bit. Measure them again, and that luck is gone. A part of them falls below the line. So only what was run exactly and stays up is called a hit here.',
    },
    act: {
      de: 'Rechne die Besten genau nach. Wie viele bleiben oben?',
      en: 'Run the best ones exactly. How many stay up?',
      place: 'list',
    },
    picture: { icon: 'dice' },
    source: 'F. Galton 1886, Journal of the Anthropological Institute 15, 246 (regression towards the mean)',
    trigger: { on: 'open', where: [{ fact: 'place', is: 'list-candidates' }] },
  },
];
