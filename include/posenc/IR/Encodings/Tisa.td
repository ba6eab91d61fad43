// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_TISA
#define POSENC_IR_ENCODINGS_TISA

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_TisaAttr : PosEnc_Attr<"Tisa", "tisa", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface]> {
  let summary = "translation-invariant self-attention: Gaussians of the distance";
  let description = [{
    Wennberg and Henter, 2106.01950: with r = query position - key position
    and operands `amplitude`, `sharpness`, `center` [H, S], S Gaussians per head,

        sum_s amplitude[h, s] e^(-|sharpness[h, s]| (r - center[h, s])^2)

    The authors' code has r - 1 in place of r: 1 is added to its centers.

    ```mlir
    #posenc.tisa(%a, %b, %c : tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x5xf32>)
    ```

    Constraints (docs/Spec.md): I1 amplitude, sharpness and center have one static shape
    of 1 to 256 Gaussians.
  }];
  let assemblyFormat = "";
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    score(const ::mlir::posenc::Coordinate<D> &at,
          ::mlir::posenc::OperandReader<D> &operands) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::llvm::LogicalResult
    verifyEncoding(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
                   const ::mlir::posenc::Extents &extents,
                   ::mlir::TypeRange operandTypes) const;
    ::mlir::posenc::ScoreClass getScoreClass() const {
      return ::mlir::posenc::ScoreClass::distance;
    }
    bool isShiftInvariant() const { return true; }
  }];
}

#endif // POSENC_IR_ENCODINGS_TISA
