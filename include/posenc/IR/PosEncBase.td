// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_POSENCBASE
#define POSENC_IR_POSENCBASE

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"
include "posenc/IR/ParameterInterfaces.td"

def PosEnc_Dialect : Dialect {
  let name = "posenc";
  let cppNamespace = "::mlir::posenc";
  let summary = "attention that knows its position encoding";
  let description = [{
    One op, `posenc.attention`, holds the whole of an attention: the content
    transforms of query and key (RoPE and its kin), the score terms (ALiBi and its
    kin), the masks, softmax and the value product. Encodings and masks are
    attributes behind interfaces, so that a dialect of somebody else's can add one;
    passes ask what they need and never name an encoding.

    `posenc.rotate`, `posenc.bias` and `posenc.mask` are the same parts as tensors:
    they exist between raising, which recognises part after part, and folding, which
    moves the parts into the op.

    Meaning, constraints and their numbers: docs/Spec.md.
  }];
  let useDefaultAttributePrinterParser = 1;
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"
  ];
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

class PosEnc_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<PosEnc_Dialect, name, traits # [
        DeclareAttrInterfaceMethods<PosEnc_ParametersAttrInterface>]> {
  let mnemonic = attrMnemonic;
  let extraClassDefinition = PosEnc_Described<parameters, summary>.definition;
}

class PosEnc_Op<string mnemonic, list<Trait> traits = []>
    : Op<PosEnc_Dialect, mnemonic, traits>;

/// A CRTP trait of posenc/IR/EncodingModel.h.
class PosEnc_Model<string name> : NativeAttrTrait<name> {
  let cppNamespace = "::mlir::posenc";
}

/// See posenc/IR/LeadingOperands.h.
class PosEnc_LeadingOperands<int groups>
    : ParamNativeOpTrait<"LeadingOperands", !cast<string>(groups)> {
  let cppNamespace = "::mlir::posenc";
}

/// A double as an attribute parameter: see posenc/IR/Real.h.
class PosEnc_Real<string value, string desc>
    : DefaultValuedParameter<"::mlir::posenc::Real",
                             "::mlir::posenc::Real(" # value # ")", desc>;

#endif // POSENC_IR_POSENCBASE
