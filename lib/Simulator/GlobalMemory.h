// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_GLOBALMEMORY_H
#define POSENC_LIB_SIMULATOR_GLOBALMEMORY_H

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

namespace mlir::posenc::sim {

/// Host memory that kernels may touch.
struct MemoryRange {
  uintptr_t begin;
  size_t bytes;
  bool writable;
};

/// The ranges that one launch may touch.
class MemoryView {
public:
  MemoryView(std::vector<MemoryRange> sorted, bool isComplete)
      : ranges(std::move(sorted)), isComplete(isComplete) {}

  /// Reports what a driver would not catch: an access outside, or a write to
  /// memory that is not writable. True where the access may be carried out.
  bool check(const void *pointer, size_t bytes, bool isWrite, const char *what);

private:
  std::vector<MemoryRange> ranges;
  /// Accesses outside all ranges are hazards.
  bool isComplete;
  size_t lastHit = 0;
};

/// The ranges of the process. Thread safe.
class GlobalMemory {
public:
  static GlobalMemory &instance();

  void add(const void *pointer, size_t bytes, bool writable);
  /// A variable of a device module: known, but no reason to check others.
  void addModuleVariable(const void *pointer, size_t bytes, bool writable);
  void remove(const void *pointer);
  MemoryView view();

private:
  struct Range {
    size_t bytes;
    bool writable, explicitlyAdded;
  };
  void insert(const void *pointer, Range range);
  std::mutex mutex;
  std::map<uintptr_t, Range> ranges;
  size_t explicitRanges = 0;
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_GLOBALMEMORY_H
