// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/GPU/Transforms/ParallelLoopMapper.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "posenc/Lowering/LoopEmitter.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Transforms/LastError.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_PLACEONGPU
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

/// Threads of a block of a kernel that is one loop.
static constexpr int64_t threadsOfBlock = 128;

namespace {
struct PlaceOnGpu : public posenc::impl::PlaceOnGpuBase<PlaceOnGpu> {
  void runOnOperation() override;

private:
  LogicalResult placeFunction(func::FuncOp function);
};
} // namespace

/// Whether host code runs the op: no kernel, or loop that becomes one, is
/// around it.
static bool isOnHost(Operation *op) {
  return !op->getParentOfType<gpu::LaunchOp>() &&
         !op->getParentOfType<scf::ParallelOp>();
}

/// Kernels, and loops that become one.
static bool isKernel(Operation *op) {
  return isa<scf::ParallelOp, gpu::LaunchOp>(op);
}

static SmallVector<Operation *> kernelsOf(func::FuncOp function) {
  SmallVector<Operation *> kernels;
  function.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isKernel(op))
      return WalkResult::advance();
    kernels.push_back(op);
    return WalkResult::skip();
  });
  return kernels;
}

/// Serial loops around kernels stay on the host, with what they compute.
static bool holdsKernels(Operation *op) {
  return op
      ->walk([](Operation *nested) {
        return isKernel(nested) ? WalkResult::interrupt()
                                : WalkResult::advance();
      })
      .wasInterrupted();
}

static bool touchesMemory(Operation *op) {
  return op
      ->walk([](Operation *nested) {
        return isa<memref::StoreOp, memref::LoadOp, vector::LoadOp,
                   vector::StoreOp>(nested)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Memory of the host: on its stack, or an argument that says so.
static bool isHostMemory(Value memref) {
  if (memref.getDefiningOp<memref::AllocaOp>())
    return true;
  auto argument = dyn_cast<BlockArgument>(memref);
  auto function =
      argument ? dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp())
               : func::FuncOp();
  return function && argument.getOwner()->isEntryBlock() &&
         function.getArgAttr(argument.getArgNumber(), kHostMemory);
}

/// What host code does to memory itself, which the host cannot reach: stores,
/// and loops without a parallel one.
static SmallVector<Operation *> serialWork(func::FuncOp function) {
  SmallVector<Operation *> work;
  function.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isOnHost(op) || isKernel(op))
      return WalkResult::skip();
    auto store = dyn_cast<memref::StoreOp>(op);
    bool isWork = (store && !isHostMemory(store.getMemref())) ||
                  (isa<scf::ForOp, scf::WhileOp>(op) && !holdsKernels(op) &&
                   touchesMemory(op));
    if (!isWork)
      return WalkResult::advance();
    work.push_back(op);
    return WalkResult::skip();
  });
  return work;
}

/// Emits after the op, which may then move into what is emitted.
static LoopEmitter emitterAfter(OpBuilder &builder, Operation *op) {
  builder.setInsertionPointAfter(op);
  return LoopEmitter(builder, op->getLoc(), builder.getF32Type(), 1);
}

/// A kernel of one thread around the op.
static void wrap(OpBuilder &builder, Operation *op) {
  LoopEmitter b = emitterAfter(builder, op);
  b.parallel(b.index(1), [&](ValueRange) {
    op->moveBefore(b.getInsertionBlock(), b.getInsertionPoint());
  });
}

static void expandCopy(OpBuilder &builder, memref::CopyOp copy) {
  LoopEmitter b = emitterAfter(builder, copy);
  auto type = cast<MemRefType>(copy.getSource().getType());
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    sizes.push_back(b.dim(copy.getSource(), dim));
  // A loop has dimensions, a number has none.
  if (sizes.empty())
    sizes.push_back(b.index(1));
  b.parallel(
      sizes,
      [&](ValueRange at) {
        ValueRange indices = at.take_front(type.getRank());
        Value value = b.create<memref::LoadOp>(copy.getSource(), indices);
        b.create<memref::StoreOp>(value, copy.getTarget(), indices);
      },
      "copy");
  copy.erase();
}

