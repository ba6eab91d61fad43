// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Float.h"
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlir::posenc::sim {

// The approximations of the special function unit are exact here, but for tanh;
// a device differs by its documented ulps.

static float exp2Approx(float x) {
  ++machine().statistics.ex2;
  return std::exp2(x);
}
static float exp2ApproxFlush(float x) {
  return flushed(exp2Approx(flushed(x)));
}
static float reciprocal(float x) {
  ++machine().statistics.rcp;
  return 1.0f / x;
}
float approximateReciprocal(float x) { return flushed(reciprocal(flushed(x))); }

template <float Function(float)> static float special(float x) {
  ++machine().statistics.otherSpecial;
  return Function(x);
}
template <float Function(float)> static float specialFlush(float x) {
  return flushed(special<Function>(flushed(x)));
}
float approximateTanh(float x) {
  ++machine().statistics.otherSpecial;
  float exact = std::tanh(x);
  return std::fabs(x) < 0x1p-126f ? x : floatFromBits(floatToTf32(exact));
}
static float rsqrt(float x) { return 1.0f / std::sqrt(x); }
static float divide(float x, float y) { return x / y; }
static float divideFlush(float x, float y) {
  return flushed(flushed(x) / flushed(y));
}

static void registerSpecialFunctions(Registry &registry) {
  registry.add("ex2.approx.f32", exp2Approx);
  registry.add("ex2.approx.ftz.f32", exp2ApproxFlush);
  registry.add("rcp.approx.ftz.f", approximateReciprocal);
  registry.add("rcp.rn.f", reciprocal);
  registry.add("lg2.approx.f", special<std::log2>);
  registry.add("lg2.approx.ftz.f", specialFlush<std::log2>);
  registry.add("sqrt.approx.f", special<std::sqrt>);
  registry.add("sqrt.approx.ftz.f", specialFlush<std::sqrt>);
  registry.add("sqrt.rn.f", special<std::sqrt>);
  registry.add("rsqrt.approx.f", special<rsqrt>);
  registry.add("rsqrt.approx.ftz.f", specialFlush<rsqrt>);
  registry.add("sin.approx.f", special<std::sin>);
  registry.add("sin.approx.ftz.f", specialFlush<std::sin>);
  registry.add("cos.approx.f", special<std::cos>);
  registry.add("cos.approx.ftz.f", specialFlush<std::cos>);
  registry.add("tanh.approx.f32", approximateTanh);
  registry.add("div.approx.f", divide);
  registry.add("div.approx.ftz.f", divideFlush);
}

static uint32_t highWord(double x) {
  uint64_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  return bits >> 32;
}
static uint32_t lowWord(double x) {
  uint64_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  return static_cast<uint32_t>(bits);
}
static double fromWords(uint32_t low, uint32_t high) {
  uint64_t bits = uint64_t(high) << 32 | low;
  double x;
  std::memcpy(&x, &bits, sizeof x);
  return x;
}

/// 1 / x as rcp.approx.ftz.f64 gives it: 20 bits of mantissa go in and come
/// out, and what is subnormal is 0 (PTX ISA).
static double approximateReciprocalDouble(double x) {
  ++machine().statistics.rcp;
  auto upper = [](double value) {
    bool isSubnormal = std::fabs(value) < 0x1p-1022;
    return isSubnormal ? std::copysign(0.0, value)
                       : fromWords(0, highWord(value));
  };
  return upper(1.0 / upper(x));
}

/// x * y + z, rounded towards minus infinity.
static float fmaDownward(float x, float y, float z) {
  // Exact but for the sum, whose error says on which side it lies.
  double product = double(x) * double(y), wide = z;
  double sum = product + wide;
  double rest = std::abs(product) > std::abs(wide) ? wide - (sum - product)
                                                   : product - (sum - wide);
  float rounded = static_cast<float>(sum);
  bool isAbove = rounded > sum || (rounded == sum && rest < 0);
  return isAbove ? std::nextafter(rounded, -INFINITY) : rounded;
}

static void registerRounded(Registry &registry) {
  using Unary = double(double);
  using Binary = double(double, double);
  auto unary = [&](const char *name, Unary *f) { registry.add(name, f); };
  auto binary = [&](const char *name, Binary *f) { registry.add(name, f); };
  using FloatBinary = float(float, float);
  auto floats = [&](const char *name, FloatBinary *f) {
    registry.add(name, f);
  };
  unary("fabs.f64", std::fabs);
  unary("floor.d", std::floor);
  unary("ceil.d", std::ceil);
  // cvt.rni: ties to even.
  unary("round.d", std::rint);
  unary("sqrt.rn.d", std::sqrt);
  unary("rcp.approx.ftz.d", approximateReciprocalDouble);
  binary("add.rn.d", [](double x, double y) { return x + y; });
  binary("mul.rn.d", [](double x, double y) { return x * y; });
  binary("fmax.d", std::fmax);
  binary("fmin.d", std::fmin);
  floats("add.rn.f", [](float x, float y) { return x + y; });
  floats("mul.rn.f", [](float x, float y) { return x * y; });
  floats("fmax.f", std::fmax);
  floats("fmin.f", std::fmin);
  registry.add<float, float>("fabs.f32", std::fabs);
  registry.add<float, float>(
      "fabs.ftz.f32", +[](float x) { return std::fabs(flushed(x)); });
  registry.add<float, float>("floor.f", std::floor);
  registry.add<float, float>("ceil.f", std::ceil);
  registry.add<float, float>("round.f", std::rint);
  registry.add<float, float, float, float>("fma.rn.f", std::fma);
  registry.add<double, double, double, double>("fma.rn.d", std::fma);
  for (const char *name : {"saturate.f", "saturate.ftz.f"})
    registry.add<float, float>(
        // A NaN is 0 (PTX ISA, .sat).
        name, +[](float x) { return x > 0 ? std::min(x, 1.0f) : 0.0f; });
  for (const char *name : {"fma.rm.f", "fma.rm.ftz.f"})
    registry.add<float, float, float, float>(name, fmaDownward);
  for (const char *name : {"trunc.f", "trunc.ftz.f"})
    registry.add<float, float>(name, std::trunc);
  registry.add<float, float, float, float>("fma.rn.ftz.f", std::fma);
  registry.add("d2i.hi", highWord);
  registry.add("d2i.lo", lowWord);
  registry.add("lohi.i2d", fromWords);
}

/// The functions of libdevice that upstream's math lowering calls; they stay
/// calls where no libdevice was linked.
static void registerDeviceLibrary(Registry &registry) {
  using Float = float(float);
  using Double = double(double);
  auto add = [&](const std::string &name, Float *single, Double *full) {
    registry.addSymbol("__nv_" + name + "f", reinterpret_cast<void *>(single));
    registry.addSymbol("__nv_" + name, reinterpret_cast<void *>(full));
  };
  add("exp", std::exp, std::exp);
  add("exp2", std::exp2, std::exp2);
  add("expm1", std::expm1, std::expm1);
  add("log", std::log, std::log);
  add("log2", std::log2, std::log2);
  add("log10", std::log10, std::log10);
  add("log1p", std::log1p, std::log1p);
  add("sin", std::sin, std::sin);
  add("cos", std::cos, std::cos);
  add("tan", std::tan, std::tan);
  add("tanh", std::tanh, std::tanh);
  add("erf", std::erf, std::erf);
  add("sqrt", std::sqrt, std::sqrt);
  add("fabs", std::fabs, std::fabs);
  add("floor", std::floor, std::floor);
  add("ceil", std::ceil, std::ceil);
  add("rsqrt", rsqrt, [](double x) { return 1.0 / std::sqrt(x); });
  registry.addSymbol("__nv_fast_expf", reinterpret_cast<void *>(+[](float x) {
                       return std::exp(x);
                     }));
  registry.addSymbol("__nv_powf",
                     reinterpret_cast<void *>(
                         +[](float x, float y) { return std::pow(x, y); }));
  registry.addSymbol("__nv_pow",
                     reinterpret_cast<void *>(
                         +[](double x, double y) { return std::pow(x, y); }));
  registry.addSymbol("__nv_fmodf",
                     reinterpret_cast<void *>(
                         +[](float x, float y) { return std::fmod(x, y); }));
}

/// Two floats to one word of two short ones, the first in the high half.
static uint32_t packHalves(float high, float low) {
  return uint32_t(floatToHalf(high)) << 16 | floatToHalf(low);
}
static uint32_t packBf16(float high, float low) {
  return uint32_t(floatToBf16(high)) << 16 | floatToBf16(low);
}

static __bf16 truncateToBf16(float x) {
  uint16_t bits = floatToBf16(x);
  __bf16 value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}
static _Float16 truncateToHalf(float x) { return static_cast<_Float16>(x); }
static float extendHalf(_Float16 x) { return static_cast<float>(x); }

/// What is out of range is clamped; NaN is 0, or of f64 the least number (PTX
/// ISA, cvt).
template <typename Float> static int32_t truncateToInteger(Float x) {
  constexpr auto least = std::numeric_limits<int32_t>::min();
  constexpr auto largest = std::numeric_limits<int32_t>::max();
  if (std::isnan(x))
    return std::is_same_v<Float, double> ? least : 0;
  return int32_t(std::clamp<double>(x, least, largest));
}
template <typename Float> static int32_t roundToInteger(Float x) {
  return truncateToInteger(std::nearbyint(x));
}

/// Conversions that the host's back end makes calls of; a C library need not
/// have those of bf16.
static void registerConversions(Registry &registry) {
  registry.add("ff2f16x2.rn", packHalves);
  registry.add("ff2bf16x2.rn", packBf16);
  registry.add("f2tf32.rna", floatToTf32);
  for (const char *name : {"f2i.rn", "f2i.rn.ftz"})
    registry.add(name, roundToInteger<float>);
  for (const char *name : {"f2i.rz", "f2i.rz.ftz"})
    registry.add(name, truncateToInteger<float>);
  registry.add("d2i.rn", roundToInteger<double>);
  registry.add("d2i.rz", truncateToInteger<double>);
  registry.addSymbol("__truncsfbf2", reinterpret_cast<void *>(truncateToBf16));
  registry.addSymbol("__truncsfhf2", reinterpret_cast<void *>(truncateToHalf));
  registry.addSymbol("__extendhfsf2", reinterpret_cast<void *>(extendHalf));
}

void registerMath(Registry &registry) {
  registerSpecialFunctions(registry);
  registerRounded(registry);
  registerDeviceLibrary(registry);
  registerConversions(registry);
}

} // namespace mlir::posenc::sim
