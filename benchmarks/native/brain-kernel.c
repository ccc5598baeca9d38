// The vector kernel of packages/brain/src/kernel/wasm/assembly in C: the same layout of memory, the same operations in
// the same order, 128-bit vectors, no fused multiply-add. It measures how near the WebAssembly comes to the machine,
// and its last state must equal that of the other kernels. Each line it reads names a file with an image of the kernel's
// memory (ready to run); it makes the steps given as argument and prints the seconds of processor time and a hash of
// the state. Compiled with -DPARTS it also prints the share of each part of a step and how many vectors spikes were
// delivered to. layout.h is made from layout.ts by the benchmark.
#include <smmintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "layout.h"

#define IMAGE_BYTES (PAGES * 65536)
#ifdef PARTS
#include <x86intrin.h>
enum { PREPARE, DELIVER, NOISE, UPDATE, COLLECT, POOLING, PART_COUNT };
static uint64_t ticks[PART_COUNT], vectors, last_tick;
static void part_ends(int part) {
  uint64_t tick = __rdtsc();
  ticks[part] += tick - last_tick;
  last_tick = tick;
}
#define PART_ENDS(part) part_ends(part)
#define DELIVERED(count) (vectors += (count))
#else
#define PART_ENDS(part)
#define DELIVERED(count)
#endif

static uint8_t M[IMAGE_BYTES] __attribute__((aligned(64)));

typedef __m128 V;
static inline V ld(uint32_t at) { return _mm_load_ps((const float *)(M + at)); }
static inline V ldu(uint32_t at) { return _mm_loadu_ps((const float *)(M + at)); }
static inline void st(uint32_t at, V v) { _mm_store_ps((float *)(M + at), v); }
static inline V splat(uint32_t at) { return _mm_set1_ps(*(const float *)(M + at)); }
static inline int32_t i32(uint32_t at) { return *(const int32_t *)(M + at); }
static inline uint16_t u16(uint32_t at) { return *(const uint16_t *)(M + at); }
static inline void set16(uint32_t at, uint16_t x) { *(uint16_t *)(M + at) = x; }
static inline V mask(uint32_t lanes, uint32_t quarter) { return ld(LANE_MASKS_AT + (((lanes >> (quarter << 2)) & 15) << 4)); }

static void prepare_step(int drugged) {
  V one = _mm_set1_ps(1), share = splat(DESENSITISATION_SHARE_AT);
  V keep = splat(KEEP_VOLTAGE_AT), reversal = splat(REVERSAL_AT);
  for (uint32_t at = 0; at < ROW; at += 16) {
    V d = ld(DESENSITISED_AT + at);
    if (drugged) {
      d = _mm_add_ps(_mm_mul_ps(_mm_sub_ps(ld(DESENSITISATION_AT + at), d), share), d);
      st(DESENSITISED_AT + at, d);
    }
    V hearing = _mm_sub_ps(one, d), open = drugged ? hearing : _mm_setzero_ps();
    V excitatory = _mm_mul_ps(ld(EXCITATORY_AT + at), hearing);
    st(STEP_EXCITATORY_AT + at, excitatory);
    st(STEP_FIBRE_AT + at, _mm_mul_ps(excitatory, ld(FIBRE_AT + at)));
    V tired = _mm_mul_ps(ld(POOLS_AT + at), ld(PER_FATIGUE_RATE_AT + at)), squared = _mm_mul_ps(tired, tired);
    st(STEP_INHIBITORY_AT + at, _mm_div_ps(ld(INHIBITORY_AT + at), _mm_add_ps(_mm_mul_ps(squared, squared), one)));
    for (uint32_t row = at; row < (uint32_t)i32(REGIONS_AT) * ROW; row += ROW) {
      V conductance = _mm_mul_ps(ld(CONDUCTANCE_AT + row), open);
      st(STEP_KEEP_AT + row, _mm_sub_ps(keep, conductance));
      st(STEP_DRIVE_AT + row, _mm_add_ps(ld(DRIVE_AT + row), _mm_mul_ps(conductance, reversal)));
    }
  }
}

static inline V amount(uint32_t lanes, uint32_t quarter, uint32_t strength) { return _mm_and_ps(mask(lanes, quarter), ld(strength + (quarter << 4))); }
static inline void add(uint32_t input, V weight, V a) { st(input, _mm_add_ps(ld(input), _mm_mul_ps(weight, a))); }

