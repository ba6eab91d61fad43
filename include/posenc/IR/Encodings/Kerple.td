// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_KERPLE
#define POSENC_IR_ENCODINGS_KERPLE

include "posenc/IR/DecayInterfaces.td"
include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/Enums.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_KerpleKind : PosEnc_Enum<"KerpleKind", "which kernel of the distance", [
  I32EnumAttrCase<"log", 0>,
  I32EnumAttrCase<"power", 1>
]>;

def PosEnc_KerpleAttr : PosEnc_Attr<"Kerple", "kerple", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface,
    PosEnc_DecayAttrInterface]> {
  let summary = "a learned logarithm or power of the distance per head";
  let description = [{
    Chi et al., 2205.09921: with r = |query position - key position|
    and operands `r1`, `r2` [H],

        log:   -r1[h] log(1 + r2[h] r)
        power: -r1[h] r^r2[h], 0 at r = 0

    The paper asks for r1 > 0, r2 > 0, and r2 <= 2 of a power; the authors' code clamps
    what it learned to that before it uses it.

    ```mlir
    #posenc.kerple(%r1, %r2 : tensor<8xf32>, tensor<8xf32>)
    #posenc.kerple<kind = power>(%r1, %r2 : tensor<8xf32>, tensor<8xf32>)
    ```
  }];
  let parameters = (ins
    PosEnc_EnumParameter<PosEnc_KerpleKind, "log", "logarithm or power">:$kind
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    score(const ::mlir::posenc::Coordinate<D> &at,
          ::mlir::posenc::OperandReader<D> &operands) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::mlir::posenc::ScoreClass getScoreClass() const {
      return ::mlir::posenc::ScoreClass::distance;
    }
    bool isShiftInvariant() const { return true; }
    double boundTail(const ::mlir::posenc::Ray &ray, int64_t distance) const;
    double boundTerm(const ::mlir::posenc::Ray &ray, int64_t distance) const;
  }];
}

#endif // POSENC_IR_ENCODINGS_KERPLE
