// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Elementwise code: the bodies of structured operations, and operations of
// arith and math on whole tensors.
#include "Nodes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

namespace mlir::posenc {

/// At the nearest element.
Datum Program::Step::load(const Datum *registers) const {
  llvm::SmallVector<int64_t, 6> indices;
  for (auto [operand, size] : llvm::zip_equal(operands, tensor->getShape()))
    indices.push_back(
        std::clamp<int64_t>(registers[operand].integer, 0, size - 1));
  if (!place)
    return tensor->at(indices.data());
  int64_t number = place->offset;
  for (auto [stride, index] : llvm::zip_equal(place->strides, indices))
    number += stride * index;
  return place->base->atNumber(number);
}

void Program::Step::run(Datum *registers, const int64_t *loops) const {
  switch (kind) {
  case Kind::apply: {
    Datum values[maxScalarOperands];
    for (auto [number, operand] : llvm::enumerate(operands))
      values[number] = registers[operand];
    registers[result] = operation(values);
    return;
  }
  case Kind::load:
    registers[result] = load(registers);
    return;
  case Kind::index:
    registers[result] = datum(loops[loop]);
    return;
  }
}

llvm::SmallVector<Datum, 32> Program::start() const {
  llvm::SmallVector<Datum, 32> registers = initial;
  for (auto [number, node] : captures)
    registers[number] = node->at(nullptr);
  return registers;
}

unsigned Program::registerOf(NodeMaker &maker, Value value) {
  auto [place, isNew] = registers.try_emplace(value, initial.size());
  if (isNew) {
    initial.push_back(datum(int64_t(0)));
    // What is inside has its register from the operation that makes it.
    if (Node *node = maker.find(value))
      captures.push_back({place->second, node});
  }
  return place->second;
}

bool Program::append(NodeMaker &maker, Operation &op) {
  // Loads are clamped, so that an assertion that fails changes no value.
  if (op.getNumResults() == 0)
    return true;
  unsigned result = registerOf(maker, op.getResult(0));
  Attribute constant;
  if (matchPattern(&op, m_Constant(&constant))) {
    std::optional<Datum> value = constantDatum(constant);
    if (value)
      initial[result] = *value;
    return value.has_value();
  }
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    steps.push_back({Step::Kind::index, result});
    steps.back().loop = index.getDim();
    return true;
  }
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    std::optional<int64_t> number = dim.getConstantIndex();
    Node *tensor = maker.find(dim.getSource());
    if (number && tensor)
      initial[result] = datum(tensor->getShape()[*number]);
    return number && tensor;
  }
  Step step{Step::Kind::apply, result};
  ValueRange operands = op.getOperands();
  if (auto load = dyn_cast<tensor::ExtractOp>(op)) {
    step.kind = Step::Kind::load;
    step.tensor = maker.find(load.getTensor());
    if (!step.tensor || llvm::is_contained(step.tensor->getShape(), 0))
      return false;
    step.place = step.tensor->getPlace();
    operands = load.getIndices();
  } else if (auto operation = scalarOperationOf(&op, maker.getArithmetic());
             operation && !isa<ShapedType>(op.getResult(0).getType())) {
    step.operation = *operation;
  } else
    return false;
  for (Value operand : operands)
    step.operands.push_back(registerOf(maker, operand));
  steps.push_back(step);
  return true;
}

std::optional<Program> Program::compile(NodeMaker &maker, Block &body) {
  Program program;
  for (Value argument : body.getArguments())
    program.registerOf(maker, argument);
  for (Operation &op : body.without_terminator())
    if (!program.append(maker, op)) {
      maker.getRun().fail("expected an operation that can be evaluated", &op);
      return std::nullopt;
    }
  for (Value result : body.getTerminator()->getOperands())
    program.results.push_back(program.registerOf(maker, result));
  return program;
}

void Program::hoist(llvm::SmallBitVector variesArgument,
                    const llvm::SmallBitVector &variesLoop) {
  llvm::SmallBitVector varies = std::move(variesArgument);
  varies.resize(initial.size());
  SmallVector<Step> all = std::move(steps);
  steps.clear();
  for (Step &step : all) {
    bool isVarying = step.kind == Step::Kind::index
                         ? variesLoop.test(step.loop)
                         : llvm::any_of(step.operands, [&](unsigned operand) {
                             return varies.test(operand);
                           });
    if (isVarying)
      varies.set(step.result);
    (isVarying ? steps : hoisted).push_back(std::move(step));
  }
}

//===-- Whole tensors -----------------------------------------------------===//

namespace {
class Elementwise final : public Remembered {
public:
  Elementwise(Run &run, ArrayRef<int64_t> shape, ScalarOperation operation)
      : Remembered(run, shape), operation(operation) {}
  SmallVector<Node *, maxScalarOperands> operands;

private:
  Datum compute(const int64_t *indices) override {
    Datum values[maxScalarOperands];
    for (auto [number, operand] : llvm::enumerate(operands))
      values[number] = operand->at(indices);
    return operation(values);
  }
  ScalarOperation operation;
};
} // namespace

std::unique_ptr<Node> makeElementwiseNode(NodeMaker &maker, OpResult result) {
  std::optional<ScalarOperation> operation =
      scalarOperationOf(result.getOwner(), maker.getArithmetic());
  if (!operation)
    return nullptr;
  SmallVector<Node *, maxScalarOperands> operands;
  ArrayRef<int64_t> shape;
  for (Value operand : result.getOwner()->getOperands()) {
    operands.push_back(maker.find(operand));
    // The condition of a selection between tensors may be a scalar.
    if (!operands.back()->getShape().empty())
      shape = operands.back()->getShape();
  }
  auto node = std::make_unique<Elementwise>(maker.getRun(), shape, *operation);
  node->operands = operands;
  return node;
}

} // namespace mlir::posenc
