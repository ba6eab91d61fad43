// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Simulator/HostProgram.h"
#include "Driver.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Pipelines/Passes.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"

namespace mlir::posenc::sim {

static std::unique_ptr<MLIRContext> makeContext() {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllToLLVMIRTranslations(registry);
  return std::make_unique<MLIRContext>(registry);
}

static LogicalResult lower(ModuleOp module, const ProgramOptions &options) {
  // The optimiser of device code asks for the target; all that LLVM has.
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();
  gpu::GPUToNVVMPipelineOptions pipeline;
  pipeline.cubinChip = options.chip;
  pipeline.cubinFeatures = "+ptx80";
  pipeline.cubinFormat = "llvm";
  pipeline.optLevel = 3;
  PassManager passes(module.getContext());
  gpu::buildLowerToNVVMPassPipeline(passes, pipeline);
  return passes.run(module);
}

static llvm::Error execute(ModuleOp module, const ProgramOptions &options) {
  ExecutionEngineOptions engineOptions;
  llvm::SmallVector<llvm::StringRef> libraries(options.sharedLibraries.begin(),
                                               options.sharedLibraries.end());
  engineOptions.sharedLibPaths = libraries;
  auto engine = ExecutionEngine::create(module, engineOptions);
  if (!engine)
    return engine.takeError();
  (*engine)->registerSymbols([](llvm::orc::MangleAndInterner intern) {
    llvm::orc::SymbolMap symbols;
    for (auto [name, address] : driverFunctions())
      symbols[intern(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                               llvm::JITSymbolFlags::Exported};
    return symbols;
  });
  (*engine)->initialize();
  auto entry = (*engine)->lookup(options.entry);
  if (!entry)
    return entry.takeError();
  reinterpret_cast<void (*)()>(*entry)();
  return llvm::Error::success();
}

llvm::Expected<SimulatorReport> runProgram(llvm::StringRef source,
                                           llvm::StringRef name,
                                           const ProgramOptions &options) {
  std::unique_ptr<MLIRContext> context = makeContext();
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(source, name),
                             {});
  context->printOpOnDiagnostic(false);
  SourceMgrDiagnosticHandler diagnostics(sources, context.get());
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(sources, context.get());
  if (!module)
    return llvm::createStringError("expected a module, got errors");
  auto function = dyn_cast_or_null<FunctionOpInterface>(
      module->lookupSymbol(options.entry));
  if (!function || function.getNumArguments() || function.getNumResults())
    return llvm::createStringError(
        "expected a function %s without arguments and results, got none",
        options.entry.c_str());
  if (failed(lower(*module, options)))
    return llvm::createStringError("expected code that lowers, got errors");
  DriverState &driver = DriverState::instance();
  driver.options = options.simulator;
  driver.report = {};
  if (llvm::Error error = execute(*module, options))
    return std::move(error);
  return driver.report;
}

} // namespace mlir::posenc::sim
