// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_KERNELMODEL_H
#define POSENC_ANALYSIS_KERNELMODEL_H

#include "posenc/Analysis/GpuMachine.h"

#include <array>

namespace mlir::gpu {
class GPUFuncOp;
}

namespace mlir::posenc {

/// What all threads of a block do together.
struct KernelWork {
  /// Of matrix instructions.
  int64_t tensorFlops = 0;
  /// Lanes of special functions and of additions, products, multiply-adds,
  /// largest and smallest values; a division is two of these and a reciprocal.
  int64_t special = 0, fp32 = 0;
  /// Instructions of lanes that convert from or to floats: two halves at a
  /// time.
  int64_t conversions = 0;
  /// Passes of 128 bytes into or out of shared memory, as if banks never
  /// conflict, what matrix instructions read for themselves included.
  int64_t sharedWavefronts = 0;
  /// Of warps, which go the way of shared memory.
  int64_t shuffles = 0;
  int64_t loadedBytes = 0, storedBytes = 0;

  KernelWork &operator+=(const KernelWork &other);
  KernelWork operator*(int64_t times) const;
};

/// What limits a kernel can be the units of GpuMachine.
enum class GpuUnit { Tensor, Special, FP32, Shared, Memory };
inline constexpr std::array gpuUnits = {GpuUnit::Tensor, GpuUnit::Special,
                                        GpuUnit::FP32, GpuUnit::Shared,
                                        GpuUnit::Memory};

/// "tensor", "special", "fp32", "shared" or "memory".
llvm::StringRef unitName(GpuUnit unit);

/// How long `unit` of one multiprocessor is busy with `work`.
double busyCycles(GpuUnit unit, const KernelWork &work,
                  const GpuMachine &machine);

/// Counted in the code of a kernel as it was emitted, not by formulas of tiles.
/// Each thread is followed through branches on its own number; in a branch on
/// anything else the shorter side counts, or the only one that does something:
/// the steady state far from the borders of a mask.
struct KernelModel {
  int64_t threads = 0;
  /// Work outside of passes. Loops of unknown length count as if they ran once.
  KernelWork once;
  /// One pass of the innermost loops that multiply matrices, with those in
  /// which other warps of the block copy for them. Nothing without any.
  std::optional<KernelWork> pass;
  /// Whether the length of some loop that is no pass is unknown.
  bool hasUnknownLoop = false;

  /// What counts in the long run: a pass, or all of a kernel without passes;
  /// nothing where that depends on lengths that are unknown.
  std::optional<KernelWork> steadyWork() const;
  /// The unit that is busy for longest if all work at the same time. Without
  /// matrix instructions memory or nothing: its rate is a bound that few
  /// kernels reach, so that others are not known to limit.
  std::optional<GpuUnit> limit(const GpuMachine &machine) const;
  /// The part of its time for which the tensor unit is busy then: a bound from
  /// above on the share of its peak. Nothing without matrix instructions.
  std::optional<double> tensorShare(const GpuMachine &machine) const;
};

/// The model of a kernel whose body is structured control flow, and nothing of
/// any other. `blockSize`: threads in x, y and z.
std::optional<KernelModel> modelKernel(gpu::GPUFuncOp kernel,
                                       const std::array<int64_t, 3> &blockSize);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_KERNELMODEL_H
