// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Attention.h"
#include "DecodeSchedule.h"
#include "Hoisting.h"
#include "LoopsReport.h"
#include "Schedule.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Analysis/Windows.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Fusible.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Lowering/ScoreRegion.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CONVERTPOSENCTOLOOPS
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

LogicalResult posenc::checkFusible(AttentionOp op, std::string &reason) {
  auto decline = [&](const llvm::Twine &why) {
    reason = why.str();
    return failure();
  };
  for (Value operand :
       {op.getQuery(), op.getKey(), op.getValue(), op.getInits()[0]})
    if (Type element = getElementTypeOrSelf(operand.getType());
        !element.isF32() && !element.isF16() && !element.isBF16())
      return decline("the element type is not f32, f16 or bf16");
  if (op.getAccumulate())
    return decline("it accumulates, which is taken apart on tensors");
  if (op.getPageTable())
    return decline("its keys lie in pages, which are gathered on tensors");
  if (Operation *nested = findScalarOnlyOp(op))
    return decline("its score region holds " +
                   nested->getName().getStringRef() +
                   ", which has no vector form");
  return success();
}

/// Whether the last query surely sees no key of the first block: masks bound
/// how far queries look back, and all spans cost much the same.
static Value emitLooksBackShortly(AttentionContext &context, Value batch,
                                  Value head, Value blocks) {
  LoopEmitter &b = context.b;
  Value last = b.sub(blocks, b.index(1));
  QueryBlock block(context, batch, head, b.mul(last, context.tiles.queryBlock));
  Value lastKey =
      b.sub(b.min(b.index(context.tiles.keyBlock), block.keyEnd), b.index(1));
  return emitBoxClass(context, block.box(block.lastQuery, block.lastQuery,
                                         b.index(0), lastKey))
      .noneKept;
}

/// The span of iteration `iteration` of `spans`, and how many spans away the
/// same thread will find the next one near it. Threads take consecutive
/// iterations: in order, or where a mask lets late spans see more keys from
/// both ends in turn, so that two neighbours together cost what any other two
/// do.
static std::pair<Value, Value> emitSpanOrder(AttentionContext &context,
                                             Value batch, Value head,
                                             Value blocks, Value iteration,
                                             Value spans) {
  LoopEmitter &b = context.b;
  if (context.op.getMaskList().empty())
    return {iteration, b.index(1)};
  auto select = [&](Value condition, Value then, Value otherwise) {
    return b.createOrFold<arith::SelectOp>(condition, then, otherwise);
  };
  Value half = b.floorDiv(iteration, 2);
  Value fromEnd = b.sub(b.sub(spans, b.index(1)), half);
  Value inOrder = emitLooksBackShortly(context, batch, head, blocks);
  Value even = b.less(b.rem(iteration, 2), b.index(1));
  Value forward = context.scalars.orBool(inOrder, even);
  return {select(inOrder, iteration, select(even, half, fromEnd)),
          select(forward, b.index(1), b.index(-1))};
}

/// Query blocks of one span: as many as keep keys and values near, as long as
/// there are tasks for some threads.
static Value emitSpan(AttentionContext &context, Value blocks) {
  LoopEmitter &b = context.b;
  Value all = b.mul(b.mul(context.batchCount, context.headCount), blocks);
  Value share = b.floorDiv(all, context.tiles.wantedTasks);
  return b.max(b.index(1), b.min(share, b.index(context.tiles.span)));
}

static void emitQueryBlocks(AttentionContext &context,
                            ContentPrologue &prologue,
                            const ScoreTables &tables,
                            const FusedOptions &options, bool isCertified) {
  LoopEmitter &b = context.b;
  std::optional<TailCertificate> certificate;
  if (isCertified)
    certificate.emplace(context, prologue, options.certificate);
  Value blocks = b.ceilDiv(context.queryCount, context.tiles.queryBlock);
  Value span = emitSpan(context, blocks);
  Value spans = b.ceilDiv(blocks, span);
  b.parallel(
      {context.batchCount, context.headCount, spans}, [&](ValueRange at) {
        auto [number, step] =
            emitSpanOrder(context, at[0], at[1], blocks, at[2], spans);
        Value first = b.mul(number, span);
        emitQuerySpan(context, prologue, tables, options,
                      certificate ? &*certificate : nullptr,
                      {at[0], at[1], first, b.min(span, b.sub(blocks, first)),
                       b.mul(step, span)});
      });
  if (certificate)
    certificate->release();
}

LoopsRecord posenc::emitAttentionLoops(OpBuilder &builder, AttentionOp op,
                                       const Machine &machine,
                                       const FusedOptions &options) {
  Operation *before = op->getPrevNode();
  AttentionContext context(builder, op, machine);
  context.decodes = wantsDecodeSchedule(op, machine, op.getQuerySizes()[2]);
  ContentPrologue prologue(context);
  ScoreTables tables(context);
  bool isCertified = TailCertificate::isWanted(context, prologue, options);
  if (context.decodes)
    emitDecodeSchedule(context, prologue, tables, options);
  else
    emitQueryBlocks(context, prologue, tables, options, isCertified);
  prologue.release();
  tables.release();
  LoopsRecord record = describeLoops(context, before, op);
  if (isCertified)
    record.certificate = options.certificate;
  return record;
}

