// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_ANALYSIS_EVALUATION_NODES_H
#define POSENC_LIB_ANALYSIS_EVALUATION_NODES_H

#include "Scalars.h"

#include "mlir/IR/Block.h"
#include "mlir/IR/OpDefinition.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallBitVector.h"
#include <functional>

namespace mlir::posenc {

/// What all nodes of one evaluator share.
struct Run {
  int64_t cost = 0, budget = 0;
  /// Nodes that wait for others.
  unsigned depth = 0;
  std::string failure;
  Operation *failedOp = nullptr;

  /// The first failure is the one that is told.
  void fail(const llvm::Twine &why, Operation *op = nullptr);
  bool hasFailed() const { return !failure.empty(); }
  /// Whether one more element or step may be evaluated.
  bool spend() {
    if (cost < budget && !hasFailed()) {
      ++cost;
      return true;
    }
    return refuse();
  }
  /// Whether one more node may wait, which bounds the stack.
  bool enter();
  void leave() { --depth; }

private:
  bool refuse();
};

class Remembered;

/// Where elements lie among those of another node in row-major order: at
/// offset + sum of strides * indices.
struct Place {
  Remembered *base;
  int64_t offset = 0;
  llvm::SmallVector<int64_t, 6> strides = {};
};

/// The elements of one tensor, or a scalar as a tensor without dimensions.
class Node {
public:
  explicit Node(llvm::ArrayRef<int64_t> shape) : shape(shape) {}
  virtual ~Node() = default;
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  /// The element at indices that are inside; anything once the run has failed.
  virtual Datum at(const int64_t *indices) = 0;
  /// Nothing where elements are not those of one other node, or not so simply.
  virtual std::optional<Place> getPlace() { return std::nullopt; }

protected:
  llvm::SmallVector<int64_t, 4> shape;
};

/// A node that is cheaper to evaluate than to remember.
class View final : public Node {
public:
  using Function = std::function<Datum(const int64_t *)>;
  View(Run &run, llvm::ArrayRef<int64_t> shape, Function function)
      : Node(shape), run(run), function(std::move(function)) {}
  Datum at(const int64_t *indices) override;

private:
  Run &run;
  Function function;
};

/// A view as a memref is one: any number of movements is one step.
class StridedView final : public Node {
public:
  StridedView(llvm::ArrayRef<int64_t> shape, Place place)
      : Node(shape), place(std::move(place)) {}
  Datum at(const int64_t *indices) override;
  std::optional<Place> getPlace() override { return place; }

private:
  Place place;
};

/// A node that evaluates each element once.
class Remembered : public Node {
public:
  Remembered(Run &run, llvm::ArrayRef<int64_t> shape) : Node(shape), run(run) {}
  Datum at(const int64_t *indices) final;
  /// The element of a number in row-major order.
  Datum atNumber(int64_t number) {
    const Page &page = pageOf(number >> pageBits);
    unsigned slot = number & (pageSize - 1);
    return page.knows(slot) ? page.values[slot] : evaluate(number);
  }
  std::optional<Place> getPlace() final;

protected:
  virtual Datum compute(const int64_t *indices) = 0;
  Run &run;

private:
  /// A row of 64 channels: what a few heads read lies in pieces of that.
  static constexpr unsigned pageBits = 6, pageSize = 1 << pageBits;
  struct Page {
    uint64_t known = 0;
    Datum values[pageSize];
    bool knows(unsigned slot) const { return (known >> slot) & 1; }
  };
  /// Pages side by side, as a column of a matrix is read page by page.
  static constexpr unsigned shelfBits = 9, shelfSize = 1 << shelfBits;
  struct Shelf {
    std::unique_ptr<Page> pages[shelfSize];
  };
  Page &pageOf(int64_t number) {
    return number == lastNumber ? *lastPage : findPage(number);
  }
  Page &findPage(int64_t number);
  Datum evaluate(int64_t number);
  Datum evaluate(int64_t number, const int64_t *indices);
  llvm::DenseMap<int64_t, std::unique_ptr<Shelf>> shelves;
  int64_t lastNumber = -1, lastShelfNumber = -1;
  Page *lastPage = nullptr;
  Shelf *lastShelf = nullptr;
};

/// Makes nodes, those of operands before those of results.
class NodeMaker {
public:
  NodeMaker(const ElementSources &sources, Arithmetic arithmetic, Run &run)
      : sources(sources), arithmetic(arithmetic), run(run) {}

