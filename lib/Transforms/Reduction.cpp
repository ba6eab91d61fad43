// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Reduction.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Reducer/ReductionPatternInterface.h"
#include "mlir/Reducer/Tester.h"
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

/// Whether the module is still interesting after `change` of the copy of `op`.
/// Patterns must ask before they change anything: upstream's search (MLIR 22)
/// starts from the module with all patterns applied, and uses a freed copy
/// where that is not interesting.
static bool
staysInteresting(Operation *op, Tester &tester,
                 llvm::function_ref<void(IRRewriter &, Operation *)> change) {
  IRMapping mapping;
  OwningOpRef<ModuleOp> copy(
      cast<ModuleOp>(op->getParentOfType<ModuleOp>()->clone(mapping)));
  IRRewriter rewriter(op->getContext());
  change(rewriter, mapping.lookup(op));
  return tester.isInteresting(*copy).first == Tester::Interestingness::True;
}

namespace {
/// An operation gives way to an operand of its result's type.
struct ReplaceByOperand : RewritePattern {
  ReplaceByOperand(MLIRContext *context, Tester &tester)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context),
        tester(tester) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() != 1 || !isMemoryEffectFree(op))
      return rewriter.notifyMatchFailure(op, "not one result, or an effect");
    for (OpOperand &operand : op->getOpOperands()) {
      if (operand.get().getType() != op->getResult(0).getType())
        continue;
      auto replace = [n = operand.getOperandNumber()](RewriterBase &rewriter,
                                                      Operation *op) {
        rewriter.replaceOp(op, op->getOperand(n));
      };
      if (!staysInteresting(op, tester, replace))
        continue;
      replace(rewriter, op);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no operand is enough");
  }

private:
  Tester &tester;
};
} // namespace

/// Removes one entry of a list of attributes with its operands, `taken` of
/// `operands`.
static ArrayAttr withoutEntry(ArrayAttr list, unsigned entry,
                              MutableOperandRange operands,
                              OperandRange taken) {
  OperandRange all = operands;
  // The index of an empty range is not defined.
  if (!taken.empty())
    operands.erase(taken.getBeginOperandIndex() - all.getBeginOperandIndex(),
                   taken.size());
  SmallVector<Attribute> rest(list.begin(), list.end());
  rest.erase(rest.begin() + entry);
  return rest.empty() ? ArrayAttr() : ArrayAttr::get(list.getContext(), rest);
}

using Simplification = std::function<void(AttentionOp)>;

/// Everything that an attention can lose and stay one.
static SmallVector<Simplification> simplificationsOf(AttentionOp op) {
  SmallVector<Simplification> result;
  for (unsigned n = 0; n < op.getEncodingList().size(); ++n)
    result.push_back([n](AttentionOp op) {
      op.setEncodingsAttr(withoutEntry(op.getEncodingsAttr(), n,
                                       op.getEncodingOperandsMutable(),
                                       op.getEncodingOperandsOf(n)));
    });
  for (unsigned n = 0; n < op.getMaskList().size(); ++n)
    result.push_back([n](AttentionOp op) {
      op.setMasksAttr(withoutEntry(op.getMasksAttr(), n,
                                   op.getMaskOperandsMutable(),
                                   op.getMaskOperandsOf(n)));
    });
  if (op.getScaleAttr())
    result.push_back([](AttentionOp op) { op.removeScaleAttr(); });
  if (op.getSoftcapAttr())
    result.push_back([](AttentionOp op) { op.removeSoftcapAttr(); });
  auto addOptional = [&](Value operand,
                         MutableOperandRange (AttentionOp::*group)()) {
    if (operand)
      result.push_back([group](AttentionOp op) { (op.*group)().clear(); });
  };
  addOptional(op.getQOffset(), &AttentionOp::getQOffsetMutable);
  addOptional(op.getKOffset(), &AttentionOp::getKOffsetMutable);
  addOptional(op.getQPos(), &AttentionOp::getQPosMutable);
  addOptional(op.getKPos(), &AttentionOp::getKPosMutable);
  addOptional(op.getValidLength(), &AttentionOp::getValidLengthMutable);
  addOptional(op.getSink(), &AttentionOp::getSinkMutable);
  addOptional(op.getQueryScale(), &AttentionOp::getQueryScaleMutable);
  return result;
}

namespace {
/// An attention loses one clause after the other as long as the tester holds
/// what is left for interesting.
struct DropClause : OpRewritePattern<AttentionOp> {
  DropClause(MLIRContext *context, Tester &tester)
      : OpRewritePattern(context), tester(tester) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    for (const Simplification &simplify : simplificationsOf(op))
      if (staysInteresting(op, tester, [&](IRRewriter &, Operation *copy) {
            simplify(cast<AttentionOp>(copy));
          })) {
        rewriter.modifyOpInPlace(op, [&] { simplify(op); });
        return success();
      }
    return rewriter.notifyMatchFailure(op, "every clause is needed");
  }

private:
  Tester &tester;
};

struct ReductionPatterns : DialectReductionPatternInterface {
  explicit ReductionPatterns(Dialect *dialect)
      : DialectReductionPatternInterface(dialect) {}

  void populateReductionPatterns(RewritePatternSet &) const override {}
  void populateReductionPatternsWithTester(RewritePatternSet &patterns,
                                           Tester &tester) const override {
    patterns.add<DropClause, ReplaceByOperand>(patterns.getContext(), tester);
  }
};
} // namespace

void posenc::registerReductionPatterns(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *, PosEncDialect *dialect) {
    dialect->addInterfaces<ReductionPatterns>();
  });
}