static void deliver(uint32_t first, uint32_t end, uint32_t targets, uint32_t weights, uint32_t lanes, uint32_t strength) {
  const uint16_t *target = (const uint16_t *)(M + targets);
  const float *weight = (const float *)(M + weights);
  uint32_t active = ((lanes & 0xf) != 0) + ((lanes & 0xf0) != 0) + ((lanes & 0xf00) != 0) + ((lanes & 0xf000) != 0);
  uint32_t q0 = __builtin_ctz(lanes) >> 2, q1 = (31 - __builtin_clz(lanes)) >> 2;
  DELIVERED((uint64_t)(end - first) * (active > 2 ? 4 : active));
  if (active == 1) {
    V a = amount(lanes, q0, strength);
    uint32_t inputs = INPUT_AT + (q0 << 4);
    for (uint32_t s = first; s < end; s++) add(inputs + target[s], _mm_set1_ps(weight[s]), a);
  } else if (active == 2) {
    V a0 = amount(lanes, q0, strength), a1 = amount(lanes, q1, strength);
    uint32_t inputs = INPUT_AT + (q0 << 4), apart = (q1 - q0) << 4;
    for (uint32_t s = first; s < end; s++) {
      V w = _mm_set1_ps(weight[s]);
      add(inputs + target[s], w, a0);
      add(inputs + target[s] + apart, w, a1);
    }
  } else {
    V a0 = amount(lanes, 0, strength), a1 = amount(lanes, 1, strength), a2 = amount(lanes, 2, strength), a3 = amount(lanes, 3, strength);
    for (uint32_t s = first; s < end; s++) {
      V w = _mm_set1_ps(weight[s]);
      uint32_t input = INPUT_AT + target[s];
      add(input, w, a0);
      add(input + 16, w, a1);
      add(input + 32, w, a2);
      add(input + 48, w, a3);
    }
  }
}

static void deliver_spikes(int32_t step) {
  uint32_t slot = step & (RING_STEPS - 1), lanes = RING_LANES_AT + slot * RING_BYTES, list = RING_LISTS_AT + slot * RING_BYTES;
  uint32_t end = list + (i32(RING_COUNTS_AT + (slot << 2)) << 1);
  uint32_t from = i32(INHIBITORY_FROM_AT), cells = i32(INHIBITORY_TO_AT) - from;
  for (uint32_t e = list; e < end; e += 2) {
    uint32_t n = u16(e), firsts = FIRST_SYNAPSE_AT + (n << 2);
    deliver(i32(firsts), i32(firsts + 4), TARGETS_AT, WEIGHTS_AT, u16(lanes + (n << 1)), n - from < cells ? STEP_INHIBITORY_AT : STEP_EXCITATORY_AT);
  }
  from = i32(FIBRE_FROM_AT);
  cells = i32(FIBRE_TO_AT) - from;
  for (uint32_t e = list; e < end; e += 2) {
    uint32_t n = u16(e), firsts = FIRST_FIBRE_AT + (n << 2);
    if (n - from < cells) deliver(i32(firsts), i32(firsts + 4), FIBRE_TARGETS_AT, FIBRE_WEIGHTS_AT, u16(lanes + (n << 1)), STEP_FIBRE_AT);
  }
}

#define TO_INPUT (INPUT_AT - VOLTAGE_AT)
#define TO_ADAPTATION (ADAPTATION_AT - VOLTAGE_AT)
static inline V advance(uint32_t at, V keep, V drive, V own, V keep_input, V keep_adaptation) {
  V s = ld(at + TO_INPUT), a = ld(at + TO_ADAPTATION);
  V v = _mm_add_ps(_mm_add_ps(_mm_mul_ps(ld(at), keep), drive), own);
  v = _mm_max_ps(_mm_setzero_ps(), _mm_add_ps(v, _mm_sub_ps(s, a)));
  st(at, v);
  st(at + TO_INPUT, _mm_mul_ps(s, keep_input));
  st(at + TO_ADAPTATION, _mm_mul_ps(a, keep_adaptation));
  return v;
}

