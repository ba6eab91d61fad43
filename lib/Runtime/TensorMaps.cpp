// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "CudaSession.h"
#include "posenc/Runtime/GpuFunctions.h"
#include "posenc/Runtime/TiledTensor.h"

#include <array>
#include <map>
#include <mutex>

using mlir::posenc::TiledTensor;
using namespace mlir::posenc::cuda;

namespace {

/// A CUtensorMap, which lies at multiples of 64 bytes.
struct alignas(64) TensorMap {
  std::array<uint64_t, 16> words;
  bool operator<(const TensorMap &other) const { return words < other.words; }
};

/// Tensor maps in the memory of a context's device, where kernels read them.
/// Equal ones are one: calls on the same buffers encode them once. None ever
/// goes, as nobody says when the last kernel that reads it has ended.
class DeviceMaps {
public:
  /// Where the map is, or null after an error.
  void *find(Session &cuda, const TensorMap &map) {
    auto known = places.find(map);
    if (known != places.end())
      return pointerTo(known->second);
    if (cuda.isCapturing()) {
      noteError("expected tensor maps of an earlier call while a graph is "
                "captured, got a new one");
      return nullptr;
    }
    size_t next = places.size() % mapsOfChunk;
    if (!next && !cuda.call("cuMemAlloc", cuda->allocateNow, &chunk,
                            mapsOfChunk * sizeof(TensorMap)))
      return nullptr;
    Address place = chunk + next * sizeof(TensorMap);
    // Streams that the caller synchronises know nothing of this copy.
    if (!cuda.call("cuMemcpyAsync", cuda->copy, place,
                   addressOf(const_cast<TensorMap *>(&map)), sizeof map,
                   Handle(nullptr)) ||
        !cuda.call("cuStreamSynchronize", cuda->streamSynchronize,
                   Handle(nullptr)))
      return nullptr;
    places.emplace(map, place);
    return pointerTo(place);
  }

private:
  static constexpr size_t mapsOfChunk = 4096;
  /// The last one.
  Address chunk = 0;
  std::map<TensorMap, Address> places;
};

void *placeOnDevice(Session &cuda, const TensorMap &map) {
  static std::mutex lock;
  // Contexts end after destructors of this library.
  static auto *ofContexts = new std::map<unsigned long long, DeviceMaps>;
  std::lock_guard<std::mutex> guard(lock);
  // After a reset of the device another context may have the same handle.
  unsigned long long id;
  if (!cuda.call("cuCtxGetId", cuda->getContextId, cuda.getContext(), &id))
    return nullptr;
  return (*ofContexts)[id].find(cuda, map);
}

bool encode(Session &cuda, TensorMap &map, int32_t type, uint32_t rank,
            void *address, const uint64_t *sizes, const uint64_t *strides,
            const uint32_t *box, const uint32_t *elementStrides,
            int32_t interleave, int32_t swizzle, int32_t l2Promotion,
            int32_t outOfBounds) {
  if (!cuda->encodeTensorMap || !cuda->getContextId) {
    noteError("expected a driver for CUDA 12.0 or later for copies by TMA, got "
              "one without cuTensorMapEncodeTiled or cuCtxGetId");
    return false;
  }
  return cuda.call("cuTensorMapEncodeTiled", cuda->encodeTensorMap,
                   static_cast<void *>(&map), type, rank, address, sizes,
                   strides, box, elementStrides, interleave, swizzle,
                   l2Promotion, outOfBounds);
}

} // namespace

void mgpuTensorMapEncodeTiled(void *target, int32_t type, uint32_t rank,
                              void *address, const uint64_t *sizes,
                              const uint64_t *strides, const uint32_t *box,
                              const uint32_t *elementStrides,
                              int32_t interleave, int32_t swizzle,
                              int32_t l2Promotion, int32_t outOfBounds) {
  TensorMap map;
  Session cuda;
  if (cuda &&
      encode(cuda, map, type, rank, address, sizes, strides, box,
             elementStrides, interleave, swizzle, l2Promotion, outOfBounds))
    *static_cast<TensorMap *>(target) = map;
}

void *mgpuTensorMapEncodeTiledMemref(int64_t rank, void *descriptor,
                                     int32_t type, int32_t interleave,
                                     int32_t swizzle, int32_t l2Promotion,
                                     int32_t outOfBounds, int64_t *boxSizes) {
  Session cuda;
  TiledTensor tensor(rank, descriptor, type, boxSizes);
  if (!cuda || tensor.isEmpty)
    return nullptr;
  if (rank < 1 || rank > TiledTensor::maximalRank) {
    noteError("expected a tensor of 1 to 5 dimensions for copies by TMA, got " +
              std::to_string(rank));
    return nullptr;
  }
  TensorMap map;
  if (!encode(cuda, map, type, static_cast<uint32_t>(rank), tensor.address,
              tensor.sizes, tensor.strides, tensor.box, tensor.elementStrides,
              interleave, swizzle, l2Promotion, outOfBounds))
    return nullptr;
  return placeOnDevice(cuda, map);
}
