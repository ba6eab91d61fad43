// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/KernelModel.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t KernelWork::*fields[] = {&KernelWork::tensorFlops,
                                                  &KernelWork::special,
                                                  &KernelWork::fp32,
                                                  &KernelWork::conversions,
                                                  &KernelWork::sharedWavefronts,
                                                  &KernelWork::shuffles,
                                                  &KernelWork::loadedBytes,
                                                  &KernelWork::storedBytes};

/// Lengths of loops that nobody would run are no reason to overflow.
static int64_t saturated(bool overflows, int64_t result) {
  return overflows ? std::numeric_limits<int64_t>::max() : result;
}

KernelWork &KernelWork::operator+=(const KernelWork &other) {
  for (int64_t KernelWork::*field : fields) {
    int64_t sum;
    bool overflows = llvm::AddOverflow(this->*field, other.*field, sum);
    this->*field = saturated(overflows, sum);
  }
  return *this;
}

KernelWork KernelWork::operator*(int64_t times) const {
  KernelWork product;
  for (int64_t KernelWork::*field : fields) {
    int64_t all;
    bool overflows = llvm::MulOverflow(this->*field, times, all);
    product.*field = saturated(overflows, all);
  }
  return product;
}

llvm::StringRef posenc::unitName(GpuUnit unit) {
  switch (unit) {
  case GpuUnit::Tensor:
    return "tensor";
  case GpuUnit::Special:
    return "special";
  case GpuUnit::FP32:
    return "fp32";
  case GpuUnit::Shared:
    return "shared";
  case GpuUnit::Memory:
    return "memory";
  }
}

double posenc::busyCycles(GpuUnit unit, const KernelWork &work,
                          const GpuMachine &machine) {
  auto at = [](int64_t amount, int64_t rate) { return double(amount) / rate; };
  // Instructions that convert start at half the rate of additions.
  constexpr int64_t additionsOfConversion = 2;
  switch (unit) {
  case GpuUnit::Tensor:
    return at(work.tensorFlops, machine.tensorFlops);
  case GpuUnit::Special:
    return at(work.special, GpuMachine::specialLanes);
  case GpuUnit::FP32:
    return at(work.fp32, machine.fp32Lanes) +
           at(work.conversions, machine.fp32Lanes) * additionsOfConversion;
  case GpuUnit::Shared:
    return at(work.sharedWavefronts, 1) + at(work.shuffles, 1);
  case GpuUnit::Memory:
    return at(work.loadedBytes, GpuMachine::memoryBytes) +
           at(work.storedBytes, GpuMachine::memoryBytes);
  }
}

std::optional<KernelWork> KernelModel::steadyWork() const {
  if (pass)
    return pass;
  return hasUnknownLoop ? std::nullopt : std::optional(once);
}

std::optional<GpuUnit> KernelModel::limit(const GpuMachine &machine) const {
  std::optional<KernelWork> work = steadyWork();
  if (!work)
    return std::nullopt;
  auto cycles = [&](GpuUnit unit) { return busyCycles(unit, *work, machine); };
  // The first of equals.
  GpuUnit longest = *llvm::max_element(
      gpuUnits, [&](GpuUnit a, GpuUnit b) { return cycles(a) < cycles(b); });
  // Memory is slower than this for most; nothing is certain behind it.
  bool isCertain = work->tensorFlops || longest == GpuUnit::Memory;
  return isCertain && cycles(longest) > 0 ? std::optional(longest)
                                          : std::nullopt;
}

std::optional<double>
KernelModel::tensorShare(const GpuMachine &machine) const {
  std::optional<KernelWork> work = steadyWork();
  if (!work || !work->tensorFlops)
    return std::nullopt;
  return busyCycles(GpuUnit::Tensor, *work, machine) /
         busyCycles(*limit(machine), *work, machine);
}
