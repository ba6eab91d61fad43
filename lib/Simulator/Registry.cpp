// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Registry.h"
#include "Barrier.h"
#include "BulkCopy.h"
#include "CpAsync.h"
#include "Machine.h"
#include "Registration.h"
#include "Wgmma.h"

namespace mlir::posenc::sim {

const Registry &Registry::instance() {
  static const Registry registry;
  return registry;
}

std::string Registry::symbol(llvm::StringRef intrinsic) {
  std::string name = ("sim_" + intrinsic).str();
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
}

Registry::Registry() {
  registerAccesses(*this);
  registerBarriers(*this);
  registerBulkCopies(*this);
  registerCpAsync(*this);
  registerInlineAsm(*this);
  registerMath(*this);
  registerMatrices(*this);
  registerMbarriers(*this);
  registerMma(*this);
  registerShuffles(*this);
  registerSpecialRegisters(*this);
  registerWgmma(*this);
}

} // namespace mlir::posenc::sim
