// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_ACCESS_H
#define POSENC_LIB_SIMULATOR_ACCESS_H

#include <cstdint>

namespace mlir::posenc::sim {

/// The last operand of sim_access(address, bytes, alignment, kind), which
/// returns the address to use.
enum class AccessKind : uint32_t { Load, Store, Atomic, AtomicLoad };

/// The last operand of sim_stored(address, elements, type).
enum class StoredFloat : uint32_t { F32, F16, BF16 };

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_ACCESS_H
