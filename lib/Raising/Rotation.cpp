// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Rotation.h"

using namespace mlir;
using namespace mlir::posenc;

static SmallVector<Product> nonzeroProducts(Scalar root) {
  SmallVector<Product> products = sumOfProducts(root);
  llvm::erase_if(products, [](const Product &p) { return p.factor == 0.0; });
  return products;
}

Scalar posenc::dataOf(ScalarContext &context, ArrayRef<Scalar> factors) {
  SmallVector<Scalar> sorted(factors);
  llvm::sort(sorted);
  Scalar data = sorted.front();
  for (Scalar factor : ArrayRef(sorted).drop_front())
    data = context.binary(ScalarKind::mul, data, factor);
  return data;
}

namespace {
/// A product with one of its factors, the table, apart from the others.
struct Split {
  double factor;
  Scalar data, table;
};
} // namespace

/// All ways to split a product into data and table.
static SmallVector<Split, 4> splitProduct(ScalarContext &context,
                                          const Product &product) {
  ArrayRef<Scalar> factors = product.factors;
  if (factors.size() == 1)
    return {{product.factor, factors[0], nullptr}};
  // A normalised query is a product of three.
  constexpr unsigned limit = 6;
  SmallVector<Split, 4> splits;
  if (factors.size() > limit)
    return splits;
  // Data come first as a rule.
  for (unsigned table = factors.size(); table-- > 0;) {
    SmallVector<Scalar> rest(factors);
    rest.erase(rest.begin() + table);
    splits.push_back({product.factor, dataOf(context, rest), factors[table]});
  }
  return splits;
}

/// Whether the second channel is what the reading of the first asks for.
static bool fitsSecond(const PairReading &pair,
                       ArrayRef<SmallVector<Split, 4>> second) {
  size_t wanted = pair.sineFactor == 0.0 ? 1 : 2;
  auto has = [&](double factor, Scalar data, Scalar table) {
    return llvm::any_of(second, [&](ArrayRef<Split> splits) {
      return llvm::any_of(splits, [&](const Split &split) {
        return split.factor == factor && split.data == data &&
               split.table == table;
      });
    });
  };
  return second.size() == wanted &&
         has(pair.cosineFactor, pair.y, pair.cosine) &&
         (wanted == 1 || has(pair.sineFactor, pair.x, pair.sine));
}

static SmallVector<SmallVector<Split, 4>> splitsOf(ScalarContext &context,
                                                   Scalar root) {
  SmallVector<SmallVector<Split, 4>> splits;
  for (const Product &product : nonzeroProducts(root))
    splits.push_back(splitProduct(context, product));
  return splits;
}

SmallVector<PairReading, 4> posenc::readPair(ScalarContext &context,
                                             Scalar first, Scalar second) {
  SmallVector<PairReading, 4> readings;
  auto one = splitsOf(context, first), other = splitsOf(context, second);
  if (one.empty() || one.size() > 2)
    return readings;
  for (unsigned number = 0; number < one.size(); ++number)
    for (const Split &cosine : one[number]) {
      PairReading pair;
      pair.x = cosine.data;
      pair.cosine = cosine.table;
      pair.cosineFactor = cosine.factor;
      if (one.size() == 1) {
        // A pair without sines passes through; the other one tells its y.
        for (ArrayRef<Split> splits : other)
          for (const Split &split : splits) {
            pair.y = split.data;
            if (split.table == cosine.table && fitsSecond(pair, other))
              readings.push_back(pair);
          }
        continue;
      }
      for (const Split &sine : one[1 - number]) {
        pair.y = sine.data;
        pair.sine = sine.table;
        pair.sineFactor = -sine.factor;
        if (pair.x != pair.y && fitsSecond(pair, other))
          readings.push_back(pair);
      }
    }
  // Tables may stay wide, data may not.
  for (PairReading &pair : readings)
    for (Scalar PairReading::*table :
         {&PairReading::cosine, &PairReading::sine})
      if (pair.*table)
        pair.*table = stripCasts(pair.*table);
  return readings;
}

std::optional<AngleReading> posenc::readAngle(ScalarContext &context,
                                              Scalar angle) {
  SmallVector<Product> products = sumOfProducts(angle, Rounding::kept);
  if (products.size() != 1)
    return std::nullopt;
  AngleReading reading{nullptr, context.real(products[0].factor)};
  for (Scalar factor : products[0].factors) {
    if (!factor->is(ScalarKind::toFloat))
      reading.frequency =
          context.binary(ScalarKind::mul, reading.frequency, factor);
    else if (!reading.position)
      reading.position = factor->operands[0];
    else
      return std::nullopt;
  }
  return reading.position ? std::optional(reading) : std::nullopt;
}
