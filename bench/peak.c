/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
/* What this machine can do, measured: f32 multiply-adds from independent chains that never
 * leave registers, and reading memory once through. Built with -march=native -fopenmp. */
#include <omp.h>
#include <stddef.h>

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

/* GFLOP/s of `threads` threads together: the best of `rounds`. */
double posenc_peak(int threads, int rounds) {
  double best = 0;
  for (int round = 0; round < rounds; ++round) {
    double seconds = 0;
#pragma omp parallel num_threads(threads) reduction(max : seconds)
    {
      run_chains(); /* warms the clock up */
#pragma omp barrier
      double start = omp_get_wtime();
      for (int repeat = 0; repeat < REPEATS; ++repeat)
        run_chains();
      seconds = omp_get_wtime() - start;
    }
    double flops = 2.0 * LANES * CHAINS * STEPS * REPEATS * threads;
    double rate = flops / seconds * 1e-9;
    best = rate > best ? rate : best;
  }
  return best;
}

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
