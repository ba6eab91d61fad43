// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttributeList.h"
#include "posenc/IR/LinearAttention.h"

using namespace mlir;
using namespace mlir::posenc;

static SmallVector<EncodingOperand> operandSpecs(Attribute attr,
                                                 const Extents &extents) {
  if (auto encoding = dyn_cast<PositionEncodingAttrInterface>(attr))
    return encoding.getOperandSpecs(extents);
  if (auto mask = dyn_cast<MaskAttrInterface>(attr))
    return mask.getOperandSpecs(extents);
  return {};
}

unsigned posenc::operandCount(Attribute attr, const Extents &extents) {
  return operandSpecs(attr, extents).size();
}

OperandRange posenc::operandsOfEntry(ArrayRef<Attribute> list, unsigned index,
                                     OperandRange all, const Extents &extents) {
  unsigned begin = 0;
  for (Attribute attr : list.take_front(index))
    begin += operandCount(attr, extents);
  return all.slice(begin, operandCount(list[index], extents));
}

//===-- Verification ------------------------------------------------------===//

static bool elementFits(Type element, OperandElement expected) {
  switch (expected) {
  case OperandElement::real:
    return isa<FloatType>(element);
  case OperandElement::boolean:
    return element.isInteger(1);
  case OperandElement::integer:
    return element.isIndex() || element.isInteger(32) || element.isInteger(64);
  }
  return false;
}

static StringRef elementName(OperandElement element) {
  switch (element) {
  case OperandElement::real:
    return "float";
  case OperandElement::boolean:
    return "i1";
  case OperandElement::integer:
    return "i32, i64 or index";
  }
  return "";
}

static bool shapeFits(ArrayRef<int64_t> shape, ArrayRef<int64_t> expected,
                      bool broadcasts) {
  return shape.size() == expected.size() &&
         llvm::all_of(llvm::zip_equal(shape, expected), [&](auto pair) {
           auto [size, want] = pair;
           return (broadcasts && size == 1) || !sizesDiffer(size, want);
         });
}

static void printShape(llvm::raw_ostream &os, ArrayRef<int64_t> shape) {
  os << '[';
  llvm::interleaveComma(shape, os, [&](int64_t size) {
    if (ShapedType::isDynamic(size))
      os << '?';
    else
      os << size;
  });
  os << ']';
}

static LogicalResult verifyOperand(Operation *op, StringRef owner,
                                   const EncodingOperand &spec, Value operand) {
  auto type = cast<ShapedType>(operand.getType());
  if (!elementFits(type.getElementType(), spec.element))
    return op->emitOpError()
           << "expected operand '" << spec.name << "' of " << owner
           << " to have " << elementName(spec.element) << " elements, got "
           << type.getElementType();
  if (llvm::any_of(spec.shapes, [&](ArrayRef<int64_t> expected) {
        return shapeFits(type.getShape(), expected, spec.broadcasts);
      }))
    return success();
  std::string wanted, got;
  llvm::raw_string_ostream wantedStream(wanted), gotStream(got);
  llvm::interleave(
      spec.shapes, wantedStream,
      [&](ArrayRef<int64_t> shape) { printShape(wantedStream, shape); },
      " or ");
  printShape(gotStream, type.getShape());
  return op->emitOpError() << "expected operand '" << spec.name << "' of "
                           << owner << " to have shape " << wanted << ", got "
                           << got;
}

LogicalResult posenc::verifyAttributeList(Operation *op,
                                          ArrayRef<Attribute> list,
                                          OperandRange operands,
                                          const Extents &extents,
                                          bool wantEncodings) {
  StringRef kind = wantEncodings ? "encoding" : "mask";
  unsigned taken = 0;
  for (Attribute attr : list) {
    bool fits = wantEncodings ? isa<PositionEncodingAttrInterface>(attr)
                              : isa<MaskAttrInterface>(attr);
    if (!fits)
      return op->emitOpError()
             << "expected a " << (wantEncodings ? "position " : "") << kind
             << " attribute, got " << attr;
    std::string owner;
    llvm::raw_string_ostream(owner) << attr;
    SmallVector<EncodingOperand> specs = operandSpecs(attr, extents);
    if (taken + specs.size() > operands.size())
      return op->emitOpError()
             << "expected " << specs.size() << " operands for " << owner
             << ", got " << operands.size() - taken;
    OperandRange own = operands.slice(taken, specs.size());
    taken += specs.size();
    for (auto [spec, operand] : llvm::zip_equal(specs, own))
      if (failed(verifyOperand(op, owner, spec, operand)))
        return failure();
    auto emitError = [&] { return op->emitOpError(); };
    LogicalResult result =
        wantEncodings
            ? cast<PositionEncodingAttrInterface>(attr).verifyEncoding(
                  emitError, extents, own.getTypes())
            : cast<MaskAttrInterface>(attr).verifyMask(emitError, extents,
                                                       own.getTypes());
    if (failed(result))
      return failure();
  }
  if (taken != operands.size())
    return op->emitOpError() << "expected " << taken << " operands for the "
                             << kind << " list, got " << operands.size();
  return success();
}

