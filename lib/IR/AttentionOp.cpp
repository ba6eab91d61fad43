// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttributeList.h"
#include "Frame.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Real.h"
#include "llvm/Support/CheckedArithmetic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

//===-- Accessors ---------------------------------------------------------===//

ArrayRef<Attribute> AttentionOp::getEncodingList() {
  ArrayAttr list = getEncodingsAttr();
  return list ? list.getValue() : ArrayRef<Attribute>();
}

ArrayRef<Attribute> AttentionOp::getMaskList() {
  ArrayAttr list = getMasksAttr();
  return list ? list.getValue() : ArrayRef<Attribute>();
}

OperandRange AttentionOp::getEncodingOperandsOf(unsigned encoding) {
  return operandsOfEntry(getEncodingList(), encoding, getEncodingOperands(),
                         getExtents());
}

OperandRange AttentionOp::getMaskOperandsOf(unsigned mask) {
  return operandsOfEntry(getMaskList(), mask, getMaskOperands(), getExtents());
}

bool AttentionOp::excludesFuture() {
  return llvm::any_of(getMaskList(), [](Attribute mask) {
    return cast<MaskAttrInterface>(mask).excludesFuture();
  });
}

AffineMap AttentionOp::getOperandMap(unsigned which) {
  return operandMap(getContext(), getMapsAttr(), which);
}

/// [pages, Hk, page, *] as the [B, Hk, P * page, *] that a page table makes of
/// it. As tolerant.
static SmallVector<int64_t> throughPages(SmallVector<int64_t> sizes,
                                         Value table) {
  auto type = table ? cast<ShapedType>(table.getType()) : ShapedType();
  if (!type)
    return sizes;
  bool hasRows = type.hasRank() && type.getRank() == 2;
  sizes[0] = hasRows ? type.getDimSize(0) : ShapedType::kDynamic;
  std::optional<int64_t> keys;
  if (hasRows && !ShapedType::isDynamicShape({sizes[2], type.getDimSize(1)}))
    keys = llvm::checkedMul(sizes[2], type.getDimSize(1));
  sizes[2] = keys.value_or(ShapedType::kDynamic);
  return sizes;
}

SmallVector<int64_t> AttentionOp::getQuerySizes() {
  return logicalSizes(getQuery(), getQueryMap());
}
SmallVector<int64_t> AttentionOp::getKeySizes() {
  return throughPages(logicalSizes(getKey(), getKeyMap()), getPageTable());
}
SmallVector<int64_t> AttentionOp::getValueSizes() {
  return throughPages(logicalSizes(getValue(), getValueMap()), getPageTable());
}
SmallVector<int64_t> AttentionOp::getOutputSizes() {
  return logicalSizes(getInits().front(), getOutputMap());
}

Extents AttentionOp::getExtents() {
  SmallVector<int64_t> query = getQuerySizes(), key = getKeySizes();
  Extents extents{query[0], query[1], key[1], query[2], key[2], query[3]};
  std::optional<ArrayRef<int64_t>> frame = getStaticFrame();
  if (frame && frame->size() == 8) {
    // The frame says nothing of the whole batch.
    extents.batch = ShapedType::kDynamic;
    extents.heads = (*frame)[4];
    extents.kvHeads = (*frame)[5];
    extents.queries = (*frame)[6];
    extents.keys = (*frame)[7];
  }
  return extents;
}

int64_t AttentionOp::getPageSize() {
  return logicalSizes(getKey(), getKeyMap())[2];
}

OpFoldResult AttentionOp::emitKeyCount(OpBuilder &builder) {
  Location loc = getLoc();
  auto sizeOf = [&](Value operand, unsigned dim) -> OpFoldResult {
    if (isa<MemRefType>(operand.getType()))
      return memref::getMixedSize(builder, loc, operand, dim);
    return tensor::getMixedSize(builder, loc, operand, dim);
  };
  AffineExpr tokens = getAffineDimExpr(2, getContext());
  if (!getPageTable())
    return sizeOf(getKey(), *getKeyMap().getResultPosition(tokens));
  Value pages =
      getValueOrCreateConstantIndexOp(builder, loc, sizeOf(getPageTable(), 1));
  Value page = arith::ConstantIndexOp::create(builder, loc, getPageSize());
  return getAsOpFoldResult(
      builder.createOrFold<arith::MulIOp>(loc, pages, page));
}

