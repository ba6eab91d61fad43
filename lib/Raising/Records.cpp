// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Records.h"

using namespace mlir;
using namespace mlir::posenc;

std::string posenc::joinNames(ArrayRef<std::string> names) {
  return names.empty() ? "none" : llvm::join(names, ", ");
}

/// Encodings of an attention, and those of rotations in front of it that have
/// positions of their own.
static SmallVector<Attribute> encodingsOf(AttentionOp op) {
  SmallVector<Attribute> encodings;
  for (auto [operand, side] : {std::pair(op.getQuery(), Sides::query),
                               std::pair(op.getKey(), Sides::key)}) {
    auto rotate = operand.getDefiningOp<RotateOp>();
    if (!rotate)
      continue;
    auto encoding =
        cast<PositionEncodingAttrInterface>(rotate.getEncodings()[0]);
    Attribute both = encoding.withSides(Sides::both);
    if (!encodings.empty() && cast<PositionEncodingAttrInterface>(encodings[0])
                                      .withSides(Sides::both) == both)
      encodings[0] = both;
    else
      encodings.push_back(encoding.withSides(side));
  }
  llvm::append_range(encodings, op.getEncodingList());
  return encodings;
}

static std::string textOf(Attribute attr) {
  std::string text;
  llvm::raw_string_ostream(text) << attr;
  return text;
}

/// What any attention has: where it is, its encodings and heads.
template <typename OpTy>
static AttentionRecord commonRecordOf(OpTy op, StringRef function,
                                      ArrayRef<Attribute> encodings) {
  AttentionRecord record;
  record.function = function.str();
  record.location = locationText(op.getLoc());
  for (Attribute attr : encodings) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    record.encodings.push_back(encoding.getEncodingName().str());
    record.encodingAttrs.push_back(textOf(attr));
  }
  Extents extents = op.getExtents();
  record.heads = extents.heads;
  record.kvHeads = extents.kvHeads;
  record.headDim = extents.headDim;
  return record;
}

AttentionRecord posenc::recordOf(LinearAttentionOp op, StringRef function) {
  AttentionRecord record = commonRecordOf(op, function, op.getEncodingList());
  record.features = stringifyFeatureMap(op.getFeatures()).str();
  return record;
}

AttentionRecord posenc::recordOf(AttentionOp op, StringRef function) {
  AttentionRecord record = commonRecordOf(op, function, encodingsOf(op));
  for (Attribute attr : op.getMaskList()) {
    record.masks.push_back(cast<MaskAttrInterface>(attr).getMaskName().str());
    record.maskAttrs.push_back(textOf(attr));
  }
  if (std::optional<APFloat> cap = op.getSoftcap())
    record.softcap = cap->convertToDouble();
  record.sink = static_cast<bool>(op.getSink());
  if (op.hasScoreRegion())
    record.scoreOperations = op.getScoreBody().getOperations().size() - 1;
  return record;
}
