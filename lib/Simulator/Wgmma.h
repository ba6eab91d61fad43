// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_WGMMA_H
#define POSENC_LIB_SIMULATOR_WGMMA_H

#include "Access.h"

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

namespace mlir::posenc::sim {

struct Warp;
template <typename T> class Lanes;
class Registry;

/// One lane's share of wgmma.mma_async.m64nNk16 with f32 accumulators. Register
/// i of lane l holds row l / 4 + 8 * (i / 2 % 2) and column 8 * (i / 4) +
/// 2 * (l % 4) + i % 2 of the warp's 16 x N slice (PTX ISA, "Register fragments
/// for wgmma.mma_async.m64nNk16").
struct WgmmaCall {
  unsigned n;
  bool bf16, scaleD, registersA, transposeA, transposeB;
  uint64_t descriptorA, descriptorB;
  std::array<uint64_t, 4> fragmentA;
  /// N / 2 of each.
  const uint64_t *accumulatorIn;
  uint64_t *accumulatorOut;
};

/// The wgmmas of one warp that were issued and not waited for. Each warp works
/// on its quarter of the 64 rows.
class WgmmaQueue {
public:
  void issue(Lanes<WgmmaCall> lanes);
  void fence() { isFenced = true; }
  void commit();
  void wait(Warp &warp, unsigned left);
  bool isEmpty() const { return inFlight.empty(); }
  /// The value of a register that is tied through a wait.
  uint64_t resolve(uint64_t bits, unsigned lane) const;

private:
  struct Accumulator {
    bool done = true;
    uint64_t group = 0;
    unsigned n = 0;
    std::vector<float> values;
  };
  struct Product {
    WgmmaCall call;
    unsigned accumulator;
    uint64_t group;
    bool done = false;
    float a[16][16];
  };
  void perform(Warp &warp, Product &product);
  void readAccumulator(Lanes<WgmmaCall> lanes, unsigned handle, bool chained);
  void mark(Warp &warp, const WgmmaCall &call) const;
  void settle(Warp &warp, const Product &product, unsigned left);

  std::vector<Accumulator> accumulators;
  unsigned nextAccumulator = 0;
  std::deque<Product> inFlight;
  uint64_t group = 0;
  bool isFenced = false;
};

/// Whether a float came of an accumulator in flight, through arithmetic or
/// rounding too.
bool isEarlyResult(uint32_t bits, StoredFloat type);

/// Waits for the wgmma groups of the warp but the last `left`.
void waitWgmma(unsigned left);
void registerWgmma(Registry &registry);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_WGMMA_H
