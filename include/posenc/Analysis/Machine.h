// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_MACHINE_H
#define POSENC_ANALYSIS_MACHINE_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace mlir {
class Operation;
} // namespace mlir

namespace mlir::posenc {

/// Attribute of a module: the CPU that code is generated for, where that is not
/// for the module's description to say.
inline constexpr llvm::StringLiteral codeTargetAttrName = "posenc.code_target";

/// Bytes of a line of the caches of x86 CPUs.
inline constexpr int64_t cacheLineBytes = 64;

/// One core of the CPU that code is made for. Sizes in bytes.
struct Machine {
  int64_t vectorBits = 128;
  int64_t vectorRegisters = 16;
  /// Vector multiply-adds, and vector loads, that start per cycle.
  int64_t fmaUnits = 2;
  int64_t loadPorts = 2;
  /// Cycles from a multiply-add to one that needs its result.
  int64_t fmaLatency = 4;
  /// Instructions that add products of bf16 pairs to a vector of f32
  /// (vdpbf16ps) per vector multiply-add in the same time; 0 without any.
  double pairDotRate = 0;
  /// Cycles from one product of bf16 tiles, 16 x 32 by 32 x 16 (tdpbf16ps), to
  /// the next; 0 without any.
  int64_t tileProductCycles = 0;
  /// Forward streams in which a core reads memory fastest: one alone leaves the
  /// prefetchers of some idle half of the time.
  int64_t readStreams = 4;
  int64_t l1Bytes = 32 << 10;
  int64_t l2Bytes = 512 << 10;
  int64_t l3Bytes = 8 << 20;

  int64_t lanes(int64_t elementBits) const { return vectorBits / elementBits; }

  /// The machine that runs this process.
  static Machine host();
  /// A CPU by its LLVM name ("x86-64-v3", "znver5"); caches are what the
  /// smallest members of its family have. "host" and the host's own name are
  /// host().
  static Machine ofCpu(llvm::StringRef name);
  /// Whether LLVM knows a 64-bit x86 CPU of this name.
  static bool isKnownCpu(llvm::StringRef name);
  /// What the nearest `dlti.target_system_spec` around `op` says of device
  /// "CPU": string "cpu", then integers "max_vector_op_width" (bits),
  /// "vector_registers", "fma_units", "pair_dot_percent" (of the rate of
  /// multiply-adds), "tile_product_cycles", "L1_cache_size_in_bytes" (L2, L3
  /// likewise), each of which overrides what follows from the name. Without an
  /// entry "cpu": the host.
  static Machine of(Operation *op);
  /// The CPU that code is made for, whatever the description says of it: what
  /// codeTargetAttrName names on a module around `op`, else entry "cpu".
  static Machine named(Operation *op);
};

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_MACHINE_H
