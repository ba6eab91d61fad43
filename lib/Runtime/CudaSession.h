// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RUNTIME_CUDASESSION_H
#define POSENC_LIB_RUNTIME_CUDASESSION_H

#include "CudaDriver.h"

namespace mlir::posenc::cuda {

/// The driver with a context: that of the caller, or else the primary one of
/// the thread's device, which frameworks use as well.
class Session {
public:
  Session();
  ~Session();
  Session(const Session &) = delete;

  explicit operator bool() const { return driver; }
  const Driver *operator->() const { return driver; }
  Handle getContext() const { return context; }
  /// Whether what is asked of the caller's stream becomes a graph.
  bool isCapturing();

  template <typename Function, typename... Arguments>
  bool call(const char *name, Function function, Arguments... arguments) {
    return check(*driver, function(arguments...), name);
  }

private:
  const Driver *driver;
  Handle context = nullptr;
  bool pushed = false;
};

/// The stream that this thread's caller named; null where calls have their own.
Handle &callersStream();

/// The device of this thread where its caller has no context; 0 at first.
void useDevice(int ordinal);

inline Address addressOf(void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}
inline void *pointerTo(Address address) {
  return reinterpret_cast<void *>(static_cast<uintptr_t>(address));
}

} // namespace mlir::posenc::cuda

#endif // POSENC_LIB_RUNTIME_CUDASESSION_H
