// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A term that is a tensor of its own, read at the pair, or one that does not
// see the query: such a row of numbers is computed once.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

Attribute posenc::pairTensorEncoding(MLIRContext *context) {
  return DenseBiasAttr::get(context);
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  std::optional<PairTensor> pairs = matchPairTensor(term, site);
  if (!pairs)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return ScoreMatch{pairTensorEncoding(context), {}, {}, {}, *pairs};
}
static ScoreRegistration registration(recognize, Turn::last);

/// A number per key, also of a head or of a row of the batch.
static std::optional<ScoreMatch> recognizeRow(Scalar term,
                                              const PairSite &site) {
  if (matchInteger(site.query) || contains(term, site.query) ||
      matchInteger(site.key) || !contains(term, site.key))
    return std::nullopt;
  PairTensor row{{}, {}, term};
  Scalar axes[] = {site.batch, site.head, site.query, site.key};
  for (auto [number, axis] : llvm::enumerate(axes))
    if (!matchInteger(axis) && contains(term, axis))
      row.axes.push_back(number);
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return ScoreMatch{pairTensorEncoding(context), {}, {}, {}, row};
}
static ScoreRegistration rows(recognizeRow, Turn::last);
