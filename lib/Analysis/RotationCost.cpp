// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/RotationCost.h"

using namespace mlir::posenc;

KeyPlacementCost mlir::posenc::keyPlacementCost(const Machine &machine,
                                                int64_t passes, int64_t bytes) {
  constexpr double transform = 2.5;
  double read = bytes <= machine.l2Bytes   ? 1.0
                : bytes <= machine.l3Bytes ? 3.0
                                           : 8.0;
  double count = static_cast<double>(passes);
  return {transform + read + 1.5 * read + count * read,
          count * (transform + read)};
}

KeyPlacementCost mlir::posenc::keyPlacementCostOnGpu(int64_t passes,
                                                     double tables) {
  double count = static_cast<double>(passes);
  return {2.0 + tables + count, count * (1.0 + tables)};
}
