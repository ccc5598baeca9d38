// Where in an animal one is: the part that fills the page, what is chosen in it, and how a link names it.
import type { ShotDesign } from '@offshoot/experiment';
import type { InsidePart } from '@offshoot/labs/nicotine/view';

/** The animal that fills the page. */
export interface InsideView {
  readonly part: InsidePart;
  /** Chosen in the brain. */
  readonly region: string | null;
  readonly cell: number | null;
}

/** An animal that came by a link. */
export interface LinkedAnimal {
  readonly design: ShotDesign;
  readonly population: number;
}

/** What stands in a link about an open animal. */
export interface InsideLink extends InsideView {
  readonly shot: string;
  readonly population: number;
}
