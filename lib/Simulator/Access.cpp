// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Access.h"
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

#include <cstring>

namespace mlir::posenc::sim {

/// What an access that must not happen is carried out on.
static void *scratch() {
  alignas(64) static char bytes[256];
  std::memset(bytes, 0xff, sizeof bytes);
  return bytes;
}

static const char *nameOf(AccessKind kind) {
  switch (kind) {
  case AccessKind::Load:
    return "load";
  case AccessKind::Store:
    return "store";
  case AccessKind::Atomic:
  case AccessKind::AtomicLoad:
    break;
  }
  return "atomic";
}

static bool isLoad(AccessKind kind) {
  return kind == AccessKind::Load || kind == AccessKind::AtomicLoad;
}

/// An access that is aligned to less than its size is several on a device.
static void countTraffic(Traffic::Space space, uint64_t address, uint32_t bytes,
                         uint32_t alignment) {
  uint32_t piece = std::min(bytes, alignment);
  for (uint32_t i = 0; i < bytes; i += piece)
    machine().cta().traffic.add(space, address + i, piece);
}

static bool accessShared(uint32_t offset, uint32_t bytes, uint32_t alignment,
                         AccessKind kind) {
  Machine &sm = machine();
  Cta &cta = sm.cta();
  if (!cta.fits(offset, bytes, nameOf(kind)))
    return false;
  Warp &warp = sm.warp();
  // Bytes are finer than the shadow.
  uint8_t lane = bytes == 1 ? kNoLane : sm.thread().lane;
  if (kind == AccessKind::Load)
    cta.shadow.read(warp, offset, bytes, "load", lane);
  else if (kind != AccessKind::AtomicLoad)
    cta.shadow.write(warp, offset, bytes, nameOf(kind),
                     {warp.id, warp.clock[warp.id], lane, Proxy::Generic,
                      kind == AccessKind::Atomic});
  countTraffic(Traffic::Space::Shared, offset, bytes, alignment);
  return true;
}

static bool accessGlobal(const void *address, uint32_t bytes,
                         uint32_t alignment, AccessKind kind) {
  Statistics &statistics = machine().statistics;
  bool isStore = !isLoad(kind);
  if (!machine().memory.check(address, bytes, isStore, nameOf(kind)))
    return false;
  (isStore ? statistics.globalStoreBytes : statistics.globalLoadBytes) += bytes;
  countTraffic(Traffic::Space::Global, reinterpret_cast<uint64_t>(address),
               bytes, alignment);
  return true;
}

/// A thread that spins on memory must let those run that it waits for.
static void countAccess(AccessKind kind) {
  constexpr unsigned kSpin = 1u << 14;
  Machine &sm = machine();
  if (!isLoad(kind))
    sm.noteProgress();
  if (++sm.thread().accesses == kSpin)
    sm.suspend(ThreadState::Polling, "a loop over memory");
}

static void *access(void *address, uint32_t bytes, uint32_t alignment,
                    uint32_t kindNumber) {
  Machine &sm = machine();
  AccessKind kind = static_cast<AccessKind>(kindNumber);
  const char *byte = static_cast<const char *>(address);
  if (byte >= sm.stacksBegin && byte < sm.stacksEnd)
    return address;
  countAccess(kind);
  uint64_t number = reinterpret_cast<uint64_t>(address);
  if (number % alignment)
    hazard("misaligned",
           "{0} of {1} bytes at an address {2} behind a multiple of {3}",
           nameOf(kind), bytes, number % alignment, alignment);
  const char *shared = sm.cta().shared;
  bool isShared = byte >= shared && byte < shared + kSharedWindow;
  bool mayHappen = isShared
                       ? accessShared(byte - shared, bytes, alignment, kind)
                       : accessGlobal(address, bytes, alignment, kind);
  return mayHappen ? address : scratch();
}

static void *sharedBase() { return machine().cta().shared; }

static void *dynamicSharedBase() {
  Cta &cta = machine().cta();
  return cta.shared + cta.dynamicOffset;
}

static void stored(const void *address, uint32_t elements, uint32_t type) {
  StoredFloat kind = static_cast<StoredFloat>(type);
  uint32_t bytes = kind == StoredFloat::F32 ? 4 : 2;
  for (uint32_t i = 0; i < elements; ++i) {
    uint32_t bits = 0;
    std::memcpy(&bits, static_cast<const char *>(address) + i * bytes, bytes);
    if (!isEarlyResult(bits, kind))
      continue;
    hazard("wgmma-result-used-early",
           "store of what came of a register that no wait has tied");
    return;
  }
}

void registerAccesses(Registry &registry) {
  registry.addSymbol("sim_access", reinterpret_cast<void *>(access));
  registry.addSymbol("sim_stored", reinterpret_cast<void *>(stored));
  registry.addSymbol("sim_shared_base", reinterpret_cast<void *>(sharedBase));
  registry.addSymbol("sim_dynamic_shared_base",
                     reinterpret_cast<void *>(dynamicSharedBase));
  registry.addSymbol("sim_site", siteAddress());
}

} // namespace mlir::posenc::sim