static uint32_t update_region(uint32_t first, uint32_t end, uint32_t row, uint32_t list) {
  V k0 = ld(STEP_KEEP_AT + row), k1 = ld(STEP_KEEP_AT + row + 16), k2 = ld(STEP_KEEP_AT + row + 32), k3 = ld(STEP_KEEP_AT + row + 48);
  V d0 = ld(STEP_DRIVE_AT + row), d1 = ld(STEP_DRIVE_AT + row + 16), d2 = ld(STEP_DRIVE_AT + row + 32), d3 = ld(STEP_DRIVE_AT + row + 48);
  V ki = splat(KEEP_INPUT_AT), ka = splat(KEEP_ADAPTATION_AT), threshold = splat(THRESHOLD_AT);
  uint32_t at = VOLTAGE_AT + first * ROW;
  for (uint32_t n = first; n < end; n++, at += ROW) {
    V own = splat(OWN_INPUT_AT + (n << 2));
    V v0 = advance(at, k0, d0, own, ki, ka), v1 = advance(at + 16, k1, d1, own, ki, ka);
    V v2 = advance(at + 32, k2, d2, own, ki, ka), v3 = advance(at + 48, k3, d3, own, ki, ka);
    V highest = _mm_max_ps(_mm_max_ps(v0, v1), _mm_max_ps(v2, v3));
    set16(list, n);
    list += (_mm_movemask_ps(_mm_cmpge_ps(highest, threshold)) != 0) << 1;
  }
  return list;
}

static uint32_t update_neurons(int32_t step) {
  V size = splat(NOISE_SIZE_AT);
  uint32_t stretch = NOISE_TABLE_AT + (u16(OFFSETS_AT + (step << 1)) << 2);
  for (uint32_t at = 0; at < (uint32_t)i32(NEURONS_AT) << 2; at += 16)
    st(OWN_INPUT_AT + at, _mm_add_ps(ld(OWN_DRIVE_AT + at), _mm_mul_ps(ldu(stretch + at), size)));
  PART_ENDS(NOISE);
  uint32_t list = RING_LISTS_AT + (step & (RING_STEPS - 1)) * RING_BYTES;
  for (int32_t r = 0; r < i32(REGIONS_AT); r++)
    list = update_region(i32(REGION_STARTS_AT + (r << 2)), i32(REGION_STARTS_AT + (r << 2) + 4), r * ROW, list);
  return list;
}

static uint32_t fire(uint32_t candidate, uint32_t stop, uint32_t kept, uint32_t lanes_of, uint32_t counts) {
  V threshold = splat(THRESHOLD_AT), jump = splat(ADAPTATION_JUMP_AT);
  __m128i count[4] = {_mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128()};
  for (; candidate < stop; candidate += 2) {
    uint32_t n = u16(candidate), at = VOLTAGE_AT + n * ROW, lanes = 0;
    for (uint32_t q = 0; q < 4; q++) lanes |= _mm_movemask_ps(_mm_cmpge_ps(ld(at + (q << 4)), threshold)) << (q << 2);
    lanes &= ~(uint32_t)u16(HELD_AT + (n << 1));
    if (!lanes) continue;
    for (uint32_t q = 0; q < 4; q++) {
      V m = mask(lanes, q);
      uint32_t part = at + (q << 4);
      st(part, _mm_andnot_ps(m, ld(part)));
      st(part + TO_ADAPTATION, _mm_add_ps(ld(part + TO_ADAPTATION), _mm_and_ps(jump, m)));
      count[q] = _mm_sub_epi32(count[q], _mm_castps_si128(m));
    }
    set16(HELD_AT + (n << 1), u16(HELD_AT + (n << 1)) | lanes);
    set16(lanes_of + (n << 1), lanes);
    set16(kept, n);
    kept += 2;
  }
  for (uint32_t q = 0; q < 4; q++) st(counts + (q << 4), _mm_cvtepi32_ps(count[q]));
  return kept;
}

static void hold(uint32_t slot, int release) {
  uint32_t list = RING_LISTS_AT + slot * RING_BYTES, lanes_of = RING_LANES_AT + slot * RING_BYTES;
  uint32_t end = list + (i32(RING_COUNTS_AT + (slot << 2)) << 1);
  for (uint32_t e = list; e < end; e += 2) {
    uint32_t n = u16(e), at = VOLTAGE_AT + n * ROW, lanes = u16(lanes_of + (n << 1));
    for (uint32_t q = 0; q < 4; q++) st(at + (q << 4), _mm_andnot_ps(mask(lanes, q), ld(at + (q << 4))));
    if (release) set16(HELD_AT + (n << 1), u16(HELD_AT + (n << 1)) & ~lanes);
  }
}

