// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CudaSession.h"

#include <map>
#include <mutex>

namespace mlir::posenc::cuda {

static thread_local int defaultDevice = 0;

void useDevice(int ordinal) { defaultDevice = ordinal; }

/// The primary context of a device, held from the first use to the end of the
/// process; null after an error.
static Handle primaryContext(const Driver &driver, int ordinal) {
  static std::mutex lock;
  // Never destroyed: programs unload their kernels when the process exits.
  static auto &contexts = *new std::map<int, Handle>;
  std::lock_guard<std::mutex> guard(lock);
  Handle &context = contexts[ordinal];
  int device;
  if (!context &&
      check(driver, driver.deviceGet(&device, ordinal), "cuDeviceGet"))
    (void)check(driver, driver.retainPrimaryContext(&context, device),
                "cuDevicePrimaryCtxRetain");
  return context;
}

Session::Session() : driver(Driver::get()) {
  if (!driver)
    return;
  if (driver->getCurrentContext(&context) == 0 && context)
    return;
  context = primaryContext(*driver, defaultDevice);
  pushed = context && call("cuCtxPushCurrent", driver->pushContext, context);
  if (!pushed)
    driver = nullptr;
}

Session::~Session() {
  Handle popped;
  if (pushed)
    (void)driver->popContext(&popped);
}

bool Session::isCapturing() {
  int captured = 0;
  return callersStream() &&
         call("cuStreamIsCapturing", driver->streamIsCapturing, callersStream(),
              &captured) &&
         captured;
}

Handle &callersStream() {
  static thread_local Handle stream = nullptr;
  return stream;
}

} // namespace mlir::posenc::cuda
