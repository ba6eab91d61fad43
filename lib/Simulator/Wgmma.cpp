// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Float.h"
#include "Machine.h"
#include "Registry.h"

#include <cstring>

namespace mlir::posenc::sim {

// Accumulators in flight are handed out as negative signalling NaNs that carry
// the accumulator's number in bits 8-13 and the register's in 0-7. Arithmetic
// makes them quiet, so what was used early is a tag no more.
static constexpr uint32_t kTag = 0xffa00000u;
static constexpr uint32_t kTagMask = 0xffe00000u;
static constexpr unsigned kAccumulators = 64;

static bool isTag(uint64_t bits) {
  return (static_cast<uint32_t>(bits) & kTagMask) == kTag;
}
static unsigned tagHandle(uint64_t bits) {
  return bits >> 8 & (kAccumulators - 1);
}
static unsigned tagRegister(uint64_t bits) { return bits & 0xff; }

bool isEarlyResult(uint32_t bits, StoredFloat type) {
  // All but number and register, without the bit that makes a NaN quiet.
  switch (type) {
  case StoredFloat::F32:
    return (bits & 0xffbfc000u) == kTag;
  case StoredFloat::F16:
    // Rounding leaves one bit of the number.
    return (bits & 0xfffeu) == 0xff00u;
  case StoredFloat::BF16:
    return (bits & 0xffbfu) == kTag >> 16;
  }
  return false;
}

static unsigned rowOf(unsigned lane, unsigned i) {
  return lane / 4 + 8 * (i / 2 % 2);
}
static unsigned columnOf(unsigned lane, unsigned i) {
  return 8 * (i / 4) + 2 * (lane % 4) + i % 2;
}

/// Offset of an element of an operand; `mn` counts along M or N (PTX ISA,
/// "Matrix descriptor format" and "Strides", canonical layouts). The base
/// offset is taken as 0: swizzle atoms are aligned to 1024 bytes.
static uint32_t elementOffset(uint64_t descriptor, bool mnMajor, uint32_t mn,
                              uint32_t k) {
  auto field = [&](unsigned bit) {
    return static_cast<uint32_t>(descriptor >> bit & 0x3fff) << 4;
  };
  uint32_t start = field(0), leading = field(16), stride = field(32);
  unsigned mode = descriptor >> 62;
  // Modes 1, 2, 3 are swizzles of 128, 64, 32 bytes.
  uint32_t width = mode ? 256u >> mode : 16u;
  uint32_t across = width / 2;
  uint32_t offset;
  if (!mnMajor)
    offset = mode ? mn / 8 * stride + mn % 8 * width + k * 2
                  : mn / 8 * stride + k / 8 * leading + mn % 8 * 16 + k % 8 * 2;
  else
    offset = mode ? mn / across * leading + k / 8 * stride + k % 8 * width +
                        mn % across * 2
                  : mn / 8 * stride + k / 8 * leading + k % 8 * 16 + mn % 8 * 2;
  offset += start;
  return sharedOffset(offset ^ (offset >> 3 & (width - 16)));
}

/// Visits the 16-byte rows of lines [first, last) of an operand.
template <typename Visit>
static void forEachRow(uint64_t descriptor, bool mnMajor, uint32_t first,
                       uint32_t last, Visit visit) {
  for (uint32_t mn = first; mn < last; mn += mnMajor ? 8 : 1)
    for (uint32_t k = 0; k < 16; k += mnMajor ? 1 : 8) {
      uint32_t offset = elementOffset(descriptor, mnMajor, mn, k);
      if (!machine().cta().fits(offset, 16, "wgmma operand"))
        return;
      visit(offset);
    }
}

static uint32_t firstRow(const Warp &warp) { return 16 * (warp.id % 4); }

void WgmmaQueue::mark(Warp &warp, const WgmmaCall &call) const {
  SharedShadow &shadow = machine().cta().shadow;
  auto read = [&](uint32_t offset) {
    shadow.read(warp, offset, 16, "wgmma", kNoLane, Proxy::Async,
                /*pending=*/true);
  };
  forEachRow(call.descriptorB, call.transposeB, 0, call.n, read);
  // The four warps of a warpgroup read B together.
  machine().statistics.wgmmaSharedBytes += call.n * 32 / 4;
  if (call.registersA)
    return;
  uint32_t row = firstRow(warp);
  forEachRow(call.descriptorA, call.transposeA, row, row + 16, read);
  machine().statistics.wgmmaSharedBytes += 16 * 32;
}

/// Visits the elements of lines [first, last); 8 of them lie together, along K
/// or, where the operand is MN-major, along M or N.
template <typename Visit>
static void forEachElement(uint64_t descriptor, bool mnMajor, uint32_t first,
                           uint32_t last, bool bf16, Visit visit) {
  const char *shared = machine().cta().shared;
  for (uint32_t mn = first; mn < last; mn += mnMajor ? 8 : 1)
    for (uint32_t k = 0; k < 16; k += mnMajor ? 1 : 8) {
      uint16_t row[8];
      std::memcpy(row, shared + elementOffset(descriptor, mnMajor, mn, k),
                  sizeof row);
      for (uint32_t i = 0; i < 8; ++i) {
        float value = bf16 ? bf16ToFloat(row[i]) : halfToFloat(row[i]);
        mnMajor ? visit(mn + i, k, value) : visit(mn, k + i, value);
      }
    }
}

// The library is built for any x86-64; this is where its time goes.
#if defined(__x86_64__)
#define POSENC_SIM_CLONES                                                      \
  __attribute__((target_clones("default", "avx2", "avx512f")))
#else
#define POSENC_SIM_CLONES
#endif

/// D += A B for 16 x N x 16; rows of D have N elements, those of B 256.
POSENC_SIM_CLONES static void multiplyAdd(float *__restrict d,
                                          const float (*a)[16],
                                          const float (*__restrict b)[256],
                                          unsigned n) {
  for (unsigned i = 0; i < 16; ++i)
    for (unsigned k = 0; k < 16; ++k)
      for (unsigned j = 0; j < n; ++j)
        d[i * n + j] += a[i][k] * b[k][j];
}

void WgmmaQueue::perform(Warp &warp, Product &product) {
  if (product.done)
    return;
  product.done = true;
  const WgmmaCall &call = product.call;
  if (!call.registersA)
    forEachElement(call.descriptorA, call.transposeA, firstRow(warp),
                   firstRow(warp) + 16, call.bf16,
                   [&](uint32_t mn, uint32_t k, float value) {
                     product.a[mn - firstRow(warp)][k] = value;
                   });
  static float b[16][256];
  forEachElement(
      call.descriptorB, call.transposeB, 0, call.n, call.bf16,
      [&](uint32_t mn, uint32_t k, float value) { b[k][mn] = value; });
  std::vector<float> &d = accumulators[product.accumulator].values;
  if (!call.scaleD)
    std::fill(d.begin(), d.end(), 0.0f);
  multiplyAdd(d.data(), product.a, b, call.n);
}

/// Takes over the registers that are handed in, unless they are the tags of the
/// accumulator in flight, and hands out tags.
void WgmmaQueue::readAccumulator(Lanes<WgmmaCall> lanes, unsigned handle,
                                 bool chained) {
  Accumulator &accumulator = accumulators[handle];
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    WgmmaCall &call = lanes[lane];
    for (unsigned i = 0; i < call.n / 2; ++i) {
      uint64_t bits = call.accumulatorIn[i];
      bool fits = chained ? isTag(bits) && tagHandle(bits) == handle &&
                                tagRegister(bits) == i
                          : !isTag(bits);
      if (!fits && (call.scaleD || chained))
        hazard("wgmma-accumulator-mixed",
               "lane {0} register {1} is not of the accumulator in flight",
               lane, i);
      else if (!chained)
        accumulator.values[rowOf(lane, i) * call.n + columnOf(lane, i)] =
            floatFromBits(bits);
      call.accumulatorOut[i] = kTag | handle << 8 | i;
    }
  }
}

