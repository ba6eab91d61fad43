// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "InstructionWork.h"
#include "ThreadValues.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

/// Threads of a block.
using Threads = llvm::BitVector;

namespace {

/// A loop that may be a pass, by the threads that run it.
struct Loop {
  bool multiplies;
  Threads threads;
  KernelWork work;
  int64_t instructions;
  std::optional<int64_t> length;
};

/// Counts stop here, so that sums of two do not overflow.
constexpr int64_t mostInstructions = int64_t(1) << 60;

/// Of a part of the kernel; work outside of `loops`.
struct Counted {
  KernelWork work;
  /// Each time that a thread meets an op.
  int64_t instructions = 0;
  SmallVector<Loop> loops;
  bool hasUnknownLoop = false;

  void add(Counted &&other) {
    work += other.work;
    instructions =
        std::min(instructions + other.instructions, mostInstructions);
    llvm::append_range(loops, std::move(other.loops));
    hasUnknownLoop |= other.hasUnknownLoop;
  }
};

class KernelWalk {
public:
  KernelWalk(gpu::GPUFuncOp kernel, const std::array<int64_t, 3> &blockSize)
      : kernel(kernel), threads(blockSize[0] * blockSize[1] * blockSize[2]),
        values(blockSize) {}

  KernelModel run();

private:
  void findLoops();
  bool isAroundProduct(Operation *loop) const {
    return llvm::any_of(multiplying,
                        [&](Operation *of) { return loop->isAncestor(of); });
  }
  Counted count(Operation *op, const Threads &active);
  Counted count(Region &region, const Threads &active);
  Counted count(scf::IfOp op, const Threads &active);
  Counted countLoop(Operation *op, const Threads &active);
  KernelWork workOfThreads(const InstructionWork &work, Threads active);
  /// Those of `active` for which `condition` holds; nothing where that depends
  /// on more than their numbers.
  std::optional<Threads> where(Value condition, const Threads &active);
  std::optional<int64_t> lengthOf(Operation *loop, const Threads &active);

  gpu::GPUFuncOp kernel;
  int64_t threads;
  ThreadValues values;
  /// The innermost loops that multiply, and the outermost ones beside them that
  /// copy.
  llvm::SetVector<Operation *> multiplying, copying;
};

} // namespace

void KernelWalk::findLoops() {
  auto loopsAround = [&](Operation *op) {
    SmallVector<Operation *> loops;
    for (Operation *at = op->getParentOp(); at != kernel;
         at = at->getParentOp())
      if (isa<LoopLikeOpInterface>(at))
        loops.push_back(at);
    return loops;
  };
  llvm::SetVector<Operation *> candidates;
  kernel.walk([&](Operation *op) {
    if (workOf(op).multiplies())
      if (auto loops = loopsAround(op); !loops.empty())
        candidates.insert(loops.front());
  });
  for (Operation *loop : candidates)
    if (llvm::none_of(candidates, [&](Operation *other) {
          return loop->isProperAncestor(other);
        }))
      multiplying.insert(loop);
  kernel.walk([&](Operation *op) {
    if (!workOf(op).copies())
      return;
    Operation *outermost = nullptr;
    for (Operation *loop : loopsAround(op)) {
      if (multiplying.contains(loop))
        return;
      if (!isAroundProduct(loop))
        outermost = loop;
    }
    if (outermost)
      copying.insert(outermost);
  });
}

std::optional<Threads> KernelWalk::where(Value condition,
                                         const Threads &active) {
  Threads holds(threads);
  for (unsigned thread : active.set_bits()) {
    std::optional<int64_t> value = values.of(condition, thread);
    if (!value)
      return std::nullopt;
    if (*value)
      holds.set(thread);
  }
  return holds;
}

KernelWork KernelWalk::workOfThreads(const InstructionWork &work,
                                     Threads active) {
  if (work.predicate)
    active = where(work.predicate, active).value_or(active);
  auto groupsOf = [&](int64_t size) {
    int64_t groups = 0;
    for (int64_t first = 0; first < threads; first += size)
      groups +=
          active.find_first_in(first, std::min(first + size, threads)) >= 0;
    return groups;
  };
  constexpr int64_t warp = GpuMachine::warpThreads;
  KernelWork all = work.ofThread * active.count();
  all += work.ofWarp * groupsOf(warp);
  all += work.ofWarpgroup * groupsOf(4 * warp);
  if (!work.sharedBytes)
    return all;
  for (int64_t first = 0; first < threads; first += warp) {
    int64_t lanes = 0;
    for (int64_t i = first; i < std::min(first + warp, threads); ++i)
      lanes += active.test(i);
    all.sharedWavefronts +=
        llvm::divideCeil(lanes * work.sharedBytes, GpuMachine::wavefrontBytes);
  }
  return all;
}

