// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Compile.h"

#include "CodeGen.h"
#include "Diagnostics.h"
#include "Input.h"
#include "Kernels.h"
#include "Link.h"
#include "Target.h"
#include "posenc/Driver/Registration.h"

#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"

namespace mlir::posenc {

namespace {

/// With the dialects of the plugins; an error names the one that is none.
llvm::Expected<DialectRegistry> createRegistry(const CompileOptions &options) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllToLLVMIRTranslations(registry);
  registerDialects(registry);
  for (const std::string &path : options.dialectPlugins) {
    llvm::Expected<DialectPlugin> plugin = DialectPlugin::load(path);
    if (!plugin)
      return llvm::createStringError("expected a dialect plugin, got " + path +
                                     ": " + llvm::toString(plugin.takeError()));
    plugin->registerDialectRegistryCallbacks(registry);
  }
  return std::move(registry);
}

/// Runs the pipeline up to the stage that is asked for.
LogicalResult lower(ModuleOp module, const CompileOptions &options,
                    CompilationReport &report, std::string &manifest) {
  if (options.isForGpu())
    return lowerToGpu(module, options, report, manifest);
  PosEncToLLVMOptions pipeline;
  pipeline.road = options.road;
  pipeline.threads = options.threads;
  pipeline.certificate = options.certificate;
  setRaisingOptions(options, pipeline);
  Stage last = options.stage.value_or(Stage::LLVM);
  PassManager pm(module.getContext());
  // The parser has verified what came in, and tests run the same passes with
  // -verify-each; between passes it costs a third of their time.
  pm.enableVerifier(false);
  buildRaisedPipeline(pm, options.verifyRaising, options.finiteMasks, &report);
  if (last >= Stage::Optimised)
    buildOptimisedPipeline(pm, pipeline, &report);
  if (last >= Stage::Loops)
    buildLoopsPipeline(pm, pipeline, &report);
  if (last >= Stage::LLVM)
    buildLLVMPipeline(pm, pipeline);
  return pm.run(module);
}

/// Names the first op that no pass knew how to lower. Casts are what
/// conversions leave around such an op, so they are named only if there is
/// nothing else.
LogicalResult checkLowered(ModuleOp module) {
  Operation *culprit = nullptr;
  module.walk([&](Operation *op) {
    if (isa<ModuleOp, gpu::BinaryOp, gpu::LaunchFuncOp>(op) ||
        llvm::is_contained({"llvm", "omp"},
                           op->getName().getDialectNamespace()))
      return WalkResult::advance();
    culprit = op;
    return isa<UnrealizedConversionCastOp>(op) ? WalkResult::advance()
                                               : WalkResult::interrupt();
  });
  if (!culprit)
    return success();
  return culprit->emitError("expected an op that lowers to LLVM, got '")
         << culprit->getName() << "'";
}

std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os);
  os << "\n";
  return text;
}

std::string print(llvm::Module &module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os, nullptr);
  return text;
}

/// Machine code, or LLVM IR, of a lowered module.
llvm::Expected<std::string> generate(ModuleOp module, const Target &target,
                                     const CompileOptions &options) {
  Emit emit = options.emit;
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule = toLLVMIR(module, target, context);
  if (!llvmModule)
    return llvm::createStringError("expected a module that translates to LLVM "
                                   "IR");
  if (emit == Emit::LLVM)
    return print(*llvmModule);
  llvm::Expected<std::string> object = toObject(*llvmModule, target);
  if (!object || emit == Emit::Object)
    return object;
  return linkShared(*object, /*usesRuntime=*/options.isForGpu());
}

/// Everything between options that are right and the output; failure means that
/// a diagnostic says why.
LogicalResult run(StringRef source, StringRef name,
                  const CompileOptions &options, MLIRContext &context,
                  DiagnosticCollector &diagnostics, Compilation &result) {
  if (source.trim().empty()) {
    diagnostics.error("expected a module with a public function, got an empty "
                      "file");
    return failure();
  }
  OwningOpRef<ModuleOp> module = parseModule(source, name, context);
  if (!module)
    return failure();
  if (failed(avoidLibraryNames(*module)))
    return failure();
  auto functions = describeFunctions(*module);
  if (failed(functions))
    return failure();
  result.report.functions = std::move(*functions);

  auto report = [&](llvm::Error error) {
    diagnostics.error(llvm::toString(std::move(error)));
    return failure();
  };
  StringRef host = options.isForGpu() ? StringRef("host") : options.target;
  llvm::Expected<Target> target = Target::create(host);
  if (!target)
    return report(target.takeError());
  target->describe(*module, host);
  if (failed(lower(*module, options, result.report, result.manifest)))
    return failure();
  if (options.emit == Emit::MLIR) {
    // The report's own marks are not part of the program.
    module->walk(
        [](Operation *op) { op->removeDiscardableAttr(recordAttrName); });
    result.output = print(*module);
    return success();
  }
  if (failed(checkLowered(*module)))
    return failure();
  if (options.emitsKernels()) {
    result.output = kernelsOf(*module);
    return success();
  }
  llvm::Expected<std::string> code = generate(*module, *target, options);
  if (!code)
    return report(code.takeError());
  result.output = std::move(*code);
  return success();
}

} // namespace

Compilation compile(llvm::StringRef source, llvm::StringRef name,
                    const CompileOptions &options) {
  Compilation result;
  llvm::Expected<DialectRegistry> registry = createRegistry(options);
  if (!registry) {
    result.exitCode = ExitCode::WrongUsage;
    result.diagnostics =
        "error: " + llvm::toString(registry.takeError()) + "\n";
    return result;
  }
  // One module at a time, so that diagnostics come in program order.
  MLIRContext context(*registry, MLIRContext::Threading::DISABLED);
  context.printOpOnDiagnostic(false);
  // Whose attributes describe the target.
  context.loadDialect<DLTIDialect, LLVM::LLVMDialect>();
  DiagnosticCollector diagnostics(context, name, result.report.remarks);
  if (failed(run(source, name, options, context, diagnostics, result)) ||
      diagnostics.hasError()) {
    if (!diagnostics.hasError())
      diagnostics.error("expected a module that compiles, got one that a pass "
                        "rejects without a reason");
    result.exitCode = ExitCode::WrongInput;
    result.output.clear();
  }
  result.diagnostics = diagnostics.takeText();
  return result;
}

} // namespace mlir::posenc
