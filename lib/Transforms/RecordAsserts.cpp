// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/LastError.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_RECORDASSERTS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// The slot's value while nothing failed: above every message number.
constexpr int64_t kNoFailure = -1;

/// `file:line:column`, or nothing where the location has none.
std::string locationText(Location loc) {
  std::string text;
  loc->walk([&](Location inner) {
    auto file = dyn_cast<FileLineColLoc>(inner);
    if (!file)
      return WalkResult::advance();
    llvm::raw_string_ostream(text) << file.getFilename().getValue() << ':'
                                   << file.getLine() << ':' << file.getColumn();
    return WalkResult::interrupt();
  });
  return text;
}

/// All messages of a module in one text. A message is known by its offset, so
/// that offsets grow in program order and need no table.
class MessageText {
public:
  int64_t add(cf::AssertOp op) {
    int64_t offset = text.size();
    std::string location = locationText(op.getLoc());
    if (!location.empty())
      text += location + ": ";
    text += op.getMsg();
    text.push_back('\0');
    return offset;
  }

  void emit(ModuleOp module) const {
    OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
    // An empty array would have no address of its own.
    std::string content = text.empty() ? std::string(1, '\0') : text;
    auto type = LLVM::LLVMArrayType::get(b.getI8Type(), content.size());
    LLVM::GlobalOp::create(b, module.getLoc(), type, /*isConstant=*/true,
                           LLVM::Linkage::Internal, kMessages,
                           b.getStringAttr(content));
  }

private:
  std::string text;
};

/// Lowers `slot` to the number of the message if `condition` is false.
void record(OpBuilder &b, Location loc, Value condition, Value slot,
            int64_t message) {
  Value one = arith::ConstantIntOp::create(b, loc, 1, 1);
  Value isFailed = arith::XOrIOp::create(b, loc, condition, one);
  scf::IfOp::create(b, loc, isFailed, [&](OpBuilder &b, Location loc) {
    Value number = arith::ConstantIntOp::create(b, loc, message, 64);
    memref::AtomicRMWOp::create(b, loc, arith::AtomicRMWKind::minu, number,
                                slot, ValueRange());
    scf::YieldOp::create(b, loc);
  });
}

/// Results of a call that ends at once: dynamic sizes 0, elements zero.
SmallVector<Value> emptyResults(OpBuilder &b, Location loc, TypeRange types) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  return llvm::map_to_vector(types, [&](Type type) -> Value {
    auto memref = dyn_cast<MemRefType>(type);
    if (!memref)
      return arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
    SmallVector<Value> sizes(memref.getNumDynamicDims(), zero);
    Value result = memref::AllocOp::create(b, loc, memref, sizes);
    if (!memref.hasStaticShape())
      return result;
    Value element = arith::ConstantOp::create(
        b, loc, b.getZeroAttr(memref.getElementType()));
    SmallVector<Value> lower(memref.getRank(), zero),
        step(memref.getRank(), one), upper;
    for (int64_t size : memref.getShape())
      upper.push_back(arith::ConstantIndexOp::create(b, loc, size));
    scf::buildLoopNest(b, loc, lower, upper, step,
                       [&](OpBuilder &b, Location loc, ValueRange indices) {
                         memref::StoreOp::create(b, loc, element, result,
                                                 indices);
                       });
    return result;
  });
}

/// The asserts that stand before anything with an effect in the entry block of
/// a function of one block.
SmallVector<cf::AssertOp> leadingAsserts(func::FuncOp function) {
  SmallVector<cf::AssertOp> asserts;
  if (!function.getBody().hasOneBlock())
    return asserts;
  for (Operation &op : function.getBody().front()) {
    if (auto assertOp = dyn_cast<cf::AssertOp>(op))
      asserts.push_back(assertOp);
    else if (!isMemoryEffectFree(&op))
      break;
  }
  return asserts;
}

/// A kernel cannot reach the slot; what its checks guard is safe without them,
/// as indices are clamped.
void dropInParallelLoops(ModuleOp module) {
  module.walk([](cf::AssertOp check) {
    if (!check->getParentOfType<scf::ParallelOp>())
      return;
    remark::missed(check.getLoc(), remarkOn(check, "assert", "CheckDropped"))
        << remark::reason("a kernel cannot report: {0}", check.getMsg());
    check.erase();
  });
}

