// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Support/Jit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t lanes = 8;

/// What is emitted, looked at before anything is folded or lowered.
struct EmittedIr : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();
  Location loc = UnknownLoc::get(context.get());
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  OpBuilder builder{module->getBodyRegion()};
  Block *body = nullptr;

  /// Arguments of a function of these types, whose body is being built.
  Block::BlockArgListType begin(ArrayRef<Type> types) {
    auto function = func::FuncOp::create(builder, loc, "f",
                                         builder.getFunctionType(types, {}));
    body = function.addEntryBlock();
    builder.setInsertionPointToStart(body);
    return body->getArguments();
  }
  template <typename OpT> int64_t count() {
    return llvm::range_size(body->getOps<OpT>());
  }
};

TEST_F(EmittedIr, DistanceOfAffineLanesIsOneScalarSubtraction) {
  auto arguments = begin({builder.getIndexType(), builder.getIndexType()});
  IrDomain domain(builder, loc, builder.getF32Type(), lanes);
  Int<IrDomain> distance =
      domain.integer(arguments[0], 1) - domain.integer(arguments[1]);
  EXPECT_FALSE(distance.rep.vector);
  EXPECT_EQ(distance.rep.laneStride, 1);
  EXPECT_EQ(body->getOperations().size(), 1u);
  EXPECT_EQ(count<arith::SubIOp>(), 1);
  EXPECT_TRUE(body->front().getResult(0).getType().isIndex());
}

TEST_F(EmittedIr, SumsAndMultiplesOfAffineLanesStayAffine) {
  auto arguments = begin({builder.getIndexType(), builder.getIndexType()});
  IrDomain domain(builder, loc, builder.getF32Type(), lanes);
  Int<IrDomain> a = domain.integer(arguments[0], 1),
                b = domain.integer(arguments[1], 2);
  EXPECT_EQ((a + b).rep.laneStride, 3);
  EXPECT_EQ((a - b).rep.laneStride, -1);
  EXPECT_EQ((a * -4).rep.laneStride, -4);
  EXPECT_EQ((a + 7).rep.laneStride, 1);
  for (Operation &op : *body)
    for (Value result : op.getResults())
      EXPECT_TRUE(result.getType().isIndex());
  // A map that is not affine makes lanes explicit.
  EXPECT_TRUE(floorDiv(a, 2).rep.vector);
  EXPECT_TRUE(abs(a).rep.vector);
}

TEST_F(EmittedIr, WhatAllLanesShareIsComputedOnce) {
  auto arguments = begin({builder.getIndexType(), builder.getIndexType(),
                          MemRefType::get({16}, builder.getF32Type())});
  IrDomain domain(builder, loc, builder.getF32Type(), lanes);
  Int<IrDomain> a = domain.integer(arguments[0]),
                b = domain.integer(arguments[1]);
  EXPECT_FALSE(floorDiv(abs(a - b), 3).rep.vector);
  EXPECT_TRUE((a < b).rep.getType().isInteger(1));
  IrOperands operands(arguments[2]);
  Float<IrDomain> loaded = operands.loadFloat(domain, 0, {a});
  EXPECT_EQ(count<memref::LoadOp>(), 1);
  EXPECT_TRUE(isa<VectorType>(loaded.rep.getType()));
}

/// What the emitted IR computes.
struct CompiledIr : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();
  Builder builder{context.get()};
  Jit jit{*context};
};

TEST_F(CompiledIr, OutsideAnOperandStandsItsNearestElement) {
  MemRefType types[] = {MemRefType::get({5}, builder.getF32Type()),
                        MemRefType::get({5}, builder.getI64Type()),
                        MemRefType::get({5}, builder.getI1Type())};
  for (int64_t width : {int64_t(0), lanes})
    jit.add(
        width ? "vector" : "scalar", builder.getF32Type(), width, 1, types,
        [&](IrDomain &domain, ArrayRef<Value> integers, ValueRange operands) {
          IrOperands reader(operands);
          Int<IrDomain> at = domain.integer(integers[0], width ? 1 : 0);
          IrDomain::IntRep loaded = reader.loadInt(domain, 1, {at}).rep;
          return SmallVector<Value>{reader.loadFloat(domain, 0, {at}).rep,
                                    width ? domain.materialize(loaded)
                                          : loaded.base,
                                    reader.loadBool(domain, 2, {at}).rep};
        });
  ASSERT_TRUE(succeeded(jit.compile()));
  HostOperands::Array numbers{{5}, {1.5, 2.5, 3.5, 4.5, 5.5}},
      integers{{5}, {-7, 8, -9, 10, -11}}, booleans{{5}, {1, 0, 0, 1, 1}};
  for (int64_t first : {0, 2, 4, -3, 40, -40})
    for (int64_t width : {int64_t(0), lanes}) {
      int64_t entries = std::max<int64_t>(width, 1);
      std::vector<double> got = jit.run(width ? "vector" : "scalar", {first},
                                        {numbers, integers, booleans});
      for (int64_t lane = 0; lane < entries; ++lane) {
        int64_t at = std::clamp<int64_t>(first + lane, 0, 4);
        EXPECT_EQ(got[lane], numbers.values[at]);
        EXPECT_EQ(got[entries + lane], integers.values[at]);
        EXPECT_EQ(got[2 * entries + lane], booleans.values[at]);
      }
    }
}

