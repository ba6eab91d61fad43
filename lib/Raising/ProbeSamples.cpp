// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ProbeSamples.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <numeric>

using namespace mlir;
using namespace mlir::posenc;

//===-- Rows --------------------------------------------------------------===//

SmallVector<int64_t> posenc::spread(int64_t size, int64_t count) {
  count = std::min(size, count);
  SmallVector<int64_t> numbers;
  for (int64_t number = 0; number < count; ++number)
    numbers.push_back(count > 1 ? number * (size - 1) / (count - 1) : 0);
  return numbers;
}

SmallVector<SmallVector<int64_t>> posenc::sampleRows(ArrayRef<int64_t> shape) {
  if (shape.size() < 2)
    return {{}};
  ArrayRef<int64_t> outer = shape.drop_back(2);
  int64_t queries = shape[shape.size() - 2];
  int64_t heads = std::accumulate(outer.begin(), outer.end(), int64_t(1),
                                  std::multiplies<>());
  int64_t perHead = std::min(
      queries,
      llvm::divideCeilSigned(rowsWanted, std::clamp<int64_t>(heads, 1, 4)));
  SmallVector<SmallVector<int64_t>> rows;
  if (heads == 0 || queries == 0)
    return rows;
  for (int64_t head :
       spread(heads, llvm::divideCeilSigned(rowsWanted, perHead)))
    for (int64_t query : spread(queries, perHead)) {
      SmallVector<int64_t> row(outer.size());
      int64_t rest = head;
      for (size_t dim = outer.size(); dim-- > 0; rest /= outer[dim])
        row[dim] = rest % outer[dim];
      row.push_back(query);
      rows.push_back(row);
    }
  return rows;
}

std::optional<Sample> posenc::sample(Evaluator &evaluator, Value value,
                                     ArrayRef<SmallVector<int64_t>> rows,
                                     ArrayRef<int64_t> channels) {
  Sample result;
  for (ArrayRef<int64_t> row : rows) {
    result.emplace_back();
    SmallVector<int64_t> at(row);
    at.push_back(0);
    for (int64_t channel : channels) {
      at.back() = channel;
      std::optional<Datum> element = evaluator.element(value, at);
      if (!element)
        return std::nullopt;
      result.back().push_back(element->real);
    }
  }
  return result;
}

/// The largest difference within a row; infinite where one is no number.
static double distance(ArrayRef<double> a, ArrayRef<double> b) {
  double largest = 0;
  for (auto [x, y] : llvm::zip_equal(a, b)) {
    double difference = x == y ? 0 : std::fabs(x - y);
    largest = std::isnan(difference) ? INFINITY : std::max(largest, difference);
  }
  return largest;
}

//===-- Verdicts ----------------------------------------------------------===//

ProbeRecord posenc::skipped(const Twine &reason) {
  ProbeRecord record;
  record.reason = reason.str();
  return record;
}

ProbeRecord posenc::skipped(const Evaluator &evaluator) {
  Operation *op = evaluator.getFailedOp();
  return op ? skipped(evaluator.getFailure() + ", got " +
                      op->getName().getStringRef())
            : skipped(evaluator.getFailure());
}

static bool isNan(double value) { return std::isnan(value); }

std::string Samples::describe(size_t row, double bound) const {
  size_t worst = 0;
  auto error = [&](size_t channel) {
    double difference = std::fabs(before[row][channel] - after[row][channel]);
    return std::isnan(difference) ? INFINITY : difference;
  };
  for (size_t channel = 0; channel < channels.size(); ++channel)
    if (error(channel) > error(worst))
      worst = channel;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "expected element [";
  for (int64_t index : rows[row])
    os << index << ", ";
  os << channels[worst]
     << llvm::formatv("] to be {0:g6} within {1:g3}, as in the graph, got "
                      "{2:g6}",
                      before[row][worst], bound, after[row][worst]);
  return text;
}

/// Whether no key of a row is visible once numbers hide: the graph then makes
/// no number of it, or 0 where it looks for such rows.
bool Samples::isDeadByNumbers(size_t row) const {
  return llvm::all_of(hidden[row], [](double value) {
    return std::isnan(value) || value == 0;
  });
}

ProbeRecord Samples::compare(DeadRows deadRows) const {
  // Eight units in the last place of f32.
  constexpr double floor = 0x1p-21;
  double largest = 0;
  for (ArrayRef<double> row : before)
    for (double value : row)
      if (std::isfinite(value))
        largest = std::max(largest, std::fabs(value));
  ProbeRecord record;
  record.result = ProbeRecord::Result::passed;
  for (size_t row = 0; row < rows.size(); ++row) {
    // The graph makes no number of a row without a visible key, or because its
    // exponentials overflow where those of an attention do not.
    bool isDead = llvm::all_of(before[row], isNan);
    if (isDead && (!deadRows.ofNaN || llvm::all_of(after[row], isNan)))
      continue;
    bool isZero =
        llvm::all_of(after[row], [](double value) { return value == 0; });
    if (isZero && deadRows.ofNumbers && isDeadByNumbers(row))
      continue;
    double bound = 0;
    if (!isDead)
      bound = floor * largest + 64 * distance(before[row], single[row]) +
              4 * distance(before[row], own[row]);
    // Nothing is known of a row that the graph's own types do not hold.
    if (std::isinf(bound))
      continue;
    ++record.rows;
    if (isDead && isZero)
      continue;
    double error = distance(before[row], after[row]);
    double relative = error <= 0 ? 0 : error / bound;
    record.difference = std::max(record.difference, relative);
    if (!(relative <= 1)) {
      record.result = ProbeRecord::Result::mismatch;
      record.reason = describe(row, bound);
      return record;
    }
  }
  if (record.rows < std::min<int64_t>(rowsWanted, rows.size()) / 2)
    return skipped("expected numbers to compare in half of " +
                   Twine(rows.size()) +
                   " rows, got infinities, NaN or no visible key in all but " +
                   Twine(record.rows));
  return record;
}