struct RecordAsserts : impl::RecordAssertsBase<RecordAsserts> {
  using RecordAssertsBase::RecordAssertsBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (outsideKernels)
      dropInParallelLoops(module);
    if (Operation *other = SymbolTable::lookupSymbolIn(module, kMessages)) {
      other->emitError("expected no symbol named '") << kMessages << "'";
      return signalPassFailure();
    }
    SmallVector<func::FuncOp> functions;
    for (auto function : module.getOps<func::FuncOp>())
      if (!function.isExternal())
        functions.push_back(function);
    llvm::DenseMap<StringAttr, Value> slots;
    for (func::FuncOp function : functions)
      slots[function.getSymNameAttr()] = addSlot(function);
    MessageText messages;
    for (func::FuncOp function : functions)
      rewrite(function, slots, messages);
    for (func::FuncOp function : functions)
      if (isExported(function))
        publish(function, slots[function.getSymNameAttr()]);
    messages.emit(module);
  }

  static bool isExported(func::FuncOp function) {
    return function->hasAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName());
  }

  /// A slot on the stack of an exported function, an extra last argument of any
  /// other: workers of a parallel region reach the caller's slot through it, as
  /// they could not reach the caller's thread-local.
  Value addSlot(func::FuncOp function) {
    Location loc = function.getLoc();
    OpBuilder b(&getContext());
    auto type = MemRefType::get({}, b.getI64Type());
    if (!isExported(function)) {
      unsigned position = function.getNumArguments();
      DictionaryAttr isOnHost =
          b.getDictionaryAttr(b.getNamedAttr(kHostMemory, b.getUnitAttr()));
      if (failed(function.insertArgument(position, type, isOnHost, loc)))
        llvm_unreachable("a function takes a further argument");
      return function.getArgument(position);
    }
    b.setInsertionPointToStart(&function.getBody().front());
    Value slot = memref::AllocaOp::create(b, loc, type);
    Value none = arith::ConstantIntOp::create(b, loc, kNoFailure, 64);
    memref::StoreOp::create(b, loc, none, slot);
    return slot;
  }

  void rewrite(func::FuncOp function,
               const llvm::DenseMap<StringAttr, Value> &slots,
               MessageText &messages) {
    Value slot = slots.lookup(function.getSymNameAttr());
    SmallVector<cf::AssertOp> leading = leadingAsserts(function);
    Operation *lastLeading = leading.empty() ? nullptr : leading.back();
    Operation *afterLeading =
        lastLeading ? lastLeading->getNextNode() : nullptr;
    SmallVector<Value> conditions = llvm::map_to_vector(
        leading, [](cf::AssertOp op) -> Value { return op.getArg(); });

    function.walk([&](func::CallOp call) {
      if (slots.contains(call.getCalleeAttr().getAttr()))
        call.getOperandsMutable().append(slot);
    });
    function.walk([&](cf::AssertOp op) {
      OpBuilder b(op);
      record(b, op.getLoc(), op.getArg(), slot, messages.add(op));
      op.erase();
      ++numRecorded;
    });
    if (afterLeading)
      returnEarly(function, afterLeading, conditions);
  }

  /// Leaves `function` at `position` unless all `conditions` hold.
  void returnEarly(func::FuncOp function, Operation *position,
                   ArrayRef<Value> conditions) {
    OpBuilder b(position);
    Location loc = position->getLoc();
    Value holds = conditions.front();
    for (Value condition : conditions.drop_front())
      holds = arith::AndIOp::create(b, loc, holds, condition);
    Block *entry = position->getBlock();
    Block *rest = entry->splitBlock(position);
    Block *failed = b.createBlock(rest);
    func::ReturnOp::create(b, loc,
                           emptyResults(b, loc, function.getResultTypes()));
    b.setInsertionPointToEnd(entry);
    cf::CondBranchOp::create(b, loc, holds, rest, failed);
  }

  /// Hands what the slot holds to `posenc_last_error` before each return.
  void publish(func::FuncOp function, Value slot) {
    function.walk([&](func::ReturnOp op) {
      OpBuilder b(op);
      Location loc = op.getLoc();
      auto pointer = LLVM::LLVMPointerType::get(b.getContext());
      Value number = memref::LoadOp::create(b, loc, slot);
      Value none = arith::ConstantIntOp::create(b, loc, kNoFailure, 64);
      Value isNone =
          arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, number, none);
      Value base = LLVM::AddressOfOp::create(b, loc, pointer, kMessages);
      Value text = LLVM::GEPOp::create(b, loc, pointer, b.getI8Type(), base,
                                       ValueRange(number));
      Value null = LLVM::ZeroOp::create(b, loc, pointer);
      Value result = arith::SelectOp::create(b, loc, isNone, null, text);
      Value address =
          LLVM::AddressOfOp::create(b, loc, pointer, kLastErrorVariable);
      LLVM::StoreOp::create(b, loc, result, address);
    });
  }
};

} // namespace
} // namespace mlir::posenc