namespace {
struct ConvertPosEncToLoops
    : public posenc::impl::ConvertPosEncToLoopsBase<ConvertPosEncToLoops> {
  using ConvertPosEncToLoopsBase::ConvertPosEncToLoopsBase;
  ConvertPosEncToLoops(ConvertPosEncToLoopsOptions options,
                       CompilationReport *report)
      : ConvertPosEncToLoopsBase(std::move(options)), report(report) {}
  void runOnOperation() override;

private:
  void declareCounters();
  CompilationReport *report = nullptr;
};
} // namespace

void ConvertPosEncToLoops::declareCounters() {
  ModuleOp module = getOperation();
  if (module.lookupSymbol(visitedTilesSymbol))
    return;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  auto type = MemRefType::get({2}, builder.getI64Type());
  memref::GlobalOp::create(builder, module.getLoc(), visitedTilesSymbol,
                           /*sym_visibility=*/StringAttr(), type,
                           builder.getI64TensorAttr({0, 0}), /*constant=*/false,
                           /*alignment=*/IntegerAttr());
}

/// Says where a term costs its formula per pair, not per distance.
static void remarkTermsPerPair(AttentionOp op) {
  if (PositionReader::ofQuery(op).isAffine() &&
      PositionReader::ofKey(op).isAffine())
    return;
  for (Attribute attr : op.getEncodingList()) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (encoding.getScoreClass() == ScoreClass::distance ||
        isa<HingesAttrInterface>(attr))
      remark::missed(op.getLoc(), remarkOn(op, "cpu", "TermPerPair"))
          << remark::reason("{0} is computed for each pair of tokens, not "
                            "read from a table by distance: positions are "
                            "data",
                            encoding.getEncodingName());
  }
}

/// The same operand with one query where it is known to have that many.
static Value withOneQuery(OpBuilder &builder, Value operand, unsigned dim) {
  auto type = cast<MemRefType>(operand.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = 1;
  auto one = MemRefType::get(shape, type.getElementType(), type.getLayout(),
                             type.getMemorySpace());
  return memref::CastOp::create(builder, operand.getLoc(), one, operand);
}

/// Where the number of queries is known at run time only and one query has a
/// schedule of its own, as in a model that is run for prompts and for tokens:
/// a version of the op for one query, in front of the op in an scf.if.
static AttentionOp emitVersionForOneQuery(AttentionOp op,
                                          const Machine &machine) {
  if (!ShapedType::isDynamic(op.getQuerySizes()[2]) ||
      !wantsDecodeSchedule(op, machine, /*queries=*/1))
    return nullptr;
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto dimOfQueries = [](AffineMap map) {
    return *map.getResultPosition(getAffineDimExpr(2, map.getContext()));
  };
  Value queries = memref::DimOp::create(builder, loc, op.getQuery(),
                                        dimOfQueries(op.getQueryMap()));
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value isOne = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                      queries, one);
  auto choice = scf::IfOp::create(builder, loc, isOne, /*withElseRegion=*/true);
  op->moveBefore(choice.elseBlock()->getTerminator());
  builder.setInsertionPointToStart(choice.thenBlock());
  auto version = cast<AttentionOp>(builder.clone(*op));
  builder.setInsertionPoint(version);
  version.getQueryMutable().assign(
      withOneQuery(builder, op.getQuery(), dimOfQueries(op.getQueryMap())));
  MutableOperandRange results = version.getInitsMutable();
  results[0].assign(
      withOneQuery(builder, op.getInits()[0], dimOfQueries(op.getOutputMap())));
  if (op.hasLogSumExp())
    results[1].assign(withOneQuery(builder, op.getInits()[1], 2));
  return version;
}

void ConvertPosEncToLoops::runOnOperation() {
  if (!isWindowEpsilon(certificate)) {
    getOperation().emitError(
        "expected certificate to be 0 or from 2^-64 to below 1, got ")
        << double(certificate);
    return signalPassFailure();
  }
  Machine machine = Machine::of(getOperation());
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    std::string reason;
    if (!op.hasPureBufferSemantics())
      return;
    if (succeeded(checkFusible(op, reason)))
      if (AttentionOp version = emitVersionForOneQuery(op, machine))
        ops.push_back(version);
    ops.push_back(op);
  });
  for (AttentionOp op : ops) {
    std::string reason;
    if (failed(checkFusible(op, reason))) {
      remark::missed(op.getLoc(), remarkOn(op, "cpu", "AttentionNotFused"))
          << remark::reason("{0}", reason);
      ++numKept;
      continue;
    }
    if (countTiles)
      declareCounters();
    remarkTermsPerPair(op);
    OpBuilder builder(op);
    Operation *before = op->getPrevNode();
    LoopsRecord loops =
        emitAttentionLoops(builder, op, machine, {countTiles, certificate});
    // Read through IrOperands alone, which clamps every index.
    SmallVector<Value> readOnly(op.getEncodingOperands());
    llvm::append_range(readOnly, op.getMaskOperands());
    hoistInvariants(op->getBlock(), before, op, readOnly);
    noteRoad(report, op, "fused", std::move(loops));
    op.erase();
    ++numFused;
  }
}

std::unique_ptr<Pass>
posenc::createConvertPosEncToLoops(ConvertPosEncToLoopsOptions options,
                                   CompilationReport *report) {
  return std::make_unique<ConvertPosEncToLoops>(std::move(options), report);
}