TEST_F(CompiledIr, OperandsAreReadInTheirOwnType) {
  MemRefType types[] = {MemRefType::get({2}, builder.getF64Type()),
                        MemRefType::get({2}, builder.getF32Type()),
                        MemRefType::get({2}, builder.getI32Type())};
  for (auto [name, type] :
       {std::pair<StringRef, FloatType>{"f32", builder.getF32Type()},
        {"f64", builder.getF64Type()}})
    jit.add(
        name, type, 0, 1, types,
        [](IrDomain &domain, ArrayRef<Value> integers, ValueRange operands) {
          IrOperands reader(operands);
          Int<IrDomain> at = domain.integer(integers[0]);
          return SmallVector<Value>{reader.loadFloat(domain, 0, {at}).rep,
                                    reader.loadFloat(domain, 1, {at}).rep,
                                    reader.loadInt(domain, 2, {at}).rep.base};
        });
  ASSERT_TRUE(succeeded(jit.compile()));
  HostOperands::Array numbers{{2}, {0.1, -0.2}}, integers{{2}, {-5, 6}};
  float narrow = static_cast<float>(-0.2);
  EXPECT_EQ(jit.run("f32", {1}, {numbers, numbers, integers}),
            (std::vector<double>{narrow, narrow, 6}));
  EXPECT_EQ(jit.run("f64", {1}, {numbers, numbers, integers}),
            (std::vector<double>{-0.2, narrow, 6}));
}

TEST_F(CompiledIr, DistancesAreExactWherePositionsAreNoFloats) {
  for (int64_t width : {int64_t(0), lanes})
    jit.add(width ? "vector" : "scalar", builder.getF32Type(), width, 2, {},
            [&](IrDomain &domain, ArrayRef<Value> integers, ValueRange) {
              Int<IrDomain> query = domain.integer(integers[0], width ? 1 : 0);
              return SmallVector<Value>{
                  toFloat(query - domain.integer(integers[1])).rep};
            });
  ASSERT_TRUE(succeeded(jit.compile()));
  int64_t key = (int64_t(1) << 30) + 1;
  EXPECT_EQ(jit.run("scalar", {key + 3, key})[0], 3);
  for (int64_t lane = 0; lane < lanes; ++lane)
    EXPECT_EQ(jit.run("vector", {key + 3, key})[lane], 3 + lane);
}

TEST_F(CompiledIr, GeometricTablesAreRoundedOnce) {
  double slope = -2.0 * std::log2(1e4) / 128;
  for (int64_t width : {int64_t(0), lanes})
    jit.add(width ? "vector" : "scalar", builder.getF32Type(), width, 1, {},
            [&](IrDomain &domain, ArrayRef<Value> integers, ValueRange) {
              Int<IrDomain> pair = domain.integer(integers[0], width ? 1 : 0);
              return SmallVector<Value>{exp2Affine(pair, slope, 0.5).rep};
            });
  ASSERT_TRUE(succeeded(jit.compile()));
  for (int64_t pair = 0; pair < 64; pair += lanes) {
    std::vector<double> got = jit.run("vector", {pair});
    for (int64_t lane = 0; lane < lanes; ++lane) {
      double exact = std::exp2(slope * (pair + lane) + 0.5);
      EXPECT_EQ(got[lane], static_cast<float>(exact));
      EXPECT_EQ(jit.run("scalar", {pair + lane})[0], static_cast<float>(exact));
    }
  }
}
} // namespace
