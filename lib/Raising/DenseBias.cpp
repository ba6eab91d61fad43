// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A term that is a tensor of its own, read at the pair, or one that does not
// see the query: such a row of numbers is computed once.
#include "View.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

Attribute posenc::pairTensorEncoding(MLIRContext *context) {
  return DenseBiasAttr::get(context);
}

/// Whether a term is the same for all pairs of a head: it may join what else is
/// computed.
static bool isOfNoToken(Scalar term, const PairSite &site) {
  return llvm::none_of(std::array{site.query, site.key}, [&](Scalar axis) {
    return matchInteger(axis) || contains(term, axis);
  });
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  std::optional<PairTensor> pairs = matchPairTensor(term, site);
  if (!pairs || isOfNoToken(term, site))
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return ScoreMatch{pairTensorEncoding(context), {}, {}, {}, *pairs};
}
static ScoreRegistration registration(recognize, Turn::last);

/// What `term` computes, as a tensor over the axes that it depends on.
static ScoreMatch computedPairs(Scalar term, const PairSite &site) {
  PairTensor pairs{{}, {}, term};
  Scalar axes[] = {site.batch, site.head, site.query, site.key};
  for (auto [number, axis] : llvm::enumerate(axes))
    if (!matchInteger(axis) && contains(term, axis))
      pairs.axes.push_back(number);
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return ScoreMatch{pairTensorEncoding(context), {}, {}, {}, pairs};
}

/// A number per key or per row of keys, also of a head or of a row of the
/// batch.
static std::optional<ScoreMatch> recognizeRow(Scalar term,
                                              const PairSite &site) {
  if (matchInteger(site.query) || contains(term, site.query) ||
      matchInteger(site.key))
    return std::nullopt;
  // One number for all is a constant of the code that it stands in.
  ScoreMatch match = computedPairs(term, site);
  return match.pairs.axes.empty() ? std::nullopt : std::optional(match);
}
static ScoreRegistration rows(recognizeRow, Turn::last);

/// A tensor that has the axes of pairs in another order, or joined, as a layer
/// that makes a number per head leaves them: neighbours in memory would be
/// heads.
static std::optional<ScoreMatch> recognizeLayout(Scalar term,
                                                 const PairSite &site) {
  SmallVector<Product> products = sumOfProducts(term, Rounding::kept);
  if (products.size() != 1 || products[0].factors.size() != 1)
    return std::nullopt;
  Scalar load = products[0].factors[0];
  bool isOfPairs = load->is(ScalarKind::load) && contains(load, site.query) &&
                   contains(load, site.key);
  // In the order of pairs it is read where it is, times a constant.
  if (!isOfPairs || matchPairTensor(load, site))
    return std::nullopt;
  // Further dimensions of size 1.
  ScalarContext &context = site.reader.getContext();
  SmallVector<Role> roles(2, {context.integer(0), context.integer(1)});
  for (Scalar axis : {site.batch, site.head, site.query, site.key})
    if (axis->is(ScalarKind::axis) && contains(load, axis))
      roles.push_back({axis, axis->operands[0]});
  TensorView view{load->value, SmallVector<Scalar>(load->operands)};
  return matchLayout(site.reader, view, roles)
             ? std::optional(computedPairs(term, site))
             : std::nullopt;
}
static ScoreRegistration layouts(recognizeLayout, Turn::last);