/// The loop as one dimension of blocks and one of threads, for upstream's
/// conversion: a grid has no more than 65535 blocks in any other dimension.
static void mapLoop(IRRewriter &rewriter, scf::ParallelOp loop) {
  std::vector<unsigned> dims(loop.getNumLoops());
  std::iota(dims.begin(), dims.end(), 0);
  auto name = loop->getAttrOfType<StringAttr>(kernelNameAttr);
  Block *block = loop->getBlock();
  Operation *before = loop->getPrevNode();
  rewriter.setInsertionPoint(loop);
  collapseParallelLoops(rewriter, loop, {dims});
  auto collapsed = [&] {
    for (auto it = before ? std::next(before->getIterator()) : block->begin();;
         ++it)
      if (auto found = dyn_cast<scf::ParallelOp>(*it))
        return found;
  }();
  auto [blocks, threads] = scf::tileParallelLoop(collapsed, threadsOfBlock,
                                                 /*noMinMaxBounds=*/true);
  auto mapTo = [&](scf::ParallelOp to, gpu::Processor processor) {
    AffineMap identity = rewriter.getDimIdentityMap();
    auto mapping = gpu::ParallelLoopDimMappingAttr::get(
        rewriter.getContext(), processor, identity, identity);
    (void)gpu::setMappingAttr(to, mapping);
  };
  // A grid has a block at least; its threads find nothing to do.
  rewriter.setInsertionPoint(blocks);
  Value one = arith::ConstantIndexOp::create(rewriter, blocks.getLoc(), 1);
  Value end = rewriter.createOrFold<arith::MaxSIOp>(
      blocks.getLoc(), blocks.getUpperBound()[0], one);
  blocks.getUpperBoundMutable().assign(end);
  // Upstream gives the launch all attributes of the loop that becomes one.
  if (name)
    blocks->setAttr("function", FlatSymbolRefAttr::get(name));
  mapTo(blocks, gpu::Processor::BlockX);
  mapTo(threads, gpu::Processor::ThreadX);
}

/// Constants that a loop reads become its own, so that they are constants of
/// the kernel's module and not of the host.
static void sinkConstants(OpBuilder &builder, Operation *loop) {
  llvm::SmallSetVector<memref::GetGlobalOp, 4> constants;
  loop->walk([&](Operation *nested) {
    for (Value operand : nested->getOperands())
      if (auto constant = operand.getDefiningOp<memref::GetGlobalOp>();
          constant && !loop->isProperAncestor(constant))
        constants.insert(constant);
  });
  for (memref::GetGlobalOp constant : constants) {
    builder.setInsertionPointToStart(&loop->getRegion(0).front());
    Value own = builder.clone(*constant)->getResult(0);
    constant.getResult().replaceUsesWithIf(own, [&](OpOperand &use) {
      return loop->isProperAncestor(use.getOwner());
    });
  }
}

static Value allocate(OpBuilder &builder, Location loc, MemRefType type,
                      ValueRange sizes = {}) {
  return gpu::AllocOp::create(builder, loc, type, /*asyncToken=*/Type(),
                              ValueRange(), sizes, ValueRange())
      .getMemref();
}
static void deallocate(OpBuilder &builder, Location loc, Value memref) {
  gpu::DeallocOp::create(builder, loc, /*asyncToken=*/Type(), ValueRange(),
                         memref);
}

/// Buffers that host code allocates are those of the device.
static void allocateOnDevice(OpBuilder &builder, func::FuncOp function) {
  function.walk([&](Operation *op) {
    if (!isOnHost(op))
      return;
    builder.setInsertionPoint(op);
    if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
      alloc.replaceAllUsesWith(allocate(builder, op->getLoc(), alloc.getType(),
                                        alloc.getDynamicSizes()));
      op->erase();
    } else if (auto dealloc = dyn_cast<memref::DeallocOp>(op)) {
      deallocate(builder, op->getLoc(), dealloc.getMemref());
      op->erase();
    }
  });
}

