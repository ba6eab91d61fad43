// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Simulator/Report.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace mlir::posenc::sim {

std::vector<std::pair<std::string, uint64_t>> Statistics::entries() const {
  std::vector<std::pair<std::string, uint64_t>> result = {
      {"launches", launches}, {"ctas", ctas}, {"threads", threads}};
  for (const auto &[type, count] : matrixOps)
    result.push_back({type + ".ops", count});
  for (const auto &[type, count] : matrixFlops)
    result.push_back({type + ".flops", count});
  const std::pair<const char *, uint64_t> rest[] = {
      {"ldmatrix", ldmatrix},
      {"stmatrix", stmatrix},
      {"shuffles", shuffles},
      {"barriers", barriers},
      {"ex2", ex2},
      {"rcp", rcp},
      {"other_special", otherSpecial},
      {"fp32", fp32},
      {"conversions", conversions},
      {"shared_wavefronts", sharedWavefronts},
      {"shared_ideal_wavefronts", sharedIdealWavefronts},
      {"wgmma_shared_bytes", wgmmaSharedBytes},
      {"global_load_bytes", globalLoadBytes},
      {"global_store_bytes", globalStoreBytes},
      {"global_sectors", globalSectors},
      {"cp_async_bytes", cpAsyncBytes},
      {"tma_bytes", tmaBytes}};
  for (const auto &[name, value] : rest)
    result.push_back({name, value});
  return result;
}

double Statistics::conflictFactor() const {
  if (!sharedIdealWavefronts)
    return 1.0;
  return static_cast<double>(sharedWavefronts) / sharedIdealWavefronts;
}

std::string SimulatorReport::toJSON() const {
  json::Object hazardObject, kernelObject;
  for (const auto &[kind, hazard] : hazards) {
    json::Array messages;
    for (const std::string &message : hazard.messages)
      messages.push_back(json::fixUTF8(message));
    hazardObject[kind] = json::Object{{"count", hazard.count},
                                      {"messages", std::move(messages)}};
  }
  for (const auto &[kernel, statistics] : kernels) {
    json::Object values;
    for (const auto &[name, value] : statistics.entries())
      values[name] = value;
    values["conflict_factor"] = statistics.conflictFactor();
    kernelObject[json::fixUTF8(kernel)] = std::move(values);
  }
  std::string text;
  raw_string_ostream stream(text);
  stream << json::Value(json::Object{{"hazards", std::move(hazardObject)},
                                     {"kernels", std::move(kernelObject)}});
  return text;
}

std::string SimulatorReport::toText() const {
  std::string text;
  raw_string_ostream stream(text);
  for (const auto &[kind, hazard] : hazards) {
    stream << "hazard " << kind << ": " << hazard.count;
    if (!hazard.messages.empty())
      stream << ", first " << hazard.messages.front();
    stream << "\n";
  }
  if (hazards.empty())
    stream << "no hazards\n";
  for (const auto &[kernel, statistics] : kernels) {
    for (const auto &[name, value] : statistics.entries())
      if (value)
        stream << "kernel " << kernel << " " << name << ": " << value << "\n";
    if (statistics.sharedIdealWavefronts)
      stream << formatv("kernel {0} conflict_factor: {1:f2}\n", kernel,
                        statistics.conflictFactor());
  }
  return text;
}

} // namespace mlir::posenc::sim
