// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The driver of raising: cores, then content transforms, then folds, then what
// became dead. It knows no encoding; recognizers do
// (posenc/Raising/Recognizers.h).
#include "LinearAttention.h"
#include "OnlineSoftmax.h"
#include "Records.h"
#include "Trial.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Raising/Passes.h"
#include "posenc/Transforms/FoldEncodings.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_RAISETOPOSENC
#include "posenc/Raising/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct FunctionReader;
using Candidate = std::pair<unsigned, linalg::LinalgOp>;

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
  /// A kind of attention, by the operation that it is found from.
  struct Kind {
    StringRef opName;
    bool (*mayBeLast)(linalg::LinalgOp op);
    bool (RaiseToPosEnc::*match)(FunctionReader &reader, linalg::LinalgOp op,
                                 Outcome &outcome);
    LogicalResult (RaiseToPosEnc::*build)(func::FuncOp func,
                                          ArrayRef<Candidate> candidates,
                                          bool holds, Outcome &outcome);
  };
  static const Kind ofSoftmax, ofFeatures;

  LogicalResult raiseFunction(func::FuncOp func);
  LogicalResult raise(const Kind &kind, func::FuncOp func, bool holds,
                      Outcome &outcome);
  bool matchProduct(FunctionReader &reader, linalg::LinalgOp product,
                    Outcome &outcome);
  LogicalResult buildProducts(func::FuncOp func, ArrayRef<Candidate> products,
                              bool holds, Outcome &outcome);
  bool matchDivision(FunctionReader &reader, linalg::LinalgOp division,
                     Outcome &outcome);
  LogicalResult buildDivisions(func::FuncOp func, ArrayRef<Candidate> divisions,
                               bool holds, Outcome &outcome);
  LogicalResult rehearse(const Kind &kind, func::FuncOp func, Outcome &outcome);
  LogicalResult cleanUp(func::FuncOp func);
  void miss(const Reason &reason, Outcome &outcome);
  void reportOutcome(func::FuncOp func, const Outcome &outcome);
  template <typename OpTy>
  void reportOps(func::FuncOp func, const Outcome &outcome);
  void reportRaised(AttentionOp op, const AttentionRecord &record);
  void reportRaised(LinearAttentionOp op, const AttentionRecord &record);

  CompilationReport *report = nullptr;
  /// Whether a chain of operations was too long to be read.
  bool stoppedReading = false;
};

/// What is read of a function, until it changes.
struct FunctionReader {
  explicit FunctionReader(func::FuncOp func) : context(func.getContext()) {
    func.walk<WalkOrder::PreOrder>([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics())
        elements.unifySizes(op);
      // Most operations of a model are in such bodies, and no linalg is.
      return WalkResult::skip();
    });
  }
  ScalarContext context;
  ElementReader elements{context};
};
} // namespace

