// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "BulkTile.h"
#include "SharedTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"

using namespace mlir;
using namespace mlir::posenc;

/// Of a swizzled line, a chunk, and what a column of lines holds.
static constexpr int64_t lineBytes = 128, chunkBytes = 16, columnChannels = 64,
                         swizzledRows = 8, stepElements = 16, elementBytes = 2,
                         chunksOfLine = lineBytes / chunkBytes;

static Value integer(LoopEmitter &b, Type type, int64_t value) {
  return b.create<arith::ConstantOp>(b.getIntegerAttr(type, value));
}
static Value asI32(LoopEmitter &b, Value index) {
  return b.createOrFold<arith::IndexCastOp>(b.getI32Type(), index);
}

SharedMemory::SharedMemory(LoopEmitter &b) : b(b) {
  Value memory = dynamicSharedMemory(b);
  Value pointer = b.create<memref::ExtractAlignedPointerAsIndexOp>(memory);
  start = b.mul(b.ceilDiv(pointer, slack), slack);
}

Value SharedMemory::addressOf(Value offset) const {
  return b.create<arith::IndexCastOp>(b.getI64Type(), b.add(start, offset));
}

Value SharedMemory::at(Value offset) const {
  constexpr unsigned sharedSpace = 3;
  return b.create<LLVM::IntToPtrOp>(
      LLVM::LLVMPointerType::get(b.getContext(), sharedSpace),
      addressOf(offset));
}

Value Mbarriers::at(Value number) const {
  return memory->at(b->add(b->mul(number, bytesOfOne), offset));
}

void Mbarriers::init(int64_t number, int64_t arrivals) const {
  b->create<NVVM::MBarrierInitOp>(at(b->index(number)),
                                  integer(*b, b->getI32Type(), arrivals),
                                  /*predicate=*/Value());
}

void Mbarriers::arrive(Value number) const {
  b->create<NVVM::MBarrierArriveOp>(TypeRange(b->getI64Type()), at(number),
                                    /*count=*/Value());
}

void Mbarriers::arriveExpecting(Value number, int64_t bytes) const {
  b->create<NVVM::MBarrierArriveExpectTxOp>(
      TypeRange(), at(number), integer(*b, b->getI32Type(), bytes),
      NVVM::MemScopeKind::CTA, /*relaxed=*/false, /*predicate=*/Value());
}

void Mbarriers::wait(Value number, Value parity) const {
  // Nanoseconds that a thread may sleep; it looks again after that.
  constexpr int64_t sleep = 10000000;
  b->create<NVVM::MBarrierTryWaitParityOp>(at(number), parity,
                                           integer(*b, b->getI32Type(), sleep));
}

BulkTile::BulkTile(const SharedMemory &memory, LoopEmitter &b, int64_t offset,
                   int64_t rows, int64_t channels)
    : memory(&memory), b(&b), offset(offset), rows(rows), channels(channels) {}

int64_t BulkTile::bytes() const {
  return llvm::divideCeil(channels, columnChannels) * rows * lineBytes;
}

Value BulkTile::createMap(LoopEmitter &b, const MatrixView &view,
                          int64_t rows) {
  Value memref = view.getMemref();
  auto type = cast<MemRefType>(memref.getType());
  auto space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  auto tile = MemRefType::get({rows, columnChannels}, type.getElementType(),
                              MemRefLayoutAttrInterface(), space);
  auto map = nvgpu::TensorMapDescriptorType::get(
      b.getContext(), tile, nvgpu::TensorMapSwizzleKind::SWIZZLE_128B,
      nvgpu::TensorMapL2PromoKind::L2PROMO_128B,
      nvgpu::TensorMapOOBKind::OOB_ZERO,
      nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE);
  auto unranked =
      UnrankedMemRefType::get(type.getElementType(), type.getMemorySpace());
  Value any = b.create<memref::CastOp>(unranked, memref);
  Value made = b.create<nvgpu::TmaCreateDescriptorOp>(
      map, any, view.at(b.index(rows), b.index(columnChannels)));
  // What upstream makes of the type, before kernels are outlined.
  return b
      .create<UnrealizedConversionCastOp>(
          TypeRange(LLVM::LLVMPointerType::get(b.getContext())), made)
      .getResult(0);
}

void BulkTile::copy(Value map, const MatrixView &source, Value first,
                    Value stage, Value barrier) const {
  for (int64_t channel = 0; channel < channels; channel += columnChannels) {
    int64_t column = channel / columnChannels * rows * lineBytes;
    // Tensor maps have the innermost dimension first.
    SmallVector<Value> coordinates = source.at(first, b->index(channel));
    std::reverse(coordinates.begin(), coordinates.end());
    for (Value &at : coordinates)
      at = asI32(*b, at);
    constexpr unsigned clusterSpace = 7;
    Value target = b->create<LLVM::AddrSpaceCastOp>(
        LLVM::LLVMPointerType::get(b->getContext(), clusterSpace),
        memory->at(b->add(offsetOf(stage), column)));
    b->create<NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp>(
        target, map, coordinates, barrier, /*im2colOffsets=*/ValueRange(),
        /*multicastMask=*/Value(), /*l2CacheHint=*/Value(),
        NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false,
        /*group=*/NVVM::CTAGroupKindAttr(), /*predicate=*/Value());
  }
}

