// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_SHAREDSHADOW_H
#define POSENC_LIB_SIMULATOR_SHAREDSHADOW_H

#include <cstdint>
#include <vector>

namespace mlir::posenc::sim {

struct Warp;

/// The access is not one lane's, or lanes are not told apart.
constexpr uint8_t kNoLane = 0xff;

enum class Proxy : uint8_t { Generic, Async };

/// Who wrote and who read each granule of a CTA's shared memory, and when:
/// enough to see an access that nothing orders after the one before it. All
/// offsets and sizes are bytes inside the CTA's shared memory.
class SharedShadow {
public:
  SharedShadow(uint32_t bytes, unsigned warps);

  /// A read by `warp`. With `pending`, the read lasts until settleRead.
  void read(Warp &warp, uint32_t offset, uint32_t bytes, const char *what,
            uint8_t lane, Proxy proxy = Proxy::Generic, bool pending = false);
  void settleRead(const Warp &warp, uint32_t offset, uint32_t bytes);

  struct Write {
    /// Who the write is by, and that agent's clock; kPending until settleWrite.
    unsigned agent;
    uint32_t clock;
    uint8_t lane = kNoLane;
    Proxy proxy = Proxy::Generic;
    bool atomic = false;
  };
  /// A write that `warp` issues.
  void write(Warp &warp, uint32_t offset, uint32_t bytes, const char *what,
             Write write);
  /// A pending write of `agent` has arrived, or now belongs to `owner`.
  void settleWrite(unsigned agent, uint32_t offset, uint32_t bytes,
                   Write owner);

private:
  // Two bytes, as threads that store neighbouring halves are no race.
  static constexpr uint32_t kGranule = 2;
  struct LastWrite {
    uint32_t clock = 0;
    uint8_t agent = 0;
    uint8_t lane = kNoLane;
    bool initialised = false, generic = false, atomic = false;
  };
  struct LastRead {
    uint32_t clock = 0;
    uint8_t lane = kNoLane;
  };
  /// True where there is a hazard.
  bool checkRead(const Warp &warp, const LastWrite &last, uint32_t offset,
                 const char *what, uint8_t lane, Proxy proxy);
  bool checkWrite(const Warp &warp, uint32_t granule, const char *what,
                  const Write &write);
  /// By warp, so that the granules of one access lie together.
  LastRead *readsOf(unsigned warp) { return reads.data() + warp * granules; }

  unsigned warps;
  uint32_t granules;
  std::vector<LastWrite> writes;
  std::vector<LastRead> reads;
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_SHAREDSHADOW_H
