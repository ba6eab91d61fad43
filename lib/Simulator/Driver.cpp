// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Driver.h"
#include "DriverFunctions.h"
#include "GlobalMemory.h"

#include "llvm/ADT/bit.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace mlir::posenc::sim {

/// A driver call that fails is a hazard: its caller gets no error code.
void reportDriverError(const char *call, llvm::Error error) {
  Hazard &hazard = DriverState::instance().report.hazards["driver-error"];
  std::string text =
      std::string(call) + ": " + llvm::toString(std::move(error));
  if (hazard.count++ < DriverState::instance().options.maxReports)
    hazard.messages.push_back(text);
}

/// For programs that nobody else asks, such as those of a stock runner.
static void printAtExit() {
  DriverState &driver = DriverState::instance();
  if (driver.options.print)
    llvm::errs() << driver.report.toText();
}

DriverState &DriverState::instance() {
  static DriverState *state = [] {
    auto *created = new DriverState;
    if (const char *text = std::getenv("POSENC_SIM"))
      if (llvm::Error error = created->options.parse(text))
        llvm::errs() << "POSENC_SIM: " << llvm::toString(std::move(error))
                     << "\n";
    std::atexit(printAtExit);
    return created;
  }();
  return *state;
}

namespace {

struct Function {
  SimulatedModule *module;
  std::string name;
};

/// The module and the functions that were asked of it.
struct LoadedModule {
  std::unique_ptr<SimulatedModule> module;
  std::vector<std::unique_ptr<Function>> functions;
};

constexpr size_t kRedZone = 4096;

/// Programs unload their modules when they are closed, which may be after the
/// libraries have taken down what compiled them.
bool isExiting = false;

} // namespace

static void launch(Function *function, Extent grid, Extent block,
                   int32_t sharedBytes, void **parameters) {
  if (!function)
    return;
  DriverState &driver = DriverState::instance();
  if (llvm::Error error =
          function->module->launch(function->name, grid, block, sharedBytes,
                                   parameters, driver.options, driver.report))
    reportDriverError("mgpuLaunchKernel", std::move(error));
}

static Extent extent(intptr_t x, intptr_t y, intptr_t z) {
  return {static_cast<unsigned>(x), static_cast<unsigned>(y),
          static_cast<unsigned>(z)};
}

} // namespace mlir::posenc::sim

using namespace mlir::posenc::sim;

void *mgpuModuleLoad(void *data, size_t bytes) {
  static int atExit = std::atexit([] { isExiting = true; });
  (void)atExit;
  auto module = SimulatedModule::load({static_cast<const char *>(data), bytes});
  if (!module) {
    reportDriverError("mgpuModuleLoad", module.takeError());
    return nullptr;
  }
  return new LoadedModule{std::move(*module), {}};
}

void *mgpuModuleLoadJIT(void *data, int, size_t bytes) {
  return mgpuModuleLoad(data, bytes);
}

void mgpuModuleUnload(void *module) {
  if (!isExiting)
    delete static_cast<LoadedModule *>(module);
}

void *mgpuModuleGetFunction(void *module, const char *name) {
  auto *loaded = static_cast<LoadedModule *>(module);
  if (!loaded)
    return nullptr;
  if (!loaded->module->hasKernel(name)) {
    reportDriverError("mgpuModuleGetFunction",
                      llvm::createStringError(
                          "expected a kernel of the module, got %s", name));
    return nullptr;
  }
  loaded->functions.push_back(
      std::make_unique<Function>(Function{loaded->module.get(), name}));
  return loaded->functions.back().get();
}

void mgpuLaunchKernel(void *function, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedBytes, void *,
                      void **parameters, void **, size_t) {
  launch(static_cast<Function *>(function), extent(gridX, gridY, gridZ),
         extent(blockX, blockY, blockZ), sharedBytes, parameters);
}

void mgpuLaunchClusterKernel(void *function, intptr_t clusterX,
                             intptr_t clusterY, intptr_t clusterZ,
                             intptr_t gridX, intptr_t gridY, intptr_t gridZ,
                             intptr_t blockX, intptr_t blockY, intptr_t blockZ,
                             int32_t sharedBytes, void *, void **parameters,
                             void **, size_t) {
  if (clusterX * clusterY * clusterZ != 1)
    reportDriverError("mgpuLaunchClusterKernel",
                      llvm::createStringError(
                          "expected clusters of one cta, got larger ones"));
  else
    launch(static_cast<Function *>(function), extent(gridX, gridY, gridZ),
           extent(blockX, blockY, blockZ), sharedBytes, parameters);
}

// Everything has happened when a call returns, so streams and events are names.
void *mgpuStreamCreate() { return new char; }
void mgpuStreamDestroy(void *stream) { delete static_cast<char *>(stream); }
void mgpuStreamSynchronize(void *) {}
void mgpuStreamWaitEvent(void *, void *) {}
void *mgpuEventCreate() { return new char; }
void mgpuEventDestroy(void *event) { delete static_cast<char *>(event); }
void mgpuEventSynchronize(void *) {}
void mgpuEventRecord(void *, void *) {}

void *mgpuMemAlloc(uint64_t bytes, void *, bool) {
  uint64_t whole = llvm::alignTo(bytes, kRedZone) + 2 * kRedZone;
  char *begin = static_cast<char *>(std::aligned_alloc(kRedZone, whole));
  if (!begin) {
    reportDriverError("mgpuMemAlloc",
                      llvm::createStringError("expected %llu bytes, got none",
                                              (unsigned long long)bytes));
    return nullptr;
  }
  // Contents are undefined on a device: NaNs here.
  std::memset(begin, 0xff, whole);
  registerMemory(begin + kRedZone, bytes, true);
  return begin + kRedZone;
}

void mgpuMemFree(void *pointer, void *) {
  if (!pointer)
    return;
  unregisterMemory(pointer);
  std::free(static_cast<char *>(pointer) - kRedZone);
}

void mgpuMemcpy(void *target, void *source, size_t bytes, void *) {
  std::memcpy(target, source, bytes);
}

void mgpuMemset32(void *target, unsigned value, size_t count, void *) {
  std::fill_n(static_cast<uint32_t *>(target), count, value);
}

void mgpuMemset16(void *target, uint16_t value, size_t count, void *) {
  std::fill_n(static_cast<uint16_t *>(target), count, value);
}

void mgpuMemHostRegister(void *pointer, uint64_t bytes) {
  registerMemory(pointer, bytes, true);
}

void mgpuMemHostUnregister(void *pointer) { unregisterMemory(pointer); }

void mgpuMemHostRegisterMemRef(int64_t rank, void *descriptor,
                               int64_t elementBytes) {
  mlir::posenc::MemRefView view(descriptor, rank);
  registerMemory(view.first(elementBytes), view.bytes(elementBytes), true);
}

void mgpuMemHostUnregisterMemRef(int64_t rank, void *descriptor,
                                 int64_t elementBytes) {
  mlir::posenc::MemRefView view(descriptor, rank);
  unregisterMemory(view.first(elementBytes));
}

void mgpuSetDefaultDevice(int32_t) {}
