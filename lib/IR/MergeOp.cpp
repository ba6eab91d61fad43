// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttributeList.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

AffineMap MergeOp::getOutputMap() {
  if (std::optional<AffineMap> map = getMap())
    return *map;
  return AffineMap::getMultiDimIdentityMap(4, getContext());
}

/// Whether `type` is `sizes` with a leading dimension of partials where
/// `stacked`.
static bool hasSizes(ShapedType type, bool stacked, ArrayRef<int64_t> sizes) {
  ArrayRef<int64_t> shape = type.getShape();
  if (stacked && !shape.empty())
    shape = shape.drop_front();
  return type.getRank() == int64_t(sizes.size()) + (stacked ? 1 : 0) &&
         llvm::none_of(llvm::zip_equal(shape, sizes), [](auto pair) {
           return sizesDiffer(std::get<0>(pair), std::get<1>(pair));
         });
}

static LogicalResult verifyPartials(MergeOp op, ArrayRef<int64_t> rows) {
  auto destination = cast<ShapedType>(op.getInits().front().getType());
  bool stacked = op.getStacked();
  StringRef leading = stacked ? "partials, then " : "";
  // G2
  for (Value output : op.getOutputs()) {
    auto type = cast<ShapedType>(output.getType());
    if (!isa<FloatType>(type.getElementType()) ||
        !hasSizes(type, stacked, destination.getShape()))
      return op.emitOpError() << "expected floats of " << leading
                              << "the sizes of the destination " << destination
                              << ", got " << type;
  }
  for (Value lse : op.getLses()) {
    auto type = cast<ShapedType>(lse.getType());
    if (!type.getElementType().isF32() || !hasSizes(type, stacked, rows))
      return op.emitOpError() << "expected an f32 log-sum-exp of " << leading
                              << "batch, head and query, got " << type;
  }
  if (!stacked)
    return success();
  auto outputs = cast<ShapedType>(op.getOutputs().front().getType());
  auto lses = cast<ShapedType>(op.getLses().front().getType());
  if (sizesDiffer(outputs.getDimSize(0), lses.getDimSize(0)))
    return op.emitOpError() << "expected as many log-sum-exps as outputs, got "
                            << outputs << " and " << lses;
  return success();
}

static LogicalResult verifyDestinations(MergeOp op) {
  // G4
  size_t count = op.getInits().size();
  if (count != 1 && count != 2)
    return op.emitOpError()
           << "expected one destination, or two with log-sum-exp, got "
           << count;
  auto output = cast<ShapedType>(op.getInits().front().getType());
  if (output.getRank() != 4 || !isa<FloatType>(output.getElementType()))
    return op.emitOpError()
           << "expected a float destination of rank 4, got " << output;
  if (std::optional<AffineMap> map = op.getMap();
      map && (map->getNumInputs() != 4 || !map->isPermutation()))
    return op.emitOpError()
           << "expected map to be a permutation of 4 dimensions, got "
           << AffineMapAttr::get(*map);
  if (failed(verifyOperandKinds(op)))
    return failure();
  bool tensors = isa<RankedTensorType>(output);
  bool resultsFit =
      tensors ? llvm::equal(op->getResultTypes(), op.getInits().getTypes())
              : op->getNumResults() == 0;
  if (!resultsFit)
    return op.emitOpError() << "expected one result of each destination's type "
                               "for tensors and none for memrefs";
  return success();
}

LogicalResult MergeOp::verify() {
  // G1
  size_t outputs = getOutputs().size(), lses = getLses().size();
  if (outputs == 0 || outputs != lses)
    return emitOpError() << "expected as many log-sum-exps as outputs, at "
                            "least one, got "
                         << outputs << " and " << lses;
  if (getStacked() && outputs != 1)
    return emitOpError() << "expected one output that holds all partials, got "
                         << outputs;
  if (failed(verifyDestinations(*this)))
    return failure();
  auto destination = cast<ShapedType>(getInits().front().getType());
  SmallVector<int64_t> sizes(4);
  for (auto [dim, expr] : llvm::enumerate(getOutputMap().getResults()))
    sizes[cast<AffineDimExpr>(expr).getPosition()] =
        destination.getDimSize(dim);
  ArrayRef<int64_t> rows = ArrayRef(sizes).take_front(3);
  if (failed(verifyPartials(*this, rows)))
    return failure();
  if (hasLogSumExp()) {
    auto lse = cast<ShapedType>(getInits()[1].getType());
    if (!lse.getElementType().isF32() ||
        !hasSizes(lse, /*stacked=*/false, rows))
      return emitOpError() << "expected an f32 log-sum-exp of batch, head and "
                              "query, got "
                           << lse;
  }
  // G3
  if (Value sink = getSink()) {
    auto type = cast<ShapedType>(sink.getType());
    if (!isa<FloatType>(type.getElementType()) ||
        !hasSizes(type, /*stacked=*/false, rows.slice(1, 1)))
      return emitOpError() << "expected sink to be one float per head, got "
                           << type;
  }
  return success();
}

/// One partial without a sink is the result.
LogicalResult MergeOp::fold(FoldAdaptor,
                            SmallVectorImpl<OpFoldResult> &results) {
  if (getStacked() || getOutputs().size() != 1 || getSink() ||
      getNumResults() == 0 ||
      getOutputs().front().getType() != getResult(0).getType())
    return failure();
  results.push_back(getOutputs().front());
  if (hasLogSumExp())
    results.push_back(getLses().front());
  return success();
}
