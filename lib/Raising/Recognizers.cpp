// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

template class posenc::RecognizerRegistry<ScoreRecognizer>;
template class posenc::RecognizerRegistry<MaskRecognizer>;
template class posenc::RecognizerRegistry<ContentRecognizer>;

Value posenc::matchPairTensor(Scalar node, const PairSite &site) {
  if (!node->is(ScalarKind::load) || node->operands.size() != 4)
    return {};
  Scalar axes[] = {site.batch, site.head, site.query, site.key};
  auto type = cast<ShapedType>(node->value.getType());
  for (auto [dim, index] : llvm::enumerate(node->operands)) {
    bool broadcast = type.getDimSize(dim) == 1 && matchInteger(index) == 0;
    if (index != axes[dim] && !broadcast)
      return {};
  }
  return node->value;
}

static void appendFactors(Scalar node, bool inverse, Product &product) {
  node = stripCasts(node);
  if (std::optional<double> constant = matchReal(node)) {
    product.factor *= inverse ? 1.0 / *constant : *constant;
    return;
  }
  if (node->is(ScalarKind::neg)) {
    product.factor = -product.factor;
    return appendFactors(node->operands[0], inverse, product);
  }
  if (node->is(ScalarKind::mul) && !inverse) {
    appendFactors(node->operands[0], false, product);
    return appendFactors(node->operands[1], false, product);
  }
  if (node->is(ScalarKind::div) && !inverse && matchReal(node->operands[1])) {
    appendFactors(node->operands[0], false, product);
    return appendFactors(node->operands[1], true, product);
  }
  product.factors.push_back(node);
}

static void appendProducts(Scalar node, double sign,
                           SmallVectorImpl<Product> &products) {
  node = stripCasts(node);
  if (node->is(ScalarKind::neg))
    return appendProducts(node->operands[0], -sign, products);
  if (node->is(ScalarKind::add) || node->is(ScalarKind::sub)) {
    appendProducts(node->operands[0], sign, products);
    return appendProducts(node->operands[1],
                          node->is(ScalarKind::sub) ? -sign : sign, products);
  }
  Product product;
  product.factor = sign;
  appendFactors(node, /*inverse=*/false, product);
  products.push_back(product);
}

SmallVector<Product> posenc::sumOfProducts(Scalar root) {
  SmallVector<Product> products;
  appendProducts(root, 1.0, products);
  return products;
}
