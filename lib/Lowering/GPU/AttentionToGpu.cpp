// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttentionKernel.h"
#include "Fragments.h"
#include "Rotations.h"
#include "WarpgroupKernel.h"
#include "posenc/Analysis/SplitCost.h"
#include "posenc/Analysis/WarpTiles.h"
#include "posenc/IR/ContentTransforms.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/DistanceTables.h"
#include "posenc/Lowering/Fusible.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Lowering/ScoreRegion.h"
#include <limits>

namespace mlir::posenc {
#define GEN_PASS_DEF_CONVERTPOSENCTOGPU
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

/// Channels that a product of fragments sums up.
static constexpr int64_t channelsOfStep = 16;

/// Into how many ranges keys are cut where one block has all queries of its
/// heads: of more blocks each would read the keys. A batch of any number is
/// taken for one row, and keys of any number for many.
static int64_t keyPartsOf(AttentionOp op, const WarpTiles &tiles) {
  SmallVector<int64_t> rows = op.getQuerySizes();
  if (ShapedType::isDynamicShape({rows[1], rows[2]}) ||
      rows[2] * tiles.heads > tiles.queryBlock() || mayHoldFiniteMinima(op))
    return 1;
  int64_t batch = ShapedType::isDynamic(rows[0]) ? 1 : rows[0];
  int64_t keys = op.getKeySizes()[2];
  if (ShapedType::isDynamic(keys))
    keys = std::numeric_limits<int64_t>::max();
  return keyPartsOnGpu(multiprocessorsOf(op), batch * rows[1] / tiles.heads,
                       keys, tiles.keyBlock);
}

/// Encodings as they are where masks leave no key after its query.
static SmallVector<Attribute> encodingsOfKernel(AttentionOp op) {
  SmallVector<Attribute> simple(op.getEncodingList());
  if (!op.excludesFuture())
    return simple;
  for (Attribute &attr : simple)
    if (Attribute past =
            cast<PositionEncodingAttrInterface>(attr).getFormForPast())
      attr = past;
  return simple;
}

/// Operands that a kernel reads pair by pair.
static int64_t countPairOperands(AttentionOp op) {
  SmallVector<Value> operands(op.getMaskOperands());
  int64_t tables = 0;
  for (auto [number, attr] : llvm::enumerate(encodingsOfKernel(op))) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (encoding.getStages().score)
      llvm::append_range(operands, op.getEncodingOperandsOf(number));
    // Tables are operands that the kernel makes for itself.
    tables += isTabulated(encoding.getScoreClass());
  }
  // Others are read once for all pairs of a head or a batch row.
  return tables + llvm::count_if(operands, [](Value operand) {
           auto type = dyn_cast<ShapedType>(operand.getType());
           return type && type.getRank() >= 2;
         });
}

static std::optional<int64_t> knownQueryCount(AttentionOp op) {
  int64_t queries = op.getQuerySizes()[2];
  return ShapedType::isDynamic(queries) ? std::nullopt : std::optional(queries);
}

/// Of a kernel for `valueDim` channels of values.
static std::optional<WarpTiles> warpTilesOf(AttentionOp op, int64_t valueDim,
                                            bool allowTf32) {
  int64_t heads = headsOfBlock(op);
  std::optional<int64_t> rows = knownQueryCount(op);
  if (rows)
    *rows *= heads;
  auto choose = [&](WarpUnit unit) {
    std::optional<WarpTiles> tiles =
        chooseWarpTiles(op.getHeadDim(), valueDim, countPairOperands(op),
                        sharedBytesOfBlock(op), rows, unit);
    if (tiles) {
      tiles->heads = heads;
      tiles->parts = keyPartsOf(op, *tiles);
    }
    return tiles;
  };
  if (!getElementTypeOrSelf(op.getQuery().getType()).isF32())
    return choose(WarpUnit::narrow);
  std::optional<WarpTiles> rounded;
  if (allowTf32)
    rounded = choose(WarpUnit::tf32);
  return rounded ? rounded : choose(WarpUnit::fma);
}

/// Where the GPU has the instructions, unless queries do not fill half a block
/// or keys lie in pages: a tensor map is of rows at equal distances.
static std::optional<WarpgroupTiles> warpgroupTilesOf(AttentionOp op,
                                                      int64_t valueDim) {
  if (chipOf(op) != "sm_90a" || op.getPageTable() ||
      getElementTypeOrSelf(op.getQuery().getType()).isF32())
    return std::nullopt;
  auto tiles = chooseWarpgroupTiles(
      op.getHeadDim(), valueDim, countPairOperands(op), sharedBytesOfBlock(op));
  std::optional<int64_t> queries = knownQueryCount(op);
  if (tiles && queries && *queries <= tiles->queryBlock() / 2)
    return std::nullopt;
  return tiles;
}