void WgmmaQueue::issue(Lanes<WgmmaCall> lanes) {
  Machine &sm = machine();
  Warp &warp = lanes.warp;
  accumulators.resize(kAccumulators);
  WgmmaCall &call = lanes[0];
  bool chained = isTag(call.accumulatorIn[0]);
  unsigned handle = chained ? tagHandle(call.accumulatorIn[0])
                            : nextAccumulator++ % kAccumulators;
  Accumulator &accumulator = accumulators[handle];
  if (!isFenced && (!chained || call.registersA))
    hazard("missing-wgmma.fence",
           "registers handed to wgmma without a wgmma.fence since the last "
           "commit");
  if (!chained) {
    if (!accumulator.done)
      hazard("simulator-limit", "more than {0} accumulators in flight",
             kAccumulators);
    accumulator.n = call.n;
    accumulator.values.assign(16 * call.n, 0.0f);
  }
  readAccumulator(lanes, handle, chained);
  Product product{call, handle, group, false, {}};
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    WgmmaCall &other = lanes[lane];
    if (other.descriptorA != call.descriptorA ||
        other.descriptorB != call.descriptorB)
      hazard("wgmma-descriptor-differs", "lane {0} and lane 0", lane);
    for (unsigned i = 0; i < 4 && call.registersA; ++i)
      for (unsigned half = 0; half < 2; ++half) {
        uint16_t bits = other.fragmentA[i] >> 16 * half;
        product.a[lane / 4 + 8 * (i % 2)][2 * (lane % 4) + half + 8 * (i / 2)] =
            call.bf16 ? bf16ToFloat(bits) : halfToFloat(bits);
      }
  }
  accumulator.done = false;
  accumulator.group = group;
  mark(warp, call);
  std::string name = call.bf16 ? "wgmma.bf16" : "wgmma.f16";
  ++sm.statistics.matrixOps[name];
  sm.statistics.matrixFlops[name] += 2ull * 16 * call.n * 16;
  inFlight.push_back(product);
  // Products of one warp are done in order.
  bool tags = sm.options.tagAccumulators;
  if (!tags || !sm.isLate())
    for (Product &earlier : inFlight)
      perform(warp, earlier);
  if (tags)
    return;
  accumulator.done = true;
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    for (unsigned i = 0; i < call.n / 2; ++i)
      lanes[lane].accumulatorOut[i] =
          resolve(lanes[lane].accumulatorOut[i], lane);
}

