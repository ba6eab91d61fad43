// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/PosEnc.h"
#include "posenc/Raising/Report.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_SHAREKERNELS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// An operation on buffers, and what it reads from outside: operands first,
/// then what its regions capture.
struct Kernel {
  Operation *op;
  llvm::SetVector<Value> inputs;
};

/// Equal operations, the first of which stands for all.
struct Group {
  SmallVector<Kernel> kernels;
  /// Their numbers in the report.
  SmallVector<int64_t> records;
};

/// Iterations below which a call costs more than it saves code.
constexpr int64_t kLeastIterations = 64;

bool isSmall(linalg::LinalgOp op) {
  int64_t iterations = 1;
  for (int64_t size : op.getStaticLoopRanges())
    if (ShapedType::isDynamic(size) ||
        (iterations *= std::max<int64_t>(size, 1)) >= kLeastIterations)
      return false;
  return true;
}

bool isKernel(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if ((!linalgOp && !isa<AttentionOp>(op)) || op->getNumResults() != 0 ||
      isa<linalg::FillOp, linalg::CopyOp>(op) ||
      (linalgOp && isSmall(linalgOp)))
    return false;
  // A failure is recorded in a slot of the function it happens in.
  return !op->walk([](cf::AssertOp) {
              return WalkResult::interrupt();
            }).wasInterrupted();
}

Attribute constantOf(Value value) {
  Attribute constant;
  return matchPattern(value, m_Constant(&constant)) ? constant : Attribute();
}

bool areEqual(const Kernel &a, const Kernel &b) {
  if (a.inputs.size() != b.inputs.size())
    return false;
  for (auto [left, right] : llvm::zip(a.inputs, b.inputs))
    if (left.getType() != right.getType() ||
        constantOf(left) != constantOf(right))
      return false;
  IRMapping inside;
  auto isSame = [&](Value left, Value right) -> LogicalResult {
    auto known = llvm::find(a.inputs, left);
    if (known == a.inputs.end())
      return success(inside.lookupOrNull(left) == right);
    return success(b.inputs[known - a.inputs.begin()] == right);
  };
  return OperationEquivalence::isEquivalentTo(
      a.op, b.op, isSame,
      [&](Value left, Value right) { inside.map(left, right); },
      OperationEquivalence::IgnoreLocations);
}

struct ShareKernels : impl::ShareKernelsBase<ShareKernels> {
  void runOnOperation() override;

private:
  void add(Operation *op);
  void share(const Group &group, SymbolTable &symbols);
  SmallVector<Group> groups;
  llvm::DenseMap<llvm::hash_code, SmallVector<size_t>> byHash;
};

void ShareKernels::add(Operation *op) {
  Kernel kernel{op, {}};
  kernel.inputs.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op->getRegions(), kernel.inputs);
  // Numbers in the report say nothing of what an operation does.
  auto records = op->getAttrOfType<DenseI64ArrayAttr>(recordAttrName);
  op->removeDiscardableAttr(recordAttrName);
  llvm::hash_code hash = OperationEquivalence::computeHash(
      op, OperationEquivalence::ignoreHashValue,
      OperationEquivalence::ignoreHashValue,
      OperationEquivalence::IgnoreLocations);
  SmallVector<size_t> &candidates = byHash[hash];
  auto known = llvm::find_if(candidates, [&](size_t number) {
    return areEqual(groups[number].kernels.front(), kernel);
  });
  if (known == candidates.end()) {
    candidates.push_back(groups.size());
    groups.emplace_back();
    known = std::prev(candidates.end());
  }
  Group &group = groups[*known];
  group.kernels.push_back(std::move(kernel));
  if (records)
    llvm::append_range(group.records, records.asArrayRef());
}

void ShareKernels::share(const Group &group, SymbolTable &symbols) {
  const Kernel &first = group.kernels.front();
  if (!group.records.empty())
    first.op->setDiscardableAttr(
        recordAttrName, DenseI64ArrayAttr::get(&getContext(), group.records));
  if (group.kernels.size() < 2)
    return;
  auto isArgument = [](Value value) { return !constantOf(value); };
  SmallVector<Value> arguments =
      llvm::to_vector(llvm::make_filter_range(first.inputs, isArgument));
  OpBuilder builder(&getContext());
  auto function = func::FuncOp::create(
      first.op->getLoc(), "kernel",
      builder.getFunctionType(ValueRange(arguments).getTypes(), {}));
  function.setPrivate();
  // One copy of machine code is what this is for.
  function->setAttr("passthrough",
                    builder.getArrayAttr(builder.getStringAttr("noinline")));
  symbols.insert(function);
  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  IRMapping mapping;
  mapping.map(arguments, entry->getArguments());
  for (Value input : first.inputs)
    if (!isArgument(input))
      mapping.map(input, builder.clone(*input.getDefiningOp())->getResult(0));
  builder.clone(*first.op, mapping);
  func::ReturnOp::create(builder, first.op->getLoc());
  for (const Kernel &kernel : group.kernels) {
    builder.setInsertionPoint(kernel.op);
    func::CallOp::create(
        builder, kernel.op->getLoc(), function,
        llvm::to_vector(llvm::make_filter_range(kernel.inputs, isArgument)));
    kernel.op->erase();
    ++numShared;
  }
}

void ShareKernels::runOnOperation() {
  groups.clear();
  byHash.clear();
  SmallVector<Operation *> ops;
  getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
    // Functions of a module inside cannot be called from there.
    if (op != getOperation() && op->hasTrait<OpTrait::SymbolTable>())
      return WalkResult::skip();
    if (!isKernel(op))
      return WalkResult::advance();
    ops.push_back(op);
    return WalkResult::skip();
  });
  for (Operation *op : ops)
    add(op);
  SymbolTable symbols(getOperation());
  for (const Group &group : groups)
    share(group, symbols);
}

} // namespace
} // namespace mlir::posenc
