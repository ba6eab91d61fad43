// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A CUDA driver that says what it is asked. Its memory is the host's.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned long long address;
static long count;
static void *name(void) { return (void *)(0x1000 + ++count); }
#define SAY(...) (printf(__VA_ARGS__), fflush(stdout), 0)

int cuGetErrorString(int result, const char **text) {
  *text = result == 2 ? "out of memory" : "unknown error";
  return 0;
}
int cuInit(unsigned flags) { return SAY("init %u\n", flags); }
int cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return 0;
}
int cuDevicePrimaryCtxRetain(void **context, int device) {
  *context = name();
  return SAY("primary context of device %d\n", device);
}
int cuCtxGetCurrent(void **context) {
  *context = 0;
  return 0;
}
int cuCtxGetId(void *context, unsigned long long *id) {
  static unsigned long long resets;
  *id = getenv("FAKE_DRIVER_RESETS") ? ++resets : 1;
  return 0;
}
int cuCtxPushCurrent_v2(void *context) { return 0; }
int cuCtxPopCurrent_v2(void **context) { return 0; }
int cuModuleLoadData(void **module, const void *image) {
  *module = name();
  return SAY("module %s\n", strstr(image, ".target sm_80")    ? "for sm_80"
                            : strstr(image, ".target sm_90a") ? "for sm_90a"
                                                              : "?");
}
int cuModuleUnload(void *module) { return 0; }
int cuModuleGetFunction(void **function, void *module, const char *symbol) {
  *function = name();
  return SAY("function %s\n", symbol);
}
int cuFuncSetAttribute(void *function, int attribute, int value) {
  return SAY("attribute %d is %d\n", attribute, value);
}
int cuLaunchKernel(void *function, unsigned gx, unsigned gy, unsigned gz,
                   unsigned bx, unsigned by, unsigned bz, unsigned shared,
                   void *stream, void **parameters, void **extra) {
  // A memref is its descriptor: allocated, aligned, offset, sizes, strides.
  SAY("launch %u %u %u of %u %u %u, %u bytes, stream %s, query %p\n", gx, gy,
      gz, bx, by, bz, shared, stream == (void *)42 ? "of the caller" : "own",
      *(void **)parameters[1]);
  return 0;
}
int cuStreamCreate(void **stream, unsigned flags) {
  *stream = name();
  return SAY("stream %u\n", flags);
}
int cuStreamDestroy_v2(void *stream) { return SAY("destroy\n"); }
int cuStreamSynchronize(void *stream) { return SAY("synchronize\n"); }
int cuStreamWaitEvent(void *stream, void *event, unsigned flags) {
  return SAY("stream %zu waits\n", (size_t)stream);
}
int cuStreamIsCapturing(void *stream, int *status) {
  *status = getenv("FAKE_DRIVER_CAPTURES") != 0;
  return 0;
}
int cuEventCreate(void **event, unsigned flags) {
  *event = name();
  return 0;
}
int cuEventDestroy_v2(void *event) { return 0; }
int cuEventSynchronize(void *event) { return 0; }
int cuEventRecord(void *event, void *stream) {
  return SAY("event on stream %zu\n", (size_t)stream);
}
int cuMemAllocAsync(address *memory, size_t bytes, void *stream) {
  if (getenv("FAKE_DRIVER_IS_FULL"))
    return 2;
  *memory = (address)(size_t)malloc(bytes);
  return SAY("allocate %zu\n", bytes);
}
int cuMemAllocManaged(address *memory, size_t bytes, unsigned flags) {
  return cuMemAllocAsync(memory, bytes, 0);
}
int cuMemAlloc_v2(address *memory, size_t bytes) {
  return cuMemAllocAsync(memory, bytes, 0);
}
int cuMemFree_v2(address memory) { return SAY("free\n"); }
int cuMemFreeAsync(address memory, void *stream) { return SAY("free\n"); }
int cuMemcpyAsync(address to, address from, size_t bytes, void *stream) {
  return 0;
}
int cuMemsetD32Async(address to, unsigned value, size_t n, void *stream) {
  return 0;
}
int cuMemsetD16Async(address to, unsigned short value, size_t n, void *stream) {
  return 0;
}
int cuMemHostRegister_v2(void *memory, size_t bytes, unsigned flags) {
  return 0;
}
int cuMemHostUnregister(void *memory) { return 0; }
int cuTensorMapEncodeTiled(void *map, int type, unsigned rank, void *address,
                           const unsigned long long *sizes,
                           const unsigned long long *strides,
                           const unsigned *box, const unsigned *ones,
                           int interleave, int swizzle, int l2, int fill) {
  memset(map, 0, 128);
  memcpy(map, &address, sizeof address);
  memcpy((char *)map + sizeof address, box, rank * sizeof *box);
  SAY("map of type %d at %p:", type, address);
  for (unsigned i = 0; i < rank; ++i)
    SAY(" %llu/%u", sizes[i], box[i]);
  SAY(", strides");
  for (unsigned i = 0; i + 1 < rank; ++i)
    SAY(" %llu", strides[i]);
  return SAY(", modes %d %d %d %d\n", interleave, swizzle, l2, fill);
}
