// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_MACHINE_H
#define POSENC_ANALYSIS_MACHINE_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace mlir {
class Operation;
} // namespace mlir

namespace mlir::posenc {

/// One core of the CPU that code is made for. Sizes in bytes.
struct Machine {
  int64_t vectorBits = 128;
  int64_t vectorRegisters = 16;
  /// Vector multiply-adds, and vector loads, that start per cycle.
  int64_t fmaUnits = 2;
  int64_t loadPorts = 2;
  /// Cycles from a multiply-add to one that needs its result.
  int64_t fmaLatency = 4;
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
  /// What the nearest `dlti.target_system_spec` around `op` says of device
  /// "CPU": string "cpu", then integers "max_vector_op_width" (bits),
  /// "vector_registers", "fma_units", "L1_cache_size_in_bytes" (L2, L3
  /// likewise), each of which overrides what follows from the name. Without an
  /// entry "cpu": the host.
  static Machine of(Operation *op);
};

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_MACHINE_H
