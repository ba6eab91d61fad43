// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Options.h"

#include "posenc/Analysis/Machine.h"
#include "posenc/Analysis/ReceptiveField.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

namespace mlir::posenc {

namespace {

/// Those that have the instructions of our kernels.
constexpr llvm::StringLiteral kGpus[] = {"sm_80",  "sm_86",   "sm_87",
                                         "sm_89",  "sm_90",   "sm_90a",
                                         "sm_100", "sm_100a", "sm_120"};

llvm::Error expected(llvm::StringRef flag, const llvm::Twine &values,
                     llvm::StringRef got) {
  return llvm::createStringError("expected " + flag + " to be " + values +
                                 ", got '" + got + "'");
}

using llvm::StringSwitch;

std::optional<std::string> parseTarget(llvm::StringRef value) {
  if (value == "host" || Machine::isKnownCpu(value) ||
      llvm::is_contained(kGpus, value))
    return value.str();
  return std::nullopt;
}

std::optional<Emit> parseEmit(llvm::StringRef value) {
  return StringSwitch<std::optional<Emit>>(value)
      .Case("mlir", Emit::MLIR)
      .Case("llvm", Emit::LLVM)
      .Case("obj", Emit::Object)
      .Case("shared", Emit::Shared)
      .Case("ptx", Emit::PTX)
      .Case("cubin", Emit::Cubin)
      .Case("bitcode", Emit::Bitcode)
      .Default(std::nullopt);
}

std::optional<GpuFormat> parseKernels(llvm::StringRef value) {
  return StringSwitch<std::optional<GpuFormat>>(value)
      .Case("ptx", GpuFormat::PTX)
      .Case("cubin", GpuFormat::Binary)
      .Case("simulator", GpuFormat::LLVM)
      .Default(std::nullopt);
}

std::optional<Stage> parseStage(llvm::StringRef value) {
  return StringSwitch<std::optional<Stage>>(value)
      .Case("raised", Stage::Raised)
      .Case("optimised", Stage::Optimised)
      .Case("loops", Stage::Loops)
      .Case("llvm", Stage::LLVM)
      .Default(std::nullopt);
}

std::optional<Road> parseRoad(llvm::StringRef value) {
  return StringSwitch<std::optional<Road>>(value)
      .Case("fused", Road::Fused)
      .Case("plain", Road::Plain)
      .Default(std::nullopt);
}

std::optional<Verification> parseVerification(llvm::StringRef value) {
  return StringSwitch<std::optional<Verification>>(value)
      .Case("none", Verification::none)
      .Case("probe", Verification::probe)
      .Default(std::nullopt);
}

std::optional<FiniteMasks> parseFiniteMasks(llvm::StringRef value) {
  return StringSwitch<std::optional<FiniteMasks>>(value)
      .Case("exact", FiniteMasks::exact)
      .Case("hide", FiniteMasks::hide)
      .Default(std::nullopt);
}

/// A number for which `isOne` holds.
template <typename Predicate>
std::optional<double> parseNumber(llvm::StringRef value, Predicate isOne) {
  double number;
  if (llvm::to_float(value, number) && isOne(number))
    return number;
  return std::nullopt;
}

/// Comma separated.
std::optional<std::vector<double>> parseEpsilons(llvm::StringRef value) {
  std::vector<double> epsilons;
  for (llvm::StringRef one : llvm::split(value, ',')) {
    std::optional<double> epsilon = parseNumber(one, isFieldEpsilon);
    if (!epsilon)
      return std::nullopt;
    epsilons.push_back(*epsilon);
  }
  return epsilons;
}

std::optional<bool> parseSwitch(llvm::StringRef value) {
  return StringSwitch<std::optional<bool>>(value)
      .Cases({"", "true", "1", "on"}, true)
      .Cases({"false", "0", "off"}, false)
      .Default(std::nullopt);
}

} // namespace

llvm::ArrayRef<CompileOptions::Flag> CompileOptions::flags() {
  static constexpr Flag all[] = {
      {"target", "host, x86-64-v3, sm_80, ..."},
      {"emit", "mlir, llvm, obj, shared, ptx, cubin, bitcode"},
      {"kernels", "ptx, cubin, simulator"},
      {"road", "fused, plain"},
      {"stage", "raised, optimised, loops, llvm"},
      {"threads", "true, false", /*isSwitch=*/true},
      {"verify-raising", "probe, none"},
      {"finite-masks", "exact, hide"},
      {"window-epsilon", "0, or 2^-64 to below 1"},
      {"score-bound", "0 to 300"},
      {"own-key", "true, false", /*isSwitch=*/true},
      {"score-norms", "true, false", /*isSwitch=*/true},
      {"receptive-field", "2^-64 to below 1, ..."},
      {"certificate", "0, or 2^-64 to below 1"},
      {"allow-tf32", "true, false", /*isSwitch=*/true},
      {"allow-approximate-tanh", "true, false", /*isSwitch=*/true}};
  return all;
}

llvm::Error CompileOptions::set(llvm::StringRef flag, llvm::StringRef value) {
  auto assign = [&](auto &option, auto parsed,
                    const llvm::Twine &values) -> llvm::Error {
    if (!parsed)
      return expected(flag, values, value);
    option = *parsed;
    return llvm::Error::success();
  };
  if (flag == "target")
    return assign(target, parseTarget(value),
                  "host, an x86-64 CPU that LLVM knows, or one of " +
                      llvm::join(llvm::ArrayRef(kGpus), ", "));
  if (flag == "emit")
    return assign(emit, parseEmit(value),
                  "mlir, llvm, obj, shared, ptx, cubin or bitcode");
  if (flag == "kernels")
    return assign(kernels, parseKernels(value), "ptx, cubin or simulator");
  if (flag == "stage")
    return assign(stage, parseStage(value), "raised, optimised, loops or llvm");
  if (flag == "road")
    return assign(road, parseRoad(value), "fused or plain");
  if (flag == "threads")
    return assign(threads, parseSwitch(value), "true or false");
  if (flag == "verify-raising")
    return assign(verifyRaising, parseVerification(value), "probe or none");
  if (flag == "finite-masks")
    return assign(finiteMasks, parseFiniteMasks(value), "exact or hide");
  if (flag == "window-epsilon")
    return assign(windowEpsilon, parseNumber(value, isWindowEpsilon),
                  "0, or from 2^-64 to below 1");
  if (flag == "score-bound")
    return assign(scoreBound, parseNumber(value, isScoreBound), "0 to 300");
  if (flag == "own-key")
    return assign(ownKey, parseSwitch(value), "true or false");
  if (flag == "score-norms")
    return assign(scoreNorms, parseSwitch(value), "true or false");
  if (flag == "receptive-field")
    return assign(receptiveField, parseEpsilons(value),
                  "numbers from 2^-64 to below 1");
  if (flag == "certificate")
    return assign(certificate, parseNumber(value, isWindowEpsilon),
                  "0, or from 2^-64 to below 1");
  if (flag == "assemble")
    return assign(assemble, parseSwitch(value), "true or false");
  if (flag == "allow-tf32")
    return assign(allowTf32, parseSwitch(value), "true or false");
  if (flag == "allow-approximate-tanh")
    return assign(allowApproximateTanh, parseSwitch(value), "true or false");
  if (flag == "load-dialect-plugin") {
    dialectPlugins.push_back(value.str());
    return llvm::Error::success();
  }
  auto names =
      llvm::map_range(flags(), [](const Flag &known) { return known.name; });
  return llvm::createStringError("expected " + llvm::join(names, ", ") +
                                 ", assemble or load-dialect-plugin, got '" +
                                 flag + "'");
}

bool CompileOptions::isForGpu() const {
  return llvm::is_contained(kGpus, target);
}

bool CompileOptions::emitsKernels() const {
  return emit == Emit::PTX || emit == Emit::Cubin || emit == Emit::Bitcode;
}

llvm::Error CompileOptions::check() const {
  if (emitsKernels() && !isForGpu())
    return expected("target", "a GPU for ptx, cubin and bitcode", target);
  if (kernels && (emitsKernels() || !isForGpu()))
    return llvm::createStringError(
        "expected kernels beside a program for a GPU, got target '" + target +
        "'" + (emitsKernels() ? " and kernels alone" : ""));
  if (allowTf32 && !isForGpu())
    return expected("target", "a GPU for tf32", target);
  if (allowApproximateTanh && !isForGpu())
    return expected("target", "a GPU for an approximate tanh", target);
  if (certificate > 0 && (isForGpu() || road == Road::Plain))
    return llvm::createStringError("expected the fused road of a CPU beside "
                                   "certificate, got another");
  if ((scoreBound || ownKey || scoreNorms) && !windowEpsilon)
    return llvm::createStringError(
        "expected window-epsilon beside score-bound, "
        "own-key and score-norms, got none");
  if (isForGpu() && road == Road::Plain)
    return llvm::createStringError(
        "expected road to be fused for a GPU, got 'plain'");
  if (emit == Emit::MLIR || !stage || *stage == Stage::LLVM)
    return llvm::Error::success();
  return llvm::createStringError(
      "expected emit to be mlir beside a stage before llvm, got another form");
}

llvm::Expected<CompileOptions> CompileOptions::fromJSON(llvm::StringRef json) {
  llvm::Expected<llvm::json::Value> parsed = llvm::json::parse(json);
  if (!parsed)
    return parsed.takeError();
  const llvm::json::Object *object = parsed->getAsObject();
  if (!object)
    return llvm::createStringError("expected a JSON object of options");
  CompileOptions options;
  auto set = [&](llvm::StringRef key,
                 const llvm::json::Value &value) -> llvm::Error {
    if (std::optional<llvm::StringRef> string = value.getAsString())
      return options.set(key, *string);
    if (std::optional<bool> flag = value.getAsBoolean())
      return options.set(key, *flag ? "true" : "false");
    if (std::optional<double> number = value.getAsNumber())
      return options.set(key, llvm::formatv("{0:e17}", *number).str());
    return expected(key, "strings, booleans or numbers", "another JSON value");
  };
  for (const auto &[key, value] : *object) {
    llvm::ArrayRef<llvm::json::Value> values(value);
    if (const llvm::json::Array *array = value.getAsArray())
      values = {array->data(), array->size()};
    for (const llvm::json::Value &one : values)
      if (llvm::Error error = set(key, one))
        return std::move(error);
  }
  if (llvm::Error error = options.check())
    return std::move(error);
  return options;
}

} // namespace mlir::posenc
