// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Input.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "posenc/Lowering/CertificateReport.h"
#include "posenc/Raising/Imported.h"
#include "posenc/Transforms/LastError.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/TargetParser/Host.h"

namespace mlir::posenc {

namespace {

std::string printType(Type type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  type.print(os);
  return text;
}

bool isElement(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    return integer.isSignless() &&
           llvm::is_contained({1u, 8u, 16u, 32u, 64u}, integer.getWidth());
  if (auto complex = dyn_cast<ComplexType>(type))
    return complex.getElementType().isF32() || complex.getElementType().isF64();
  return type.isF16() || type.isBF16() || type.isF32() || type.isF64();
}

/// Scalars whose C type is passed the way LLVM passes them.
bool isScalar(Type type) {
  return type.isIndex() || type.isInteger(32) || type.isInteger(64) ||
         type.isF32() || type.isF64();
}

FailureOr<SignatureValue> describe(func::FuncOp function, Type type,
                                   StringRef role, unsigned index) {
  SignatureValue value;
  if (isScalar(type)) {
    value.isScalar = true;
    value.dtype = type.isIndex() ? "i64" : printType(type);
    return value;
  }
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.getEncoding() || !isElement(tensor.getElementType()))
    return function.emitError() << "expected a ranked tensor of integers, "
                                   "floats or complex numbers, "
                                   "or a scalar, as "
                                << role << " " << index << " of @"
                                << function.getName() << ", got " << type;
  value.dtype = printType(tensor.getElementType());
  for (int64_t size : tensor.getShape())
    value.shape.push_back(knownSize(size));
  return value;
}

FailureOr<FunctionRecord> describe(func::FuncOp function) {
  FunctionRecord record;
  record.name = function.getName().str();
  auto append = [&](TypeRange types, StringRef role,
                    std::vector<SignatureValue> &values) -> LogicalResult {
    for (auto [index, type] : llvm::enumerate(types)) {
      FailureOr<SignatureValue> value = describe(function, type, role, index);
      if (failed(value))
        return failure();
      values.push_back(std::move(*value));
    }
    return success();
  };
  if (failed(append(function.getArgumentTypes(), "argument", record.args)) ||
      failed(append(function.getResultTypes(), "result", record.results)))
    return failure();
  return record;
}

} // namespace

OwningOpRef<ModuleOp> parseModule(StringRef source, StringRef name,
                                  MLIRContext &context) {
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(source, name),
                             SMLoc());
  // Parsed first and refused after, as the parser's own message names a flag
  // that only mlir-opt has.
  context.allowUnregisteredDialects(true);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  context.allowUnregisteredDialects(false);
  if (!module)
    return nullptr;
  WalkResult result = module->walk([](Operation *op) {
    if (op->isRegistered() || isImported(op))
      return WalkResult::advance();
    op->emitError("expected an op of a known dialect, got '")
        << op->getName() << "'";
    return WalkResult::interrupt();
  });
  return result.wasInterrupted() ? nullptr : std::move(module);
}

LogicalResult avoidLibraryNames(ModuleOp module) {
  llvm::TargetLibraryInfoImpl library{
      llvm::Triple(llvm::sys::getDefaultTargetTriple())};
  auto isTaken = [&](StringRef name) {
    llvm::LibFunc function;
    return library.getLibFunc(name, function) || name == kLastErrorFunction ||
           name == certificateReportSymbol || name == "memrefCopy" ||
           name == "syscall" || name.starts_with("__kmpc_") ||
           name.starts_with("omp_");
  };
  SymbolTable symbols(module);
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isExternal() || !isTaken(function.getName()))
      continue;
    if (function.isPublic())
      return function.emitError()
             << "expected a public function with a name that no library "
                "function has, got @"
             << function.getName();
    if (failed(symbols.renameToUnique(function, {})))
      return failure();
  }
  return success();
}

FailureOr<std::vector<FunctionRecord>> describeFunctions(ModuleOp module) {
  std::vector<FunctionRecord> records;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isExternal()) {
      // The module must be whole: nothing else is linked to it.
      if (SymbolTable::symbolKnownUseEmpty(function, module))
        continue;
      return function.emitError()
             << "expected a function with a body, got the declaration of @"
             << function.getName();
    }
    if (!function.isPublic())
      continue;
    FailureOr<FunctionRecord> record = describe(function);
    if (failed(record))
      return failure();
    records.push_back(std::move(*record));
  }
  if (records.empty())
    return module.emitError("expected a module with a public function, got one "
                            "without");
  return records;
}

} // namespace mlir::posenc
