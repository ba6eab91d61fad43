// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_BARRIER_H
#define POSENC_LIB_SIMULATOR_BARRIER_H

#include "Clock.h"

#include <array>
#include <string>
#include <vector>

namespace mlir::posenc::sim {

struct Cta;
struct Thread;
class Registry;

constexpr unsigned kNamedBarriers = 16;

/// One of the 16 barriers of a CTA (PTX ISA, "bar, barrier").
struct NamedBarrier {
  /// Threads that have come, and how many must; 0: all that live.
  unsigned arrived = 0, expected = 0;
  Clock clock;
  std::vector<Thread *> waiting;
  /// By warp: the instruction at which its lanes came, plus one.
  std::array<uint32_t, kMaxWarps> sites{};
};

/// An mbarrier object (PTX ISA, "mbarrier"); the simulator keeps it beside
/// shared memory.
struct Mbarrier {
  uint32_t offset = 0;
  uint32_t count = 0, pending = 0, phase = 0;
  /// Bytes that copies of this phase still have to bring.
  int64_t bytes = 0;
  /// Its number among the agents of a clock.
  unsigned agent = 0;
  Clock arriving, completed;
  unsigned initialisedBy = 0;
  uint32_t initialisedAt = 0;
  std::vector<Thread *> waiting;
};

struct MbarrierWait {
  uint32_t offset = 0, parity = 0;
};
/// " shared+O parity P (phase Q, A arrivals and B bytes missing)".
std::string describe(const Cta &cta, const MbarrierWait &wait);

/// bar.sync (`wait`) and bar.arrive.
void barrier(uint32_t id, uint32_t expected, bool wait);
/// After a thread has ended: it no longer counts in barriers of all threads.
void settleBarriers(Cta &cta);

/// The mbarrier at an address, or null and a hazard.
Mbarrier *findMbarrier(uint64_t address, const char *what);
void initMbarrier(uint64_t address, uint32_t count);
/// Arrives once, with bytes to come; the phase before.
uint64_t arriveExpecting(uint64_t address, uint32_t bytes);
void waitParity(uint64_t address, uint32_t parity);
/// Ends the phase when neither arrivals nor bytes are missing.
void settlePhase(Mbarrier &mbarrier);

void registerBarriers(Registry &registry);
void registerMbarriers(Registry &registry);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_BARRIER_H