int64_t AttentionOp::getGroupSize() {
  Extents extents = getExtents();
  return extents.heads / extents.kvHeads;
}

double AttentionOp::getScaleValue() {
  if (std::optional<APFloat> scale = getScale())
    return scale->convertToDouble();
  return 1.0 / std::sqrt(static_cast<double>(getHeadDim()));
}

AttentionOp AttentionOp::cloneWith(OpBuilder &builder, TypeRange resultTypes,
                                   Value query, Value key, Value value,
                                   ValueRange inits) {
  OperationState state(getLoc(), getOperationName());
  state.addOperands({query, key, value});
  state.addOperands(inits);
  state.addOperands(
      getOperands().drop_front(3 + static_cast<unsigned>(getInits().size())));
  state.addTypes(resultTypes);
  state.addAttributes((*this)->getAttrs());
  if (hasScoreRegion()) {
    IRMapping mapping;
    getScore().front().cloneInto(state.addRegion(), mapping);
  }
  auto clone = cast<AttentionOp>(builder.create(state));
  clone.getProperties().operandSegmentSizes[3] =
      static_cast<int32_t>(inits.size());
  return clone;
}

//===-- Verification ------------------------------------------------------===//

static LogicalResult verifyTypes(AttentionOp op) {
  // C1
  for (auto [name, value] :
       {std::pair<StringRef, Value>{"query", op.getQuery()},
        {"key", op.getKey()},
        {"value", op.getValue()}}) {
    auto type = cast<ShapedType>(value.getType());
    if (type.getRank() != 4)
      return op.emitOpError() << "expected " << name
                              << " to have rank 4, got rank " << type.getRank();
  }
  // C2
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  if (!element.isF32() && !element.isF16() && !element.isBF16() &&
      !element.isF64())
    return op.emitOpError()
           << "expected f32, f16, bf16 or f64 query elements, got " << element;
  for (auto [name, value] : {std::pair<StringRef, Value>{"key", op.getKey()},
                             {"value", op.getValue()}})
    if (Type other = getElementTypeOrSelf(value.getType()); other != element)
      return op.emitOpError() << "expected " << name << " elements of type "
                              << element << " as in query, got " << other;
  // C18
  if (op.getInits().empty() || op.getInits().size() > 2)
    return op.emitOpError()
           << "expected one destination, or two with log-sum-exp, "
              "got "
           << op.getInits().size();
  auto output = cast<ShapedType>(op.getInits().front().getType());
  if (output.getRank() != 4)
    return op.emitOpError()
           << "expected the destination to have rank 4, got rank "
           << output.getRank();
  if (!isa<FloatType>(output.getElementType()))
    return op.emitOpError()
           << "expected float elements in the destination, got "
           << output.getElementType();
  return verifyKindsAndResults(op);
}

static LogicalResult verifyPageTable(AttentionOp op) {
  // C20
  Value table = op.getPageTable();
  if (!table)
    return success();
  auto type = cast<ShapedType>(table.getType());
  if (!hasIntegerElements(type) || type.getRank() != 2)
    return op.emitOpError()
           << "expected page_table to be integers [B, P], got " << type;
  SmallVector<int64_t> key = logicalSizes(op.getKey(), op.getKeyMap());
  SmallVector<int64_t> value = logicalSizes(op.getValue(), op.getValueMap());
  if (ShapedType::isDynamic(key[2]) || key[2] == 0)
    return op.emitOpError()
           << "expected a static, positive number of keys in a page, got "
           << op.getKey().getType();
  if (key[2] != value[2] || sizesDiffer(key[0], value[0]))
    return op.emitOpError()
           << "expected value to have the pages of the key, got "
           << op.getValue().getType() << " and " << op.getKey().getType();
  return success();
}

static LogicalResult expectSize(AttentionOp op, StringRef what,
                                int64_t expected, StringRef of, int64_t got) {
  if (!sizesDiffer(expected, got))
    return success();
  return op.emitOpError() << "expected " << of << " to have " << expected << " "
                          << what << " as the query or key has, got " << got;
}

