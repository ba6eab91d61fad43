// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/WarpTiles.h"

#include "gtest/gtest.h"

using namespace mlir::posenc;

namespace {

constexpr int64_t kA100 = 163 << 10, kAda = 99 << 10;

void expect(std::optional<WarpTiles> tiles, int64_t rows, int64_t keyBlock,
            bool keepsQueries) {
  ASSERT_TRUE(tiles);
  EXPECT_EQ(tiles->rows, rows);
  EXPECT_EQ(tiles->keyBlock, keyBlock);
  EXPECT_EQ(tiles->keepsQueries, keepsQueries);
}

TEST(WarpTiles, StopAtTheLastRegisterOf32Rows) {
  // 2 * (32 + 16 + 8 + 16) + 68 = 212, and 260 with 64 keys.
  expect(chooseWarpTiles(64, 64, 0, kA100), 32, 32, true);
  // 2 * (64 + 16 + 8 + 4) + 68 = 252 where queries are read again.
  expect(chooseWarpTiles(128, 128, 0, kA100), 32, 32, false);
  expect(chooseWarpTiles(128, 130, 0, kA100), 16, 64, true);
}

TEST(WarpTiles, StopAtTheLastRegisterOf16Rows) {
  // 98 / 2 + 64 + 32 + 16 + 68 = 229.
  expect(chooseWarpTiles(64, 98, 0, kA100, 1), 16, 128, true);
  expect(chooseWarpTiles(64, 100, 0, kA100, 1), 16, 64, true);
  // 128 + 16 + 8 + 8 + 68 = 228.
  expect(chooseWarpTiles(256, 256, 0, kA100), 16, 32, false);
}

TEST(WarpTiles, HaveRowsForTheQueriesThatThereAre) {
  expect(chooseWarpTiles(64, 64, 0, kA100, 64), 16, 128, true);
  expect(chooseWarpTiles(64, 64, 0, kA100, 65), 32, 32, true);
}

TEST(WarpTiles, LeaveRoomForOperandsOfPairs) {
  // 65 registers for each of them at 128 keys.
  expect(chooseWarpTiles(64, 64, 1, kA100, 1), 16, 64, true);
}

TEST(WarpTiles, FitSharedMemory) {
  std::optional<WarpTiles> tiles = chooseWarpTiles(64, 64, 0, kAda, 1);
  expect(tiles, 16, 128, true);
  int64_t bytes = sharedBytes(*tiles, 64, 64);
  EXPECT_EQ(bytes, (64 + 2 * 128 * 2) * 64 * 2);
  EXPECT_LE(bytes, kAda);
  expect(chooseWarpTiles(64, 64, 0, bytes, 1), 16, 128, true);
  expect(chooseWarpTiles(64, 64, 0, bytes - 1, 1), 16, 64, true);
  expect(chooseWarpTiles(64, 64, 0, 16 << 10), 16, 16, true);
}

TEST(WarpTiles, AreNoneWhereNothingFits) {
  EXPECT_FALSE(chooseWarpTiles(64, 64, 0, 4 << 10));
  EXPECT_FALSE(chooseWarpTiles(512, 512, 0, kA100));
  EXPECT_FALSE(chooseWarpTiles(64, 64, 16, kA100));
}

TEST(WarpTiles, PadRowsToLines) {
  EXPECT_EQ(sharedChannels(48), 64);
  EXPECT_EQ(sharedChannels(64), 64);
  EXPECT_EQ(sharedChannels(80), 128);
}

} // namespace
