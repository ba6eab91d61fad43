// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Of the contractions that logits read, the score is the one between queries
// and keys: one operand has the former, the other one the latter. A bias that a
// layer makes of pairs, or of queries and distances, has both in one operand,
// and one of keys alone has no queries.
#include "ScoreProduct.h"
#include "Contraction.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// The axes that an operand of a contraction is read at.
struct Reads {
  bool batch = false, head = false, query = false, key = false;
};
} // namespace

static bool moves(ArrayRef<Scalar> indices, const Role &role) {
  return !matchInteger(role.index) && llvm::any_of(indices, [&](Scalar index) {
    return contains(index, role.index);
  });
}

/// What either operand of the contraction of a load is read at, or nothing
/// where there are not two.
static std::optional<std::array<Reads, 2>>
readsOf(ElementReader &reader, Scalar load, const Axes &axes) {
  ScalarContext &context = reader.getContext();
  linalg::LinalgOp op = makerOf(load);
  auto loops = loopsOfResult(op, cast<OpResult>(load->value), load->operands);
  if (!loops || op.getNumDpsInputs() != 2)
    return std::nullopt;
  for (auto [number, loop] : llvm::enumerate(*loops))
    if (!loop)
      loop = context.axis(reader.loopExtent(op, number));
  std::array<Reads, 2> reads;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    auto at = indicesOfOperand(context, op, *operand, *loops);
    if (!at)
      return std::nullopt;
    reads[operand->getOperandNumber()] = {
        moves(*at, axes.batch), moves(*at, axes.head), moves(*at, axes.query),
        moves(*at, axes.key)};
  }
  return reads;
}

/// Whether queries, where there are several, are those of one operand, and keys
/// those of the other.
static bool mayBeScore(const std::array<Reads, 2> &reads, const Axes &axes) {
  auto isAxis = [](const Role &role) { return !matchInteger(role.index); };
  const auto &[first, second] = reads;
  if ((first.query && first.key) || (second.query && second.key))
    return false;
  return (!isAxis(axes.query) || first.query != second.query) &&
         (!isAxis(axes.key) || first.key != second.key);
}

/// Where an axis has size 1, what is made of pairs has either token alone, and
/// neither the weights that it is multiplied by nor itself are of a batch row
/// or of a head.
static bool isOfRows(const std::array<Reads, 2> &reads, const Axes &axes) {
  auto both = [&](const Role &role, bool Reads::*at) {
    return matchInteger(role.index) || (reads[0].*at && reads[1].*at);
  };
  return both(axes.batch, &Reads::batch) && both(axes.head, &Reads::head);
}

Scalar posenc::findScore(ElementReader &reader, Scalar logit, const Axes &axes,
                         Reason &reason) {
  SmallVector<Scalar> loads;
  forEachNode(logit, [&](Scalar node) {
    if (node->is(ScalarKind::load) &&
        isAnyContraction(node->value.getDefiningOp()))
      loads.push_back(node);
  });
  // What is wrong with the only one there is, matching it tells.
  if (loads.size() == 1)
    return loads.front();
  bool isOneByOne =
      matchInteger(axes.query.index) || matchInteger(axes.key.index);
  SmallVector<Scalar> scores, ofRows;
  for (Scalar load : loads) {
    auto reads = readsOf(reader, load, axes);
    if (!reads || !mayBeScore(*reads, axes))
      continue;
    scores.push_back(load);
    if (isOneByOne && isOfRows(*reads, axes))
      ofRows.push_back(load);
  }
  if (ofRows.size() == 1)
    return ofRows.front();
  if (scores.size() == 1)
    return scores.front();
  // What is computed from the score looks like one.
  for (Scalar load : scores)
    if (findTermOfScores(logit, load))
      return load;
  reason = {"score-product",
            loads.empty()
                ? "expected the logits to be a function of a product of query "
                  "and key, got none in them"
            : scores.empty()
                ? "expected one of the products in the logits to have queries "
                  "in one operand and keys in the other, got none"
                : "expected one product of query and key in the logits, got "
                  "several"};
  return nullptr;
}
