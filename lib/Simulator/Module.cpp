// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "GlobalMemory.h"
#include "Launch.h"
#include "Registry.h"
#include "posenc/Simulator/Rewrite.h"
#include "posenc/Simulator/Simulator.h"

#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include <mutex>

using namespace llvm;

namespace mlir::posenc::sim {

struct SimulatedModule::Implementation {
  std::unique_ptr<orc::LLJIT> jit;
  std::vector<const void *> variables;
  const ModuleInfo *info = nullptr;

  ~Implementation() {
    for (const void *variable : variables)
      GlobalMemory::instance().remove(variable);
  }
  Error add(std::unique_ptr<LLVMContext> context,
            std::unique_ptr<Module> module);
};

static orc::SymbolMap runtimeSymbols(orc::LLJIT &jit) {
  orc::SymbolMap symbols;
  for (const auto &entry : Registry::instance().all())
    symbols[jit.mangleAndIntern(entry.first())] = {
        orc::ExecutorAddr::fromPtr(entry.second), JITSymbolFlags::Exported};
  return symbols;
}

Error SimulatedModule::Implementation::add(std::unique_ptr<LLVMContext> context,
                                           std::unique_ptr<Module> module) {
  if (Error error = retargetToHost(*module))
    return error;
  struct Variable {
    std::string name;
    size_t bytes;
    bool writable;
  };
  std::vector<Variable> published;
  for (GlobalVariable &variable : module->globals())
    if (variable.getName().starts_with("sim_global_"))
      published.push_back(
          {variable.getName().str(),
           module->getDataLayout().getTypeAllocSize(variable.getValueType()),
           !variable.isConstant()});
  Expected<std::unique_ptr<orc::LLJIT>> created = orc::LLJITBuilder().create();
  if (!created)
    return created.takeError();
  jit = std::move(*created);
  if (Error error = jit->getMainJITDylib().define(
          orc::absoluteSymbols(runtimeSymbols(*jit))))
    return error;
  if (Error error = jit->addIRModule(
          orc::ThreadSafeModule(std::move(module), std::move(context))))
    return error;
  auto address = jit->lookup("sim_module");
  if (!address)
    return address.takeError();
  info = address->toPtr<const ModuleInfo *>();
  for (const Variable &variable : published) {
    auto place = jit->lookup(variable.name);
    if (!place)
      return place.takeError();
    variables.push_back(place->toPtr<const void *>());
    GlobalMemory::instance().addModuleVariable(variables.back(), variable.bytes,
                                               variable.writable);
  }
  return Error::success();
}

SimulatedModule::SimulatedModule(std::unique_ptr<Implementation> implementation)
    : implementation(std::move(implementation)) {}
SimulatedModule::~SimulatedModule() = default;

Expected<std::unique_ptr<SimulatedModule>>
SimulatedModule::load(StringRef bitcode) {
  auto context = std::make_unique<LLVMContext>();
  SMDiagnostic diagnostic;
  std::unique_ptr<Module> module =
      parseIR(MemoryBufferRef(bitcode, "device code"), diagnostic, *context);
  if (!module)
    return createStringError("expected LLVM bitcode of a device, got: " +
                             diagnostic.getMessage());
  return load(std::move(context), std::move(module));
}

Expected<std::unique_ptr<SimulatedModule>>
SimulatedModule::load(std::unique_ptr<LLVMContext> context,
                      std::unique_ptr<Module> module) {
  auto implementation = std::make_unique<Implementation>();
  if (Error error = implementation->add(std::move(context), std::move(module)))
    return std::move(error);
  return std::unique_ptr<SimulatedModule>(
      new SimulatedModule(std::move(implementation)));
}

bool SimulatedModule::hasKernel(StringRef kernel) {
  auto entry = implementation->jit->lookup(("sim_entry_" + kernel).str());
  if (entry)
    return true;
  consumeError(entry.takeError());
  return false;
}

Error SimulatedModule::launch(StringRef kernel, Extent grid, Extent block,
                              unsigned dynamicSharedBytes, void **parameters,
                              const SimulatorOptions &options,
                              SimulatorReport &report) {
  static std::mutex turn;
  std::lock_guard<std::mutex> lock(turn);
  auto entry = implementation->jit->lookup(("sim_entry_" + kernel).str());
  if (!entry) {
    consumeError(entry.takeError());
    return createStringError("expected a kernel of the module, got " + kernel);
  }
  auto sharedBytes =
      implementation->jit->lookup(("sim_shared_bytes_" + kernel).str());
  if (!sharedBytes)
    return sharedBytes.takeError();
  Launch launch{
      kernel,    entry->toPtr<void (*)(void **)>(),       grid,
      block,     *sharedBytes->toPtr<const uint64_t *>(), dynamicSharedBytes,
      parameters};
  return run(launch, *implementation->info, options, report);
}

} // namespace mlir::posenc::sim
