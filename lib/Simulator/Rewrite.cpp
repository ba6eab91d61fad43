// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Simulator/Rewrite.h"
#include "Access.h"
#include "InlineAsm.h"
#include "Registry.h"
#include "RewriteCalls.h"
#include "RewriteShared.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;

namespace mlir::posenc::sim {

namespace {

class Rewriter {
public:
  explicit Rewriter(Module &module) : module(module), calls(module) {}
  Error run();

private:
  Error setTarget();
  void publishGlobals();
  Error rewriteFunction(Function &function);
  Error checkFunctions();
  void countBlocks(Function &function);
  void makeInfo();
  void makeEntry(const Kernel &kernel);

  Module &module;
  CallRewriter calls;
  SmallVector<BasicBlock *> blocks;
  SmallVector<Constant *> costs;
  std::vector<Kernel> kernels;
};

} // namespace

Error Rewriter::setTarget() {
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  auto builder = orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  auto machine = builder->createTargetMachine();
  if (!machine)
    return machine.takeError();
  module.setTargetTriple((*machine)->getTargetTriple());
  module.setDataLayout((*machine)->createDataLayout());
  return Error::success();
}

/// The module's own variables become known memory, for which they need names.
void Rewriter::publishGlobals() {
  unsigned number = 0;
  for (GlobalVariable &variable : module.globals())
    if (!variable.isDeclaration() && !variable.getName().starts_with("llvm.")) {
      variable.setName("sim_global_" + Twine(number++));
      variable.setLinkage(GlobalValue::ExternalLinkage);
      variable.setSection("");
    }
}

static Value *addressOf(Instruction &instruction) {
  if (auto *atomic = dyn_cast<AtomicRMWInst>(&instruction))
    return atomic->getPointerOperand();
  if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction))
    return exchange->getPointerOperand();
  return getLoadStorePointerOperand(&instruction);
}

/// Those that the stack of the thread cannot be told to be the target of.
static bool isAnnounced(Instruction &instruction) {
  Value *address = addressOf(instruction);
  return address && !isa<AllocaInst>(getUnderlyingObject(address));
}

static bool usesWgmma(Function &function) {
  return any_of(instructions(function), [](Instruction &instruction) {
    auto *call = dyn_cast<CallInst>(&instruction);
    auto *assembly =
        call ? dyn_cast<InlineAsm>(call->getCalledOperand()) : nullptr;
    return assembly && assembly->getAsmString().contains("wgmma.mma_async");
  });
}

Error Rewriter::rewriteFunction(Function &function) {
  function.setCallingConv(CallingConv::C);
  SmallVector<CallInst *> intrinsics, assembly, approximations;
  SmallVector<Instruction *> accesses;
  for (Instruction &instruction : instructions(function)) {
    auto *call = dyn_cast<CallInst>(&instruction);
    if (call && call->isInlineAsm())
      assembly.push_back(call);
    else if (call && CallRewriter::isDeviceIntrinsic(*call))
      intrinsics.push_back(call);
    else if (call && CallRewriter::isApproximateTanh(*call))
      approximations.push_back(call);
    else if (call)
      call->setCallingConv(CallingConv::C);
    else if (isAnnounced(instruction))
      accesses.push_back(&instruction);
  }
  countBlocks(function);
  for (Instruction *access : accesses)
    calls.announce(*access);
  for (CallInst *call : intrinsics)
    if (Error error = calls.rewriteIntrinsic(*call))
      return error;
  for (CallInst *call : approximations)
    calls.rewriteTanh(*call);
  for (CallInst *call : assembly)
    if (Error error = calls.rewriteInlineAsm(*call))
      return error;
  return Error::success();
}

/// Lane-operations of an instruction: f32 arithmetic and conversions.
static std::pair<unsigned, unsigned> costOf(const Instruction &instruction) {
  auto *vector = dyn_cast<FixedVectorType>(instruction.getType());
  unsigned lanes = vector ? vector->getNumElements() : 1;
  if (auto *call = dyn_cast<IntrinsicInst>(&instruction))
    switch (call->getIntrinsicID()) {
    case Intrinsic::fma:
    case Intrinsic::fmuladd:
    case Intrinsic::maxnum:
    case Intrinsic::minnum:
    case Intrinsic::fabs:
      return {lanes, 0};
    default:
      return {0, 0};
    }
  switch (instruction.getOpcode()) {
  case Instruction::FAdd:
  case Instruction::FSub:
  case Instruction::FMul:
  case Instruction::FNeg:
    return {lanes, 0};
  case Instruction::FDiv:
    // A reciprocal and a product at the least.
    return {2 * lanes, 0};
  case Instruction::FPTrunc:
  case Instruction::FPExt:
    // Two at a time.
    return {0, (lanes + 1) / 2};
  case Instruction::SIToFP:
  case Instruction::UIToFP:
  case Instruction::FPToSI:
  case Instruction::FPToUI:
    return {0, lanes};
  default:
    return {0, 0};
  }
}

