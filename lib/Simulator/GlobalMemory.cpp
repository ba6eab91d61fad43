// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "GlobalMemory.h"
#include "Machine.h"
#include "posenc/Simulator/Simulator.h"

namespace mlir::posenc::sim {

GlobalMemory &GlobalMemory::instance() {
  static GlobalMemory memory;
  return memory;
}

void GlobalMemory::insert(const void *pointer, Range range) {
  remove(pointer);
  std::lock_guard<std::mutex> lock(mutex);
  ranges[reinterpret_cast<uintptr_t>(pointer)] = range;
  explicitRanges += range.explicitlyAdded;
}

void GlobalMemory::add(const void *pointer, size_t bytes, bool writable) {
  insert(pointer, {bytes, writable, true});
}

void GlobalMemory::addModuleVariable(const void *pointer, size_t bytes,
                                     bool writable) {
  insert(pointer, {bytes, writable, false});
}

void GlobalMemory::remove(const void *pointer) {
  std::lock_guard<std::mutex> lock(mutex);
  auto range = ranges.find(reinterpret_cast<uintptr_t>(pointer));
  if (range == ranges.end())
    return;
  explicitRanges -= range->second.explicitlyAdded;
  ranges.erase(range);
}

bool GlobalMemory::check(const void *pointer, size_t bytes, bool isWrite,
                         const char *what) {
  std::lock_guard<std::mutex> lock(mutex);
  uintptr_t address = reinterpret_cast<uintptr_t>(pointer);
  auto next = ranges.upper_bound(address);
  if (next != ranges.begin()) {
    auto &[start, range] = *std::prev(next);
    if (address + bytes <= start + range.bytes) {
      if (!isWrite || range.writable)
        return true;
      hazard("store-to-read-only-global", "{0} of {1} bytes at byte {2} of {3}",
             what, bytes, address - start, range.bytes);
      return false;
    }
  }
  if (!explicitRanges)
    return true;
  if (next == ranges.begin()) {
    hazard("global-out-of-bounds", "{0} of {1} bytes before all allocations",
           what, bytes);
    return false;
  }
  auto &[start, range] = *std::prev(next);
  hazard("global-out-of-bounds",
         "{0} of {1} bytes at byte {2} of an allocation of {3}", what, bytes,
         address - start, range.bytes);
  return false;
}

void registerMemory(const void *pointer, size_t bytes, bool writable) {
  GlobalMemory::instance().add(pointer, bytes, writable);
}

void unregisterMemory(const void *pointer) {
  GlobalMemory::instance().remove(pointer);
}

} // namespace mlir::posenc::sim