Counted KernelWalk::count(scf::IfOp op, const Threads &active) {
  auto side = [&](bool isElse, const Threads &of) {
    Region &region = isElse ? op.getElseRegion() : op.getThenRegion();
    return of.any() ? count(region, of) : Counted();
  };
  if (std::optional<Threads> taken = where(op.getCondition(), active)) {
    Threads rest = active;
    rest.reset(*taken);
    Counted both = side(false, *taken);
    both.add(side(true, rest));
    return both;
  }
  Counted then = side(false, active), otherwise = side(true, active);
  bool takesElse =
      otherwise.instructions &&
      (!then.instructions || otherwise.instructions < then.instructions);
  return takesElse ? std::move(otherwise) : std::move(then);
}

std::optional<int64_t> KernelWalk::lengthOf(Operation *loop,
                                            const Threads &active) {
  auto op = dyn_cast<scf::ForOp>(loop);
  int first = active.find_first();
  if (!op || first < 0)
    return std::nullopt;
  auto lower = values.of(op.getLowerBound(), first),
       upper = values.of(op.getUpperBound(), first),
       step = values.of(op.getStep(), first);
  if (!lower || !upper || !step || *step <= 0)
    return std::nullopt;
  int64_t distance;
  if (llvm::SubOverflow(*upper, *lower, distance))
    return std::nullopt;
  return distance > 0 ? llvm::divideCeil(uint64_t(distance), uint64_t(*step))
                      : 0;
}

Counted KernelWalk::countLoop(Operation *op, const Threads &active) {
  Counted inside;
  for (Region &region : op->getRegions())
    inside.add(count(region, active));
  std::optional<int64_t> length = lengthOf(op, active);
  if (multiplying.contains(op) || copying.contains(op)) {
    Loop loop{multiplying.contains(op), active, inside.work,
              inside.instructions, length};
    inside.work = KernelWork();
    inside.loops.push_back(std::move(loop));
    return inside;
  }
  inside.hasUnknownLoop |= !length && !isAroundProduct(op);
  inside.work = inside.work * length.value_or(1);
  if (llvm::MulOverflow(inside.instructions, length.value_or(1),
                        inside.instructions))
    inside.instructions = mostInstructions;
  inside.instructions = std::min(inside.instructions, mostInstructions);
  return inside;
}

Counted KernelWalk::count(Operation *op, const Threads &active) {
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return count(branch, active);
  if (isa<LoopLikeOpInterface>(op))
    return countLoop(op, active);
  Counted counted;
  for (Region &region : op->getRegions())
    counted.add(count(region, active));
  // What a branch hands on is not done.
  if (!op->hasTrait<OpTrait::IsTerminator>())
    counted.instructions += active.count();
  counted.work += workOfThreads(workOf(op), active);
  return counted;
}

Counted KernelWalk::count(Region &region, const Threads &active) {
  Counted counted;
  for (Operation &op : region.getOps())
    counted.add(count(&op, active));
  return counted;
}

KernelModel KernelWalk::run() {
  findLoops();
  Counted counted = count(kernel.getBody(), Threads(threads, true));
  KernelModel model;
  model.threads = threads;
  model.once = counted.work;
  model.hasUnknownLoop = counted.hasUnknownLoop;
  // Loops that the same threads run one after another are kinds of passes, of
  // which the steady one is the shortest.
  SmallVector<Loop> passes;
  for (Loop &loop : counted.loops) {
    if (!loop.multiplies)
      continue;
    Loop *same = llvm::find_if(
        passes, [&](Loop &pass) { return pass.threads == loop.threads; });
    if (same == passes.end())
      passes.push_back(loop);
    else if (loop.instructions < same->instructions)
      *same = loop;
  }
  size_t multiplied = passes.size();
  for (Loop &loop : counted.loops) {
    if (loop.multiplies)
      continue;
    bool isBeside = llvm::none_of(
        ArrayRef(passes).take_front(multiplied),
        [&](const Loop &pass) { return pass.threads.anyCommon(loop.threads); });
    if (isBeside && multiplied) {
      passes.push_back(loop);
      continue;
    }
    model.once += loop.work * loop.length.value_or(1);
    model.hasUnknownLoop |= !loop.length;
  }
  if (!multiplied)
    return model;
  model.pass.emplace();
  for (const Loop &pass : passes)
    *model.pass += pass.work;
  return model;
}

std::optional<KernelModel>
posenc::modelKernel(gpu::GPUFuncOp kernel,
                    const std::array<int64_t, 3> &blockSize) {
  constexpr int64_t mostThreads = 1024;
  int64_t threads = 1;
  for (int64_t size : blockSize)
    threads *= size < 1 || size > mostThreads ? 0 : size;
  bool isStructured = true;
  kernel.walk([&](Operation *op) {
    for (Region &region : op->getRegions())
      isStructured &= region.empty() || region.hasOneBlock();
  });
  if (!isStructured || threads < 1 || threads > mostThreads)
    return std::nullopt;
  return KernelWalk(kernel, blockSize).run();
}
