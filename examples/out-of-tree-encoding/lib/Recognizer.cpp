// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// -p[h] log(1 + a[h] |i - j|) in an imported graph. The library registers
// itself as it is loaded; raising asks it before its own, which know this
// formula by another name.
#include "Kerple/Kerple.h"
#include "posenc/Raising/Recognizers.h"

using namespace kerple;
using namespace mlir;
using namespace mlir::posenc;

/// The tensor [H] whose element at the head `node` is, or null.
static Value matchHeadTensor(Scalar node, const PairSite &site) {
  bool loads = node->is(ScalarKind::load) && node->operands.size() == 1 &&
               node->operands[0] == site.head;
  return loads ? node->value : Value();
}

/// The constant c of float(|i - j + c|), or nothing.
static std::optional<int64_t> matchOffset(Scalar node, const PairSite &site) {
  Scalar whole = stripCasts(node);
  if (!whole->is(ScalarKind::toFloat))
    return std::nullopt;
  ScalarContext &context = site.reader.getContext();
  Scalar sum = matchAbsolute(context, whole->operands[0]);
  if (!sum)
    return std::nullopt;
  // |x| is |-x|.
  for (Scalar either : {sum, context.subInt(context.integer(0), sum)})
    if (std::optional<int64_t> offset = matchDistance(either, site, 1))
      return offset;
  return std::nullopt;
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  SmallVector<Product> outer = sumOfProducts(term);
  if (outer.size() != 1 || outer[0].factor != -1.0 ||
      outer[0].factors.size() != 2)
    return std::nullopt;
  auto [first, second] = std::pair(outer[0].factors[0], outer[0].factors[1]);
  if (first->is(ScalarFunction::log))
    std::swap(first, second);
  Value amplitude = matchHeadTensor(first, site);
  if (!amplitude || !second->is(ScalarFunction::log))
    return std::nullopt;

  SmallVector<Product> inner = sumOfProducts(second->operands[0]);
  llvm::sort(inner, [](const Product &a, const Product &b) {
    return a.factors.size() < b.factors.size();
  });
  if (inner.size() != 2 || !inner[0].factors.empty() ||
      inner[0].factor != 1.0 || inner[1].factor != 1.0 ||
      inner[1].factors.size() != 2)
    return std::nullopt;
  for (unsigned n : {0, 1}) {
    Value rate = matchHeadTensor(inner[1].factors[n], site);
    auto offset = matchOffset(inner[1].factors[1 - n], site);
    if (rate && offset)
      return ScoreMatch{LogAttr::get(site.reader.getContext().getMLIRContext()),
                        {amplitude, rate},
                        TokenPositions{*offset, Value()},
                        TokenPositions{}};
  }
  return std::nullopt;
}
static ScoreRegistration registration(recognize, Turn::first);
