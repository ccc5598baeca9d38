// Context cards about the way through the body: dose, barrier, enzymes, resistance.
import type { ContextCard } from '@offshoot/inquiry';

export const bodyCards: readonly ContextCard[] = [
  {
    id: 'dose',
    title: { de: 'Die Dosis macht das Gift', en: 'The dose makes the poison' },
    why: { de: 'Weil du schon zwei Mal getestet hast.', en: 'Because you have tested twice by now.' },
    text: {
      de: 'Der Arzt Paracelsus schrieb um 1538: Alle Dinge sind Gift, nur die Dosis macht, dass ein Ding kein Gift ist. Auch Salz und Wasser schaden, wenn es zu viel wird. Die Frage ist also nie: Ist das giftig? Sie heißt: Bei welcher Dosis, und für wen? Hier ist 1 die Dosis Nikotin, die die Hälfte der gewöhnlichen Tiere tötet.',
      en: 'The doctor Paracelsus wrote in about 1538: all things are poison, only the dose makes a thing not a poison. Even salt and water harm when there is too much. So the question is never: is this toxic? It is: at which dose, and for whom? Here 1 is the dose of nicotine that kills half of the ordinary animals.',
    },
    act: {
      de: 'Schiebe die Dosis langsam nach rechts. Wen trifft es zuerst?',
      en: 'Slide the dose slowly to the right. Who is hit first?',
      place: 'dose',
    },
    picture: { icon: 'flask' },
    source: 'Paracelsus, Septem defensiones (written 1538)',
    trigger: { on: 'result', times: 2 },
  },
  {
    id: 'barrier',
    title: { de: 'Die Wand um das Hirn', en: 'The wall around the brain' },
    why: { de: 'Weil du den Weg durch den Körper ansiehst.', en: 'Because you look at the way through the body.' },
    text: {
      de: 'Ein Hirn braucht Ruhe. Darum liegt um das Hirn eine dichte Wand aus Zellen. Im Blut der Insekten schwimmt vieles, was dort nicht hinein soll. Durch die fettige Wand kommt, wer klein ist, keine Ladung trägt und Fett mag. Alles andere bleibt eher draußen. Die Regel, mit der wir rechnen, wurde an Säugetieren gemessen.',
      en: 'A brain needs calm. So a tight wall of cells lies around the brain. Many things in the blood of insects should not get in there. What is small, has no charge and likes fat gets through the fatty wall. The rest tends to stay outside. The rule that we use was measured on mammals.',
    },
    act: {
      de: 'Wo geht am meisten verloren: Darm, Blut oder Wand?',
      en: 'Where is most lost: gut, blood or wall?',
      place: 'body',
    },
    picture: { icon: 'filter' },
    source:
      'D. Clark 1999, Journal of Pharmaceutical Sciences 88, 815; M. DeSalvo and others 2011, Frontiers in Neuroscience 5, 85',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'body' }] },
  },
  {
    id: 'pumps',
    title: { de: 'Pumpen, die hinaus werfen', en: 'Pumps that throw out' },
    why: { de: 'Weil hier viel wieder hinaus gepumpt wird.', en: 'Because much is pumped out again here.' },
    text: {
      de: 'In vielen Wänden sitzen Pumpen. Sie packen Stoffe, die sie nicht kennen, und werfen sie zurück. Das kostet Energie. Auch unsere Zellen haben solche Pumpen. Man fand sie 1976 in Zellen, denen viele Gifte nichts mehr taten. Bei Insekten sitzen sie am Hirn und in den feinen Röhren, die wie Nieren arbeiten.',
      en: 'Pumps sit in many walls. They grab things that they do not know and throw them back. That costs energy. Our cells have such pumps too. They were found in 1976 in cells that many poisons no longer harmed. In insects they sit at the brain and in the fine tubes that work like kidneys.',
    },
    act: {
      de: 'Vergleiche zwei Näpfe: Wer pumpt mehr?',
      en: 'Compare two wells: which one pumps more?',
      place: 'body',
    },
    picture: { icon: 'recycle' },
    source: 'R. Juliano and V. Ling 1976, Biochimica et Biophysica Acta 455, 152',
    trigger: { on: 'look', where: [{ fact: 'pumpedOut', atLeast: 0.3 }] },
  },
  {
    id: 'enzyme',
    title: { de: 'Scheren im Körper', en: 'Scissors in the body' },
    why: {
      de: 'Weil dieselbe Dosis die einen trifft und die anderen nicht.',
      en: 'Because the same dose hits some and not the others.',
    },
    text: {
      de: 'Enzyme sind winzige Werkzeuge aus Eiweiß. Manche schneiden fremde Stoffe klein. Jedes hat seinen Geschmack: Das eine mag CH3 an Stickstoff, das andere CN. Ein Tier mit vielen solchen Scheren merkt von deinem Molekül kaum etwas. Sein Nachbar mit wenigen stirbt daran. Beide haben dasselbe getrunken.',
      en: 'Enzymes are tiny tools made of protein. Some cut strange things to pieces. Each has its taste: one likes CH3 on nitrogen, another likes CN. An animal with many such scissors hardly feels your molecule. Its neighbour with few of them dies of it. Both drank the same.',
    },
    act: {
      de: 'Sieh in einem Napf nach, der überlebt: Was wird zerlegt?',
      en: 'Look into a well that survives: what is cut?',
      place: 'body',
    },
    picture: { icon: 'scissors' },
    source: 'OpenStax, Biology 2e (2018), section 6.5; C. Bass and others 2013, PNAS 110, 19460',
    trigger: { on: 'result', where: [{ fact: 'spreadDecades', atLeast: 1.5 }] },
  },
  {
    id: 'resistance',
    title: { de: 'Warum Gifte alt werden', en: 'Why poisons grow old' },
    why: { de: 'Weil du ein Enzym gesperrt hast.', en: 'Because you blocked an enzyme.' },
    text: {
      de: 'Unter vielen Läusen hat eine zufällig mehr Scheren. Ohne Gift nützt ihr das nichts. Wird gespritzt, so bleibt sie übrig und hat Kinder. Die erben die Scheren. Bei Läusen auf Tabak fand man bis zu hundert Kopien von einem Gen. Kein Tier hat sich dafür angestrengt. Das Gift hat nur ausgewählt.',
      en: 'Among many aphids one happens to have more scissors. Without poison that is no use to it. When people spray, it is left over and has young. They inherit the scissors. In aphids on tobacco up to a hundred copies of one gene were found. No animal tried hard for that. The poison merely chose.',
    },
    act: {
      de: 'Welche Näpfe sterben erst mit der Sperre?',
      en: 'Which wells die only with the block?',
      place: 'compare',
    },
    picture: { icon: 'bug' },
    source: 'C. Bass and others 2013, PNAS 110, 19460; OpenStax, Biology 2e (2018), chapter 18',
    trigger: { on: 'fire', where: [{ fact: 'manipulation', is: 'block-enzyme' }] },
  },
  {
    id: 'products',
    title: { de: 'Das Gift entsteht erst im Tier', en: 'The poison is made in the animal' },
    why: { de: 'Weil ein Bruchstück stärker ist als das Ganze.', en: 'Because a fragment is stronger than the whole.' },
    text: {
      de: 'Ein Enzym zerlegt dein Molekül. Was übrig bleibt, ist auch ein Molekül. Meist ist es harmlos. Manchmal ist es das eigentliche Gift. Dann war der Schnitt kein Schutz, sondern der Zünder. Bei Arzneien nutzt man das mit Absicht. So etwas heißt Vorstufe. Mit einem gesperrten Enzym wird sie schwächer und nicht stärker.',
      en: 'An enzyme takes your molecule apart. What is left is a molecule too. Mostly it is harmless. At times it is the real poison. Then the cut was no shield but the fuse. In drugs this is used on purpose. Such a thing is called a prodrug. With a blocked enzyme it gets weaker, not stronger.',
    },
    act: { de: 'Teste das Bruchstück für sich allein.', en: 'Test the fragment on its own.', place: 'editor' },
    picture: { icon: 'arrows-split' },
    source: 'R. Nauen and others 2003, Pesticide Biochemistry and Physiology 76, 55',
    trigger: { on: 'look', where: [{ fact: 'strongerProduct', atLeast: 1 }] },
  },
  {
    id: 'half-effect',
    title: { de: 'Warum gerade die Hälfte?', en: 'Why just one half?' },
    why: { de: 'Weil du die Kurve ansiehst.', en: 'Because you look at the curve.' },
    text: {
      de: 'Tiere sind verschieden. Eines stolpert früh, ein anderes nie. Wann der Erste fällt, ist Zufall. Wann der Letzte fällt, auch. Die Mitte aber kann man gut messen. Darum fragt man: Bei welcher Dosis trifft es die Hälfte? Das schlug John Trevan 1927 vor. Steht kein Wert da, so ist auch das ein Fund: Die Hälfte wird nie erreicht.',
      en: 'Animals differ. One stumbles early, another never. When the first one falls is chance. When the last one falls is chance too. But the middle can be measured well. So people ask: at which dose is one half hit? John Trevan proposed that in 1927. If no value is given, that is a finding too: one half is never reached.',
    },
    act: {
      de: 'Lies ab: Bei welcher Dosis stolpert die Hälfte?',
      en: 'Read off: at which dose does one half stumble?',
      place: 'chart',
    },
    picture: {
      svg: '<svg viewBox="0 0 120 80" fill="none" stroke="currentColor" stroke-width="3"><path d="M10 5V70H115"/><path d="M12 66C55 66 50 12 112 12"/><path stroke-dasharray="4 4" d="M10 39H57V70"/></svg>',
      alt: { de: 'Eine Kurve, die bei der Hälfte markiert ist', en: 'A curve that is marked at one half' },
    },
    source: 'J. Trevan 1927, Proceedings of the Royal Society B 101, 483',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'chart' }] },
  },
];
