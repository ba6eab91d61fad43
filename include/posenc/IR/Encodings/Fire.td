// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_FIRE
#define POSENC_IR_ENCODINGS_FIRE

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_FireAttr : PosEnc_Attr<"Fire", "fire", [
    PosEnc_Model<"ScoreModel">, PosEnc_Model<"HingesModel">,
    PosEnc_PositionEncodingAttrInterface, PosEnc_HingesAttrInterface]> {
  let summary = "a learned function of the distance relative to the query's position";
  let description = [{
    Li et al., 2310.04418: with i the query position, r = i - key
    position, and operands `c` [], `threshold` [], `w1` [S], `b1` [S], `w2` [H, S],
    `b2` [H],

        b2[h] + sum_s w2[h, s] max(w1[s] x + b1[s], 0)
        x = ln(1 + |c r|) / (ln(1 + |c max(i, threshold)|) + epsilon)

    `epsilon` is what codes add to the divisor. Where i is beyond the threshold the term
    depends on more than the distance: no table by distance holds it.

    ```mlir
    #posenc.fire(%c, %threshold, %w1, %b1, %w2, %b2 : tensor<f32>, tensor<f32>,
        tensor<32xf32>, tensor<32xf32>, tensor<8x32xf32>, tensor<8xf32>)
    ```

    Constraints (docs/Spec.md): H1 w1, b1 and the rows of w2 have one static length of
    1 to 256, H2 epsilon is finite and not negative.
  }];
  let parameters = (ins
    PosEnc_Real<"1.0e-6", "added to the divisor">:$epsilon
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    score(const ::mlir::posenc::Coordinate<D> &at,
          ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Float<D>
    distanceProfile(::mlir::posenc::Int<D> distance,
                    ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Float<D>
    queryFactor(::mlir::posenc::Int<D> position,
                ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Hinge<D>
    hinge(::mlir::posenc::Int<D> head, ::mlir::posenc::Int<D> unit,
          ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Float<D>
    constantOf(::mlir::posenc::Int<D> head,
               ::mlir::posenc::OperandReader<D> &operands) const;
    int64_t getHingeCount(::mlir::TypeRange operandTypes) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::llvm::LogicalResult
    verifyEncoding(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
                   const ::mlir::posenc::Extents &extents,
                   ::mlir::TypeRange operandTypes) const;
  }];
}

#endif // POSENC_IR_ENCODINGS_FIRE
