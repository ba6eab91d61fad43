// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Loops of a value product are numbers written in dimensions of the graph,
// their digits: frameworks fold batch into head, and heads that share keys into
// the rows of queries.
#include "Axes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct Digit {
  unsigned loop;
  Scalar extent;
  Scalar index = nullptr; // over the roles
};

class AxisNamer {
public:
  AxisNamer(ElementReader &reader, linalg::LinalgOp product,
            ArrayRef<Scalar> loops, const Normalization &found)
      : reader(reader), context(reader.getContext()), product(product),
        loops(loops), found(found) {}
  SmallVector<Digit> digitsOf(ArrayRef<unsigned> several);
  Digit whole(unsigned loop) {
    return {loop, reader.loopExtent(product, loop)};
  }
  std::optional<Axes> name(SmallVector<Digit> shared, SmallVector<Digit> rows,
                           bool hasBatch, unsigned query, unsigned keyLoop);

private:
  SmallVector<Digit> digitsOf(unsigned loop);
  bool nameHeads(Axes &axes, ArrayRef<Digit *> digits, bool isGrouped);
  void writeLoops(Axes &axes, ArrayRef<Digit> digits);
  ElementReader &reader;
  ScalarContext &context;
  linalg::LinalgOp product;
  ArrayRef<Scalar> loops;
  const Normalization &found;
};
} // namespace

/// The digits of a loop, outermost first: two where two dimensions of the row
/// sum move with it and have its size together.
SmallVector<Digit> AxisNamer::digitsOf(unsigned loop) {
  SmallVector<std::pair<Scalar, Scalar>> moving; // index, size
  for (auto [dim, index] : llvm::enumerate(found.rowIndices))
    if (contains(index, loops[loop]))
      moving.push_back({index, reader.sizeOf(found.rowSum, dim)});
  Scalar extent = reader.loopExtent(product, loop);
  if (moving.size() != 2 ||
      context.mulInt(moving[0].second, moving[1].second) != extent)
    return {whole(loop)};
  if (moving[0].first->is(ScalarKind::modulo))
    std::swap(moving[0], moving[1]);
  return {{loop, moving[0].second}, {loop, moving[1].second}};
}

SmallVector<Digit> AxisNamer::digitsOf(ArrayRef<unsigned> several) {
  SmallVector<Digit> digits;
  for (unsigned loop : several)
    llvm::append_range(digits, digitsOf(loop));
  return digits;
}

/// Digits of the head, outermost first, of which the last may number a group.
/// False where the number of heads is not known.
bool AxisNamer::nameHeads(Axes &axes, ArrayRef<Digit *> digits,
                          bool isGrouped) {
  SmallVector<int64_t> extents;
  for (const Digit *digit : digits) {
    std::optional<int64_t> extent = matchInteger(digit->extent);
    if (!extent || *extent < 1)
      return false;
    extents.push_back(*extent);
    axes.heads *= *extent;
  }
  if (isGrouped)
    axes.group = extents.back();
  axes.head.extent = context.integer(axes.heads);
  axes.head.index = context.axis(axes.head.extent);
  Scalar rest = axes.head.index;
  for (auto [digit, extent] : llvm::reverse(llvm::zip_equal(digits, extents))) {
    digit->index = context.modulo(rest, extent);
    rest = context.floorDiv(rest, extent);
  }
  return true;
}

void AxisNamer::writeLoops(Axes &axes, ArrayRef<Digit> digits) {
  for (const Digit &digit : digits)
    axes.loops[digit.loop] = context.integer(0);
  for (const Digit &digit : digits) {
    Scalar &number = axes.loops[digit.loop];
    number = context.addInt(context.mulInt(number, digit.extent), digit.index);
  }
}

/// `shared` are the digits of loops that weights and value have, the batch, if
/// there is one, first; of `rows`, those of the weights alone, one is the
/// query, if there is one, and the others number the heads of a group.
std::optional<Axes> AxisNamer::name(SmallVector<Digit> shared,
                                    SmallVector<Digit> rows, bool hasBatch,
                                    unsigned query, unsigned keyLoop) {
  Axes axes;
  axes.loops.assign(loops.begin(), loops.end());
  axes.key = {loops[keyLoop], reader.loopExtent(product, keyLoop)};
  axes.batch = {context.integer(0), context.integer(1)};
  SmallVector<Digit *> heads;
  for (Digit &digit : shared)
    heads.push_back(&digit);
  if (hasBatch) {
    axes.batch = {context.axis(shared[0].extent), shared[0].extent};
    shared[0].index = axes.batch.index;
    heads.erase(heads.begin());
  }
  axes.query = {context.integer(0), context.integer(1)};
  if (!rows.empty()) {
    axes.query = {context.axis(rows[query].extent), rows[query].extent};
    rows[query].index = axes.query.index;
  }
  for (auto [number, digit] : llvm::enumerate(rows))
    if (number != query)
      heads.push_back(&digit);
  if (!nameHeads(axes, heads, rows.size() > 1 || heads.size() > 1))
    return std::nullopt;
  writeLoops(axes, shared);
  writeLoops(axes, rows);
  return axes;
}

