// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Nodes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::posenc {

void Run::fail(const llvm::Twine &why, Operation *op) {
  if (hasFailed())
    return;
  failure = why.str();
  failedOp = op;
}

bool Run::refuse() {
  fail("expected at most " + llvm::Twine(budget) +
       " elements and steps of reductions, got more");
  return false;
}

/// Of a frame of 1 KiB or less each.
static constexpr unsigned maxDepth = 2000;

bool Run::enter() {
  if (depth >= maxDepth) {
    fail("expected chains of at most " + llvm::Twine(maxDepth) +
         " operations, got a longer one");
    return false;
  }
  ++depth;
  return true;
}

Datum View::at(const int64_t *indices) {
  if (!run.enter())
    return datum(int64_t(0));
  Datum value = function(indices);
  run.leave();
  return value;
}

//===-- Remembering -------------------------------------------------------===//

Remembered::Page &Remembered::findPage(int64_t number) {
  int64_t shelfNumber = number >> shelfBits;
  if (shelfNumber != lastShelfNumber) {
    std::unique_ptr<Shelf> &shelf = shelves[shelfNumber];
    if (!shelf)
      shelf = std::make_unique<Shelf>();
    lastShelfNumber = shelfNumber;
    lastShelf = shelf.get();
  }
  std::unique_ptr<Page> &page = lastShelf->pages[number & (shelfSize - 1)];
  if (!page)
    page = std::make_unique<Page>();
  lastNumber = number;
  lastPage = page.get();
  return *lastPage;
}

Datum Remembered::at(const int64_t *indices) {
  int64_t number = 0;
  for (auto [dim, size] : llvm::enumerate(shape))
    number = number * size + indices[dim];
  const Page &page = pageOf(number >> pageBits);
  unsigned slot = number & (pageSize - 1);
  return page.knows(slot) ? page.values[slot] : evaluate(number, indices);
}

Datum Remembered::evaluate(int64_t number) {
  llvm::SmallVector<int64_t, 6> indices(shape.size());
  int64_t rest = number;
  for (size_t dim = shape.size(); dim-- > 0; rest /= shape[dim])
    indices[dim] = rest % shape[dim];
  return evaluate(number, indices.data());
}

Datum Remembered::evaluate(int64_t number, const int64_t *indices) {
  if (!run.spend() || !run.enter())
    return datum(int64_t(0));
  Datum value = compute(indices);
  run.leave();
  Page &page = pageOf(number >> pageBits);
  unsigned slot = number & (pageSize - 1);
  page.values[slot] = value;
  page.known |= uint64_t(1) << slot;
  return value;
}

std::optional<Place> Remembered::getPlace() {
  Place place{this};
  place.strides.resize(shape.size());
  int64_t stride = 1;
  for (size_t dim = shape.size(); dim-- > 0; stride *= shape[dim])
    place.strides[dim] = stride;
  return place;
}

Datum StridedView::at(const int64_t *indices) {
  int64_t number = place.offset;
  for (auto [dim, stride] : llvm::enumerate(place.strides))
    number += stride * indices[dim];
  return place.base->atNumber(number);
}

void clampIndices(llvm::ArrayRef<int64_t> shape, int64_t *indices) {
  for (auto [dim, size] : llvm::enumerate(shape))
    indices[dim] = std::clamp<int64_t>(indices[dim], 0, size - 1);
}

//===-- Making ------------------------------------------------------------===//

Value NodeMaker::resolve(Value value) const {
  for (Value next; (next = meanings.lookup(value));)
    value = next;
  return value;
}

Node *NodeMaker::find(Value value) const {
  auto found = nodes.find(resolve(value));
  return found == nodes.end() ? nullptr : found->second.get();
}

std::optional<int64_t> NodeMaker::integer(OpFoldResult value) const {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return constant;
  Node *node = find(cast<Value>(value));
  if (!node || run.hasFailed())
    return std::nullopt;
  return node->at(nullptr).integer;
}

static bool hasDynamicShape(Value value) {
  auto type = dyn_cast<ShapedType>(value.getType());
  return type && !type.hasStaticShape();
}

/// What the node of a value is made of.
llvm::SmallVector<Value> NodeMaker::needsOf(Value value) const {
  Operation *op = value.getDefiningOp();
  if (!sources.isSource(value)) {
    if (!op)
      return {};
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    llvm::SmallVector<Value> needs(op->getOperands());
    llvm::append_range(needs, captured);
    return needs;
  }
  auto result = dyn_cast<OpResult>(value);
  auto destination = dyn_cast_or_null<DestinationStyleOpInterface>(op);
  if (result && destination && hasDynamicShape(value))
    return {destination.getTiedOpOperand(result)->get()};
  return {};
}

