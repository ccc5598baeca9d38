// Where everything lies in the memory of the vector kernel, in bytes. Read by the host (wasm-kernel.ts) and compiled
// into the kernel (assembly/), so the two cannot disagree. A "row" is one float32 for each of the 16 lanes (animals).

/** Lanes, and bytes of a row. */
export const LANE_COUNT = 16;
export const ROW = 64;
/** At most so many neurons (the noise table's wrap) and regions. */
export const MOST_NEURONS = 1024;
export const MOST_REGIONS = 8;

// --- numbers of the run, one 4-byte word each ---
export const NEURONS_AT = 1024;
export const REGIONS_AT = 1028;
export const DRUG_FROM_AT = 1032;
export const DELAY_AT = 1036;
export const REFRACTORY_AT = 1040;
export const READ_FROM_AT = 1044;
export const SAMPLE_STEPS_AT = 1048;
/** First neuron of the inhibitory region, and the first after it. */
export const INHIBITORY_FROM_AT = 1052;
export const INHIBITORY_TO_AT = 1056;
/** Neurons that carry the extra fibre lie between these two. */
export const FIBRE_FROM_AT = 1060;
export const FIBRE_TO_AT = 1064;
export const KEEP_VOLTAGE_AT = 1088;
export const KEEP_INPUT_AT = 1092;
export const KEEP_ADAPTATION_AT = 1096;
export const THRESHOLD_AT = 1100;
export const REVERSAL_AT = 1104;
export const ADAPTATION_JUMP_AT = 1108;
export const NOISE_SIZE_AT = 1112;
export const DESENSITISATION_SHARE_AT = 1116;
/** First neuron of each region and, last, the number of neurons; then the region that fills each of the four pools. */
export const REGION_STARTS_AT = 1152;
export const POOL_REGIONS_AT = 1216;
export const POOLS = 4;

// --- animals: rows ---
export const EXCITATORY_AT = 2048;
export const INHIBITORY_AT = 2112;
export const FIBRE_AT = 2176;
export const PER_FATIGUE_RATE_AT = 2240;
export const DESENSITISATION_AT = 2304;
export const DRIVE_AT = 2560;
export const CONDUCTANCE_AT = 3072;
export const POOL_KEEP_AT = 3584;
export const POOL_JUMP_AT = 3840;

// --- rows of the step that is being made ---
export const STEP_KEEP_AT = 4096;
export const STEP_DRIVE_AT = 4608;
export const STEP_EXCITATORY_AT = 5120;
export const STEP_INHIBITORY_AT = 5184;
export const STEP_FIBRE_AT = 5248;
export const STEP_SPIKES_AT = 5376;

// --- lane masks: 16 times four words, all ones where the index has a bit ---
export const LANE_MASKS_AT = 6144;

// --- results: a hash of each lane's state, counts of spikes, traces ---
export const HASHES_AT = 6400;
export const COUNTS_AT = 6656;
export const TRACES_AT = 8192;
/** Most samples of a trace; three traces (behavioural, cardiac, nerve) of so many rows each. */
export const MOST_SAMPLES = 256;
export const TRACE_BYTES = 16384;

// --- shared tables ---
export const OFFSETS_AT = 57344;
export const MOST_STEPS = 4096;
export const OWN_DRIVE_AT = 65536;
export const OWN_INPUT_AT = 69632;
export const FIRST_SYNAPSE_AT = 73728;
export const FIRST_FIBRE_AT = 77888;
export const NOISE_TABLE_AT = 82944;
/** Synapses: targets as 2-byte distances of the receiver's row from the first one, and weights. Room for so many. */
export const MOST_SYNAPSES = 65536;
export const MOST_FIBRES = 4096;
export const TARGETS_AT = 349440;
export const WEIGHTS_AT = 480512;
export const FIBRE_TARGETS_AT = 742656;
export const FIBRE_WEIGHTS_AT = 750848;

// --- state: one piece, which a snapshot copies ---
export const SNAPSHOT_AT = 767232;
export const DESENSITISED_AT = 767232;
export const POOLS_AT = 767296;
/** Ring of the last 8 steps: number of neurons that spiked, their list, and their lanes as bits. */
export const RING_STEPS = 8;
export const RING_COUNTS_AT = 767552;
export const RING_LISTS_AT = 767616;
export const RING_LANES_AT = 784000;
export const RING_BYTES = 2048;
/** Lanes in which a neuron is still held at reset. */
export const HELD_AT = 800384;
/** Rows of voltages, of synaptic inputs and of adaptations, one row for each neuron. */
export const VOLTAGE_AT = 802432;
export const INPUT_AT = 869312;
export const ADAPTATION_AT = 936192;
export const SNAPSHOT_END = 1001728;
export const PAGES = 16;
