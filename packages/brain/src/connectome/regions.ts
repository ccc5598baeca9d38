// The seven regions of the play brain: names, sizes, what their neurons release, and how strongly each is driven
// at rest. Everything else that is "per region" in this package follows the order of this table.

/** What a region's neurons release at their endings. Cardiac neurons drive the heart and nothing in the brain. */
export type Transmitter = 'acetylcholine' | 'GABA' | 'dopamine' | 'cardiac nerve';

export type RegionId =
  'sensory' | 'inhibitory' | 'central' | 'dopamineBehavioural' | 'dopamineCardiac' | 'motor' | 'cardiac';

export interface RegionRecord {
  readonly id: RegionId;
  readonly name: { readonly de: string; readonly en: string };
  /** Number of neurons. */
  readonly neurons: number;
  readonly transmitter: Transmitter;
  /** Steady drive of an average neuron, mV above rest. Neurons differ by `neuron.biasSpread` around it. */
  readonly bias: number;
  /** Rate at rest that the drive was fitted to, Hz, lowest and highest. */
  readonly restRate: readonly [low: number, high: number];
  /** What it is in an insect, and what it is here. */
  readonly plain: { readonly de: string; readonly en: string };
}

/** Regions in the order of the neuron numbers: neuron 0 is sensory, the last one is cardiac. */
export const REGIONS: readonly RegionRecord[] = [
  {
    id: 'sensory',
    name: { de: 'Sinneszellen', en: 'Sensory cells' },
    neurons: 200,
    transmitter: 'acetylcholine',
    bias: 3.2,
    restRate: [3, 5.5],
    plain: {
      de: 'In Wirklichkeit melden Sinneszellen, was das Tier riecht, sieht und fühlt. Hier feuern sie ohne Anlass und halten das Gehirn wach.',
      en: 'In reality sensory cells report what the animal smells, sees and feels. Here they fire without a cause and keep the brain awake.',
    },
  },
  {
    id: 'inhibitory',
    name: { de: 'Bremszellen', en: 'Inhibitory cells' },
    neurons: 200,
    transmitter: 'GABA',
    bias: 2.2,
    restRate: [5.5, 9.5],
    plain: {
      de: 'In Wirklichkeit gibt es viele Arten von Bremszellen. Hier ist es eine: Sie bremst alle anderen und ermüdet, wenn sie lange schnell feuert.',
      en: 'In reality there are many kinds of inhibitory cells. Here there is one: it holds all others back and tires when it fires fast for long.',
    },
  },
  {
    id: 'central',
    name: { de: 'Zentrales Gehirn', en: 'Central brain' },
    neurons: 380,
    transmitter: 'acetylcholine',
    bias: 2.2,
    restRate: [2.5, 5.5],
    plain: {
      de: 'In Wirklichkeit lernt und entscheidet hier das Tier, mit vielen verschiedenen Teilen. Hier ist es ein einziges Netz, das sich selbst anregt.',
      en: 'In reality the animal learns and decides here, with many different parts. Here it is one network that excites itself.',
    },
  },
  {
    id: 'dopamineBehavioural',
    name: { de: 'Dopaminzellen für Verhalten', en: 'Dopamine cells for behaviour' },
    neurons: 25,
    transmitter: 'dopamine',
    bias: 3.0,
    restRate: [3, 6.5],
    plain: {
      de: 'In Wirklichkeit bilden Dopaminzellen über hundert Gruppen. Hier ist es eine Gruppe für das Verhalten: Ihr Dopamin geht ins Blut und macht das Herz schneller.',
      en: 'In reality dopamine cells form more than a hundred groups. Here it is one group for behaviour: its dopamine enters the blood and speeds up the heart.',
    },
  },
  {
    id: 'dopamineCardiac',
    name: { de: 'Dopaminzellen am Herzen', en: 'Dopamine cells of the heart' },
    neurons: 25,
    transmitter: 'dopamine',
    bias: 0,
    restRate: [1.5, 4],
    plain: {
      de: 'In Wirklichkeit bringt Dopamin das Herz eines Insekts nicht aus dem Takt. Hier tut es das: Das ist die erfundene Eigenart mancher Tiere.',
      en: 'In reality dopamine does not put the heart of an insect out of step. Here it does: this is the invented quirk of some animals.',
    },
  },
  {
    id: 'motor',
    name: { de: 'Bewegungszellen', en: 'Motor cells' },
    neurons: 120,
    transmitter: 'acetylcholine',
    bias: 2.0,
    restRate: [2, 4.5],
    plain: {
      de: 'In Wirklichkeit steuern Bewegungszellen jeden Muskel für sich. Hier zählt nur, wie oft sie feuern: Wenn alle zugleich rasen, krampft das Tier.',
      en: 'In reality motor cells steer every muscle by itself. Here only how often they fire counts: when all of them race at once, the animal convulses.',
    },
  },
  {
    id: 'cardiac',
    name: { de: 'Herznerv', en: 'Heart nerve' },
    neurons: 50,
    transmitter: 'cardiac nerve',
    bias: 2.5,
    restRate: [2, 5],
    plain: {
      de: 'In Wirklichkeit erreichen Nerven mit vielen Botenstoffen das Herz. Hier ist es ein Nerv, der es etwas schneller oder langsamer macht.',
      en: 'In reality nerves with many messengers reach the heart. Here it is one nerve that makes it a little faster or slower.',
    },
  },
];
