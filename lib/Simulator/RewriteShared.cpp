// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "RewriteShared.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/ReplaceConstant.h"

using namespace llvm;

namespace mlir::posenc::sim {

static constexpr unsigned kSharedSpace = 3;

static std::vector<GlobalVariable *> sharedVariables(Module &module) {
  std::vector<GlobalVariable *> variables;
  for (GlobalVariable &variable : module.globals())
    if (variable.getAddressSpace() == kSharedSpace)
      variables.push_back(&variable);
  for (GlobalVariable *variable : variables)
    convertUsersOfConstantsToInstructions({variable});
  return variables;
}

/// The function and those that it calls.
static SetVector<Function *> reachable(Function &from) {
  SetVector<Function *> functions;
  functions.insert(&from);
  for (size_t i = 0; i < functions.size(); ++i)
    for (Instruction &instruction : instructions(*functions[i]))
      if (auto *call = dyn_cast<CallBase>(&instruction))
        if (Function *callee = call->getCalledFunction())
          if (!callee->isDeclaration())
            functions.insert(callee);
  return functions;
}

static std::vector<Kernel> kernelsOf(Module &module) {
  std::vector<Kernel> kernels;
  for (Function &function : module)
    if (function.getCallingConv() == CallingConv::PTX_Kernel &&
        !function.isDeclaration())
      kernels.push_back({&function, reachable(function), 0});
  return kernels;
}

static bool uses(const Kernel &kernel, const GlobalVariable &variable) {
  return any_of(variable.users(), [&](const User *user) {
    auto *instruction = dyn_cast<Instruction>(user);
    return instruction && kernel.reachable.contains(const_cast<Function *>(
                              instruction->getFunction()));
  });
}

static void replace(GlobalVariable &variable, StringRef base, uint64_t offset) {
  Module &module = *variable.getParent();
  DenseMap<Function *, Value *> inFunction;
  for (Use &use : make_early_inc_range(variable.uses())) {
    auto *instruction = dyn_cast<Instruction>(use.getUser());
    if (!instruction)
      continue;
    Value *&address = inFunction[instruction->getFunction()];
    if (!address) {
      BasicBlock &entry = instruction->getFunction()->getEntryBlock();
      IRBuilder<> builder(&*entry.getFirstInsertionPt());
      Value *start = builder.CreateCall(
          module.getOrInsertFunction(base, builder.getPtrTy()));
      Value *flat =
          builder.CreateConstGEP1_64(builder.getInt8Ty(), start, offset);
      address = builder.CreateAddrSpaceCast(flat, variable.getType());
    }
    use.set(address);
  }
  if (variable.use_empty())
    variable.eraseFromParent();
}

std::vector<Kernel> placeShared(Module &module) {
  std::vector<GlobalVariable *> variables = sharedVariables(module);
  std::vector<Kernel> kernels = kernelsOf(module);
  for (GlobalVariable *variable : variables) {
    uint64_t bytes =
        module.getDataLayout().getTypeAllocSize(variable->getValueType());
    if (!bytes) {
      replace(*variable, "sim_dynamic_shared_base", 0);
      continue;
    }
    // One place for all kernels that use it, behind what they have so far.
    uint64_t offset = 0;
    for (const Kernel &kernel : kernels)
      if (uses(kernel, *variable))
        offset = std::max(offset, kernel.sharedBytes);
    offset = alignTo(offset, variable->getAlign().valueOrOne());
    for (Kernel &kernel : kernels)
      if (uses(kernel, *variable))
        kernel.sharedBytes = offset + bytes;
    replace(*variable, "sim_shared_base", offset);
  }
  return kernels;
}

} // namespace mlir::posenc::sim
