// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A term that is a tensor of its own, read at the pair.
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
static ScoreRegistration registration(recognize, Knows::anyData);
