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
  readHostCaches(machine);
  return machine;
}

/// What LLVM knows about an x86 processor, features that others imply included.
static std::unique_ptr<llvm::MCSubtargetInfo> subtarget(StringRef cpu) {
  LLVMInitializeX86TargetInfo();
  LLVMInitializeX86TargetMC();
  llvm::Triple triple("x86_64-unknown-linux-gnu");
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return nullptr;
  return std::unique_ptr<llvm::MCSubtargetInfo>(
      target->createMCSubtargetInfo(triple, cpu, /*Features=*/""));
}

Machine Machine::ofCpu(StringRef name) {
  if (name == "host" || name == llvm::sys::getHostCPUName())
    return host();
  Machine machine;
  std::unique_ptr<llvm::MCSubtargetInfo> generic = subtarget("x86-64");
  if (!generic || !generic->isCPUStringValid(name))
    return machine;
  std::unique_ptr<llvm::MCSubtargetInfo> info = subtarget(name);
  applyFeatures(machine, info->checkFeatures("+avx512f"),
                info->checkFeatures("+avx2,+fma"));
  return machine;
}

Machine Machine::of(Operation *op) {
  auto query = [&](StringRef key) -> Attribute {
    FailureOr<Attribute> entry = dlti::query(op, {StringRef("CPU"), key});
    return succeeded(entry) ? *entry : Attribute();
  };
  auto name = llvm::dyn_cast_or_null<StringAttr>(query("cpu"));
  Machine machine = name ? ofCpu(name.getValue()) : host();

  // Values that no machine has are ignored: tile shapes are divided by these.
  auto override = [&](StringRef key, int64_t &field, int64_t most) {
    auto value = llvm::dyn_cast_or_null<IntegerAttr>(query(key));
    if (value && value.getInt() > 0 && value.getInt() <= most)
      field = value.getInt();
  };
  int64_t vectorBits = 0;
  override("max_vector_op_width", vectorBits, 2048);
  if (vectorBits >= 64 && llvm::isPowerOf2_64(vectorBits))
    machine.vectorBits = vectorBits;
  override("vector_registers", machine.vectorRegisters, 256);
  override("fma_units", machine.fmaUnits, 16);
  constexpr int64_t gibibyte = 1 << 30;
  override("L1_cache_size_in_bytes", machine.l1Bytes, gibibyte);
  override("L2_cache_size_in_bytes", machine.l2Bytes, gibibyte);
  override("L3_cache_size_in_bytes", machine.l3Bytes, 16 * gibibyte);
  return machine;
}
