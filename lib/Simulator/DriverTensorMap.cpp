// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Driver.h"
#include "DriverFunctions.h"
#include "TensorMap.h"
#include "posenc-c/Simulator.h"
#include "posenc/Runtime/TiledTensor.h"

#include <cstdlib>
#include <cstring>

using namespace mlir::posenc::sim;
using mlir::posenc::tensorElementBytes;
using mlir::posenc::TiledTensor;

/// The requirements of cuTensorMapEncodeTiled that a kernel depends on.
static llvm::Error check(const TensorMap &map, int32_t interleave,
                         int32_t outOfBounds) {
  if (map.rank < 1 || map.rank > kMaxTensorRank)
    return llvm::createStringError("expected a rank of 1 to 5, got %u",
                                   map.rank);
  if (interleave || outOfBounds || map.swizzle > 3)
    return llvm::createStringError("expected no interleaving and zero fill, "
                                   "got another mode");
  if (reinterpret_cast<uintptr_t>(map.base) % 16)
    return llvm::createStringError("expected an address that is a multiple of "
                                   "16, got another");
  for (unsigned d = 0; d < map.rank; ++d)
    if (!map.sizes[d])
      return llvm::createStringError("expected a tensor with elements, got "
                                     "one without");
  uint32_t inner = map.box[0] * map.elementBytes;
  if (inner % 16 || (map.swizzle && inner > (16u << map.swizzle)))
    return llvm::createStringError("expected an inner box of whole 16 bytes "
                                   "and at most the swizzle, got %u bytes",
                                   inner);
  for (unsigned d = 0; d < map.rank; ++d)
    if (!map.box[d] || map.box[d] > 256)
      return llvm::createStringError("expected box sizes of 1 to 256, got %u",
                                     map.box[d]);
  for (unsigned d = 1; d < map.rank; ++d)
    if (map.strides[d - 1] % 16)
      return llvm::createStringError(
          "expected strides that are multiples of 16 bytes, got %llu",
          (unsigned long long)map.strides[d - 1]);
  return llvm::Error::success();
}

void mgpuTensorMapEncodeTiled(void *target, int32_t type, uint32_t rank,
                              void *address, const uint64_t *sizes,
                              const uint64_t *strides, const uint32_t *box,
                              const uint32_t *, int32_t interleave,
                              int32_t swizzle, int32_t, int32_t outOfBounds) {
  TensorMap map;
  map.rank = rank;
  map.base = static_cast<char *>(address);
  map.swizzle = swizzle;
  if (type >= 0 && type < static_cast<int32_t>(std::size(tensorElementBytes)))
    map.elementBytes = tensorElementBytes[type];
  for (unsigned d = 0; d < std::min(rank, kMaxTensorRank); ++d) {
    map.sizes[d] = sizes[d];
    map.box[d] = box[d];
    if (d + 1 < rank)
      map.strides[d] = strides[d];
  }
  if (llvm::Error error = check(map, interleave, outOfBounds))
    reportDriverError("mgpuTensorMapEncodeTiled", std::move(error));
  else
    map.magic = TensorMap::kMagic;
  std::memcpy(target, &map, sizeof map);
}

void *mgpuTensorMapEncodeTiledMemref(int64_t rank, void *descriptor,
                                     int32_t type, int32_t interleave,
                                     int32_t swizzle, int32_t l2Promotion,
                                     int32_t outOfBounds, int64_t *boxSizes) {
  TiledTensor tensor(rank, descriptor, type, boxSizes);
  if (tensor.isEmpty)
    return nullptr;
  constexpr size_t kMapBytes = 128, kMapAlignment = 64;
  void *map = std::aligned_alloc(kMapAlignment, kMapBytes);
  mgpuTensorMapEncodeTiled(map, type, rank, tensor.address, tensor.sizes,
                           tensor.strides, tensor.box, tensor.elementStrides,
                           interleave, swizzle, l2Promotion, outOfBounds);
  return map;
}

#define ENTRY(name) {#name, reinterpret_cast<void *>(name)}

const std::vector<std::pair<const char *, void *>> &
mlir::posenc::sim::driverFunctions() {
  static const std::vector<std::pair<const char *, void *>> functions = {
      ENTRY(mgpuModuleLoad),
      ENTRY(mgpuModuleLoadJIT),
      ENTRY(mgpuModuleUnload),
      ENTRY(mgpuModuleGetFunction),
      ENTRY(mgpuLaunchKernel),
      ENTRY(mgpuLaunchClusterKernel),
      ENTRY(mgpuStreamCreate),
      ENTRY(mgpuStreamDestroy),
      ENTRY(mgpuStreamSynchronize),
      ENTRY(mgpuStreamWaitEvent),
      ENTRY(mgpuEventCreate),
      ENTRY(mgpuEventDestroy),
      ENTRY(mgpuEventSynchronize),
      ENTRY(mgpuEventRecord),
      ENTRY(mgpuMemAlloc),
      ENTRY(mgpuMemFree),
      ENTRY(mgpuMemcpy),
      ENTRY(mgpuMemset32),
      ENTRY(mgpuMemset16),
      ENTRY(mgpuMemHostRegister),
      ENTRY(mgpuMemHostUnregister),
      ENTRY(mgpuMemHostRegisterMemRef),
      ENTRY(mgpuMemHostUnregisterMemRef),
      ENTRY(mgpuSetDefaultDevice),
      ENTRY(mgpuTensorMapEncodeTiled),
      ENTRY(mgpuTensorMapEncodeTiledMemref),
      ENTRY(posencSimConfigure),
      ENTRY(posencSimRegister),
      ENTRY(posencSimUnregister)};
  return functions;
}
