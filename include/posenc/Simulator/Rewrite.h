// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_SIMULATOR_REWRITE_H
#define POSENC_SIMULATOR_REWRITE_H

#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

namespace mlir::posenc::sim {

/// Turns the LLVM IR of GPU kernels, as it goes to the NVPTX back end, into IR
/// of the host that calls the simulator's runtime:
/// - a call of llvm.nvvm.a.b becomes a call of sim_a_b. Aggregate results come
///   back through an array of 64-bit words; halves and short vectors travel as
///   integers; pointers are flat;
/// - inline PTX becomes sim_inline_asm(site, results, operands) on 64-bit
/// words;
/// - shared globals become offsets from sim_shared_base(), dynamic ones from
///   sim_dynamic_shared_base();
/// - loads, stores and atomics outside the stack are announced to sim_access;
/// - every kernel K gets sim_entry_K(void **parameters), which takes
///   cuLaunchKernel's parameter array, and sim_shared_bytes_K, the size of its
///   static shared memory;
/// - sim_module holds counters of basic blocks.
/// What the runtime does not have is an error with its name.
llvm::Error retargetToHost(llvm::Module &module);

} // namespace mlir::posenc::sim

#endif // POSENC_SIMULATOR_REWRITE_H
