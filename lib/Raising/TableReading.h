// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_TABLEREADING_H
#define POSENC_LIB_RAISING_TABLEREADING_H

#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// A table in a tensor, and where one of its rows is read.
struct Table {
  Value tensor;
  TableSlice slice;
  /// The index of the batch; null where all of it shares the rows.
  Scalar batch = nullptr;
  Scalar row = nullptr;
};

/// The indices of an element of a tensor, or of a part of a complex one, that
/// are no constants: at most one of the batch and one of the row. Nothing where
/// it is no such element.
std::optional<SmallVector<Scalar, 2>> rowIndices(Scalar element, Scalar batch);

/// The table of which `columns` are the elements of one row, from the first
/// column on. All have row indices. Columns may lie apart, at one distance, and
/// be followed by other dimensions, as cosines and sines are that stand side by
/// side.
std::optional<Table> readTable(ArrayRef<Scalar> columns, Scalar batch);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_TABLEREADING_H
