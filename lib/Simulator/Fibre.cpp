// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Fibre.h"

namespace mlir::posenc::sim {

static Fibre *running = nullptr;

#if defined(__x86_64__)

// Saves the registers that a callee keeps (System V psABI, 3.2.1); all others
// are dead across a call. swapcontext would add two system calls a switch.
extern "C" void posencSwitchStack(void **save, void *to);
asm(R"(
.text
.hidden posencSwitchStack
.globl posencSwitchStack
.type posencSwitchStack, @function
posencSwitchStack:
  push %rbp
  push %rbx
  push %r12
  push %r13
  push %r14
  push %r15
  mov %rsp, (%rdi)
  mov %rsi, %rsp
  pop %r15
  pop %r14
  pop %r13
  pop %r12
  pop %rbx
  pop %rbp
  ret
.size posencSwitchStack, .-posencSwitchStack
)");

static void *scheduler = nullptr;

void Fibre::start(char *stack, size_t bytes, void (*body)()) {
  constexpr unsigned kSavedRegisters = 6;
  void **top = reinterpret_cast<void **>(stack + bytes);
  // A return address that nothing uses puts the stack where a call would.
  *--top = nullptr;
  *--top = reinterpret_cast<void *>(body);
  for (unsigned i = 0; i < kSavedRegisters; ++i)
    *--top = nullptr;
  stackPointer = top;
}

void Fibre::resume() {
  running = this;
  posencSwitchStack(&scheduler, stackPointer);
}

void Fibre::suspend() { posencSwitchStack(&running->stackPointer, scheduler); }

#else

static ucontext_t scheduler;

void Fibre::start(char *stack, size_t bytes, void (*body)()) {
  getcontext(&context);
  context.uc_stack.ss_sp = stack;
  context.uc_stack.ss_size = bytes;
  context.uc_link = nullptr;
  makecontext(&context, body, 0);
}

void Fibre::resume() {
  running = this;
  swapcontext(&scheduler, &context);
}

void Fibre::suspend() { swapcontext(&running->context, &scheduler); }

#endif

} // namespace mlir::posenc::sim
