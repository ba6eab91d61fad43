// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LoopsReport.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::posenc;

static StringRef nameOf(ProductUnit unit) {
  switch (unit) {
  case ProductUnit::vector:
    return "vectors";
  case ProductUnit::pairs:
    return "bf16 pairs";
  case ProductUnit::tiles:
    return "bf16 tiles";
  }
  llvm_unreachable("an unknown unit");
}

/// Nothing where a size is known at run time only.
static std::optional<int64_t> bytesOf(memref::AllocOp alloc) {
  MemRefType type = alloc.getType();
  Type element = type.getElementType();
  int64_t bytes = element.isIndex()
                      ? 8
                      : llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  size_t dynamic = 0;
  for (int64_t size : type.getShape()) {
    if (ShapedType::isDynamic(size)) {
      std::optional<int64_t> known =
          getConstantIntValue(alloc.getDynamicSizes()[dynamic++]);
      if (!known)
        return std::nullopt;
      size = *known;
    }
    bytes *= size;
  }
  return bytes;
}

static void add(std::optional<int64_t> &sum, std::optional<int64_t> bytes) {
  sum = sum && bytes ? std::optional(*sum + *bytes) : std::nullopt;
}

static std::optional<double> cyclesOf(const AttentionContext &context) {
  AttentionOp op = context.op;
  SmallVector<int64_t> queries = op.getQuerySizes();
  int64_t keys = op.getKeySizes()[2];
  if (ShapedType::isDynamicShape(queries) || ShapedType::isDynamic(keys))
    return std::nullopt;
  double pairs = double(queries[0]) * queries[1] * queries[2] * keys;
  return attentionCycles(context.machine, context.tiles, context.decodes, pairs,
                         queries[3] + op.getValueDim());
}

LoopsRecord posenc::describeLoops(const AttentionContext &context,
                                  Operation *before, Operation *end) {
  const AttentionTiles &tiles = context.tiles;
  LoopsRecord record;
  record.schedule = context.decodes ? "decode" : "prefill";
  record.unit =
      nameOf(context.decodes ? ProductUnit::vector : tiles.unit).str();
  record.lanes = tiles.lanes;
  if (context.decodes) {
    DecodeTiles decode = context.decodeTiles();
    record.rows = decode.dots.rows;
    record.vectors = decode.dots.vectors;
    record.keyBlock = decode.keyBlock;
    record.outputRows = decode.product.rows;
    record.outputVectors = decode.product.vectors;
    record.streams = decode.streams;
  } else {
    record.rows = context.usesTiles() ? tiles.strip : tiles.tile.rows;
    record.vectors = tiles.tile.vectors;
    record.keyBlock = tiles.keyBlock;
    record.queryBlock = tiles.queryBlock;
    record.span = tiles.span;
    record.unroll = tiles.unroll;
  }
  record.cycles = cyclesOf(context);
  record.callBytes = record.workerBytes = 0;
  Block::iterator it =
      before ? std::next(before->getIterator()) : end->getBlock()->begin();
  for (; &*it != end; ++it)
    it->walk([&](memref::AllocOp alloc) {
      bool isShared = !alloc->getParentOfType<scf::ParallelOp>();
      add(isShared ? record.callBytes : record.workerBytes, bytesOf(alloc));
    });
  return record;
}
