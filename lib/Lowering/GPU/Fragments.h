// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_FRAGMENTS_H
#define POSENC_LOWERING_GPU_FRAGMENTS_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// Of a tile of sums, products that are summed up for it, and neighbouring
/// columns of one row that a thread holds.
constexpr int64_t fragmentRows = 16, fragmentColumns = 8, fragmentSteps = 16,
                  fragmentLanes = 2;

/// What a thread holds of a 16 x 8 tile of f32 sums: of rows lane / 4 and
/// lane / 4 + 8 the columns 2 (lane % 4) and the next one, vector<2xf32> each
/// (PTX ISA, matrix fragments of mma.m16n8k16).
struct FragmentSums {
  Value rows[2];
};

/// sums + a * b of one warp: `a` is 16 x 16 in four registers, `b` 16 x 8 in
/// two, each vector<2xf16> or vector<2xbf16>; or half as many steps of tf32, as
/// roundToTf32 gives it.
FragmentSums multiplyFragments(LoopEmitter &b, ArrayRef<Value> a,
                               ArrayRef<Value> bColumns,
                               const FragmentSums &sums);

/// The bits of an f32 rounded to 11 bits of mantissa, nearest, ties away.
Value roundToTf32(LoopEmitter &b, Value x);

/// Registers of what SharedTile::load gives, f32 rounded to tf32.
SmallVector<Value> registersOf(LoopEmitter &b, Value matrices);

/// 2^x of a lane, to zero below the normal numbers (ex2.approx.ftz, 2 ulp).
Value emitExp2(LoopEmitter &b, Value x);

/// The natural logarithm (lg2.approx, 2^-22).
Value emitLog(LoopEmitter &b, Value x);

/// tanh of a vector (tanh.approx): the relative error is up to 2^-11, which is
/// that of rounding it to 11 bits.
Value emitApproximateTanh(LoopEmitter &b, Value x);

/// The larger one, of numbers or vectors, or the one that is no NaN. As
/// upstream lowers arith.maxnumf it is a function of libdevice, which not
/// everyone has.
Value largerOf(LoopEmitter &b, Value x, Value y);

/// Of the four lanes that hold a row of sums the largest or the sum.
Value maximumOfRow(LoopEmitter &b, Value value);
Value sumOfRow(LoopEmitter &b, Value value);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_FRAGMENTS_H
