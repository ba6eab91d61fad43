// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/ChunkCost.h"
#include "llvm/Support/MathExtras.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;

namespace {

ChunkSizes sizes(bool running, int64_t tokens = ShapedType::kDynamic) {
  return {/*group=*/1, /*headDim=*/64, /*valueDim=*/64,
          tokens,      running,        /*elementBits=*/32};
}

TEST(ChunkCost, ChoosesThePowerOfTwoOfLeastCyclesPerToken) {
  for (const char *cpu : {"x86-64-v3", "x86-64-v4"})
    for (bool running : {false, true}) {
      Machine machine = Machine::ofCpu(cpu);
      int64_t chunk = chooseChunk(machine, sizes(running));
      EXPECT_TRUE(llvm::isPowerOf2_64(chunk));
      double cycles = chunkCycles(machine, sizes(running), chunk) / chunk;
      for (int64_t other = 16; other < chunk; other *= 2)
        EXPECT_LT(cycles, chunkCycles(machine, sizes(running), other) / other);
    }
}

TEST(ChunkCost, PairsOfAChunkShortenIt) {
  Machine machine = Machine::ofCpu("x86-64-v4");
  EXPECT_LT(chooseChunk(machine, sizes(true)),
            chooseChunk(machine, sizes(false)));
}

TEST(ChunkCost, NoChunkIsLongerThanAllTokens) {
  Machine machine = Machine::ofCpu("x86-64-v3");
  EXPECT_EQ(chooseChunk(machine, sizes(true, 5)), 5);
  EXPECT_EQ(chooseChunk(machine, sizes(false, 0)), 1);
}

TEST(ChunkCost, ACacheBoundsWhatAChunkHolds) {
  Machine small = Machine::ofCpu("x86-64-v4"), large = small;
  small.l2Bytes = 64 << 10;
  large.l2Bytes = 4 << 20;
  EXPECT_LT(chooseChunk(small, sizes(false)), chooseChunk(large, sizes(false)));
}

} // namespace
