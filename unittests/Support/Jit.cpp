// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Support/Jit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "posenc/Driver/Registration.h"
#include "posenc/Pipelines/Pipelines.h"
#include "llvm/Support/TargetSelect.h"
#include <cstdlib>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

/// Dialects of the library that POSENC_PLUGIN names.
static void registerPlugin(DialectRegistry &registry) {
  const char *path = std::getenv("POSENC_PLUGIN");
  if (!path)
    return;
  static DialectPlugin plugin = llvm::cantFail(DialectPlugin::load(path));
  plugin.registerDialectRegistryCallbacks(registry);
}

std::unique_ptr<MLIRContext> test::makeContext() {
  DialectRegistry registry;
  registerDialects(registry);
  registerPlugin(registry);
  registry.insert<arith::ArithDialect, func::FuncDialect, LLVM::LLVMDialect,
                  math::MathDialect, memref::MemRefDialect,
                  tensor::TensorDialect, vector::VectorDialect>();
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  auto context =
      std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  context->loadAllAvailableDialects();
  return context;
}

Jit::Jit(MLIRContext &context)
    : module(ModuleOp::create(UnknownLoc::get(&context))) {}

Jit::~Jit() = default;

/// A scalar of any type that a domain makes, as f64.
static Value asDouble(OpBuilder &b, Location loc, Value value) {
  Type type = value.getType(), f64 = b.getF64Type();
  if (type == f64)
    return value;
  if (isa<FloatType>(type))
    return arith::ExtFOp::create(b, loc, f64, value);
  if (type.isInteger(1))
    return arith::UIToFPOp::create(b, loc, f64, value);
  if (type.isIndex())
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
  return arith::SIToFPOp::create(b, loc, f64, value);
}

void Jit::add(StringRef name, FloatType type, int64_t lanes, unsigned integers,
              ArrayRef<MemRefType> operands, Emit emit) {
  OpBuilder b(module->getBodyRegion());
  b.setInsertionPointToEnd(module->getBody());
  Location loc = module->getLoc();
  auto list = [](Type element) {
    return MemRefType::get({ShapedType::kDynamic}, element);
  };
  SmallVector<Type> inputs{list(b.getI64Type()), list(b.getF64Type())};
  llvm::append_range(inputs, operands);
  auto function =
      func::FuncOp::create(b, loc, name, b.getFunctionType(inputs, {}));
  function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                    b.getUnitAttr());
  Block *body = function.addEntryBlock();
  b.setInsertionPointToStart(body);
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, loc, value);
  };

  SmallVector<Value> scalars;
  for (unsigned i = 0; i < integers; ++i) {
    Value integer =
        memref::LoadOp::create(b, loc, body->getArgument(0), index(i));
    scalars.push_back(
        arith::IndexCastOp::create(b, loc, b.getIndexType(), integer));
  }
  IrDomain domain(b, loc, type, lanes);
  SmallVector<Value> results =
      emit(domain, scalars, body->getArguments().drop_front(2));
  int64_t entries = std::max<int64_t>(lanes, 1), at = 0;
  for (Value result : results)
    for (int64_t lane = 0; lane < entries; ++lane) {
      Value entry = result;
      if (isa<VectorType>(result.getType()))
        entry = vector::ExtractOp::create(b, loc, result, lane);
      memref::StoreOp::create(b, loc, asDouble(b, loc, entry),
                              body->getArgument(1), index(at++));
    }
  func::ReturnOp::create(b, loc);
  signatures[name] = {entries, results.size(),
                      SmallVector<MemRefType>(operands)};
}

LogicalResult Jit::compile() {
  if (failed(verify(*module)))
    return failure();
  PassManager pm(module->getContext());
  PosEncToLLVMOptions options;
  options.threads = false;
  buildLLVMPipeline(pm, options);
  if (failed(pm.run(*module)))
    return failure();
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  ExecutionEngineOptions engineOptions;
  engineOptions.jitCodeGenOptLevel = llvm::CodeGenOptLevel::None;
  auto created = ExecutionEngine::create(*module, engineOptions);
  if (!created) {
    llvm::consumeError(created.takeError());
    return failure();
  }
  engine = std::move(*created);
  return success();
}

namespace {
/// A memref descriptor of any rank with the memory it points to.
struct Descriptor {
  std::vector<char> bytes;
  /// Allocated and aligned pointer, offset, sizes, strides.
  std::vector<int64_t> words;

  Descriptor(ArrayRef<int64_t> shape, std::vector<char> data)
      : bytes(std::move(data)) {
    auto pointer = reinterpret_cast<int64_t>(bytes.data());
    words = {pointer, pointer, 0};
    words.insert(words.end(), shape.begin(), shape.end());
    std::vector<int64_t> strides(shape.size(), 1);
    for (size_t dim = shape.size(); dim-- > 1;)
      strides[dim - 1] = strides[dim] * shape[dim];
    words.insert(words.end(), strides.begin(), strides.end());
  }
};

template <typename T, typename Source>
std::vector<char> bytesOf(const Source &values) {
  std::vector<char> bytes(values.size() * sizeof(T));
  for (auto [number, value] : llvm::enumerate(values)) {
    T stored = static_cast<T>(value);
    std::memcpy(&bytes[number * sizeof(T)], &stored, sizeof(T));
  }
  return bytes;
}
} // namespace

static std::vector<char> bytesOfElements(Type element,
                                         const std::vector<double> &values) {
  if (element.isF64())
    return bytesOf<double>(values);
  if (element.isF32())
    return bytesOf<float>(values);
  if (element.isInteger(1))
    return bytesOf<bool>(values);
  if (element.isInteger(32))
    return bytesOf<int32_t>(values);
  return bytesOf<int64_t>(values);
}

std::vector<double> Jit::run(StringRef name, ArrayRef<int64_t> integers,
                             ArrayRef<HostOperands::Array> operands) {
  const Signature &signature = signatures.find(name)->second;
  std::vector<double> results(signature.results * signature.lanes);
  std::vector<Descriptor> descriptors;
  int64_t count = integers.size(), entries = results.size();
  descriptors.emplace_back(count, bytesOf<int64_t>(integers));
  descriptors.emplace_back(entries, bytesOf<double>(results));
  for (auto [operand, type] : llvm::zip_equal(operands, signature.operands))
    descriptors.emplace_back(
        operand.shape, bytesOfElements(type.getElementType(), operand.values));
  SmallVector<void *> pointers, arguments;
  for (Descriptor &descriptor : descriptors)
    pointers.push_back(descriptor.words.data());
  for (void *&pointer : pointers)
    arguments.push_back(&pointer);
  llvm::cantFail(
      engine->invokePacked(("_mlir_ciface_" + name).str(), arguments));
  std::memcpy(results.data(), descriptors[1].bytes.data(),
              results.size() * sizeof(double));
  return results;
}
