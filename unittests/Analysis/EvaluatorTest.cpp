// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Single elements of small graphs against values worked out by hand.
#include "posenc/Analysis/Evaluator.h"
#include "Support/Jit.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
/// Arguments as data: element number n, in row-major order, is n + 1, as a
/// boolean whether n is odd. Dynamic sizes are 3.
struct Counting final : ElementSources {
  SmallVector<Value> others;

  bool isSource(Value value) const override {
    return isa<BlockArgument>(value) || llvm::is_contained(others, value);
  }
  Datum element(Value value, ArrayRef<int64_t> shape,
                ArrayRef<int64_t> indices) const override {
    int64_t number = 0;
    for (auto [size, index] : llvm::zip_equal(shape, indices))
      number = number * size + index;
    Type type = getElementTypeOrSelf(value.getType());
    if (isa<FloatType>(type))
      return datum(static_cast<double>(number + 1));
    return type.isInteger(1) ? datum(number % 2 == 1) : datum(number + 1);
  }
  int64_t sizeOf(BlockArgument, unsigned) const override { return 3; }
};

struct ElementsOnDemand : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module;
  Counting sources;
  int64_t budget = 1000;
  std::string failure;

  /// What the only function returns.
  Value parse(StringRef text) {
    module = parseSourceString<ModuleOp>(text, context.get());
    auto func = *module->getOps<func::FuncOp>().begin();
    return func.getBody().front().getTerminator()->getOperand(0);
  }
  std::optional<Datum> element(Value value, ArrayRef<int64_t> indices,
                               Arithmetic arithmetic = Arithmetic::exact) {
    Evaluator evaluator(sources, arithmetic, budget);
    std::optional<Datum> result = evaluator.element(value, indices);
    failure = evaluator.getFailure();
    return result;
  }
  double real(StringRef text, ArrayRef<int64_t> indices,
              Arithmetic arithmetic = Arithmetic::exact) {
    std::optional<Datum> result = element(parse(text), indices, arithmetic);
    return result ? result->real : NAN;
  }
  int64_t integer(StringRef text, ArrayRef<int64_t> indices) {
    std::optional<Datum> result = element(parse(text), indices);
    return result ? result->integer : INT64_MIN;
  }
  /// `body` over scalars %a, %b: i32 = 1 and %x: f32 = 1, giving %r.
  std::string scalar(StringRef type, StringRef body) {
    return ("func.func @f(%a: i32, %x: f32) -> " + type + " { " + body +
            " return %r : " + type + " }")
        .str();
  }
};

//===-- Structured operations ---------------------------------------------===//

constexpr StringLiteral product = R"(
func.func @f(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %r = linalg.matmul ins(%a, %b : tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %r : tensor<2x4xf32>
})";

TEST_F(ElementsOnDemand, AContractionStartsFromItsDestination) {
  // Row (4, 5, 6), column (2, 6, 10), and 6 before.
  EXPECT_EQ(real(product, {1, 1}), 6 + 4 * 2 + 5 * 6 + 6 * 10);
}

TEST_F(ElementsOnDemand, ADiagonalIsNoWholeResult) {
  for (StringRef map : {"(i) -> (i, i)", "(i) -> (i, 0)"}) {
    std::string text = (R"(func.func @f(%x: tensor<3xf32>, %z: tensor<3x3xf32>)
        -> tensor<3x3xf32> {
      %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
          affine_map<)" +
                        map + R"(>], iterator_types = ["parallel"]}
          ins(%x : tensor<3xf32>) outs(%z : tensor<3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %s = arith.addf %in, %in : f32
        linalg.yield %s : f32
      } -> tensor<3x3xf32>
      return %r : tensor<3x3xf32> })")
                           .str();
    EXPECT_FALSE(element(parse(text), {0, 1}));
    EXPECT_NE(failure.find("write all of the result"), std::string::npos);
  }
}

TEST_F(ElementsOnDemand, ABudgetIsKept) {
  budget = 2;
  EXPECT_FALSE(element(parse(product), {1, 1}));
  EXPECT_NE(failure.find("at most 2"), std::string::npos) << failure;
}