LogicalResult posenc::verifyOperandKinds(Operation *op) {
  bool tensors = isa<RankedTensorType>(op->getOperand(0).getType());
  for (Type type : op->getOperandTypes())
    if (isa<ShapedType>(type) && isa<RankedTensorType>(type) != tensors)
      return op->emitOpError() << "expected all shaped operands to be "
                               << (tensors ? "tensors" : "memrefs")
                               << " as the first is, got " << type;
  return success();
}

LogicalResult posenc::verifyKindsAndResults(DestinationStyleOpInterface op) {
  if (failed(verifyOperandKinds(op)))
    return failure();
  bool tensors = isa<RankedTensorType>(op->getOperand(0).getType());
  if (tensors ? op->getResultTypes() != op.getDpsInits().getTypes()
              : op->getNumResults() != 0)
    return op->emitOpError() << "expected one result per tensor destination, "
                                "of its type, and none for memrefs";
  return success();
}

LogicalResult posenc::verifyMaps(Operation *op, ArrayAttr maps) {
  if (!maps)
    return success();
  if (maps.size() != 4)
    return op->emitOpError()
           << "expected 4 maps (query, key, value, output), got "
           << maps.size();
  for (AffineMap map : maps.getAsValueRange<AffineMapAttr>())
    if (map.getNumInputs() != 4 || !map.isPermutation())
      return op->emitOpError()
             << "expected each map to be a permutation of 4 dimensions, got "
             << AffineMapAttr::get(map);
  return success();
}

AffineMap posenc::operandMap(MLIRContext *context, ArrayAttr maps,
                             unsigned which) {
  if (maps)
    return cast<AffineMapAttr>(maps[which]).getValue();
  return AffineMap::getMultiDimIdentityMap(4, context);
}

SmallVector<int64_t> posenc::logicalSizes(Value value, AffineMap map) {
  auto type = cast<ShapedType>(value.getType());
  SmallVector<int64_t> sizes(4, ShapedType::kDynamic);
  if (!type.hasRank() || type.getRank() != 4 || map.getNumResults() != 4 ||
      !map.isPermutation())
    return sizes;
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    sizes[cast<AffineDimExpr>(expr).getPosition()] = type.getDimSize(dim);
  return sizes;
}

bool posenc::hasIntegerElements(ShapedType type) {
  return elementFits(type.getElementType(), OperandElement::integer);
}

LogicalResult posenc::verifyPerBatchInteger(Operation *op, StringRef name,
                                            Value value, int64_t batch) {
  if (!value)
    return success();
  auto type = dyn_cast<ShapedType>(value.getType());
  if (!type)
    return success();
  if (!elementFits(type.getElementType(), OperandElement::integer))
    return op->emitOpError() << "expected " << name << " to have "
                             << elementName(OperandElement::integer)
                             << " elements, got " << type.getElementType();
  if (type.getRank() > 1 ||
      (type.getRank() == 1 && sizesDiffer(type.getDimSize(0), batch)))
    return op->emitOpError()
           << "expected " << name
           << " to be an integer or one integer per batch row, got " << type;
  return success();
}