namespace {
/// Which kernel computes an op. Chosen once: what is done before it, and each
/// slice of the channels of values, depend on it.
struct KernelChoice {
  /// A kernel for each.
  int64_t slices;
  /// Of one kind or the other.
  std::optional<WarpgroupTiles> warpgroup;
  std::optional<WarpTiles> warp;
};
} // namespace

/// With as few slices as leave a kernel the registers that it needs; nothing
/// where no number does.
static std::optional<KernelChoice> chooseKernel(AttentionOp op,
                                                bool allowTf32) {
  for (int64_t slices : {1, 2, 4, 8}) {
    if (op.getValueDim() % (slices * channelsOfStep))
      return std::nullopt;
    int64_t valueDim = op.getValueDim() / slices;
    if (std::optional<WarpgroupTiles> tiles = warpgroupTilesOf(op, valueDim))
      return KernelChoice{slices, tiles, std::nullopt};
    if (std::optional<WarpTiles> tiles = warpTilesOf(op, valueDim, allowTf32))
      return KernelChoice{slices, std::nullopt, tiles};
  }
  return std::nullopt;
}

/// Whether channels lie side by side in rows that start where asynchronous
/// copies may: at multiples of 16 bytes from an allocation.
static bool hasAlignedRows(MemRefType type) {
  int64_t chunk = 128 / type.getElementTypeBitWidth();
  int64_t offset;
  SmallVector<int64_t> strides;
  if (type.getLayout().isIdentity())
    return true;
  if (failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return false;
  strides.back() = offset;
  return llvm::all_of(strides, [chunk](int64_t stride) {
    return !ShapedType::isDynamic(stride) && stride % chunk == 0;
  });
}

/// A contiguous buffer of the size of `memref`.
static Value allocateLike(OpBuilder &builder, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  auto packed = MemRefType::get(type.getShape(), type.getElementType());
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.isDynamicDim(dim))
      sizes.push_back(
          memref::DimOp::create(builder, memref.getLoc(), memref, dim));
  return memref::AllocOp::create(builder, memref.getLoc(), packed, sizes);
}

/// Gives the op copies of what does not lie as its kernel reads and writes it.
static void packOperands(AttentionOp op) {
  OpBuilder before(op), after(op->getContext());
  after.setInsertionPointAfter(op);
  Location loc = op.getLoc();
  auto needsCopy = [](Value memref) {
    return !hasAlignedRows(cast<MemRefType>(memref.getType()));
  };
  for (OpOperand *operand :
       {&op.getQueryMutable(), &op.getKeyMutable(), &op.getValueMutable()}) {
    if (!needsCopy(operand->get()))
      continue;
    Value copy = allocateLike(before, operand->get());
    memref::CopyOp::create(before, loc, operand->get(), copy);
    operand->set(copy);
    memref::DeallocOp::create(after, loc, copy);
  }
  OpOperand &output = op.getInitsMutable()[0];
  if (!needsCopy(output.get()))
    return;
  Value wanted = output.get(), packed = allocateLike(before, wanted);
  output.set(packed);
  memref::CopyOp::create(after, loc, packed, wanted);
  memref::DeallocOp::create(after, loc, packed);
}

/// Keys as the kernel reads them: transformed once, unless it does so itself
/// in its loop.
static void rotateKeys(AttentionOp op, const KernelChoice &kernel) {
  bool isInLoop = op.getKeysInLoop() && kernel.warp;
  if (isInLoop || contentTransformsOf(op, Sides::key).empty())
    return;
  OpBuilder before(op), after(op->getContext());
  after.setInsertionPointAfter(op);
  Value rotated = allocateLike(before, op.getKey());
  PairContext context(before, op, before.getF32Type(), /*laneCount=*/1);
  emitRotatedKeys(context, rotated);
  op.getKeyMutable().assign(rotated);
  dropKeyTransforms(op);
  memref::DeallocOp::create(after, op.getLoc(), rotated);
}

static Value sliceChannels(OpBuilder &builder, Value memref, int64_t first,
                           int64_t count) {
  auto type = cast<MemRefType>(memref.getType());
  Location loc = memref.getLoc();
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(builder, loc, memref);
  SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0)),
      strides(type.getRank(), builder.getIndexAttr(1));
  offsets.back() = builder.getIndexAttr(first);
  sizes.back() = builder.getIndexAttr(count);
  return memref::SubViewOp::create(builder, loc, memref, offsets, sizes,
                                   strides);
}

