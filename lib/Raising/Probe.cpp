// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Probe.h"
#include "Contraction.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Raising/Elements.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Elements and steps of one evaluation: a few seconds, and half a gigabyte if
/// all were elements.
static constexpr int64_t budget = 1 << 26;
static constexpr int64_t rowsWanted = 16, channelsWanted = 8;

//===-- Graphs ------------------------------------------------------------===//

/// What the two forms are made of.
struct Prober::Graph {
  Value before, after;
  bool mayHaveDeadRows;
  AttentionOp attention;
  /// Results of our operations, and what they mean.
  llvm::MapVector<Value, Value> meanings;
  ProbeData data;
  bool hasNarrowFloats = false;
  /// Whether integers are data that no tensor is read at.
  bool hasFreeIntegers = false;
  SmallVector<BlockArgument> arguments;

  Graph(const ProbedRaise &raise);
  Form form() const;
  Evaluator evaluator(Arithmetic arithmetic) const;

private:
  using Reached = llvm::SetVector<Operation *>;
  Reached reach(Value root, SetVector<Value> *leaves = nullptr) const;
  void decompose();
  void findSources();
};

/// Operations behind a value, up to sources, and the block arguments there.
Prober::Graph::Reached Prober::Graph::reach(Value root,
                                            SetVector<Value> *leaves) const {
  Reached reached;
  SmallVector<Value> work{root};
  while (!work.empty()) {
    Value value = work.pop_back_val();
    if (Value meaning = meanings.lookup(value))
      value = meaning;
    Operation *op = value.getDefiningOp();
    if (!op || data.isSource(value)) {
      if (leaves)
        leaves->insert(value);
    } else if (reached.insert(op))
      llvm::append_range(work, valuesReadBy(op));
  }
  return reached;
}

/// Our operations as what they are made of.
void Prober::Graph::decompose() {
  IRRewriter rewriter(before.getContext());
  Reached shared = reach(before);
  for (Operation *op : reach(after)) {
    auto aggregate = dyn_cast<linalg::AggregatedOpInterface>(op);
    if (!aggregate || !isa<PosEncDialect>(op->getDialect()) ||
        shared.contains(op))
      continue;
    if (auto own = dyn_cast<AttentionOp>(op))
      attention = own;
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> results =
        aggregate.decomposeOperation(rewriter);
    if (succeeded(results))
      for (auto [result, meaning] : llvm::zip(op->getResults(), *results))
        meanings[result] = meaning;
  }
}

/// Whether an operation multiplies along a loop of more than one step.
static bool isContraction(Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || structured.getNumDpsInputs() < 2)
    return false;
  SmallVector<unsigned> reductions;
  structured.getReductionDims(reductions);
  SmallVector<int64_t> ranges = structured.getStaticLoopRanges();
  return llvm::any_of(reductions,
                      [&](unsigned loop) { return ranges[loop] != 1; });
}

static bool isIntegers(Value value) {
  Type type = getElementTypeOrSelf(value.getType());
  return type.isSignlessInteger() && type.getIntOrFloatBitWidth() > 8;
}

static bool isNarrow(Type type) {
  auto real = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return real && real.getWidth() < 32;
}

void Prober::Graph::findSources() {
  SetVector<Value> leaves;
  Reached own = reach(before, &leaves), shared = reach(after, &leaves);
  for (Operation *op : own)
    if (shared.contains(op) && (isContraction(op) || !Evaluator::knows(op)))
      for (Value result : op->getResults())
        data.addSource(result);
  for (Value leaf : leaves) {
    data.addSource(leaf);
    arguments.push_back(cast<BlockArgument>(leaf));
  }
  SetVector<Value> sources;
  Reached behind = reach(before, &sources);
  hasFreeIntegers = llvm::any_of(sources, isIntegers);
  for (Operation *op : behind)
    op->walk([&](Operation *inner) {
      hasFreeIntegers &= !isa<tensor::ExtractOp>(inner);
      hasNarrowFloats |= llvm::any_of(inner->getResultTypes(), isNarrow);
    });
}

Prober::Graph::Graph(const ProbedRaise &raise)
    : before(raise.before), after(raise.after),
      mayHaveDeadRows(raise.mayHaveDeadRows) {
  decompose();
  findSources();
}

Evaluator Prober::Graph::evaluator(Arithmetic arithmetic) const {
  Evaluator evaluator(data, arithmetic, budget);
  for (auto [value, meaning] : meanings)
    evaluator.define(value, meaning);
  return evaluator;
}

