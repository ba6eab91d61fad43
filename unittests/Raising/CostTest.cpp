// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What raising reads grows with the number of layers, not faster: counted in
// expressions, not in seconds.
#include "Raising/Core.h"
#include "Support/Jit.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FormatVariadic.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
/// x + attention(x) + silu(x w), where x is normalised before.
constexpr const char *layer = R"(
  %r$ = linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel"]} ins(%x$ : tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = math.tanh %a : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %q$ = linalg.matmul ins(%r$, %w : tensor<6x4xf32>, tensor<4x4xf32>) outs(%z : tensor<6x4xf32>) -> tensor<6x4xf32>
  %k$ = linalg.matmul ins(%r$, %w : tensor<6x4xf32>, tensor<4x4xf32>) outs(%z : tensor<6x4xf32>) -> tensor<6x4xf32>
  %v$ = linalg.matmul ins(%r$, %w : tensor<6x4xf32>, tensor<4x4xf32>) outs(%z : tensor<6x4xf32>) -> tensor<6x4xf32>
  %s$ = linalg.matmul indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (j, d)>, affine_map<(i, j, d) -> (i, j)>] ins(%q$, %k$ : tensor<6x4xf32>, tensor<6x4xf32>) outs(%zs : tensor<6x6xf32>) -> tensor<6x6xf32>
  %p$ = linalg.exp ins(%s$ : tensor<6x6xf32>) outs(%es : tensor<6x6xf32>) -> tensor<6x6xf32>
  %l$ = linalg.reduce { arith.addf } ins(%p$ : tensor<6x6xf32>) outs(%zr : tensor<6xf32>) dimensions = [1]
  %lb$ = linalg.broadcast ins(%l$ : tensor<6xf32>) outs(%es : tensor<6x6xf32>) dimensions = [1]
  %n$ = linalg.div ins(%p$, %lb$ : tensor<6x6xf32>, tensor<6x6xf32>) outs(%es : tensor<6x6xf32>) -> tensor<6x6xf32>
  %o$ = linalg.matmul ins(%n$, %v$ : tensor<6x6xf32>, tensor<6x4xf32>) outs(%z : tensor<6x4xf32>) -> tensor<6x4xf32>
  %a$ = linalg.add ins(%x$, %o$ : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %u$ = linalg.matmul ins(%a$, %w : tensor<6x4xf32>, tensor<4x4xf32>) outs(%z : tensor<6x4xf32>) -> tensor<6x4xf32>
  %g$ = linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel"]} ins(%u$ : tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.negf %a : f32
    %t = math.exp %m : f32
    %d = arith.addf %t, %one : f32
    %y = arith.divf %a, %d : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %h$ = linalg.matmul ins(%g$, %w : tensor<6x4xf32>, tensor<4x4xf32>) outs(%z : tensor<6x4xf32>) -> tensor<6x4xf32>
  %x& = linalg.add ins(%a$, %h$ : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
)";

std::string model(int64_t layers) {
  std::string text = R"(
#x = affine_map<(i, j) -> (i, j)>
func.func @main(%x0: tensor<6x4xf32>, %w: tensor<4x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<6x4xf32>
  %es = tensor.empty() : tensor<6x6xf32>
  %er = tensor.empty() : tensor<6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<6x6xf32>) -> tensor<6x6xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<6xf32>) -> tensor<6xf32>
)";
  for (int64_t number = 0; number < layers; ++number)
    for (char each : StringRef(layer))
      text += each == '$'   ? std::to_string(number)
              : each == '&' ? std::to_string(number + 1)
                            : std::string(1, each);
  return text + "  return %x" + std::to_string(layers) +
         " : tensor<6x4xf32>\n}\n";
}

struct Cost {
  int64_t attentions = 0, expressions = 0;
};

Cost costOf(int64_t layers) {
  std::unique_ptr<MLIRContext> mlirContext = makeContext();
  auto module = parseSourceString<ModuleOp>(model(layers), mlirContext.get());
  EXPECT_TRUE(module);
  ScalarContext context(mlirContext.get());
  ElementReader reader(context);
  Cost cost;
  module->walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() > 0 && op.getNumDpsInputs() > 1 &&
        reader.getExponentials().reaches(op))
      cost.attentions +=
          matchCore(reader, op, FiniteMasks::exact).core.has_value();
  });
  cost.expressions = context.size();
  return cost;
}
} // namespace

TEST(Cost, GrowsWithTheNumberOfLayers) {
  Cost few = costOf(8), more = costOf(16), many = costOf(32);
  EXPECT_EQ(few.attentions, 8);
  EXPECT_EQ(many.attentions, 32);
  int64_t step = more.expressions - few.expressions;
  EXPECT_GT(step, 0);
  EXPECT_EQ(many.expressions - more.expressions, 2 * step);
}

/// Halves of a row are exchanged again and again: of a concatenation only what
/// can be meant is read.
TEST(Cost, GrowsWithTheNumberOfPieces) {
  auto costOfPieces = [](int64_t length) {
    std::string text = "func.func @main(%x0: tensor<6x4xf32>) {\n";
    llvm::raw_string_ostream out(text);
    for (int64_t number = 0; number < length; ++number)
      out << llvm::formatv(
          "  %l{0} = tensor.extract_slice %x{0}[0, 0] [6, 2] [1, 1] : "
          "tensor<6x4xf32> to tensor<6x2xf32>\n"
          "  %h{0} = tensor.extract_slice %x{0}[0, 2] [6, 2] [1, 1] : "
          "tensor<6x4xf32> to tensor<6x2xf32>\n"
          "  %x{1} = tensor.concat dim(1) %h{0}, %l{0} : (tensor<6x2xf32>, "
          "tensor<6x2xf32>) -> tensor<6x4xf32>\n",
          number, number + 1);
    out << "  return\n}\n";
    std::unique_ptr<MLIRContext> mlirContext = makeContext();
    auto module = parseSourceString<ModuleOp>(text, mlirContext.get());
    EXPECT_TRUE(module);
    ScalarContext context(mlirContext.get());
    ElementReader reader(context);
    Operation *last = nullptr;
    module->walk([&](tensor::ConcatOp op) { last = op; });
    Scalar at[] = {context.axis(context.integer(6)),
                   context.axis(context.integer(4))};
    reader.element(last->getResult(0), at);
    return int64_t(context.size());
  };
  int64_t few = costOfPieces(50), more = costOfPieces(100);
  EXPECT_LE(costOfPieces(200) - more, 2 * (more - few));
}
