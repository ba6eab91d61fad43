// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kernels.h"

#include "Launches.h"

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
  return options.kernels.value_or(GpuFormat::PTX);
}

LogicalResult lowerToGpu(ModuleOp module, const CompileOptions &options,
                         CompilationReport &report) {
  Stage last = options.stage.value_or(Stage::LLVM);
  describeGpu(module, options.target);
  PosEncToNVPTXOptions pipeline;
  pipeline.chip = options.target;
  pipeline.format = formatOf(options);
  pipeline.allowTf32 = options.allowTf32;
  PassManager toKernels(module.getContext());
  toKernels.enableVerifier(false);
  if (last == Stage::Raised)
    buildRaisedPipeline(toKernels, PosEncToLLVMOptions(), &report);
  else
    buildGpuOptimisedPipeline(toKernels, &report);
  if (last >= Stage::Loops)
    buildKernelsPipeline(toKernels, pipeline, &report);
  if (failed(toKernels.run(module)))
    return failure();
  report.launches = describeLaunches(module);
  if (last < Stage::LLVM)
    return success();
  PassManager toBinary(module.getContext());
  toBinary.enableVerifier(false);
  buildNVPTXPipeline(toBinary, pipeline);
  if (failed(toBinary.run(module)))
    return failure();
  // Functions of libdevice, which upstream links where it finds a toolkit.
  if (pipeline.format == GpuFormat::PTX &&
      StringRef(kernelsOf(module)).contains(".extern .func"))
    return module.emitError(
        "expected the libdevice of a CUDA toolkit, at CUDA_ROOT, for functions "
        "that kernels call, got none");
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
