// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttentionLaunch.h"
#include "QueryBlock.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::posenc;

void posenc::forQueryBlocks(
    PairContext &host, BlockSizes sizes,
    function_ref<void(const AttentionTables &, Value)> emit) {
  LoopEmitter &b = host.b;
  AttentionTables tables{DistanceTables(host, sizes.queries, /*aligned=*/true),
                         Rotations(host)};
  Value blocks =
      QueryBlock::count(host, sizes.queries, sizes.heads, sizes.parts);
  // No driver launches nothing, and operands without elements have no address.
  std::optional<int64_t> known = getConstantIntValue(blocks);
  if (!known)
    b.ifThen(b.less(b.index(0), blocks), [&] { emit(tables, blocks); });
  else if (*known)
    emit(tables, blocks);
  tables.distances.release();
  tables.rotations.release(b);
}

gpu::LaunchOp posenc::createLaunch(LoopEmitter &b, Value blocks,
                                   int64_t threads, int64_t sharedBytes) {
  Value one = b.index(1);
  Value shared = b.create<arith::ConstantIntOp>(b.getI32Type(), sharedBytes);
  auto launch = b.create<gpu::LaunchOp>(blocks, one, one, b.index(threads), one,
                                        one, shared);
  launch.setFunction("attention");
  OpBuilder end = OpBuilder::atBlockEnd(&launch.getBody().front());
  gpu::TerminatorOp::create(end, b.getLoc());
  return launch;
}
