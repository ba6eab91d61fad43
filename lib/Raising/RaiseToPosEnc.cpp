// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The driver of raising: cores, then content transforms, then folds, then what
// became dead. It knows no encoding; recognizers do
// (posenc/Raising/Recognizers.h).
#include "Build.h"
#include "LinearAttention.h"
#include "Probe.h"
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

/// What any attention has: where it is, its encodings and heads.
template <typename OpTy>
static AttentionRecord recordOf(OpTy op, StringRef function,
                                ArrayRef<Attribute> encodings) {
  AttentionRecord record;
  record.function = function.str();
  record.location = locationText(op.getLoc());
  for (Attribute attr : encodings) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    record.encodings.push_back(encoding.getEncodingName().str());
    std::string text;
    llvm::raw_string_ostream(text) << attr;
    record.encodingAttrs.push_back(text);
  }
  Extents extents = op.getExtents();
  record.heads = extents.heads;
  record.kvHeads = extents.kvHeads;
  record.headDim = extents.headDim;
  return record;
}

static AttentionRecord recordOf(LinearAttentionOp op, StringRef function) {
  AttentionRecord record = recordOf(op, function, op.getEncodingList());
  record.features = stringifyFeatureMap(op.getFeatures()).str();
  return record;
}

static AttentionRecord recordOf(AttentionOp op, StringRef function) {
  AttentionRecord record = recordOf(op, function, encodingsOf(op));
  for (Attribute attr : op.getMaskList())
    record.masks.push_back(cast<MaskAttrInterface>(attr).getMaskName().str());
  if (std::optional<APFloat> cap = op.getSoftcap())
    record.softcap = cap->convertToDouble();
  record.sink = static_cast<bool>(op.getSink());
  if (op.hasScoreRegion())
    record.scoreOperations = op.getScoreBody().getOperations().size() - 1;
  return record;
}

namespace {
/// An exp-normalisation that stays.
struct Miss {
  Reason reason;
  Location loc;
  StringRef opName;
};

/// An attention that has been built.
struct Raise {
  AttentionOp op;
  /// Number of its value product among the products of the function.
  unsigned product;
  Location loc;
  /// Whether a row may be 0 where the graph makes NaN.
  bool mayHaveDeadRows;
  SmallVector<NearMiss> nearMisses;
  /// Keeps both forms of the result alive; null where nobody asks for them.
  func::CallOp holder;
};

struct RaiseToPosEnc : posenc::impl::RaiseToPosEncBase<RaiseToPosEnc> {
  using RaiseToPosEncBase::RaiseToPosEncBase;
  RaiseToPosEnc(RaiseToPosEncOptions options, CompilationReport *report)
      : RaiseToPosEncBase(std::move(options)), report(report) {}

  void runOnOperation() override {
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      if (func.isExternal())
        continue;
      if (failed(raiseFunction(func)))
        return signalPassFailure();
    }
  }

private:
  LogicalResult raiseFunction(func::FuncOp func);
  LogicalResult raiseProducts(func::FuncOp func, bool holds);
  LogicalResult raiseDivisions(func::FuncOp func);
  LogicalResult rehearse(func::FuncOp func);
  LogicalResult cleanUp(func::FuncOp func);
  void probe(func::FuncOp func);
  void miss(const Reason &reason);
  void refuse(const Raise &raise, const ProbeRecord &record);
  void reportFunction(func::FuncOp func);
  void reportRaised(AttentionOp op, StringRef function,
                    const std::optional<ProbeRecord> &probe);
  void reportLinear(func::FuncOp func);
  template <typename OpTy>
  void record(OpTy op, StringRef function, std::optional<ProbeRecord> probe);

  CompilationReport *report = nullptr;
  /// Of the function at hand.
  SmallVector<Miss> missed;
  SmallVector<Raise> raised;
  /// Linear attentions that have been built, and what is nearly one.
  DenseSet<Operation *> linearOps;
  SmallVector<Miss> linearMissed;
  /// By attention, in program order; unset for what was none of ours to raise.
  SmallVector<std::optional<ProbeRecord>> probes;
  /// Whether a chain of operations was too long to be read.
  bool stoppedReading = false;
  /// Products whose raises are wrong, and what is told of them.
  DenseSet<unsigned> refused;
  SmallVector<std::pair<Miss, std::string>> undone;
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

/// Contractions that may be value products, with their numbers.
static SmallVector<std::pair<unsigned, linalg::LinalgOp>>
productsOf(func::FuncOp func) {
  SmallVector<std::pair<unsigned, linalg::LinalgOp>> products;
  func.walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() > 0 && op.getNumDpsInputs() > 1 &&
        op.hasPureTensorSemantics())
      products.push_back({products.size(), op});
  });
  return products;
}