TEST_F(ElementsOnDemand, AnElementIsEvaluatedOnce) {
  Value value = parse(product);
  Evaluator evaluator(sources, Arithmetic::exact, budget);
  EXPECT_TRUE(evaluator.element(value, {0, 0}));
  int64_t cost = evaluator.getCost();
  EXPECT_TRUE(evaluator.element(value, {0, 0}));
  EXPECT_EQ(evaluator.getCost(), cost);
}

TEST_F(ElementsOnDemand, SeveralResultsAreAccumulatedTogether) {
  // The place of the largest element of a row: it compares with the maximum of
  // the same iteration.
  EXPECT_EQ(integer(R"(
    func.func @f(%a: tensor<2x3xf32>, %m: tensor<2xf32>, %n: tensor<2xindex>) -> tensor<2xindex> {
      %p:2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
        iterator_types = ["parallel", "reduction"]} ins(%a : tensor<2x3xf32>) outs(%m, %n : tensor<2xf32>, tensor<2xindex>) {
      ^bb0(%in: f32, %best: f32, %place: index):
        %j = linalg.index 1 : index
        %more = arith.cmpf ogt, %in, %best : f32
        %b = arith.select %more, %in, %best : f32
        %q = arith.select %more, %j, %place : index
        linalg.yield %b, %q : f32, index
      } -> (tensor<2xf32>, tensor<2xindex>)
      return %p#1 : tensor<2xindex>
    })",
                    {1}),
            2);
}

TEST_F(ElementsOnDemand, ALoadOutsideReadsTheNearestElement) {
  constexpr StringLiteral text = R"(
    func.func @f(%t: tensor<3xf32>, %e: tensor<4xf32>) -> tensor<4xf32> {
      %c = arith.constant 1 : index
      %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<4xf32>) {
      ^bb0(%o: f32):
        %i = linalg.index 0 : index
        %j = arith.addi %i, %c : index
        %v = tensor.extract %t[%j] : tensor<3xf32>
        linalg.yield %v : f32
      } -> tensor<4xf32>
      return %r : tensor<4xf32>
    })";
  EXPECT_EQ(real(text, {0}), 2);
  EXPECT_EQ(real(text, {3}), 3);
}

TEST_F(ElementsOnDemand, MapsMayDivide) {
  EXPECT_EQ(real(R"(
    func.func @f(%a: tensor<3xf32>, %e: tensor<6xf32>) -> tensor<6xf32> {
      %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i floordiv 2)>, affine_map<(i) -> (i)>],
        iterator_types = ["parallel"]} ins(%a : tensor<3xf32>) outs(%e : tensor<6xf32>) {
      ^bb0(%in: f32, %o: f32):
        linalg.yield %in : f32
      } -> tensor<6xf32>
      return %r : tensor<6xf32>
    })",
                 {5}),
            3);
}

//===-- Movement ----------------------------------------------------------===//

TEST_F(ElementsOnDemand, ReshapesKeepTheOrder) {
  EXPECT_EQ(real(R"(
    func.func @f(%a: tensor<2x3x4xf32>) -> tensor<3x8xf32> {
      %c = tensor.collapse_shape %a [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
      %e = tensor.expand_shape %c [[0, 1], [2]] output_shape [3, 2, 4] : tensor<6x4xf32> into tensor<3x2x4xf32>
      %r = tensor.collapse_shape %e [[0], [1, 2]] : tensor<3x2x4xf32> into tensor<3x8xf32>
      return %r : tensor<3x8xf32>
    })",
                 {2, 5}),
            2 * 8 + 5 + 1);
}

