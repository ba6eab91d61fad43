// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Simulator/Options.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <optional>

using namespace llvm;

namespace mlir::posenc::sim {

static Error expected(StringRef key, StringRef values, StringRef got) {
  return createStringError("expected " + key + " to be " + values + ", got " +
                           got);
}

template <typename T>
static Error assign(T &target, std::optional<T> value, StringRef key,
                    StringRef values, StringRef got) {
  if (!value)
    return expected(key, values, got);
  target = *value;
  return Error::success();
}

template <typename T> static std::optional<T> number(StringRef text) {
  T value;
  if (text.getAsInteger(10, value))
    return std::nullopt;
  return value;
}

static std::optional<bool> truth(StringRef text) {
  return StringSwitch<std::optional<bool>>(text)
      .Case("true", true)
      .Case("false", false)
      .Default(std::nullopt);
}

static Error set(SimulatorOptions &options, StringRef key, StringRef value) {
  if (key == "async")
    return assign(options.async,
                  StringSwitch<std::optional<Async>>(value)
                      .Case("eager", Async::Eager)
                      .Case("lazy", Async::Lazy)
                      .Case("random", Async::Random)
                      .Default(std::nullopt),
                  key, "eager, lazy or random", value);
  if (key == "order")
    return assign(options.order,
                  StringSwitch<std::optional<WarpOrder>>(value)
                      .Case("forward", WarpOrder::Forward)
                      .Case("reverse", WarpOrder::Reverse)
                      .Case("shuffle", WarpOrder::Shuffle)
                      .Default(std::nullopt),
                  key, "forward, reverse or shuffle", value);
  if (key == "seed")
    return assign(options.seed, number<uint64_t>(value), key, "a number",
                  value);
  if (key == "reports")
    return assign(options.maxReports, number<unsigned>(value), key, "a number",
                  value);
  if (key == "check")
    return assign(options.check, truth(value), key, "true or false", value);
  if (key == "tags")
    return assign(options.tagAccumulators, truth(value), key, "true or false",
                  value);
  if (key == "print")
    return assign(options.print, truth(value), key, "true or false", value);
  return createStringError("expected async, order, seed, check, tags, "
                           "reports or print, got " +
                           key);
}

Error SimulatorOptions::parse(StringRef text) {
  for (StringRef part : split(text, ',')) {
    if (part.trim().empty())
      continue;
    auto [key, value] = part.split('=');
    if (Error error = set(*this, key.trim(), value.trim()))
      return error;
  }
  return Error::success();
}

} // namespace mlir::posenc::sim
