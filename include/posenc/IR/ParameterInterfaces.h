// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_PARAMETERINTERFACES_H
#define POSENC_IR_PARAMETERINTERFACES_H

#include "mlir/IR/Attributes.h"
#include "llvm/Support/JSON.h"
#include <optional>

namespace mlir::posenc {

/// A parameter of an attribute, as people read it.
struct Parameter {
  StringRef name;
  /// What it says, in a few words.
  StringRef meaning;
  /// A number, a boolean or a word, a list of them, what `describe` makes of an
  /// attribute, or null where it is left out.
  llvm::json::Value value;
};

/// {name, meaning, parameters: [{name, meaning, value}, ...]} of an attribute
/// that tells its parameters; a list of one that is a list; the text of others.
llvm::json::Value describe(Attribute attr);

/// What was described, in words: "rope (pairing half, base 10000)".
std::string inWords(const llvm::json::Value &described);

/// The value of a parameter of any type that attributes here have.
template <typename T> llvm::json::Value parameterValue(const T &value) {
  if constexpr (std::is_enum_v<T>)
    return stringifyEnum(value);
  else if constexpr (std::is_base_of_v<Attribute, T>)
    return describe(value);
  else if constexpr (std::is_class_v<T>)
    return static_cast<double>(value);
  else
    return value;
}
template <typename T>
llvm::json::Value parameterValue(const std::optional<T> &value) {
  return value ? parameterValue(*value) : nullptr;
}

} // namespace mlir::posenc

#include "posenc/IR/ParameterAttrInterfaces.h.inc"

#endif // POSENC_IR_PARAMETERINTERFACES_H
