// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_FLOAT_H
#define POSENC_LIB_SIMULATOR_FLOAT_H

#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace mlir::posenc::sim {

inline float floatFromBits(uint64_t bits) {
  uint32_t word = static_cast<uint32_t>(bits);
  float value;
  std::memcpy(&value, &word, sizeof value);
  return value;
}
inline uint32_t floatBits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}
/// What `.ftz` makes of a number: a subnormal is 0.
inline float flushed(float x) {
  return std::fabs(x) < 0x1p-126f ? std::copysign(0.0f, x) : x;
}
inline float bf16ToFloat(uint16_t bits) {
  return floatFromBits(uint32_t(bits) << 16);
}
/// By table: without F16C a conversion is a call, and kernels make millions.
inline float halfToFloat(uint16_t bits) {
  static const std::vector<float> table = [] {
    std::vector<float> values(1u << 16);
    for (uint32_t i = 0; i < values.size(); ++i) {
      uint16_t bits = static_cast<uint16_t>(i);
      _Float16 value;
      std::memcpy(&value, &bits, sizeof value);
      values[i] = static_cast<float>(value);
    }
    return values;
  }();
  return table[bits];
}
/// Rounds to nearest, ties to even.
inline uint16_t floatToHalf(float value) {
  _Float16 half = static_cast<_Float16>(value);
  uint16_t bits;
  std::memcpy(&bits, &half, sizeof bits);
  return bits;
}

/// Rounds to nearest, ties to even; a NaN stays one.
inline uint16_t floatToBf16(float value) {
  uint32_t bits = floatBits(value);
  if (value != value)
    return static_cast<uint16_t>(bits >> 16 | 0x40);
  return static_cast<uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

/// The bits of an f32 with the upper 10 of its mantissa's, rounded to nearest,
/// ties away from zero; a NaN stays one.
inline uint32_t floatToTf32(float value) {
  uint32_t bits = floatBits(value);
  return value != value ? bits | 0x400000 : (bits + 0x1000) & ~0x1fffu;
}
/// What a product of tf32 takes of an operand: the lower 13 bits do not count.
inline float tf32ToFloat(uint32_t bits) {
  return floatFromBits(bits & ~0x1fffu);
}

/// 1 / x as rcp.approx.ftz.f32 gives it, but for its last ulp.
float approximateReciprocal(float x);
/// tanh as tanh.approx.f32 gives it, of which the PTX ISA says that the
/// relative error is at most 2^-11 and that what is subnormal stays as it is:
/// rounded to 11 bits of mantissa, which comes as far from the truth.
float approximateTanh(float x);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_FLOAT_H