/// Puts an attention in place of its value product. Where both forms are asked
/// for, a call holds them: nothing simplifies that. There is no such function,
/// as the call does not outlive the pass.
static Raise replace(RewriterBase &rewriter, AttentionCore &core,
                     BuiltAttention built, unsigned product, bool holds) {
  Value before = core.result->tensor;
  rewriter.replaceAllUsesWith(before, built.result);
  Raise raise{built.op,          product,
              built.op.getLoc(), core.mayHaveDeadRows && !core.isSafeSoftmax,
              built.nearMisses,  func::CallOp()};
  if (holds)
    raise.holder =
        func::CallOp::create(rewriter, raise.loc, "posenc.probe", TypeRange(),
                             ValueRange{before, built.result});
  return raise;
}

/// Raises what is not refused, and cleans up.
LogicalResult RaiseToPosEnc::raiseProducts(func::FuncOp func, bool holds) {
  IRRewriter rewriter(&getContext());
  missed.clear();
  raised.clear();
  auto products = productsOf(func);
  // Matching first, as building changes what readers remember.
  FunctionReader reader(func);
  llvm::erase_if(products, [&](auto product) {
    if (!reader.elements.getExponentials().reaches(product.second))
      return true;
    CoreOutcome outcome = matchCore(reader.elements, product.second);
    if (outcome.missed)
      miss(*outcome.missed);
    return !outcome.core || refused.contains(product.first);
  });
  stoppedReading |= reader.elements.hasStopped();
  for (auto [number, product] : products) {
    // Once more: an operand may be the result of one that has been built.
    FunctionReader own(func);
    CoreOutcome outcome = matchCore(own.elements, product);
    if (!outcome.core) {
      if (outcome.missed)
        miss(*outcome.missed);
      continue;
    }
    Reason reason;
    BuiltAttention built =
        buildAttention(rewriter, own.elements, *outcome.core, reason);
    if (built.op)
      raised.push_back(replace(rewriter, *outcome.core, built, number, holds));
    else
      miss(reason);
  }
  if (raised.empty())
    return success();
  FunctionReader changed(func);
  for (Raise &raise : raised)
    raiseRotations(rewriter, changed.elements, raise.op, raise.nearMisses);
  return cleanUp(func);
}

LogicalResult RaiseToPosEnc::raiseFunction(func::FuncOp func) {
  IRRewriter rewriter(&getContext());
  if (failed(decomposeSoftmaxes(rewriter, func)))
    return failure();
  refused.clear();
  undone.clear();
  stoppedReading = false;
  probes.clear();
  // First, as what is one is no attention that nearly matches.
  if (failed(raiseDivisions(func)))
    return failure();
  if (verify == Verification::probe && failed(rehearse(func)))
    return failure();
  if (failed(raiseProducts(func, /*holds=*/false)))
    return failure();
  llvm::append_range(missed, linearMissed);
  reportFunction(func);
  reportLinear(func);
  return success();
}

/// Operations that divide element by element.
static SmallVector<linalg::LinalgOp> divisionsOf(func::FuncOp func) {
  SmallVector<linalg::LinalgOp> divisions;
  func.walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() == 0 && op->getNumResults() == 1 &&
        op.hasPureTensorSemantics() &&
        llvm::any_of(*op.getBlock(), llvm::IsaPred<arith::DivFOp>))
      divisions.push_back(op);
  });
  return divisions;
}

/// Raises linear attentions.
LogicalResult RaiseToPosEnc::raiseDivisions(func::FuncOp func) {
  IRRewriter rewriter(&getContext());
  linearOps.clear();
  missed.clear();
  auto reader = std::make_unique<FunctionReader>(func);
  for (linalg::LinalgOp division : divisionsOf(func)) {
    LinearOutcome outcome = matchLinearAttention(reader->elements, division);
    if (outcome.missed)
      miss(*outcome.missed);
    if (!outcome.core)
      continue;
    linearOps.insert(buildLinearAttention(rewriter, *outcome.core, division));
    reader = std::make_unique<FunctionReader>(func);
  }
  linearMissed = std::move(missed);
  return linearOps.empty() ? success() : cleanUp(func);
}

/// The attention that a result was built from.
static AttentionOp attentionBehind(Value result) {
  Operation *op = result.getDefiningOp();
  while (op && !isa<AttentionOp>(op) && op->getNumOperands() > 0)
    op = op->getOperand(0).getDefiningOp();
  return dyn_cast_or_null<AttentionOp>(op);
}

/// Raises in a copy of the function, until a probe refuses nothing more.
LogicalResult RaiseToPosEnc::rehearse(func::FuncOp func) {
  size_t refusedBefore;
  do {
    refusedBefore = refused.size();
    OwningOpRef<func::FuncOp> copy = func.clone();
    if (failed(raiseProducts(*copy, /*holds=*/true)))
      return failure();
    probe(*copy);
  } while (refused.size() > refusedBefore);
  return success();
}