static void collect_spikes(int32_t step, uint32_t candidates_end) {
  uint32_t slot = step & (RING_STEPS - 1), list = RING_LISTS_AT + slot * RING_BYTES, lanes_of = RING_LANES_AT + slot * RING_BYTES;
  uint32_t candidate = list, kept = list;
  for (int32_t r = 0; r < i32(REGIONS_AT); r++) {
    uint32_t stop = candidate;
    while (stop < candidates_end && u16(stop) < i32(REGION_STARTS_AT + (r << 2) + 4)) stop += 2;
    kept = fire(candidate, stop, kept, lanes_of, STEP_SPIKES_AT + r * ROW);
    candidate = stop;
  }
  *(int32_t *)(M + RING_COUNTS_AT + (slot << 2)) = (kept - list) >> 1;
  int32_t refractory = i32(REFRACTORY_AT);
  for (int32_t ago = 1; ago <= refractory && ago <= step; ago++) hold((step - ago) & (RING_STEPS - 1), ago == refractory);
}

static void fill_pools(int32_t step) {
  for (uint32_t pool = 0; pool < POOLS; pool++)
    for (uint32_t at = pool * ROW, spikes = STEP_SPIKES_AT + i32(POOL_REGIONS_AT + (pool << 2)) * ROW; at < (pool + 1) * ROW; at += 16, spikes += 16)
      st(POOLS_AT + at, _mm_add_ps(_mm_mul_ps(ld(POOLS_AT + at), ld(POOL_KEEP_AT + at)), _mm_mul_ps(ld(POOL_JUMP_AT + at), ld(spikes))));
  int32_t since = step - i32(READ_FROM_AT);
  if (since < 0) return;
  for (uint32_t at = 0; at < (uint32_t)i32(REGIONS_AT) * ROW; at += 16) st(COUNTS_AT + at, _mm_add_ps(ld(COUNTS_AT + at), ld(STEP_SPIKES_AT + at)));
  if (since % i32(SAMPLE_STEPS_AT) == 0)
    for (uint32_t t = 0; t < 3; t++) memcpy(M + TRACES_AT + t * TRACE_BYTES + since / i32(SAMPLE_STEPS_AT) * ROW, M + POOLS_AT + (t + 1) * ROW, ROW);
}

static void run(int32_t from, int32_t to) {
  for (int32_t step = from; step < to; step++) {
    prepare_step(step >= i32(DRUG_FROM_AT));
    PART_ENDS(PREPARE);
    if (step >= i32(DELAY_AT)) deliver_spikes(step - i32(DELAY_AT));
    PART_ENDS(DELIVER);
    uint32_t candidates = update_neurons(step);
    PART_ENDS(UPDATE);
    collect_spikes(step, candidates);
    PART_ENDS(COLLECT);
    fill_pools(step);
    PART_ENDS(POOLING);
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static uint32_t hash_state(void) {
  uint32_t hash = 0x811c9dc5u;
  for (uint32_t lane = 0; lane < LANE_COUNT; lane++)
    for (uint32_t part = 0; part < 3; part++)
      for (int32_t n = 0; n < i32(NEURONS_AT); n++) {
        int32_t bits = i32(VOLTAGE_AT + part * TO_INPUT + n * ROW + (lane << 2));
        hash = (hash ^ (uint32_t)(bits == INT32_MIN ? 0 : bits)) * 16777619u;
      }
  return hash;
}

int main(int count, char **arguments) {
  static uint8_t image[IMAGE_BYTES];
  char name[4096];
  if (count < 2) return 2;
  int32_t steps = atoi(arguments[1]);
  while (fgets(name, sizeof name, stdin)) {
    name[strcspn(name, "\n")] = 0;
    FILE *file = fopen(name, "rb");
    if (!file || fread(image, 1, IMAGE_BYTES, file) == 0) return 3;
    fclose(file);
    memcpy(M, image, IMAGE_BYTES);
    double started = now();
#ifdef PARTS
    memset(ticks, 0, sizeof ticks);
    vectors = 0;
    last_tick = __rdtsc();
#endif
    run(0, steps);
    printf("%.6f %u", now() - started, hash_state());
#ifdef PARTS
    for (int part = 0; part < PART_COUNT; part++) printf(" %llu", (unsigned long long)ticks[part]);
    printf(" %llu", (unsigned long long)vectors);
#endif
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
