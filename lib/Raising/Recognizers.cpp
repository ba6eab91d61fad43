// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Recognizers.h"
#include "Residue.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::posenc;

template class posenc::RecognizerRegistry<ScoreRecognizer>;
template class posenc::RecognizerRegistry<MaskRecognizer>;
template class posenc::RecognizerRegistry<ContentRecognizer>;

/// The number of tokens on an axis.
static Scalar tokensOf(ScalarContext &context, Scalar axis) {
  return axis->is(ScalarKind::axis) ? axis->operands[0] : context.integer(1);
}

Value posenc::matchTokenTensor(Scalar node, Scalar token,
                               const PairSite &site) {
  if (!node->is(ScalarKind::load))
    return {};
  ArrayRef<Scalar> at = node->operands;
  bool perToken = at.size() == 1 && at[0] == token;
  bool perBatch = at.size() == 2 && at[0] == site.batch && at[1] == token;
  ElementReader &reader = site.reader;
  bool isWhole =
      (perToken || perBatch) && reader.sizeOf(node->value, at.size() - 1) ==
                                    tokensOf(reader.getContext(), token);
  return isWhole ? node->value : Value();
}

std::optional<MaskMatch> posenc::recognizeMask(Scalar condition,
                                               const PairSite &site) {
  for (MaskRecognizer recognizer : RecognizerRegistry<MaskRecognizer>::all())
    if (std::optional<MaskMatch> match = recognizer(condition, site))
      return match;
  return std::nullopt;
}

std::optional<PairTensor> posenc::matchPairTensor(Scalar node,
                                                  const PairSite &site) {
  if (!node->is(ScalarKind::load) || node->operands.empty())
    return std::nullopt;
  Scalar axes[] = {site.batch, site.head, site.query, site.key};
  auto type = cast<ShapedType>(node->value.getType());
  PairTensor found{node->value, {}};
  bool isWhole = node->operands.size() == 4;
  unsigned next = 0;
  for (auto [dim, index] : llvm::enumerate(node->operands)) {
    bool broadcast = type.getDimSize(dim) == 1 && matchInteger(index) == 0;
    // With all four dimensions each is its axis; with fewer, what varies tells.
    while (!isWhole && next < 4 && (axes[next] != index || matchInteger(index)))
      ++next;
    if (next == 4 || (index != axes[next] && !broadcast))
      return std::nullopt;
    found.axes.push_back(next++);
  }
  return found;
}

namespace {
class ProductReader {
public:
  explicit ProductReader(Rounding rounding) : rounding(rounding) {}
  void readSum(Scalar node, double sign);
  SmallVector<Product> products;

private:
  void readFactors(Scalar node, bool inverse, Product &product);
  /// Data that has been rounded stays so: it is no product.
  Scalar strip(Scalar node) {
    Scalar inner = stripCasts(node);
    bool isData = inner->is(ScalarKind::load) || inner->is(ScalarKind::opaque);
    return rounding == Rounding::ignored && !isData ? inner : node;
  }
  Rounding rounding;
};
} // namespace

void ProductReader::readFactors(Scalar node, bool inverse, Product &product) {
  node = strip(node);
  if (std::optional<double> constant = matchReal(node)) {
    product.factor *= inverse ? 1.0 / *constant : *constant;
    return;
  }
  if (node->is(ScalarKind::neg)) {
    product.factor = -product.factor;
    return readFactors(node->operands[0], inverse, product);
  }
  // Powers by repeated squaring are products of very many.
  constexpr unsigned limit = 64;
  bool mayGoOn = !inverse && product.factors.size() < limit;
  if (node->is(ScalarKind::mul) && mayGoOn) {
    readFactors(node->operands[0], false, product);
    return readFactors(node->operands[1], false, product);
  }
  if (node->is(ScalarKind::div) && mayGoOn && matchReal(node->operands[1])) {
    readFactors(node->operands[0], false, product);
    return readFactors(node->operands[1], true, product);
  }
  product.factors.push_back(node);
}

void ProductReader::readSum(Scalar node, double sign) {
  node = strip(node);
  if (node->is(ScalarKind::neg))
    return readSum(node->operands[0], -sign);
  // Sums of shared sums are sums of very many.
  constexpr unsigned limit = 256;
  if ((node->is(ScalarKind::add) || node->is(ScalarKind::sub)) &&
      products.size() < limit) {
    readSum(node->operands[0], sign);
    return readSum(node->operands[1], node->is(ScalarKind::sub) ? -sign : sign);
  }
  Product product;
  product.factor = sign;
  readFactors(node, /*inverse=*/false, product);
  products.push_back(product);
}

