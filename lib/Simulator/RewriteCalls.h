// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_REWRITECALLS_H
#define POSENC_LIB_SIMULATOR_REWRITECALLS_H

#include "Access.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

namespace mlir::posenc::sim {

/// Makes calls of the runtime out of what a device does itself.
class CallRewriter {
public:
  explicit CallRewriter(llvm::Module &module) : module(module) {}

  static bool isDeviceIntrinsic(const llvm::CallInst &call);
  llvm::Error rewriteIntrinsic(llvm::CallInst &call);
  llvm::Error rewriteInlineAsm(llvm::CallInst &call);
  /// A tanh that may be an approximation: the device has an instruction for it.
  static bool isApproximateTanh(const llvm::CallInst &call);
  void rewriteTanh(llvm::CallInst &call);
  /// Has the runtime check a load, store or atomic, and takes the address that
  /// it returns.
  void announce(llvm::Instruction &access);
  /// Has the runtime look at the floats that are stored, for kernels in which
  /// they can be results of a wgmma in flight.
  void watchStores() { watchesStores = true; }

private:
  /// Tells the runtime at which instruction the kernel is.
  void setSite(llvm::IRBuilder<> &builder);
  llvm::GlobalVariable *makeSite(llvm::CallInst &call, unsigned results);

  llvm::Module &module;
  void watch(llvm::StoreInst &store);

  unsigned sites = 0;
  bool watchesStores = false;
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_REWRITECALLS_H
