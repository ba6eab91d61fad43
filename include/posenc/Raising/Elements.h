// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_ELEMENTS_H
#define POSENC_RAISING_ELEMENTS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "posenc/Raising/Scalar.h"

namespace mlir::posenc {

/// Finds what exponentials are made of, each value once: a model's layers are
/// not read to see that they hold none.
class ExponentialSearch {
public:
  /// Whether an exponential is in `op` or in what makes its operands after the
  /// last contraction: it may normalise, or use what is.
  bool reaches(Operation *op);
  bool reaches(Value value);

private:
  struct Visit;
  void visit(Value value, llvm::SmallVectorImpl<Visit> &visits);

  llvm::DenseMap<Value, bool> known;
};

/// Reads elements of tensors as scalar expressions. Reading goes through
/// everything that moves or combines elements one by one (elementwise linalg in
/// any spelling, reshapes, slices, concatenations, broadcasts, gathers) and
/// stops at loads of what does more: contractions, reductions, function
/// arguments.
class ElementReader {
public:
  explicit ElementReader(ScalarContext &context) : context(context) {}

  ScalarContext &getContext() { return context; }
  ExponentialSearch &getExponentials() { return exponentials; }

  /// Element of `tensor` at `indices` (one integer per dimension).
  Scalar element(Value tensor, ArrayRef<Scalar> indices);
  /// The same, but going through the defining operation only.
  Scalar elementOnce(Value tensor, ArrayRef<Scalar> indices);
  /// For a load from a sum along one loop (a reduction or a contraction that
  /// starts from zero): the loop and its size, and what is added there. The
  /// loop is `axis`, or a fresh one.
  struct Sum {
    Scalar axis, extent, term;
  };
  std::optional<Sum> summand(Scalar load, Scalar axis = nullptr);
  /// For a load from a sum along any loops, whatever it starts from: what is
  /// added at fresh axes of these loops. Null where the load is no such.
  Scalar addend(Scalar load);
  /// Extent of a loop, or an unknown number where no operand tells.
  Scalar loopExtent(linalg::LinalgOp op, unsigned loop);
  /// Size of a dimension: a constant, or an expression over sizes of sources.
  Scalar sizeOf(Value tensor, int64_t dim);
  /// From here on, sizes of tensors that loops of `op` run along together are
  /// one size: linalg asks for that.
  void unifySizes(linalg::LinalgOp op);
  /// A scalar outside of any loop body.
  Scalar scalar(Value value);
  Scalar scalar(OpFoldResult value);

  /// Chains of more operations are read up to there: reading is recursive.
  static constexpr unsigned deepest = 2000;
  /// Whether that happened.
  bool hasStopped() const { return stopped; }

private:
  friend class BodyReader;
  /// One step deeper while it lives.
  class Nesting {
  public:
    Nesting(ElementReader &reader, unsigned limit)
        : reader(reader), limit(limit) {
      ++reader.depth;
      reader.stopped |= isTooDeep();
    }
    ~Nesting() { --reader.depth; }
    bool isTooDeep() const { return reader.depth > limit; }

  private:
    ElementReader &reader;
    unsigned limit;
  };
  using Key = std::pair<Value, SmallVector<Scalar, 4>>;

  Scalar canonicalSize(Scalar size);
  Scalar readDefinition(Value tensor, ArrayRef<Scalar> indices, bool deep);
  Scalar source(Value tensor, ArrayRef<Scalar> indices, bool deep) {
    return deep ? element(tensor, indices) : context.load(tensor, indices);
  }
  std::optional<Sum> summand(linalg::LinalgOp op, OpResult result,
                             ArrayRef<Scalar> indices, Scalar axis, bool deep);
  Scalar readLinalg(linalg::LinalgOp op, OpResult result,
                    ArrayRef<Scalar> indices, bool deep);

  ScalarContext &context;
  unsigned depth = 0;
  bool stopped = false;
  ExponentialSearch exponentials;
  /// By the load that an element would be if it were not read through.
  llvm::DenseMap<Scalar, Scalar> known;
  llvm::DenseMap<Value, Scalar> knownScalars;
  llvm::DenseMap<Scalar, Scalar> knownAddends;
  /// Sizes that are known to be others.
  llvm::DenseMap<Scalar, Scalar> equalSizes;
};

/// The linalg operation that makes the tensor of a load, or null.
linalg::LinalgOp makerOf(Scalar load);

/// Loop variables of a linalg operation for given indices of one of its
/// results, or nothing where the result does not determine them. Reduction
/// loops stay null.
std::optional<SmallVector<Scalar>>
loopsOfResult(linalg::LinalgOp op, OpResult result, ArrayRef<Scalar> indices);

/// Indices at which an operand is read in an iteration, or nothing where its
/// map divides by what is not a positive constant.
std::optional<SmallVector<Scalar>> indicesOfOperand(ScalarContext &context,
                                                    linalg::LinalgOp op,
                                                    OpOperand &operand,
                                                    ArrayRef<Scalar> loops);

} // namespace mlir::posenc

#endif // POSENC_RAISING_ELEMENTS_H
