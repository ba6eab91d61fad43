// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_MACHINE_H
#define POSENC_LIB_SIMULATOR_MACHINE_H

#include "Barrier.h"
#include "BulkCopy.h"
#include "Clock.h"
#include "CpAsync.h"
#include "Fibre.h"
#include "GlobalMemory.h"
#include "SharedShadow.h"
#include "Traffic.h"
#include "Wgmma.h"
#include "posenc/Simulator/Simulator.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <deque>
#include <functional>
#include <map>
#include <random>

namespace mlir::posenc::sim {

constexpr unsigned kWarpSize = 32;
constexpr uint32_t kAllLanes = ~0u;
/// Shared memory lies at a multiple of this, so that the low bits of an
/// address, or a field of a wgmma descriptor, are the offset itself.
constexpr uint32_t kSharedWindow = 1u << 18;

enum class ThreadState {
  Ready,
  /// Runs when all ready threads have stopped; it looks for something that
  /// another thread is to do.
  Polling,
  AtCollective,
  AtBarrier,
  AtMbarrier,
  Done
};

struct Thread {
  Fibre fibre;
  /// Linear number in the CTA, and its parts.
  unsigned id = 0, warp = 0, lane = 0;
  ThreadState state = ThreadState::Ready;
  const char *waitsIn = "";
  MbarrierWait mbarrierWait;
  /// Memory accesses since it last stopped; a bound on spinning.
  unsigned accesses = 0;
  CopyQueue copies;
  BulkStores bulkStores;
};

/// Lanes of a warp that meet in one instruction. The last one to come runs it
/// for all.
struct Rendezvous {
  const char *name = "";
  uint32_t site = 0, arrived = 0, expected = kAllLanes;
  std::array<void *, kWarpSize> arguments{};
  llvm::function_ref<void(Warp &)> run;
};

struct Warp {
  unsigned id = 0;
  std::array<Thread *, kWarpSize> lanes{};
  /// Lanes that have not ended.
  uint32_t live = 0;
  Clock clock;
  /// The warp's own time at which its lanes last met in a barrier: what is
  /// older is ordered between lanes.
  uint32_t laneEpoch = 1;
  Rendezvous rendezvous;
  WgmmaQueue wgmma;
};

struct Cta {
  Cta(Extent id, Extent block, Extent grid, uint32_t sharedBytes, char *shared);
  Extent id, block, grid;
  uint32_t sharedBytes;
  char *shared;
  /// Where dynamic shared memory starts.
  uint32_t dynamicOffset = 0;
  std::vector<Thread> threads;
  std::vector<Warp> warps;
  SharedShadow shadow;
  Traffic traffic;
  std::array<NamedBarrier, kNamedBarriers> barriers;
  /// By offset in shared memory.
  std::map<uint32_t, Mbarrier> mbarriers;
  /// Ends of asynchronous operations that were put off.
  std::deque<std::function<void()>> inFlight;

  unsigned liveThreads() const;
  bool fits(uint32_t offset, uint32_t bytes, const char *what);
};

/// One streaming multiprocessor that runs the CTAs of a launch one by one.
class Machine {
public:
  Machine(std::string kernel, const SimulatorOptions &options,
          SimulatorReport &report);

  const SimulatorOptions &options;
  Statistics &statistics;
  MemoryView memory;
  std::mt19937_64 random;
  /// Number of the instruction that the rewritten kernel is at; the kernel
  /// itself writes it.
  uint32_t &site;
  /// Where the stacks of the threads lie; a thread's own memory.
  const char *stacksBegin = nullptr, *stacksEnd = nullptr;

  Cta &cta() { return *currentCta; }
  Thread &thread() { return *currentThread; }
  Warp &warp() { return currentCta->warps[currentThread->warp]; }

  /// Whether the asynchronous operation at hand takes effect at its wait.
  bool isLate();
  /// Stops the running thread; it goes on when something makes it ready.
  void suspend(ThreadState state, const char *waitsIn);
  /// False after a deadlock.
  bool run(Cta &cta);
  /// Something has happened that a polling thread may look for.
  void noteProgress() { fruitlessRounds = 0; }

  /// Counts a hazard; true where a message is wanted too.
  bool count(const char *kind);
  void addMessage(const char *kind, const std::string &text);

  /// Lets hazards and shadow accesses count for another lane.
  class ActAs {
  public:
    ActAs(Machine &machine, Thread *thread)
        : machine(machine), self(machine.currentThread) {
      machine.currentThread = thread;
    }
    ~ActAs() { machine.currentThread = self; }

  private:
    Machine &machine;
    Thread *self;
  };

private:
  bool runReady();
  bool runPolling();
  void runWarp(Warp &warp, bool &any);
  void reportDeadlock();
  void reportLeftovers();

  std::string kernel;
  SimulatorReport &report;
  std::vector<unsigned> order;
  unsigned fruitlessRounds = 0;
  Cta *currentCta = nullptr;
  Thread *currentThread = nullptr;
};

/// Launches run in turns, so there is one machine and one site for the process.
inline Machine *currentMachine = nullptr;
inline Machine &machine() { return *currentMachine; }
uint32_t *siteAddress();

template <typename... Ts>
void hazard(const char *kind, const char *format, Ts &&...values) {
  if (machine().count(kind))
    machine().addMessage(
        kind, llvm::formatv(false, format, std::forward<Ts>(values)...).str());
}

/// Offset in shared memory of an address, full or in 32 bits.
inline uint32_t sharedOffset(uint64_t address) {
  return static_cast<uint32_t>(address & (kSharedWindow - 1));
}
inline uint32_t sharedOffset(const void *address) {
  return sharedOffset(reinterpret_cast<uint64_t>(address));
}

/// What the lanes of a rendezvous handed in.
template <typename T> class Lanes {
public:
  Lanes(Warp &warp, uint32_t present) : warp(warp), present(present) {}
  bool has(unsigned lane) const { return present >> lane & 1; }
  T &operator[](unsigned lane) const {
    return *static_cast<T *>(warp.rendezvous.arguments[lane]);
  }
  Warp &warp;
  const uint32_t present;
};

void meet(const char *name, void *mine, uint32_t mask,
          llvm::function_ref<void(Warp &)> run);

/// Waits for the lanes of `mask`, lets `run` work on all their arguments once,
/// and returns in each.
template <typename T, typename Run>
void collective(const char *name, T &mine, Run run, uint32_t mask = kAllLanes) {
  meet(name, &mine, mask,
       [&run](Warp &warp) { run(Lanes<T>(warp, warp.rendezvous.arrived)); });
}
/// As above where every lane of the warp has to be there.
template <typename T, typename Run>
void wholeWarp(const char *name, T &mine, Run run) {
  collective(name, mine, [&](Lanes<T> lanes) {
    if (lanes.present == kAllLanes)
      return run(lanes);
    hazard("divergent-collective", "{0} without lanes {1:x}", name,
           ~lanes.present);
  });
}
/// After a lane has ended: those that waited for it may go on.
void settleAfterExit(Warp &warp);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_MACHINE_H