/// All that the two are computed by, sources being what they are: raises of one
/// form are alike right or wrong.
Prober::Form Prober::Graph::form() const {
  Form form;
  DenseMap<Value, uintptr_t> names;
  auto number = [&](Value value) {
    if (Value meaning = meanings.lookup(value))
      value = meaning;
    uintptr_t name = names.try_emplace(value, names.size() + 1).first->second;
    form.push_back(reinterpret_cast<const void *>(name));
    if (std::optional<unsigned> source = data.numberOf(value))
      form.push_back(value.getType().getAsOpaquePointer());
  };
  for (Value root : {before, after}) {
    number(root);
    for (Operation *op : reach(root))
      op->walk<WalkOrder::PreOrder>([&](Operation *inner) {
        form.push_back(inner->getName().getAsOpaquePointer());
        form.push_back(inner->getAttrDictionary().getAsOpaquePointer());
        for (Type type : inner->getResultTypes())
          form.push_back(type.getAsOpaquePointer());
        llvm::for_each(inner->getOperands(), number);
        llvm::for_each(inner->getResults(), number);
        for (Region &region : inner->getRegions())
          for (Block &block : region)
            for (BlockArgument argument : block.getArguments())
              number(argument);
      });
  }
  static const char deadRows = 0;
  form.push_back(mayHaveDeadRows ? &deadRows : nullptr);
  return form;
}

//===-- Sizes -------------------------------------------------------------===//

/// Sizes that are known to be equal get one number; others get numbers that
/// have nothing in common, or all the same one. How many there are to choose.
unsigned Prober::chooseSizes(Graph &graph, Sizes sizes) {
  ScalarContext context(func.getContext());
  ElementReader reader(context);
  func.walk([&](linalg::LinalgOp op) {
    if (op.hasPureTensorSemantics())
      reader.unifySizes(op);
  });
  constexpr int64_t primes[] = {17, 19, 23, 29, 31, 37, 41, 43};
  constexpr int64_t common = 24;
  DenseMap<Scalar, int64_t> chosen;
  for (BlockArgument argument : graph.arguments) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    for (unsigned dim = 0; type && dim < type.getRank(); ++dim) {
      if (!type.isDynamicDim(dim))
        continue;
      Scalar size = reader.sizeOf(argument, dim);
      size_t number = chosen.size() % std::size(primes);
      int64_t fresh = sizes == Sizes::rising    ? primes[number]
                      : sizes == Sizes::falling ? std::rbegin(primes)[number]
                                                : common;
      if (std::optional<int64_t> constant = matchInteger(size))
        fresh = *constant;
      graph.data.setSize(argument, dim,
                         chosen.try_emplace(size, fresh).first->second);
    }
  }
  return chosen.size();
}

/// What the first assertion of the function says that fails at these sizes.
std::string Prober::failedAssertion(const Graph &graph) {
  for (auto assertion : func.getOps<cf::AssertOp>()) {
    Evaluator evaluator = graph.evaluator(Arithmetic::exact);
    std::optional<Datum> value = evaluator.element(assertion.getArg(), {});
    if (value && !value->integer)
      return assertion.getMsg().str();
  }
  return {};
}

//===-- Rows --------------------------------------------------------------===//

/// `count` of the numbers below `size`, the first and the last among them.
static SmallVector<int64_t> spread(int64_t size, int64_t count) {
  count = std::min(size, count);
  SmallVector<int64_t> numbers;
  for (int64_t number = 0; number < count; ++number)
    numbers.push_back(count > 1 ? number * (size - 1) / (count - 1) : 0);
  return numbers;
}

