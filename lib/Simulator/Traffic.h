// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_TRAFFIC_H
#define POSENC_LIB_SIMULATOR_TRAFFIC_H

#include <array>
#include <cstdint>
#include <unordered_map>

namespace mlir::posenc::sim {

/// Passes over shared memory that one instruction of a warp needs: 32 banks of
/// four bytes, equal words are broadcast, and accesses of 8 and 16 bytes go by
/// half and quarter warps.
unsigned sharedWavefronts(const std::array<uint64_t, 32> &addresses,
                          uint32_t lanes, uint32_t bytes);

/// Lanes reach an instruction one after the other; this puts the accesses of
/// one warp together again by instruction and how often a lane has come there.
/// Exact where the warp does not diverge.
class Traffic {
public:
  enum class Space { Shared, Global };
  void add(Space space, uint64_t address, uint32_t bytes);
  /// Counts what is not complete.
  void finish();

private:
  struct Access {
    std::array<uint64_t, 32> addresses;
    uint32_t lanes = 0, bytes = 0;
    Space space = Space::Shared;
  };
  static void count(const Access &access);
  std::unordered_map<uint64_t, Access> open;
  std::unordered_map<uint64_t, uint32_t> visits;
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_TRAFFIC_H
