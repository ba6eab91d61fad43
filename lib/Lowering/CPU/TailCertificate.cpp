// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TailCertificate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Analysis/AttentionWindows.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/CertificateReport.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

/// Why no certificate can be had; empty where it can.
static std::string reasonAgainst(AttentionContext &context,
                                 const ContentPrologue &prologue) {
  AttentionOp op = context.op;
  if (context.decodes)
    return "few queries meet each key";
  if (op.hasScoreRegion())
    return "code on logits may undo any decay";
  // Distances between a query and a key are then below the number of keys of
  // the whole.
  if (op.getQPos() || op.getKPos() || op.getQOffset() || op.getKOffset())
    return "positions are not the numbers of tokens";
  if (!op.excludesFuture())
    return "queries may see keys after them";
  if (prologue.makesKeysInLoop())
    return "keys are not read one by one";
  return {};
}

bool TailCertificate::isWanted(AttentionContext &context,
                               const ContentPrologue &prologue,
                               const FusedOptions &options) {
  if (options.certificate == 0)
    return false;
  std::string reason = reasonAgainst(context, prologue);
  if (!reason.empty())
    remark::missed(context.op.getLoc(),
                   remarkOn(context.op, "cpu", "CertificateNotUsed"))
        << remark::reason("{0}", reason);
  return reason.empty();
}

static MemRefType reportType(OpBuilder &builder) {
  return MemRefType::get({2}, builder.getF64Type());
}

static void declareReport(ModuleOp module) {
  if (module.lookupSymbol(certificateReportSymbol))
    return;
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  MemRefType type = reportType(builder);
  auto zeros =
      DenseElementsAttr::get(RankedTensorType::get({2}, type.getElementType()),
                             ArrayRef<double>{0, 0});
  memref::GlobalOp::create(builder, module.getLoc(), certificateReportSymbol,
                           /*sym_visibility=*/StringAttr(), type, zeros,
                           /*constant=*/false, /*alignment=*/IntegerAttr());
}

TailCertificate::TailCertificate(AttentionContext &context,
                                 const ContentPrologue &prologue,
                                 double epsilon)
    : context(context), b(context.b), epsilon(epsilon) {
  constexpr int64_t dynamic = ShapedType::kDynamic;
  auto [queries, keys] = wholeSizes(b, context.op);
  allKeyCount = getValueOrCreateConstantIndexOp(b, b.getLoc(), keys);
  firstPosition = b.sub(
      allKeyCount, getValueOrCreateConstantIndexOp(b, b.getLoc(), queries));
  Value blocks = b.ceilDiv(context.keyCount, context.tiles.keyBlock);
  keyNorms =
      b.alloc({dynamic, dynamic, dynamic},
              {context.batchCount, context.kvHeadCount, b.add(blocks, 1)});
  tails =
      b.alloc({dynamic, dynamic}, {context.headCount, b.add(allKeyCount, 1)});
  emitKeyNorms(prologue);
  emitTails();
  declareReport(context.op->getParentOfType<ModuleOp>());
}

void TailCertificate::release() {
  for (Value buffer : {keyNorms, tails})
    b.create<memref::DeallocOp>(buffer);
}

void TailCertificate::emitKeyNorms(const ContentPrologue &prologue) {
  int64_t keyBlock = context.tiles.keyBlock;
  Value channels = b.index(context.op.getHeadDim());
  b.parallel({context.batchCount, context.kvHeadCount}, [&](ValueRange at) {
    MatrixView keys = prologue.keys(at[0], at[1]);
    auto emitSquare = [&](Value key) {
      return b.loop(b.index(0), channels, 1, b.scalar(0.0),
                    [&](Value channel, ValueRange sum) -> SmallVector<Value> {
                      Value value = keys.load(b, key, channel);
                      Value square = b.create<arith::MulFOp>(value, value);
                      return {b.create<arith::AddFOp>(sum[0], square)};
                    });
    };
    b.store(b.scalar(0.0), keyNorms, {at[0], at[1], b.index(0)});
    Value blocks = b.sub(b.dim(keyNorms, 2), b.index(1));
    b.loop(b.index(0), blocks, 1, b.scalar(0.0),
           [&](Value number, ValueRange carried) {
             Value first = b.mul(number, keyBlock);
             Value end = b.min(b.add(first, keyBlock), context.keyCount);
             SmallVector<Value> most = b.loop(
                 first, end, 1, carried,
                 [&](Value key, ValueRange largest) -> SmallVector<Value> {
                   // Keeps a NaN.
                   return {b.create<arith::MaximumFOp>(largest[0],
                                                       emitSquare(key)[0])};
                 });
             b.store(b.create<math::SqrtOp>(most[0]), keyNorms,
                     {at[0], at[1], b.add(number, 1)});
             return most;
           });
  });
}

