// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kernels.h"

#include "KernelModels.h"
#include "Launches.h"
#include "Manifest.h"

#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::posenc {

/// Says for which GPU the module is, unless it says so itself.
static void describeGpu(ModuleOp module, StringRef chip) {
  Builder b(module.getContext());
  auto key = b.getStringAttr("GPU");
  SmallVector<DataLayoutEntryInterface> devices;
  if (auto spec = module->getAttrOfType<TargetSystemSpecAttr>(
          DLTIDialect::kTargetSystemDescAttrName))
    llvm::append_range(devices, spec.getEntries());
  for (DataLayoutEntryInterface device : devices)
    if (device.getKey() == DataLayoutEntryKey(key))
      return;
  auto name =
      DataLayoutEntryAttr::get(b.getStringAttr("chip"), b.getStringAttr(chip));
  devices.push_back(DataLayoutEntryAttr::get(
      key, TargetDeviceSpecAttr::get(b.getContext(), {name})));
  module->setAttr(DLTIDialect::kTargetSystemDescAttrName,
                  TargetSystemSpecAttr::get(b.getContext(), devices));
}

static GpuFormat formatOf(const CompileOptions &options) {
  if (options.emit == Emit::PTX)
    return GpuFormat::PTX;
  if (options.emit == Emit::Cubin)
    return GpuFormat::Binary;
  if (options.emit == Emit::Bitcode)
    return GpuFormat::LLVM;
  return options.kernels.value_or(GpuFormat::PTX);
}

/// As `emit` names it.
static StringRef nameOf(GpuFormat format) {
  switch (format) {
  case GpuFormat::PTX:
    return "ptx";
  case GpuFormat::Binary:
    return "cubin";
  case GpuFormat::LLVM:
    return "bitcode";
  }
}

static LogicalResult lowerKernels(ModuleOp module, StringRef chip,
                                  GpuFormat format) {
  PosEncToNVPTXOptions options;
  options.chip = chip.str();
  options.format = format;
  PassManager pm(module.getContext());
  pm.enableVerifier(false);
  buildNVPTXPipeline(pm, options);
  return pm.run(module);
}

LogicalResult lowerToGpu(ModuleOp module, const CompileOptions &options,
                         CompilationReport &report, std::string &manifest) {
  Stage last = options.stage.value_or(Stage::LLVM);
  describeGpu(module, options.target);
  PosEncToNVPTXOptions pipeline;
  pipeline.chip = options.target;
  pipeline.format = formatOf(options);
  pipeline.allowTf32 = options.allowTf32;
  pipeline.allowApproximateTanh = options.allowApproximateTanh;
  setRaisingOptions(options, pipeline);
  PassManager toKernels(module.getContext());
  toKernels.enableVerifier(false);
  if (last == Stage::Raised)
    buildRaisedPipeline(toKernels, options.verifyRaising, options.finiteMasks,
                        &report);
  else
    buildGpuOptimisedPipeline(toKernels, pipeline, &report);
  if (last >= Stage::Loops)
    buildKernelsPipeline(toKernels, pipeline, &report);
  if (failed(toKernels.run(module)))
    return failure();
  report.launches = describeLaunches(module);
  modelLaunches(module, options.target, report.launches);
  if (last >= Stage::Loops)
    manifest =
        describeManifest(module, options.target, nameOf(formatOf(options)));
  if (last < Stage::LLVM)
    return success();
  GpuFormat format = formatOf(options);
  OwningOpRef<ModuleOp> forAssembler;
  if (options.assemble && format != GpuFormat::PTX)
    forAssembler = module.clone();
  if (failed(lowerKernels(module, options.target, format)) ||
      (forAssembler &&
       failed(lowerKernels(*forAssembler, options.target, GpuFormat::PTX))))
    return failure();
  if (options.assemble)
    assembleLaunches(kernelsOf(forAssembler ? *forAssembler : module),
                     options.target, report.launches);
  // Functions of libdevice, which upstream links where it finds a toolkit.
  if (format == GpuFormat::PTX &&
      StringRef(kernelsOf(module)).contains(".extern .func"))
    return module.emitError(
        "expected the libdevice of a CUDA toolkit for functions that kernels "
        "call, sine and the like: CUDA_ROOT is to name the toolkit, or "
        "nvidia/cu13 of PyPI's nvidia-nvvm; got none");
  return success();
}

std::string kernelsOf(ModuleOp module) {
  std::string code;
  module.walk([&](gpu::BinaryOp binary) {
    for (Attribute object : binary.getObjects())
      code += cast<gpu::ObjectAttr>(object).getObject().getValue();
  });
  return code;
}

} // namespace mlir::posenc
