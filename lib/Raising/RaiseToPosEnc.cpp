// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The driver of raising: cores, then content transforms, then folds, then what
// became dead. It knows no encoding; recognizers do
// (posenc/Raising/Recognizers.h).
#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Raising/Passes.h"
#include "posenc/Transforms/FoldEncodings.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_RAISETOPOSENC
#include "posenc/Raising/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

static std::string joinNames(ArrayRef<std::string> names) {
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

static AttentionRecord recordOf(AttentionOp op, StringRef function) {
  AttentionRecord record;
  record.function = function.str();
  record.location = locationText(op.getLoc());
  for (Attribute attr : encodingsOf(op)) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    record.encodings.push_back(encoding.getEncodingName().str());
    std::string text;
    llvm::raw_string_ostream(text) << attr;
    record.encodingAttrs.push_back(text);
  }
  for (Attribute attr : op.getMaskList())
    record.masks.push_back(cast<MaskAttrInterface>(attr).getMaskName().str());
  Extents extents = op.getExtents();
  record.heads = extents.heads;
  record.kvHeads = extents.kvHeads;
  record.headDim = extents.headDim;
  if (std::optional<APFloat> cap = op.getSoftcap())
    record.softcap = cap->convertToDouble();
  record.sink = static_cast<bool>(op.getSink());
  if (op.hasScoreRegion())
    record.scoreOperations = op.getScoreBody().getOperations().size() - 1;
  return record;
}

namespace {
struct RaiseToPosEnc : posenc::impl::RaiseToPosEncBase<RaiseToPosEnc> {
  using RaiseToPosEncBase::RaiseToPosEncBase;
  explicit RaiseToPosEnc(CompilationReport *report) : report(report) {}

  void runOnOperation() override {
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      if (!func.isExternal() && failed(raiseFunction(func)))
        return signalPassFailure();
      if (report)
        func.walk([&](AttentionOp op) {
          op->setDiscardableAttr(
              recordAttrName,
              Builder(op).getDenseI64ArrayAttr(report->attentions.size()));
          report->attentions.push_back(recordOf(op, func.getName()));
        });
    }
  }

private:
  LogicalResult raiseFunction(func::FuncOp func);
  LogicalResult cleanUp(func::FuncOp func);
  void reportMissed(const Reason &reason, StringRef function);
  void reportRaised(AttentionOp op, StringRef function);

  CompilationReport *report = nullptr;
};
} // namespace

namespace {
/// What is read of a function, until it changes.
struct FunctionReader {
  explicit FunctionReader(func::FuncOp func) : context(func.getContext()) {
    func.walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics())
        elements.unifySizes(op);
    });
  }
  ScalarContext context;
  ElementReader elements{context};
};
} // namespace

/// Named softmaxes in terms of what every softmax is made of.
static LogicalResult decomposeSoftmaxes(RewriterBase &rewriter,
                                        func::FuncOp func) {
  SmallVector<linalg::SoftmaxOp> ops;
  func.walk([&](linalg::SoftmaxOp op) {
    if (op.hasPureTensorSemantics())
      ops.push_back(op);
  });
  for (linalg::SoftmaxOp op : ops) {
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
  }
  return success();
}

