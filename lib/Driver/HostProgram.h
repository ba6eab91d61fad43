// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_HOSTPROGRAM_H
#define POSENC_LIB_DRIVER_HOSTPROGRAM_H

#include "HostNumbers.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/Error.h"

namespace mlir::posenc {

/// Part of a buffer, in elements: what a memref of host code is.
struct BufferView {
  std::string buffer;
  HostNumber offset = 0;
  SmallVector<HostNumber> sizes, strides;

  /// In row-major order; the stride of a dimension of size one does not matter.
  bool isContiguous() const;
};

/// An error that says where an operation is, and what was expected of it.
llvm::Error refuse(Operation *op, const Twine &why);

/// Runs the host code of one function on names in place of arrays, and records
/// what it asks of the device, in order. An error says what it does that no
/// step stands for.
class HostProgram {
public:
  explicit HostProgram(ModuleOp module) : module(module) {}

  llvm::Error record(func::FuncOp function);

  llvm::json::Array inputs, results, steps;

private:
  llvm::Error bindArguments(func::FuncOp function);
  llvm::Error recordResults(ValueRange values);

  llvm::Error run(Block &block);
  llvm::Error run(Operation &op);
  llvm::Error run(gpu::AllocOp alloc);
  llvm::Error run(gpu::DeallocOp dealloc);
  llvm::Error run(gpu::LaunchFuncOp launch);
  llvm::Error run(gpu::MemcpyOp copy);
  llvm::Error run(nvgpu::TmaCreateDescriptorOp create);
  llvm::Error run(memref::AtomicRMWOp record);
  llvm::Error run(scf::IfOp branch);
  llvm::Error run(cf::CondBranchOp branch);
  llvm::Error run(func::CallOp call);

  /// The result of an operation that only changes how memory is seen.
  llvm::Expected<BufferView> viewOf(Operation &op) const;
  llvm::Error bindNumber(Operation &op);

  /// Parameters of the kernel that the operand of a launch becomes.
  llvm::Error addParameters(Value operand, llvm::json::Array &parameters) const;
  llvm::Error addNumbers(ValueRange values, llvm::json::Array &numbers) const;
  std::string nextName(StringRef prefix);

  ModuleOp module;
  HostNumbers numbers;
  llvm::DenseMap<Value, BufferView> views;
  llvm::DenseMap<Value, std::string> tensorMaps;
  /// Where failed assertions are recorded.
  llvm::DenseSet<Value> slots;
  /// What a call, or the function, returned last.
  SmallVector<Value> returned;
  llvm::StringMap<unsigned> counters;
  unsigned depth = 0;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_HOSTPROGRAM_H
