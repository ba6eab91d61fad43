// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/IR/BuiltinAttributes.h"
#include "posenc/IR/ParameterInterfaces.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/SmallString.h"

using namespace mlir;
using namespace mlir::posenc;
using llvm::json::Array;
using llvm::json::Object;

#include "posenc/IR/ParameterAttrInterfaces.cpp.inc"

llvm::json::Value posenc::describe(Attribute attr) {
  if (!attr)
    return nullptr;
  if (auto described = dyn_cast<ParametersAttrInterface>(attr)) {
    Array parameters;
    for (Parameter &parameter : described.getParameters())
      parameters.push_back(Object{{"name", parameter.name},
                                  {"meaning", parameter.meaning},
                                  {"value", std::move(parameter.value)}});
    return Object{{"name", described.getMnemonic()},
                  {"meaning", described.getMeaning()},
                  {"parameters", std::move(parameters)}};
  }
  if (auto list = dyn_cast<ArrayAttr>(attr))
    return Array(llvm::map_range(list, describe));
  if (auto numbers = dyn_cast<DenseI64ArrayAttr>(attr))
    return Array(numbers.asArrayRef());
  if (auto numbers = dyn_cast<DenseF64ArrayAttr>(attr))
    return Array(numbers.asArrayRef());
  std::string text;
  llvm::raw_string_ostream(text) << attr;
  return text;
}

/// The shortest text that reads as the same number.
static void printNumber(raw_ostream &os, const llvm::json::Value &number) {
  if (std::optional<int64_t> integer = number.getAsInteger()) {
    os << *integer;
    return;
  }
  SmallString<32> text;
  llvm::APFloat(*number.getAsNumber()).toString(text);
  os << text;
}

static void printInWords(raw_ostream &os, const llvm::json::Value &value) {
  auto print = [&](const llvm::json::Value &one) { printInWords(os, one); };
  switch (value.kind()) {
  case llvm::json::Value::Null:
    os << "none";
    return;
  case llvm::json::Value::Boolean:
    os << (*value.getAsBoolean() ? "true" : "false");
    return;
  case llvm::json::Value::Number:
    return printNumber(os, value);
  case llvm::json::Value::String:
    os << *value.getAsString();
    return;
  case llvm::json::Value::Array:
    os << '[';
    llvm::interleaveComma(*value.getAsArray(), os, print);
    os << ']';
    return;
  case llvm::json::Value::Object:
    break;
  }
  const Object &object = *value.getAsObject();
  os << *object.getString("name");
  SmallVector<const Object *> given;
  for (const llvm::json::Value &parameter : *object.getArray("parameters"))
    if (parameter.getAsObject()->get("value")->kind() !=
        llvm::json::Value::Null)
      given.push_back(parameter.getAsObject());
  if (given.empty())
    return;
  os << " (";
  llvm::interleaveComma(given, os, [&](const Object *parameter) {
    os << *parameter->getString("name") << ' ';
    print(*parameter->get("value"));
  });
  os << ')';
}

std::string posenc::inWords(const llvm::json::Value &described) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  printInWords(stream, described);
  return text;
}
