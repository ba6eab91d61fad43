// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What importers leave as one operation of a dialect of their own. Its name is
// all that says what it means, so that the names are here and nowhere else; the
// linalg that is left of it is raised as any other.
#include "posenc/Raising/Imported.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Raising/Passes.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

namespace mlir::posenc {
#define GEN_PASS_DEF_DECOMPOSEIMPORTED
#include "posenc/Raising/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// softmax(Q K^T / sqrt(D) + mask) V over any leading dimensions.
class AttentionDecomposer {
public:
  AttentionDecomposer(OpBuilder &builder, Location loc, RankedTensorType query)
      : b(loc, builder), rank(query.getRank()),
        channels(query.getDimSize(rank - 1)),
        element(query.getElementType().isF64() ? Type(b.getF64Type())
                                               : b.getF32Type()) {}

  Value emit(Value query, Value key, Value value, Value mask, Type result) {
    Value logits = product(query, key, /*transposed=*/true);
    logits = scaled(logits, mask);
    Value init = tensor::EmptyOp::create(
        b, tensor::getMixedSizes(b, b.getLoc(), logits), element);
    Value weights =
        linalg::SoftmaxOp::create(b, logits.getType(), logits, init, rank - 1)
            .getResult()[0];
    return rounded(product(weights, value, /*transposed=*/false),
                   cast<RankedTensorType>(result));
  }

private:
  using Body = function_ref<Value(ImplicitLocOpBuilder &, ValueRange)>;

  Value widened(ImplicitLocOpBuilder &inner, Value number) {
    return number.getType() == element
               ? number
               : arith::ExtFOp::create(inner, element, number).getResult();
  }
  Value generic(ValueRange inputs, Value init, ArrayRef<AffineMap> maps,
                ArrayRef<utils::IteratorType> kinds, Body body) {
    auto fill = [&](OpBuilder &builder, Location loc, ValueRange at) {
      ImplicitLocOpBuilder inner(loc, builder);
      linalg::YieldOp::create(inner, body(inner, at));
    };
    return linalg::GenericOp::create(b, init.getType(), inputs, init, maps,
                                     kinds, fill)
        .getResult(0);
  }
  /// Of the trailing two dimensions, summed over the last one of `left` and the
  /// last one of `right`, or the last but one.
  Value product(Value left, Value right, bool transposed) {
    MLIRContext *context = b.getContext();
    SmallVector<AffineExpr> loops;
    for (int64_t loop = 0; loop <= rank; ++loop)
      loops.push_back(getAffineDimExpr(loop, context));
    AffineExpr row = loops[rank - 2], column = loops[rank - 1],
               summed = loops[rank];
    auto map = [&](AffineExpr first, AffineExpr second) {
      SmallVector<AffineExpr> at(ArrayRef(loops).take_front(rank - 2));
      at.append({first, second});
      return AffineMap::get(rank + 1, 0, at, context);
    };
    AffineMap maps[] = {map(row, summed),
                        transposed ? map(column, summed) : map(summed, column),
                        map(row, column)};
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), left);
    sizes.back() = tensor::getMixedSize(b, b.getLoc(), right,
                                        transposed ? rank - 2 : rank - 1);
    Value empty = tensor::EmptyOp::create(b, sizes, element);
    Value zero = arith::ConstantOp::create(b, b.getZeroAttr(element));
    Value init = linalg::FillOp::create(b, zero, empty).getResult(0);
    SmallVector<utils::IteratorType> kinds(rank + 1,
                                           utils::IteratorType::parallel);
    kinds.back() = utils::IteratorType::reduction;
    auto add = [&](ImplicitLocOpBuilder &inner, ValueRange at) -> Value {
      Value both = arith::MulFOp::create(inner, widened(inner, at[0]),
                                         widened(inner, at[1]));
      return arith::AddFOp::create(inner, at[2], both);
    };
    return generic({left, right}, init, maps, kinds, add);
  }
  /// Element by element from `source` and, where there is one, `other`, whose
  /// dimensions are the last ones.
  Value elementwise(Value source, Value other, Type type, Body body) {
    MLIRContext *context = b.getContext();
    AffineMap all = b.getMultiDimIdentityMap(rank);
    SmallVector<Value> inputs{source};
    SmallVector<AffineMap> maps{all};
    if (other) {
      auto shape = cast<RankedTensorType>(other.getType()).getShape();
      SmallVector<AffineExpr> at;
      for (auto [dim, size] : llvm::enumerate(shape))
        at.push_back(
            size == 1 ? getAffineConstantExpr(0, context)
                      : getAffineDimExpr(rank - shape.size() + dim, context));
      inputs.push_back(other);
      maps.push_back(AffineMap::get(rank, 0, at, context));
    }
    maps.push_back(all);
    Value init = tensor::EmptyOp::create(
        b, tensor::getMixedSizes(b, b.getLoc(), source), type);
    SmallVector<utils::IteratorType> kinds(rank, utils::IteratorType::parallel);
    return generic(inputs, init, maps, kinds, body);
  }
  Value scaled(Value logits, Value mask) {
    Value factor = arith::ConstantOp::create(
        b, b.getFloatAttr(element, 1.0 / std::sqrt(double(channels))));
    auto scale = [&](ImplicitLocOpBuilder &inner, ValueRange at) -> Value {
      Value logit = arith::MulFOp::create(inner, at[0], factor);
      return mask ? arith::AddFOp::create(inner, logit, widened(inner, at[1]))
                  : logit;
    };
    return elementwise(logits, mask, element, scale);
  }
  Value rounded(Value output, RankedTensorType type) {
    Type narrow = type.getElementType();
    if (narrow == element)
      return output;
    auto round = [&](ImplicitLocOpBuilder &inner, ValueRange at) -> Value {
      return arith::TruncFOp::create(inner, narrow, at[0]);
    };
    return elementwise(output, {}, narrow, round);
  }

  ImplicitLocOpBuilder b;
  int64_t rank, channels;
  /// Computed in.
  Type element;
};