namespace {
/// A named softmax in terms of what every softmax is made of.
struct DecomposeSoftmax : OpRewritePattern<linalg::SoftmaxOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(linalg::SoftmaxOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return failure();
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

/// Whether a function has what spellOut replaces.
static bool isInShort(func::FuncOp func) {
  auto isOne = [](Operation *op) {
    return isa<linalg::SoftmaxOp>(op) ||
           (OpTrait::hasElementwiseMappableTraits(op) &&
            llvm::any_of(op->getResultTypes(),
                         llvm::IsaPred<RankedTensorType>));
  };
  return func
      .walk([&](Operation *op) {
        return isOne(op) ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Named softmaxes, and arithmetic on whole tensors, as linalg that is read.
static void spellOut(func::FuncOp func) {
  RewritePatternSet patterns(func.getContext());
  patterns.add<DecomposeSoftmax>(func.getContext());
  linalg::populateElementwiseToLinalgConversionPatterns(patterns);
  walkAndApplyPatterns(func, std::move(patterns));
}

//===-- One kind ----------------------------------------------------------===//

/// Raises what is not refused, and cleans up. Matching first, as building
/// changes what readers remember.
LogicalResult RaiseToPosEnc::raise(const Kind &kind, func::FuncOp func,
                                   bool holds, Outcome &outcome) {
  SmallVector<Candidate> candidates;
  func.walk([&](linalg::LinalgOp op) {
    if (kind.mayBeLast(op) && op.hasPureTensorSemantics())
      candidates.push_back({candidates.size(), op});
  });
  auto isRefused = [&](Candidate candidate) {
    return outcome.refused.contains(candidate.first);
  };
  {
    FunctionReader reader(func);
    llvm::erase_if(candidates, [&](Candidate candidate) {
      return !(this->*kind.match)(reader, candidate.second, outcome) ||
             isRefused(candidate);
    });
  }
  if (candidates.empty())
    return success();
  if (!holds && verify == Verification::probe) {
    if (failed(rehearse(kind, func, outcome)))
      return failure();
    llvm::erase_if(candidates, isRefused);
  }
  if (failed((this->*kind.build)(func, candidates, holds, outcome)))
    return failure();
  return outcome.raised.empty() ? success() : cleanUp(func);
}

/// Raises in a copy of the function, until a probe refuses nothing more.
LogicalResult RaiseToPosEnc::rehearse(const Kind &kind, func::FuncOp func,
                                      Outcome &outcome) {
  size_t refusedBefore;
  do {
    refusedBefore = outcome.refused.size();
    OwningOpRef<func::FuncOp> copy = func.clone();
    Outcome trial;
    trial.refused = outcome.refused;
    if (failed(raise(kind, *copy, /*holds=*/true, trial)))
      return failure();
    probeTrial(*copy, kind.opName, trial, outcome);
  } while (outcome.refused.size() > refusedBefore);
  return success();
}

//===-- Softmax -----------------------------------------------------------===//

/// Whether what leaves the function is made of a result of `op`. What is not is
/// there for an assertion alone.
static bool isUsed(Operation *op) {
  Block *block = op->getBlock();
  llvm::SetVector<Operation *> later;
  later.insert(op);
  for (unsigned next = 0; next < later.size(); ++next) {
    if (next > 0 && later[next]->getNumResults() == 0)
      return true;
    for (Operation *user : later[next]->getUsers()) {
      Operation *own = block->findAncestorOpInBlock(*user);
      if (!own)
        return true;
      later.insert(own);
    }
  }
  return false;
}

bool RaiseToPosEnc::matchProduct(FunctionReader &reader,
                                 linalg::LinalgOp product, Outcome &outcome) {
  if (!reader.elements.getExponentials().reaches(product))
    return false;
  CoreOutcome found = matchCore(reader.elements, product, finiteMasks);
  if (found.missed && isUsed(product))
    miss(*found.missed, outcome);
  stoppedReading |= reader.elements.hasStopped();
  return found.core.has_value();
}

LogicalResult RaiseToPosEnc::buildProducts(func::FuncOp func,
                                           ArrayRef<Candidate> products,
                                           bool holds, Outcome &outcome) {
  IRRewriter rewriter(&getContext());
  for (auto [number, product] : products) {
    // Once more: an operand may be the result of one that has been built.
    FunctionReader own(func);
    CoreOutcome found = matchCore(own.elements, product, finiteMasks);
    Reason reason;
    BuiltAttention built;
    if (found.core)
      built = buildAttention(rewriter, own.elements, *found.core, reason);
    else if (found.missed)
      reason = *found.missed;
    if (!built.op) {
      if (!reason.id.empty())
        miss(reason, outcome);
      continue;
    }
    Raise raise = replaceBy(rewriter, built.op, found.core->result->tensor,
                            built.result, number, holds);
    bool hidesByName = found.core->hiddenByName.has_value();
    raise.deadRows = {found.core->mayHaveDeadRows &&
                          !found.core->isSafeSoftmax && !hidesByName,
                      hidesByName};
    raise.nearMisses = built.nearMisses;
    raise.queryFactor = built.queryFactor;
    outcome.raised.push_back(raise);
  }
  FunctionReader changed(func);
  for (Raise &raise : outcome.raised)
    raiseRotations(rewriter, changed.elements, cast<AttentionOp>(raise.op),
                   raise.nearMisses);
  for (const Raise &raise : outcome.raised)
    if (raise.queryFactor)
      scaleQuery(rewriter, cast<AttentionOp>(raise.op), raise.queryFactor);
  return success();
}

const RaiseToPosEnc::Kind RaiseToPosEnc::ofSoftmax = {
    AttentionOp::getOperationName(),
    [](linalg::LinalgOp op) {
      return op.getNumReductionLoops() > 0 && op.getNumDpsInputs() > 1;
    },
    &RaiseToPosEnc::matchProduct, &RaiseToPosEnc::buildProducts};

//===-- Features ----------------------------------------------------------===//

bool RaiseToPosEnc::matchDivision(FunctionReader &reader,
                                  linalg::LinalgOp division, Outcome &outcome) {
  LinearOutcome found = matchLinearAttention(reader.elements, division);
  if (found.missed)
    miss(*found.missed, outcome);
  return found.core.has_value();
}

LogicalResult RaiseToPosEnc::buildDivisions(func::FuncOp func,
                                            ArrayRef<Candidate> divisions,
                                            bool holds, Outcome &outcome) {
  IRRewriter rewriter(&getContext());
  for (auto [number, division] : divisions) {
    FunctionReader own(func);
    LinearOutcome found = matchLinearAttention(own.elements, division);
    if (found.missed)
      miss(*found.missed, outcome);
    if (!found.core)
      continue;
    auto [op, result] = buildLinearAttention(rewriter, *found.core, division);
    outcome.raised.push_back(replaceBy(rewriter, op, found.core->result.tensor,
                                       result, number, holds));
  }
  return success();
}

const RaiseToPosEnc::Kind RaiseToPosEnc::ofFeatures = {
    LinearAttentionOp::getOperationName(), &mayDivide,
    &RaiseToPosEnc::matchDivision, &RaiseToPosEnc::buildDivisions};

//===-- A function --------------------------------------------------------===//

LogicalResult RaiseToPosEnc::raiseFunction(func::FuncOp func) {
  OwningOpRef<func::FuncOp> original;
  if (isInShort(func)) {
    original = func.clone();
    spellOut(func);
  }
  stoppedReading = false;
  Outcome features, softmax;
  // First, as what is one is no attention that nearly matches.
  if (failed(raise(ofFeatures, func, /*holds=*/false, features)) ||
      failed(raise(ofSoftmax, func, /*holds=*/false, softmax)))
    return failure();
  for (const Reason &reason : findOnlineSoftmaxes(func))
    miss(reason, softmax);
  // Where nothing is raised nothing is changed.
  if (original && softmax.raised.empty() && features.raised.empty())
    func.getBody().takeBody(original->getBody());
  reportOutcome(func, softmax);
  reportOutcome(func, features);
  if (stoppedReading)
    remark::analysis(func.getLoc(),
                     remarkOn(func.getBody().front().getTerminator(), "raise",
                              "ChainTooLong"))
        << remark::add("expected chains of at most {0} operations, read a "
                       "longer one up to there",
                       std::to_string(ElementReader::deepest));
  reportOps<AttentionOp>(func, softmax);
  reportOps<LinearAttentionOp>(func, features);
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

void RaiseToPosEnc::miss(const Reason &reason, Outcome &outcome) {
  Operation *op = reason.op ? reason.op : getOperation().getOperation();
  outcome.missed.push_back(
      {reason, op->getLoc(), op->getName().getStringRef()});
}

//===-- Reports -----------------------------------------------------------===//

static std::string typeOf(const SignatureValue &tensor) {
  std::string text = "tensor<";
  for (std::optional<int64_t> size : tensor.shape)
    text += (size ? std::to_string(*size) : "?") + "x";
  return text + tensor.dtype + ">";
}

/// Tells of what stays, once nothing more is undone, and of what is lost.
void RaiseToPosEnc::reportOutcome(func::FuncOp func, const Outcome &outcome) {
  // Remarks name the function that an operation is in.
  Operation *inside = func.getBody().front().getTerminator();
  auto keep = [&](const Miss &miss) {
    ++numMissed;
    if (report)
      report->missed.push_back({func.getName().str(), locationText(miss.loc),
                                miss.reason.id.str(), miss.reason.text});
  };
  for (const Miss &miss : outcome.missed) {
    keep(miss);
    remark::missed(miss.loc, remarkOn(inside, "raise", miss.reason.id))
        << remark::reason("{0}", miss.reason.text)
        << remark::add("{0}", miss.opName);
  }
  for (const auto &[miss, encodings] : outcome.undone) {
    keep(miss);
    ++numUndone;
    remark::failed(miss.loc, remarkOn(inside, "raise", "ProbeMismatch"))
        << remark::reason("{0}", miss.reason.text)
        << remark::add("{0} as an attention; encodings: {1}", miss.opName,
                       encodings);
  }
  for (const Raise &raise : outcome.raised) {
    for (const NearMiss &near : raise.nearMisses)
      remark::analysis(raise.loc, remarkOn(inside, "raise", near.name))
          << remark::add("{0}", near.text);
    if (raise.deadRows.ofNaN)
      remark::analysis(raise.loc, remarkOn(inside, "raise", "DeadRowsAreZero"))
          << remark::add("a row in which no key is visible is 0 here; the "
                         "graph divides 0 by 0 there");
  }
}

/// Tells of attentions, those of others' making too.
template <typename OpTy>
void RaiseToPosEnc::reportOps(func::FuncOp func, const Outcome &outcome) {
  // Nothing that a copy holds adds or drops an attention.
  const auto *probe = outcome.probes.begin();
  func.walk([&](OpTy op) {
    AttentionRecord found = recordOf(op, func.getName());
    if (probe != outcome.probes.end())
      found.probe = *probe++;
    if (!outcome.raised.empty()) {
      ++numRaised;
      reportRaised(op, found);
      if (found.probe && found.probe->result == ProbeRecord::Result::skipped)
        remark::analysis(op.getLoc(), remarkOn(op, "raise", "ProbeSkipped"))
            << remark::reason("{0}", found.probe->reason);
    }
    if (!report)
      return;
    op->setDiscardableAttr(recordAttrName, Builder(op).getDenseI64ArrayAttr(
                                               report->attentions.size()));
    report->attentions.push_back(std::move(found));
  });
}

void RaiseToPosEnc::reportRaised(AttentionOp op,
                                 const AttentionRecord &record) {
  std::string encodings = listInWords(record.encodingDetails);
  std::string masks = listInWords(record.maskDetails);
  remark::passed(op.getLoc(), remarkOn(op, "raise", "AttentionRaised"))
      << remark::add("encodings: {0}; masks: {1}; {2} heads over {3} kv heads",
                     encodings, masks, *record.heads, *record.kvHeads);
  if (op.hasScoreRegion())
    remark::analysis(op.getLoc(), remarkOn(op, "raise", "ScoreRegionKept"))
        << remark::add("what no encoding or mask is known for stays as code of "
                       "{0} operations on each logit",
                       record.scoreOperations);
  for (const DenseRecord &dense : record.dense)
    remark::analysis(op.getLoc(), remarkOn(op, "raise", "DenseOperandKept"))
        << remark::add("{0} stays {1} over batch, head, query and key, {2}",
                       dense.name, typeOf(dense.tensor), dense.cost);
}

void RaiseToPosEnc::reportRaised(LinearAttentionOp op,
                                 const AttentionRecord &record) {
  remark::passed(op.getLoc(), remarkOn(op, "raise", "LinearAttentionRaised"))
      << remark::add("features: {0}; encodings: {1}; {2} heads",
                     record.features, listInWords(record.encodingDetails),
                     *record.heads);
}

std::unique_ptr<Pass> posenc::createRaiseToPosEnc(RaiseToPosEncOptions options,
                                                  CompilationReport *report) {
  return std::make_unique<RaiseToPosEnc>(std::move(options), report);
}
