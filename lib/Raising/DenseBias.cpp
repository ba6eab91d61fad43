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
  if (!term->is(ScalarKind::load) || term->operands.size() != 4)
    return std::nullopt;
  Scalar axes[] = {site.batch, site.head, site.query, site.key};
  auto type = cast<ShapedType>(term->value.getType());
  for (auto [dim, index] : llvm::enumerate(term->operands))
    if (index != axes[dim] &&
        !(type.getDimSize(dim) == 1 && matchInteger(index) == 0))
      return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return ScoreMatch{DenseBiasAttr::get(context), {term->value}, {}, {}};
}
static ScoreRegistration registration(recognize);
