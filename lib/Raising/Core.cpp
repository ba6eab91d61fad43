// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The structure of an attention, found from its value product backwards:
//   (a) one operand of the product is a normalised exponential along the summed
//   loop; (b) the row sum says which loops are batch, head and query; (c) the
//   logit is constants times an element of another contraction, plus terms,
//       under conditions;
//   (d) that contraction's operands are query and key, walked back through data
//       movement to the tensors that hold them.
#include "Core.h"
#include "Axes.h"
#include "Contraction.h"
#include "Normalization.h"
#include "Residue.h"
#include "Rows.h"
#include "ScoreProduct.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

static bool startsFromZero(linalg::LinalgOp op) {
  auto fill = op.getDpsInitOperand(0)->get().getDefiningOp<linalg::FillOp>();
  return fill && matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
}

namespace {
class CoreMatcher {
public:
  CoreMatcher(ElementReader &reader, linalg::LinalgOp product,
              FiniteMasks finiteMasks)
      : reader(reader), context(reader.getContext()), product(product),
        finiteMasks(finiteMasks) {}
  CoreOutcome match();

private:
  bool matchAll();
  bool findWeightOperand();
  std::optional<Normalization> matchWeights();
  bool assignLoops();
  bool matchReading(const Axes &axes);
  bool matchOver(const Axes &axes);
  bool mayScaleQuery();
  bool masksHeads();
  bool takeLogit(const Normalization &found, const Axes &axes);
  bool takeApart(double highestHidden);
  bool takeAccumulator();
  bool takeSink(Scalar sink);
  bool checkRowsAlive();
  void findNumbersThatMayHide();
  bool matchScoreProduct();
  bool matchQueryAndKey(Type element);
  bool matchValue(Type element);
  bool matchOperands();
  bool matchResult(const Axes &axes);
  Scalar loopExtent(linalg::LinalgOp op, unsigned loop) {
    return reader.loopExtent(op, loop);
  }
  bool fail(StringRef id, const Twine &text, Operation *op = nullptr) {
    reason.id = id;
    reason.text = text.str();
    reason.op = op ? op : product.getOperation();
    return false;
  }

  ElementReader &reader;
  ScalarContext &context;
  linalg::LinalgOp product;
  FiniteMasks finiteMasks;
  Reason reason;
  AttentionCore core;
  linalg::ContractionDimensions dims;
  /// Loops of the value product as expressions over the logical axes.
  SmallVector<Scalar> loops;
  unsigned keyLoop = 0;
  Scalar wholeLogit = nullptr;
  bool scalesQuery = true;
  /// Of the score product.
  SmallVector<Scalar> scoreLoops;
  Role scoreChannel;
  OpOperand *weightOperand = nullptr;
};
} // namespace

bool CoreMatcher::findWeightOperand() {
  for (OpOperand *operand : product.getDpsInputOperands()) {
    auto indices = indicesOfOperand(context, product, *operand, loops);
    if (!indices || !isa<ShapedType>(operand->get().getType()))
      continue;
    Scalar weight = reader.element(operand->get(), *indices);
    if (looksNormalized(reader, weight) && isMadeByContraction(weight)) {
      weightOperand = operand;
      return true;
    }
  }
  // Or the body normalises.
  OpOperand *init = product.getDpsInitOperand(0);
  auto result = indicesOfOperand(context, product, *init, loops);
  Scalar term =
      result ? reader.addend(context.load(product->getResult(0), *result))
             : nullptr;
  return term && looksNormalized(reader, term) && isMadeByContraction(term);
}

std::optional<Normalization> CoreMatcher::matchWeights() {
  reason.op = product;
  Scalar weight = reader.element(
      weightOperand->get(),
      *indicesOfOperand(context, product, *weightOperand, loops));
  return matchNormalization(reader, weight, loops[keyLoop],
                            loopExtent(product, keyLoop), reason);
}

bool CoreMatcher::assignLoops() {
  FailureOr<linalg::ContractionDimensions> found =
      linalg::inferContractionDims(product);
  if (failed(found) || found->k.size() != 1)
    return fail("loop-structure",
                "expected one key loop in the value product, got another "
                "number of loops that are summed");
  dims = *found;
  keyLoop = dims.k.front();
  return true;
}

//===-- (c) The logit -----------------------------------------------------===//

