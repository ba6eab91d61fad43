// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/PosEnc.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_MARKARGUMENTS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Every op of the dialect, present and to come, reads rows in place, wherever
/// they lie.
bool onlyReadByRows(BlockArgument argument) {
  return !argument.use_empty() &&
         llvm::all_of(argument.getUsers(), [](Operation *user) {
           return isa_and_nonnull<PosEncDialect>(user->getDialect());
         });
}

struct MarkArguments : impl::MarkArgumentsBase<MarkArguments> {
  using MarkArgumentsBase::MarkArgumentsBase;
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!function.isPublic() || function.isExternal())
      return;
    using bufferization::BufferizationDialect;
    Builder builder(&getContext());
    for (BlockArgument argument : function.getArguments()) {
      auto type = dyn_cast<RankedTensorType>(argument.getType());
      if (!type)
        continue;
      unsigned index = argument.getArgNumber();
      if (!function.getArgAttr(index, BufferizationDialect::kWritableAttrName))
        function.setArgAttr(index, BufferizationDialect::kWritableAttrName,
                            builder.getBoolAttr(false));
      if (!strides || !onlyReadByRows(argument) ||
          function.getArgAttr(index,
                              BufferizationDialect::kBufferLayoutAttrName))
        continue;
      SmallVector<int64_t> rows(type.getRank(), ShapedType::kDynamic);
      // Vectors of channels are read with one load; a caller whose channels
      // are apart pays a copy.
      if (!rows.empty())
        rows.back() = 1;
      function.setArgAttr(
          index, BufferizationDialect::kBufferLayoutAttrName,
          StridedLayoutAttr::get(&getContext(), ShapedType::kDynamic, rows));
      ++numStrided;
    }
  }
};

} // namespace
} // namespace mlir::posenc
