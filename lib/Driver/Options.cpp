// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Options.h"

#include "posenc/Analysis/Machine.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/JSON.h"

namespace mlir::posenc {

namespace {

llvm::Error expected(llvm::StringRef flag, llvm::StringRef values,
                     llvm::StringRef got) {
  return llvm::createStringError("expected " + flag + " to be " + values +
                                 ", got '" + got + "'");
}

} // namespace

llvm::Error CompileOptions::set(llvm::StringRef flag, llvm::StringRef value) {
  auto assign = [&](auto &option, auto parsed,
                    llvm::StringRef values) -> llvm::Error {
    if (!parsed)
      return expected(flag, values, value);
    option = *parsed;
    return llvm::Error::success();
  };
  using llvm::StringSwitch;
  if (flag == "target") {
    bool isKnown = value == "host" || Machine::isKnownCpu(value);
    return assign(target, isKnown ? std::optional(value.str()) : std::nullopt,
                  "host or an x86-64 CPU that LLVM knows");
  }
  if (flag == "emit")
    return assign(emit,
                  StringSwitch<std::optional<Emit>>(value)
                      .Case("mlir", Emit::MLIR)
                      .Case("llvm", Emit::LLVM)
                      .Case("obj", Emit::Object)
                      .Case("shared", Emit::Shared)
                      .Default(std::nullopt),
                  "mlir, llvm, obj or shared");
  if (flag == "stage")
    return assign(stage,
                  StringSwitch<std::optional<Stage>>(value)
                      .Case("raised", Stage::Raised)
                      .Case("optimised", Stage::Optimised)
                      .Case("loops", Stage::Loops)
                      .Case("llvm", Stage::LLVM)
                      .Default(std::nullopt),
                  "raised, optimised, loops or llvm");
  if (flag == "road")
    return assign(road,
                  StringSwitch<std::optional<Road>>(value)
                      .Case("fused", Road::Fused)
                      .Case("plain", Road::Plain)
                      .Default(std::nullopt),
                  "fused or plain");
  if (flag == "threads")
    return assign(threads,
                  StringSwitch<std::optional<bool>>(value)
                      .Cases({"", "true", "1", "on"}, true)
                      .Cases({"false", "0", "off"}, false)
                      .Default(std::nullopt),
                  "true or false");
  if (flag == "load-dialect-plugin") {
    dialectPlugins.push_back(value.str());
    return llvm::Error::success();
  }
  return llvm::createStringError("expected target, emit, stage, road, threads "
                                 "or load-dialect-plugin, got '" +
                                 flag + "'");
}

llvm::Error CompileOptions::check() const {
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
    return expected(key, "strings or booleans", "another JSON value");
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
