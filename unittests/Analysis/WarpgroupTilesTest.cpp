// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/WarpgroupTiles.h"

#include "gtest/gtest.h"

using namespace mlir::posenc;

namespace {

constexpr int64_t kH100 = 227 << 10;

/// Keys of a block; 0: nothing fits.
int64_t keys(int64_t headDim, int64_t valueDim, int64_t pairOperands,
             int64_t sharedLimit) {
  std::optional<WarpgroupTiles> tiles =
      chooseWarpgroupTiles(headDim, valueDim, pairOperands, sharedLimit);
  return tiles ? tiles->keyBlock : 0;
}

TEST(WarpgroupTiles, StopAtTheLastRegister) {
  // 64 + 96 + 58 = 218 of 240.
  EXPECT_EQ(keys(128, 128, 0, kH100), 128);
  // 128 + 48 + 58, and 246 with 80 keys.
  EXPECT_EQ(keys(256, 256, 0, kH100), 64);
  // The first operand of pairs is free, the second takes 48 at 64 keys.
  EXPECT_EQ(keys(128, 128, 1, kH100), 128);
  EXPECT_EQ(keys(128, 128, 2, kH100), 64);
}

TEST(WarpgroupTiles, FitSharedMemory) {
  std::optional<WarpgroupTiles> tiles =
      chooseWarpgroupTiles(128, 128, 0, kH100);
  ASSERT_TRUE(tiles);
  int64_t bytes = sharedBytes(*tiles, 128, 128);
  EXPECT_EQ(bytes, (128 + 2 * 128 * 2) * 128 * 2 + 2048);
  EXPECT_EQ(keys(128, 128, 0, bytes), 128);
  EXPECT_EQ(keys(128, 128, 0, bytes - 1), 112);
}

TEST(WarpgroupTiles, AreNoneWhereNothingFits) {
  EXPECT_EQ(keys(128, 128, 0, 48 << 10), 0);
  EXPECT_EQ(keys(128, 128, 20, kH100), 0);
  // What instructions do not have.
  EXPECT_EQ(keys(72, 64, 0, kH100), 0);
  EXPECT_EQ(keys(64, 72, 0, kH100), 0);
  EXPECT_EQ(keys(272, 64, 0, kH100), 0);
}

TEST(WarpgroupTiles, ShareTheRegistersOfAMultiprocessor) {
  std::optional<WarpgroupTiles> tiles = chooseWarpgroupTiles(64, 64, 0, kH100);
  ASSERT_TRUE(tiles);
  EXPECT_LE(128 * (tiles->consumers * tiles->consumerRegisters() +
                   tiles->producerRegisters()),
            65536);
}

} // namespace
