// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_DECAYINTERFACES
#define POSENC_IR_DECAYINTERFACES

include "mlir/IR/OpBase.td"

def PosEnc_DecayAttrInterface : AttrInterface<"DecayAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A score term of head and distance whose weights e^term are known to vanish far from
    the query: bounds in double precision for all distances at once, from which windows
    with a proved error follow. Any encoding of any dialect may implement it beside
    PositionEncodingAttrInterface; the law tests hold the bounds against the formula.
  }];
  let methods = [
    InterfaceMethod<[{An upper bound of the sum of e^term over all distances from
      `distance` >= 1 on, infinity where there is none.}],
      "double", "boundTail",
      (ins "const ::mlir::posenc::Ray &":$ray, "int64_t":$distance)>,
    InterfaceMethod<[{An upper bound of the term at `distance` and everywhere beyond: the
      term itself where it never grows.}],
      "double", "boundTerm",
      (ins "const ::mlir::posenc::Ray &":$ray, "int64_t":$distance), "",
      [{ return ::mlir::posenc::termOnRay($_attr, ray, distance); }]>
  ];
}

def PosEnc_NearestKeysAttrInterface
    : AttrInterface<"NearestKeysAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A mask that is sure to keep the keys next to every query, which is what the mass of
    the dropped ones is held against. A mask without it may drop any key.
  }];
  let methods = [
    InterfaceMethod<[{How many keys it is sure to keep on one side of every query, the
      own key among them, of those that exist.}],
      "int64_t", "countNearest", (ins "bool":$past)>
  ];
}

def PosEnc_LicenceAttrInterface : AttrInterface<"LicenceAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    Marks an entry of the masks of an attention that is no mask but a licence: pairs that
    it denies weigh so little that whoever made it permits to pass over them, and nobody
    needs to. Lowerings skip tiles that it surely denies, and never mask a pair by it.
  }];
}

#endif // POSENC_IR_DECAYINTERFACES
