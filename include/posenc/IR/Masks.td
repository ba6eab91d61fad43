// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_MASKS
#define POSENC_IR_MASKS

include "posenc/IR/DecayInterfaces.td"
include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

class PosEnc_Mask<string name, string attrMnemonic, list<Trait> more = []>
    : PosEnc_Attr<name, attrMnemonic, [
        PosEnc_Model<"MaskModel">, PosEnc_MaskAttrInterface] # more> {
  code predicateDeclaration = [{
    template <typename D>
    ::mlir::posenc::Bool<D>
    predicate(const ::mlir::posenc::Coordinate<D> &at,
              ::mlir::posenc::OperandReader<D> &operands) const;
  }];
  code operandDeclaration = [{
    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    bool dependsOnBatch(::mlir::TypeRange operandTypes) const;
  }];
  code byIndexDeclaration = [{
    bool readsPositions() const { return false; }
  }];
  code nearestDeclaration = [{
    int64_t countNearest(bool past) const;
  }];
  code verifyDeclaration = [{
    ::llvm::LogicalResult
    verifyMask(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
               const ::mlir::posenc::Extents &extents,
               ::mlir::TypeRange operandTypes) const;
  }];
  let extraClassDeclaration = predicateDeclaration;
}

/// A mask that is sure of the keys next to every query.
class PosEnc_NearMask<string name, string attrMnemonic>
    : PosEnc_Mask<name, attrMnemonic, [PosEnc_NearestKeysAttrInterface]>;

//===-- By position -------------------------------------------------------===//

def PosEnc_CausalAttr : PosEnc_NearMask<"Causal", "causal"> {
  let summary = "keys at or before the query";
  let description = [{
    Keeps r >= 0 with r = query position - key position. Positions say how queries and
    keys are aligned; by default the last query stands at the last key.
  }];
  let extraClassDeclaration = predicateDeclaration # nearestDeclaration # [{
    bool excludesFuture() const { return true; }
  }];
}

def PosEnc_SlidingAttr : PosEnc_NearMask<"Sliding", "sliding"> {
  let summary = "keys nearer than a window";
  let description = [{
    Keeps |r| < window. A causal window lists `#posenc.causal` as well and then keeps
    `window` keys, the own one included.

    ```mlir
    masks [#posenc.causal, #posenc.sliding<window = 4096>]
    ```

    Constraint (docs/Spec.md): M1 window is positive.
  }];
  let parameters = (ins
    AttrParameter<"int64_t", "keys nearer than this are kept">:$window
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = predicateDeclaration # nearestDeclaration # [{
    bool excludesFuture() const { return getWindow() == 1; }
  }];
}

def PosEnc_ChunkedAttr : PosEnc_NearMask<"Chunked", "chunked"> {
  let summary = "keys of the query's chunk";
  let description = [{
    Positions are cut into chunks of `size`, position 0 at the start of one; keeps
    floor(query position / size) = floor(key position / size). With `#posenc.causal`
    the local layers of Llama 4.

    ```mlir
    masks [#posenc.causal, #posenc.chunked<size = 8192>]
    ```

    Constraint (docs/Spec.md): M3 size is positive.
  }];
  let parameters = (ins AttrParameter<"int64_t", "positions of a chunk">:$size);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = predicateDeclaration # nearestDeclaration # [{
    bool excludesFuture() const { return getSize() == 1; }
  }];
}

//===-- By index ----------------------------------------------------------===//

