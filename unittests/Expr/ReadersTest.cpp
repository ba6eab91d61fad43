// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// One formula, all its readers: whatever the host computes, compiled IR
// computes too.
#include "Expr/RandomFormula.h"
#include "Support/Jit.h"
#include "posenc/Expr/Interval.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
/// Every float member of a domain at least once, at arguments where it is tame.
template <typename D> std::vector<Float<D>> floats(Int<D> a, Int<D> b) {
  Float<D> x = toFloat(a), y = toFloat(b);
  return {x + y,
          x - 2.0 * y,
          x * y,
          x / (abs(y) + 1.0),
          min(x, y),
          max(x, 1.5),
          -x,
          abs(x - y),
          exp2(x * 0.125),
          log(abs(x) + 1.0),
          cos(x * 0.25),
          sin(y),
          select(a < b, x, y),
          select((a - b >= 0) & !(b == 3), x, constant(*a.domain, 0.5)),
          exp2Affine(a, -0.25, 0.5),
          exp2Affine(b, -0.5, 0.0),
          toFloat(floorDiv(a, 3) - b)};
}

/// How lanes see a variable: base + lane * stride.
struct Form {
  const char *name;
  int64_t lanes;
  int64_t strides[3];

  int64_t entries() const { return std::max<int64_t>(lanes, 1); }
  std::vector<Int<IrDomain>> emit(IrDomain &domain,
                                  ArrayRef<Value> integers) const {
    std::vector<Int<IrDomain>> result;
    for (auto [stride, integer] : llvm::zip(strides, integers))
      result.push_back(domain.integer(integer, stride));
    return result;
  }
  std::vector<Int<HostDomain>>
  evaluate(HostDomain &domain, ArrayRef<int64_t> integers, int64_t lane) const {
    std::vector<Int<HostDomain>> result;
    for (auto [stride, integer] : llvm::zip(strides, integers))
      result.push_back({&domain, integer + lane * stride});
    return result;
  }
};
const Form forms[] = {{"scalar", 0, {0, 0, 0}},
                      {"affine", 8, {1, 0, 0}},
                      {"uniform", 8, {0, 0, 0}},
                      {"mixed", 8, {2, -1, 1}}};

struct Readers : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();
  Builder builder{context.get()};
  Jit jit{*context};
  HostDomain host;
  std::mt19937 random{7};

  SmallVector<int64_t> integers() {
    SmallVector<int64_t> result;
    for (unsigned v = 0; v < 3; ++v)
      result.push_back(int64_t(random() % 61) - 30);
    return result;
  }

  /// `tolerance` is relative to 1 + |value|.
  void checkFloats(FloatType type, double tolerance) {
    for (const Form &form : forms)
      jit.add(form.name, type, form.lanes, 3, {},
              [&](IrDomain &domain, ArrayRef<Value> scalars, ValueRange) {
                std::vector<Int<IrDomain>> at = form.emit(domain, scalars);
                SmallVector<Value> results;
                for (Float<IrDomain> value : floats(at[0], at[1]))
                  results.push_back(value.rep);
                return results;
              });
    ASSERT_TRUE(succeeded(jit.compile()));
    for (const Form &form : forms)
      for (int round = 0; round < 20; ++round) {
        SmallVector<int64_t> at = integers();
        std::vector<double> got = jit.run(form.name, at);
        for (int64_t lane = 0; lane < form.entries(); ++lane) {
          std::vector<Int<HostDomain>> point = form.evaluate(host, at, lane);
          for (auto [number, expected] :
               llvm::enumerate(floats(point[0], point[1])))
            EXPECT_NEAR(got[number * form.entries() + lane], expected.rep,
                        tolerance * (1 + std::fabs(expected.rep)))
                << form.name << ", formula " << number;
        }
      }
  }
};

TEST_F(Readers, FloatsInF64) { checkFloats(builder.getF64Type(), 1e-14); }

TEST_F(Readers, FloatsInF32) { checkFloats(builder.getF32Type(), 1e-6); }