LogicalResult RaiseToPosEnc::raiseFunction(func::FuncOp func) {
  IRRewriter rewriter(&getContext());
  if (failed(decomposeSoftmaxes(rewriter, func)))
    return failure();
  SmallVector<linalg::LinalgOp> products;
  FunctionReader reader(func);
  func.walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() > 0 && op.getNumDpsInputs() > 1 &&
        op.hasPureTensorSemantics() &&
        reader.elements.getExponentials().reaches(op))
      products.push_back(op);
  });
  // Matching first, as building changes what readers remember.
  llvm::erase_if(products, [&](linalg::LinalgOp product) {
    CoreOutcome outcome = matchCore(reader.elements, product);
    if (outcome.missed)
      reportMissed(*outcome.missed, func.getName());
    return !outcome.core;
  });
  SmallVector<AttentionOp> raised;
  for (linalg::LinalgOp product : products) {
    // Once more: an operand may be the result of one that has been built.
    FunctionReader own(func);
    CoreOutcome outcome = matchCore(own.elements, product);
    if (!outcome.core) {
      if (outcome.missed)
        reportMissed(*outcome.missed, func.getName());
      continue;
    }
    AttentionCore &core = *outcome.core;
    Reason reason;
    if (AttentionOp op = buildAttention(rewriter, own.elements, core, reason)) {
      if (core.mayHaveDeadRows && !core.isSafeSoftmax)
        remark::analysis(op.getLoc(), remarkOn(op, "raise", "DeadRowsAreZero"))
            << remark::add("a row in which no key is visible is 0 here; the "
                           "graph divides 0 by 0 there");
      raised.push_back(op);
    } else
      reportMissed(reason, func.getName());
  }
  if (raised.empty())
    return success();
  FunctionReader changed(func);
  for (AttentionOp op : raised)
    raiseRotations(rewriter, changed.elements, op);
  if (failed(cleanUp(func)))
    return failure();
  func.walk([&](AttentionOp op) { reportRaised(op, func.getName()); });
  return success();
}

LogicalResult RaiseToPosEnc::cleanUp(func::FuncOp func) {
  // Offsets made of the same sizes are the same positions.
  IRRewriter rewriter(&getContext());
  DominanceInfo dominance(func);
  eliminateCommonSubExpressions(rewriter, dominance, func);
  RewritePatternSet patterns(&getContext());
  if (fold)
    populateFoldEncodingsPatterns(patterns);
  AttentionOp::getCanonicalizationPatterns(patterns, &getContext());
  tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, &getContext());
  tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, &getContext());
  // Sizes of dead intermediates would keep them alive.
  memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
  memref::populateResolveShapedTypeResultDimsPatterns(patterns);
  if (failed(applyPatternsGreedily(func, std::move(patterns))))
    return failure();
  (void)runRegionDCE(rewriter, func->getRegions());
  return success();
}

void RaiseToPosEnc::reportMissed(const Reason &reason, StringRef function) {
  ++numMissed;
  Operation *op = reason.op ? reason.op : getOperation().getOperation();
  Location loc = op->getLoc();
  remark::missed(loc, remarkOn(op, "raise", reason.id))
      << remark::reason("{0}", reason.text)
      << remark::add("{0}", op->getName().getStringRef());
  if (report)
    report->missed.push_back(
        {function.str(), locationText(loc), reason.id.str(), reason.text});
}

void RaiseToPosEnc::reportRaised(AttentionOp op, StringRef function) {
  ++numRaised;
  AttentionRecord record = recordOf(op, function);
  std::string encodings = joinNames(record.encodings);
  std::string masks = joinNames(record.masks);
  remark::passed(op.getLoc(), remarkOn(op, "raise", "AttentionRaised"))
      << remark::add("encodings: {0}; masks: {1}; {2} heads over {3} kv heads",
                     encodings, masks, *record.heads, *record.kvHeads);
  if (op.hasScoreRegion())
    remark::analysis(op.getLoc(), remarkOn(op, "raise", "ScoreRegionKept"))
        << remark::add("what no encoding or mask is known for stays as code of "
                       "{0} operations on each logit",
                       record.scoreOperations);
  for (OperandRange operands : {op.getEncodingOperands(), op.getMaskOperands()})
    for (Value operand : operands)
      if (cast<ShapedType>(operand.getType()).getRank() == 4) {
        std::string type;
        llvm::raw_string_ostream(type) << operand.getType();
        remark::analysis(op.getLoc(), remarkOn(op, "raise", "DenseOperandKept"))
            << remark::add("a tensor over pairs stays: {0}", type);
      }
}

std::unique_ptr<Pass> posenc::createRaiseToPosEnc(CompilationReport *report) {
  return std::make_unique<RaiseToPosEnc>(report);
}