/// The numbers of the terms that are no functions of the distance.
static SmallVector<unsigned> otherTermsOf(AttentionOp op) {
  SmallVector<unsigned> numbers;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (encoding.getStages().score && !isTermByDistance(encoding))
      numbers.push_back(number);
  }
  return numbers;
}

static Value emitTerms(AttentionContext &context, ArrayRef<unsigned> numbers,
                       const Coordinate<IrDomain> &at) {
  Value sum;
  for (unsigned number : numbers) {
    auto encoding = cast<PositionEncodingAttrInterface>(
        context.op.getEncodingList()[number]);
    IrOperands operands(context.op.getEncodingOperandsOf(number));
    Value term = encoding.emitScore(at, operands).rep;
    sum = sum ? context.lanes.addFloat(sum, term) : term;
  }
  return sum;
}

Value TailCertificate::emitLargest(ArrayRef<unsigned> terms, Value head,
                                   Value distance) const {
  IrDomain &domain = context.lanes;
  Value least = b.constant(-std::numeric_limits<double>::infinity());
  Value lower = b.add(firstPosition, context.origin[2]);
  Value upper = b.add(lower, context.queryCount);
  VectorType bits = VectorType::get({b.getLanes()}, b.getI1Type());
  auto emitRow = [&](Value batch, ValueRange largest) {
    return b.loop(
        b.max(distance, lower), upper, b.getLanes(), largest,
        [&](Value position, ValueRange largest) -> SmallVector<Value> {
          auto query = domain.integer(position, /*laneStride=*/1);
          auto key = domain.integer(b.sub(position, distance), 1);
          Coordinate<IrDomain> at = context.coordinateOf(
              domain, domain.integer(context.global(0, batch)), head,
              domain.integer(b.sub(position, firstPosition), 1), key, query,
              key);
          Value exists =
              b.create<vector::CreateMaskOp>(bits, b.sub(upper, position));
          Value sums = b.create<arith::SelectOp>(
              exists, emitTerms(context, terms, at), least);
          // Keeps a NaN.
          return {b.create<arith::MaximumFOp>(largest[0], sums)};
        });
  };
  SmallVector<Value> largest =
      b.loop(b.index(0), context.batchCount, 1, least, emitRow);
  Value most = b.create<vector::ReductionOp>(vector::CombiningKind::MAXIMUMF,
                                             largest[0]);
  return b.create<arith::ExtFOp>(b.getF64Type(), most);
}

void TailCertificate::emitTails() {
  // More than what f64 takes for 0 can add up to.
  constexpr double leastLog = -700;
  // What rounding can take from a bound, of it.
  constexpr double slack = 1e-6;
  IrDomain domain(b, b.getLoc(), b.getF64Type());
  SmallVector<unsigned> others = otherTermsOf(context.op);
  b.parallel({context.headCount}, [&](ValueRange at) {
    auto storeLog = [&](Value distance, Value sum) {
      Value log = domain.logFloat(sum);
      Value more =
          domain.mulFloat(domain.absFloat(log), domain.constantFloat(slack));
      Value bound = domain.addFloat(domain.addFloat(log, more),
                                    domain.constantFloat(slack));
      b.store(b.create<arith::TruncFOp>(b.getElement(), bound), tails,
              {at[0], distance});
    };
    Value least = domain.constantFloat(std::exp(leastLog));
    storeLog(allKeyCount, least);
    b.loop(b.index(1), b.add(allKeyCount, 1), 1, least,
           [&](Value number, ValueRange sum) -> SmallVector<Value> {
             Value distance = b.sub(allKeyCount, number);
             Value terms = emitTermsOnRay(domain, context.op,
                                          context.global(1, at[0]), distance,
                                          /*past=*/true);
             if (!others.empty())
               terms =
                   domain.addFloat(terms, emitLargest(others, at[0], distance));
             Value bits = domain.mulFloat(
                 terms, domain.constantFloat(llvm::numbers::log2e));
             Value more = domain.addFloat(sum[0], domain.exp2Float(bits));
             storeLog(distance, more);
             return {more};
           });
  });
}

