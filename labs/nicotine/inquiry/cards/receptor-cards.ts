// Context cards about the receptor: what sits where, how tightly, and what it does there.
import type { ContextCard } from '@offshoot/inquiry';

export const receptorCards: readonly ContextCard[] = [
  {
    id: 'receptor',
    title: { de: 'Ein Tor mit einer Tasche', en: 'A gate with a pocket' },
    why: { de: 'Weil du in den Rezeptor schaust.', en: 'Because you look into the receptor.' },
    text: {
      de: 'Auf den Nerven sitzen kleine Tore. Jedes hat eine Tasche. Passt ein Molekül hinein, so geht das Tor auf, und Strom fließt. Der Körper öffnet es mit Acetylcholin und räumt das gleich wieder weg. Nikotin passt auch und bleibt. John Langley fand 1905 mit Nikotin heraus, dass es solche Stellen geben muss. Gesehen hat er sie nie.',
      en: 'Small gates sit on the nerves. Each has a pocket. When a molecule fits, the gate opens and current flows. The body opens it with acetylcholine and clears that away at once. Nicotine fits too, and stays. In 1905 John Langley used nicotine to find out that such spots must exist. He never saw one.',
    },
    act: { de: 'Welches Atom hilft am meisten? Tausche es.', en: 'Which atom helps most? Swap it.', place: 'receptor' },
    picture: { icon: 'door' },
    source: 'J. Langley 1905, Journal of Physiology 33, 374',
    trigger: { on: 'look', where: [{ fact: 'instrument', is: 'receptor' }] },
  },
  {
    id: 'partial-agonist',
    title: { de: 'Gut sitzen heißt nicht gut öffnen', en: 'To sit well is not to open well' },
    why: {
      de: 'Weil dieses Molekül das Tor nur wenig öffnet.',
      en: 'Because this molecule opens the gate only a little.',
    },
    text: {
      de: 'Zwei Fragen sind zu trennen. Wie fest sitzt das Molekül in der Tasche? Und wie weit geht das Tor dann auf? Manche sitzen fest und öffnen doch kaum. Sie nehmen den Platz weg. Auch bei hoher Dosis wird die Wirkung dann nie voll. Nikotin selbst öffnet das Tor bei Insekten nur zu etwa einem Fünftel.',
      en: 'Keep two questions apart. How tightly does the molecule sit in the pocket? And how far does the gate then open? Some sit tight and hardly open it. They take the place away. Even at a high dose the effect is then never full. Nicotine itself opens the gate of insects by only about a fifth.',
    },
    act: {
      de: 'Sieh auf die Kurve: Wird sie oben flach?',
      en: 'Look at the curve: does it go flat at the top?',
      place: 'chart',
    },
    picture: { icon: 'door' },
    source: 'R. Stephenson 1956, British Journal of Pharmacology 11, 379; J. Tan and others 2007',
    trigger: {
      on: 'look',
      where: [
        { fact: 'instrument', is: 'receptor' },
        { fact: 'efficacy', atMost: 0.3 },
      ],
      times: 2,
    },
  },
  {
    id: 'affinity',
    title: { de: 'Eine Stufe ist zehn Mal', en: 'One step is ten times' },
    why: { de: 'Weil dein Molekül sehr fest sitzt.', en: 'Because your molecule sits very tightly.' },
    text: {
      de: 'Die Haftkraft zählt in Stufen. Eine Stufe mehr heißt: Ein Zehntel der Menge reicht, um die Hälfte der Plätze zu füllen. Zwei Stufen sind hundert Mal. Deshalb macht ein kleiner Zuwachs viel aus. Doch der Platz im Tor ist nicht alles. Das Molekül muss erst dort ankommen. Und es darf vorher nicht zerlegt werden.',
      en: 'The grip counts in steps. One step more means: a tenth of the amount is enough to fill half of the places. Two steps are a hundred times. So a small gain does a lot. But the place in the gate is not all. The molecule must get there first. And it must not be taken apart on the way.',
    },
    act: {
      de: 'Teste es bei einer zehn Mal kleineren Dosis.',
      en: 'Test it at a dose ten times smaller.',
      place: 'dose',
    },
    picture: { icon: 'magnet' },
    source: 'OpenStax, Biology 2e (2018), chapter 9; unit pIC50 as in textbooks of pharmacology',
    trigger: { on: 'look', where: [{ fact: 'affinity', atLeast: 7 }] },
  },
  {
    id: 'selectivity',
    title: { de: 'Den einen treffen, den anderen schonen', en: 'Hit the one, spare the other' },
    why: { de: 'Weil dein Molekül die Gruppen trennt.', en: 'Because your molecule tells the groups apart.' },
    text: {
      de: 'Ein starkes Gift zu finden ist leicht. Schwer ist eines, das nur die Richtigen trifft. Das heißt selektiv. Teile die Dosis, die den einen schadet, durch die Dosis, die den anderen schadet. Je größer die Zahl, desto besser. Dafür gibt es viele Wege: den Rezeptor, die Barriere, die Enzyme, das Herz.',
      en: 'It is easy to find a strong poison. It is hard to find one that hits only the right ones. That is called selective. Divide the dose that harms the one group by the dose that harms the other. The larger the number, the better. There are many roads to it: the receptor, the barrier, the enzymes, the heart.',
    },
    act: {
      de: 'Welcher Weg ist es hier? Sperre ein Enzym und teste noch einmal.',
      en: 'Which road is it here? Block an enzyme and test again.',
      place: 'manipulate',
    },
    picture: { icon: 'target' },
    source: 'M. Tomizawa and J. Casida 2003, Annual Review of Entomology 48, 339',
    trigger: { on: 'result', where: [{ fact: 'selectivity', atLeast: 10 }] },
  },
  {
    id: 'mammals',
    title: { de: 'Und wir?', en: 'And we?' },
    why: { de: 'Weil dein Molekül auch bei Säugetieren greift.', en: 'Because your molecule grips in mammals too.' },
    text: {
      de: 'Auch wir haben solche Tore an den Nerven. Unsere Taschen sind aber etwas anders gebaut. Dort mag eine Stelle ein Plus sehr gern. Bei Insekten passt eher eine flache Spitze ohne Ladung. Darum kann ein Stoff Insekten treffen und uns kaum. Was bei Säugetieren greift, zählt hier immer als Nachteil. Mehr verrät das Labor dazu nicht.',
      en: 'We have such gates on our nerves too. But our pockets are built a little differently. One spot there likes a plus very much. In insects a flat tip without a charge fits better. So a substance can hit insects and hardly touch us. What grips in mammals always counts against it here. The lab tells no more about it.',
    },
    act: {
      de: 'Suche eine Änderung, die die Stufe senkt.',
      en: 'Look for a change that lowers the band.',
      place: 'editor',
    },
    picture: { icon: 'shield' },
    source: 'M. Tomizawa and J. Casida 2003, Annual Review of Entomology 48, 339',
    trigger: { on: 'draw', where: [{ fact: 'band', is: 'grips' }], times: 3 },
  },
  {
    id: 'desensitisation',
    title: { de: 'Müde Tore', en: 'Tired gates' },
    why: { de: 'Weil die Wirkung bei hoher Dosis wieder sinkt.', en: 'Because the effect falls again at a high dose.' },
    text: {
      de: 'Mehr hilft nicht immer mehr. Hält ein Stoff die Tore lange offen, so stumpfen sie ab. Sie gehen zu, obwohl er noch in der Tasche sitzt. Dann wird es still. Bernard Katz und Stephen Thesleff haben das 1957 an Muskeln gemessen. Darum kann eine Kurve steigen und wieder fallen.',
      en: 'More is not always more. If a substance holds the gates open for long, they go dull. They shut although it still sits in the pocket. Then it gets quiet. Bernard Katz and Stephen Thesleff measured this on muscles in 1957. So a curve can rise and fall again.',
    },
    act: {
      de: 'Vergleiche einen Napf bei mittlerer und bei hoher Dosis.',
      en: 'Compare one well at a middle and at a high dose.',
      place: 'plate',
    },
    picture: { icon: 'zzz' },
    source: 'B. Katz and S. Thesleff 1957, Journal of Physiology 138, 63',
    trigger: { on: 'result', where: [{ fact: 'fade', atLeast: 0.2 }] },
  },
  {
    id: 'changed-receptor',
    title: { de: 'Ein Buchstabe im Erbgut', en: 'One letter in the genes' },
    why: { de: 'Weil dieses Tier ein verändertes Tor hat.', en: 'Because this animal has a changed gate.' },
    text: {
      de: 'Das Tor wird nach einem Bauplan im Erbgut gebaut. Ist dort ein Buchstabe anders, so ist auch ein Baustein im Tor anders. Manches Gift passt dann nicht mehr. Bei Blattläusen fand man so einen Tausch an einer einzigen Stelle. Wer ihn hat, überlebt das Spritzen und vererbt ihn. Nach Jahren haben ihn viele.',
      en: 'The gate is built from a plan in the genes. If one letter differs there, one building block of the gate differs too. Some poisons then no longer fit. In aphids such a swap was found at a single spot. Those that have it survive the spray and pass it on. After some years many have it.',
    },
    act: {
      de: 'Suche auf der Platte andere Näpfe, die das überleben.',
      en: 'Find other wells on the plate that survive this.',
      place: 'plate',
    },
    picture: { icon: 'dna' },
    source: 'C. Bass and others 2011, BMC Neuroscience 12, 51',
    trigger: { on: 'look', where: [{ fact: 'changedReceptor', atLeast: 1 }] },
  },
];