/// Rows of a result [.., queries, channels], or of one query's [channels]: of
/// few heads, as a head costs its keys once.
static SmallVector<SmallVector<int64_t>> sampleRows(ArrayRef<int64_t> shape) {
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

/// Sampled elements of a result, row by row.
using Sample = SmallVector<SmallVector<double>>;

static std::optional<Sample> sample(Evaluator &evaluator, Value value,
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

static ProbeRecord skipped(const Twine &reason) {
  ProbeRecord record;
  record.reason = reason.str();
  return record;
}

static ProbeRecord skipped(const Evaluator &evaluator) {
  Operation *op = evaluator.getFailedOp();
  return op ? skipped(evaluator.getFailure() + ", got " +
                      op->getName().getStringRef())
            : skipped(evaluator.getFailure());
}

namespace {
/// The rows of both forms, and of the first one in the graph's own arithmetic.
struct Samples {
  SmallVector<SmallVector<int64_t>> rows;
  SmallVector<int64_t> channels;
  Sample before, single, own, after;

  ProbeRecord compare(bool mayHaveDeadRows) const;

private:
  std::string describe(size_t row, double bound) const;
};
} // namespace

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

ProbeRecord Samples::compare(bool mayHaveDeadRows) const {
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
    if (isDead && (!mayHaveDeadRows || llvm::all_of(after[row], isNan)))
      continue;
    double bound = 0;
    if (!isDead)
      bound = floor * largest + 64 * distance(before[row], single[row]) +
              4 * distance(before[row], own[row]);
    // Nothing is known of a row that the graph's own types do not hold.
    if (std::isinf(bound))
      continue;
    ++record.rows;
    bool isZero =
        llvm::all_of(after[row], [](double value) { return value == 0; });
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
    return skipped("expected numbers in half of " + Twine(rows.size()) +
                   " rows of the graph, got infinities or NaN in all but " +
                   Twine(record.rows));
  return record;
}

ProbeRecord Prober::evaluate(Graph &graph) {
  Evaluator exact = graph.evaluator(Arithmetic::exact);
  std::optional<SmallVector<int64_t>> shape = exact.shapeOf(graph.before);
  if (!shape)
    return skipped(exact);
  Samples samples;
  samples.rows = sampleRows(*shape);
  samples.channels = spread(shape->back(), channelsWanted);
  int64_t cost = 0;
  ProbeRecord failure;
  auto take = [&](Value value, Arithmetic arithmetic, Sample &result) {
    Evaluator evaluator = graph.evaluator(arithmetic);
    std::optional<Sample> values =
        sample(evaluator, value, samples.rows, samples.channels);
    cost += evaluator.getCost();
    if (values)
      result = *values;
    else
      failure = skipped(evaluator);
    return values.has_value();
  };
  if (!take(graph.before, Arithmetic::exact, samples.before) ||
      !take(graph.after, Arithmetic::exact, samples.after) ||
      !take(graph.before, Arithmetic::single, samples.single))
    return failure;
  samples.own = samples.before;
  if (graph.hasNarrowFloats &&
      !take(graph.before, Arithmetic::own, samples.own))
    return failure;
  ProbeRecord record = samples.compare(graph.mayHaveDeadRows);
  record.cost = cost;
  return record;
}

/// Data that makes logits deviate by about 3: enough contrast to tell keys
/// apart, and none that f32 exponentials do not hold.
static void fitData(ProbeData &data, AttentionOp op, int64_t keys) {
  double unit = std::fabs(op.getScaleValue()) * std::sqrt(op.getHeadDim());
  if (unit > 0)
    data.exponent =
        std::clamp<int>(std::lround(std::log2(1.5 / unit) / 2), -6, 4);
  data.alone = std::max<int64_t>(2 * (keys - 1) / 3, 1);
}

/// At the sizes that the graph has been given.
ProbeRecord Prober::probeAtSizes(Graph &graph, bool areChosen) {
  Evaluator sizes = graph.evaluator(Arithmetic::exact);
  std::optional<SmallVector<int64_t>> key =
      sizes.shapeOf(graph.attention.getKey());
  if (!key)
    return skipped(sizes);
  unsigned dim = *graph.attention.getKeyMap().getResultPosition(
      getAffineDimExpr(2, func.getContext()));
  int64_t keys = (*key)[dim];
  int64_t most = budget / (rowsWanted * graph.attention.getHeadDim());
  if (keys > most)
    return skipped("expected rows of at most " + Twine(most) + " keys, got " +
                   Twine(keys));
  fitData(graph.data, graph.attention, keys);
  std::string failed = areChosen ? failedAssertion(graph) : "";
  if (!failed.empty())
    return skipped("expected the function's assertions to hold at small sizes "
                   "in place of dynamic ones, got '" +
                   failed + "'");
  return evaluate(graph);
}

/// What two probes of one raise say together.
static ProbeRecord both(ProbeRecord first, const ProbeRecord &second) {
  using Result = ProbeRecord::Result;
  if (first.result == Result::mismatch || second.result == Result::skipped)
    return first;
  if (second.result == Result::mismatch || first.result == Result::skipped)
    return second;
  first.rows += second.rows;
  first.cost += second.cost;
  first.difference = std::max(first.difference, second.difference);
  return first;
}

/// More queries than keys, and fewer, where sizes are to choose.
ProbeRecord Prober::probeAtAllSizes(Graph &graph) {
  unsigned count = chooseSizes(graph, Sizes::rising);
  ProbeRecord record = probeAtSizes(graph, count > 0);
  if (count > 1) {
    chooseSizes(graph, Sizes::falling);
    record = both(record, probeAtSizes(graph, /*areChosen=*/true));
  }
  if (count == 0 || record.result != ProbeRecord::Result::skipped)
    return record;
  chooseSizes(graph, Sizes::equal);
  return probeAtSizes(graph, /*areChosen=*/true);
}

ProbeRecord Prober::probe(const ProbedRaise &raise) {
  Graph graph(raise);
  auto [place, isNew] = known.try_emplace(graph.form());
  ProbeRecord &record = place->second;
  if (!isNew) {
    ProbeRecord again = record;
    again.cost = 0;
    return again;
  }
  auto type = cast<RankedTensorType>(graph.before.getType());
  if (!graph.attention || !isa<FloatType>(type.getElementType()))
    return record = skipped("expected an attention of floats");
  record = probeAtAllSizes(graph);
  if (record.result == ProbeRecord::Result::passed && graph.hasFreeIntegers) {
    graph.data.areNegative = true;
    record = both(record, probeAtAllSizes(graph));
  }
  return record;
}
