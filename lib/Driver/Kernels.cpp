// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kernels.h"

#include "Launches.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::posenc {

static GpuFormat formatOf(const CompileOptions &options) {
  if (options.emit == Emit::PTX)
    return GpuFormat::PTX;
  return options.emit == Emit::Cubin ? GpuFormat::Binary : options.kernels;
}

LogicalResult lowerToGpu(ModuleOp module, const CompileOptions &options,
                         CompilationReport &report) {
  Stage last = options.stage.value_or(Stage::LLVM);
  PassManager toKernels(module.getContext());
  toKernels.enableVerifier(false);
  if (last == Stage::Raised)
    buildRaisedPipeline(toKernels, PosEncToLLVMOptions(), &report);
  else
    buildGpuOptimisedPipeline(toKernels, &report);
  if (last >= Stage::Loops)
    buildKernelsPipeline(toKernels, &report);
  if (failed(toKernels.run(module)))
    return failure();
  report.launches = describeLaunches(module);
  if (last < Stage::LLVM)
    return success();
  PosEncToNVPTXOptions pipeline;
  pipeline.chip = options.target;
  pipeline.format = formatOf(options);
  PassManager toBinary(module.getContext());
  toBinary.enableVerifier(false);
  buildNVPTXPipeline(toBinary, pipeline);
  return toBinary.run(module);
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