TEST_F(ElementsOnDemand, ATransposeMayBeJoined) {
  // Elements of [b, c] lie at distances that are no multiples of one.
  constexpr StringLiteral text = R"(
    func.func @f(%a: tensor<2x3x4xf32>, %e: tensor<4x2x3xf32>) -> tensor<8x3xf32> {
      %t = linalg.transpose ins(%a : tensor<2x3x4xf32>) outs(%e : tensor<4x2x3xf32>) permutation = [2, 0, 1]
      %r = tensor.collapse_shape %t [[0, 1], [2]] : tensor<4x2x3xf32> into tensor<8x3xf32>
      return %r : tensor<8x3xf32>
    })";
  // Row 5 is (2, 1): element [1, 2, 2] of the argument.
  EXPECT_EQ(real(text, {5, 2}), 1 * 12 + 2 * 4 + 2 + 1);
}

TEST_F(ElementsOnDemand, ASliceMayBeJoinedAndSplit) {
  constexpr StringLiteral text = R"(
    func.func @f(%a: tensor<4x3x6xf32>) -> tensor<2x3x2x3xf32> {
      %s = tensor.extract_slice %a[0, 1, 0] [4, 1, 6] [1, 1, 1] : tensor<4x3x6xf32> to tensor<4x6xf32>
      %e = tensor.expand_shape %s [[0, 1], [2]] output_shape [2, 2, 6] : tensor<4x6xf32> into tensor<2x2x6xf32>
      %t = tensor.extract_slice %e[0, 1, 0] [2, 1, 6] [1, 1, 1] : tensor<2x2x6xf32> to tensor<2x6xf32>
      %u = tensor.expand_shape %t [[0], [1, 2, 3]] output_shape [2, 1, 2, 3] : tensor<2x6xf32> into tensor<2x1x2x3xf32>
      %c = tensor.concat dim(1) %u, %u, %u : (tensor<2x1x2x3xf32>, tensor<2x1x2x3xf32>, tensor<2x1x2x3xf32>) -> tensor<2x3x2x3xf32>
      return %c : tensor<2x3x2x3xf32>
    })";
  // Row 1 of pair 1, column 1 * 3 + 2 of 6.
  EXPECT_EQ(real(text, {1, 2, 1, 2}), 3 * 18 + 6 + 5 + 1);
}

TEST_F(ElementsOnDemand, SlicesAndConcatenations) {
  constexpr StringLiteral text = R"(
    func.func @f(%a: tensor<4x6xf32>) -> tensor<4x5xf32> {
      %s = tensor.extract_slice %a[0, 1] [4, 3] [1, 2] : tensor<4x6xf32> to tensor<4x3xf32>
      %t = tensor.extract_slice %a[0, 0] [4, 2] [1, 1] : tensor<4x6xf32> to tensor<4x2xf32>
      %r = tensor.concat dim(1) %s, %t : (tensor<4x3xf32>, tensor<4x2xf32>) -> tensor<4x5xf32>
      return %r : tensor<4x5xf32>
    })";
  EXPECT_EQ(real(text, {1, 2}), 6 + 5 + 1);
  EXPECT_EQ(real(text, {1, 4}), 6 + 1 + 1);
}

TEST_F(ElementsOnDemand, InsertedSlicesDropDimensions) {
  constexpr StringLiteral text = R"(
    func.func @f(%a: tensor<3xf32>, %b: tensor<2x4xf32>) -> tensor<2x4xf32> {
      %r = tensor.insert_slice %a into %b[1, 1] [1, 3] [1, 1] : tensor<3xf32> into tensor<2x4xf32>
      return %r : tensor<2x4xf32>
    })";
  EXPECT_EQ(real(text, {1, 0}), 5);
  EXPECT_EQ(real(text, {1, 3}), 3);
  EXPECT_EQ(real(text, {0, 3}), 4);
}

TEST_F(ElementsOnDemand, PaddingIsOutside) {
  constexpr StringLiteral text = R"(
    func.func @f(%a: tensor<2xf32>) -> tensor<5xf32> {
      %z = arith.constant -7.0 : f32
      %r = tensor.pad %a low[2] high[1] {
      ^bb0(%i: index):
        tensor.yield %z : f32
      } : tensor<2xf32> to tensor<5xf32>
      return %r : tensor<5xf32>
    })";
  EXPECT_EQ(real(text, {1}), -7);
  EXPECT_EQ(real(text, {3}), 2);
  EXPECT_EQ(real(text, {4}), -7);
}