bool CoreMatcher::takeLogit(const Normalization &found, const Axes &axes) {
  core.isSafeSoftmax = found.isSafe;
  core.logit.score = findScore(reader, found.logit, axes, reason);
  if (!core.logit.score)
    return fail(reason.id, reason.text);
  if (Operation *term = findTermOfScores(found.logit, core.logit.score))
    return fail("term-of-scores",
                "expected the terms of the logits to be computed beside the "
                "product of query and key, got one that is computed from it: "
                "the scores of all keys stay, as a tensor over batch, head, "
                "query and key",
                term);
  wholeLogit = found.logit;
  return takeApart(finiteMasks == FiniteMasks::hide ? highestHiddenByName
                                                    : highestHidden) &&
         takeSink(found.sink);
}

bool CoreMatcher::takeApart(double highestHidden) {
  core.logit =
      matchLogit(context, wholeLogit, core.logit.score,
                 scalesQuery ? core.key.index : nullptr, highestHidden);
  return takeAccumulator();
}

bool CoreMatcher::takeSink(Scalar sink) {
  if (!sink)
    return true;
  sink = stripCasts(sink);
  bool isVector = sink->is(ScalarKind::load);
  int64_t heads = 1;
  for (unsigned dim = 0; isVector && dim < sink->operands.size(); ++dim) {
    std::optional<int64_t> size = matchInteger(reader.sizeOf(sink->value, dim));
    bool isHead = sink->operands[dim] == core.head.index;
    isVector = size == 1 || (isHead && size == core.heads && heads == 1);
    heads *= isVector ? *size : 1;
  }
  if (!isVector || heads != core.heads)
    return fail("sink",
                "expected the sink to be one element per head of a tensor, got "
                "another expression");
  core.sink = sink->value;
  return true;
}

/// What the score product starts from is added to the score.
bool CoreMatcher::takeAccumulator() {
  auto op = core.logit.score->value.getDefiningOp<linalg::LinalgOp>();
  if (startsFromZero(op))
    return true;
  OpOperand *init = op.getDpsInitOperand(0);
  std::optional<SmallVector<Scalar>> scoreLoops = loopsOfResult(
      op, cast<OpResult>(core.logit.score->value), core.logit.score->operands);
  auto at = scoreLoops ? indicesOfOperand(context, op, *init, *scoreLoops)
                       : std::nullopt;
  if (core.logit.softcap || !at)
    return fail("score-accumulator",
                "expected the score product to start from zero, or from what "
                "is added to the scores before anything else is done with them",
                op);
  core.logit.terms.push_back(context.binary(ScalarKind::mul,
                                            reader.element(init->get(), *at),
                                            context.real(core.logit.scale)));
  return true;
}

/// A row in which every key has a finite mask is uniform in the graph, and a
/// key that a term hides too weighs as much as the others: such masks are
/// conditions only where every row keeps a key, and stay numbers elsewhere,
/// unless they are to hide all the same.
bool CoreMatcher::checkRowsAlive() {
  // A sink is as small as scores are, and no mask hides it.
  bool isAlive = core.sink || keepsAKey(context, core);
  std::optional<double> least = core.logit.leastHidden;
  bool isExact = !least || (isAlive && -*least <= highestHidden &&
                            termsAreSmall(reader, core.logit, *least));
  if (!isExact && finiteMasks == FiniteMasks::hide) {
    core.hiddenByName = -*least;
  } else if (!isExact) {
    core.notShown = isAlive
                        ? "it outweighs what else is added"
                        : "every row keeps a key, as one without is uniform";
    if (!takeApart(noneHidden))
      return false;
  }
  core.mayHaveDeadRows = !core.logit.kept.empty() && !isAlive;
  if (finiteMasks == FiniteMasks::exact)
    findNumbersThatMayHide();
  return true;
}

void CoreMatcher::findNumbersThatMayHide() {
  Logit named =
      matchLogit(context, wholeLogit, core.logit.score,
                 scalesQuery ? core.key.index : nullptr, highestHiddenByName);
  llvm::copy_if(named.kept, std::back_inserter(core.mayHide),
                [&](const Kept &kept) {
                  return !std::isinf(kept.hidden) &&
                         !llvm::is_contained(core.logit.kept, kept);
                });
}

//===-- (d) Query, key and value ------------------------------------------===//