SmallVector<Product> posenc::sumOfProducts(Scalar root, Rounding rounding) {
  ProductReader reader(rounding);
  reader.readSum(root, 1.0);
  return reader.products;
}

std::optional<ContentMatch> posenc::recognizeByOthers(
    ContentRecognizer self, const ContentSite &site,
    llvm::function_ref<bool(const ContentMatch &)> accepts) {
  for (ContentRecognizer recognizer :
       RecognizerRegistry<ContentRecognizer>::all())
    if (recognizer != self)
      if (auto match = recognizer(site); match && accepts(*match))
        return match;
  return std::nullopt;
}

/// Whether a number is an argument of the function, or the only element of one.
static bool isArgument(Scalar node) {
  bool isLeaf = node->is(ScalarKind::opaque) || node->is(ScalarKind::load);
  auto argument = isLeaf && node->operands.empty()
                      ? dyn_cast_or_null<BlockArgument>(node->value)
                      : BlockArgument();
  return argument &&
         isa<FunctionOpInterface>(argument.getOwner()->getParentOp());
}

bool posenc::isOfSizes(Scalar node) {
  bool ok = true;
  forEachNode(node, [&](Scalar each) {
    ok &= isArgument(each) || each->is(ScalarKind::sum) ||
          each->is(ScalarKind::size) || each->is(ScalarKind::product) ||
          each->is(ScalarKind::floorDiv) || each->is(ScalarKind::modulo);
  });
  return ok;
}

TokenPositions TokenPositions::shifted(Scalar offset) {
  if (std::optional<int64_t> constant = matchInteger(offset))
    return {*constant, {}, nullptr};
  return {0, {}, offset};
}

/// The tensor that positions are the entries of, or null.
static Value positionTensor(Scalar position, const ContentSite &site) {
  if (!position->is(ScalarKind::load))
    return {};
  // The types that the op takes.
  Type type = getElementTypeOrSelf(position->value.getType());
  if (!type.isIndex() && !type.isInteger(32) && !type.isInteger(64))
    return {};
  ArrayRef<Scalar> indices = position->operands;
  bool perToken = indices.size() == 1 && indices[0] == site.token;
  bool perBatch = indices.size() == 2 && indices[0] == site.batch &&
                  indices[1] == site.token;
  return perToken || perBatch ? position->value : Value();
}

std::optional<TokenPositions>
posenc::matchTokenPositions(Scalar position, const ContentSite &site) {
  ScalarContext &context = site.reader.getContext();
  Scalar rest = context.subInt(position, site.token);
  if (isOfSizes(rest))
    return TokenPositions::shifted(rest);
  if (Value tensor = positionTensor(position, site))
    return TokenPositions{0, tensor};
  TokenPositions computed;
  computed.element = position;
  computed.axes = {site.batch, site.token, nullptr};
  bool hasCode = ResidueEmitter::canEmit(position, site.tensor.getDefiningOp(),
                                         {site.batch, site.token});
  return hasCode ? std::optional(computed) : std::nullopt;
}

std::optional<int64_t> posenc::matchDistance(Scalar sum, const PairSite &site,
                                             int64_t sign) {
  if (!sum->is(ScalarKind::sum))
    return std::nullopt;
  // An axis of size 1 is the constant 0 and has no coefficient.
  unsigned axes = 0;
  for (auto [axis, want] : {std::pair<Scalar, int64_t>{site.query, sign},
                            std::pair<Scalar, int64_t>{site.key, -sign}}) {
    if (matchInteger(axis))
      continue;
    if (coefficientOf(sum, axis) != want)
      return std::nullopt;
    ++axes;
  }
  if (axes != sum->operands.size())
    return std::nullopt;
  return sign * sum->integer;
}

std::optional<SmallVector<double>> posenc::evaluateAlong(ScalarContext &context,
                                                         Scalar term,
                                                         Scalar axis,
                                                         int64_t size) {
  SmallVector<double> values;
  for (int64_t at = 0; at < size; ++at) {
    std::optional<double> value =
        evaluate(context.substitute(term, axis, context.integer(at)));
    if (!value)
      return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

MatchedOperand posenc::constantVector(ScalarContext &context,
                                      ArrayRef<double> values) {
  SmallVector<float> narrow(values.begin(), values.end());
  auto type = RankedTensorType::get({static_cast<int64_t>(values.size())},
                                    Float32Type::get(context.getMLIRContext()));
  return OpFoldResult(DenseElementsAttr::get(type, ArrayRef<float>(narrow)));
}
