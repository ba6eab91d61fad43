/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
/* What this machine can do, measured: multiply-adds from independent chains that never leave
 * registers, of f32 and of bf16 in whatever units there are, and reading memory once through.
 * Built with -march=native -fopenmp. */
#include <immintrin.h>
#include <omp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __AVX512F__
enum { LANES = 16 };
#else
enum { LANES = 8 };
#endif
typedef float Vector __attribute__((vector_size(4 * LANES)));

/* Two units of latency four or five need ten chains; twelve leave registers for the
 * factors on sixteen. */
enum { CHAINS = 12, STEPS = 100000 };

/* About 10 ms, a common length of what is compared with the peak: on a busy machine a
 * shorter round would more often be undisturbed, and the peak come out too high. */
enum { REPEATS = 50 };

static void run_chains(void) {
  Vector sums[CHAINS] = {{0}};
  Vector factor = {0}, term = {0};
  factor += 0.5f;
  term += 1.0f;
  for (int step = 0; step < STEPS; ++step) {
#pragma clang loop unroll(full)
    for (int chain = 0; chain < CHAINS; ++chain) {
      sums[chain] = sums[chain] * factor + term;
      /* The compiler may neither fold the chain nor move it out of registers. */
      __asm__ volatile("" : "+x"(sums[chain]));
    }
  }
}

/* GFLOP/s of `threads` threads together, each of which does `flops` in a call of `run`: the
 * best of `rounds`. */
static double best_rate(void (*run)(void), double flops, int threads, int rounds) {
  double best = 0;
  for (int round = 0; round < rounds; ++round) {
    double seconds = 0;
#pragma omp parallel num_threads(threads) reduction(max : seconds)
    {
      run(); /* warms the clock up */
#pragma omp barrier
      double start = omp_get_wtime();
      for (int repeat = 0; repeat < REPEATS; ++repeat)
        run();
      seconds = omp_get_wtime() - start;
    }
    double rate = flops * REPEATS * threads / seconds * 1e-9;
    best = rate > best ? rate : best;
  }
  return best;
}

double posenc_peak(int threads, int rounds) {
  return best_rate(run_chains, 2.0 * LANES * CHAINS * STEPS, threads, rounds);
}

/* Products of bf16 pairs added to f32, AVX512-BF16; 0 where there are none. */
#ifdef __AVX512BF16__
enum { PAIR_CHAINS = 24 };

static void run_pairs(void) {
  __m512 sums[PAIR_CHAINS] = {{0}};
  __m512bh factor = (__m512bh)_mm512_set1_epi16(0x3f00);
  for (int step = 0; step < STEPS / 4; ++step) {
#pragma clang loop unroll(full)
    for (int chain = 0; chain < PAIR_CHAINS; ++chain) {
      sums[chain] = _mm512_dpbf16_ps(sums[chain], factor, factor);
      __asm__ volatile("" : "+v"(sums[chain]));
    }
  }
}

double posenc_pair_peak(int threads, int rounds) {
  return best_rate(run_pairs, 64.0 * PAIR_CHAINS * (STEPS / 4), threads, rounds);
}
#else
double posenc_pair_peak(int threads, int rounds) { return 0; }
#endif

/* Products of bf16 tiles, AMX; 0 where there are none. */
#ifdef __AMX_BF16__
struct TileShapes {
  uint8_t palette, start, reserved[14];
  uint16_t row_bytes[16];
  uint8_t rows[16];
};

static void run_tiles(void) {
  struct TileShapes shapes = {.palette = 1};
  for (int tile = 0; tile < 8; ++tile) {
    shapes.row_bytes[tile] = 64;
    shapes.rows[tile] = 16;
  }
  _tile_loadconfig(&shapes);
  for (int step = 0; step < STEPS / 16; ++step) {
    _tile_dpbf16ps(0, 4, 6);
    _tile_dpbf16ps(1, 4, 7);
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
  _tile_release();
}

double posenc_tile_peak(int threads, int rounds) {
  /* ARCH_REQ_XCOMP_PERM of XTILEDATA: what Linux asks for before the first tile. */
  if (syscall(SYS_arch_prctl, 0x1023, 18) != 0)
    return 0;
  return best_rate(run_tiles, 2.0 * 16 * 16 * 32 * 4 * (STEPS / 16), threads, rounds);
}
#else
double posenc_tile_peak(int threads, int rounds) { return 0; }
#endif

/* Streams that one thread reads beside each other: one alone leaves the prefetchers of
 * some cores idle half of the time. */
enum { STREAMS = 4 };

static void read_once(const Vector *data, size_t count) {
  Vector sums[STREAMS] = {{0}};
  size_t length = count / STREAMS;
  for (size_t i = 0; i < length; ++i) {
#pragma clang loop unroll(full)
    for (int stream = 0; stream < STREAMS; ++stream) {
      sums[stream] += data[stream * length + i];
      __asm__ volatile("" : "+x"(sums[stream]));
    }
  }
}

/* GB/s at which `threads` threads together read `bytes` at `data` once, each its own part:
 * the best of `rounds`. */
double posenc_read_bandwidth(const void *data, size_t bytes, int threads, int rounds) {
  size_t share = bytes / sizeof(Vector) / threads;
  double best = 0;
  for (int round = 0; round < rounds; ++round) {
    double start = omp_get_wtime();
#pragma omp parallel num_threads(threads)
    read_once((const Vector *)data + share * omp_get_thread_num(), share);
    double rate = share * threads * sizeof(Vector) / (omp_get_wtime() - start) * 1e-9;
    best = rate > best ? rate : best;
  }
  return best;
}