TEST_F(ElementsOnDemand, DynamicSizesFollowTheArguments) {
  constexpr StringLiteral text = R"(
    func.func @f(%a: tensor<?xf32>) -> tensor<?xindex> {
      %c0 = arith.constant 0 : index
      %c4 = arith.constant 4 : index
      %n = tensor.dim %a, %c0 : tensor<?xf32>
      %m = arith.addi %n, %c4 : index
      %r = tensor.generate %m {
      ^bb0(%i: index):
        %s = arith.subi %m, %i : index
        tensor.yield %s : index
      } : tensor<?xindex>
      return %r : tensor<?xindex>
    })";
  EXPECT_EQ(integer(text, {2}), 5);
  Evaluator evaluator(sources, Arithmetic::exact, budget);
  EXPECT_EQ(evaluator.shapeOf(parse(text)), SmallVector<int64_t>{7});
}

TEST_F(ElementsOnDemand, SizesMustAgree) {
  EXPECT_FALSE(element(parse(R"(
    func.func @f(%a: tensor<?xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
      %r = linalg.add ins(%a, %b : tensor<?xf32>, tensor<4xf32>) outs(%b : tensor<4xf32>) -> tensor<4xf32>
      return %r : tensor<4xf32>
    })"),
                       {0}));
  EXPECT_NE(failure.find("agree"), std::string::npos) << failure;
}

//===-- Scalars -----------------------------------------------------------===//

TEST_F(ElementsOnDemand, IntegersWrapInTheirType) {
  EXPECT_EQ(integer(scalar("i8", "%c = arith.constant 100 : i8 "
                                 "%r = arith.addi %c, %c : i8"),
                    {}),
            -56);
  EXPECT_EQ(integer(scalar("i64", "%c = arith.constant -1 : i32 "
                                  "%r = arith.extui %c : i32 to i64"),
                    {}),
            0xffffffff);
  EXPECT_EQ(integer(scalar("i1", "%c = arith.constant -1 : i32 "
                                 "%r = arith.cmpi ugt, %c, %a : i32"),
                    {}),
            1);
  EXPECT_EQ(integer(scalar("i1", "%c = arith.constant -1 : i32 "
                                 "%r = arith.cmpi sgt, %c, %a : i32"),
                    {}),
            0);
  EXPECT_EQ(integer(scalar("i32", "%c = arith.constant -7 : i32 "
                                  "%d = arith.constant 2 : i32 "
                                  "%r = arith.floordivsi %c, %d : i32"),
                    {}),
            -4);
}

TEST_F(ElementsOnDemand, ABooleanIsMinusOneWhereSignsAreRead) {
  EXPECT_EQ(integer(scalar("i32", "%t = arith.cmpi eq, %a, %a : i32 "
                                  "%r = arith.extsi %t : i1 to i32"),
                    {}),
            -1);
  EXPECT_EQ(real(scalar("f32", "%t = arith.cmpi eq, %a, %a : i32 "
                               "%r = arith.uitofp %t : i1 to f32"),
                 {}),
            1);
  EXPECT_EQ(integer(scalar("i1", "%t = arith.cmpi eq, %a, %a : i32 "
                                 "%f = arith.cmpi ne, %a, %a : i32 "
                                 "%r = arith.maxsi %t, %f : i1"),
                    {}),
            0);
}

TEST_F(ElementsOnDemand, ArithmeticRoundsAsItIsAsked) {
  std::string third = scalar("f32", "%c = arith.constant 3.0 : f32 "
                                    "%r = arith.divf %x, %c : f32");
  EXPECT_EQ(real(third, {}, Arithmetic::exact), 1.0 / 3);
  EXPECT_EQ(real(third, {}, Arithmetic::single), 1.0f / 3);
  std::string narrow = scalar("bf16", "%c = arith.constant 3.0 : f32 "
                                      "%d = arith.divf %x, %c : f32 "
                                      "%r = arith.truncf %d : f32 to bf16");
  EXPECT_EQ(real(narrow, {}, Arithmetic::exact), 1.0 / 3);
  EXPECT_EQ(real(narrow, {}, Arithmetic::single), 1.0f / 3);
  EXPECT_EQ(real(narrow, {}, Arithmetic::own), 0.333984375);
}

