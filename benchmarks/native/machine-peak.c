// What this machine can do at most in the kernel's own terms: vector operations of 128 bits a second (additions and
// multiplications in turns, in registers), and bytes a second read and written again in place at the size of a brain's
// state (192 KB) and of its inputs (64 KB). Prints three numbers: operations, bytes at 192 KB, bytes at 64 KB, each way.
#include <smmintrin.h>
#include <stdio.h>
#include <time.h>

#define CHAINS 12
static float memory[192 * 1024 / 4] __attribute__((aligned(64)));

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static double operations(void) {
  __m128 x[CHAINS], a = _mm_set1_ps(0.999f), b = _mm_set1_ps(0.001f);
  for (int i = 0; i < CHAINS; i++) x[i] = _mm_set1_ps(i);
  int rounds = 20000000;
  double started = now();
  for (int r = 0; r < rounds; r++)
    for (int i = 0; i < CHAINS; i++) {
      x[i] = _mm_add_ps(_mm_mul_ps(x[i], a), b);
      __asm__ volatile("" : "+x"(x[i]));
    }
  return 2.0 * CHAINS * rounds / (now() - started);
}

static double bytes(int size) {
  int rounds = 1000000000 / size;
  __m128 a = _mm_set1_ps(0.999f);
  double started = now();
  for (int r = 0; r < rounds; r++) {
    for (int i = 0; i < size / 4; i += 16) {
      _mm_store_ps(memory + i, _mm_mul_ps(_mm_load_ps(memory + i), a));
      _mm_store_ps(memory + i + 4, _mm_mul_ps(_mm_load_ps(memory + i + 4), a));
      _mm_store_ps(memory + i + 8, _mm_mul_ps(_mm_load_ps(memory + i + 8), a));
      _mm_store_ps(memory + i + 12, _mm_mul_ps(_mm_load_ps(memory + i + 12), a));
    }
    __asm__ volatile("" ::: "memory");
  }
  return (double)size * rounds / (now() - started);
}

int main(void) {
  double best[3] = {0, 0, 0};
  for (int repeat = 0; repeat < 7; repeat++) {
    double found[3] = {operations(), bytes(192 * 1024), bytes(64 * 1024)};
    for (int i = 0; i < 3; i++)
      if (found[i] > best[i]) best[i] = found[i];
  }
  printf("%.4e %.4e %.4e\n", best[0], best[1], best[2]);
  return 0;
}
