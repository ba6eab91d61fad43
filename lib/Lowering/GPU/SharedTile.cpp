// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "SharedTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Analysis/WarpTiles.h"

using namespace mlir;
using namespace mlir::posenc;

/// Rows whose chunks change places.
static constexpr int64_t swizzledRows = 8;

ThreadPlace::ThreadPlace(LoopEmitter &b, Value thread, int64_t threads)
    : thread(thread), warp(b.floorDiv(thread, 32)), lane(b.rem(thread, 32)),
      fragmentRow(b.floorDiv(lane, 4)),
      fragmentColumn(b.mul(b.rem(lane, 4), 2)), threads(threads) {}

Value posenc::dynamicSharedMemory(LoopEmitter &b) {
  auto space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  return b.create<gpu::DynamicSharedMemoryOp>(
      MemRefType::get({ShapedType::kDynamic}, b.getI8Type(),
                      MemRefLayoutAttrInterface(), space));
}

SharedTile::SharedTile(LoopEmitter &b, Value memory, int64_t offset,
                       FloatType element, int64_t stages, int64_t rows,
                       int64_t channels, bool swizzled)
    : b(b), element(element), rows(rows), channels(channels),
      swizzled(swizzled) {
  auto space = cast<MemRefType>(memory.getType()).getMemorySpace();
  int64_t padded = sharedChannels(channels, element.getWidth() / 8);
  auto type = MemRefType::get({stages, rows, padded}, element,
                              MemRefLayoutAttrInterface(), space);
  memref =
      b.create<memref::ViewOp>(type, memory, b.index(offset), ValueRange());
}

int64_t SharedTile::bytes() const {
  auto type = cast<MemRefType>(memref.getType());
  return type.getNumElements() * type.getElementTypeBitWidth() / 8;
}

Value SharedTile::chunkAt(Value row, Value chunk) {
  if (swizzled)
    chunk = b.createOrFold<arith::XOrIOp>(chunk, b.rem(row, swizzledRows));
  return b.mul(chunk, chunkChannels());
}

void SharedTile::copy(const ThreadPlace &place, Value source,
                      function_ref<SmallVector<Value>(Value, Value)> at,
                      Value first, Value end, Value stage) {
  struct Chunk {
    SmallVector<Value> to, from;
    Value count;
  };
  int64_t chunkElements = chunkChannels();
  int64_t chunks = channels / chunkElements, all = rows * chunks;
  Value last = b.sub(end, b.index(1));
  auto locate = [&](int64_t done) -> Chunk {
    Value number = b.add(place.thread, done);
    Value row = b.floorDiv(number, chunks), chunk = b.rem(number, chunks);
    Value token = b.add(first, row);
    Value count = b.create<arith::SelectOp>(b.less(token, end),
                                            b.index(chunkElements), b.index(0));
    return {{stage, row, chunkAt(row, chunk)},
            at(b.min(token, last), b.mul(chunk, chunkElements)),
            count};
  };
  auto begin = [&](const Chunk &chunk) {
    auto type = nvgpu::DeviceAsyncTokenType::get(b.getContext());
    b.create<nvgpu::DeviceAsyncCopyOp>(
        type, memref, chunk.to, source, chunk.from,
        b.getIndexAttr(chunkElements), chunk.count, b.getUnitAttr());
  };
  // All are located first: where that takes loads, they run beside each other.
  SmallVector<Chunk> located;
  int64_t done = 0;
  for (; done + place.threads <= all; done += place.threads)
    located.push_back(locate(done));
  llvm::for_each(located, begin);
  if (done < all)
    b.ifThen(b.less(b.add(place.thread, done), b.index(all)),
             [&] { begin(locate(done)); });
}

Value SharedTile::load(const ThreadPlace &place, Value stage, Value row,
                       int64_t channel, bool byChannel, bool transposed) {
  // Lane 8 i + j holds the address of row j of matrix i.
  Value inMatrix = b.rem(place.lane, 8), matrix = b.floorDiv(place.lane, 8);
  Value low = b.rem(matrix, 2), high = b.floorDiv(matrix, 2);
  Value rowHalf = byChannel ? high : low, chunkHalf = byChannel ? low : high;
  Value at = b.add(b.add(row, inMatrix), b.mul(rowHalf, 8));
  // The line is added last: addresses of all lines then differ by constants.
  int64_t inLine = channel % lineChannels();
  Value chunk = b.add(chunkHalf, inLine / chunkChannels());
  Value column = b.add(chunkAt(at, chunk), channel - inLine);
  return b.create<nvgpu::LdMatrixOp>(
      VectorType::get({4, 32 / element.getWidth()}, element), memref,
      ValueRange{stage, at, column}, transposed, 4);
}

SmallVector<Value> SharedTile::channelsAt(Value stage, Value row, Value first,
                                          int64_t channel) {
  int64_t inLine = channel % lineChannels();
  Value own = b.add(first, inLine);
  Value at = b.add(chunkAt(row, b.floorDiv(own, chunkChannels())),
                   b.rem(own, chunkChannels()));
  return {stage, row, b.add(at, channel - inLine)};
}

Value SharedTile::loadChannels(Value stage, Value row, Value first,
                               int64_t channel, int64_t count) {
  return b.loadAligned(memref, channelsAt(stage, row, first, channel), count);
}

void SharedTile::storeChannels(Value values, Value stage, Value row,
                               Value first) {
  b.storeAligned(values, memref, channelsAt(stage, row, first, 0));
}