TEST_F(ElementsOnDemand, ComplexNumbersAreTheirParts) {
  // (1 + 2i) (3 - 4i) = 11 + 2i, and e^(2i).
  for (auto [body, re, im] :
       {std::tuple("%w = complex.conj %c : complex<f32> "
                   "%r = complex.mul %z, %w : complex<f32>",
                   11.0, 2.0),
        std::tuple("%o = complex.sub %z, %one : complex<f32> "
                   "%r = complex.exp %o : complex<f32>",
                   std::cos(2.0), std::sin(2.0))}) {
    std::string text = scalar(
        "complex<f32>", (Twine("%y = arith.constant 2.0 : f32 "
                               "%z = complex.create %x, %y : complex<f32> "
                               "%one = complex.constant [1.0 : f32, 0.0 : f32] "
                               ": complex<f32> "
                               "%c = complex.constant [3.0 : f32, 4.0 : f32] "
                               ": complex<f32> ") +
                         body)
                            .str());
    for (Arithmetic arithmetic : {Arithmetic::exact, Arithmetic::single}) {
      bool isExact = arithmetic == Arithmetic::exact;
      std::optional<Datum> result = element(parse(text), {}, arithmetic);
      ASSERT_TRUE(result) << failure;
      EXPECT_EQ(result->complex.re, isExact ? re : static_cast<float>(re));
      EXPECT_EQ(result->complex.im, isExact ? im : static_cast<float>(im));
    }
  }
}

TEST_F(ElementsOnDemand, ComplexTensorsAreMovedAndTakenApart) {
  EXPECT_EQ(real(R"(func.func @f(%x: tensor<3xf32>) -> tensor<2xf32> {
    %table = arith.constant dense<[(1.0, 2.0), (3.0, 4.0), (5.0, 6.0)]>
      : tensor<3xcomplex<f32>>
    %s = tensor.extract_slice %table[1] [2] [1]
      : tensor<3xcomplex<f32>> to tensor<2xcomplex<f32>>
    %i = tensor.empty() : tensor<2xf32>
    %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
        affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
        ins(%s : tensor<2xcomplex<f32>>) outs(%i : tensor<2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %im = complex.im %in : complex<f32>
      linalg.yield %im : f32
    } -> tensor<2xf32>
    return %r : tensor<2xf32> })",
                 {1}),
            6.0);
}

TEST_F(ElementsOnDemand, EveryPredicateComparesIntegers) {
  // Of 1 with 2, 1 with 1, 2 with 1 and -1 with 1.
  const std::pair<StringRef, StringRef> predicates[] = {
      {"eq", "0100"},  {"ne", "1011"},  {"slt", "1001"}, {"sle", "1101"},
      {"sgt", "0010"}, {"sge", "0110"}, {"ult", "1000"}, {"ule", "1100"},
      {"ugt", "0011"}, {"uge", "0111"}};
  for (auto [predicate, wanted] : predicates) {
    std::string got;
    for (StringRef pair : {"1 2", "1 1", "2 1", "-1 1"}) {
      auto [a, b] = pair.split(' ');
      got += std::to_string(integer(
          scalar("i1",
                 ("%p = arith.constant " + a + " : i16 %q = arith.constant " +
                  b + " : i16 %r = arith.cmpi " + predicate + ", %p, %q : i16")
                     .str()),
          {}));
    }
    EXPECT_EQ(got, wanted) << predicate.str();
  }
}

