// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/GpuMachine.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t kilobyte = 1 << 10;

/// Products by the dense peak, clock and number of multiprocessors of: A100
/// (312 TFLOP/s), A40 and L40S (the consumer products of these chips sum in f32
/// at half the rate), H100 (989.5), B200 (2250) and RTX PRO 6000 Blackwell. The
/// rest: CUDA C++ programming guide, throughput of native arithmetic
/// instructions, and technical specifications per compute capability.
std::optional<GpuMachine> GpuMachine::ofChip(llvm::StringRef chip) {
  using Machine = std::optional<GpuMachine>;
  return llvm::StringSwitch<Machine>(chip)
      .Case("sm_80", GpuMachine{2048, 64, 64, 32, 164 * kilobyte})
      .Case("sm_86", GpuMachine{1024, 128, 48, 16, 100 * kilobyte})
      .Case("sm_89", GpuMachine{1024, 128, 48, 24, 100 * kilobyte})
      .Cases({"sm_90", "sm_90a"}, GpuMachine{4096, 128, 64, 32, 228 * kilobyte})
      .Cases({"sm_100", "sm_100a"},
             GpuMachine{8192, 128, 64, 32, 228 * kilobyte})
      .Case("sm_120", GpuMachine{1024, 128, 48, 24, 100 * kilobyte})
      .Default(std::nullopt);
}

/// The units in which memory is given away are those of the occupancy
/// calculator of the CUDA toolkit (cuda_occupancy.h).
int64_t GpuMachine::residentBlocks(int64_t threads, int64_t registersOfThread,
                                   int64_t sharedBytesOfBlock) const {
  constexpr int64_t quarters = 4, registerUnit = 256, sharedUnit = 128,
                    reservedBytes = 1 * kilobyte;
  assert(threads > 0 && registersOfThread > 0 && sharedBytesOfBlock >= 0);
  int64_t warpsOfBlock = llvm::divideCeil(threads, warpThreads);
  int64_t registersOfWarp =
      llvm::alignTo(registersOfThread * warpThreads, registerUnit);
  int64_t fitting = quarters * (registers / quarters / registersOfWarp);
  int64_t shared =
      llvm::alignTo(sharedBytesOfBlock + reservedBytes, sharedUnit);
  return std::min({blocks, warps / warpsOfBlock,
                   fitting / int64_t(llvm::alignTo(warpsOfBlock, quarters)),
                   sharedBytes / shared});
}
