// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Structured operations through their interface: indexing maps, iterators and a
// body, whatever their name.
#include "Nodes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::posenc {

/// The value of an index expression over loops.
static int64_t evaluate(AffineExpr expr, const int64_t *loops) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return loops[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  auto binary = cast<AffineBinaryOpExpr>(expr);
  int64_t left = evaluate(binary.getLHS(), loops);
  int64_t right = evaluate(binary.getRHS(), loops);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return left + right;
  case AffineExprKind::Mul:
    return left * right;
  case AffineExprKind::FloorDiv:
    return right ? llvm::divideFloorSigned(left, right) : 0;
  case AffineExprKind::CeilDiv:
    return right ? llvm::divideCeilSigned(left, right) : 0;
  case AffineExprKind::Mod:
    return right ? llvm::mod(left, right) : 0;
  default:
    llvm_unreachable("maps of linalg have no symbols");
  }
}

/// Loop of each index that is a loop alone, or -1.
static SmallVector<int, 6> loopsOf(AffineMap map) {
  SmallVector<int, 6> loops;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    loops.push_back(dim ? static_cast<int>(dim.getPosition()) : -1);
  }
  return loops;
}

namespace {
/// An operand where an iteration reads or writes it.
struct Access {
  Node *node;
  /// Loop of each index, or -1 where it is not a loop alone.
  SmallVector<int, 6> loops;
  AffineMap map;
  /// Where its elements lie, by all loops of the operation.
  std::optional<Place> place;

  Access(Node *node, AffineMap map)
      : node(node), loops(loopsOf(map)), map(map),
        place(placeOf(llvm::to_vector<6>(
            llvm::seq<int>(static_cast<int>(map.getNumDims()))))) {}
  Datum read(const int64_t *at) const {
    int64_t indices[maxRank];
    for (auto [number, loop] : llvm::enumerate(loops))
      indices[number] =
          loop >= 0 ? at[loop] : evaluate(map.getResult(number), at);
    return node->at(indices);
  }
  /// Where the elements of a result lie whose indices are these loops.
  std::optional<Place> placeOf(ArrayRef<int> resultLoops) const;
  static constexpr unsigned maxRank = 12;
};

/// Reads an operand at one iteration after the other along a loop.
class Walk {
public:
  /// From where `loops` are, which must outlive this.
  Walk(const Access &access, unsigned loop, const int64_t *loops)
      : access(access), loops(loops) {
    if (!access.place)
      return;
    number = access.place->offset;
    for (auto [at, stride] : llvm::enumerate(access.place->strides))
      number += loops[at] * stride;
    step = access.place->strides[loop];
  }
  /// What is read where `loops` are, before the loop goes on.
  Datum next() {
    if (!access.place)
      return access.read(loops);
    Datum value = access.place->base->atNumber(number);
    number += step;
    return value;
  }

private:
  const Access &access;
  const int64_t *loops;
  int64_t number = 0, step = 0;
};

class Structured final : public Remembered {
public:
  Structured(Run &run, ArrayRef<int64_t> shape, Program program)
      : Remembered(run, shape), program(std::move(program)) {}

  unsigned result = 0;
  /// Loop that each index of the result is, or -1 for a constant one.
  SmallVector<int, 6> resultLoops;
  SmallVector<int64_t> bounds;
  SmallVector<unsigned> reductions;
  /// By register: inputs that are the same in all iterations of an element,
  /// other inputs, and what is accumulated.
  SmallVector<std::pair<unsigned, Access>> constants, inputs, accumulators;

  void readOperands(NodeMaker &maker, linalg::LinalgOp op);
  Datum compute(const int64_t *indices) override;
  /// The input whose elements are the result's, if there is one.
  std::optional<Access> copied() const;

private:
  bool reduceInnermost(Datum *registers, int64_t *loops) const;
  bool nextOuter(int64_t *loops) const;
  Program program;
};
} // namespace

static void setLoops(ArrayRef<int> resultLoops, const int64_t *indices,
                     int64_t *loops) {
  for (auto [number, loop] : llvm::enumerate(resultLoops))
    if (loop >= 0)
      loops[loop] = indices[number];
}

std::optional<Place> Access::placeOf(ArrayRef<int> resultLoops) const {
  std::optional<Place> source = node->getPlace();
  if (!source)
    return std::nullopt;
  Place place{source->base, source->offset};
  place.strides.assign(resultLoops.size(), 0);
  for (auto [number, loop] : llvm::enumerate(loops)) {
    int64_t stride = source->strides[number];
    auto constant = dyn_cast<AffineConstantExpr>(map.getResult(number));
    if (constant)
      place.offset += constant.getValue() * stride;
    else if (loop >= 0)
      place.strides[llvm::find(resultLoops, loop) - resultLoops.begin()] +=
          stride;
    else
      return std::nullopt;
  }
  return place;
}

void Structured::readOperands(NodeMaker &maker, linalg::LinalgOp op) {
  llvm::SmallBitVector variesLoop(op.getNumLoops());
  for (unsigned loop : reductions)
    variesLoop.set(loop);
  llvm::SmallBitVector varies(op->getNumOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    unsigned place = operand.getOperandNumber();
    AffineMap map = op.getMatchingIndexingMap(&operand);
    Access access(maker.find(operand.get()), map);
    bool isAccumulated = op.isDpsInit(&operand) && !reductions.empty();
    if (isAccumulated || llvm::any_of(reductions, [&](unsigned loop) {
          return map.isFunctionOfDim(loop);
        }))
      varies.set(place);
    if (isAccumulated)
      accumulators.push_back({place, access});
    else if (!op.getBlock()->getArgument(place).use_empty())
      (varies.test(place) ? inputs : constants).push_back({place, access});
  }
  program.hoist(varies, variesLoop);
}

