// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_WARPGROUP_H
#define POSENC_LOWERING_GPU_WARPGROUP_H

#include "Fragments.h"

namespace mlir::posenc {

/// Sums that products of a warpgroup are added to, while they run: registers
/// that nothing may read before awaitProducts has handed them out again.
using SumsInFlight = SmallVector<Value>;

/// The left operand of a warpgroup's product, of 64 rows and 16 steps: in
/// shared memory, by its matrix descriptor, or a thread's four registers.
struct LeftOperand {
  Value descriptor;
  SmallVector<Value> registers;
};

/// Begins to add a * b to 64 x `columns` sums of a warpgroup, or to zeros where
/// `sums` is empty (PTX ISA, wgmma.mma_async.m64nNk16; upstream has no op with
/// the left operand in registers). With `transposed` rows of b are its steps.
SumsInFlight multiplyAsync(LoopEmitter &b, FloatType element, int64_t columns,
                           const LeftOperand &a, Value bDescriptor,
                           bool transposed, SumsInFlight sums = {});

/// Before products: what was written to registers is what they see. Returns the
/// values to hand to them.
SmallVector<Value> fenceProducts(LoopEmitter &b, ArrayRef<Value> values);
/// Closes a group of products.
void commitProducts(LoopEmitter &b);
/// Waits until no more than `groups` groups run, and returns the values of sums
/// that are complete by then. They go through the wait, as nothing else keeps
/// LLVM from reading them before it.
SmallVector<Value> awaitProducts(LoopEmitter &b, int64_t groups,
                                 ArrayRef<Value> sums);

/// A thread's registers of 64 x N sums, in the order of the instruction: those
/// of mma.m16n8k16, tile of columns by tile.
SmallVector<Value> registersOfSums(LoopEmitter &b, ArrayRef<FragmentSums> sums);
SmallVector<FragmentSums> fragmentsOf(LoopEmitter &b,
                                      ArrayRef<Value> registers);
/// Two elements of 16 bits as the bits of an i32.
Value packedBits(LoopEmitter &b, Value pair);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_WARPGROUP_H