static LogicalResult verifySizes(AttentionOp op) {
  SmallVector<int64_t> query = op.getQuerySizes(), key = op.getKeySizes();
  SmallVector<int64_t> value = op.getValueSizes(), output = op.getOutputSizes();
  // C5, C6: channel sizes are static.
  if (ShapedType::isDynamic(query[3]) || ShapedType::isDynamic(value[3]))
    return op.emitOpError()
           << "expected static channel sizes of query and value, "
              "got a dynamic one";
  if (query[3] == 0)
    return op.emitOpError()
           << "expected query to have a positive number of channels, got 0";
  // C3, C4, C5, C6
  if (failed(expectSize(op, "batch rows", query[0], "key", key[0])) ||
      failed(expectSize(op, "batch rows", query[0], "value", value[0])) ||
      failed(expectSize(op, "batch rows", query[0], "the destination",
                        output[0])) ||
      failed(expectSize(op, "channels", query[3], "key", key[3])) ||
      failed(expectSize(op, "kv heads", key[1], "value", value[1])) ||
      failed(expectSize(op, "keys", key[2], "value", value[2])) ||
      failed(expectSize(op, "heads", query[1], "the destination", output[1])) ||
      failed(expectSize(op, "queries", query[2], "the destination", output[2])))
    return failure();
  if (sizesDiffer(value[3], output[3]))
    return op.emitOpError() << "expected the destination to have " << value[3]
                            << " channels as the value has, got " << output[3];
  // C4
  Extents extents = op.getExtents();
  if (ShapedType::isDynamic(extents.heads) ||
      ShapedType::isDynamic(extents.kvHeads))
    return op.emitOpError()
           << "expected static numbers of heads and kv heads, got a "
              "dynamic one (a tile states them in its frame)";
  if (extents.heads <= 0 || extents.kvHeads <= 0 ||
      extents.heads % extents.kvHeads != 0)
    return op.emitOpError()
           << "expected positive numbers of heads and kv heads, the first a "
              "multiple of the second, got "
           << extents.heads << " and " << extents.kvHeads;
  // C7
  if (!op.hasLogSumExp())
    return success();
  auto lse = cast<ShapedType>(op.getInits()[1].getType());
  if (!lse.getElementType().isF32() || lse.getRank() != 3 ||
      sizesDiffer(lse.getDimSize(0), query[0]) ||
      sizesDiffer(lse.getDimSize(1), query[1]) ||
      sizesDiffer(lse.getDimSize(2), query[2]))
    return op.emitOpError()
           << "expected the log-sum-exp destination to be f32 [B, H, N], got "
           << lse;
  return success();
}

static LogicalResult verifyAccumulate(AttentionOp op) {
  // C19
  if (op.getAccumulate() && !op.hasLogSumExp())
    return op.emitOpError() << "expected a log-sum-exp destination to "
                               "accumulate into, got none";
  return success();
}

static LogicalResult verifySideOperands(AttentionOp op) {
  Extents extents = op.getExtents();
  // C9
  if (failed(verifyPositions(op, "q_", op.getQOffset(), op.getQPos(),
                             extents.batch, extents.queries)) ||
      failed(verifyPositions(op, "k_", op.getKOffset(), op.getKPos(),
                             extents.batch, extents.keys)))
    return failure();
  // C10
  if (failed(verifyPerBatchInteger(op, "valid_length", op.getValidLength(),
                                   extents.batch)))
    return failure();
  // C11
  if (Value sink = op.getSink()) {
    auto type = cast<ShapedType>(sink.getType());
    if (!isa<FloatType>(type.getElementType()) || type.getRank() != 1 ||
        sizesDiffer(type.getDimSize(0), extents.heads))
      return op.emitOpError() << "expected sink to be one float per head ["
                              << extents.heads << "], got " << type;
  }
  // C12
  if (Value scale = op.getQueryScale()) {
    auto type = cast<ShapedType>(scale.getType());
    bool fits = isa<FloatType>(type.getElementType()) &&
                (type.getRank() == 1 || type.getRank() == 2) &&
                !sizesDiffer(type.getShape().back(), extents.queries) &&
                (type.getRank() == 1 ||
                 !sizesDiffer(type.getDimSize(0), extents.batch));
    if (!fits)
      return op.emitOpError()
             << "expected query_scale to be floats [N] or [B, N], got " << type;
  }
  // C13
  auto emitError = [&] { return op.emitOpError(); };
  if (std::optional<APFloat> scale = op.getScale();
      scale &&
      failed(verifyFactor(emitError, "scale", scale->convertToDouble())))
    return failure();
  if (std::optional<APFloat> cap = op.getSoftcap())
    return verifyPositiveFactor(emitError, "softcap", cap->convertToDouble());
  return success();
}

