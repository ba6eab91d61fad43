// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CudaDriver.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>
#include <utility>

namespace mlir::posenc::cuda {

namespace {

/// Made when it is first used: constructors of programs, which load modules,
/// may run before those of this library.
struct ErrorState {
  std::mutex lock;
  std::string first;
};
ErrorState &errorState() {
  static auto *state = new ErrorState;
  return *state;
}

const char *libraryName() {
  const char *named = std::getenv("POSENC_CUDA_DRIVER");
  return named ? named : "libcuda.so.1";
}

/// Finds functions by name, and remembers the first that is missing.
class Symbols {
public:
  explicit Symbols(void *library) : library(library) {}

  template <typename Function>
  void findOptional(Function &function, const char *name) {
    function = reinterpret_cast<Function>(dlsym(library, name));
  }
  template <typename Function> void find(Function &function, const char *name) {
    findOptional(function, name);
    if (!function && missing.empty())
      missing = name;
  }
  const std::string &firstMissing() const { return missing; }

private:
  void *library;
  std::string missing;
};

/// What has a suffix got it when its types changed in CUDA 3.2 or 4.0.
void findAll(Symbols &symbols, Driver &driver) {
  symbols.find(driver.getErrorString, "cuGetErrorString");
  symbols.find(driver.init, "cuInit");
  symbols.find(driver.deviceGet, "cuDeviceGet");
  symbols.find(driver.retainPrimaryContext, "cuDevicePrimaryCtxRetain");
  symbols.find(driver.getCurrentContext, "cuCtxGetCurrent");
  symbols.find(driver.pushContext, "cuCtxPushCurrent_v2");
  symbols.find(driver.popContext, "cuCtxPopCurrent_v2");
  symbols.find(driver.moduleLoad, "cuModuleLoadData");
  symbols.find(driver.moduleUnload, "cuModuleUnload");
  symbols.find(driver.moduleGetFunction, "cuModuleGetFunction");
  symbols.find(driver.setFunctionAttribute, "cuFuncSetAttribute");
  symbols.find(driver.launchKernel, "cuLaunchKernel");
  symbols.find(driver.streamCreate, "cuStreamCreate");
  symbols.find(driver.streamDestroy, "cuStreamDestroy_v2");
  symbols.find(driver.streamSynchronize, "cuStreamSynchronize");
  symbols.find(driver.streamIsCapturing, "cuStreamIsCapturing");
  symbols.find(driver.streamWaitEvent, "cuStreamWaitEvent");
  symbols.find(driver.eventCreate, "cuEventCreate");
  symbols.find(driver.eventDestroy, "cuEventDestroy_v2");
  symbols.find(driver.eventSynchronize, "cuEventSynchronize");
  symbols.find(driver.eventRecord, "cuEventRecord");
  symbols.find(driver.allocate, "cuMemAllocAsync");
  symbols.find(driver.allocateManaged, "cuMemAllocManaged");
  symbols.find(driver.allocateNow, "cuMemAlloc_v2");
  symbols.find(driver.release, "cuMemFree_v2");
  symbols.find(driver.releaseOnStream, "cuMemFreeAsync");
  symbols.find(driver.copy, "cuMemcpyAsync");
  symbols.find(driver.fill32, "cuMemsetD32Async");
  symbols.find(driver.fill16, "cuMemsetD16Async");
  symbols.find(driver.hostRegister, "cuMemHostRegister_v2");
  symbols.find(driver.hostUnregister, "cuMemHostUnregister");
  symbols.findOptional(driver.getContextId, "cuCtxGetId");
  symbols.findOptional(driver.encodeTensorMap, "cuTensorMapEncodeTiled");
}

const Driver *load() {
  static Driver driver;
  void *library = dlopen(libraryName(), RTLD_NOW | RTLD_GLOBAL);
  if (!library) {
    noteError(std::string("expected an NVIDIA driver, got ") + dlerror());
    return nullptr;
  }
  Symbols symbols(library);
  findAll(symbols, driver);
  if (!symbols.firstMissing().empty()) {
    noteError("expected a driver for CUDA 11.2 or later, got one without " +
              symbols.firstMissing());
    return nullptr;
  }
  return check(driver, driver.init(0), "cuInit") ? &driver : nullptr;
}

} // namespace

const Driver *Driver::get() {
  static const Driver *driver = load();
  return driver;
}

void noteError(const std::string &message) {
  ErrorState &state = errorState();
  std::lock_guard<std::mutex> guard(state.lock);
  if (!state.first.empty())
    return;
  state.first = message;
  std::fprintf(stderr, "posenc: %s\n", message.c_str());
}

std::string takeError() {
  ErrorState &state = errorState();
  std::lock_guard<std::mutex> guard(state.lock);
  return std::exchange(state.first, {});
}

bool hasError() {
  ErrorState &state = errorState();
  std::lock_guard<std::mutex> guard(state.lock);
  return !state.first.empty();
}

bool check(const Driver &driver, Result result, const char *call) {
  if (result == 0)
    return true;
  const char *text = nullptr;
  (void)driver.getErrorString(result, &text);
  noteError(std::string(call) + ": " +
            (text ? text : "error " + std::to_string(result)));
  return false;
}

} // namespace mlir::posenc::cuda
