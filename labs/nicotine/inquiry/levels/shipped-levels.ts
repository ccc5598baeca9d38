// The five levels that come with the lab. Each opens what the one before did, and more.
import { LEVEL_SCHEMA, levelGroups, opensPart, stampIds, type Level, type LevelPart } from './level.ts';

const everywhere = {
  schema: LEVEL_SCHEMA,
  molecules: 'everyday',
  exploringShots: 2,
  countedShots: 0,
  labelledGroups: levelGroups,
  predictionConfidence: 0.8,
} as const;

const oneChange: readonly LevelPart[] = ['tiles', 'predictions', 'comparison'];
const openTheBox: readonly LevelPart[] = [...oneChange, 'instruments', 'silencing', 'dose-response', 'large-screens'];
const buildATheory: readonly LevelPart[] = [
  ...openTheBox,
  'theories',
  'check-populations',
  'replication',
  'expert-editor',
];

export const shippedLevels: readonly Level[] = [
  {
    ...everywhere,
    number: 1,
    name: { de: 'Kann es das geben?', en: 'Could it exist?' },
    goal: {
      de: 'Baue Moleküle, die es geben kann, und sieh, wen sie treffen.',
      en: 'Build molecules that could exist, and see whom they hit.',
    },
    opens: [],
    stamps: ['fluorine', 'chlorine', 'bromine', 'methyl', 'hydroxyl', 'amino'],
    formula: 'school',
  },
  {
    ...everywhere,
    number: 2,
    name: { de: 'Nur eine Änderung', en: 'One change' },
    goal: {
      de: 'Ändere eine Sache, sage vorher, was geschieht, und prüfe es.',
      en: 'Change one thing, say what will happen, and check it.',
    },
    opens: oneChange,
    stamps: ['fluorine', 'chlorine', 'bromine', 'methyl', 'hydroxyl', 'amino', 'oxo', 'nitro', 'cyano'],
    formula: 'school',
  },
  {
    ...everywhere,
    number: 3,
    name: { de: 'Mach die Kiste auf', en: 'Open the box' },
    goal: {
      de: 'Finde heraus, warum die einen stolpern und die anderen nicht.',
      en: 'Find out why some stumble and others do not.',
    },
    opens: openTheBox,
    stamps: stampIds,
    formula: 'school',
  },
  {
    ...everywhere,
    number: 4,
    name: { de: 'Bau eine Theorie', en: 'Build a theory' },
    goal: {
      de: 'Finde eine Regel, die auch für Moleküle gilt, die noch keiner getestet hat.',
      en: 'Find a rule that also holds for molecules that nobody has tested yet.',
    },
    opens: buildATheory,
    stamps: stampIds,
    formula: 'skeletal',
  },
  {
    ...everywhere,
    number: 5,
    name: { de: 'Feldversuch', en: 'Field trial' },
    goal: {
      de: 'Triff die mit der Herzmacke und schone die anderen, auch bei Völkern, die du nie gesehen hast.',
      en: 'Hit those with the quirk and spare the others, in populations too that you have never seen.',
    },
    opens: [...buildATheory, 'sealed-populations'],
    stamps: stampIds,
    formula: 'skeletal',
    molecules: 'all',
    countedShots: 3,
    labelledGroups: [],
  },
];

/** The first shipped level that opens a part. */
export function firstLevelWith(part: LevelPart): Level {
  return shippedLevels.find((level) => opensPart(level, part)) ?? shippedLevels.at(-1)!;
}