LogicalResult AttentionOp::verify() {
  if (failed(verifyTypes(*this)))
    return failure();
  // C8: first, as logical sizes are read through them.
  if (failed(verifyMaps(*this, getMapsAttr())) ||
      failed(verifyFrameEntries(*this)) || failed(verifyPageTable(*this)) ||
      failed(verifySizes(*this)) || failed(verifyTile(*this)) ||
      failed(verifyAccumulate(*this)) || failed(verifySideOperands(*this)))
    return failure();
  // C14
  if (failed(verifyAttributeList(*this, getEncodingList(),
                                 getEncodingOperands(), getExtents(),
                                 /*wantEncodings=*/true)))
    return failure();
  // C21
  if (failed(verifyAxes(*this, getEncodingList(), getQPos(), getKPos())))
    return failure();
  // C15
  return verifyAttributeList(*this, getMaskList(), getMaskOperands(),
                             getExtents(),
                             /*wantEncodings=*/false);
}

LogicalResult AttentionOp::verifyRegions() {
  // C16
  if (!hasScoreRegion())
    return success();
  if (getScore().size() != 1)
    return emitOpError() << "expected at most one score region, got "
                         << getScore().size();
  Block &body = getScoreBody();
  Builder builder(getContext());
  SmallVector<Type> expected{builder.getF32Type()};
  expected.append(6, builder.getIndexType());
  if (body.getArgumentTypes() != TypeRange(expected))
    return emitOpError()
           << "expected score region arguments (f32, index, index, "
              "index, index, index, index), got ("
           << body.getArgumentTypes() << ")";
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (!yield || !yield.getLogit().getType().isF32())
    return emitOpError() << "expected the score region to yield one f32";
  return success();
}

//===-- Assembly ----------------------------------------------------------===//

// `frame` `[` b0, h0, i0, j0 `]` `of` `[` H, Hk, N, M `]`

static ParseResult
parseFrame(OpAsmParser &parser,
           SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
           DenseI64ArrayAttr &frame) {
  SmallVector<int64_t> entries;
  auto parseEntry = [&]() -> ParseResult {
    int64_t value;
    OptionalParseResult integer = parser.parseOptionalInteger(value);
    if (integer.has_value()) {
      entries.push_back(value);
      return *integer;
    }
    entries.push_back(ShapedType::kDynamic);
    return parser.parseOperand(operands.emplace_back());
  };
  using Delimiter = OpAsmParser::Delimiter;
  if (parser.parseCommaSeparatedList(Delimiter::Square, parseEntry) ||
      parser.parseKeyword("of") ||
      parser.parseCommaSeparatedList(Delimiter::Square, parseEntry))
    return failure();
  frame = parser.getBuilder().getDenseI64ArrayAttr(entries);
  return success();
}

static void printFrame(OpAsmPrinter &printer, Operation *,
                       OperandRange operands, DenseI64ArrayAttr frame) {
  ArrayRef<int64_t> entries = frame.asArrayRef();
  unsigned next = 0;
  auto printEntry = [&](int64_t entry) {
    if (ShapedType::isDynamic(entry) && next < operands.size())
      printer << operands[next++];
    else
      printer << entry;
  };
  printer << '[';
  llvm::interleaveComma(entries.take_front(4), printer, printEntry);
  printer << "] of [";
  llvm::interleaveComma(entries.drop_front(std::min<size_t>(4, entries.size())),
                        printer, printEntry);
  printer << ']';
}

#define GET_OP_CLASSES
#include "posenc/IR/PosEncOps.cpp.inc"