Node *NodeMaker::require(Value root) {
  llvm::SmallVector<std::pair<Value, bool>> work{{root, false}};
  while (!work.empty() && !run.hasFailed()) {
    auto [value, isReady] = work.pop_back_val();
    value = resolve(value);
    if (nodes.contains(value))
      continue;
    if (isReady) {
      if (std::unique_ptr<Node> node = make(value))
        nodes[value] = std::move(node);
      continue;
    }
    work.push_back({value, true});
    for (Value need : needsOf(value))
      work.push_back({need, false});
  }
  return run.hasFailed() ? nullptr : find(root);
}

namespace {
class Source final : public Remembered {
public:
  Source(Run &run, llvm::ArrayRef<int64_t> shape, const ElementSources &sources,
         Value value)
      : Remembered(run, shape), sources(sources), value(value) {}

private:
  Datum compute(const int64_t *indices) override {
    return sources.element(value, shape, {indices, shape.size()});
  }
  const ElementSources &sources;
  Value value;
};
} // namespace

std::unique_ptr<Node> NodeMaker::makeSource(Value value) {
  llvm::SmallVector<int64_t> shape;
  if (auto type = dyn_cast<ShapedType>(value.getType())) {
    shape.assign(type.getShape().begin(), type.getShape().end());
    llvm::SmallVector<Value> needs = needsOf(value);
    if (!needs.empty())
      shape = llvm::to_vector(find(needs[0])->getShape());
    else if (auto argument = dyn_cast<BlockArgument>(value)) {
      for (auto [dim, size] : llvm::enumerate(shape))
        if (ShapedType::isDynamic(size))
          size = sources.sizeOf(argument, dim);
    } else if (hasDynamicShape(value)) {
      run.fail("expected a result of a known size", value.getDefiningOp());
      return nullptr;
    }
  }
  return std::make_unique<Source>(run, shape, sources, value);
}

std::unique_ptr<Node> NodeMaker::make(Value value) {
  if (!isElement(getElementTypeOrSelf(value.getType())) ||
      isa<UnrankedTensorType, VectorType>(value.getType())) {
    run.fail("expected a tensor of numbers of at most 64 bits",
             value.getDefiningOp());
    return nullptr;
  }
  if (sources.isSource(value))
    return makeSource(value);
  auto result = dyn_cast<OpResult>(value);
  if (result)
    for (auto attempt : {makeConstantNode, makeLinalgNode, makeTensorNode,
                         makeElementwiseNode})
      if (std::unique_ptr<Node> node = attempt(*this, result);
          node || run.hasFailed())
        return node;
  run.fail("expected an operation that can be evaluated",
           value.getDefiningOp());
  return nullptr;
}

//===-- Evaluator ---------------------------------------------------------===//

struct Evaluator::Implementation {
  Run run;
  NodeMaker maker;
  Implementation(const ElementSources &sources, Arithmetic arithmetic,
                 int64_t budget)
      : maker(sources, arithmetic, run) {
    run.budget = budget;
  }
};

Evaluator::Evaluator(const ElementSources &sources, Arithmetic arithmetic,
                     int64_t budget)
    : implementation(
          std::make_unique<Implementation>(sources, arithmetic, budget)) {}
Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator &&) = default;

void Evaluator::define(Value value, Value meaning) {
  implementation->maker.define(value, meaning);
}

std::optional<Datum> Evaluator::element(Value value,
                                        llvm::ArrayRef<int64_t> indices) {
  Node *node = implementation->maker.require(value);
  if (!node)
    return std::nullopt;
  Datum element = node->at(indices.data());
  if (implementation->run.hasFailed())
    return std::nullopt;
  return element;
}

std::optional<llvm::SmallVector<int64_t>> Evaluator::shapeOf(Value tensor) {
  Node *node = implementation->maker.require(tensor);
  if (!node)
    return std::nullopt;
  return llvm::to_vector(node->getShape());
}

int64_t Evaluator::getCost() const { return implementation->run.cost; }
const std::string &Evaluator::getFailure() const {
  return implementation->run.failure;
}
Operation *Evaluator::getFailedOp() const {
  return implementation->run.failedOp;
}

bool Evaluator::knows(Operation *op) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return structured.hasPureTensorSemantics();
  return op->hasTrait<OpTrait::ConstantLike>() ||
         isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ConcatOp,
             tensor::DimOp, tensor::EmptyOp, tensor::ExpandShapeOp,
             tensor::ExtractOp, tensor::ExtractSliceOp, tensor::FromElementsOp,
             tensor::GenerateOp, tensor::InsertOp, tensor::InsertSliceOp,
             tensor::PadOp, tensor::ReshapeOp, tensor::SplatOp>(op) ||
         scalarOperationOf(op, Arithmetic::exact);
}

} // namespace mlir::posenc
