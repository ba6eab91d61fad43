// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CodeGen.h"

#include "posenc/Transforms/LastError.h"

#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Passes/PassBuilder.h"

namespace mlir::posenc {

namespace {

bool isExported(llvm::StringRef name) {
  return name.starts_with("_mlir_ciface_") || name == kLastErrorFunction;
}

/// Hides everything but the contract: `main` of a model is not the host's, and
/// the optimiser may inline and drop what nobody else sees.
void prepareFunctions(llvm::Module &module, const Target &target) {
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    if (!isExported(function.getName()))
      function.setLinkage(llvm::GlobalValue::InternalLinkage);
    function.addFnAttr("target-cpu", target.machine->getTargetCPU());
    function.addFnAttr("target-features",
                       target.machine->getTargetFeatureString());
    function.addFnAttr("prefer-vector-width",
                       std::to_string(target.vectorBits));
  }
}

/// Whether the LLVM module is well formed; a diagnostic says why not.
LogicalResult verify(llvm::Module &module, ModuleOp source) {
  std::string message;
  llvm::raw_string_ostream os(message);
  if (!llvm::verifyModule(module, &os))
    return success();
  return source.emitError() << "expected well-formed LLVM IR, got: " << message;
}

/// What our code needs of the middle end, half the time of O3: the kernels come
/// unrolled and in registers, and all other loops want to be vectors. Nothing
/// unrolls: loops of imported models have constant trip counts, most of which
/// LLVM would unroll whole, to 15 times the code.
constexpr llvm::StringLiteral kPasses(
    "inline,function("
    "sroa,early-cse<memssa>,simplifycfg,instcombine<no-verify-fixpoint>,"
    "loop-mssa(loop-rotate,licm),simplifycfg,"
    "loop-vectorize,slp-vectorizer,vector-combine,"
    "instcombine<no-verify-fixpoint>,simplifycfg,loop-mssa(licm),early-cse)");

void optimise(llvm::Module &module, const Target &target) {
  llvm::PassBuilder builder(target.machine.get());
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  llvm::ModulePassManager passes;
  llvm::cantFail(builder.parsePassPipeline(passes, kPasses));
  passes.run(module, modules);
}

} // namespace

std::unique_ptr<llvm::Module> toLLVMIR(ModuleOp module, const Target &target,
                                       llvm::LLVMContext &context) {
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context, "posenc");
  if (!llvmModule)
    return nullptr;
  llvmModule->setTargetTriple(target.machine->getTargetTriple());
  llvmModule->setDataLayout(target.machine->createDataLayout());
  if (failed(verify(*llvmModule, module)))
    return nullptr;
  prepareFunctions(*llvmModule, target);
  optimise(*llvmModule, target);
  return llvmModule;
}

llvm::Expected<std::string> toObject(llvm::Module &module,
                                     const Target &target) {
  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream os(object);
  llvm::legacy::PassManager passes;
  if (target.machine->addPassesToEmitFile(passes, os, nullptr,
                                          llvm::CodeGenFileType::ObjectFile))
    return llvm::createStringError(
        "expected a target that emits object files, got " +
        target.machine->getTargetTriple().str());
  passes.run(module);
  return std::string(object.begin(), object.end());
}

} // namespace mlir::posenc
