// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef KERPLE_KERPLE
#define KERPLE_KERPLE

include "mlir/IR/AttrTypeBase.td"
include "posenc/IR/DecayInterfaces.td"
include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def Kerple_Dialect : Dialect {
  let name = "kerple";
  let cppNamespace = "::kerple";
  let summary = "kernelized relative positional embedding";
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

def Kerple_LogAttr : AttrDef<Kerple_Dialect, "Log", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface,
    PosEnc_DecayAttrInterface]> {
  let mnemonic = "log";
  let summary = "logarithmic kernel of KERPLE";
  let description = [{
    Chi et al., 2205.09921, equation 8: score term -p_h ln(1 + a_h |r|) with r = query
    position - key position and two learned, positive numbers per head, the operands
    `amplitude` p [H] and `rate` a [H]. Weights are (1 + a_h |r|)^-p_h: those of all
    distances have a finite sum where p_h > 1.

    ```mlir
    #kerple.log(%p, %a : tensor<8xf32>, tensor<8xf32>)
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
    ::mlir::posenc::ScoreClass getScoreClass() const {
      return ::mlir::posenc::ScoreClass::distance;
    }
    bool isShiftInvariant() const { return true; }
    double boundTail(const ::mlir::posenc::Ray &ray, int64_t distance) const;
    double boundTerm(const ::mlir::posenc::Ray &ray, int64_t distance) const;
  }];
}

#endif // KERPLE_KERPLE