SmallVector<Value> TailCertificate::emitQueryNorms(Value queries) const {
  int64_t vectors = context.tiles.tile.vectors;
  SmallVector<Value> zeros(vectors, b.constant(0.0));
  SmallVector<Value> norms =
      b.loop(b.index(0), b.index(context.op.getHeadDim()), 1, zeros,
             [&](Value channel, ValueRange sums) {
               SmallVector<Value> next;
               for (auto [vector, sum] : llvm::enumerate(sums)) {
                 Value at = b.index(int64_t(vector) * b.getLanes());
                 Value value = b.loadVector(queries, {channel, at});
                 next.push_back(b.fma(value, value, sum));
               }
               return next;
             });
  // More than rounding takes from both norms, and gives queries that become
  // pairs; keys are read as they are multiplied.
  double rounding = context.usesPairs() ? 0x1p-7 : 1e-4;
  double factor = std::abs(context.productScale()) * (1 + rounding);
  for (Value &norm : norms)
    norm = b.create<arith::MulFOp>(b.create<math::SqrtOp>(norm),
                                   b.constant(factor));
  return norms;
}

/// That of the last key before `end` from the first query, which is the
/// smallest of a block; 0 where the key comes after it.
Value TailCertificate::distanceTo(const QueryBlock &block, Value end) const {
  Value query = b.add(block.queryPositionOrigin->rep.base, block.firstQuery);
  Value after = b.add(block.keyPositionOrigin->rep.base, end);
  return b.max(b.sub(b.add(query, 1), after), b.index(0));
}

Value TailCertificate::emitLogRatios(const QueryBlock &block,
                                     const RowState &state,
                                     ValueRange queryNorms,
                                     Value keyBlocks) const {
  // What weights and their sums lose to rounding, generously.
  constexpr double rounding = 0.99;
  Value end = b.mul(keyBlocks, context.tiles.keyBlock);
  Value logTail = b.create<arith::SubFOp>(
      b.load(tails, {block.head, distanceTo(block, end)}),
      b.scalar(std::log(rounding)));
  Value tail = b.splat(logTail);
  Value keyNorm =
      b.splat(b.load(keyNorms, {block.batch, block.kvHead, keyBlocks}));
  VectorType bits = VectorType::get({b.getLanes()}, b.getI1Type());
  Value least = b.constant(-std::numeric_limits<double>::infinity());
  Value largest = least;
  for (auto [vector, norm] : llvm::enumerate(queryNorms)) {
    Value score = b.create<arith::MulFOp>(norm, keyNorm);
    if (std::optional<APFloat> cap = context.op.getSoftcap())
      score = b.create<arith::MinimumFOp>(score,
                                          b.constant(cap->convertToDouble()));
    Value rest = b.create<arith::SubFOp>(b.create<arith::AddFOp>(score, tail),
                                         state.maxima[vector]);
    Value ratio = b.create<arith::SubFOp>(
        rest, b.create<math::LogOp>(state.sums[vector]));
    Value firstLane = b.add(block.firstQuery, int64_t(vector) * b.getLanes());
    Value count = b.sub(b.add(block.lastQuery, 1), firstLane);
    Value exists = b.create<vector::CreateMaskOp>(bits, count);
    largest = b.create<arith::MaximumFOp>(
        largest, b.create<arith::SelectOp>(exists, ratio, least));
  }
  return largest;
}

Value TailCertificate::emitMisses(Value logRatio) const {
  APFloat limit(std::log(epsilon / (1 - epsilon)));
  bool losesInfo;
  limit.convert(b.getElement().getFloatSemantics(), APFloat::rmTowardNegative,
                &losesInfo);
  return b.create<arith::CmpFOp>(arith::CmpFPredicate::UGT, logRatio,
                                 b.scalar(limit.convertToDouble()));
}

void TailCertificate::emitReport(Value keyBlocks, Value logRatio) const {
  FloatType f64 = b.getF64Type();
  Value report =
      b.create<memref::GetGlobalOp>(reportType(b), certificateReportSymbol);
  auto add = [&](arith::AtomicRMWKind kind, Value value, int64_t at) {
    b.create<memref::AtomicRMWOp>(kind, value, report, ValueRange{b.index(at)});
  };
  Value number = b.create<arith::IndexCastOp>(b.getI64Type(), keyBlocks);
  add(arith::AtomicRMWKind::addf, b.create<arith::SIToFPOp>(f64, number), 0);
  // rho / (1 + rho)
  Value ratio = b.create<math::ExpOp>(b.create<arith::ExtFOp>(f64, logRatio));
  Value one = b.create<arith::ConstantOp>(b.getF64FloatAttr(1));
  Value part =
      b.create<arith::DivFOp>(ratio, b.create<arith::AddFOp>(one, ratio));
  add(arith::AtomicRMWKind::maximumf, part, 1);
}
