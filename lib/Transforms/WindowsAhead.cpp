// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/WindowsAhead.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "posenc/Transforms/EmitWindows.h"

using namespace mlir;
using namespace mlir::posenc;

bool WindowsAhead::Source::operator==(const Source &other) const {
  const Neighbourhood &near = windows.near, &its = other.windows.near;
  return terms == other.terms && extents.heads == other.extents.heads &&
         extents.keys == other.extents.keys &&
         windows.scoreBound == other.windows.scoreBound &&
         near.past == its.past && near.future == its.future &&
         near.hasFuture == its.hasFuture;
}

WindowsAhead::Source WindowsAhead::sourceOf(AttentionOp op,
                                            const WindowsWhenRun &windows) {
  Source source{{}, windows, op.getExtents()};
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList()))
    if (cast<PositionEncodingAttrInterface>(attr).getStages().score)
      source.terms.emplace_back(
          attr, llvm::to_vector_of<Value>(op.getEncodingOperandsOf(number)));
  return source;
}

/// What makes the operands of `source` of arguments of a function with this
/// entry block; nothing where effects or control flow do.
std::optional<WindowsAhead::Slice> WindowsAhead::sliceOf(const Source &source,
                                                         Block &entry) {
  BackwardSliceOptions options;
  options.omitBlockArguments = true;
  options.omitUsesFromAbove = false;
  options.inclusive = true;
  Slice slice;
  for (const auto &[attr, operands] : source.terms)
    for (Value operand : operands) {
      if (isa<BlockArgument>(operand))
        slice.arguments.insert(operand);
      else if (failed(getBackwardSlice(operand, &slice.operations, options)))
        return std::nullopt;
    }
  for (Operation *op : slice.operations) {
    if (op->getBlock() != &entry || !isMemoryEffectFree(op))
      return std::nullopt;
    op->walk([&](Operation *inner) {
      for (Value read : inner->getOperands())
        if (isa<BlockArgument>(read) &&
            !op->isAncestor(read.getParentBlock()->getParentOp()))
          slice.arguments.insert(read);
    });
  }
  auto isOfEntry = [&](Value read) { return read.getParentBlock() == &entry; };
  if (!llvm::all_of(slice.arguments, isOfEntry))
    return std::nullopt;
  return slice;
}

WindowsAhead::Function &WindowsAhead::add(func::FuncOp function) {
  OpBuilder b(module.getContext());
  auto ahead = func::FuncOp::create(function.getLoc(),
                                    (function.getName() + "_windows").str(),
                                    b.getFunctionType({}, {}));
  b.setInsertionPointToStart(ahead.addEntryBlock());
  func::ReturnOp::create(b, function.getLoc());
  SymbolTable(module).insert(ahead, std::next(Block::iterator(function)));
  return functions.emplace_back(Function{function, ahead, {}, {}, {}});
}

/// Adds an argument of `type` at `number`; its type is that of one that the
/// other function has, or integers, so that none is refused.
static BlockArgument addArgument(func::FuncOp function, unsigned number,
                                 Type type, Location loc) {
  LogicalResult added = function.insertArgument(number, type, {}, loc);
  assert(succeeded(added) && "expected a type that functions take");
  (void)added;
  return function.getArgument(number);
}

void WindowsAhead::move(Function &of, const Slice &slice) {
  for (Value value : slice.arguments) {
    if (of.moved.contains(value))
      continue;
    // In the order that the function has them.
    auto argument = cast<BlockArgument>(value);
    auto before =
        of.function.getArguments().take_front(argument.getArgNumber());
    unsigned number =
        bool(of.mostKeys) + llvm::count_if(before, [&](BlockArgument other) {
          return of.moved.contains(other);
        });
    of.moved.map(argument, addArgument(of.ahead, number, argument.getType(),
                                       argument.getLoc()));
  }
  OpBuilder b(of.ahead.getBody().front().getTerminator());
  for (Operation *op : slice.operations)
    if (!of.moved.contains(op))
      b.clone(*op, of.moved);
}

Value WindowsAhead::keyCountOf(Function &of, int64_t keys) {
  Location loc = of.ahead.getLoc();
  OpBuilder b(of.ahead.getBody().front().getTerminator());
  if (!ShapedType::isDynamic(keys))
    return arith::ConstantIndexOp::create(b, loc, keys);
  if (!of.mostKeys)
    of.mostKeys = addArgument(of.ahead, 0, b.getIndexType(), loc);
  return of.mostKeys;
}

std::variant<WindowsAhead::Sizes, NoWindows>
WindowsAhead::argumentFor(AttentionOp op, const WindowsWhenRun &windows,
                          double epsilon) {
  if (!windows.scoreBound)
    return NoWindows{"NormsOfTheCall", "norms of queries and keys bound the "
                                       "scores"};
  auto function = op->getParentOfType<func::FuncOp>();
  auto found = llvm::find_if(functions, [&](const Function &known) {
    return known.function == function;
  });
  if (found == functions.end() &&
      (!function || !function.isPublic() ||
       !SymbolTable::symbolKnownUseEmpty(function, module)))
    return NoWindows{"FunctionHasCallers", "callers would have to pass them"};
  Source source = sourceOf(op, windows);
  if (found != functions.end())
    for (const auto &[known, sizes] : found->known)
      if (known == source)
        return Sizes{sizes, found->ahead};
  std::optional<Slice> slice = sliceOf(source, function.getBody().front());
  if (!slice)
    return NoWindows{"OperandsAreComputed",
                     "they depend on more than arguments of the function"};

  Function &of = found == functions.end() ? add(function) : *found;
  move(of, *slice);
  Operation *terminator = of.ahead.getBody().front().getTerminator();
  Value keyCount = keyCountOf(of, source.extents.keys);
  OpBuilder b(terminator);
  Value sizes = emitWindows(b, op, windows, epsilon, keyCount);
  // Their formula reads operands where the attention does.
  of.ahead.walk([&](Operation *inner) {
    for (OpOperand &operand : inner->getOpOperands())
      operand.set(of.moved.lookupOrDefault(operand.get()));
  });
  terminator->insertOperands(terminator->getNumOperands(), sizes);
  LogicalResult added =
      of.ahead.insertResult(of.ahead.getNumResults(), sizes.getType(), {});
  assert(succeeded(added) && "expected a type that functions return");
  (void)added;
  BlockArgument argument = addArgument(function, function.getNumArguments(),
                                       sizes.getType(), op.getLoc());
  of.known.emplace_back(std::move(source), argument);
  return Sizes{argument, of.ahead};
}