bool CoreMatcher::matchScoreProduct() {
  auto op = core.logit.score->value.getDefiningOp<linalg::LinalgOp>();
  core.scoreProduct = op;
  std::optional<double> factor = productFactor(op);
  if (!factor)
    return fail(
        "score-product-body",
        "expected the score to sum products of query and key, got products of "
        "functions of them",
        op);
  core.logit.scale *= *factor;
  FailureOr<linalg::ContractionDimensions> scoreDims =
      linalg::inferContractionDims(op);
  std::optional<SmallVector<Scalar>> found = loopsOfResult(
      op, cast<OpResult>(core.logit.score->value), core.logit.score->operands);
  if (failed(scoreDims) || scoreDims->k.size() != 1 || !found)
    return fail("loop-structure",
                "expected one channel loop in the score product", op);
  unsigned channelLoop = scoreDims->k.front();
  Scalar extent = loopExtent(op, channelLoop);
  if (!matchInteger(extent))
    return fail("dynamic-channels",
                "expected a static number of channels, got a dynamic one", op);
  core.headDim = *matchInteger(extent);
  if (core.headDim < 1)
    return fail("no-channels",
                "expected a positive number of channels, got none", op);
  scoreChannel = {context.axis(extent), extent};
  scoreLoops = *found;
  scoreLoops[channelLoop] = scoreChannel.index;
  return true;
}

bool CoreMatcher::matchQueryAndKey(Type element) {
  linalg::LinalgOp op = core.scoreProduct;
  TensorView views[2];
  for (OpOperand *operand : op.getDpsInputOperands())
    views[operand->getOperandNumber()] = {
        operand->get(), *indicesOfOperand(context, op, *operand, scoreLoops)};
  // An axis of size 1 is no axis: the other operand then tells.
  auto moves = [&](const TensorView &view, Role role) {
    return !matchInteger(role.index) &&
           llvm::any_of(view.indices, [&](Scalar index) {
             return contains(index, role.index);
           });
  };
  bool swapped = moves(views[0], core.key) || moves(views[1], core.query);
  TensorView query = views[swapped ? 1 : 0], key = views[swapped ? 0 : 1];
  if (moves(query, core.key) || moves(key, core.query))
    return fail(
        "score-operand",
        "expected one operand of the score product to have queries and the "
        "other keys, got one with both",
        op);
  std::optional<LogicalOperand> queryOperand = findLogicalOperand(
      reader, query, {core.batch, core.head, core.query, scoreChannel},
      /*allowFactor=*/true, element);
  if (!queryOperand)
    return fail(
        "query-layout",
        "expected the query to be a tensor over batch, head, query and channel",
        op);
  std::optional<LogicalOperand> keyOperand =
      findKeyLike(reader, key, {core.batch, core.head, core.key, scoreChannel},
                  /*allowFactor=*/true, element, core.kvHeads);
  if (!keyOperand)
    return fail(
        "key-layout",
        "expected the key to be a tensor over batch, kv head, key and channel",
        op);
  core.queryOperand = *queryOperand;
  core.keyOperand = *keyOperand;
  return true;
}

/// Query, key and value as far back as they have one element type: a cache may
/// be narrower than what is new.
bool CoreMatcher::matchOperands() {
  auto typeOf = [](const LogicalOperand &operand) {
    return getElementTypeOrSelf(operand.tensor);
  };
  auto isOneType = [&] {
    return typeOf(core.queryOperand) == typeOf(core.keyOperand) &&
           typeOf(core.queryOperand) == typeOf(core.valueOperand);
  };
  if (!matchQueryAndKey({}) || !matchValue({}))
    return false;
  SmallVector<Type> candidates{typeOf(core.queryOperand),
                               typeOf(core.keyOperand),
                               typeOf(core.valueOperand)};
  bool found = isOneType();
  for (unsigned next = 0; !found && next < candidates.size(); ++next)
    found = matchQueryAndKey(candidates[next]) && matchValue(candidates[next]);
  if (!found)
    return fail("operand-types",
                "expected query, key and value of one element type, got "
                "several");
  core.logit.scale *= core.queryOperand.factor * core.keyOperand.factor;
  if (!std::isfinite(core.logit.scale))
    return fail("scale", "expected finite factors of the score, got others");
  return true;
}

bool CoreMatcher::matchValue(Type element) {
  if (!startsFromZero(product))
    return fail("value-accumulator",
                "expected the value product to start from zero");
  OpOperand &operand =
      product->getOpOperand(1 - weightOperand->getOperandNumber());
  if (!matchInteger(core.valueChannel.extent))
    return fail("dynamic-channels",
                "expected a static number of channels, got a dynamic one");
  core.valueDim = *matchInteger(core.valueChannel.extent);
  if (core.valueDim < 1)
    return fail("no-channels",
                "expected a positive number of channels, got none", product);
  TensorView view{operand.get(),
                  *indicesOfOperand(context, product, operand, loops)};
  int64_t valueHeads = 1;
  std::optional<LogicalOperand> value = findKeyLike(
      reader, view, {core.batch, core.head, core.key, core.valueChannel},
      /*allowFactor=*/false, element, valueHeads);
  if (!value)
    return fail("value-layout", "expected the value to be a tensor over batch, "
                                "kv head, key and channel");
  if (valueHeads != core.kvHeads)
    return fail("kv-heads",
                Twine("expected key and value to have the same number of "
                      "heads, got ") +
                    Twine(core.kvHeads) + " and " + Twine(valueHeads));
  core.valueOperand = *value;
  return true;
}

