// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttributeList.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/DecayInterfaces.h"
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

//===-- rotate ------------------------------------------------------------===//

AffineMap RotateOp::getInputMap() {
  if (std::optional<AffineMap> map = getMap())
    return *map;
  return AffineMap::getMultiDimIdentityMap(4, getContext());
}

SmallVector<int64_t> RotateOp::getInputSizes() {
  return logicalSizes(getInput(), getInputMap());
}

Extents RotateOp::getExtents() {
  SmallVector<int64_t> sizes = getInputSizes();
  return {sizes[0], sizes[1], sizes[1], sizes[2], sizes[2], sizes[3]};
}

LogicalResult RotateOp::verify() {
  auto input = cast<ShapedType>(getInput().getType());
  // T1
  if (input.getRank() != 4 || !isa<FloatType>(input.getElementType()))
    return emitOpError() << "expected a float input of rank 4, got " << input;
  if (std::optional<AffineMap> map = getMap();
      map && (map->getNumInputs() != 4 || !map->isPermutation()))
    return emitOpError()
           << "expected map to be a permutation of 4 dimensions, got "
           << AffineMapAttr::get(*map);
  Extents extents = getExtents();
  if (ShapedType::isDynamic(extents.headDim))
    return emitOpError() << "expected a static channel size, got a dynamic one";
  // T2
  auto init = cast<ShapedType>(getInit().getType());
  if (failed(verifyOperandKinds(*this)))
    return failure();
  if (init.getElementType() != input.getElementType() ||
      failed(verifyCompatibleShape(init, input)))
    return emitOpError() << "expected the destination to have the shape and "
                            "elements of the input "
                         << input << ", got " << init;
  bool tensors = isa<RankedTensorType>(input);
  if (tensors ? !getResult() || getResult().getType() != getInit().getType()
              : static_cast<bool>(getResult()))
    return emitOpError() << "expected one result of the destination's type for "
                            "tensors and none for memrefs";
  // T3
  if (getEncodings().size() != 1)
    return emitOpError() << "expected one encoding, got "
                         << getEncodings().size();
  if (auto encoding =
          dyn_cast<PositionEncodingAttrInterface>(getEncodings()[0]);
      encoding && !encoding.getStages().content)
    return emitOpError()
           << "expected an encoding with a content transform, got " << encoding;
  // T4
  if (failed(verifyPositions(*this, "", getOffset(), getPos(), extents.batch,
                             extents.queries)))
    return failure();
  if (failed(verifyAttributeList(*this, getEncodings().getValue(),
                                 getEncodingOperands(), extents,
                                 /*wantEncodings=*/true)))
    return failure();
  return verifyAxes(*this, "", getEncodings()[0], getPos());
}

//===-- bias and mask -----------------------------------------------------===//

template <typename OpTy> static Extents pairExtents(OpTy op) {
  auto type = cast<ShapedType>(op.getInit().getType());
  Extents extents;
  extents.heads = op.getHeads();
  extents.kvHeads = op.getKvHeads();
  if (type.getRank() != 4)
    return extents;
  if (type.getDimSize(0) != 1)
    extents.batch = type.getDimSize(0);
  extents.queries = type.getDimSize(2);
  extents.keys = type.getDimSize(3);
  return extents;
}

Extents BiasOp::getExtents() { return pairExtents(*this); }
Extents MaskOp::getExtents() { return pairExtents(*this); }

OperandRange BiasOp::getEncodingOperandsOf(unsigned entry) {
  return operandsOfEntry(getEncodings().getValue(), entry,
                         getEncodingOperands(), getExtents());
}
OperandRange MaskOp::getEncodingOperandsOf(unsigned entry) {
  return operandsOfEntry(getEncodings().getValue(), entry,
                         getEncodingOperands(), getExtents());
}

template <typename OpTy>
static LogicalResult verifyPairTensor(OpTy op, bool isBias) {
  auto type = cast<ShapedType>(op.getInit().getType());
  // B1
  bool elements = isBias ? isa<FloatType>(type.getElementType())
                         : type.getElementType().isInteger(1);
  if (type.getRank() != 4 || !elements)
    return op.emitOpError()
           << "expected a destination of " << (isBias ? "floats" : "i1")
           << " with rank 4, got " << type;
  if (failed(verifyOperandKinds(op)))
    return failure();
  bool tensors = isa<RankedTensorType>(type);
  if (tensors ? !op.getResult() || op.getResult().getType() != type
              : static_cast<bool>(op.getResult()))
    return op.emitOpError()
           << "expected one result of the destination's type for "
              "tensors and none for memrefs";
  // B2
  int64_t heads = op.getHeads(), kvHeads = op.getKvHeads();
  if (heads <= 0 || kvHeads <= 0 || heads % kvHeads != 0)
    return op.emitOpError()
           << "expected positive numbers of heads, the first a "
              "multiple of the second, got "
           << heads << " and " << kvHeads;
  if (int64_t own = type.getDimSize(1); own != 1 && own != heads) {
    InFlightDiagnostic diagnostic = op.emitOpError()
                                    << "expected 1 or " << heads
                                    << " heads in the destination, got ";
    return ShapedType::isDynamic(own) ? diagnostic << "a dynamic number"
                                      : diagnostic << own;
  }
  // B3
  Extents extents = op.getExtents();
  if (failed(verifyPositions(op, "q_", op.getQOffset(), op.getQPos(),
                             extents.batch, extents.queries)) ||
      failed(verifyPositions(op, "k_", op.getKOffset(), op.getKPos(),
                             extents.batch, extents.keys)))
    return failure();
  // B4
  for (Attribute attr : op.getEncodings())
    if (auto encoding = dyn_cast<PositionEncodingAttrInterface>(attr);
        isBias && encoding && !encoding.getStages().score)
      return op.emitOpError()
             << "expected an encoding with a score term, got " << attr;
  // N3
  for (Attribute attr : op.getEncodings())
    if (isa<LicenceAttrInterface>(attr))
      return op.emitOpError() << "expected masks, got a licence, " << attr;
  return verifyAttributeList(op, op.getEncodings().getValue(),
                             op.getEncodingOperands(), extents, isBias);
}

LogicalResult BiasOp::verify() {
  return verifyPairTensor(*this, /*isBias=*/true);
}
LogicalResult MaskOp::verify() {
  return verifyPairTensor(*this, /*isBias=*/false);
}
