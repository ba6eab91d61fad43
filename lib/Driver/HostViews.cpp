// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "HostProgram.h"

#include "llvm/ADT/TypeSwitch.h"

namespace mlir::posenc {

static std::optional<SmallVector<HostNumber>>
lookupAll(const HostNumbers &numbers, ArrayRef<OpFoldResult> values) {
  SmallVector<HostNumber> all;
  for (OpFoldResult value : values) {
    std::optional<HostNumber> number = numbers.lookup(value);
    if (!number)
      return std::nullopt;
    all.push_back(std::move(*number));
  }
  return all;
}

namespace {
/// Of a view that says all of these.
struct Slice {
  SmallVector<HostNumber> offsets, sizes, strides;
};
} // namespace

static std::optional<Slice> lookupSlice(const HostNumbers &numbers,
                                        OffsetSizeAndStrideOpInterface op) {
  auto offsets = lookupAll(numbers, op.getMixedOffsets());
  auto sizes = lookupAll(numbers, op.getMixedSizes());
  auto strides = lookupAll(numbers, op.getMixedStrides());
  if (!offsets || !sizes || !strides)
    return std::nullopt;
  return Slice{std::move(*offsets), std::move(*sizes), std::move(*strides)};
}

static std::optional<BufferView> expand(memref::ExpandShapeOp op,
                                        const BufferView &source,
                                        const HostNumbers &numbers) {
  auto sizes = lookupAll(numbers, op.getMixedOutputShape());
  if (!sizes)
    return std::nullopt;
  BufferView view{source.buffer, source.offset, *sizes, *sizes};
  for (auto [group, stride] :
       llvm::zip_equal(op.getReassociationIndices(), source.strides)) {
    HostNumber next = stride;
    for (int64_t dim : llvm::reverse(group)) {
      view.strides[dim] = next;
      next = combine("*", next, view.sizes[dim]);
    }
  }
  return view;
}

static std::optional<BufferView> collapse(memref::CollapseShapeOp op,
                                          const BufferView &source) {
  BufferView view{source.buffer, source.offset, {}, {}};
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    HostNumber size = 1, stride = source.strides[group.back()];
    HostNumber next = nullptr;
    for (int64_t dim : llvm::reverse(group)) {
      // Its stride leads nowhere.
      if (source.sizes[dim] == HostNumber(1))
        continue;
      if (next == HostNumber(nullptr))
        stride = source.strides[dim];
      else if (next != source.strides[dim])
        return std::nullopt;
      size = combine("*", size, source.sizes[dim]);
      next = combine("*", source.strides[dim], source.sizes[dim]);
    }
    view.sizes.push_back(std::move(size));
    view.strides.push_back(std::move(stride));
  }
  return view;
}

static std::optional<BufferView> subview(memref::SubViewOp op,
                                         const BufferView &source,
                                         const HostNumbers &numbers) {
  std::optional<Slice> slice = lookupSlice(numbers, op);
  if (!slice)
    return std::nullopt;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  BufferView view;
  view.buffer = source.buffer;
  view.offset = source.offset;
  for (size_t dim = 0; dim < source.sizes.size(); ++dim) {
    const HostNumber &stride = source.strides[dim];
    view.offset =
        combine("+", view.offset, combine("*", slice->offsets[dim], stride));
    if (dropped.test(dim))
      continue;
    view.sizes.push_back(slice->sizes[dim]);
    view.strides.push_back(combine("*", slice->strides[dim], stride));
  }
  return view;
}

static std::optional<BufferView> reinterpret(memref::ReinterpretCastOp op,
                                             const BufferView &source,
                                             const HostNumbers &numbers) {
  std::optional<Slice> slice = lookupSlice(numbers, op);
  if (!slice)
    return std::nullopt;
  return BufferView{source.buffer, slice->offsets.front(),
                    std::move(slice->sizes), std::move(slice->strides)};
}

bool BufferView::isContiguous() const {
  return llvm::all_of(llvm::zip_equal(sizes, strides, contiguousStrides(sizes)),
                      [](auto dim) {
                        auto &[size, stride, expected] = dim;
                        return size == HostNumber(1) || stride == expected;
                      });
}

llvm::Expected<BufferView> HostProgram::viewOf(Operation &op) const {
  auto source =
      op.getNumOperands() ? views.find(op.getOperand(0)) : views.end();
  std::optional<BufferView> view;
  if (source != views.end())
    view = llvm::TypeSwitch<Operation *, std::optional<BufferView>>(&op)
               .Case([&](memref::CastOp) { return source->second; })
               .Case([&](memref::ExpandShapeOp expandOp) {
                 return expand(expandOp, source->second, numbers);
               })
               .Case([&](memref::CollapseShapeOp collapseOp) {
                 return collapse(collapseOp, source->second);
               })
               .Case([&](memref::SubViewOp subviewOp) {
                 return subview(subviewOp, source->second, numbers);
               })
               .Case([&](memref::ReinterpretCastOp castOp) {
                 return reinterpret(castOp, source->second, numbers);
               })
               .Default([](Operation *) { return std::nullopt; });
  if (!view)
    return refuse(&op, "a view of a buffer of the device, got '" +
                           op.getName().getStringRef() + "'");
  return std::move(*view);
}

} // namespace mlir::posenc
