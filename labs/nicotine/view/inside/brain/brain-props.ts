// What the brain instrument is given: its animal, what is chosen in it, and the desk that computes runs.
import type { LookPlace, NeuronLook, WellLook, WiringLook } from '../../../model/index.ts';

/** What the instrument asks of the lab's desk. */
export interface BrainDesk {
  /** The animal once more, with `extra` manipulations beside those of its try. */
  well: (place: LookPlace, extra: readonly string[]) => Promise<WellLook>;
  neuron: (place: LookPlace, extra: readonly string[], neuron: number) => Promise<NeuronLook>;
  wiring: () => Promise<WiringLook>;
}

export interface BrainInstrumentProps {
  desk: BrainDesk;
  place: LookPlace;
  /** Names the place: another key, another run. */
  placeKey: string;
  look: WellLook;
  /** Held against this one, as A; null for none. */
  other: WellLook | null;
  caption: string;
  region: string | null;
  cell: number | null;
  onRegion: (region: string | null) => void;
  onCell: (cell: number | null) => void;
  /** Makes a try of it; null while another one runs. */
  onTest: ((manipulations: readonly string[]) => void) | null;
}
