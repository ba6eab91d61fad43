// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_BULKCOPY_H
#define POSENC_LIB_SIMULATOR_BULKCOPY_H

#include "TensorMap.h"

#include "llvm/ADT/ArrayRef.h"
#include <array>
#include <deque>
#include <vector>

namespace mlir::posenc::sim {

class Registry;

/// One box of a tensor on its way between global and shared memory (PTX ISA,
/// "cp.async.bulk.tensor", tile mode).
struct TensorTransfer {
  TensorMap map;
  std::array<int32_t, kMaxTensorRank> origin{};
  /// Offset of the box in shared memory.
  uint32_t shared = 0;
  bool done = false;
};

/// The bulk groups of one thread.
class BulkStores {
public:
  void add(TensorTransfer store) { open.push_back(store); }
  void commit();
  void wait(unsigned left);
  bool isEmpty() const;

private:
  std::vector<TensorTransfer> open;
  std::deque<std::vector<TensorTransfer>> groups;
};

/// Starts a load of a box, addresses as the instruction has them.
void loadTensor(uint64_t shared, uint64_t mbarrier, const void *map,
                llvm::ArrayRef<int32_t> origin);

void registerBulkCopies(Registry &registry);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_BULKCOPY_H
