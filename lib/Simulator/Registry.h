// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_REGISTRY_H
#define POSENC_LIB_SIMULATOR_REGISTRY_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::posenc::sim {

/// What rewritten kernels call, by symbol. Types are the C ABI of what Rewrite
/// makes of the intrinsic's type.
class Registry {
public:
  static const Registry &instance();
  /// sim_a_b for a.b.
  static std::string symbol(llvm::StringRef intrinsic);

  /// The function of llvm.nvvm.<intrinsic>.
  template <typename Result, typename... Arguments>
  void add(llvm::StringRef intrinsic, Result (*function)(Arguments...)) {
    functions[symbol(intrinsic)] = reinterpret_cast<void *>(function);
  }
  /// A symbol that is taken as it is.
  void addSymbol(llvm::StringRef symbol, void *address) {
    functions[symbol] = address;
  }
  bool has(llvm::StringRef symbol) const { return functions.contains(symbol); }
  const llvm::StringMap<void *> &all() const { return functions; }

private:
  Registry();
  llvm::StringMap<void *> functions;
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_REGISTRY_H
