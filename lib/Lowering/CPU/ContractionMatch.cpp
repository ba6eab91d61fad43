// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "posenc/Analysis/Cost.h"

using namespace mlir;
using namespace mlir::posenc;

unsigned ContractionOperand::position(unsigned loopDim) const {
  for (auto [i, result] : llvm::enumerate(map.getResults()))
    if (cast<AffineDimExpr>(result).getPosition() == loopDim)
      return i;
  llvm_unreachable("expected a loop dimension of this operand");
}

MatrixView ContractionOperand::view(ValueRange ivs, unsigned rowDim,
                                    unsigned columnDim) const {
  SmallVector<Value> indices;
  for (AffineExpr result : map.getResults())
    indices.push_back(ivs[cast<AffineDimExpr>(result).getPosition()]);
  return {memref, std::move(indices), position(rowDim), position(columnDim)};
}

bool ContractionOperand::hasContiguous(unsigned loopDim) const {
  return isContiguousAlong(memref, position(loopDim));
}

std::optional<int64_t> ContractionOperand::bytesApart(unsigned loopDim) const {
  auto type = cast<MemRefType>(memref.getType());
  int64_t offset;
  SmallVector<int64_t> strides;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return std::nullopt;
  int64_t stride = strides[position(loopDim)];
  if (ShapedType::isDynamic(stride))
    return std::nullopt;
  return stride * type.getElementTypeBitWidth() / 8;
}

FloatType Contraction::getElementType() const {
  return Float32Type::get(loc.getContext());
}

bool Contraction::isMultiple(unsigned loopDim, int64_t factor) const {
  int64_t size = staticSize(loopDim);
  return !ShapedType::isDynamic(size) && size % factor == 0;
}

bool Contraction::fitsTiles() const {
  for (const ContractionOperand &operand : {rows, lanes})
    if (!getElementTypeOrSelf(operand.memref).isBF16())
      return false;
  return rows.hasContiguous(depthDim) && isMultiple(depthDim, unitTileDepth) &&
         isMultiple(rowDim, 2 * unitTileSize);
}

int64_t Contraction::staticSize(unsigned loopDim) const {
  // Operands may know a size in different places: one that is static wins.
  int64_t size = ShapedType::kDynamic;
  for (const ContractionOperand &operand : {rows, lanes, output})
    if (operand.reads(loopDim) && ShapedType::isDynamic(size))
      size = cast<MemRefType>(operand.memref.getType())
                 .getDimSize(operand.position(loopDim));
  return size;
}

Value Contraction::size(LoopEmitter &b, unsigned loopDim) const {
  int64_t size = staticSize(loopDim);
  if (!ShapedType::isDynamic(size))
    return b.index(size);
  const ContractionOperand &operand = rows.reads(loopDim) ? rows : lanes;
  return b.dim(operand.memref, operand.position(loopDim));
}

/// How well an operand serves as the lane operand: elements copied by packing
/// it, and by packing the other one, which is read in place only where steps
/// are contiguous.
static double packingCost(const Contraction &contraction) {
  // A size nobody knows is taken for that of a short prompt.
  constexpr int64_t typicalSize = 256;
  auto size = [&](unsigned dim) {
    int64_t known = contraction.staticSize(dim);
    return double(ShapedType::isDynamic(known) ? typicalSize : known);
  };
  double cost = size(contraction.laneDim);
  if (!contraction.rows.hasContiguous(contraction.depthDim))
    cost += size(contraction.rowDim);
  return cost;
}

void Contraction::swapRoles() {
  std::swap(rows, lanes);
  std::swap(rowDim, laneDim);
}

/// The last dimension of the kind in the operand's own order, the likeliest to
/// be long and dense.
static unsigned innermost(ArrayRef<unsigned> dims,
                          const ContractionOperand &operand) {
  return *llvm::max_element(dims, [&](unsigned a, unsigned b) {
    return operand.position(a) < operand.position(b);
  });
}

/// What the kernel cannot express of `op`; empty where it can.
static StringRef findObstacle(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      !op.hasPureBufferSemantics())
    return "it is not of two buffers into one";
  if (!isMultiplyAdd(*op.getBlock()))
    return "it does not sum products of an element of each operand";
  for (OpOperand &operand : op->getOpOperands())
    if (!computedType(getElementTypeOrSelf(operand.get())).isF32())
      return "its numbers are not f32, f16 or bf16";
  if (!llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return "an operand is not read at its own indices, in any order";
  return {};
}

/// The lhs as lane operand; its dimension of rows and lanes are the innermost,
/// all others become outer loops.
static Contraction assignRoles(linalg::LinalgOp op,
                               const linalg::ContractionDimensions &dims) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  ContractionOperand lhs{op.getDpsInputs()[0], maps[0]};
  ContractionOperand rhs{op.getDpsInputs()[1], maps[1]};
  ContractionOperand output{op.getDpsInits()[0], maps[2]};
  Contraction result{op.getLoc(),
                     op.getNumLoops(),
                     rhs,
                     lhs,
                     output,
                     innermost(dims.n, rhs),
                     innermost(dims.m, lhs),
                     innermost(dims.k, lhs),
                     {},
                     {}};
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim) {
    if (dim == result.rowDim || dim == result.laneDim || dim == result.depthDim)
      continue;
    (llvm::is_contained(dims.k, dim) ? result.outerReduction
                                     : result.outerParallel)
        .push_back(dim);
  }
  return result;
}

FailureOr<Contraction> posenc::matchContraction(linalg::LinalgOp op,
                                                std::string &reason) {
  reason = findObstacle(op).str();
  if (!reason.empty())
    return failure();
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(op);
  // Upstream lets a matrix times a vector pass, whatever its comment says.
  if (failed(dims) || dims->m.empty() || dims->n.empty() || dims->k.empty()) {
    reason = "it lacks rows, columns or a sum";
    return failure();
  }
  if (dims->batch.size() + dims->m.size() + dims->n.size() + dims->k.size() !=
      op.getNumLoops()) {
    reason = "it sums along a dimension of one operand alone";
    return failure();
  }
  Contraction result = assignRoles(op, *dims);
  Contraction swapped = result;
  swapped.swapRoles();
  return packingCost(swapped) < packingCost(result) ? swapped : result;
}
