// The enzymes of an insect's body: what each likes to attack. Like the P450s and their kin in reality, each has a main
// taste and side tastes. Tastes are per hour for free substance at expression 1; worlds draw them anew.
import type { SpotKind } from './spot.ts';

/** Twelve enzymes by what they do best. */
export const enzymeIds = [
  'methylCutter',
  'ringOxidiser',
  'linkCutter',
  'chainCutter',
  'arylOxidiser',
  'cyanoCutter',
  'sulphurOxidiser',
  'nitroTaker',
  'esterCutter',
  'bridgeOpener',
  'halogenSwapper',
  'alcoholOxidiser',
] as const;
export type EnzymeId = (typeof enzymeIds)[number];

/** What an enzyme likes, 1/h for an open place of that kind at expression 1. */
export type EnzymeTastes = Readonly<Record<EnzymeId, Readonly<Partial<Record<SpotKind, number>>>>>;

/** An enzyme in words, and whether it needs the cell's common supply of electrons (as P450s do). */
export interface EnzymeRecord {
  readonly id: EnzymeId;
  readonly oxidising: boolean;
  readonly inReality: string;
  readonly plain: { readonly de: string; readonly en: string };
}

/** The enzymes in words. The likeness to a real enzyme is one of kind, not of numbers. */
export const enzymes: readonly EnzymeRecord[] = [
  {
    id: 'methylCutter',
    oxidising: true,
    inReality: 'CYP6CY3 of aphids (Bass 2013)',
    plain: { de: 'schneidet CH3 von Stickstoff und Sauerstoff ab', en: 'cuts CH3 off nitrogen and oxygen' },
  },
  {
    id: 'ringOxidiser',
    oxidising: true,
    inReality: 'CYP6CM1 of whitefly; makes cotinine out of nicotine',
    plain: { de: 'setzt Sauerstoff in Ringe neben Stickstoff', en: 'puts oxygen into rings beside nitrogen' },
  },
  {
    id: 'linkCutter',
    oxidising: true,
    inReality: 'CYP6G1 of the fruit fly',
    plain: { de: 'trennt den Kopf vom Steg', en: 'cuts the head off the link' },
  },
  {
    id: 'chainCutter',
    oxidising: true,
    inReality: 'P450s that take longer chains off nitrogen',
    plain: { de: 'schneidet längere Ketten von Stickstoff ab', en: 'cuts longer chains off nitrogen' },
  },
  {
    id: 'arylOxidiser',
    oxidising: true,
    inReality: 'P450s and aldehyde oxidase on bare pyridine',
    plain: { de: 'setzt O-H an freie Ecken flacher Ringe', en: 'puts O-H on free corners of flat rings' },
  },
  {
    id: 'cyanoCutter',
    oxidising: true,
    inReality: 'CYP9Q3 of the honey bee (Manjon 2018)',
    plain: { de: 'greift CN an Stickstoff an', en: 'attacks CN on nitrogen' },
  },
  {
    id: 'sulphurOxidiser',
    oxidising: true,
    inReality: 'flavin monooxygenases',
    plain: { de: 'setzt Sauerstoff an Schwefel', en: 'puts oxygen on sulphur' },
  },
  {
    id: 'nitroTaker',
    oxidising: false,
    inReality: 'aldehyde oxidase as a reductase',
    plain: { de: 'nimmt NO2 weg', en: 'takes NO2 away' },
  },
  {
    id: 'esterCutter',
    oxidising: false,
    inReality: 'carboxylesterases and amidases',
    plain: { de: 'spaltet Ester und Amide mit Wasser', en: 'splits esters and amides with water' },
  },
  {
    id: 'bridgeOpener',
    oxidising: true,
    inReality: 'opens the ring of thiamethoxam; clothianidin comes out',
    plain: { de: 'öffnet Brücken N-CH2-O', en: 'opens bridges N-CH2-O' },
  },
  {
    id: 'halogenSwapper',
    oxidising: false,
    inReality: 'glutathione transferases',
    plain: { de: 'tauscht Halogen an armen Ringen aus', en: 'swaps halogen on poor rings' },
  },
  {
    id: 'alcoholOxidiser',
    oxidising: false,
    inReality: 'alcohol and aldehyde dehydrogenases',
    plain: { de: 'macht aus O-H eine Doppelbindung zu O', en: 'turns O-H into a double bond to O' },
  },
];

/** The tastes of the standard world. Order of sizes from the facts named above; sizes are our choice. */
export const standardTastes: EnzymeTastes = {
  methylCutter: { methyl: 0.5, ringCarbon: 0.1, alkyl: 0.1 },
  ringOxidiser: { ringCarbon: 0.5, alkyl: 0.1, aminal: 0.1 },
  linkCutter: { linkCarbon: 0.5, alkyl: 0.15 },
  chainCutter: { alkyl: 0.6, methyl: 0.1 },
  arylOxidiser: { arylCarbon: 0.15 },
  cyanoCutter: { cyano: 1.2, thioether: 0.3, methyl: 0.03 },
  sulphurOxidiser: { thioether: 0.3 },
  nitroTaker: { nitro: 0.06 },
  esterCutter: { ester: 1.5, amide: 0.6 },
  bridgeOpener: { aminal: 2, methyl: 0.02 },
  halogenSwapper: { halogen: 0.2, nitro: 0.01 },
  alcoholOxidiser: { alcohol: 1 },
};
