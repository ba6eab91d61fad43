// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CudaSession.h"
#include "posenc-c/Cuda.h"
#include "posenc/Runtime/GpuFunctions.h"
#include "posenc/Runtime/MemRefView.h"

#include <string>

using mlir::posenc::MemRefView;
using namespace mlir::posenc::cuda;

namespace {

/// CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, which a kernel needs beyond
/// this many bytes.
constexpr int sharedSizeAttribute = 8;
constexpr int32_t sharedSizeByDefault = 48 << 10;
/// CU_STREAM_NON_BLOCKING, CU_EVENT_DISABLE_TIMING and CU_MEM_ATTACH_GLOBAL.
constexpr unsigned nonBlocking = 1, withoutTiming = 2, attachGlobal = 1;
} // namespace

const char *posencCudaTakeError() {
  thread_local std::string text;
  text = takeError();
  return text.empty() ? nullptr : text.c_str();
}

void posencCudaUseStream(void *stream) { callersStream() = stream; }

void *mgpuModuleLoad(void *data, size_t) {
  Handle module = nullptr;
  if (Session cuda; cuda)
    cuda.call("cuModuleLoadData", cuda->moduleLoad, &module, data);
  return module;
}

void *mgpuModuleLoadJIT(void *data, int, size_t bytes) {
  return mgpuModuleLoad(data, bytes);
}

void mgpuModuleUnload(void *module) {
  if (!module)
    return;
  // At exit the driver may have gone before, with all its modules.
  if (Session cuda; cuda)
    (void)cuda->moduleUnload(module);
}

void *mgpuModuleGetFunction(void *module, const char *name) {
  Handle function = nullptr;
  if (!module)
    return nullptr;
  if (Session cuda; cuda)
    cuda.call("cuModuleGetFunction", cuda->moduleGetFunction, &function, module,
              name);
  return function;
}

void mgpuLaunchKernel(void *function, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedBytes, void *stream,
                      void **parameters, void **extra, size_t) {
  Session cuda;
  // What an error left out (memory, a tensor map) a kernel would find at 0,
  // which ends the context.
  if (!function || !cuda || hasError())
    return;
  if (sharedBytes > sharedSizeByDefault &&
      !cuda.call("cuFuncSetAttribute", cuda->setFunctionAttribute, function,
                 sharedSizeAttribute, sharedBytes))
    return;
  cuda.call("cuLaunchKernel", cuda->launchKernel, function, unsigned(gridX),
            unsigned(gridY), unsigned(gridZ), unsigned(blockX),
            unsigned(blockY), unsigned(blockZ), unsigned(sharedBytes), stream,
            parameters, extra);
}

void *mgpuStreamCreate() {
  if (callersStream())
    return callersStream();
  Handle stream = nullptr;
  if (Session cuda; cuda)
    cuda.call("cuStreamCreate", cuda->streamCreate, &stream, nonBlocking);
  return stream;
}

void mgpuStreamDestroy(void *stream) {
  if (!stream || stream == callersStream())
    return;
  if (Session cuda; cuda)
    cuda.call("cuStreamDestroy", cuda->streamDestroy, stream);
}

void mgpuStreamSynchronize(void *stream) {
  if (stream && stream == callersStream())
    return;
  if (Session cuda; cuda)
    cuda.call("cuStreamSynchronize", cuda->streamSynchronize, stream);
}

void mgpuStreamWaitEvent(void *stream, void *event) {
  if (Session cuda; cuda)
    cuda.call("cuStreamWaitEvent", cuda->streamWaitEvent, stream, event, 0u);
}

void *mgpuEventCreate() {
  Handle event = nullptr;
  if (Session cuda; cuda)
    cuda.call("cuEventCreate", cuda->eventCreate, &event, withoutTiming);
  return event;
}

void mgpuEventDestroy(void *event) {
  if (Session cuda; cuda)
    cuda.call("cuEventDestroy", cuda->eventDestroy, event);
}

void mgpuEventSynchronize(void *event) {
  if (Session cuda; cuda)
    cuda.call("cuEventSynchronize", cuda->eventSynchronize, event);
}

void mgpuEventRecord(void *event, void *stream) {
  if (Session cuda; cuda)
    cuda.call("cuEventRecord", cuda->eventRecord, event, stream);
}

void *mgpuMemAlloc(uint64_t bytes, void *stream, bool isHostShared) {
  Address memory = 0;
  Session cuda;
  // The driver allocates nothing of no size.
  if (!cuda || bytes == 0)
    return nullptr;
  if (isHostShared)
    cuda.call("cuMemAllocManaged", cuda->allocateManaged, &memory,
              size_t(bytes), attachGlobal);
  else
    cuda.call("cuMemAllocAsync", cuda->allocate, &memory, size_t(bytes),
              stream);
  return pointerTo(memory);
}

void mgpuMemFree(void *pointer, void *stream) {
  Session cuda;
  if (!pointer || !cuda)
    return;
  if (stream)
    cuda.call("cuMemFreeAsync", cuda->releaseOnStream, addressOf(pointer),
              stream);
  else
    cuda.call("cuMemFree", cuda->release, addressOf(pointer));
}

void mgpuMemcpy(void *target, void *source, size_t bytes, void *stream) {
  if (Session cuda; cuda)
    cuda.call("cuMemcpyAsync", cuda->copy, addressOf(target), addressOf(source),
              bytes, stream);
}

void mgpuMemset32(void *target, unsigned value, size_t count, void *stream) {
  if (Session cuda; cuda)
    cuda.call("cuMemsetD32Async", cuda->fill32, addressOf(target), value, count,
              stream);
}

void mgpuMemset16(void *target, uint16_t value, size_t count, void *stream) {
  if (Session cuda; cuda)
    cuda.call("cuMemsetD16Async", cuda->fill16, addressOf(target), value, count,
              stream);
}

void mgpuMemHostRegister(void *pointer, uint64_t bytes) {
  if (Session cuda; cuda)
    cuda.call("cuMemHostRegister", cuda->hostRegister, pointer, size_t(bytes),
              0u);
}

void mgpuMemHostUnregister(void *pointer) {
  if (Session cuda; cuda)
    cuda.call("cuMemHostUnregister", cuda->hostUnregister, pointer);
}

void mgpuMemHostRegisterMemRef(int64_t rank, void *descriptor,
                               int64_t elementBytes) {
  MemRefView view(descriptor, rank);
  mgpuMemHostRegister(view.first(elementBytes), view.bytes(elementBytes));
}

void mgpuMemHostUnregisterMemRef(int64_t rank, void *descriptor,
                                 int64_t elementBytes) {
  MemRefView view(descriptor, rank);
  mgpuMemHostUnregister(view.first(elementBytes));
}

void mgpuSetDefaultDevice(int32_t device) { useDevice(device); }
