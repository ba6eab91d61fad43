// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/LastError.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_EXPORTFUNCTIONS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// The type under which a caller may pass `type`: any strides, any offset.
Type toCallerType(Type type) {
  auto memref = dyn_cast<MemRefType>(type);
  if (!memref)
    return type;
  SmallVector<int64_t> strides(memref.getRank(), ShapedType::kDynamic);
  auto layout =
      StridedLayoutAttr::get(type.getContext(), ShapedType::kDynamic, strides);
  return MemRefType::get(memref.getShape(), memref.getElementType(), layout,
                         memref.getMemorySpace());
}

/// Whether the elements of `memref` lie in row-major order from its pointer on.
/// The stride of a dimension of size one (or less) does not matter.
Value isContiguous(OpBuilder &b, Location loc, Value memref) {
  auto metadata = memref::ExtractStridedMetadataOp::create(b, loc, memref);
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  auto compare = [&](arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, loc, predicate, x, y).getResult();
  };
  Value result = compare(arith::CmpIPredicate::eq, metadata.getOffset(), zero);
  Value expected = one;
  for (auto [size, stride] : llvm::reverse(
           llvm::zip_equal(metadata.getSizes(), metadata.getStrides()))) {
    Value isSingle = compare(arith::CmpIPredicate::sle, size, one);
    Value isNext = compare(arith::CmpIPredicate::eq, stride, expected);
    Value fits = arith::OrIOp::create(b, loc, isSingle, isNext);
    result = arith::AndIOp::create(b, loc, result, fits);
    expected = arith::MulIOp::create(b, loc, expected, size);
  }
  return result;
}

/// Whether the elements of each row lie side by side.
Value hasContiguousRows(OpBuilder &b, Location loc, Value memref) {
  auto metadata = memref::ExtractStridedMetadataOp::create(b, loc, memref);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value isSingle = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle,
                                         metadata.getSizes().back(), one);
  Value isNext = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                       metadata.getStrides().back(), one);
  return arith::OrIOp::create(b, loc, isSingle, isNext);
}

/// A contiguous copy of `memref`, as `wanted`.
Value copyToContiguous(OpBuilder &b, Location loc, Value memref,
                       MemRefType wanted) {
  auto type =
      MemRefType::get(wanted.getShape(), wanted.getElementType(),
                      MemRefLayoutAttrInterface(), wanted.getMemorySpace());
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.isDynamicDim(dim))
      sizes.push_back(memref::DimOp::create(b, loc, memref, dim));
  Value copy = memref::AllocOp::create(b, loc, type, sizes);
  memref::CopyOp::create(b, loc, memref, copy);
  if (type == wanted)
    return copy;
  return memref::CastOp::create(b, loc, wanted, copy);
}

/// An argument as the body wants it, and the condition under which that is a
/// copy to be freed (null: never).
struct Adapted {
  Value value;
  Value isCaller;
};

Adapted adaptArgument(OpBuilder &b, Location loc, Value argument, Type wanted) {
  if (argument.getType() == wanted)
    return {argument, {}};
  auto type = cast<MemRefType>(wanted);
  bool isIdentity = type.getLayout().isIdentity();
  // Whatever the caller passes fits a layout that leaves all strides open.
  if (!isIdentity && (type.getRank() == 0 || !type.isLastDimUnitStride()))
    return {memref::CastOp::create(b, loc, wanted, argument), {}};
  Value contiguous = isIdentity ? isContiguous(b, loc, argument)
                                : hasContiguousRows(b, loc, argument);
  auto ifOp = scf::IfOp::create(
      b, loc, contiguous,
      [&](OpBuilder &b, Location loc) {
        Value cast = memref::CastOp::create(b, loc, wanted, argument);
        scf::YieldOp::create(b, loc, cast);
      },
      [&](OpBuilder &b, Location loc) {
        scf::YieldOp::create(b, loc, copyToContiguous(b, loc, argument, type));
      });
  return {ifOp.getResult(0), contiguous};
}

