// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENUMS
#define POSENC_IR_ENUMS

include "posenc/IR/PosEncBase.td"

class PosEnc_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::posenc";
  let genSpecializedAttr = 0;
}

class PosEnc_EnumParameter<I32EnumAttr enum, string value, string desc>
    : DefaultValuedParameter<"::mlir::posenc::" # enum.className,
                             "::mlir::posenc::" # enum.className # "::" # value, desc>;

def PosEnc_Pairing : PosEnc_Enum<"Pairing",
    "which two channels form pair p of a rotated slice of `width` channels", [
  // (p, p + width/2): GPT-NeoX, Llama as Hugging Face stores it.
  I32EnumAttrCase<"half", 0>,
  // (2p, 2p + 1): RoFormer, GPT-J, Llama as Meta stores it.
  I32EnumAttrCase<"interleaved", 1>
]>;

def PosEnc_Sides : PosEnc_Enum<"Sides",
    "which of query and key a content transform is still to be applied to", [
  I32EnumAttrCase<"both", 0>,
  // The key comes from a cache that holds it already transformed.
  I32EnumAttrCase<"query", 1>,
  I32EnumAttrCase<"key", 2>
]>;

def PosEnc_TableSource : PosEnc_Enum<"TableSource",
    "where the tables of a content transform come from", [
  // From the parameters alone.
  I32EnumAttrCase<"closed_form", 0>,
  // Operand `frequencies` [width/2].
  I32EnumAttrCase<"frequencies", 1>,
  // Operands `cosine`, `sine` [P, width/2], read at the position.
  I32EnumAttrCase<"by_position", 2>,
  // Operands `cosine`, `sine` [N, width/2] or [B, N, width/2], read at the token.
  I32EnumAttrCase<"by_token", 3>
]>;

def PosEnc_SectionOrder : PosEnc_Enum<"SectionOrder",
    "which of the pairs turn by which of several axes", [
  // One section after the other, through one spectrum: Qwen2-VL.
  I32EnumAttrCase<"consecutive", 0>,
  // Axes in turn; pairs of axes that are used up go to the first: Qwen3-VL.
  I32EnumAttrCase<"interleaved_", 1, "interleaved">,
  // One section after the other, each with a spectrum of its own: vision, 2-D.
  I32EnumAttrCase<"separate", 2>
]>;

def PosEnc_DistanceKind : PosEnc_Enum<"DistanceKind",
    "how a score term sees the distance r = query position - key position", [
  I32EnumAttrCase<"absolute", 0>,
  I32EnumAttrCase<"signed_", 1, "signed">
]>;

#endif // POSENC_IR_ENUMS
