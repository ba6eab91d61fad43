// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Simulator/Traffic.h"

#include <gtest/gtest.h>

using mlir::posenc::sim::sharedWavefronts;

namespace {

unsigned strided(unsigned stride, unsigned bytes, uint32_t lanes = ~0u) {
  std::array<uint64_t, 32> addresses;
  for (unsigned lane = 0; lane < 32; ++lane)
    addresses[lane] = lane * stride;
  return sharedWavefronts(addresses, lanes, bytes);
}

TEST(SharedWavefronts, Words) {
  EXPECT_EQ(strided(4, 4), 1u);
  EXPECT_EQ(strided(0, 4), 1u) << "one word is broadcast";
  EXPECT_EQ(strided(2, 2), 1u) << "two halves of one word";
  EXPECT_EQ(strided(8, 4), 2u);
  EXPECT_EQ(strided(128, 4), 32u);
  EXPECT_EQ(strided(132, 4), 1u) << "a padded row";
  EXPECT_EQ(strided(128, 4, 0xf), 4u) << "four lanes";
}

TEST(SharedWavefronts, WideAccessesGoByParts) {
  EXPECT_EQ(strided(8, 8), 2u);
  EXPECT_EQ(strided(16, 16), 4u);
  EXPECT_EQ(strided(128, 16), 32u) << "rows of 128 bytes without a swizzle";
  EXPECT_EQ(strided(144, 16), 4u);
}

} // namespace
