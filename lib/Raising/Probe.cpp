// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Probe.h"
#include "Contraction.h"
#include "Logit.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Threading.h"
#include "posenc/IR/LinearAttention.h"
#include "posenc/Raising/Elements.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Elements and steps of one evaluation: a few seconds, and a gigabyte if all
/// were elements. Up to four run at once.
static constexpr int64_t budget = 1 << 26;

//===-- Graphs ------------------------------------------------------------===//

namespace {
/// What data is fitted to in an attention of any kind.
struct Probed {
  Value key;
  AffineMap keyMap;
  int64_t headDim;
  /// What multiplies products in exponents; 0 where these have none.
  double scale;
};
} // namespace

static std::optional<Probed> probedOf(Operation *op) {
  auto describe = [](auto attention, double scale) {
    return Probed{attention.getKey(), attention.getKeyMap(),
                  attention.getHeadDim(), scale};
  };
  return TypeSwitch<Operation *, std::optional<Probed>>(op)
      .Case([&](AttentionOp own) { return describe(own, own.getScaleValue()); })
      .Case([&](LinearAttentionOp own) { return describe(own, 0.0); })
      .Default(std::nullopt);
}

/// What the two forms are made of.
struct Prober::Graph {
  Value before, after;
  DeadRows deadRows;
  std::optional<Probed> attention;
  /// Results of our operations, and what they mean.
  llvm::MapVector<Value, Value> meanings;
  ProbeData data;
  bool hasNarrowFloats = false;
  /// Whether integers are data that no tensor is read at.
  bool hasFreeIntegers = false;
  SmallVector<BlockArgument> arguments;

  Graph(const ProbedRaise &raise);
  Form form() const;
  Evaluator evaluator(Arithmetic arithmetic) const {
    return evaluator(arithmetic, data);
  }
  Evaluator evaluator(Arithmetic arithmetic,
                      const ElementSources &sources) const;

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
    if (std::optional<Probed> own = probedOf(op))
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
    : before(raise.before), after(raise.after), deadRows(raise.deadRows) {
  decompose();
  findSources();
}

Evaluator Prober::Graph::evaluator(Arithmetic arithmetic,
                                   const ElementSources &sources) const {
  Evaluator evaluator(sources, arithmetic, budget);
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
  static const char isSet = 0;
  for (bool each : {deadRows.ofNaN, deadRows.ofNumbers})
    form.push_back(each ? &isSet : nullptr);
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

//===-- Verdicts ----------------------------------------------------------===//

ProbeRecord Prober::evaluate(Graph &graph) {
  Evaluator exact = graph.evaluator(Arithmetic::exact);
  std::optional<SmallVector<int64_t>> shape = exact.shapeOf(graph.before);
  if (!shape)
    return skipped(exact);
  Samples samples;
  samples.rows = sampleRows(*shape);
  samples.channels = spread(shape->back(), channelsWanted);
  HidingSources hiding(graph.data, highestHiddenByName);
  struct Evaluated {
    Value value;
    Arithmetic arithmetic;
    Sample &result;
    const ElementSources &sources;
    int64_t cost = 0;
    std::optional<ProbeRecord> failure = {};
  };
  SmallVector<Evaluated> forms{
      {graph.before, Arithmetic::exact, samples.before, graph.data},
      {graph.after, Arithmetic::exact, samples.after, graph.data},
      {graph.before, Arithmetic::single, samples.single, graph.data}};
  if (graph.hasNarrowFloats)
    forms.push_back({graph.before, Arithmetic::own, samples.own, graph.data});
  if (graph.deadRows.ofNumbers)
    forms.push_back({graph.before, Arithmetic::exact, samples.hidden, hiding});
  parallelForEach(func.getContext(), forms, [&](Evaluated &form) {
    Evaluator evaluator = graph.evaluator(form.arithmetic, form.sources);
    std::optional<Sample> values =
        sample(evaluator, form.value, samples.rows, samples.channels);
    form.cost = evaluator.getCost();
    if (values)
      form.result = std::move(*values);
    else
      form.failure = skipped(evaluator);
  });
  int64_t cost = 0;
  for (const Evaluated &form : forms) {
    if (form.failure)
      return *form.failure;
    cost += form.cost;
  }
  if (!graph.hasNarrowFloats)
    samples.own = samples.before;
  ProbeRecord record = samples.compare(graph.deadRows);
  record.cost = cost;
  return record;
}

/// Data that makes logits deviate by about 3: enough contrast to tell keys
/// apart, and none that f32 exponentials do not hold.
static void fitData(ProbeData &data, const Probed &attention, int64_t keys) {
  double unit = std::fabs(attention.scale) * std::sqrt(attention.headDim);
  if (unit > 0)
    data.exponent =
        std::clamp<int>(std::lround(std::log2(1.5 / unit) / 2), -6, 4);
  data.alone = std::max<int64_t>(2 * (keys - 1) / 3, 1);
}

/// At the sizes that the graph has been given.
ProbeRecord Prober::probeAtSizes(Graph &graph, bool areChosen) {
  Evaluator sizes = graph.evaluator(Arithmetic::exact);
  std::optional<SmallVector<int64_t>> key = sizes.shapeOf(graph.attention->key);
  if (!key)
    return skipped(sizes);
  unsigned dim = *graph.attention->keyMap.getResultPosition(
      getAffineDimExpr(2, func.getContext()));
  int64_t keys = (*key)[dim];
  int64_t most = budget / (rowsWanted * graph.attention->headDim);
  if (keys > most)
    return skipped("expected rows of at most " + Twine(most) + " keys, got " +
                   Twine(keys));
  fitData(graph.data, *graph.attention, keys);
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
