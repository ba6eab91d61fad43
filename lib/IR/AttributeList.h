// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_IR_ATTRIBUTELIST_H
#define POSENC_LIB_IR_ATTRIBUTELIST_H

#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// Number of operands that one entry of an encodings or masks list takes; 0 for
/// an attribute that implements neither interface.
unsigned operandCount(Attribute attr, const Extents &extents);

/// The operands of entry `index` of `list` within the joint operand range.
OperandRange operandsOfEntry(ArrayRef<Attribute> list, unsigned index,
                             OperandRange all, const Extents &extents);

/// Checks interfaces, operand counts and operand types of a list. `constraint`
/// is the op's own rule; `wantEncodings` selects the interface.
LogicalResult verifyAttributeList(Operation *op, ArrayRef<Attribute> list,
                                  OperandRange operands, const Extents &extents,
                                  bool wantEncodings);

/// Checks that the shaped operands are all tensors or all memrefs.
LogicalResult verifyOperandKinds(Operation *op);

/// The same, and that there is one result per tensor destination, of its type,
/// and none for memrefs.
LogicalResult verifyKindsAndResults(DestinationStyleOpInterface op);

/// Checks offset and position operands of one side: not both; an offset is an
/// integer or one per batch row, positions are [tokens] or [B, tokens], or on
/// several axes [1 or B, tokens, axes], which may stand beside an offset.
/// `side` is "q" or "k".
LogicalResult verifyPositions(Operation *op, StringRef side, Value offset,
                              Value positions, int64_t batch, int64_t tokens);

/// Checks that positions are on as many axes as an encoding of that side reads.
LogicalResult verifyAxes(Operation *op, StringRef side, Attribute encoding,
                         Value positions);
/// The same of each encoding of a list, for the sides that it transforms.
LogicalResult verifyAxes(Operation *op, ArrayRef<Attribute> encodings,
                         Value queryPositions, Value keyPositions);

/// True where the two sizes cannot be equal.
inline bool sizesDiffer(int64_t a, int64_t b) {
  return !ShapedType::isDynamic(a) && !ShapedType::isDynamic(b) && a != b;
}

/// Checks `maps`, which may be null: four permutations of four dimensions.
LogicalResult verifyMaps(Operation *op, ArrayAttr maps);

/// Logical dimension -> dimension of operand `which`, of verified `maps`.
AffineMap operandMap(MLIRContext *context, ArrayAttr maps, unsigned which);

/// Sizes of a value [*, *, *, *] in logical order (see `maps`), tolerant of IR
/// that the verifier has yet to refuse: printing asks before verification.
SmallVector<int64_t> logicalSizes(Value value, AffineMap map);

/// Whether elements are i32, i64 or index.
bool hasIntegerElements(ShapedType type);

/// An integer scalar, or a rank-1 integer tensor or memref of `batch` entries.
LogicalResult verifyPerBatchInteger(Operation *op, StringRef name, Value value,
                                    int64_t batch);

ParseResult parseAttributesWithOperands(
    OpAsmParser &parser, ArrayAttr &attributes,
    SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
    SmallVectorImpl<Type> &types);
void printAttributesWithOperands(OpAsmPrinter &printer, Operation *op,
                                 ArrayAttr attributes, OperandRange operands,
                                 TypeRange types);

} // namespace mlir::posenc

#endif // POSENC_LIB_IR_ATTRIBUTELIST_H
