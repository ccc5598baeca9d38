// One animal as the kernels see it: a handful of strengths. Everything that makes animals differ, drug and
// manipulations included, ends in these numbers (docs/architecture.md).

/** Per-region lists follow the order of REGIONS. */
export interface BrainAnimal {
  /** Strength of an average cholinergic synapse, mV. Less when acetylcholine receptors are blocked. */
  readonly excitatoryWeight: number;
  /** Strength of an average inhibitory synapse, mV, positive. */
  readonly inhibitoryWeight: number;
  /** Recent rate of the inhibitory cells at which their synapses are half exhausted, Hz. */
  readonly inhibitionFatigueRate: number;
  /** Extra steady drive by region, mV: excitability, silencing (-50), stimulation (+5). */
  readonly currents: readonly number[];
  /** Conductance of the nicotinic gates that the drug holds open, by region; 1 = the membrane's leak. */
  readonly receptorDrive: readonly number[];
  /** Share of the gates that falls silent in the end, 0-1; they are then deaf to acetylcholine too. */
  readonly desensitisation: number;
  /** Strength of the quirk's extra fibre relative to an ordinary synapse; 0 = no quirk. */
  readonly fibreWeight: number;
  /** Dopamine set free per spike by the behavioural and the cardiac cluster; 1 = ordinary, 0 = depleted. */
  readonly dopamineRelease: readonly [behavioural: number, cardiac: number];
  /** Speed at which dopamine is taken up again; 1 = ordinary. */
  readonly dopamineUptake: number;
}
