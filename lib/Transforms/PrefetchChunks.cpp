// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "posenc/Analysis/Machine.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_PREFETCHCHUNKS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Lines that all chunks of one iteration may have, each a request in the code.
/// They go to the second-level cache, which holds many times as many.
constexpr int64_t maxLines = 512;

/// What each iteration of a loop sees of a memref: the chunk of as many rows as
/// a step at the induction variable.
struct Chunk {
  memref::SubViewOp view;
  bool isWritten;

  ArrayRef<int64_t> sizes() { return view.getType().getShape(); }
  int64_t lineElements() {
    return cacheLineBytes * 8 / view.getType().getElementTypeBitWidth();
  }
  int64_t linesPerRow() {
    return llvm::divideCeil(sizes().back(), lineElements());
  }
  int64_t rows() { return llvm::product_of(sizes().drop_back()); }
  int64_t lines() { return rows() * linesPerRow(); }
};

bool isWritten(Value view) {
  return llvm::any_of(view.getUses(), [](OpOperand &use) {
    auto op = dyn_cast<DestinationStyleOpInterface>(use.getOwner());
    return op && op.isDpsInit(&use);
  });
}

bool isChunk(memref::SubViewOp view, scf::ForOp loop) {
  int64_t ofLoop = llvm::count(view.getOffsets(), loop.getInductionVar());
  bool othersStay = llvm::all_of(view->getOperands(), [&](Value operand) {
    return operand == loop.getInductionVar() ||
           loop.isDefinedOutsideOfLoop(operand);
  });
  auto isOne = [](OpFoldResult stride) {
    return isConstantIntValue(stride, 1);
  };
  return ofLoop == 1 && othersStay && view.getSizes().empty() &&
         llvm::all_of(view.getMixedStrides(), isOne) &&
         view.getType().getRank() > 0 && view.getType().isLastDimUnitStride() &&
         view.getType().getElementType().isIntOrFloat();
}

class LoopOverChunks {
public:
  explicit LoopOverChunks(scf::ForOp loop);
  bool prefetch();

private:
  /// The chunks of the next iteration; the last one asks for its own.
  SmallVector<Value> nextViews(OpBuilder &b);
  void prefetchLine(OpBuilder &b, Value next, Chunk chunk, int64_t line);

  scf::ForOp loop;
  SmallVector<Chunk> chunks;
  /// What computes, with the requests in front.
  SmallVector<linalg::LinalgOp> places;
};

LoopOverChunks::LoopOverChunks(scf::ForOp loop) : loop(loop) {
  for (Operation &op : *loop.getBody()) {
    if (auto view = dyn_cast<memref::SubViewOp>(op))
      if (isChunk(view, loop))
        chunks.push_back({view, isWritten(view)});
    if (auto computes = dyn_cast<linalg::LinalgOp>(op))
      places.push_back(computes);
  }
}

SmallVector<Value> LoopOverChunks::nextViews(OpBuilder &b) {
  Location loc = loop.getLoc();
  Value step = loop.getStep(), iv = loop.getInductionVar();
  Value after = arith::AddIOp::create(b, loc, iv, step);
  Value last = arith::SubIOp::create(b, loc, loop.getUpperBound(), step);
  Value next = arith::MinSIOp::create(b, loc, after, last);
  SmallVector<Value> views;
  for (Chunk &chunk : chunks) {
    IRMapping ofNext;
    ofNext.map(iv, next);
    views.push_back(b.clone(*chunk.view, ofNext)->getResult(0));
  }
  return views;
}

void LoopOverChunks::prefetchLine(OpBuilder &b, Value next, Chunk chunk,
                                  int64_t line) {
  Location loc = loop.getLoc();
  auto type = cast<MemRefType>(next.getType());
  int64_t column = line % chunk.linesPerRow() * chunk.lineElements();
  int64_t row = line / chunk.linesPerRow();
  SmallVector<Value> indices(type.getRank());
  for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
    int64_t index = column;
    if (dim + 1 < type.getRank()) {
      index = row % type.getDimSize(dim);
      row /= type.getDimSize(dim);
    }
    indices[dim] = arith::ConstantIndexOp::create(b, loc, index);
  }
  constexpr unsigned secondLevel = 2;
  memref::PrefetchOp::create(b, loc, next, indices, chunk.isWritten,
                             secondLevel,
                             /*isDataCache=*/true);
}

bool LoopOverChunks::prefetch() {
  int64_t total = 0;
  for (Chunk &chunk : chunks)
    total += chunk.lines();
  std::optional<int64_t> step = getConstantIntValue(loop.getStep());
  if (places.empty() || total == 0 || total > maxLines || !step || *step == 1)
    return false;
  OpBuilder b = OpBuilder::atBlockBegin(loop.getBody());
  SmallVector<Value> views = nextViews(b);
  int64_t number = 0, count = places.size();
  for (auto [chunk, view] : llvm::zip_equal(chunks, views))
    for (int64_t line = 0; line < chunk.lines(); ++line, ++number) {
      b.setInsertionPoint(places[number * count / total]);
      prefetchLine(b, view, chunk, line);
    }
  return true;
}

struct PrefetchChunks : impl::PrefetchChunksBase<PrefetchChunks> {
  void runOnOperation() override {
    getOperation()->walk([&](scf::ForOp loop) {
      if (LoopOverChunks(loop).prefetch())
        ++numLoops;
    });
  }
};

} // namespace
} // namespace mlir::posenc