LogicalResult posenc::verifyPositions(Operation *op, StringRef side,
                                      Value offset, Value positions,
                                      int64_t batch, int64_t tokens) {
  std::string offsetName = (side + "offset").str(),
              posName = (side + "pos").str();
  if (offset && positions && !isOnAxes(positions))
    return op->emitOpError()
           << "expected " << offsetName << " or " << posName << ", got both";
  if (failed(verifyPerBatchInteger(op, offsetName, offset, batch)))
    return failure();
  if (!positions)
    return success();
  auto type = cast<ShapedType>(positions.getType());
  if (!elementFits(type.getElementType(), OperandElement::integer))
    return op->emitOpError() << "expected " << posName << " to have "
                             << elementName(OperandElement::integer)
                             << " elements, got " << type.getElementType();
  bool fits =
      (type.getRank() == 1 && !sizesDiffer(type.getDimSize(0), tokens)) ||
      (type.getRank() == 2 && !sizesDiffer(type.getDimSize(0), batch) &&
       !sizesDiffer(type.getDimSize(1), tokens));
  bool fitsOnAxes =
      isOnAxes(positions) && !type.isDynamicDim(2) &&
      (type.getDimSize(0) == 1 || !sizesDiffer(type.getDimSize(0), batch)) &&
      !sizesDiffer(type.getDimSize(1), tokens);
  if (!fits && !fitsOnAxes)
    return op->emitOpError()
           << "expected " << posName << " to have "
           << (isOnAxes(positions)
                   ? "a static number of positions per token, [1 or batch, "
                     "tokens, axes]"
                   : "one position per token, [tokens] or [batch, tokens]")
           << ", got " << type;
  return success();
}

LogicalResult posenc::verifyAxes(Operation *op, StringRef side,
                                 Attribute encoding, Value positions) {
  // C21
  int64_t axes =
      cast<PositionEncodingAttrInterface>(encoding).getPositionAxes();
  if (axes == 0)
    return success();
  int64_t given = isOnAxes(positions)
                      ? cast<ShapedType>(positions.getType()).getDimSize(2)
                      : 0;
  if (given == axes)
    return success();
  return op->emitOpError() << "expected " << side << "pos to have a position "
                           << "on each of " << axes << " axes for " << encoding
                           << ", got " << given << " axes";
}

LogicalResult posenc::verifyAxes(Operation *op, ArrayRef<Attribute> encodings,
                                 Value queryPositions, Value keyPositions) {
  for (Attribute attr : encodings) {
    Sides sides = cast<PositionEncodingAttrInterface>(attr).getSides();
    if (sides != Sides::key &&
        failed(verifyAxes(op, "q_", attr, queryPositions)))
      return failure();
    if (sides != Sides::query &&
        failed(verifyAxes(op, "k_", attr, keyPositions)))
      return failure();
  }
  return success();
}

//===-- Assembly ----------------------------------------------------------===//

// `[` attr (`(` operands `:` types `)`)? (`,` ...)* `]`

ParseResult posenc::parseAttributesWithOperands(
    OpAsmParser &parser, ArrayAttr &attributes,
    SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
    SmallVectorImpl<Type> &types) {
  SmallVector<Attribute> parsed;
  auto parseEntry = [&]() -> ParseResult {
    Attribute attr;
    if (parser.parseAttribute(attr))
      return failure();
    parsed.push_back(attr);
    if (failed(parser.parseOptionalLParen()))
      return success();
    return failure(parser.parseOperandList(operands) ||
                   parser.parseColonTypeList(types) || parser.parseRParen());
  };
  if (parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Square,
                                     parseEntry))
    return failure();
  attributes = parser.getBuilder().getArrayAttr(parsed);
  return success();
}

static Extents extentsOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, Extents>(op)
      .Case<AttentionOp, LinearAttentionOp, RotateOp, BiasOp, MaskOp>(
          [](auto posencOp) { return posencOp.getExtents(); })
      .Default(Extents());
}

void posenc::printAttributesWithOperands(OpAsmPrinter &printer, Operation *op,
                                         ArrayAttr attributes,
                                         OperandRange operands, TypeRange) {
  ArrayRef<Attribute> list =
      attributes ? attributes.getValue() : ArrayRef<Attribute>();
  unsigned taken = 0;
  printer << '[';
  llvm::interleaveComma(llvm::enumerate(list), printer, [&](auto entry) {
    printer.printAttribute(entry.value());
    // Invalid IR must print as well: never take more than there is, and let the
    // last entry print what no entry claims.
    unsigned left = operands.size() - taken;
    unsigned count = std::min(operandCount(entry.value(), extentsOf(op)), left);
    if (entry.index() + 1 == list.size())
      count = left;
    if (count == 0)
      return;
    OperandRange own = operands.slice(taken, count);
    taken += count;
    printer << '(' << own << " : " << own.getTypes() << ')';
  });
  printer << ']';
}
