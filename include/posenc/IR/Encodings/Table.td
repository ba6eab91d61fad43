// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_TABLE
#define POSENC_IR_ENCODINGS_TABLE

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"
include "posenc/IR/Enums.td"

def PosEnc_TableAttr : PosEnc_Attr<"Table", "table", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface]> {
  let summary = "a score term by distance, learned or computed elsewhere";
  let description = [{
    The operand `values` [L], [1, L] or [H, L] holds the term at each distance
    r = query position - key position: entry origin + r, or origin + |r| with
    `distance = absolute`. Distances outside the table take its nearest entry.

    ```mlir
    #posenc.table<origin = 127>(%values : tensor<8x255xf32>)
    ```

    Constraints (docs/Spec.md): D1 origin is not negative, D2 bias_scale is finite,
    D3 the table has an entry.
  }];
  let parameters = (ins
    DefaultValuedParameter<"int64_t", "0", "entry of distance 0">:$origin,
    PosEnc_EnumParameter<PosEnc_DistanceKind, "signed_", "absolute distance or signed">:$distance,
    PosEnc_Real<"1.0", "factor on the term">:$bias_scale
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
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

#endif // POSENC_IR_ENCODINGS_TABLE
