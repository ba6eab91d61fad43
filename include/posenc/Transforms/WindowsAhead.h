// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_WINDOWSAHEAD_H
#define POSENC_TRANSFORMS_WINDOWSAHEAD_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "posenc/Analysis/AttentionWindows.h"
#include <list>

namespace mlir::posenc {

/// Windows that depend on operands, as arguments of the functions that attend.
/// For each entry function @f this makes
///
///   func.func @f_windows(most keys that a call of @f has, unless that is
///                        known; arguments of @f that operands are made of,
///                        in their order...)
///       -> (sizes [H] of each argument that @f gains...)
///
/// A row that drops keys keeps all that are nearer, so that windows for some
/// number of keys hold for fewer as well.
class WindowsAhead {
public:
  explicit WindowsAhead(ModuleOp module) : module(module) {}

  struct Sizes {
    BlockArgument argument;
    func::FuncOp by;
  };
  /// The argument of the function around `op` that is given its windows, which
  /// attentions of the same terms share, and what computes them; or why there
  /// is none.
  std::variant<Sizes, NoWindows>
  argumentFor(AttentionOp op, const WindowsWhenRun &windows, double epsilon);

private:
  /// What the windows of an attention are computed from.
  struct Source {
    SmallVector<std::pair<Attribute, SmallVector<Value>>> terms;
    WindowsWhenRun windows;
    Extents extents;
    bool operator==(const Source &other) const;
  };
  struct Function {
    func::FuncOp function, ahead;
    /// Values of the one to those of the other.
    IRMapping moved;
    BlockArgument mostKeys;
    std::vector<std::pair<Source, BlockArgument>> known;
  };
  /// Effect-free operations, in an order that keeps dominance, and the
  /// arguments that they read.
  struct Slice {
    SetVector<Operation *> operations;
    SetVector<Value> arguments;
  };
  static Source sourceOf(AttentionOp op, const WindowsWhenRun &windows);
  static std::optional<Slice> sliceOf(const Source &source, Block &entry);
  Function &add(func::FuncOp function);
  static void move(Function &of, const Slice &slice);
  static Value keyCountOf(Function &of, int64_t keys);

  ModuleOp module;
  std::list<Function> functions;
};

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_WINDOWSAHEAD_H
