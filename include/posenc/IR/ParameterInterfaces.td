// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_PARAMETERINTERFACES
#define POSENC_IR_PARAMETERINTERFACES

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/OpBase.td"

def PosEnc_ParametersAttrInterface : AttrInterface<"ParametersAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    An attribute that tells people what it is: remarks and reports have all its parameters,
    those at their defaults too, which the attribute's own text leaves out. Any attribute
    of any dialect may implement it: `PosEnc_Described` does from what ODS knows.
  }];
  let methods = [
    InterfaceMethod<"The mnemonic.", "::llvm::StringRef", "getMnemonic", (ins),
      [{ return $_attr.getMnemonic(); }]>,
    InterfaceMethod<"What it is, in a few words.",
      "::llvm::StringRef", "getMeaning">,
    InterfaceMethod<"All parameters, as they are declared.",
      "::llvm::SmallVector<::mlir::posenc::Parameter>", "getParameters">
  ];
}

/// `definition` implements the interface for an attribute of these parameters. One
/// that is no more than a C++ type has no meaning in words.
class PosEnc_Described<dag parameters, string meaning> {
  list<string> values = !foreach(i, !range(!size(parameters)),
      "{\"" # !getdagname(parameters, i) # "\", \"" #
      !if(!initialized(!getdagarg<AttrOrTypeParameter>(parameters, i)),
          !getdagarg<AttrOrTypeParameter>(parameters, i).summary, "") #
      "\", ::mlir::posenc::parameterValue(::std::get<" # i # ">(getImpl()->getAsKey()))}");
  code definition = [{
::llvm::StringRef $cppClass::getMeaning() const { return "}] # meaning # [{"; }
::llvm::SmallVector<::mlir::posenc::Parameter> $cppClass::getParameters() const {
  return {}] # !interleave(values, ",\n          ") # [{};
}
  }];
}

#endif // POSENC_IR_PARAMETERINTERFACES
