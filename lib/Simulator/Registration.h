// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_REGISTRATION_H
#define POSENC_LIB_SIMULATOR_REGISTRATION_H

namespace mlir::posenc::sim {

class Registry;

// One for each file of runtime functions that has no header of its own.
void registerAccesses(Registry &registry);
void registerInlineAsm(Registry &registry);
void registerMath(Registry &registry);
void registerMatrices(Registry &registry);
void registerMma(Registry &registry);
void registerShuffles(Registry &registry);
void registerSpecialRegisters(Registry &registry);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_REGISTRATION_H