/// Writes the thread-local and the function that returns it.
void declareLastError(ModuleOp module) {
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  Location loc = module.getLoc();
  auto pointer = LLVM::LLVMPointerType::get(b.getContext());
  auto variable = LLVM::GlobalOp::create(
      b, loc, pointer, /*isConstant=*/false, LLVM::Linkage::Internal,
      kLastErrorVariable, Attribute(), /*alignment=*/0, /*addrSpace=*/0,
      /*dsoLocal=*/false, /*threadLocal=*/true);
  b.createBlock(&variable.getInitializerRegion());
  Value null = LLVM::ZeroOp::create(b, loc, pointer);
  LLVM::ReturnOp::create(b, loc, null);

  b.setInsertionPointToEnd(module.getBody());
  auto function = LLVM::LLVMFuncOp::create(
      b, loc, kLastErrorFunction, LLVM::LLVMFunctionType::get(pointer, {}));
  b.setInsertionPointToStart(function.addEntryBlock(b));
  Value address =
      LLVM::AddressOfOp::create(b, loc, pointer, kLastErrorVariable);
  Value text = LLVM::LoadOp::create(b, loc, pointer, address);
  LLVM::ReturnOp::create(b, loc, text);
}

struct ExportFunctions : impl::ExportFunctionsBase<ExportFunctions> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (StringRef own :
         {StringRef(kLastErrorVariable), StringRef(kLastErrorFunction)})
      if (Operation *other = symbols.lookup(own)) {
        other->emitError("expected no symbol named '") << own << "'";
        return signalPassFailure();
      }
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (function.isPublic() && !function.isExternal() &&
          failed(wrap(function, symbols)))
        return signalPassFailure();
    declareLastError(getOperation());
  }

  LogicalResult wrap(func::FuncOp body, SymbolTable &symbols) {
    StringAttr name = body.getSymNameAttr();
    std::string bodyName = (name.getValue() + kBodySuffix).str();
    if (symbols.lookup(bodyName))
      return body.emitError("expected no function named '")
             << bodyName << "', got one";
    if (failed(symbols.rename(body, bodyName)))
      return body.emitError(
          "expected only uses that can be renamed, got others");
    body.setPrivate();

    Location loc = body.getLoc();
    OpBuilder b(body);
    b.setInsertionPointAfter(body);
    auto inputs = llvm::map_to_vector(body.getArgumentTypes(), toCallerType);
    auto wrapper = func::FuncOp::create(
        b, loc, name, b.getFunctionType(inputs, body.getResultTypes()));
    wrapper->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                     b.getUnitAttr());
    b.setInsertionPointToStart(wrapper.addEntryBlock());
    auto pointer = LLVM::LLVMPointerType::get(b.getContext());
    Value address =
        LLVM::AddressOfOp::create(b, loc, pointer, kLastErrorVariable);
    LLVM::StoreOp::create(b, loc, LLVM::ZeroOp::create(b, loc, pointer),
                          address);

    SmallVector<Adapted> adapted;
    for (auto [argument, wanted] :
         llvm::zip_equal(wrapper.getArguments(), body.getArgumentTypes()))
      adapted.push_back(adaptArgument(b, loc, argument, wanted));
    auto call = func::CallOp::create(
        b, loc, body,
        llvm::map_to_vector(adapted, [](const Adapted &a) { return a.value; }));
    for (const Adapted &argument : adapted)
      if (argument.isCaller)
        freeCopy(b, loc, argument);
    func::ReturnOp::create(b, loc, call.getResults());
    return success();
  }

  void freeCopy(OpBuilder &b, Location loc, const Adapted &argument) {
    Value one = arith::ConstantIntOp::create(b, loc, 1, 1);
    Value isCopy = arith::XOrIOp::create(b, loc, argument.isCaller, one);
    scf::IfOp::create(b, loc, isCopy, [&](OpBuilder &b, Location loc) {
      memref::DeallocOp::create(b, loc, argument.value);
      scf::YieldOp::create(b, loc);
    });
  }
};

} // namespace
} // namespace mlir::posenc
