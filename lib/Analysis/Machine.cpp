// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Machine.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/X86TargetParser.h"

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

Machine Machine::ofCpu(StringRef name) {
  if (name == "host")
    return host();
  Machine machine;
  if (llvm::X86::parseArchX86(name) == llvm::X86::CK_None)
    return machine;
  SmallVector<StringRef> features;
  llvm::X86::getFeaturesForCPU(name, features);
  applyFeatures(machine, llvm::is_contained(features, "avx512f"),
                llvm::is_contained(features, "avx2") &&
                    llvm::is_contained(features, "fma"));
  return machine;
}

Machine Machine::of(Operation *op) {
  auto query = [&](StringRef key) -> Attribute {
    FailureOr<Attribute> entry = dlti::query(op, {StringRef("CPU"), key});
    return succeeded(entry) ? *entry : Attribute();
  };
  auto name = llvm::dyn_cast_or_null<StringAttr>(query("cpu"));
  Machine machine = name ? ofCpu(name.getValue()) : host();

  auto override = [&](StringRef key, int64_t &field) {
    auto value = llvm::dyn_cast_or_null<IntegerAttr>(query(key));
    if (value && value.getInt() > 0)
      field = value.getInt();
  };
  override("max_vector_op_width", machine.vectorBits);
  override("vector_registers", machine.vectorRegisters);
  override("fma_units", machine.fmaUnits);
  override("L1_cache_size_in_bytes", machine.l1Bytes);
  override("L2_cache_size_in_bytes", machine.l2Bytes);
  override("L3_cache_size_in_bytes", machine.l3Bytes);
  return machine;
}