void WgmmaQueue::commit() {
  ++group;
  isFenced = false;
}

/// Ends the reads of a finished product, but for operands that a product still
/// in flight reads too.
void WgmmaQueue::settle(Warp &warp, const Product &product, unsigned left) {
  SharedShadow &shadow = machine().cta().shadow;
  auto settleRow = [&](uint32_t offset) {
    shadow.settleRead(warp, offset, 16);
  };
  bool usesB = false, usesA = false;
  for (const Product &other : llvm::drop_begin(inFlight))
    if (other.group + left >= group) {
      usesB |= other.call.descriptorB == product.call.descriptorB;
      usesA |= other.call.descriptorA == product.call.descriptorA;
    }
  if (!usesB)
    forEachRow(product.call.descriptorB, product.call.transposeB, 0,
               product.call.n, settleRow);
  uint32_t row = firstRow(warp);
  if (!product.call.registersA && !usesA)
    forEachRow(product.call.descriptorA, product.call.transposeA, row, row + 16,
               settleRow);
}

void WgmmaQueue::wait(Warp &warp, unsigned left) {
  while (!inFlight.empty() && inFlight.front().group + left < group) {
    Product &product = inFlight.front();
    perform(warp, product);
    settle(warp, product, left);
    Accumulator &accumulator = accumulators[product.accumulator];
    if (accumulator.group == product.group)
      accumulator.done = true;
    inFlight.pop_front();
  }
}

uint64_t WgmmaQueue::resolve(uint64_t bits, unsigned lane) const {
  if (!isTag(bits) || accumulators.empty())
    return bits;
  const Accumulator &accumulator = accumulators[tagHandle(bits)];
  if (!accumulator.done)
    return bits;
  unsigned i = tagRegister(bits);
  return floatBits(
      accumulator.values[rowOf(lane, i) * accumulator.n + columnOf(lane, i)]);
}

static void fence() {
  int none = 0;
  wholeWarp("wgmma.fence", none,
            [](Lanes<int> lanes) { lanes.warp.wgmma.fence(); });
}
static void commit() {
  int none = 0;
  wholeWarp("wgmma.commit_group", none,
            [](Lanes<int> lanes) { lanes.warp.wgmma.commit(); });
}
void waitWgmma(unsigned left) {
  wholeWarp("wgmma.wait_group", left, [](Lanes<unsigned> lanes) {
    lanes.warp.wgmma.wait(lanes.warp, lanes[0]);
  });
}
static void waitGroup(uint64_t left) { waitWgmma(left); }

void registerWgmma(Registry &registry) {
  registry.add("wgmma.fence.sync.aligned", fence);
  registry.add("wgmma.commit_group.sync.aligned", commit);
  registry.add("wgmma.wait_group.sync.aligned", waitGroup);
}

} // namespace mlir::posenc::sim
