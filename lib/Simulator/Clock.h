// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_CLOCK_H
#define POSENC_LIB_SIMULATOR_CLOCK_H

#include <algorithm>
#include <array>
#include <cstdint>

namespace mlir::posenc::sim {

constexpr unsigned kMaxWarps = 32;
constexpr unsigned kMaxMbarriers = 64;
/// Who can write shared memory: the warps, and behind them each mbarrier for
/// the copies that complete on it.
constexpr unsigned kAgents = kMaxWarps + kMaxMbarriers;
/// The clock of a write that no wait has ordered yet.
constexpr uint32_t kPending = ~0u;

/// A vector clock: what of each agent's past happened before now.
class Clock {
public:
  uint32_t &operator[](unsigned agent) { return generic[agent]; }
  uint32_t operator[](unsigned agent) const { return generic[agent]; }
  /// The same as seen by the async proxy (PTX ISA, "Proxies").
  uint32_t asyncProxy(unsigned agent) const { return async[agent]; }

  void join(const Clock &other) {
    for (unsigned i = 0; i < kAgents; ++i) {
      generic[i] = std::max(generic[i], other.generic[i]);
      async[i] = std::max(async[i], other.async[i]);
    }
  }
  void fenceProxy() {
    for (unsigned i = 0; i < kAgents; ++i)
      async[i] = std::max(async[i], generic[i]);
  }

private:
  std::array<uint32_t, kAgents> generic{}, async{};
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_CLOCK_H
