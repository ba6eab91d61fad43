// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelModels.h"

#include "Assembler.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Matchers.h"

namespace mlir::posenc {

namespace {

using llvm::json::Object;
using llvm::json::Value;

std::optional<int64_t> integerOf(mlir::Value value) {
  APInt constant;
  if (value && !matchPattern(value, m_ConstantInt(&constant)))
    return std::nullopt;
  return value ? constant.getSExtValue() : 0;
}

std::optional<KernelModelRecord> describe(gpu::LaunchFuncOp launch,
                                          llvm::StringRef chip) {
  auto kernel = SymbolTable::lookupNearestSymbolFrom<gpu::GPUFuncOp>(
      launch, launch.getKernel());
  gpu::KernelDim3 block = launch.getBlockSizeOperandValues();
  auto x = integerOf(block.x), y = integerOf(block.y), z = integerOf(block.z);
  if (!kernel || !x || !y || !z)
    return std::nullopt;
  std::optional<KernelModel> model = modelKernel(kernel, {*x, *y, *z});
  if (!model)
    return std::nullopt;
  return KernelModelRecord{*model, GpuMachine::ofChip(chip),
                           integerOf(launch.getDynamicSharedMemorySize()),
                           std::nullopt};
}

template <typename T> Value orNull(const std::optional<T> &value) {
  return value ? Value(*value) : Value(nullptr);
}

Value toValue(const KernelWork &work) {
  return Object{{"tensor_flops", work.tensorFlops},
                {"special", work.special},
                {"fp32", work.fp32},
                {"conversions", work.conversions},
                {"shared_wavefronts", work.sharedWavefronts},
                {"shuffles", work.shuffles},
                {"global_load_bytes", work.loadedBytes},
                {"global_store_bytes", work.storedBytes}};
}

/// By name of the unit.
Value cyclesToValue(const KernelModelRecord &record) {
  std::optional<KernelWork> work = record.model.steadyWork();
  if (!work || !record.machine)
    return nullptr;
  Object cycles;
  for (GpuUnit unit : gpuUnits)
    cycles[unitName(unit)] = busyCycles(unit, *work, *record.machine);
  return cycles;
}

} // namespace

std::optional<int64_t> KernelModelRecord::residentBlocks() const {
  if (!machine || !assembled || !sharedBytes || *sharedBytes < 0)
    return std::nullopt;
  return machine->residentBlocks(model.threads, assembled->registers,
                                 *sharedBytes + assembled->sharedBytes);
}

void modelLaunches(ModuleOp module, llvm::StringRef chip,
                   std::vector<LaunchRecord> &launches) {
  auto record = launches.begin();
  module.walk([&](gpu::LaunchFuncOp launch) {
    (record++)->model = describe(launch, chip);
  });
}

void assembleLaunches(llvm::StringRef ptx, llvm::StringRef chip,
                      std::vector<LaunchRecord> &launches) {
  if (launches.empty())
    return;
  llvm::StringMap<AssembledKernel> kernels = assembleKernels(ptx, chip);
  for (LaunchRecord &launch : launches)
    if (auto of = kernels.find(launch.kernel);
        of != kernels.end() && launch.model)
      launch.model->assembled = of->second;
}

Value modelToJSON(const std::optional<KernelModelRecord> &record) {
  if (!record)
    return nullptr;
  const KernelModel &model = record->model;
  Object object{{"threads", model.threads},
                {"registers", nullptr},
                {"spill_store_bytes", nullptr},
                {"spill_load_bytes", nullptr},
                {"blocks_per_sm", orNull(record->residentBlocks())},
                {"once", toValue(model.once)},
                {"pass", model.pass ? toValue(*model.pass) : Value(nullptr)},
                {"cycles", cyclesToValue(*record)},
                {"limit", nullptr},
                {"tensor_share", nullptr}};
  if (record->assembled) {
    object["registers"] = record->assembled->registers;
    object["spill_store_bytes"] = record->assembled->spillStoreBytes;
    object["spill_load_bytes"] = record->assembled->spillLoadBytes;
  }
  if (record->machine) {
    if (std::optional<GpuUnit> unit = model.limit(*record->machine))
      object["limit"] = unitName(*unit);
    object["tensor_share"] = orNull(model.tensorShare(*record->machine));
  }
  return object;
}

} // namespace mlir::posenc
