// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_UNITTESTS_SUPPORT_JIT_H
#define POSENC_UNITTESTS_SUPPORT_JIT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "posenc/Expr/Host.h"
#include "posenc/Expr/Ir.h"
#include "llvm/ADT/StringMap.h"

namespace mlir {
class ExecutionEngine; // its header costs more than the rest of a test
}

namespace mlir::posenc::test {

/// A context with the dialects that a compiled formula passes through, and
/// those of the plugin that POSENC_PLUGIN names.
std::unique_ptr<MLIRContext> makeContext();

/// Compiles functions that a test emits, through the project's own LLVM
/// pipeline, and runs them in this process.
class Jit {
public:
  explicit Jit(MLIRContext &context);
  ~Jit();

  /// What a function computes from `integers` (index scalars) and `operands`
  /// (memrefs): any scalars, or vectors over the lanes of the domain.
  using Emit = llvm::function_ref<SmallVector<Value>(
      IrDomain &, ArrayRef<Value> integers, ValueRange operands)>;
  void add(StringRef name, FloatType type, int64_t lanes, unsigned integers,
           ArrayRef<MemRefType> operands, Emit emit);

  /// Verifies, lowers and compiles what was added; once, before the first run.
  LogicalResult compile();

  /// All results in order, each with one entry per lane.
  std::vector<double> run(StringRef name, ArrayRef<int64_t> integers,
                          ArrayRef<HostOperands::Array> operands = {});

  ModuleOp getModule() { return *module; }

private:
  struct Signature {
    int64_t lanes;
    size_t results;
    SmallVector<MemRefType> operands;
  };
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<ExecutionEngine> engine;
  llvm::StringMap<Signature> signatures;
};

} // namespace mlir::posenc::test

#endif // POSENC_UNITTESTS_SUPPORT_JIT_H
