// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/AMX/AMXDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "posenc/Lowering/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_REQUESTTILEREGISTERS
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

static constexpr StringLiteral requestFunction =
    "posenc_request_tile_registers";

/// Of Linux on x86-64: the number of arch_prctl, its code
/// ARCH_REQ_XCOMP_PERM, and the state component XTILEDATA.
static constexpr int64_t archPrctl = 158, requestPermission = 0x1023,
                         tileData = 18;

static bool usesTileRegisters(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa<amx::AMXDialect>(op->getDialect()) ? WalkResult::interrupt()
                                                      : WalkResult::advance();
      })
      .wasInterrupted();
}

/// long syscall(long, ...) of the C library. Null, with an error, where the
/// module calls something else by this name.
static LLVM::LLVMFuncOp declareSyscall(OpBuilder &builder, ModuleOp module) {
  constexpr StringLiteral name = "syscall";
  Type i64 = builder.getI64Type();
  if (Operation *known = module.lookupSymbol(name)) {
    auto function = dyn_cast<LLVM::LLVMFuncOp>(known);
    if (function && function.isExternal() &&
        function.getFunctionType() ==
            LLVM::LLVMFunctionType::get(i64, {i64}, /*isVarArg=*/true))
      return function;
    known->emitError("expected @syscall to be that of the C library, got ")
        << known->getName();
    return nullptr;
  }
  return LLVM::LLVMFuncOp::create(
      builder, module.getLoc(), name,
      LLVM::LLVMFunctionType::get(i64, {i64}, /*isVarArg=*/true));
}

namespace {
struct RequestTileRegisters
    : public posenc::impl::RequestTileRegistersBase<RequestTileRegisters> {
  void runOnOperation() override;
};
} // namespace

void RequestTileRegisters::runOnOperation() {
  ModuleOp module = getOperation();
  if (module.lookupSymbol(requestFunction) || !usesTileRegisters(module))
    return;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  Location loc = module.getLoc();
  LLVM::LLVMFuncOp syscall = declareSyscall(builder, module);
  if (!syscall)
    return signalPassFailure();
  auto request = LLVM::LLVMFuncOp::create(
      builder, loc, requestFunction,
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()), {}),
      LLVM::Linkage::Internal);
  LLVM::GlobalCtorsOp::create(
      builder, loc, builder.getArrayAttr(FlatSymbolRefAttr::get(request)),
      builder.getI32ArrayAttr({0}),
      builder.getArrayAttr(LLVM::ZeroAttr::get(&getContext())));
  builder.setInsertionPointToStart(request.addEntryBlock(builder));
  SmallVector<Value> arguments;
  for (int64_t value : {archPrctl, requestPermission, tileData})
    arguments.push_back(LLVM::ConstantOp::create(
        builder, loc, builder.getI64IntegerAttr(value)));
  LLVM::CallOp::create(builder, loc, syscall, arguments);
  LLVM::ReturnOp::create(builder, loc, ValueRange());
}