void RaiseToPosEnc::probe(func::FuncOp func) {
  Prober prober(func);
  DenseMap<Operation *, ProbeRecord> records;
  for (Raise &raise : raised) {
    OperandRange forms = raise.holder->getOperands();
    ProbeRecord record =
        prober.probe({forms[0], forms[1], raise.mayHaveDeadRows});
    if (record.result == ProbeRecord::Result::mismatch)
      refuse(raise, record);
    if (AttentionOp op = attentionBehind(forms[1]))
      records[op] = record;
  }
  probes.clear();
  func.walk([&](AttentionOp op) {
    auto found = records.find(op);
    probes.push_back(found == records.end() ? std::nullopt
                                            : std::optional(found->second));
  });
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

void RaiseToPosEnc::miss(const Reason &reason) {
  Operation *op = reason.op ? reason.op : getOperation().getOperation();
  missed.push_back({reason, op->getLoc(), op->getName().getStringRef()});
}

void RaiseToPosEnc::refuse(const Raise &raise, const ProbeRecord &record) {
  refused.insert(raise.product);
  OperandRange forms = raise.holder->getOperands();
  std::string names = "none";
  if (AttentionOp op = attentionBehind(forms[1]))
    names = joinNames(recordOf(op, "").encodings);
  undone.push_back({Miss{Reason{"probe-mismatch", record.reason}, raise.loc,
                         forms[0].getDefiningOp()->getName().getStringRef()},
                    names});
}

/// Tells what became of a function once nothing more is undone.
void RaiseToPosEnc::reportFunction(func::FuncOp func) {
  // Remarks name the function that an operation is in.
  Operation *inside = func.getBody().front().getTerminator();
  auto keep = [&](const Miss &miss) {
    ++numMissed;
    if (report)
      report->missed.push_back({func.getName().str(), locationText(miss.loc),
                                miss.reason.id.str(), miss.reason.text});
  };
  for (const Miss &miss : missed) {
    keep(miss);
    remark::missed(miss.loc, remarkOn(inside, "raise", miss.reason.id))
        << remark::reason("{0}", miss.reason.text)
        << remark::add("{0}", miss.opName);
  }
  for (const auto &[miss, encodings] : undone) {
    keep(miss);
    ++numUndone;
    remark::failed(miss.loc, remarkOn(inside, "raise", "ProbeMismatch"))
        << remark::reason("{0}", miss.reason.text)
        << remark::add("{0} as an attention; encodings: {1}", miss.opName,
                       encodings);
  }
  if (stoppedReading)
    remark::analysis(func.getLoc(), remarkOn(inside, "raise", "ChainTooLong"))
        << remark::add("expected chains of at most {0} operations, read a "
                       "longer one up to there",
                       std::to_string(ElementReader::deepest));
  for (const Raise &raise : raised) {
    for (const NearMiss &near : raise.nearMisses)
      remark::analysis(raise.loc, remarkOn(inside, "raise", near.name))
          << remark::add("{0}", near.text);
    if (raise.mayHaveDeadRows)
      remark::analysis(raise.loc, remarkOn(inside, "raise", "DeadRowsAreZero"))
          << remark::add("a row in which no key is visible is 0 here; the "
                         "graph divides 0 by 0 there");
  }
  // Nothing that a copy holds adds or drops an attention.
  const auto *probe = probes.begin();
  func.walk([&](AttentionOp op) {
    std::optional<ProbeRecord> own;
    if (probe != probes.end())
      own = *probe++;
    if (!raised.empty())
      reportRaised(op, func.getName(), own);
    if (report)
      record(op, func.getName(), own);
  });
}

void RaiseToPosEnc::reportRaised(AttentionOp op, StringRef function,
                                 const std::optional<ProbeRecord> &probe) {
  ++numRaised;
  AttentionRecord record = recordOf(op, function);
  std::string encodings = joinNames(record.encodings);
  std::string masks = joinNames(record.masks);
  remark::passed(op.getLoc(), remarkOn(op, "raise", "AttentionRaised"))
      << remark::add("encodings: {0}; masks: {1}; {2} heads over {3} kv heads",
                     encodings, masks, *record.heads, *record.kvHeads);
  if (probe && probe->result == ProbeRecord::Result::skipped)
    remark::analysis(op.getLoc(), remarkOn(op, "raise", "ProbeSkipped"))
        << remark::reason("{0}", probe->reason);
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

void RaiseToPosEnc::reportLinear(func::FuncOp func) {
  func.walk([&](LinearAttentionOp op) {
    AttentionRecord found = recordOf(op, func.getName());
    if (linearOps.contains(op)) {
      ++numRaised;
      remark::passed(op.getLoc(),
                     remarkOn(op, "raise", "LinearAttentionRaised"))
          << remark::add("features: {0}; encodings: {1}; {2} heads",
                         found.features, joinNames(found.encodings),
                         *found.heads);
    }
    if (report)
      record(op, func.getName(), std::nullopt);
  });
}

template <typename OpTy>
void RaiseToPosEnc::record(OpTy op, StringRef function,
                           std::optional<ProbeRecord> probe) {
  op->setDiscardableAttr(recordAttrName, Builder(op).getDenseI64ArrayAttr(
                                             report->attentions.size()));
  report->attentions.push_back(recordOf(op, function));
  report->attentions.back().probe = std::move(probe);
}

std::unique_ptr<Pass> posenc::createRaiseToPosEnc(RaiseToPosEncOptions options,
                                                  CompilationReport *report) {
  return std::make_unique<RaiseToPosEnc>(std::move(options), report);
}