/// Of what starts at `at` and `byte` bytes on.
Value BulkTile::descriptor(Value at, int64_t byte, int64_t leading) const {
  constexpr int64_t unit = 16, addressBits = 0x3ffff, swizzle128 = 1;
  constexpr int64_t stride = swizzledRows * lineBytes;
  Type i64 = b->getI64Type();
  Value start = b->create<arith::ShRUIOp>(
      b->create<arith::AndIOp>(memory->addressOf(at),
                               integer(*b, i64, addressBits)),
      integer(*b, i64, llvm::Log2_64(unit)));
  uint64_t fields = uint64_t(leading / unit) << 16 |
                    uint64_t(stride / unit) << 32 | uint64_t(swizzle128) << 62;
  Value first =
      b->create<arith::OrIOp>(start, integer(*b, i64, int64_t(fields)));
  return b->create<arith::AddIOp>(first, integer(*b, i64, byte / unit));
}

Value BulkTile::alongChannels(Value stage, Value row, int64_t step) const {
  constexpr int64_t stepsOfColumn = columnChannels / stepElements;
  int64_t byte = step / stepsOfColumn * rows * lineBytes +
                 step % stepsOfColumn * stepElements * elementBytes;
  // Columns of lines are not followed in this order.
  return descriptor(b->add(offsetOf(stage), b->mul(row, lineBytes)), byte,
                    /*leading=*/chunkBytes);
}

Value BulkTile::alongRows(Value stage, int64_t step) const {
  return descriptor(offsetOf(stage), step * stepElements * lineBytes,
                    /*leading=*/rows * lineBytes);
}

Value BulkTile::chunkAt(Value stage, Value row, Value column,
                        Value chunk) const {
  Value line = b->add(b->mul(column, rows * lineBytes), b->mul(row, lineBytes));
  return b->add(offsetOf(stage), b->add(line, b->mul(chunk, chunkBytes)));
}

Value BulkTile::channelAt(Value stage, Value row, Value channel) const {
  constexpr int64_t chunkChannels = chunkBytes / elementBytes;
  Value inColumn = b->rem(channel, columnChannels);
  Value chunk = b->create<arith::XOrIOp>(b->floorDiv(inColumn, chunkChannels),
                                         b->rem(row, swizzledRows));
  Value inChunk = b->mul(b->rem(inColumn, chunkChannels), elementBytes);
  Value column = b->floorDiv(channel, columnChannels);
  return memory->at(b->add(chunkAt(stage, row, column, chunk), inChunk));
}

Value BulkTile::loadChannels(FloatType element, Value stage, Value row,
                             Value channel, int64_t count) const {
  Value loaded = b->create<LLVM::LoadOp>(VectorType::get({count}, element),
                                         channelAt(stage, row, channel),
                                         /*alignment=*/count * elementBytes);
  return b->create<arith::ExtFOp>(VectorType::get({count}, b->getF32Type()),
                                  loaded);
}

void BulkTile::storeChannels(FloatType element, Value values, Value stage,
                             Value row, Value channel) const {
  int64_t count = cast<VectorType>(values.getType()).getNumElements();
  Value narrow =
      b->create<arith::TruncFOp>(VectorType::get({count}, element), values);
  b->create<LLVM::StoreOp>(narrow, channelAt(stage, row, channel),
                           /*alignment=*/count * elementBytes);
}

void BulkTile::fenceWrites(LoopEmitter &b) {
  b.create<NVVM::FenceProxyOp>(
      NVVM::ProxyKindAttr::get(b.getContext(), NVVM::ProxyKind::async_shared),
      NVVM::SharedSpaceAttr::get(b.getContext(),
                                 NVVM::SharedSpace::shared_cta));
}

void BulkTile::clearRows(Value stage, Value first, Value thread,
                         int64_t threads) const {
  int64_t chunks = bytes() / rows / chunkBytes;
  Value all = b->mul(b->sub(b->index(rows), first), chunks);
  auto type = VectorType::get({chunkBytes / 4}, b->getI32Type());
  Value zeros = b->create<arith::ConstantOp>(b->getZeroAttr(type));
  b->loop(thread, all, threads, [&](Value number) {
    Value row = b->add(first, b->floorDiv(number, chunks));
    Value chunk = b->rem(number, chunks);
    // Swizzles move chunks within their line.
    Value at = chunkAt(stage, row, b->floorDiv(chunk, chunksOfLine),
                       b->rem(chunk, chunksOfLine));
    b->create<LLVM::StoreOp>(zeros, memory->at(at), /*alignment=*/chunkBytes);
  });
  fenceWrites(*b);
}
