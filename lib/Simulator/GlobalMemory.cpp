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

MemoryView GlobalMemory::view() {
  std::lock_guard<std::mutex> lock(mutex);
  std::vector<MemoryRange> sorted;
  for (const auto &[begin, range] : ranges)
    sorted.push_back({begin, range.bytes, range.writable});
  return MemoryView(std::move(sorted), explicitRanges != 0);
}

bool MemoryView::check(const void *pointer, size_t bytes, bool isWrite,
                       const char *what) {
  uintptr_t address = reinterpret_cast<uintptr_t>(pointer);
  auto holds = [&](const MemoryRange &range) {
    return address >= range.begin &&
           address + bytes <= range.begin + range.bytes;
  };
  if (lastHit >= ranges.size() || !holds(ranges[lastHit])) {
    auto next = llvm::upper_bound(
        ranges, address, [](uintptr_t address, const MemoryRange &range) {
          return address < range.begin;
        });
    lastHit = next == ranges.begin() ? 0 : next - ranges.begin() - 1;
  }
  if (ranges.empty())
    return true;
  const MemoryRange &range = ranges[lastHit];
  if (holds(range)) {
    if (!isWrite || range.writable)
      return true;
    hazard("store-to-read-only-global", "{0} of {1} bytes at byte {2} of {3}",
           what, bytes, address - range.begin, range.bytes);
    return false;
  }
  if (!isComplete)
    return true;
  hazard("global-out-of-bounds",
         "{0} of {1} bytes at byte {2} of an allocation of {3}", what, bytes,
         static_cast<int64_t>(address - range.begin), range.bytes);
  return false;
}

void registerMemory(const void *pointer, size_t bytes, bool writable) {
  GlobalMemory::instance().add(pointer, bytes, writable);
}

void unregisterMemory(const void *pointer) {
  GlobalMemory::instance().remove(pointer);
}

} // namespace mlir::posenc::sim