void Rewriter::countBlocks(Function &function) {
  for (BasicBlock &block : function) {
    uint32_t cost[] = {0, 0};
    for (const Instruction &instruction : block) {
      auto [arithmetic, conversions] = costOf(instruction);
      cost[0] += arithmetic;
      cost[1] += conversions;
    }
    blocks.push_back(&block);
    costs.push_back(ConstantDataArray::get(module.getContext(), cost));
  }
}

/// Module.cpp has the type that C++ reads.
void Rewriter::makeInfo() {
  LLVMContext &context = module.getContext();
  Type *word = Type::getInt64Ty(context);
  auto *countsType = ArrayType::get(word, blocks.size());
  auto *counts = new GlobalVariable(
      module, countsType, false, GlobalValue::InternalLinkage,
      ConstantAggregateZero::get(countsType), "sim_block_counts");
  auto *costsType = ArrayType::get(ArrayType::get(Type::getInt32Ty(context), 2),
                                   blocks.size());
  auto *costTable = new GlobalVariable(
      module, costsType, true, GlobalValue::InternalLinkage,
      ConstantArray::get(costsType, costs), "sim_block_costs");
  Constant *fields[] = {counts, costTable,
                        ConstantInt::get(word, blocks.size())};
  auto *info = ConstantStruct::getAnon(context, fields);
  new GlobalVariable(module, info->getType(), true,
                     GlobalValue::ExternalLinkage, info, "sim_module");
  for (auto [i, block] : enumerate(blocks)) {
    IRBuilder<> builder(&*block->getFirstInsertionPt());
    Value *count = builder.CreateConstInBoundsGEP2_64(countsType, counts, 0, i);
    Value *old = builder.CreateLoad(word, count);
    builder.CreateStore(builder.CreateAdd(old, builder.getInt64(1)), count);
  }
}

void Rewriter::makeEntry(const Kernel &description) {
  Function &kernel = *description.function;
  auto *pointer = PointerType::get(module.getContext(), 0);
  auto *entry = Function::Create(
      FunctionType::get(Type::getVoidTy(module.getContext()), {pointer}, false),
      GlobalValue::ExternalLinkage, "sim_entry_" + kernel.getName(), module);
  IRBuilder<> builder(BasicBlock::Create(module.getContext(), "", entry));
  SmallVector<Value *> arguments;
  for (Argument &parameter : kernel.args()) {
    Value *slot = builder.CreateConstGEP1_32(pointer, entry->getArg(0),
                                             parameter.getArgNo());
    Value *address = builder.CreateLoad(pointer, slot);
    // A struct by value stays where the caller has it.
    if (kernel.hasParamAttribute(parameter.getArgNo(), Attribute::ByVal))
      arguments.push_back(
          builder.CreateAddrSpaceCast(address, parameter.getType()));
    else
      arguments.push_back(builder.CreateLoad(parameter.getType(), address));
  }
  builder.CreateCall(&kernel, arguments);
  builder.CreateRetVoid();
  new GlobalVariable(module, builder.getInt64Ty(), true,
                     GlobalValue::ExternalLinkage,
                     builder.getInt64(description.sharedBytes),
                     "sim_shared_bytes_" + kernel.getName());
}

/// What is called and not here must be in the runtime.
Error Rewriter::checkFunctions() {
  for (Function &function : module)
    if (function.isDeclaration() && !function.use_empty() &&
        !function.isIntrinsic() &&
        !Registry::instance().has(function.getName()))
      return createStringError(
          "expected a function that the simulator has, got " +
          function.getName());
  return Error::success();
}

Error Rewriter::run() {
  if (Error error = setTarget())
    return error;
  kernels = placeShared(module);
  publishGlobals();
  // Rewriting adds declarations.
  SmallVector<Function *> functions;
  for (Function &function : module)
    if (!function.isDeclaration())
      functions.push_back(&function);
  if (any_of(functions, [](Function *each) { return usesWgmma(*each); }))
    calls.watchStores();
  for (Function *function : functions)
    if (Error error = rewriteFunction(*function))
      return error;
  if (Error error = checkFunctions())
    return error;
  for (const Kernel &kernel : kernels)
    makeEntry(kernel);
  for (Function *function : functions) {
    function->setAttributes(AttributeList());
    function->addFnAttr(Attribute::NoUnwind);
  }
  makeInfo();
  std::string message;
  raw_string_ostream stream(message);
  if (verifyModule(module, &stream))
    return createStringError("expected valid IR after the rewriting, got " +
                             message);
  return Error::success();
}

Error retargetToHost(Module &module) { return Rewriter(module).run(); }

} // namespace mlir::posenc::sim
