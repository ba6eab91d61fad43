// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "posenc/Lowering/Passes.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_JOINKERNELS
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

static constexpr llvm::StringLiteral joinedModule = "kernels";

namespace {
struct JoinKernels : public posenc::impl::JoinKernelsBase<JoinKernels> {
  void runOnOperation() override;

private:
  void join(gpu::GPUModuleOp module, gpu::GPUModuleOp joined,
            SymbolTable &names);
};
} // namespace

/// A name that PTX admits: letters, digits and underscores.
static std::string nameInPtx(StringRef name) {
  std::string valid = name.str();
  for (char &c : valid)
    if (!llvm::isAlnum(c))
      c = '_';
  return valid;
}

void JoinKernels::join(gpu::GPUModuleOp module, gpu::GPUModuleOp joined,
                       SymbolTable &names) {
  MLIRContext *context = &getContext();
  StringAttr from = module.getSymNameAttr(), to = joined.getSymNameAttr();
  // While the old names are still those of the module.
  for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
    auto symbol = dyn_cast<SymbolOpInterface>(op);
    if (!symbol)
      continue;
    StringAttr old = symbol.getNameAttr();
    auto valid = StringAttr::get(context, nameInPtx(old));
    auto isTaken = [&](StringAttr name) {
      Operation *own = SymbolTable::lookupSymbolIn(module, name);
      return names.lookup(name) || (own && own != &op);
    };
    for (unsigned number = 0; isTaken(valid); ++number)
      valid = StringAttr::get(context, nameInPtx(old) + "_" + Twine(number));
    (void)SymbolTable::replaceAllSymbolUses(&op, valid, module);
    auto reference = [&](StringAttr of, StringAttr name) {
      return SymbolRefAttr::get(of, FlatSymbolRefAttr::get(name));
    };
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      if (launch.getKernel() == reference(from, old))
        launch.setKernelAttr(reference(to, valid));
    });
    symbol.setName(valid);
    // ptxas takes the registers of setmaxnreg for granted only where it is told
    // that a block has room on an SM.
    if (isa<gpu::GPUFuncOp>(op))
      op.setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                 IntegerAttr::get(IntegerType::get(context, 32), 1));
    op.remove();
    names.insert(&op);
    ++(isa<gpu::GPUFuncOp>(op) ? numKernels : numConstants);
  }
}

void JoinKernels::runOnOperation() {
  auto modules = llvm::to_vector(getOperation().getOps<gpu::GPUModuleOp>());
  if (modules.empty())
    return;
  OpBuilder builder(modules.front());
  auto joined =
      gpu::GPUModuleOp::create(builder, getOperation().getLoc(), joinedModule);
  SymbolTable names(joined);
  for (gpu::GPUModuleOp module : modules) {
    join(module, joined, names);
    module.erase();
  }
}
