// Context cards about the world outside: bees, a food web, laws, and knowledge that can be used for good and ill.
import type { ContextCard } from '@offshoot/inquiry';

export const worldCards: readonly ContextCard[] = [
  {
    id: 'bees',
    title: { de: 'Drei von vier Pflanzen', en: 'Three of four crops' },
    why: { de: 'Weil dein Molekül viele Bienen tötet.', en: 'Because your molecule kills many bees.' },
    text: {
      de: 'Drei von vier Arten, die wir anbauen, tragen besser, wenn Tiere sie bestäuben. Bienen sammeln dort, wo auch gespritzt wird. Ihr Körper kann manche Stoffe gut zerlegen und andere kaum. Forscher fanden ein Enzym der Biene, das Stoffe mit CN schnell klein macht. Bei ähnlichen Stoffen mit NO2 hilft es fast nicht.',
      en: 'Three of four kinds of crops bear better when animals pollinate them. Bees gather where people spray. Their body can take some substances apart well and others hardly. Researchers found an enzyme of the bee that quickly cuts up substances with CN. With similar substances with NO2 it hardly helps.',
    },
    act: {
      de: 'Sieh in eine Biene: Was wird dort zerlegt?',
      en: 'Look into a bee: what is taken apart there?',
      place: 'body',
    },
    picture: { icon: 'butterfly' },
    source:
      'A. Klein and others 2007, Proceedings of the Royal Society B 274, 303; C. Manjon and others 2018, Current Biology 28, 1137',
    trigger: { on: 'result', where: [{ fact: 'beesDead', atLeast: 0.2 }], times: 2 },
  },
  {
    id: 'food-web',
    title: { de: 'Wer frisst die Läuse?', en: 'Who eats the aphids?' },
    why: { de: 'Weil es auch den Nützlingen schlecht geht.', en: 'Because the useful insects fare badly too.' },
    text: {
      de: 'Larven von Schwebfliegen und Florfliegen fressen Läuse, jede mehrere hundert. Tötet man sie mit, so fehlt der Feind. Die Läuse, die übrig sind, vermehren sich dann umso mehr. Nach dem Spritzen kommen sie oft zurück, und zwar stärker. In Fallen in Deutschland fing man 2016 drei Viertel weniger fliegende Insekten als 1989.',
      en: 'Larvae of hoverflies and lacewings eat aphids, several hundred each. If you kill them too, the enemy is gone. The aphids that are left then breed all the more. After spraying they often come back, and stronger. Traps in Germany caught three quarters fewer flying insects in 2016 than in 1989.',
    },
    act: { de: 'Suche eine Dosis, die sie alle schont.', en: 'Find a dose that spares them all.', place: 'dose' },
    picture: { icon: 'world' },
    source: 'C. Hallmann and others 2017, PLoS ONE 12, e0185809; OpenStax, Biology 2e (2018), chapter 46',
    trigger: { on: 'result', where: [{ fact: 'usefulDead', atLeast: 0.5 }], times: 2 },
  },
  {
    id: 'model-limits',
    title: { de: 'Was hier alles fehlt', en: 'All that is missing here' },
    why: { de: 'Weil der Feldversuch beginnt.', en: 'Because the field trial begins.' },
    text: {
      de: 'Dein Molekül besteht im Rechner. Ein echtes müsste viel mehr bestehen. Was wird daraus im Boden? Was tut es Fischen, Vögeln, Menschen? Was, wenn Bienen es wochenlang in kleiner Dosis fressen? Solche Prüfungen dauern rund zehn Jahre. Dieses Labor ist ein Spielzeug, das ehrlich rechnet. Einen echten Stoff kann man damit nicht entwerfen.',
      en: 'Your molecule holds in the computer. A real one would have to pass much more. What becomes of it in the soil? What does it do to fish, birds, people? What if bees eat a small dose of it for weeks? Such checks take about ten years. This lab is a toy that computes honestly. You cannot design a real substance with it.',
    },
    act: {
      de: 'Nenne eine Frage, die das Labor nicht beantwortet.',
      en: 'Name one question that the lab does not answer.',
      place: 'notebook',
    },
    picture: { icon: 'tool' },
    source: 'European Food Safety Authority 2013, EFSA Journal 11, 3295 (guidance on bees)',
    trigger: { on: 'open', where: [{ fact: 'place', is: 'level-5' }] },
  },
  {
    id: 'law',
    title: { de: 'Erst gefeiert, dann verboten', en: 'First praised, then banned' },
    why: { de: 'Weil du siehst, was andere vor dir fanden.', en: 'Because you see what others found before you.' },
    text: {
      de: 'Manche Verwandte von Nikotin galten als Glücksfall: stark gegen Läuse, mild zu Menschen. Bald lagen sie auf Feldern in aller Welt. Dann häuften sich Funde, dass sie auch Bienen schaden. 2018 hat die EU drei davon im Freien verboten. Andere sagen: Nun wird mit Mitteln gespritzt, die noch schlechter sind. Beide Seiten haben Daten.',
      en: 'Some relatives of nicotine seemed a stroke of luck: strong against aphids, mild to people. Soon they lay on fields all over the world. Then more and more findings said that they harm bees too. In 2018 the EU banned three of them outdoors. Others say: now people spray things that are even worse. Both sides have data.',
    },
    act: {
      de: 'Welche Zahl würde dich umstimmen? Schreib sie auf.',
      en: 'Which number would change your mind? Write it down.',
      place: 'notebook',
    },
    picture: { icon: 'flag' },
    source: 'Regulations (EU) 2018/783, 784 and 785; D. Goulson 2013, Journal of Applied Ecology 50, 977',
    trigger: { on: 'draw', where: [{ fact: 'found', atLeast: 1 }] },
  },
  {
    id: 'dual-use',
    title: { de: 'Wissen kann man umdrehen', en: 'Knowledge can be turned round' },
    why: { de: 'Weil du am Ende angekommen bist.', en: 'Because you have come to the end.' },
    text: {
      de: '2022 drehten Forscher ein Programm um, das sonst nach Arzneien sucht. Es sollte nun nach Giftigem suchen. In sechs Stunden nannte es 40 000 Stoffe. Erschrocken hörten sie auf und schrieben darüber. Wer etwas Nützliches baut, baut oft auch etwas Gefährliches. Darum fehlt in diesem Labor, wie man Stoffe herstellt, und was uns selbst trifft.',
      en: 'In 2022 researchers told of a program that looks for drugs. They turned it round, to look for poisons. In six hours it named 40,000 substances. Shocked, they stopped and wrote about it. Who builds something useful often builds something dangerous too. So this lab leaves out how substances are made, and what hits us.',
    },
    act: {
      de: 'Redet zu zweit: Wer soll so etwas entscheiden?',
      en: 'Talk in pairs: who should decide such things?',
      place: 'notebook',
    },
    picture: { icon: 'shield' },
    source: 'F. Urbina and others 2022, Nature Machine Intelligence 4, 189',
    trigger: { on: 'open', where: [{ fact: 'place', is: 'closing' }] },
  },
];