std::optional<Access> Structured::copied() const {
  if (program.hasSteps() || !reductions.empty())
    return std::nullopt;
  for (const auto &[place, access] : constants)
    if (place == program.getResult(result))
      return access;
  return std::nullopt;
}

/// Whether there is another iteration of the reduction loops around the
/// innermost one.
bool Structured::nextOuter(int64_t *loops) const {
  for (unsigned loop : llvm::reverse(ArrayRef(reductions).drop_back())) {
    if (++loops[loop] < bounds[loop])
      return true;
    loops[loop] = 0;
  }
  return false;
}

/// All iterations of the innermost reduction loop; whether all are paid for.
bool Structured::reduceInnermost(Datum *registers, int64_t *loops) const {
  unsigned innermost = reductions.back();
  loops[innermost] = 0;
  SmallVector<std::pair<unsigned, Walk>, 3> walks;
  for (const auto &[place, access] : inputs)
    walks.push_back({place, Walk(access, innermost, loops)});
  SmallVector<Datum, 4> yielded(accumulators.size());
  for (; loops[innermost] < bounds[innermost]; ++loops[innermost]) {
    if (!run.spend())
      return false;
    for (auto &[place, walk] : walks)
      registers[place] = walk.next();
    program.run(registers, loops);
    // All are read before one is written.
    for (auto [number, value] : llvm::enumerate(yielded))
      value = registers[program.getResult(number)];
    for (auto [number, value] : llvm::enumerate(yielded))
      registers[accumulators[number].first] = value;
  }
  return true;
}

Datum Structured::compute(const int64_t *indices) {
  int64_t loops[Access::maxRank] = {};
  setLoops(resultLoops, indices, loops);
  SmallVector<Datum, 32> registers = program.start();
  for (auto &[place, access] : accumulators)
    registers[place] = access.read(loops);
  bool isEmpty = llvm::any_of(reductions,
                              [&](unsigned loop) { return bounds[loop] == 0; });
  if (isEmpty)
    return accumulators[result].second.read(loops);
  for (auto &[place, access] : constants)
    registers[place] = access.read(loops);
  program.runOnce(registers.data(), loops);
  if (reductions.empty())
    return registers[program.getResult(result)];
  while (reduceInnermost(registers.data(), loops) && nextOuter(loops))
    ;
  return registers[accumulators[result].first];
}

/// Sizes of the loops, from operands that run along them; nothing where they
/// disagree.
static std::optional<SmallVector<int64_t>> boundsOf(NodeMaker &maker,
                                                    linalg::LinalgOp op) {
  SmallVector<int64_t> bounds(op.getNumLoops(), -1);
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    ArrayRef<int64_t> shape = maker.find(operand.get())->getShape();
    for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape)) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim)
        continue;
      int64_t &bound = bounds[dim.getPosition()];
      if (bound >= 0 && bound != size)
        return std::nullopt;
      bound = size;
    }
  }
  if (llvm::is_contained(bounds, -1))
    return std::nullopt;
  return bounds;
}

/// Whether an element of the result is of one iteration of the parallel loops.
static bool isInvertible(linalg::LinalgOp op, AffineMap map,
                         ArrayRef<int64_t> shape) {
  SmallVector<unsigned> parallel;
  op.getParallelDims(parallel);
  llvm::SmallDenseSet<unsigned> loops;
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape)) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (dim ? !loops.insert(dim.getPosition()).second : size != 1)
      return false;
  }
  return llvm::all_of(parallel,
                      [&](unsigned loop) { return loops.contains(loop); }) &&
         map.getNumDims() <= Access::maxRank && map.getNumSymbols() == 0;
}

std::unique_ptr<Node> makeLinalgNode(NodeMaker &maker, OpResult result) {
  auto op = dyn_cast<linalg::LinalgOp>(result.getOwner());
  if (!op || !op.hasPureTensorSemantics())
    return nullptr;
  AffineMap map = op.getIndexingMapMatchingResult(result);
  std::optional<SmallVector<int64_t>> bounds = boundsOf(maker, op);
  if (!bounds) {
    maker.getRun().fail("expected loops that agree with the sizes of operands",
                        op);
    return nullptr;
  }
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  ArrayRef<int64_t> shape = maker.find(init->get())->getShape();
  if (!isInvertible(op, map, shape)) {
    maker.getRun().fail("expected iterations to write all of the result", op);
    return nullptr;
  }
  std::optional<Program> program = Program::compile(maker, *op.getBlock());
  if (!program)
    return nullptr;
  auto node =
      std::make_unique<Structured>(maker.getRun(), shape, std::move(*program));
  node->result = result.getResultNumber();
  node->resultLoops = loopsOf(map);
  node->bounds = *bounds;
  op.getReductionDims(node->reductions);
  node->readOperands(maker, op);
  std::optional<Access> copied = node->copied();
  if (!copied)
    return node;
  if (std::optional<Place> place = copied->placeOf(node->resultLoops))
    return std::make_unique<StridedView>(node->getShape(), *place);
  return std::make_unique<View>(
      maker.getRun(), node->getShape(),
      [copied = *copied, loopsOfResult = node->resultLoops](const int64_t *at) {
        int64_t loops[Access::maxRank] = {};
        setLoops(loopsOfResult, at, loops);
        return copied.read(loops);
      });
}

} // namespace mlir::posenc
