// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_LINALGEMITTER_H
#define POSENC_LOWERING_LINALGEMITTER_H

#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/Coordinates.h"

namespace mlir::posenc {

/// f64 for f64 tensors, else f32: what scores and sums are computed in.
FloatType accumulatorType(Type element);

/// `value` as `type`, extended or truncated.
Value convertFloat(OpBuilder &builder, Location loc, Value value, Type type);

/// One parallel linalg.generic that fills a tensor of `sizes` from its indices
/// alone: body(builder, loc, indices) -> element.
Value generate(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> sizes,
               Type element,
               function_ref<Value(OpBuilder &, Location, ValueRange)> body,
               Value init = {});

/// One linalg.generic of `loops` loops, the last `reductions` of which are
/// reduced; `inputs` are (value, map) pairs. The body gets the elements of
/// inputs and destination.
Value emitGeneric(OpBuilder &builder, Location loc,
                  ArrayRef<std::pair<Value, AffineMap>> inputs, Value init,
                  AffineMap initMap, unsigned loops, unsigned reductions,
                  function_ref<Value(OpBuilder &, Location, ValueRange)> body);

/// A map that picks the loops `dims` of `loops`.
AffineMap pickLoops(OpBuilder &builder, unsigned loops,
                    ArrayRef<unsigned> dims);

/// x cos + J(x) sin of one content transform, computed per element.
/// `input` is read through `map`; positions are read at token + `tokenOrigin`
/// and tables of batch row b + `batchOrigin`, kv head h + `headOrigin`. The
/// reference of a transform is one of `attention`, or none.
struct RotationSource {
  Value input;
  AffineMap map;
  Value batchOrigin, headOrigin, tokenOrigin;
  /// Query heads per kv head where `input` has query heads, else 1.
  int64_t group = 1;
  Side side = Side::query;
  AttentionOp attention = {};
};
Value emitRotation(OpBuilder &builder, Location loc, RotationSource source,
                   PositionEncodingAttrInterface encoding, ValueRange operands,
                   const PositionReader &positions, const Extents &extents,
                   Type resultElement, Value init = {});

} // namespace mlir::posenc

#endif // POSENC_LOWERING_LINALGEMITTER_H
