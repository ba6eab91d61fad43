// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_DENSEBIAS
#define POSENC_IR_ENCODINGS_DENSEBIAS

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_DenseBiasAttr : PosEnc_Attr<"DenseBias", "dense_bias", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface]> {
  let summary = "a score term given as a tensor";
  let description = [{
    The way of last resort: the operand `bias` [B or 1, H or 1, N or 1, M or 1] is added
    to the scaled score. It costs memory traffic and admits no skipping; raising uses
    it for what it cannot name.

    ```mlir
    #posenc.dense_bias(%bias : tensor<1x8x128x128xf32>)
    ```
  }];
  let assemblyFormat = "";
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    score(const ::mlir::posenc::Coordinate<D> &at,
          ::mlir::posenc::OperandReader<D> &operands) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::std::optional<unsigned> getPairTensorOperand() const { return 0; }
  }];
}

#endif // POSENC_IR_ENCODINGS_DENSEBIAS
