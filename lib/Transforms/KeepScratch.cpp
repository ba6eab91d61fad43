// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "mlir/Parser/Parser.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_KEEPSCRATCH
#include "posenc/Transforms/Passes.h.inc"

namespace {

constexpr llvm::StringLiteral kTake("posenc.take_scratch");
constexpr llvm::StringLiteral kGive("posenc.give_scratch");

/// From here on malloc hands pages out that the system has to map and clear.
constexpr int64_t kLeastBytes = 1 << 20;

/// Blocks between calls. A block is a header of 64 bytes, whose first word is
/// the number of bytes after it, and those bytes. A slot of @posenc.kept holds
/// a block or null and changes by exchange alone, so that a block has one owner
/// at any time, whichever threads call.
constexpr llvm::StringLiteral kRuntime(R"mlir(
llvm.mlir.global internal @posenc.kept() : !llvm.array<16 x ptr> {
  %none = llvm.mlir.zero : !llvm.array<16 x ptr>
  llvm.return %none : !llvm.array<16 x ptr>
}
// Counts blocks that found no empty slot, which take the slots in turn.
llvm.mlir.global internal @posenc.victim(0 : i64) : i64
llvm.mlir.global_dtors dtors = [@posenc.free_scratch], priorities = [0 : i32], data = [#llvm.zero]
llvm.func @aligned_alloc(i64, i64) -> !llvm.ptr
llvm.func @free(!llvm.ptr)

llvm.func internal @posenc.exchange_scratch(%slot: i64, %block: !llvm.ptr) -> !llvm.ptr {
  %slots = llvm.mlir.addressof @posenc.kept : !llvm.ptr
  %at = llvm.getelementptr %slots[%slot] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.ptr
  %old = llvm.atomicrmw xchg %at, %block acq_rel : !llvm.ptr, !llvm.ptr
  llvm.return %old : !llvm.ptr
}

// Puts a block into a slot if that is empty; whether it was.
llvm.func internal @posenc.offer_scratch(%slot: i64, %block: !llvm.ptr) -> i1 {
  %slots = llvm.mlir.addressof @posenc.kept : !llvm.ptr
  %at = llvm.getelementptr %slots[%slot] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.ptr
  %null = llvm.mlir.zero : !llvm.ptr
  %pair = llvm.cmpxchg %at, %null, %block acq_rel acquire : !llvm.ptr, !llvm.ptr
  %taken = llvm.extractvalue %pair[1] : !llvm.struct<(ptr, i1)>
  llvm.return %taken : i1
}

llvm.func internal @posenc.free_scratch() {
  %first = arith.constant 0 : i64
  %end = arith.constant 16 : i64
  %one = arith.constant 1 : i64
  %null = llvm.mlir.zero : !llvm.ptr
  scf.for %slot = %first to %end step %one : i64 {
    %block = llvm.call @posenc.exchange_scratch(%slot, %null) : (i64, !llvm.ptr) -> !llvm.ptr
    llvm.call @free(%block) : (!llvm.ptr) -> ()
  }
  llvm.return
}

llvm.func internal @posenc.new_scratch(%bytes: i64) -> !llvm.ptr {
  // A multiple of the alignment, as aligned_alloc wants it.
  %alignment = arith.constant 64 : i64
  %padding = arith.constant 127 : i64
  %mask = arith.constant -64 : i64
  %padded = arith.addi %bytes, %padding : i64
  %total = arith.andi %padded, %mask : i64
  %new = llvm.call @aligned_alloc(%alignment, %total) : (i64, i64) -> !llvm.ptr
  llvm.store %bytes, %new : i64, !llvm.ptr
  llvm.return %new : !llvm.ptr
}

// A kept block that holds `bytes` without wasting as many again, or a new one.
func.func private @posenc.take_scratch(%size: index) -> memref<?xi8> {
  %first = arith.constant 0 : i64
  %end = arith.constant 16 : i64
  %one = arith.constant 1 : i64
  %null = llvm.mlir.zero : !llvm.ptr
  %bytes = arith.index_cast %size : index to i64
  %most = arith.addi %bytes, %bytes : i64
  %kept = scf.for %slot = %first to %end step %one iter_args(%found = %null) -> (!llvm.ptr) : i64 {
    %searches = llvm.icmp "eq" %found, %null : !llvm.ptr
    %next = scf.if %searches -> !llvm.ptr {
      %block = llvm.call @posenc.exchange_scratch(%slot, %null) : (i64, !llvm.ptr) -> !llvm.ptr
      %isBlock = llvm.icmp "ne" %block, %null : !llvm.ptr
      %fitting = scf.if %isBlock -> !llvm.ptr {
        %capacity = llvm.load %block : !llvm.ptr -> i64
        %holds = arith.cmpi sge, %capacity, %bytes : i64
        %isNear = arith.cmpi sle, %capacity, %most : i64
        %fits = arith.andi %holds, %isNear : i1
        %mine = scf.if %fits -> !llvm.ptr {
          scf.yield %block : !llvm.ptr
        } else {
          %returned = llvm.call @posenc.offer_scratch(%slot, %block) : (i64, !llvm.ptr) -> i1
          scf.if %returned {
          } else {
            llvm.call @free(%block) : (!llvm.ptr) -> ()
          }
          scf.yield %null : !llvm.ptr
        }
        scf.yield %mine : !llvm.ptr
      } else {
        scf.yield %null : !llvm.ptr
      }
      scf.yield %fitting : !llvm.ptr
    } else {
      scf.yield %found : !llvm.ptr
    }
    scf.yield %next : !llvm.ptr
  }
  %isNew = llvm.icmp "eq" %kept, %null : !llvm.ptr
  %block = scf.if %isNew -> !llvm.ptr {
    %new = llvm.call @posenc.new_scratch(%bytes) : (i64) -> !llvm.ptr
    scf.yield %new : !llvm.ptr
  } else {
    scf.yield %kept : !llvm.ptr
  }
  %data = llvm.getelementptr %block[64] : (!llvm.ptr) -> !llvm.ptr, i8
  %0 = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %1 = llvm.insertvalue %data, %0[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %2 = llvm.insertvalue %data, %1[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %3 = llvm.insertvalue %first, %2[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %4 = llvm.insertvalue %bytes, %3[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %5 = llvm.insertvalue %one, %4[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %scratch = builtin.unrealized_conversion_cast %5 : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)> to memref<?xi8>
  return %scratch : memref<?xi8>
}

// Keeps a block, in turn instead of another one where no slot is empty.
func.func private @posenc.give_scratch(%scratch: memref<?xi8>) {
  %first = arith.constant 0 : i64
  %end = arith.constant 16 : i64
  %one = arith.constant 1 : i64
  %no = arith.constant false
  %index = memref.extract_aligned_pointer_as_index %scratch : memref<?xi8> -> index
  %address = arith.index_cast %index : index to i64
  %data = llvm.inttoptr %address : i64 to !llvm.ptr
  %block = llvm.getelementptr %data[-64] : (!llvm.ptr) -> !llvm.ptr, i8
  %isKept = scf.for %slot = %first to %end step %one iter_args(%done = %no) -> (i1) : i64 {
    %next = scf.if %done -> i1 {
      scf.yield %done : i1
    } else {
      %taken = llvm.call @posenc.offer_scratch(%slot, %block) : (i64, !llvm.ptr) -> i1
      scf.yield %taken : i1
    }
    scf.yield %next : i1
  }
  scf.if %isKept {
  } else {
    %mask = arith.constant 15 : i64
    %counter = llvm.mlir.addressof @posenc.victim : !llvm.ptr
    %number = llvm.atomicrmw add %counter, %one monotonic : !llvm.ptr, i64
    %slot = arith.andi %number, %mask : i64
    %old = llvm.call @posenc.exchange_scratch(%slot, %block) : (i64, !llvm.ptr) -> !llvm.ptr
    llvm.call @free(%old) : (!llvm.ptr) -> ()
  }
  return
}
)mlir");

/// The only deallocation of a buffer, in its block; null where there is another
/// end to its life.
memref::DeallocOp deallocationOf(memref::AllocOp alloc) {
  memref::DeallocOp found;
  for (Operation *user : alloc->getUsers())
    if (auto dealloc = dyn_cast<memref::DeallocOp>(user)) {
      if (found || dealloc->getBlock() != alloc->getBlock())
        return {};
      found = dealloc;
    }
  return found;
}

/// Whether workers allocate it, each for itself.
bool isInWorker(memref::AllocOp alloc) {
  return alloc->getParentOfType<scf::ParallelOp>() ||
         alloc->getParentOfType<scf::ForallOp>();
}

std::optional<int64_t> elementBytes(MemRefType type) {
  if (!type.getLayout().isIdentity() || type.getMemorySpace() ||
      !type.getElementType().isIntOrFloat())
    return std::nullopt;
  return llvm::divideCeil(type.getElementTypeBitWidth(), 8);
}

struct KeepScratch : impl::KeepScratchBase<KeepScratch> {
  using KeepScratchBase::KeepScratchBase;

  void runOnOperation() override {
    SmallVector<std::pair<memref::AllocOp, memref::DeallocOp>> kept;
    getOperation().walk([&](memref::AllocOp alloc) {
      memref::DeallocOp dealloc = deallocationOf(alloc);
      if (dealloc && isLarge(alloc) && !isInWorker(alloc))
        kept.emplace_back(alloc, dealloc);
    });
    if (kept.empty())
      return;
    if (failed(addRuntime()))
      return signalPassFailure();
    for (auto [alloc, dealloc] : kept)
      keep(alloc, dealloc);
    numKept += kept.size();
  }

  static bool isLarge(memref::AllocOp alloc) {
    MemRefType type = alloc.getType();
    std::optional<int64_t> element = elementBytes(type);
    if (!element || alloc.getAlignment().value_or(1) > 64)
      return false;
    return type.hasStaticShape() &&
           type.getNumElements() * *element >= kLeastBytes;
  }

  LogicalResult addRuntime() {
    ModuleOp module = getOperation();
    OwningOpRef<ModuleOp> runtime =
        parseSourceString<ModuleOp>(kRuntime, &getContext());
    SymbolTable symbols(module);
    for (Operation &op :
         llvm::make_early_inc_range(runtime->getBody()->getOperations())) {
      auto name =
          op.getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName());
      Operation *other = name ? symbols.lookup(name) : nullptr;
      if (other && op.getRegions().front().empty())
        continue;
      if (other)
        return other->emitError("expected no symbol named '")
               << name.getValue() << "'";
      op.moveBefore(module.getBody(), module.getBody()->end());
    }
    return success();
  }

  void keep(memref::AllocOp alloc, memref::DeallocOp dealloc) {
    OpBuilder b(alloc);
    Location loc = alloc.getLoc();
    MemRefType type = alloc.getType();
    auto bytes = MemRefType::get({ShapedType::kDynamic}, b.getI8Type());
    int64_t size = type.getNumElements() * *elementBytes(type);
    Value count = arith::ConstantIndexOp::create(b, loc, size);
    Value block =
        func::CallOp::create(b, loc, kTake, bytes, count).getResult(0);
    Value zero = arith::ConstantIndexOp::create(b, loc, 0);
    Value view =
        memref::ViewOp::create(b, loc, type, block, zero, ValueRange());
    b.setInsertionPoint(dealloc);
    func::CallOp::create(b, dealloc.getLoc(), kGive, TypeRange(), block);
    dealloc.erase();
    alloc.replaceAllUsesWith(view);
    alloc.erase();
  }
};

} // namespace
} // namespace mlir::posenc