  /// The node of a value, with all that it needs; null once the run has failed.
  Node *require(Value value);
  /// The node of what `require` has made, or null.
  Node *find(Value value) const;
  void define(Value value, Value meaning) { meanings[value] = meaning; }
  std::optional<int64_t> integer(OpFoldResult value) const;

  Run &getRun() const { return run; }
  Arithmetic getArithmetic() const { return arithmetic; }

private:
  Value resolve(Value value) const;
  llvm::SmallVector<Value> needsOf(Value value) const;
  std::unique_ptr<Node> make(Value value);
  std::unique_ptr<Node> makeSource(Value value);

  const ElementSources &sources;
  Arithmetic arithmetic;
  Run &run;
  llvm::DenseMap<Value, std::unique_ptr<Node>> nodes;
  llvm::DenseMap<Value, Value> meanings;
};

/// The body of a structured operation as steps over registers.
class Program {
public:
  /// Nothing where an operation is not known; the run says which.
  static std::optional<Program> compile(NodeMaker &maker, Block &body);

  /// Registers of block arguments come first; constants and captured scalars
  /// are in theirs.
  llvm::SmallVector<Datum, 32> start() const;
  /// Takes what is the same in all iterations out of `run`. The rest is of the
  /// arguments and of the loops that vary.
  void hoist(llvm::SmallBitVector variesArgument,
             const llvm::SmallBitVector &variesLoop);
  /// What is the same in all iterations.
  void runOnce(Datum *registers, const int64_t *loops) const {
    for (const Step &step : hoisted)
      step.run(registers, loops);
  }
  /// One iteration, of these loops.
  void run(Datum *registers, const int64_t *loops) const {
    for (const Step &step : steps)
      step.run(registers, loops);
  }
  /// The register of an operand of the terminator.
  unsigned getResult(unsigned number) const { return results[number]; }
  bool hasSteps() const { return !steps.empty() || !hoisted.empty(); }

private:
  struct Step {
    enum class Kind { apply, load, index } kind;
    unsigned result = 0;
    llvm::SmallVector<unsigned, 4> operands = {};
    ScalarOperation operation = {};
    Node *tensor = nullptr;
    /// Where the elements of the tensor lie, if they do.
    std::optional<Place> place = {};
    unsigned loop = 0;
    void run(Datum *registers, const int64_t *loops) const;
    Datum load(const Datum *registers) const;
  };
  bool append(NodeMaker &maker, Operation &op);
  unsigned registerOf(NodeMaker &maker, Value value);

  llvm::SmallVector<Step> hoisted, steps;
  llvm::SmallVector<unsigned> results;
  llvm::SmallVector<std::pair<unsigned, Node *>> captures;
  llvm::SmallVector<Datum, 32> initial;
  llvm::DenseMap<Value, unsigned> registers;
};

/// Nodes of results, by the dialect of their operation; null where it is not
/// one of theirs, or the run has failed.
std::unique_ptr<Node> makeLinalgNode(NodeMaker &maker, OpResult result);
std::unique_ptr<Node> makeTensorNode(NodeMaker &maker, OpResult result);
std::unique_ptr<Node> makeElementwiseNode(NodeMaker &maker, OpResult result);
std::unique_ptr<Node> makeConstantNode(NodeMaker &maker, OpResult result);

/// `indices` moved to the nearest that are inside.
void clampIndices(llvm::ArrayRef<int64_t> shape, int64_t *indices);

} // namespace mlir::posenc

#endif // POSENC_LIB_ANALYSIS_EVALUATION_NODES_H
