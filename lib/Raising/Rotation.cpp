// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Rotation.h"

using namespace mlir;
using namespace mlir::posenc;

static SmallVector<Product> nonzeroProducts(Scalar root) {
  SmallVector<Product> products = sumOfProducts(root);
  llvm::erase_if(products, [](const Product &p) { return p.factor == 0.0; });
  return products;
}

static bool isProductOf(const Product &product, double factor, Scalar data,
                        Scalar table) {
  if (product.factor != factor)
    return false;
  ArrayRef<Scalar> factors = product.factors;
  if (!table)
    return factors.size() == 1 && factors[0] == data;
  return factors.size() == 2 && ((factors[0] == data && factors[1] == table) ||
                                 (factors[1] == data && factors[0] == table));
}

/// Ways to split a product into data and table.
static SmallVector<std::pair<Scalar, Scalar>, 2>
splitProduct(const Product &product) {
  ArrayRef<Scalar> factors = product.factors;
  if (factors.size() == 1)
    return {{factors[0], nullptr}};
  if (factors.size() == 2)
    return {{factors[0], factors[1]}, {factors[1], factors[0]}};
  return {};
}

/// Whether the second channel is what the reading of the first asks for.
static bool fitsSecond(const PairReading &pair, ArrayRef<Product> second) {
  size_t wanted = pair.sineFactor == 0.0 ? 1 : 2;
  bool hasCosine = llvm::any_of(second, [&](const Product &product) {
    return isProductOf(product, pair.cosineFactor, pair.y, pair.cosine);
  });
  bool hasSine = wanted == 1 || llvm::any_of(second, [&](const Product &p) {
                   return isProductOf(p, pair.sineFactor, pair.x, pair.sine);
                 });
  return second.size() == wanted && hasCosine && hasSine;
}

SmallVector<PairReading, 4> posenc::readPair(Scalar first, Scalar second) {
  SmallVector<PairReading, 4> readings;
  SmallVector<Product> one = nonzeroProducts(first);
  SmallVector<Product> other = nonzeroProducts(second);
  if (one.empty() || one.size() > 2)
    return readings;
  for (unsigned cosine = 0; cosine < one.size(); ++cosine)
    for (auto [x, cosineTable] : splitProduct(one[cosine])) {
      PairReading pair;
      pair.x = x;
      pair.cosine = cosineTable;
      pair.cosineFactor = one[cosine].factor;
      if (one.size() == 1) {
        // A pair without sines passes through; the other one tells its y.
        for (const Product &product : other)
          for (auto [y, table] : splitProduct(product)) {
            pair.y = y;
            if (table == cosineTable && fitsSecond(pair, other))
              readings.push_back(pair);
          }
        continue;
      }
      const Product &sine = one[1 - cosine];
      for (auto [y, sineTable] : splitProduct(sine)) {
        pair.y = y;
        pair.sine = sineTable;
        pair.sineFactor = -sine.factor;
        if (x != y && fitsSecond(pair, other))
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