TEST_F(ElementsOnDemand, EveryPredicateComparesFloats) {
  // Of 1 with 2, 1 with 1, 2 with 1 and NaN with 1.
  const std::pair<StringRef, StringRef> predicates[] = {
      {"false", "0000"}, {"oeq", "0100"}, {"ogt", "0010"}, {"oge", "0110"},
      {"olt", "1000"},   {"ole", "1100"}, {"one", "1010"}, {"ord", "1110"},
      {"ueq", "0101"},   {"ugt", "0011"}, {"uge", "0111"}, {"ult", "1001"},
      {"ule", "1101"},   {"une", "1011"}, {"uno", "0001"}, {"true", "1111"}};
  for (auto [predicate, wanted] : predicates) {
    std::string got;
    for (StringRef pair : {"1.0 2.0", "1.0 1.0", "2.0 1.0", "0x7FC00000 1.0"}) {
      auto [a, b] = pair.split(' ');
      got += std::to_string(integer(
          scalar("i1",
                 ("%p = arith.constant " + a + " : f32 %q = arith.constant " +
                  b + " : f32 %r = arith.cmpf " + predicate + ", %p, %q : f32")
                     .str()),
          {}));
    }
    EXPECT_EQ(got, wanted) << predicate.str();
  }
}

TEST_F(ElementsOnDemand, NaNIsUnorderedAndWins) {
  StringRef nan = "%c = arith.constant 0.0 : f32 "
                  "%n = arith.divf %c, %c : f32 ";
  EXPECT_EQ(
      integer(scalar("i1", (nan + "%r = arith.cmpf uno, %n, %x : f32").str()),
              {}),
      1);
  EXPECT_EQ(
      integer(scalar("i1", (nan + "%r = arith.cmpf one, %n, %x : f32").str()),
              {}),
      0);
  // What is ordered decides the others.
  EXPECT_EQ(integer(scalar("i1", "%r = arith.cmpf une, %x, %x : f32"), {}), 0);
  EXPECT_EQ(integer(scalar("i1", "%r = arith.cmpf ueq, %x, %x : f32"), {}), 1);
  EXPECT_EQ(integer(scalar("i1", "%r = arith.cmpf ugt, %x, %x : f32"), {}), 0);
  EXPECT_TRUE(std::isnan(real(
      scalar("f32", (nan + "%r = arith.maximumf %n, %x : f32").str()), {})));
  EXPECT_EQ(
      real(scalar("f32", (nan + "%r = arith.maxnumf %n, %x : f32").str()), {}),
      1);
}

//===-- What is not known -------------------------------------------------===//

constexpr StringLiteral unknown = R"(
func.func @f(%a: tensor<4xf32>) -> tensor<4xi32> {
  %u = tensor.bitcast %a : tensor<4xf32> to tensor<4xi32>
  %r = arith.addi %u, %u : tensor<4xi32>
  return %r : tensor<4xi32>
})";

TEST_F(ElementsOnDemand, AnUnknownOperationIsNamed) {
  Value value = parse(unknown);
  Evaluator evaluator(sources, Arithmetic::exact, budget);
  EXPECT_FALSE(evaluator.element(value, {1}));
  Operation *unknownOp = value.getDefiningOp()->getOperand(0).getDefiningOp();
  EXPECT_EQ(evaluator.getFailedOp(), unknownOp);
  EXPECT_FALSE(Evaluator::knows(unknownOp));
}

TEST_F(ElementsOnDemand, AnyValueMayBeASource) {
  Value value = parse(unknown);
  sources.others.push_back(value.getDefiningOp()->getOperand(0));
  std::optional<Datum> result = element(value, {1});
  ASSERT_TRUE(result) << failure;
  EXPECT_EQ(result->integer, 4);
}

TEST_F(ElementsOnDemand, AValueMayBeDefinedAsAnother) {
  Value value = parse(product);
  Operation *op = value.getDefiningOp();
  Evaluator evaluator(sources, Arithmetic::exact, budget);
  evaluator.define(value, op->getOperand(2));
  std::optional<Datum> result = evaluator.element(value, {1, 1});
  ASSERT_TRUE(result) << evaluator.getFailure();
  EXPECT_EQ(result->real, 6);
}
} // namespace