LogicalResult posenc::checkFusibleOnGpu(AttentionOp op, std::string &reason) {
  auto decline = [&](const llvm::Twine &why) {
    reason = why.str();
    return failure();
  };
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  if (!element.isF16() && !element.isBF16() && !element.isF32())
    return decline("the element type is not f32, f16 or bf16");
  if (Type stored = getElementTypeOrSelf(op.getInits().front().getType());
      stored != element && !stored.isF32())
    return decline("the output is neither of that type nor f32");
  if (op.getHeadDim() % channelsOfStep || op.getValueDim() % channelsOfStep)
    return decline("the channels of a head are no multiple of 16");
  if (op.getAccumulate())
    return decline("it accumulates, which is taken apart on tensors");
  if (Operation *nested = findScalarOnlyOp(op))
    return decline("its score region holds " +
                   nested->getName().getStringRef() +
                   ", which has no vector form");
  for (AffineMap map :
       {op.getQueryMap(), op.getKeyMap(), op.getValueMap(), op.getOutputMap()})
    if (map.getResult(3) != getAffineDimExpr(3, op.getContext()))
      return decline("channels do not lie side by side");
  if (!chooseKernel(op, /*allowTf32=*/false))
    return decline("it has more channels than a block of the GPU has shared "
                   "memory for");
  return success();
}

namespace {
struct ConvertPosEncToGpu
    : public posenc::impl::ConvertPosEncToGpuBase<ConvertPosEncToGpu> {
  using ConvertPosEncToGpuBase::ConvertPosEncToGpuBase;
  ConvertPosEncToGpu(ConvertPosEncToGpuOptions options,
                     CompilationReport *report)
      : ConvertPosEncToGpuBase(std::move(options)), report(report) {}
  void runOnOperation() override;

private:
  void emitKernel(AttentionOp op, const KernelChoice &kernel);
  void emitSlices(AttentionOp op, const KernelChoice &kernel);

  CompilationReport *report = nullptr;
};
} // namespace

void ConvertPosEncToGpu::emitKernel(AttentionOp op,
                                    const KernelChoice &kernel) {
  OpBuilder builder(op);
  Tanh tanh = allowApproximateTanh ? emitApproximateTanh : emitTanh;
  if (kernel.warpgroup)
    return emitWarpgroupKernel(builder, op, *kernel.warpgroup, tanh);
  emitWarpKernel(builder, op, *kernel.warp, tanh);
}

void ConvertPosEncToGpu::emitSlices(AttentionOp op,
                                    const KernelChoice &kernel) {
  if (kernel.warp && kernel.warp->parts > 1)
    remark::passed(op.getLoc(), remarkOn(op, "gpu", "KeysSplit"))
        << remark::add("keys in {0} ranges, merged by log-sum-exp",
                       kernel.warp->parts);
  int64_t slices = kernel.slices;
  if (slices == 1)
    return emitKernel(op, kernel);
  remark::passed(op.getLoc(), remarkOn(op, "gpu", "ValuesSliced"))
      << remark::add("{0} kernels, each for its part of the channels of values",
                     slices);
  OpBuilder builder(op);
  int64_t channels = op.getValueDim() / slices;
  for (int64_t slice = 0; slice < slices; ++slice) {
    auto own = [&](Value memref) {
      return sliceChannels(builder, memref, slice * channels, channels);
    };
    SmallVector<Value> inits{own(op.getInits()[0])};
    if (slice == 0 && op.hasLogSumExp())
      inits.push_back(op.getInits()[1]);
    AttentionOp part = op.cloneWith(builder, TypeRange(), op.getQuery(),
                                    op.getKey(), own(op.getValue()), inits);
    emitKernel(part, kernel);
    part.erase();
  }
}

void ConvertPosEncToGpu::runOnOperation() {
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (op.hasPureBufferSemantics())
      ops.push_back(op);
  });
  for (AttentionOp op : ops) {
    std::string reason;
    if (failed(checkFusibleOnGpu(op, reason))) {
      remark::missed(op.getLoc(), remarkOn(op, "gpu", "AttentionNotFused"))
          << remark::reason("{0}", reason);
      ++numKept;
      continue;
    }
    KernelChoice kernel = *chooseKernel(op, allowTf32);
    if (!op.getEncodingList().empty())
      op.setEncodingsAttr(ArrayAttr::get(&getContext(), encodingsOfKernel(op)));
    packOperands(op);
    rotateKeys(op, kernel);
    emitSlices(op, kernel);
    noteRoad(report, op, "fused");
    op.erase();
    ++numFused;
  }
}

std::unique_ptr<Pass>
posenc::createConvertPosEncToGpu(ConvertPosEncToGpuOptions options,
                                 CompilationReport *report) {
  return std::make_unique<ConvertPosEncToGpu>(std::move(options), report);
}
