// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Machine.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

using namespace mlir;
using namespace mlir::posenc;

/// Vector width and register count that a set of X86 features gives.
static void applyFeatures(Machine &machine, bool avx512, bool avx) {
  if (avx512) {
    machine.vectorBits = 512;
    machine.vectorRegisters = 32;
    // Every core with 512-bit vectors so far has at least this much.
    machine.l2Bytes = 1 << 20;
  } else if (avx) {
    machine.vectorBits = 256;
  }
}

/// What multiplies bf16 beside the vector units. Cores of AMD start a dot
/// product wherever a multiply-add starts, those of Intel on one port every
/// other cycle.
static void applyNarrowProducts(Machine &machine, StringRef cpu, bool pairDots,
                                bool tiles) {
  if (pairDots)
    machine.pairDotRate = cpu.starts_with("znver") ? 1.0 : 0.25;
  if (tiles)
    machine.tileProductCycles = 16;
}

/// Cores of AMD whose vectors are whole lines read one stream as fast as
/// several (measured on Zen 4).
static void applyReading(Machine &machine, StringRef cpu) {
  if (cpu.starts_with("znver") && machine.vectorBits >= 8 * cacheLineBytes)
    machine.readStreams = 1;
}

/// One line of /sys, without its end.
static std::string readLine(const llvm::Twine &path) {
  auto buffer = llvm::MemoryBuffer::getFileAsStream(path);
  if (!buffer)
    return {};
  return (*buffer)->getBuffer().split('\n').first.str();
}

/// Reads "32K" or "1M"; nothing where the text is something else.
static std::optional<int64_t> parseSize(StringRef text) {
  int64_t unit = text.consume_back("K") ? 1024 : 1;
  if (text.consume_back("M"))
    unit = 1024 * 1024;
  int64_t count;
  if (text.getAsInteger(10, count) || count <= 0)
    return std::nullopt;
  return count * unit;
}

static void readHostCaches(Machine &machine) {
  // A core has at most five caches: data and instructions at level 1, then one
  // each.
  for (int cache = 0; cache < 5; ++cache) {
    std::string folder =
        ("/sys/devices/system/cpu/cpu0/cache/index" + llvm::Twine(cache)).str();
    std::string level = readLine(folder + "/level");
    std::optional<int64_t> size = parseSize(readLine(folder + "/size"));
    if (!size || readLine(folder + "/type") == "Instruction")
      continue;
    if (level == "1")
      machine.l1Bytes = *size;
    else if (level == "2")
      machine.l2Bytes = *size;
    else if (level == "3")
      machine.l3Bytes = *size;
  }
}

Machine Machine::host() {
  Machine machine;
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  applyFeatures(machine, features.lookup("avx512f"),
                features.lookup("avx2") && features.lookup("fma"));
  applyNarrowProducts(machine, llvm::sys::getHostCPUName(),
                      features.lookup("avx512bf16"),
                      features.lookup("amx-bf16"));
  applyReading(machine, llvm::sys::getHostCPUName());
  readHostCaches(machine);
  return machine;
}

/// What LLVM knows about an x86 processor, features that others imply included;
/// null where it does not know it.
static std::unique_ptr<llvm::MCSubtargetInfo> subtarget(StringRef cpu) {
  LLVMInitializeX86TargetInfo();
  LLVMInitializeX86TargetMC();
  llvm::Triple triple("x86_64-unknown-linux-gnu");
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return nullptr;
  auto describe = [&](StringRef name) {
    return std::unique_ptr<llvm::MCSubtargetInfo>(
        target->createMCSubtargetInfo(triple, name, /*Features=*/""));
  };
  // An unknown name would be a message on standard error.
  return describe("x86-64")->isCPUStringValid(cpu) ? describe(cpu) : nullptr;
}

bool Machine::isKnownCpu(StringRef name) {
  std::unique_ptr<llvm::MCSubtargetInfo> info = subtarget(name);
  return info && info->checkFeatures("+64bit");
}

Machine Machine::ofCpu(StringRef name) {
  if (name == "host" || name == llvm::sys::getHostCPUName())
    return host();
  Machine machine;
  std::unique_ptr<llvm::MCSubtargetInfo> info = subtarget(name);
  if (!info)
    return machine;
  applyFeatures(machine, info->checkFeatures("+avx512f"),
                info->checkFeatures("+avx2,+fma"));
  applyNarrowProducts(machine, name, info->checkFeatures("+avx512bf16"),
                      info->checkFeatures("+amx-bf16"));
  applyReading(machine, name);
  return machine;
}

static Attribute queryCpu(Operation *op, StringRef key) {
  FailureOr<Attribute> entry = dlti::query(op, {StringRef("CPU"), key});
  return succeeded(entry) ? *entry : Attribute();
}

static Machine described(Operation *op) {
  auto name = llvm::dyn_cast_or_null<StringAttr>(queryCpu(op, "cpu"));
  return name ? Machine::ofCpu(name.getValue()) : Machine::host();
}

Machine Machine::named(Operation *op) {
  for (Operation *around = op; around; around = around->getParentOp())
    if (auto name = around->getAttrOfType<StringAttr>(codeTargetAttrName))
      return ofCpu(name.getValue());
  return described(op);
}

Machine Machine::of(Operation *op) {
  Machine machine = described(op);
  // Values that no machine has are ignored: tile shapes are divided by these.
  auto override = [&](StringRef key, int64_t &field, int64_t most,
                      int64_t least = 1) {
    auto value = llvm::dyn_cast_or_null<IntegerAttr>(queryCpu(op, key));
    if (value && value.getInt() >= least && value.getInt() <= most)
      field = value.getInt();
  };
  int64_t vectorBits = 0;
  override("max_vector_op_width", vectorBits, 2048);
  if (vectorBits >= 64 && llvm::isPowerOf2_64(vectorBits))
    machine.vectorBits = vectorBits;
  override("vector_registers", machine.vectorRegisters, 256);
  override("fma_units", machine.fmaUnits, 16);
  override("tile_product_cycles", machine.tileProductCycles, 1024, 0);
  int64_t percent = -1;
  override("pair_dot_percent", percent, 1000, 0);
  if (percent >= 0)
    machine.pairDotRate = double(percent) / 100;
  constexpr int64_t gibibyte = 1 << 30;
  override("L1_cache_size_in_bytes", machine.l1Bytes, gibibyte);
  override("L2_cache_size_in_bytes", machine.l2Bytes, gibibyte);
  override("L3_cache_size_in_bytes", machine.l3Bytes, 16 * gibibyte);
  return machine;
}
