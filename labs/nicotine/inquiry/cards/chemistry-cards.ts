// Context cards about the drawing: hands of atoms, charges, groups. Called by changes of the molecule.
import type { ContextCard } from '@offshoot/inquiry';

export const chemistryCards: readonly ContextCard[] = [
  {
    id: 'valence',
    title: { de: 'Wie viele Hände hat ein Atom?', en: 'How many hands has an atom?' },
    why: { de: 'Weil hier ein Atom zu viele Bindungen hält.', en: 'Because an atom holds too many bonds here.' },
    text: {
      de: 'Atome halten sich an den Händen. Jede Hand ist eine Bindung. Kohlenstoff hat vier Hände, Stickstoff drei, Sauerstoff zwei. Wasserstoff und Chlor haben eine. Mehr Hände gibt es nicht. Eine doppelte Bindung braucht zwei Hände auf jeder Seite. Darum kann es dein Molekül so nicht geben. In Wirklichkeit sind die Hände Elektronen, die zwei Atome sich teilen.',
      en: 'Atoms hold hands. Each hand is one bond. Carbon has four hands, nitrogen three, oxygen two. Hydrogen and chlorine have one. There are no more hands than that. A double bond takes two hands on each side. So your molecule cannot exist like this. In reality the hands are electrons that two atoms share.',
    },
    act: {
      de: 'Zähle die Striche am markierten Atom. Nimm einen weg.',
      en: 'Count the lines at the marked atom. Take one away.',
      place: 'editor',
    },
    picture: {
      svg: '<svg viewBox="0 0 120 80" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><circle cx="60" cy="40" r="14"/><path d="M60 26V6M60 54v20M46 40H20M74 40h26"/><circle cx="60" cy="5" r="3"/><circle cx="60" cy="75" r="3"/><circle cx="17" cy="40" r="3"/><circle cx="103" cy="40" r="3"/></svg>',
      alt: { de: 'Ein Atom mit vier Händen', en: 'An atom with four hands' },
    },
    source: 'OpenStax, Chemistry 2e (2019), chapter 7',
    trigger: { on: 'draw', where: [{ fact: 'rule', is: 'too-many-bonds' }] },
  },
  {
    id: 'open-hand',
    title: { de: 'Eine Hand bleibt leer', en: 'One hand stays empty' },
    why: { de: 'Weil ein Atom eine freie Hand hat.', en: 'Because an atom has a free hand.' },
    text: {
      de: 'Ein Atom mit einer leeren Hand heißt Radikal. Es greift sofort nach dem Nächsten, das vorbei kommt. So etwas lebt meist nur einen winzigen Moment. In einem ruhigen Molekül hält jede Hand etwas. Meist ist es Wasserstoff. Der ist klein und passt überall hin. In der Kurzform zeichnet man ihn nicht einmal. Er ist trotzdem da.',
      en: 'An atom with an empty hand is called a radical. It grabs the next thing that comes by. Such a thing mostly lives for a tiny moment. In a calm molecule each hand holds something. Most often it is hydrogen. That is small and fits in anywhere. In the short form we do not even draw it. It is there all the same.',
    },
    act: { de: 'Fülle die freie Hand mit Wasserstoff.', en: 'Fill the free hand with hydrogen.', place: 'editor' },
    picture: { icon: 'hand-stop' },
    source: 'OpenStax, Chemistry 2e (2019), chapter 7',
    trigger: { on: 'draw', where: [{ fact: 'rule', is: 'open-hand' }] },
  },
  {
    id: 'unstable',
    title: { de: 'Möglich, aber nicht lange', en: 'Possible, but not for long' },
    why: { de: 'Weil dieses Molekül zerfallen würde.', en: 'Because this molecule would fall apart.' },
    text: {
      de: 'Die Zahl der Hände stimmt. Trotzdem hält dieses Molekül nicht. Manche Nachbarn ziehen so stark, dass eine Bindung reißt. Manche Ringe sind so eng, dass sie unter Spannung stehen. Andere Stellen fallen um, sobald Wasser da ist. Das Labor kennt eine Liste solcher Stellen. In Wirklichkeit rechnet man dafür lange oder probiert es aus.',
      en: 'The number of hands is right. Still this molecule does not last. Some neighbours pull so hard that a bond breaks. Some rings are so tight that they are under strain. Other spots tip over as soon as there is water. The lab has a list of such spots. In reality people compute for a long time, or try it out.',
    },
    act: { de: 'Ändere nur die markierte Stelle.', en: 'Change the marked spot only.', place: 'editor' },
    picture: { icon: 'alert-triangle' },
    source: 'OpenStax, Chemistry 2e (2019), chapters 7 and 20',
    trigger: { on: 'draw', where: [{ fact: 'verdict', is: 'unstable' }] },
  },
  {
    id: 'one-molecule',
    title: { de: 'Zwei Stücke sind zwei Stoffe', en: 'Two pieces are two substances' },
    why: { de: 'Weil deine Zeichnung aus Stücken besteht.', en: 'Because your drawing is in pieces.' },
    text: {
      de: 'Ein Molekül hängt ganz zusammen. Man kommt von jedem Atom zu jedem anderen, immer über Bindungen. Liegen zwei Stücke nebeneinander, so sind es zwei Stoffe. Das nennt man ein Gemisch oder ein Salz. In diesem Labor testest du immer nur einen Stoff. So weißt du nachher, wer es war.',
      en: 'A molecule hangs together as a whole. You can walk from each atom to each other one along bonds. If two pieces lie side by side, they are two substances. That is called a mixture or a salt. In this lab you always test one substance. So you know afterwards which one did it.',
    },
    act: { de: 'Verbinde die Stücke, oder lösche eines.', en: 'Join the pieces, or delete one.', place: 'editor' },
    picture: { icon: 'link' },
    source: 'OpenStax, Chemistry 2e (2019), chapter 2',
    trigger: { on: 'draw', where: [{ fact: 'rule', is: 'several-pieces' }] },
  },
  {
    id: 'ring',
    title: { de: 'Der flache Ring', en: 'The flat ring' },
    why: { de: 'Weil hier kein Wechsel im Ring möglich ist.', en: 'Because no alternation fits this ring.' },
    text: {
      de: 'Viele Ringe aus sechs Atomen haben im Wechsel eine und zwei Bindungen. Die Elektronen laufen dann rund um den Ring. Das macht ihn flach und zäh. Man nennt ihn aromatisch. Der Wechsel muss aber aufgehen: eins, zwei, eins, zwei, eins, zwei. Hier geht er nicht auf. Der Ring von Nikotin mit seinem Stickstoff ist so ein flacher Ring.',
      en: 'Many rings of six atoms have one and two bonds in turn. The electrons then run all around the ring. That makes it flat and tough. We call it aromatic. But the turns must come out even: one, two, one, two, one, two. Here they do not. The ring in nicotine with its nitrogen is such a flat ring.',
    },
    act: { de: 'Zähle die Bindungen rund um den Ring ab.', en: 'Count the bonds around the ring.', place: 'editor' },
    picture: {
      svg: '<svg viewBox="0 0 80 80" fill="none" stroke="currentColor" stroke-width="3"><path d="M40 8L68 24V56L40 72L12 56V24Z"/><path d="M40 17L60 28M60 52L40 63M20 29V51"/></svg>',
      alt: { de: 'Sechseck mit drei doppelten Seiten', en: 'A hexagon with three double sides' },
    },
    source: 'OpenStax, Chemistry 2e (2019), chapter 20; A. Kekulé 1865',
    trigger: { on: 'draw', where: [{ fact: 'rule', is: 'no-alternation' }] },
  },
  {
    id: 'charge',
    title: { de: 'Warum trägt Nikotin ein Plus?', en: 'Why does nicotine carry a plus?' },
    why: { de: 'Weil dein Molekül im Blut geladen ist.', en: 'Because your molecule is charged in blood.' },
    text: {
      de: 'Im Blut schwimmen viele Protonen herum. Ein Proton ist ein nackter Kern von Wasserstoff, mit einem Plus. Ein Stickstoff mit drei einfachen Bindungen fängt gern eines ein. Dann ist das ganze Molekül geladen. Geladene Stoffe mögen Wasser und meiden Fett. Die Wand um das Hirn ist fettig. Darum kommt ein Plus schlecht hinein.',
      en: 'Many protons swim in the blood. A proton is the bare core of hydrogen, with a plus. A nitrogen with three single bonds likes to catch one. Then the whole molecule is charged. Charged things like water and shun fat. The wall around the brain is fatty. So a plus has a hard time getting in.',
    },
    act: {
      de: 'Hänge eine Gruppe an diesen Stickstoff, die an ihm zieht. Was macht die Ladung?',
      en: 'Hang a group that pulls on this nitrogen. What does the charge do?',
      place: 'editor',
    },
    picture: {
      svg: '<svg viewBox="0 0 100 60" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><circle cx="40" cy="34" r="16"/><path d="M12 50l12-8M12 18l12 8M56 34h14"/><circle cx="80" cy="34" r="8"/><path d="M80 30v8M76 34h8"/></svg>',
      alt: { de: 'Ein Atom hält ein kleines Plus', en: 'An atom holds a small plus' },
    },
    source: 'OpenStax, Chemistry 2e (2019), chapter 14',
    trigger: { on: 'draw', where: [{ fact: 'chargedShare', atLeast: 0.5 }] },
  },
  {
    id: 'polarity',
    title: { de: 'Wo das Molekül nass wird', en: 'Where the molecule gets wet' },
    why: { de: 'Weil dein Molekül viele polare Stellen hat.', en: 'Because your molecule has many polar spots.' },
    text: {
      de: 'Sauerstoff und Stickstoff ziehen Elektronen zu sich. Dort wird das Molekül leicht negativ, daneben leicht positiv. Das heißt polar. Wasser ist auch polar. Es hängt sich an solche Stellen. Wer ins Hirn will, muss das Wasser erst abschütteln. Das kostet Kraft. Die polare Fläche sagt, wie viel davon dein Molekül hat.',
      en: 'Oxygen and nitrogen pull electrons towards them. There the molecule gets slightly negative, and beside it slightly positive. That is called polar. Water is polar too. It clings to such spots. To enter the brain, a molecule must first shake off the water. That costs energy. The polar area says how much of it your molecule has.',
    },
    act: {
      de: 'Tausche ein O gegen CH2. Lies die polare Fläche ab.',
      en: 'Swap an O for CH2. Read the polar area.',
      place: 'editor',
    },
    picture: { icon: 'droplet' },
    source: 'D. Clark 1999, Journal of Pharmaceutical Sciences 88, 815 (measured on mammals)',
    trigger: { on: 'draw', where: [{ fact: 'tpsa', atLeast: 60 }] },
  },
  {
    id: 'fat-loving',
    title: { de: 'Fett oder Wasser?', en: 'Fat or water?' },
    why: { de: 'Weil dein Molekül Fett sehr mag.', en: 'Because your molecule likes fat a lot.' },
    text: {
      de: 'Schüttle einen Stoff mit Öl und Wasser. Wo geht er hin? Der Wert logP sagt es. Bei 1 ist im Öl zehn Mal so viel wie im Wasser, bei 2 hundert Mal. Wer Fett mag, kommt gut durch fettige Wände. Doch er bleibt auch leicht im Fett des Körpers hängen. Und er löst sich schlecht in dem, was die Tiere trinken.',
      en: 'Shake a substance with oil and water. Where does it go? The value logP tells. At 1 there is ten times as much in the oil as in the water, at 2 a hundred times. What likes fat gets well through fatty walls. But it is also easily stuck in the fat of the body. And it dissolves badly in what the animals drink.',
    },
    act: {
      de: 'Nimm ein Chlor weg. Wie weit fällt logP?',
      en: 'Take a chlorine away. How far does logP fall?',
      place: 'editor',
    },
    picture: { icon: 'droplet' },
    source: 'C. Hansch and A. Leo 1979, Substituent constants for correlation analysis',
    trigger: { on: 'draw', where: [{ fact: 'logP', atLeast: 3 }] },
  },
  {
    id: 'halogens',
    title: { de: 'Was ein Chlor alles ändert', en: 'All that a chlorine changes' },
    why: { de: 'Weil du ein Halogen gesetzt hast.', en: 'Because you placed a halogen.' },
    text: {
      de: 'Fluor, Chlor und Brom stehen in einer Spalte des Periodensystems. Jedes hat eine Hand. Sie sitzen gern dort, wo sonst Wasserstoff sitzt. Sie sind aber größer, mögen Fett und ziehen Elektronen an sich. So ändert ein einziges Atom mehrere Dinge: Größe, Fett und Ladung. Ein fairer Vergleich sagt nur: Das Chlor war es. Er sagt noch nicht, warum.',
      en: 'Fluorine, chlorine and bromine stand in one column of the periodic table. Each has one hand. They like to sit where hydrogen sits. But they are larger, like fat and pull electrons. So a single atom changes several things: size, fat and charge. A fair comparison only says: it was the chlorine. It does not yet say why.',
    },
    act: {
      de: 'Setze Fluor an dieselbe Stelle. Was bleibt gleich?',
      en: 'Put fluorine in the same place. What stays the same?',
      place: 'editor',
    },
    picture: { icon: 'atom' },
    source: 'OpenStax, Chemistry 2e (2019), chapters 7 and 20',
    trigger: { on: 'draw', where: [{ fact: 'halogens', atLeast: 1 }] },
  },
  {
    id: 'pulling-groups',
    title: { de: 'Gruppen, die ziehen', en: 'Groups that pull' },
    why: { de: 'Weil dein Molekül eine ziehende Gruppe hat.', en: 'Because your molecule has a pulling group.' },
    text: {
      de: 'Manche Teile kommen in vielen Stoffen vor. Man nennt sie Gruppen. NO2 und CN ziehen stark an den Elektronen der Nachbarn. Ein Stickstoff daneben hat dann nichts mehr übrig. Er kann kein Proton fangen und bleibt ohne Ladung. So kann eine Gruppe am einen Ende etwas am anderen Ende ändern.',
      en: 'Some parts turn up in many substances. We call them groups. NO2 and CN pull hard at the electrons of their neighbours. A nitrogen beside them has nothing left to give. It cannot catch a proton and stays without charge. So a group at one end can change something at the other end.',
    },
    act: {
      de: 'Nimm die Gruppe weg. Sieh auf die Ladung.',
      en: 'Take the group away. Watch the charge.',
      place: 'editor',
    },
    picture: { icon: 'magnet' },
    source: 'M. Tomizawa and J. Casida 2003, Annual Review of Entomology 48, 339',
    trigger: { on: 'draw', where: [{ fact: 'pullingGroups', atLeast: 1 }] },
  },
  {
    id: 'plant-poison',
    title: { de: 'Wozu macht eine Pflanze Nikotin?', en: 'Why does a plant make nicotine?' },
    why: { de: 'Weil Nikotin auf der Werkbank liegt.', en: 'Because nicotine lies on the bench.' },
    text: {
      de: 'Der Tabak kann vor Raupen nicht weglaufen. Er wehrt sich mit Nikotin. Forscher haben Pflanzen gezogen, die kaum noch Nikotin bilden. Draußen im Freien fraßen Insekten an ihnen doppelt so viel. Für Menschen ist Nikotin auch ein Gift, und es macht süchtig. Von ihm aus suchst du jetzt nach neuen Wegen.',
      en: 'Tobacco cannot run away from caterpillars. It fights back with nicotine. Researchers grew plants that make hardly any nicotine. Out in the open, insects ate twice as much of them. For people nicotine is a poison too, and it makes you addicted. From here you now look for new ways.',
    },
    act: {
      de: 'Teste Nikotin, so wie es ist. Merke dir das Bild.',
      en: 'Test nicotine as it is. Remember the picture.',
      place: 'fire',
    },
    picture: { icon: 'leaf' },
    source: 'A. Steppuhn and others 2004, PLoS Biology 2, e217',
    trigger: { on: 'draw', where: [{ fact: 'molecule', is: 'nicotine' }], times: 2 },
  },
];