SmallVector<Axes> posenc::nameAxes(ElementReader &reader,
                                   linalg::LinalgOp product,
                                   const linalg::ContractionDimensions &dims,
                                   bool weightsFirst, ArrayRef<Scalar> loops,
                                   const Normalization &found, Reason &reason) {
  // The loops of the weights that the value does not have are rows.
  ArrayRef<unsigned> rowLoops = weightsFirst ? dims.m : dims.n;
  ArrayRef<unsigned> channels = weightsFirst ? dims.n : dims.m;
  AxisNamer namer(reader, product, loops, found);
  SmallVector<Digit> shared = namer.digitsOf(dims.batch);
  SmallVector<Digit> rows = namer.digitsOf(rowLoops);
  if (rows.size() > 2 || channels.size() > 1 || shared.size() > 3) {
    reason = {"loop-structure",
              "expected at most three loops over batch and heads, one over "
              "queries, one over keys and one over channels in the value "
              "product, got others",
              product};
    return {};
  }
  SmallVector<Axes> readings;
  auto add = [&](const SmallVector<Digit> &rowDigits, unsigned query) {
    // One digit alone is the head before it is the batch.
    for (bool hasBatch : {false, true})
      if (hasBatch ? !shared.empty() : shared.size() < 2)
        if (auto axes =
                namer.name(shared, rowDigits, hasBatch, query, dims.k.front()))
          readings.push_back(*axes);
  };
  // Tokens attend to tokens as a rule.
  Scalar keys = reader.loopExtent(product, dims.k.front());
  bool innerFirst = !rows.empty() && rows.back().extent == keys;
  for (unsigned number = 0; number < rows.size(); ++number)
    add(rows, innerFirst ? rows.size() - 1 - number : number);
  if (rows.empty())
    add({}, 0);
  if (rows.size() > rowLoops.size())
    add({namer.whole(rowLoops[0])}, 0);
  if (readings.empty())
    reason = {"dynamic-heads",
              "expected a static number of heads, got a dynamic one", product};
  return readings;
}

Value posenc::movedOn(Value value) {
  if (!value.hasOneUse())
    return {};
  Operation *user = *value.getUsers().begin();
  bool moves =
      isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, linalg::TransposeOp>(
          user);
  if (auto generic = dyn_cast<linalg::GenericOp>(user))
    moves = linalg::isaTransposeOpInterface(generic).has_value();
  return moves ? user->getResult(0) : Value();
}

/// The layout of a tensor with one dimension per role whose elements are
/// `element`, with channels side by side and heads of a group next to their kv
/// head.
static std::optional<Layout> matchMoved(ElementReader &reader, Value tensor,
                                        ArrayRef<Role> roles, Scalar element) {
  if (cast<ShapedType>(tensor.getType()).getRank() !=
      static_cast<int64_t>(roles.size()))
    return std::nullopt;
  SmallVector<unsigned> order{0, 1, 2};
  if (roles.size() > 4)
    order.push_back(4);
  auto channelsLast = order.insert(order.end(), 3) - order.begin();
  do {
    Layout layout;
    SmallVector<Scalar> indices;
    bool fits = true;
    for (unsigned role : order) {
      fits &= reader.sizeOf(tensor, layout.size()) == roles[role].extent &&
              (role != 4 || (!layout.empty() && layout.back().back() == 1));
      indices.push_back(roles[role].index);
      layout.push_back({role});
    }
    if (fits && reader.element(tensor, indices) == element)
      return layout;
  } while (std::next_permutation(order.begin(), order.begin() + channelsLast));
  return std::nullopt;
}

std::optional<LogicalOperand> posenc::findResult(ElementReader &reader,
                                                 linalg::LinalgOp product,
                                                 const Axes &axes,
                                                 Role channel) {
  ScalarContext &context = reader.getContext();
  OpOperand *init = product.getDpsInitOperand(0);
  TensorView view{product->getResult(0),
                  *indicesOfOperand(context, product, *init, axes.loops)};
  SmallVector<Role> roles{axes.batch, axes.head, axes.query, channel};
  std::optional<LogicalOperand> result = matchLayout(reader, view, roles);
  // Heads of a group are roles of their own.
  if (result && !result->joined.empty())
    result = std::nullopt;
  if (result && result->layout.back().back() == 3)
    return result;
  SmallVector<Role> grouped(roles);
  if (axes.group > 1) {
    grouped[1] = {context.floorDiv(axes.head.index, axes.group),
                  context.integer(axes.heads / axes.group)};
    grouped.push_back({context.modulo(axes.head.index, axes.group),
                       context.integer(axes.group)});
  }
  Scalar element = context.load(view.tensor, view.indices);
  for (Value later = movedOn(view.tensor); later; later = movedOn(later))
    for (ArrayRef<Role> each : {ArrayRef(roles), ArrayRef(grouped)})
      if (auto found = matchMoved(reader, later, each, element))
        return LogicalOperand{later, *found, /*factor=*/1.0, /*joined=*/{}};
  if (!result && axes.group > 1)
    result = matchLayout(reader, view, grouped);
  return result;
}
