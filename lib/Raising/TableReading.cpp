// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TableReading.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::posenc;

/// The element of a tensor that a column is, or that it is a part of, or null.
static Scalar loadOf(Scalar column) {
  if (column->is(ScalarKind::part)) {
    column = column->operands[0];
    auto type = column->is(ScalarKind::load)
                    ? dyn_cast<ComplexType>(getElementTypeOrSelf(column->value))
                    : ComplexType();
    if (!type || !type.getElementType().isF32())
      return nullptr;
  }
  return column->is(ScalarKind::load) && column->operands.size() > 1 ? column
                                                                     : nullptr;
}

std::optional<SmallVector<Scalar, 2>> posenc::rowIndices(Scalar element,
                                                         Scalar batch) {
  Scalar load = element ? loadOf(element) : nullptr;
  if (!load)
    return std::nullopt;
  SmallVector<Scalar, 2> indices;
  llvm::copy_if(load->operands, std::back_inserter(indices),
                [](Scalar index) { return !matchInteger(index); });
  bool isShared = indices.size() < 2;
  return isShared || (indices.size() == 2 && indices[0] == batch)
             ? std::optional(indices)
             : std::nullopt;
}

namespace {
/// Of the columns of a table: their dimension, the first, and the distance from
/// one to the next.
struct Columns {
  unsigned dim;
  int64_t first, stride = 1;

  bool include(Scalar load, Scalar start, int64_t number) const {
    return load->value == start->value &&
           matchInteger(load->operands[dim]) == first + number * stride &&
           llvm::all_of(llvm::seq<size_t>(0, start->operands.size()),
                        [&](size_t other) {
                          return other == dim || load->operands[other] ==
                                                     start->operands[other];
                        });
  }
};
} // namespace

/// The second column tells where the first one goes on; of one alone the last
/// dimension is the columns'.
static std::optional<Columns> readColumns(Scalar first, Scalar second) {
  unsigned dim = first->operands.size() - 1;
  if (second)
    while (dim > 0 && first->operands[dim] == second->operands[dim])
      --dim;
  std::optional<int64_t> start = matchInteger(first->operands[dim]);
  std::optional<int64_t> next =
      second ? matchInteger(second->operands[dim]) : start.value_or(0) + 1;
  if (!start || !next || *next <= *start)
    return std::nullopt;
  return Columns{dim, *start, *next - *start};
}

/// Dimensions of the batch, where the table has one, and of the rows.
static SmallVector<int64_t, 3> rowDims(Scalar load, unsigned columns,
                                       Scalar batch) {
  SmallVector<int64_t, 3> dims;
  for (auto [dim, index] : llvm::enumerate(load->operands))
    if (!matchInteger(index))
      dims.push_back(dim);
  bool isOfBatch = dims.size() == 1 && load->operands[dims[0]] == batch;
  if (dims.size() > 1 || (dims.size() == 1 && !isOfBatch))
    return dims;
  // A single row has no index that varies.
  auto type = cast<ShapedType>(load->value.getType());
  for (unsigned dim = isOfBatch ? dims[0] + 1 : 0; dim < columns; ++dim)
    if (type.getDimSize(dim) != 1 || dim + 1 == columns) {
      dims.push_back(dim);
      break;
    }
  return dims;
}

std::optional<Table> posenc::readTable(ArrayRef<Scalar> elements,
                                       Scalar batch) {
  SmallVector<Scalar> loads = llvm::map_to_vector(elements, loadOf);
  Scalar start = loads.front();
  bool hasMore = loads.size() > 1;
  if (hasMore && loads[1]->value != start->value)
    return std::nullopt;
  std::optional<Columns> columns =
      readColumns(start, hasMore ? loads[1] : nullptr);
  if (!columns)
    return std::nullopt;
  auto partOf = [](Scalar element) {
    return element->is(ScalarKind::part) ? std::optional(element->integer)
                                         : std::nullopt;
  };
  for (auto [number, load] : llvm::enumerate(loads))
    if (!columns->include(load, start, number) ||
        partOf(elements[number]) != partOf(elements[0]))
      return std::nullopt;
  SmallVector<int64_t, 3> dims = rowDims(start, columns->dim, batch);
  if (dims.empty() || dims.back() >= int64_t(columns->dim) ||
      (dims.size() == 1 && start->operands[dims[0]] == batch &&
       !matchInteger(batch)))
    return std::nullopt;
  Table table{start->value, {}};
  table.row = start->operands[dims.back()];
  if (dims.size() > 1)
    table.batch = start->operands[dims.front()];
  for (Scalar index : start->operands)
    table.slice.offsets.push_back(matchInteger(index).value_or(0));
  for (int64_t dim : dims)
    table.slice.offsets[dim] = 0;
  dims.push_back(columns->dim);
  table.slice.dims = dims;
  table.slice.columns = elements.size();
  table.slice.stride = columns->stride;
  table.slice.part = partOf(elements[0]);
  return table;
}