bool CoreMatcher::matchAll() {
  if (!weightOperand || productFactor(product) != 1.0)
    return fail("value-product-body",
                "expected the value product to sum products of weight "
                "and value, got products of functions of them");
  if (!assignLoops())
    return false;
  std::optional<Normalization> raw = matchWeights();
  if (!raw)
    return false;
  SmallVector<Axes> readings =
      nameAxes(reader, product, dims, weightOperand->getOperandNumber() == 0,
               loops, *raw, reason);
  // What is said of a failure is said of the first reading.
  std::optional<Reason> first;
  std::optional<AttentionCore> other;
  for (const Axes &axes : readings) {
    bool matches = matchReading(axes);
    if (matches && !masksHeads())
      return true;
    if (matches && !other)
      other = core;
    else if (!matches && !first)
      first = reason;
  }
  if (other)
    core = *other;
  else
    reason = first.value_or(reason);
  return other.has_value();
}

bool CoreMatcher::matchResult(const Axes &axes) {
  core.result = findResult(reader, product, axes, core.valueChannel);
  return core.result ||
         fail("result-layout",
              "expected the value product to give batch, head, query and "
              "channel, got other dimensions");
}

/// Whether a condition is another one for other heads: heads that share keys
/// are told from queries by what is hidden.
bool CoreMatcher::masksHeads() {
  return !matchInteger(core.head.index) &&
         llvm::any_of(core.logit.kept, [&](const Kept &kept) {
           return contains(kept.condition, core.head.index);
         });
}

/// Whether the query may be multiplied in place of the score: the op takes a
/// number per query, and by one per head what is narrow would be rounded once
/// more.
bool CoreMatcher::mayScaleQuery() {
  Scalar factor = core.logit.queryFactor, head = core.head.index;
  Scalar bound[] = {core.batch.index, head, core.query.index};
  bool isOfHead = !matchInteger(head) && contains(factor, head);
  return ResidueEmitter::canEmit(factor, product, bound) &&
         (!isOfHead || getElementTypeOrSelf(core.queryOperand.tensor).isF32());
}

bool CoreMatcher::matchReading(const Axes &axes) {
  scalesQuery = !matchInteger(axes.key.index);
  bool matches = matchOver(axes);
  if (!matches || !core.logit.queryFactor || mayScaleQuery())
    return matches;
  scalesQuery = false;
  return matchOver(axes);
}

/// Everything once more, over the logical axes.
bool CoreMatcher::matchOver(const Axes &axes) {
  core = {};
  core.valueProduct = product;
  core.batch = axes.batch;
  core.head = axes.head;
  core.query = axes.query;
  core.key = axes.key;
  core.heads = axes.heads;
  core.group = axes.group;
  loops = axes.loops;
  bool weightsFirst = weightOperand->getOperandNumber() == 0;
  ArrayRef<unsigned> channels = weightsFirst ? dims.n : dims.m;
  core.valueChannel = {context.integer(0), context.integer(1)};
  if (!channels.empty())
    core.valueChannel = {loops[channels[0]], loopExtent(product, channels[0])};
  std::optional<Normalization> found = matchWeights();
  return found && takeLogit(*found, axes) && checkRowsAlive() &&
         matchScoreProduct() && matchOperands() && matchResult(axes);
}

CoreOutcome CoreMatcher::match() {
  core.valueProduct = product;
  for (unsigned loop = 0; loop < product.getNumLoops(); ++loop)
    loops.push_back(context.axis(loopExtent(product, loop)));
  if (!findWeightOperand()) {
    if (isBlockOfRows(reader, product)) {
      fail("blocked-softmax",
           "expected the exponentials of all keys in one value product, got a "
           "loop over blocks of them");
      return {std::nullopt, reason};
    }
    if (!isDividedLater(reader, product))
      return {};
    fail(
        "late-division",
        "expected the exponentials to be divided by their sum before the value "
        "product, got a division after it");
    return {std::nullopt, reason};
  }
  if (matchAll())
    return {core, std::nullopt};
  return {std::nullopt, reason};
}

CoreOutcome posenc::matchCore(ElementReader &reader, linalg::LinalgOp product,
                              FiniteMasks finiteMasks) {
  return CoreMatcher(reader, product, finiteMasks).match();
}
