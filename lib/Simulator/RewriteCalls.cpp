// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "RewriteCalls.h"
#include "InlineAsm.h"
#include "Registry.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/Instructions.h"

using namespace llvm;

namespace mlir::posenc::sim {

static constexpr StringLiteral kDevicePrefix = "llvm.nvvm.";

/// How a value goes to a C function: conventions for halves, short vectors and
/// small integers differ between front ends.
static Type *hostType(Type *type) {
  LLVMContext &context = type->getContext();
  if (type->isPointerTy())
    return PointerType::get(context, 0);
  if (type->isHalfTy() || type->isBFloatTy())
    return Type::getInt16Ty(context);
  if (type->isVectorTy())
    return IntegerType::get(context, type->getPrimitiveSizeInBits());
  if (type->isIntegerTy() && type->getIntegerBitWidth() < 32)
    return Type::getInt32Ty(context);
  return type;
}

static Value *toHost(IRBuilder<> &builder, Value *value) {
  Type *type = value->getType(), *host = hostType(type);
  if (type == host)
    return value;
  if (type->isPointerTy())
    return builder.CreateAddrSpaceCast(value, host);
  if (type->isIntegerTy())
    return builder.CreateZExt(value, host);
  return builder.CreateBitCast(value, host);
}

static Value *fromHost(IRBuilder<> &builder, Value *value, Type *type) {
  if (value->getType() == type)
    return value;
  if (type->isPointerTy())
    return builder.CreateAddrSpaceCast(value, type);
  if (type->isIntegerTy())
    return builder.CreateTrunc(value, type);
  return builder.CreateBitCast(value, type);
}

static Value *toWord(IRBuilder<> &builder, Value *value) {
  Type *word = builder.getInt64Ty();
  value = toHost(builder, value);
  Type *type = value->getType();
  if (type->isPointerTy())
    return builder.CreatePtrToInt(value, word);
  if (type->isDoubleTy())
    return builder.CreateBitCast(value, word);
  if (type->isFloatTy())
    value = builder.CreateBitCast(value, builder.getInt32Ty());
  return builder.CreateZExt(value, word);
}

static Value *fromWord(IRBuilder<> &builder, Value *word, Type *type) {
  if (type->isPointerTy())
    return builder.CreateIntToPtr(word, type);
  Value *bits = builder.CreateTrunc(
      word, builder.getIntNTy(type->getPrimitiveSizeInBits()));
  return type->isIntegerTy() ? bits : builder.CreateBitCast(bits, type);
}

static AllocaInst *wordsInEntry(Function &function, unsigned count) {
  IRBuilder<> builder(&*function.getEntryBlock().getFirstInsertionPt());
  return builder.CreateAlloca(
      ArrayType::get(builder.getInt64Ty(), std::max(count, 1u)));
}

/// The call's result out of an array of words.
static Value *resultFromWords(IRBuilder<> &builder, Value *words, Type *type) {
  auto element = [&](unsigned i, Type *elementType) {
    Value *address = builder.CreateConstGEP1_32(builder.getInt64Ty(), words, i);
    Value *word = builder.CreateLoad(builder.getInt64Ty(), address);
    return fromWord(builder, word, elementType);
  };
  auto *aggregate = dyn_cast<StructType>(type);
  if (!aggregate)
    return element(0, type);
  Value *result = PoisonValue::get(type);
  for (auto [i, elementType] : enumerate(aggregate->elements()))
    result = builder.CreateInsertValue(result, element(i, elementType), i);
  return result;
}

bool CallRewriter::isDeviceIntrinsic(const CallInst &call) {
  const Function *callee = call.getCalledFunction();
  return callee && callee->getName().starts_with(kDevicePrefix);
}

void CallRewriter::setSite(IRBuilder<> &builder) {
  Constant *site = module.getOrInsertGlobal("sim_site", builder.getInt32Ty());
  builder.CreateStore(builder.getInt32(++sites), site);
}

Error CallRewriter::rewriteIntrinsic(CallInst &call) {
  Function *callee = call.getCalledFunction();
  std::string symbol =
      Registry::symbol(callee->getName().drop_front(kDevicePrefix.size()));
  if (!Registry::instance().has(symbol))
    return createStringError(
        "expected an intrinsic that the simulator has, got " +
        callee->getName() + " (no " + symbol + ")");
  IRBuilder<> builder(&call);
  setSite(builder);
  Type *type = call.getType();
  SmallVector<Value *> arguments;
  if (auto *aggregate = dyn_cast<StructType>(type))
    arguments.push_back(
        wordsInEntry(*call.getFunction(), aggregate->getNumElements()));
  for (Value *argument : call.args())
    arguments.push_back(toHost(builder, argument));
  bool byWords = type->isStructTy() || type->isVoidTy();
  SmallVector<Type *> types;
  for (Value *argument : arguments)
    types.push_back(argument->getType());
  FunctionCallee function = module.getOrInsertFunction(
      symbol, FunctionType::get(byWords ? builder.getVoidTy() : hostType(type),
                                types, false));
  Value *result = builder.CreateCall(function, arguments);
  if (type->isStructTy())
    call.replaceAllUsesWith(resultFromWords(builder, arguments[0], type));
  else if (!type->isVoidTy())
    call.replaceAllUsesWith(fromHost(builder, result, type));
  call.eraseFromParent();
  return Error::success();
}

bool CallRewriter::isApproximateTanh(const CallInst &call) {
  return call.getIntrinsicID() == Intrinsic::tanh && call.hasApproxFunc() &&
         call.getType()->getScalarType()->isFloatTy();
}

void CallRewriter::rewriteTanh(CallInst &call) {
  IRBuilder<> builder(&call);
  Type *f32 = builder.getFloatTy();
  FunctionCallee function =
      module.getOrInsertFunction(Registry::symbol("tanh.approx.f32"), f32, f32);
  Value *argument = call.getArgOperand(0), *result = argument;
  if (auto *vector = dyn_cast<FixedVectorType>(call.getType()))
    for (unsigned lane = 0; lane < vector->getNumElements(); ++lane)
      result = builder.CreateInsertElement(
          result,
          builder.CreateCall(function,
                             builder.CreateExtractElement(argument, lane)),
          lane);
  else
    result = builder.CreateCall(function, argument);
  call.replaceAllUsesWith(result);
  call.eraseFromParent();
}

GlobalVariable *CallRewriter::makeSite(CallInst &call, unsigned results) {
  auto *assembly = cast<InlineAsm>(call.getCalledOperand());
  IRBuilder<> builder(&call);
  Constant *fields[] = {
      builder.CreateGlobalString(assembly->getAsmString()),
      builder.CreateGlobalString(assembly->getConstraintString()),
      builder.getInt32(results), builder.getInt32(call.arg_size()),
      ConstantPointerNull::get(builder.getPtrTy())};
  auto *site = ConstantStruct::getAnon(module.getContext(), fields);
  return new GlobalVariable(module, site->getType(), false,
                            GlobalValue::InternalLinkage, site, "sim_asm_site");
}

Error CallRewriter::rewriteInlineAsm(CallInst &call) {
  auto *assembly = cast<InlineAsm>(call.getCalledOperand());
  Type *type = call.getType();
  unsigned results = type->isVoidTy() ? 0 : 1;
  if (auto *aggregate = dyn_cast<StructType>(type))
    results = aggregate->getNumElements();
  auto known = PtxInstruction::parse(assembly->getAsmString(),
                                     assembly->getConstraintString(), results,
                                     call.arg_size());
  if (!known)
    return known.takeError();
  Value *resultWords = wordsInEntry(*call.getFunction(), results);
  Value *operandWords = wordsInEntry(*call.getFunction(), call.arg_size());
  IRBuilder<> builder(&call);
  for (auto [i, operand] : enumerate(call.args()))
    builder.CreateStore(
        toWord(builder, operand),
        builder.CreateConstGEP1_32(builder.getInt64Ty(), operandWords, i));
  setSite(builder);
  Type *pointer = builder.getPtrTy();
  FunctionCallee function = module.getOrInsertFunction(
      "sim_inline_asm", builder.getVoidTy(), pointer, pointer, pointer);
  builder.CreateCall(function,
                     {makeSite(call, results), resultWords, operandWords});
  if (results)
    call.replaceAllUsesWith(resultFromWords(builder, resultWords, type));
  call.eraseFromParent();
  return Error::success();
}

namespace {

/// What the runtime is told of an access.
struct Access {
  AccessKind kind = AccessKind::Atomic;
  unsigned addressOperand = 0;
  Type *type = nullptr;
  Align alignment;
};

} // namespace

static Access describe(Instruction &instruction) {
  Access access;
  if (auto *load = dyn_cast<LoadInst>(&instruction)) {
    access.kind = load->isAtomic() ? AccessKind::AtomicLoad : AccessKind::Load;
    access.type = load->getType();
    access.addressOperand = LoadInst::getPointerOperandIndex();
    access.alignment = load->getAlign();
  } else if (auto *store = dyn_cast<StoreInst>(&instruction)) {
    access.kind = store->isAtomic() ? AccessKind::Atomic : AccessKind::Store;
    access.type = store->getValueOperand()->getType();
    access.addressOperand = StoreInst::getPointerOperandIndex();
    access.alignment = store->getAlign();
  } else if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) {
    access.type = exchange->getNewValOperand()->getType();
    access.alignment = exchange->getAlign();
  } else {
    access.type = instruction.getType();
    access.alignment = cast<AtomicRMWInst>(instruction).getAlign();
  }
  return access;
}

