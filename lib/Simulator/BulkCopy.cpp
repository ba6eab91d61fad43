// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"
#include "Registry.h"

#include <cstring>

namespace mlir::posenc::sim {

namespace {

constexpr uint32_t kChunk = 16;

/// 16 bytes of a box: the unit that swizzles move.
struct Chunk {
  const TensorMap &map;
  uint32_t shared;
  /// Global address of its row, and the row is inside the tensor.
  char *row;
  bool rowInside;
  int64_t firstElement;

  unsigned elements() const { return kChunk / map.elementBytes; }
  /// Null outside the tensor.
  char *element(unsigned i) const {
    int64_t index = firstElement + i;
    bool inside =
        rowInside && index >= 0 && static_cast<uint64_t>(index) < map.sizes[0];
    return inside ? row + index * map.elementBytes : nullptr;
  }
};

} // namespace

/// Bits 4 and up of an address in shared memory are XORed with bits 7 and up,
/// as many as the swizzle has chunks (PTX ISA, "Swizzling modes").
static uint32_t swizzled(uint32_t offset, uint32_t swizzle) {
  uint32_t mask = (kChunk << swizzle) - kChunk;
  return offset ^ (offset >> 3 & mask);
}

static Chunk chunkOf(const TensorTransfer &transfer, uint32_t row,
                     uint32_t byte) {
  const TensorMap &map = transfer.map;
  uint32_t rowBytes = map.box[0] * map.elementBytes;
  Chunk chunk{
      map, swizzled(transfer.shared + row * rowBytes + byte, map.swizzle),
      map.base, true,
      transfer.origin[0] + static_cast<int64_t>(byte / map.elementBytes)};
  uint32_t rest = row;
  for (uint32_t d = 1; d < map.rank; ++d) {
    int64_t index =
        transfer.origin[d] + static_cast<int64_t>(rest % map.box[d]);
    rest /= map.box[d];
    chunk.rowInside &=
        index >= 0 && static_cast<uint64_t>(index) < map.sizes[d];
    chunk.row += index * static_cast<int64_t>(map.strides[d - 1]);
  }
  return chunk;
}

template <typename Visit>
static void forEachChunk(const TensorTransfer &transfer, Visit visit) {
  const TensorMap &map = transfer.map;
  uint32_t rows = 1;
  for (uint32_t d = 1; d < map.rank; ++d)
    rows *= map.box[d];
  for (uint32_t row = 0; row < rows; ++row)
    for (uint32_t byte = 0; byte < map.box[0] * map.elementBytes;
         byte += kChunk) {
      Chunk chunk = chunkOf(transfer, row, byte);
      if (!machine().cta().fits(chunk.shared, kChunk, "bulk copy"))
        return;
      visit(chunk);
    }
}

static uint32_t boxBytes(const TensorMap &map) {
  uint32_t bytes = map.elementBytes;
  for (uint32_t d = 0; d < map.rank; ++d)
    bytes *= map.box[d];
  return bytes;
}

/// Visits the parts of a chunk that are inside the tensor, all at once where it
/// is wholly inside.
template <typename Copy> static void copyInside(const Chunk &chunk, Copy copy) {
  char *first = chunk.element(0);
  if (first && chunk.element(chunk.elements() - 1))
    return copy(first, 0, kChunk);
  uint32_t bytes = chunk.map.elementBytes;
  for (unsigned i = 0; i < chunk.elements(); ++i)
    if (char *element = chunk.element(i))
      copy(element, i * bytes, bytes);
}

static void load(const Chunk &chunk) {
  char *target = machine().cta().shared + chunk.shared;
  std::memset(target, 0, kChunk);
  copyInside(chunk, [&](const char *source, uint32_t at, uint32_t bytes) {
    if (machine().memory.check(source, bytes, false, "tma"))
      std::memcpy(target + at, source, bytes);
  });
}

static void store(const Chunk &chunk) {
  const char *source = machine().cta().shared + chunk.shared;
  copyInside(chunk, [&](char *target, uint32_t at, uint32_t bytes) {
    if (!machine().memory.check(target, bytes, true, "bulk store"))
      return;
    std::memcpy(target, source + at, bytes);
    machine().statistics.globalStoreBytes += bytes;
  });
}

/// The transfer that an instruction asks for, or a hazard.
static bool decode(TensorTransfer &transfer, const void *map,
                   llvm::ArrayRef<int32_t> origin, uint64_t shared) {
  std::memcpy(&transfer.map, map, sizeof(TensorMap));
  llvm::copy(origin, transfer.origin.begin());
  transfer.shared = sharedOffset(shared);
  if (transfer.map.magic != TensorMap::kMagic ||
      transfer.map.rank != origin.size()) {
    hazard("bad-tensor-map", "expected a tensor map of rank {0}, got {1}",
           origin.size(),
           transfer.map.magic == TensorMap::kMagic ? "another rank"
                                                   : "other bytes");
    return false;
  }
  // A swizzle repeats after 8 rows of its width.
  uint32_t alignment =
      transfer.map.swizzle ? 128u << transfer.map.swizzle : 128u;
  if (transfer.shared % alignment)
    hazard("misaligned", "bulk copy at shared+{0}, expected a multiple of {1}",
           transfer.shared, alignment);
  return true;
}

static uint64_t addressOf(const void *pointer) {
  return reinterpret_cast<uint64_t>(pointer);
}

static void completeLoad(const TensorTransfer &transfer, uint32_t mbarrier) {
  forEachChunk(transfer, load);
  uint32_t bytes = boxBytes(transfer.map);
  machine().statistics.tmaBytes += bytes;
  Mbarrier &object = machine().cta().mbarriers[mbarrier];
  object.bytes -= bytes;
  settlePhase(object);
}

void loadTensor(uint64_t shared, uint64_t mbarrier, const void *map,
                llvm::ArrayRef<int32_t> origin) {
  Machine &sm = machine();
  TensorTransfer transfer;
  if (!decode(transfer, map, origin, shared))
    return;
  Mbarrier *object = findMbarrier(mbarrier, "tma");
  if (!object)
    return;
  forEachChunk(transfer, [&](const Chunk &chunk) {
    sm.cta().shadow.write(
        sm.warp(), chunk.shared, kChunk, "tma",
        {object->agent, object->phase + 1, kNoLane, Proxy::Async});
  });
  uint32_t offset = object->offset;
  if (sm.isLate())
    sm.cta().inFlight.push_back([=] { completeLoad(transfer, offset); });
  else
    completeLoad(transfer, offset);
}

static void storeTensor(void *shared, void *map,
                        llvm::ArrayRef<int32_t> origin) {
  Machine &sm = machine();
  TensorTransfer transfer;
  if (!decode(transfer, map, origin, addressOf(shared)))
    return;
  forEachChunk(transfer, [&](const Chunk &chunk) {
    sm.cta().shadow.read(sm.warp(), chunk.shared, kChunk, "bulk store", kNoLane,
                         Proxy::Async, /*pending=*/true);
  });
  transfer.done = !sm.isLate();
  if (transfer.done)
    forEachChunk(transfer, store);
  sm.thread().bulkStores.add(transfer);
}

void BulkStores::commit() {
  groups.push_back(std::move(open));
  open.clear();
}

void BulkStores::wait(unsigned left) {
  Machine &sm = machine();
  for (; groups.size() > left; groups.pop_front())
    for (TensorTransfer &transfer : groups.front()) {
      if (!transfer.done)
        forEachChunk(transfer, store);
      forEachChunk(transfer, [&](const Chunk &chunk) {
        sm.cta().shadow.settleRead(sm.warp(), chunk.shared, kChunk);
      });
    }
}

bool BulkStores::isEmpty() const {
  return open.empty() &&
         llvm::all_of(groups, [](const auto &group) { return group.empty(); });
}

// The operands behind the coordinates are multicast mask, cache hint and their
// flags, which change no value here.
static void load2d(void *shared, void *mbarrier, void *map, int32_t x,
                   int32_t y, uint32_t, uint64_t, uint32_t, uint32_t,
                   uint32_t) {
  loadTensor(addressOf(shared), addressOf(mbarrier), map, {x, y});
}
static void load3d(void *shared, void *mbarrier, void *map, int32_t x,
                   int32_t y, int32_t z, uint32_t, uint64_t, uint32_t, uint32_t,
                   uint32_t) {
  loadTensor(addressOf(shared), addressOf(mbarrier), map, {x, y, z});
}
static void load4d(void *shared, void *mbarrier, void *map, int32_t x,
                   int32_t y, int32_t z, int32_t w, uint32_t, uint64_t,
                   uint32_t, uint32_t, uint32_t) {
  loadTensor(addressOf(shared), addressOf(mbarrier), map, {x, y, z, w});
}
static void store2d(void *shared, void *map, int32_t x, int32_t y, uint64_t,
                    uint32_t) {
  storeTensor(shared, map, {x, y});
}
static void store3d(void *shared, void *map, int32_t x, int32_t y, int32_t z,
                    uint64_t, uint32_t) {
  storeTensor(shared, map, {x, y, z});
}
static void store4d(void *shared, void *map, int32_t x, int32_t y, int32_t z,
                    int32_t w, uint64_t, uint32_t) {
  storeTensor(shared, map, {x, y, z, w});
}
static void commitGroup() { machine().thread().bulkStores.commit(); }
static void waitGroup(uint32_t left) {
  machine().thread().bulkStores.wait(left);
}

void registerBulkCopies(Registry &registry) {
  registry.add("cp.async.bulk.tensor.g2s.tile.2d", load2d);
  registry.add("cp.async.bulk.tensor.g2s.tile.3d", load3d);
  registry.add("cp.async.bulk.tensor.g2s.tile.4d", load4d);
  registry.add("cp.async.bulk.tensor.s2g.tile.2d", store2d);
  registry.add("cp.async.bulk.tensor.s2g.tile.3d", store3d);
  registry.add("cp.async.bulk.tensor.s2g.tile.4d", store4d);
  registry.add("cp.async.bulk.commit.group", commitGroup);
  registry.add("cp.async.bulk.wait.group", waitGroup);
  registry.add("cp.async.bulk.wait.group.read", waitGroup);
}

} // namespace mlir::posenc::sim