/// What is left of constants on the host, behind views and calls: copies of
/// them on the device, each made by a kernel that has the constant.
static void copyConstants(OpBuilder &builder, func::FuncOp function) {
  SmallVector<memref::GetGlobalOp> constants;
  function.walk([&](memref::GetGlobalOp constant) {
    if (isOnHost(constant) && !constant->use_empty())
      constants.push_back(constant);
  });
  for (memref::GetGlobalOp constant : constants) {
    LoopEmitter b = emitterAfter(builder, constant);
    auto type = cast<MemRefType>(constant.getType());
    Value copy = allocate(b, constant.getLoc(), type);
    constant.getResult().replaceAllUsesWith(copy);
    auto copying = b.create<memref::CopyOp>(constant, copy);
    expandCopy(builder, copying);
    bool isReturned = llvm::any_of(copy.getUsers(), [](Operation *user) {
      return isa<func::ReturnOp>(user);
    });
    if (isReturned)
      continue;
    builder.setInsertionPoint(constant->getBlock()->getTerminator());
    deallocate(builder, constant.getLoc(), copy);
  }
}

/// A number that host code reads: a kernel leaves it where a copy to the host
/// can take it from.
static void readFromDevice(OpBuilder &builder, memref::LoadOp load) {
  builder.setInsertionPoint(load);
  LoopEmitter b(builder, load.getLoc(), builder.getF32Type(), 1);
  auto type = MemRefType::get({}, load.getType());
  Value onDevice = allocate(b, load.getLoc(), type);
  b.parallel(
      b.index(1),
      [&](ValueRange) {
        Value value =
            b.create<memref::LoadOp>(load.getMemref(), load.getIndices());
        b.create<memref::StoreOp>(value, onDevice, ValueRange());
      },
      "read");
  Value onHost = b.create<memref::AllocaOp>(type);
  b.create<gpu::MemcpyOp>(Type(), ValueRange(), onHost, onDevice);
  deallocate(b, load.getLoc(), onDevice);
  load.getMemrefMutable().assign(onHost);
  load.getIndicesMutable().clear();
}

LogicalResult PlaceOnGpu::placeFunction(func::FuncOp function) {
  IRRewriter rewriter(&getContext());
  allocateOnDevice(rewriter, function);
  SmallVector<memref::CopyOp> copies;
  function.walk([&](memref::CopyOp copy) {
    if (isOnHost(copy))
      copies.push_back(copy);
  });
  for (memref::CopyOp copy : copies)
    expandCopy(rewriter, copy);
  for (Operation *op : serialWork(function)) {
    if (op->getNumResults())
      return op->emitOpError()
             << "expected a loop without results where it reads memory of the "
                "device, got one with "
             << op->getNumResults();
    wrap(rewriter, op);
  }
  SmallVector<memref::LoadOp> loads;
  function.walk([&](memref::LoadOp load) {
    if (isOnHost(load) && !isHostMemory(load.getMemref()))
      loads.push_back(load);
  });
  for (memref::LoadOp load : loads)
    readFromDevice(rewriter, load);
  for (Operation *kernel : kernelsOf(function))
    sinkConstants(rewriter, kernel);
  copyConstants(rewriter, function);
  // Those that copy are new.
  for (Operation *kernel : kernelsOf(function)) {
    sinkConstants(rewriter, kernel);
    if (auto loop = dyn_cast<scf::ParallelOp>(kernel))
      mapLoop(rewriter, loop);
    ++numKernels;
  }
  return success();
}

void PlaceOnGpu::runOnOperation() {
  for (auto function : getOperation().getOps<func::FuncOp>())
    if (failed(placeFunction(function)))
      return signalPassFailure();
}
