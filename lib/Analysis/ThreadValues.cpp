// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ThreadValues.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "posenc/Analysis/GpuMachine.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

std::optional<int64_t> ThreadValues::special(Operation *op,
                                             int64_t thread) const {
  using Number = std::optional<int64_t>;
  auto along = [&](int64_t dimension) {
    int64_t before = 1;
    for (int64_t i = 0; i < dimension; ++i)
      before *= blockSize[i];
    return thread / before % blockSize[dimension];
  };
  int64_t lane = thread % GpuMachine::warpThreads;
  return llvm::TypeSwitch<Operation *, Number>(op)
      .Case(
          [&](gpu::ThreadIdOp id) { return along(int64_t(id.getDimension())); })
      .Case([&](gpu::BlockDimOp size) {
        return blockSize[int64_t(size.getDimension())];
      })
      .Case([&](NVVM::ThreadIdXOp) { return along(0); })
      .Case<gpu::LaneIdOp, NVVM::LaneIdOp>([&](auto) { return lane; })
      .Case<gpu::SubgroupIdOp, NVVM::WarpIdOp>(
          [&](auto) { return thread / GpuMachine::warpThreads; })
      // One thread of each warp; which one is for the machine to say.
      .Case([&](NVVM::ElectSyncOp) { return lane == 0; })
      .Default([](Operation *) { return Number(); });
}

Attribute ThreadValues::fold(Operation *op, unsigned result, int64_t thread) {
  if (std::optional<int64_t> number = special(op, thread))
    return IntegerAttr::get(op->getResult(result).getType(), *number);
  if (!isPure(op) || op->getNumRegions())
    return {};
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    Attribute constant = constantOf(operand, thread);
    if (!constant)
      return {};
    operands.push_back(constant);
  }
  // With nothing but constants, folders have no reason to change the op.
  SmallVector<OpFoldResult> results;
  if (failed(op->fold(operands, results)) || results.size() <= result)
    return {};
  return dyn_cast<Attribute>(results[result]);
}

Attribute ThreadValues::constantOf(Value value, int64_t thread) {
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    return constant;
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return {};
  auto [it, isNew] = known.try_emplace({value, thread});
  if (!isNew)
    return it->second;
  constant = fold(result.getOwner(), result.getResultNumber(), thread);
  return known[{value, thread}] = constant;
}

std::optional<int64_t> ThreadValues::of(Value value, int64_t thread) {
  auto number = dyn_cast_or_null<IntegerAttr>(constantOf(value, thread));
  if (!number)
    return std::nullopt;
  if (number.getType().isInteger(1))
    return number.getValue().getZExtValue();
  return number.getValue().getSExtValue();
}