struct DecomposeImported
    : public posenc::impl::DecomposeImportedBase<DecomposeImported> {
  void runOnOperation() override;
};
} // namespace

/// Null, or what is expected of the operands.
static const char *whyNotAttention(Operation *op) {
  SmallVector<Type> all(op->getOperandTypes());
  llvm::append_range(all, op->getResultTypes());
  SmallVector<RankedTensorType> types;
  for (Type type : all)
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      types.push_back(tensor);
  size_t count = op->getNumOperands();
  if ((count != 4 && count != 5) || op->getNumResults() != 1 ||
      types.size() != count + 1)
    return "expected query, key, value, a mask or none, and a destination, all "
           "ranked tensors";
  RankedTensorType query = types[0];
  int64_t rank = query.getRank();
  for (unsigned number : {0u, 1u, 2u, unsigned(count)})
    if (types[number].getRank() != rank || rank < 2 ||
        types[number].getElementType() != query.getElementType() ||
        !isa<FloatType>(query.getElementType()))
      return "expected query, key, value and result of one rank and one float "
             "type";
  if (query.isDynamicDim(rank - 1))
    return "expected a known number of channels";
  RankedTensorType mask = types[3];
  if (count == 5 &&
      (mask.getRank() > rank || !isa<FloatType>(mask.getElementType())))
    return "expected a mask of floats, of no more dimensions than the query";
  return nullptr;
}

/// torch-mlir, TMTensorOps.td and its scalar loops: the destination is not
/// read.
static const char *decomposeAttention(Operation *op) {
  if (const char *why = whyNotAttention(op))
    return why;
  OpBuilder builder(op);
  Value query = op->getOperand(0), mask;
  if (op->getNumOperands() == 5)
    mask = op->getOperand(3);
  AttentionDecomposer decomposer(builder, op->getLoc(),
                                 cast<RankedTensorType>(query.getType()));
  Value output = decomposer.emit(query, op->getOperand(1), op->getOperand(2),
                                 mask, op->getResult(0).getType());
  if (output.getType() != op->getResult(0).getType())
    output = tensor::CastOp::create(builder, op->getLoc(),
                                    op->getResult(0).getType(), output);
  op->replaceAllUsesWith(ValueRange{output});
  op->erase();
  return nullptr;
}

/// StableHLO, "composite": its decomposition may stand in its place.
static const char *decomposeComposite(Operation *op) {
  OpBuilder builder(op);
  auto name = op->getAttrOfType<FlatSymbolRefAttr>("decomposition");
  auto function =
      name ? SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(op, name)
           : func::FuncOp();
  auto type =
      builder.getFunctionType(op->getOperandTypes(), op->getResultTypes());
  if (!function || function.getFunctionType() != type)
    return "expected a decomposition with the composite's types";
  auto call =
      func::CallOp::create(builder, op->getLoc(), function, op->getOperands());
  op->replaceAllUsesWith(call);
  op->erase();
  return nullptr;
}

using Decompose = const char *(*)(Operation *);

static Decompose decompositionOf(Operation *op) {
  if (op->isRegistered())
    return nullptr;
  return llvm::StringSwitch<Decompose>(op->getName().getStringRef())
      .Case("tm_tensor.attention", decomposeAttention)
      .Case("stablehlo.composite", decomposeComposite)
      .Default(nullptr);
}

bool posenc::isImported(Operation *op) { return decompositionOf(op); }

void DecomposeImported::runOnOperation() {
  SmallVector<Operation *> ops;
  getOperation()->walk([&](Operation *op) {
    if (isImported(op))
      ops.push_back(op);
  });
  for (Operation *op : ops) {
    std::string name = op->getName().getStringRef().str();
    const char *why = decompositionOf(op)(op);
    if (!why) {
      ++numDecomposed;
      continue;
    }
    op->emitError(why) << ", got another " << name;
    signalPassFailure();
  }
}
