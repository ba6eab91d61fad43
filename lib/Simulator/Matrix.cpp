// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Float.h"
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

namespace mlir::posenc::sim {

namespace {

struct LoadCall {
  const void *row;
  uint64_t *results;
};
struct StoreCall {
  const void *row;
  std::array<uint32_t, 4> values;
};
/// 8 x 8 matrices of 16-bit elements. Lane l holds row l / 4, columns
/// 2 * (l % 4) and the next, of each (PTX ISA, "ldmatrix", "stmatrix").
using Tiles = uint16_t[4][8][8];

} // namespace

/// Visits the rows whose addresses lanes 0 to 8 * count - 1 hand in.
template <typename Call, typename Visit>
static void forEachRow(Lanes<Call> lanes, unsigned count, const char *what,
                       Visit visit) {
  Machine &sm = machine();
  std::array<uint64_t, kWarpSize> addresses{};
  for (unsigned lane = 0; lane < 8 * count; ++lane) {
    Machine::ActAs owner(sm, lanes.warp.lanes[lane]);
    uint32_t offset = sharedOffset(lanes[lane].row);
    addresses[lane] = offset;
    if (offset % 16)
      hazard("misaligned", "{0} of a row at shared+{1}", what, offset);
    if (sm.cta().fits(offset, 16, what))
      visit(lane, offset);
  }
  uint32_t present = count == 4 ? kAllLanes : (1u << 8 * count) - 1;
  sm.statistics.sharedIdealWavefronts += count;
  sm.statistics.sharedWavefronts += sharedWavefronts(addresses, present, 16);
}

template <unsigned Count, bool Transposed>
static void loadTiles(Lanes<LoadCall> lanes) {
  Machine &sm = machine();
  Tiles tiles = {};
  forEachRow(lanes, Count, "ldmatrix", [&](unsigned lane, uint32_t offset) {
    sm.cta().shadow.read(lanes.warp, offset, 16, "ldmatrix", lane);
    std::memcpy(tiles[lane / 8][lane % 8], sm.cta().shared + offset, 16);
  });
  ++sm.statistics.ldmatrix;
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    for (unsigned i = 0; i < Count; ++i) {
      unsigned row = lane / 4, column = 2 * (lane % 4);
      uint16_t low = Transposed ? tiles[i][column][row] : tiles[i][row][column];
      uint16_t high =
          Transposed ? tiles[i][column + 1][row] : tiles[i][row][column + 1];
      lanes[lane].results[i] = low | uint32_t(high) << 16;
    }
}

template <unsigned Count, bool Transposed>
static void ldmatrix(uint64_t *results, void *row) {
  LoadCall call{row, results};
  wholeWarp("ldmatrix", call, loadTiles<Count, Transposed>);
}
template <bool Transposed> static uint32_t ldmatrixOne(void *row) {
  uint64_t result = 0;
  ldmatrix<1, Transposed>(&result, row);
  return result;
}

template <unsigned Count, bool Transposed>
static void storeTiles(Lanes<StoreCall> lanes) {
  Machine &sm = machine();
  Tiles tiles;
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    for (unsigned i = 0; i < Count; ++i)
      for (unsigned half = 0; half < 2; ++half) {
        unsigned row = lane / 4, column = 2 * (lane % 4) + half;
        uint16_t value = lanes[lane].values[i] >> 16 * half;
        (Transposed ? tiles[i][column][row] : tiles[i][row][column]) = value;
      }
  forEachRow(lanes, Count, "stmatrix", [&](unsigned lane, uint32_t offset) {
    Warp &warp = lanes.warp;
    sm.cta().shadow.write(
        warp, offset, 16, "stmatrix",
        {warp.id, warp.clock[warp.id], static_cast<uint8_t>(lane)});
    std::memcpy(sm.cta().shared + offset, tiles[lane / 8][lane % 8], 16);
  });
  ++sm.statistics.stmatrix;
}

template <unsigned Count, bool Transposed, typename... Values>
static void stmatrix(void *row, Values... values) {
  static_assert(sizeof...(Values) == Count);
  StoreCall call{row, {values...}};
  wholeWarp("stmatrix", call, storeTiles<Count, Transposed>);
}

void registerMatrices(Registry &registry) {
  using Word = uint32_t;
  std::string load = "ldmatrix.sync.aligned.m8n8.";
  registry.add(load + "x1.b16.p3", ldmatrixOne<false>);
  registry.add(load + "x1.trans.b16.p3", ldmatrixOne<true>);
  registry.add(load + "x2.b16.p3", ldmatrix<2, false>);
  registry.add(load + "x2.trans.b16.p3", ldmatrix<2, true>);
  registry.add(load + "x4.b16.p3", ldmatrix<4, false>);
  registry.add(load + "x4.trans.b16.p3", ldmatrix<4, true>);
  std::string store = "stmatrix.sync.aligned.m8n8.";
  registry.add(store + "x1.b16.p3", stmatrix<1, false, Word>);
  registry.add(store + "x1.trans.b16.p3", stmatrix<1, true, Word>);
  registry.add(store + "x2.b16.p3", stmatrix<2, false, Word, Word>);
  registry.add(store + "x2.trans.b16.p3", stmatrix<2, true, Word, Word>);
  registry.add(store + "x4.b16.p3", stmatrix<4, false, Word, Word, Word, Word>);
  registry.add(store + "x4.trans.b16.p3",
               stmatrix<4, true, Word, Word, Word, Word>);
}

} // namespace mlir::posenc::sim
