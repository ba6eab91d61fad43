// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_FIBRE_H
#define POSENC_LIB_SIMULATOR_FIBRE_H

#include <cstddef>

#if !defined(__x86_64__)
#include <ucontext.h>
#endif

namespace mlir::posenc::sim {

/// A stack of its own and the place where it goes on. All fibres belong to one
/// scheduler, the code that calls resume(); there is one in the process.
class Fibre {
public:
  /// `body` must not return: it ends by suspending for the last time. The stack
  /// is the caller's and aligned to 16 bytes.
  void start(char *stack, size_t bytes, void (*body)());
  /// Runs the fibre until it suspends.
  void resume();
  /// From inside the running fibre.
  static void suspend();

private:
#if defined(__x86_64__)
  void *stackPointer = nullptr;
#else
  ucontext_t context;
#endif
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_FIBRE_H