void CallRewriter::announce(Instruction &instruction) {
  IRBuilder<> builder(&instruction);
  setSite(builder);
  Access access = describe(instruction);
  // A misaligned address is a hazard and not a fault of the host.
  if (access.kind == AccessKind::Load)
    cast<LoadInst>(instruction).setAlignment(Align(1));
  if (access.kind == AccessKind::Store)
    cast<StoreInst>(instruction).setAlignment(Align(1));
  Value *address = instruction.getOperand(access.addressOperand);
  uint32_t bytes = module.getDataLayout().getTypeStoreSize(access.type);
  Type *pointer = builder.getPtrTy(), *word = builder.getInt32Ty();
  FunctionCallee function = module.getOrInsertFunction(
      "sim_access", pointer, pointer, word, word, word);
  Value *flat = builder.CreateAddrSpaceCast(address, pointer);
  Value *checked = builder.CreateCall(
      function, {flat, builder.getInt32(bytes),
                 builder.getInt32(access.alignment.value()),
                 builder.getInt32(static_cast<uint32_t>(access.kind))});
  instruction.setOperand(
      access.addressOperand,
      builder.CreateAddrSpaceCast(checked, address->getType()));
  auto *store = dyn_cast<StoreInst>(&instruction);
  if (store && watchesStores)
    watch(*store);
}

void CallRewriter::watch(StoreInst &store) {
  Type *type = store.getValueOperand()->getType();
  auto *vector = dyn_cast<FixedVectorType>(type);
  Type *element = type->getScalarType();
  StoredFloat kind = StoredFloat::F32;
  if (element->isHalfTy())
    kind = StoredFloat::F16;
  else if (element->isBFloatTy())
    kind = StoredFloat::BF16;
  else if (!element->isFloatTy())
    return;
  IRBuilder<> builder(store.getNextNode());
  Type *pointer = builder.getPtrTy(), *word = builder.getInt32Ty();
  FunctionCallee function = module.getOrInsertFunction(
      "sim_stored", builder.getVoidTy(), pointer, word, word);
  builder.CreateCall(
      function,
      {builder.CreateAddrSpaceCast(store.getPointerOperand(), pointer),
       builder.getInt32(vector ? vector->getNumElements() : 1),
       builder.getInt32(static_cast<uint32_t>(kind))});
}

} // namespace mlir::posenc::sim
