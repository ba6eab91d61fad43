// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Target.h"

#include "posenc/Analysis/Machine.h"

#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

namespace mlir::posenc {

namespace {

void initializeTargets() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
  });
}

std::string hostFeatures() {
  llvm::SubtargetFeatures features;
  for (const auto &[name, isPresent] : llvm::sys::getHostCPUFeatures())
    features.AddFeature(name, isPresent);
  return features.getString();
}

unsigned vectorBitsOf(const llvm::TargetMachine &machine) {
  const llvm::MCSubtargetInfo *info = machine.getMCSubtargetInfo();
  if (!machine.getTargetTriple().isX86())
    return 128;
  if (info->checkFeatures("+avx512f"))
    return 512;
  return info->checkFeatures("+avx") ? 256 : 128;
}

} // namespace

llvm::Expected<Target> Target::create(llvm::StringRef name) {
  initializeTargets();
  bool isHost = name == "host";
  llvm::Triple triple(isHost ? llvm::sys::getProcessTriple()
                             : "x86_64-unknown-linux-gnu");
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError(error);
  llvm::TargetOptions codeGen;
  // Constructors go where loaders of today look for them.
  codeGen.UseInitArray = true;
  Target result;
  result.machine.reset(target->createTargetMachine(
      triple, isHost ? llvm::sys::getHostCPUName() : name,
      isHost ? hostFeatures() : "", codeGen, llvm::Reloc::PIC_, std::nullopt,
      llvm::CodeGenOptLevel::Aggressive));
  if (!result.machine)
    return llvm::createStringError("expected a code generator for " +
                                   triple.str() + ", got none");
  result.vectorBits = vectorBitsOf(*result.machine);
  return result;
}

void Target::describe(ModuleOp module, llvm::StringRef name) const {
  Builder b(module.getContext());
  module->setAttr(LLVM::LLVMDialect::getTargetTripleAttrName(),
                  b.getStringAttr(machine->getTargetTriple().str()));
  module->setAttr(
      LLVM::LLVMDialect::getDataLayoutAttrName(),
      b.getStringAttr(machine->createDataLayout().getStringRepresentation()));
  // A module that describes its machine knows better which loops it wants, but
  // not which instructions there are.
  if (module->hasAttr(DLTIDialect::kTargetSystemDescAttrName)) {
    module->setAttr(codeTargetAttrName, b.getStringAttr(name));
    return;
  }
  auto cpu =
      DataLayoutEntryAttr::get(b.getStringAttr("cpu"), b.getStringAttr(name));
  Attribute device = TargetDeviceSpecAttr::get(b.getContext(), {cpu});
  auto entry = DataLayoutEntryAttr::get(b.getStringAttr("CPU"), device);
  module->setAttr(DLTIDialect::kTargetSystemDescAttrName,
                  TargetSystemSpecAttr::get(b.getContext(), {entry}));
}

} // namespace mlir::posenc
