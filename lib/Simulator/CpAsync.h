// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_CPASYNC_H
#define POSENC_LIB_SIMULATOR_CPASYNC_H

#include <cstdint>
#include <deque>
#include <vector>

namespace mlir::posenc::sim {

class Registry;

/// One cp.async: `sourceBytes` of it come from global memory, the rest of
/// `bytes` is zero.
struct SharedCopy {
  uint32_t offset, bytes, sourceBytes;
  const char *source;
  bool done;

  void perform();
};

/// The cp.async groups of one thread (PTX ISA, "cp.async.commit_group").
class CopyQueue {
public:
  void add(SharedCopy copy) { open.push_back(copy); }
  void commit();
  /// Waits until at most `left` groups are not done.
  void wait(unsigned left);
  /// Everything that was issued, which then belongs to the caller.
  std::vector<SharedCopy> takeAll();
  /// Groups without copies may be left.
  bool isEmpty() const;

private:
  std::vector<SharedCopy> open;
  std::deque<std::vector<SharedCopy>> groups;
};

void registerCpAsync(Registry &registry);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_CPASYNC_H
