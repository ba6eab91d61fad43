// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RUNTIME_CUDADRIVER_H
#define POSENC_LIB_RUNTIME_CUDADRIVER_H

#include <cstddef>
#include <cstdint>
#include <string>

namespace mlir::posenc::cuda {

/// Types of the CUDA driver API, which is not there when this is built.
using Result = int;
using Address = unsigned long long;
using Handle = void *;

/// The functions of the driver that the runtime calls, of CUDA 11.2 and later.
struct Driver {
  Result (*getErrorString)(Result, const char **);
  Result (*init)(unsigned flags);
  Result (*deviceGet)(int *device, int ordinal);
  Result (*retainPrimaryContext)(Handle *context, int device);
  Result (*getCurrentContext)(Handle *context);
  Result (*pushContext)(Handle context);
  Result (*popContext)(Handle *context);
  Result (*moduleLoad)(Handle *module, const void *image);
  Result (*moduleUnload)(Handle module);
  Result (*moduleGetFunction)(Handle *function, Handle module,
                              const char *name);
  Result (*setFunctionAttribute)(Handle function, int attribute, int value);
  Result (*launchKernel)(Handle function, unsigned gridX, unsigned gridY,
                         unsigned gridZ, unsigned blockX, unsigned blockY,
                         unsigned blockZ, unsigned sharedBytes, Handle stream,
                         void **parameters, void **extra);
  Result (*streamCreate)(Handle *stream, unsigned flags);
  Result (*streamDestroy)(Handle stream);
  Result (*streamSynchronize)(Handle stream);
  Result (*streamIsCapturing)(Handle stream, int *isCapturing);
  Result (*streamWaitEvent)(Handle stream, Handle event, unsigned flags);
  Result (*eventCreate)(Handle *event, unsigned flags);
  Result (*eventDestroy)(Handle event);
  Result (*eventSynchronize)(Handle event);
  Result (*eventRecord)(Handle event, Handle stream);
  Result (*allocate)(Address *memory, size_t bytes, Handle stream);
  Result (*allocateManaged)(Address *memory, size_t bytes, unsigned flags);
  Result (*allocateNow)(Address *memory, size_t bytes);
  Result (*release)(Address memory);
  Result (*releaseOnStream)(Address memory, Handle stream);
  Result (*copy)(Address target, Address source, size_t bytes, Handle stream);
  Result (*fill32)(Address target, unsigned value, size_t count, Handle stream);
  Result (*fill16)(Address target, unsigned short value, size_t count,
                   Handle stream);
  Result (*hostRegister)(void *memory, size_t bytes, unsigned flags);
  Result (*hostUnregister)(void *memory);
  /// Of CUDA 12.0 and later, both; null before.
  Result (*getContextId)(Handle context, unsigned long long *id);
  Result (*encodeTensorMap)(void *map, int type, unsigned rank, void *address,
                            const uint64_t *sizes, const uint64_t *strides,
                            const unsigned *box, const unsigned *elementStrides,
                            int interleave, int swizzle, int l2Promotion,
                            int outOfBounds);

  /// Null where there is no driver, after an error.
  static const Driver *get();
};

/// The first error since the last takeError is kept, and printed.
void noteError(const std::string &message);
/// Empty without one.
std::string takeError();
bool hasError();

/// Whether a call of the driver succeeded; else the error names `call`.
bool check(const Driver &driver, Result result, const char *call);

} // namespace mlir::posenc::cuda

#endif // POSENC_LIB_RUNTIME_CUDADRIVER_H