def PosEnc_PrefixAttr : PosEnc_Mask<"Prefix", "prefix"> {
  let summary = "the first keys";
  let description = [{
    Keeps key index < length. Without the parameter the operand `length`, an integer []
    or one per batch row [B], says how many. A prefix language model sees the prefix
    whole and the rest causally:

    ```mlir
    masks [#posenc.any<[#posenc.causal, #posenc.prefix<length = 256>]>]
    masks [#posenc.any<[#posenc.causal, #posenc.prefix]>(%length : tensor<2xi64>)]
    ```

    Constraint (docs/Spec.md): M2 length is not negative.
  }];
  let parameters = (ins
    OptionalParameter<"::std::optional<int64_t>",
                      "keys of the prefix; an operand where left out">:$length
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration =
      predicateDeclaration # operandDeclaration # byIndexDeclaration;
}

def PosEnc_SinkTokensAttr : PosEnc_Mask<"SinkTokens", "sink_tokens"> {
  let summary = "the keys that windows keep as attention sinks";
  let description = [{
    Keeps key index < count: `#posenc.prefix` under the name that StreamingLLM (Xiao et
    al., 2309.17453) gives it. The sink logit of the op is something else.

    ```mlir
    masks [#posenc.causal,
           #posenc.any<[#posenc.sliding<window = 1024>, #posenc.sink_tokens<count = 4>]>]
    ```

    Constraint (docs/Spec.md): M2 count is not negative.
  }];
  let parameters = (ins AttrParameter<"int64_t", "keys kept from the first on">:$count);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = predicateDeclaration # byIndexDeclaration;
}

def PosEnc_DocumentAttr : PosEnc_NearMask<"Document", "document"> {
  let summary = "keys of the query's document";
  let description = [{
    Keeps a pair where query and key have the same document id, an integer of 32 bits.
    The operand `ids` [N] or [B, N] serves both sides; with `separate` the operands are
    `query_ids` [N] or [B, N] and `key_ids` [M] or [B, M].

    `sorted` is a promise that ids never decrease along the tokens, as in a batch packed
    with one document after the other: tiles across documents are then skipped.

    ```mlir
    masks [#posenc.causal, #posenc.document<sorted = true>(%ids : tensor<2x4096xi32>)]
    masks [#posenc.document<separate = true>(%q, %k : tensor<8xi32>, tensor<64xi32>)]
    ```

    Constraint (docs/Spec.md): M4 one operand for both sides needs as many queries as keys.
  }];
  let parameters = (ins
    DefaultValuedParameter<"bool", "false", "ids never decrease">:$sorted,
    DefaultValuedParameter<"bool", "false", "an operand per side">:$separate
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let extraClassDeclaration =
      predicateDeclaration # operandDeclaration # byIndexDeclaration #
      verifyDeclaration # nearestDeclaration;
}

def PosEnc_PaddingAttr : PosEnc_Mask<"Padding", "padding"> {
  let summary = "keys that are no padding";
  let description = [{
    Keeps the keys that exist: those where the operand `keep` [M] or [B, M] of i1 is true
    (Hugging Face's `attention_mask`). With `bounds` the operands are `first` and `end`, each an
    integer [] or one per batch row [B], and first <= key index < end is kept: padding at
    either end, whose tiles are then skipped.

    ```mlir
    masks [#posenc.padding(%keep : tensor<2x64xi1>)]
    masks [#posenc.padding<bounds = true>(%first, %end : tensor<2xi64>, tensor<2xi64>)]
    ```
  }];
  let parameters = (ins
    DefaultValuedParameter<"bool", "false", "first and end instead of keep">:$bounds
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let extraClassDeclaration =
      predicateDeclaration # operandDeclaration # byIndexDeclaration;
}

def PosEnc_DenseMaskAttr : PosEnc_Mask<"DenseMask", "dense_mask"> {
  let summary = "a boolean tensor";
  let description = [{
    Keeps a pair where the operand `keep` [B or 1, H or 1, N or 1, M or 1] of i1 is true.

    ```mlir
    masks [#posenc.dense_mask(%keep : tensor<1x1x128x128xi1>)]
    ```
  }];
  let extraClassDeclaration = predicateDeclaration # operandDeclaration # [{
    ::std::optional<unsigned> getPairTensorOperand() const { return 0; }
  }];
}

//===-- Composition -------------------------------------------------------===//

def PosEnc_AnyAttr : PosEnc_NearMask<"Any", "any"> {
  let summary = "a disjunction of masks";
  let description = [{
    Keeps what at least one of `masks` keeps; its operands are theirs, in list order. The
    list of an op is a conjunction, so that every and-or of masks can be written.

    ```mlir
    #posenc.any<[#posenc.causal, #posenc.prefix<length = 256>]>
    ```

    Constraint (docs/Spec.md): M5 masks are two or more mask attributes.
  }];
  let parameters = (ins
    AttrParameter<"::mlir::ArrayAttr", "of which one has to keep a key">:$masks
  );
  let assemblyFormat = "`<` $masks `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration =
      predicateDeclaration # operandDeclaration # verifyDeclaration #
      nearestDeclaration # [{
    bool readsPositions() const;
  }];
}

#endif // POSENC_IR_MASKS