TEST_F(Readers, RandomIntegersAndBooleans) {
  constexpr unsigned count = 40;
  std::vector<RandomInt> ints;
  std::vector<RandomBool> bools;
  for (unsigned n = 0; n < count; ++n) {
    ints.push_back(RandomInt::make(random, 3, 1 + n % 4));
    bools.push_back(RandomBool::make(random, 3, n % 3));
  }
  for (const Form &form : forms)
    jit.add(form.name, builder.getF32Type(), form.lanes, 3, {},
            [&](IrDomain &domain, ArrayRef<Value> scalars, ValueRange) {
              std::vector<Int<IrDomain>> at = form.emit(domain, scalars);
              SmallVector<Value> results;
              for (const RandomInt &formula : ints) {
                IrDomain::IntRep value = formula.read(domain, at).rep;
                results.push_back(form.lanes ? domain.materialize(value)
                                             : value.base);
              }
              for (const RandomBool &formula : bools)
                results.push_back(formula.read(domain, at).rep);
              return results;
            });
  ASSERT_TRUE(succeeded(jit.compile()));
  for (const Form &form : forms)
    for (int round = 0; round < 20; ++round) {
      SmallVector<int64_t> at = integers();
      std::vector<double> got = jit.run(form.name, at);
      for (int64_t lane = 0; lane < form.entries(); ++lane) {
        std::vector<Int<HostDomain>> point = form.evaluate(host, at, lane);
        for (unsigned n = 0; n < count; ++n) {
          EXPECT_EQ(got[n * form.entries() + lane],
                    ints[n].read(host, point).rep);
          EXPECT_EQ(got[(count + n) * form.entries() + lane],
                    bools[n].read(host, point).rep);
        }
      }
    }
}

TEST_F(Readers, IntervalsAtRunTimeAreThoseOfTheHost) {
  constexpr unsigned count = 40;
  std::vector<RandomInt> ints;
  std::vector<RandomBool> bools;
  for (unsigned n = 0; n < count; ++n) {
    ints.push_back(RandomInt::make(random, 2, 1 + n % 4));
    bools.push_back(RandomBool::make(random, 2, n % 3));
  }
  // Integers come as (lower, upper) of the two variables.
  jit.add("f", builder.getF32Type(), 0, 4, {},
          [&](IrDomain &base, ArrayRef<Value> scalars, ValueRange) {
            IntervalDomain<IrDomain> domain(base);
            auto range = [&](unsigned first) -> Int<IntervalDomain<IrDomain>> {
              return {&domain, IntervalDomain<IrDomain>::Range{
                                   base.integer(scalars[first]).rep,
                                   base.integer(scalars[first + 1]).rep}};
            };
            SmallVector<Value> results;
            for (const RandomInt &formula : ints) {
              auto bounds = formula.read(domain, {range(0), range(2)}).rep;
              results.push_back(bounds->lower.base);
              results.push_back(bounds->upper.base);
            }
            for (const RandomBool &formula : bools) {
              auto verdict = formula.read(domain, {range(0), range(2)}).rep;
              results.push_back(verdict.surelyTrue);
              results.push_back(verdict.surelyFalse);
            }
            return results;
          });
  ASSERT_TRUE(succeeded(jit.compile()));
  IntervalDomain<HostDomain> domain(host);
  for (int round = 0; round < 50; ++round) {
    int64_t x = int64_t(random() % 21) - 10, y = int64_t(random() % 21) - 10;
    SmallVector<int64_t> at{x, x + int64_t(random() % 6), y,
                            y + int64_t(random() % 6)};
    std::vector<double> got = jit.run("f", at);
    auto range = [&](unsigned first) -> Int<IntervalDomain<HostDomain>> {
      return {&domain,
              IntervalDomain<HostDomain>::Range{at[first], at[first + 1]}};
    };
    for (unsigned n = 0; n < count; ++n) {
      auto bounds = ints[n].read(domain, {range(0), range(2)}).rep;
      EXPECT_EQ(got[2 * n], bounds->lower);
      EXPECT_EQ(got[2 * n + 1], bounds->upper);
      auto verdict = bools[n].read(domain, {range(0), range(2)}).rep;
      EXPECT_EQ(got[2 * (count + n)], verdict.surelyTrue);
      EXPECT_EQ(got[2 * (count + n) + 1], verdict.surelyFalse);
    }
  }
}
} // namespace
