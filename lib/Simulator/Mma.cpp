// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Float.h"
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

namespace mlir::posenc::sim {

namespace {

enum class Operand { F16, BF16, TF32 };

/// One lane's share of mma.m16n8kK. Registers of A and B hold two elements
/// each, or one of tf32; those of C and D one f32 or two f16 (PTX ISA, "Matrix
/// Fragments for mma.m16n8k16" and "mma.m16n8k8").
struct MmaCall {
  std::array<uint32_t, 4> a;
  std::array<uint32_t, 2> b;
  std::array<float, 4> c;
  std::array<float, 4> d;
};

} // namespace

template <Operand Type> static float element(uint32_t word, unsigned half) {
  if (Type == Operand::TF32)
    return tf32ToFloat(word);
  uint16_t bits = word >> 16 * half;
  return Type == Operand::BF16 ? bf16ToFloat(bits) : halfToFloat(bits);
}

/// D = A B + C in f32, with the sum of products first: the order on a device is
/// not specified.
template <Operand Type, unsigned K> static void multiply(Lanes<MmaCall> lanes) {
  constexpr unsigned each = Type == Operand::TF32 ? 1 : 2;
  float a[16][K], b[K][8], d[16][8] = {};
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    const MmaCall &call = lanes[lane];
    unsigned group = lane / 4, first = each * (lane % 4);
    for (unsigned part = 0; part < each; ++part) {
      for (unsigned i = 0; i < K / (2 * each); ++i)
        a[group + 8 * (i % 2)][first + part + 4 * each * (i / 2)] =
            element<Type>(call.a[i], part);
      for (unsigned i = 0; i < K / (4 * each); ++i)
        b[first + part + 4 * each * i][group] = element<Type>(call.b[i], part);
    }
  }
  for (unsigned i = 0; i < 16; ++i)
    for (unsigned k = 0; k < K; ++k)
      for (unsigned j = 0; j < 8; ++j)
        d[i][j] += a[i][k] * b[k][j];
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    MmaCall &call = lanes[lane];
    unsigned group = lane / 4, pair = 2 * (lane % 4);
    for (unsigned i = 0; i < 4; ++i)
      call.d[i] = call.c[i] + d[group + 8 * (i / 2)][pair + i % 2];
  }
  Statistics &statistics = machine().statistics;
  const char *name = Type == Operand::TF32   ? "mma.tf32"
                     : Type == Operand::BF16 ? "mma.bf16"
                                             : "mma.f16";
  ++statistics.matrixOps[name];
  statistics.matrixFlops[name] += 2 * 16 * 8 * K;
}

template <Operand Type, unsigned K>
static void run(uint64_t *results, MmaCall call) {
  wholeWarp("mma", call, multiply<Type, K>);
  for (unsigned i = 0; i < 4; ++i)
    results[i] = floatBits(call.d[i]);
}

template <Operand Type>
static void mmaK16(uint64_t *results, uint32_t a0, uint32_t a1, uint32_t a2,
                   uint32_t a3, uint32_t b0, uint32_t b1, float c0, float c1,
                   float c2, float c3) {
  run<Type, 16>(results, {{a0, a1, a2, a3}, {b0, b1}, {c0, c1, c2, c3}, {}});
}

static void mmaK8OfTf32(uint64_t *results, uint32_t a0, uint32_t a1,
                        uint32_t a2, uint32_t a3, uint32_t b0, uint32_t b1,
                        float c0, float c1, float c2, float c3) {
  run<Operand::TF32, 8>(results,
                        {{a0, a1, a2, a3}, {b0, b1}, {c0, c1, c2, c3}, {}});
}

template <Operand Type>
static void mmaK8(uint64_t *results, uint32_t a0, uint32_t a1, uint32_t b0,
                  float c0, float c1, float c2, float c3) {
  run<Type, 8>(results, {{a0, a1}, {b0}, {c0, c1, c2, c3}, {}});
}

static void mmaK16ToHalf(uint64_t *results, uint32_t a0, uint32_t a1,
                         uint32_t a2, uint32_t a3, uint32_t b0, uint32_t b1,
                         uint32_t c0, uint32_t c1) {
  MmaCall call{{a0, a1, a2, a3},
               {b0, b1},
               {element<Operand::F16>(c0, 0), element<Operand::F16>(c0, 1),
                element<Operand::F16>(c1, 0), element<Operand::F16>(c1, 1)},
               {}};
  wholeWarp("mma", call, multiply<Operand::F16, 16>);
  for (unsigned i = 0; i < 2; ++i)
    results[i] = floatToHalf(call.d[2 * i]) |
                 uint32_t(floatToHalf(call.d[2 * i + 1])) << 16;
}

void registerMma(Registry &registry) {
  registry.add("mma.m16n8k16.row.col.f32.f32", mmaK16<Operand::F16>);
  registry.add("mma.m16n8k16.row.col.bf16", mmaK16<Operand::BF16>);
  registry.add("mma.m16n8k16.row.col.f16.f16", mmaK16ToHalf);
  registry.add("mma.m16n8k8.row.col.f32.f32", mmaK8<Operand::F16>);
  registry.add("mma.m16n8k8.row.col.bf16", mmaK8<Operand::BF16>);
  registry.add("mma.m16n8k8.row.col.tf32", mmaK8OfTf32);
}

} // namespace mlir::posenc::sim
