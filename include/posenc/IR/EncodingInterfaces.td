// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGINTERFACES
#define POSENC_IR_ENCODINGINTERFACES

include "mlir/IR/OpBase.td"

def PosEnc_PositionEncodingAttrInterface
    : AttrInterface<"PositionEncodingAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A position encoding: a content transform of query and key, a score term, or both.
    Any attribute of any dialect may implement it. The compiler asks; it never looks
    which encoding it has. Formulas are written once over an abstract value and
    instantiated behind `emit*` (IR) and `evaluate*` (host, double precision) by
    `EncodingModel` (posenc/IR/EncodingModel.h).
  }];
  let methods = [
    InterfaceMethod<"The name in reports: the mnemonic.",
      "::llvm::StringRef", "getEncodingName">,
    InterfaceMethod<"Where it acts.",
      "::mlir::posenc::EncodingStages", "getStages">,
    InterfaceMethod<[{The operands it takes, in order, for an attention of these
      extents. Shape entries may be kDynamic (any size).}],
      "::llvm::SmallVector<::mlir::posenc::EncodingOperand>", "getOperandSpecs",
      (ins "const ::mlir::posenc::Extents &":$extents), "", [{ return {}; }]>,
    InterfaceMethod<[{Whether the parameters fit an attention of these extents. Called
      after the operands have been checked against getOperandSpecs.}],
      "::llvm::LogicalResult", "verifyEncoding",
      (ins "::llvm::function_ref<::mlir::InFlightDiagnostic()>":$emitError,
           "const ::mlir::posenc::Extents &":$extents,
           "::mlir::TypeRange":$operandTypes), "", [{ return ::llvm::success(); }]>,

    // Content stage.
    InterfaceMethod<"Whether query, key or both are still to be transformed.",
      "::mlir::posenc::Sides", "getSides", (ins), "",
      [{ return ::mlir::posenc::Sides::both; }]>,
    InterfaceMethod<"The same encoding for other sides.",
      "::mlir::Attribute", "withSides", (ins "::mlir::posenc::Sides":$sides), "",
      [{ return $_attr; }]>,
    InterfaceMethod<"Which channels it pairs; content transforms only.",
      "::mlir::posenc::ChannelPairs", "getChannelPairs",
      (ins "int64_t":$headDim), "", [{ return {}; }]>,
    InterfaceMethod<[{Number of axes on which it asks where a token stands; 0 where one
      position says it all.}],
      "int64_t", "getPositionAxes", (ins), "", [{ return 0; }]>,
    InterfaceMethod<[{Whether query and key must be transformed under one op, since what a
      side takes depends on more than its own token: a reference, the length of the run.}],
      "bool", "transformsSidesTogether", (ins), "", [{ return false; }]>,
    InterfaceMethod<"Whether the tables of a query differ from those of a key.",
      "bool", "tablesDependOnSide", (ins), "", [{ return false; }]>,
    InterfaceMethod<[{How far queries may stand from the reference of their op before
      tables leave what this type holds, or nothing where no reference is read.}],
      "::std::optional<int64_t>", "getReferenceSpan",
      (ins "::mlir::Type":$element), "", [{ return ::std::nullopt; }]>,
    InterfaceMethod<"Whether the tables differ between kv heads.",
      "bool", "tablesDependOnHead", (ins "::mlir::TypeRange":$operandTypes), "",
      [{ return false; }]>,
    InterfaceMethod<"Whether the tables differ between batch rows at one position.",
      "bool", "tablesDependOnBatch", (ins "::mlir::TypeRange":$operandTypes), "",
      [{ return false; }]>,
    InterfaceMethod<"The two tables at a point, as IR.",
      "::mlir::posenc::Tables<::mlir::posenc::IrDomain>", "emitTables",
      (ins "const ::mlir::posenc::ContentPoint<::mlir::posenc::IrDomain> &":$point,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The two tables at a point, on the host.",
      "::mlir::posenc::Tables<::mlir::posenc::HostDomain>", "evaluateTables",
      (ins "const ::mlir::posenc::ContentPoint<::mlir::posenc::HostDomain> &":$point,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,

    // Score stage.
    InterfaceMethod<"The score term at a coordinate, as IR, in natural units.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitScore",
      (ins "const ::mlir::posenc::Coordinate<::mlir::posenc::IrDomain> &":$at,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The score term at a coordinate, on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateScore",
      (ins "const ::mlir::posenc::Coordinate<::mlir::posenc::HostDomain> &":$at,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<"What the score term is a function of.",
      "::mlir::posenc::ScoreClass", "getScoreClass", (ins), "",
      [{ return $_attr.getStages().score ? ::mlir::posenc::ScoreClass::general
                                         : ::mlir::posenc::ScoreClass::zero; }]>,

    InterfaceMethod<[{The operand that is the term itself, one element per pair, or
      nothing where the term is a formula.}],
      "::std::optional<unsigned>", "getPairTensorOperand", (ins), "",
      [{ return ::std::nullopt; }]>,
    InterfaceMethod<"Whether it reads positions, not only indices.",
      "bool", "readsPositions", (ins), "",
      [{ return !$_attr.getPairTensorOperand(); }]>,

    // Claims, held against the formulas by the law tests.
    InterfaceMethod<[{Whether logits depend on positions through their difference
      alone, so that positions may be re-indexed.}],
      "bool", "isShiftInvariant", (ins), "", [{ return false; }]>,
    InterfaceMethod<[{The largest factor by which the content transform stretches a
      vector, or nothing where it is unknown.}],
      "::std::optional<double>", "getNormBound", (ins), "",
      [{ return ::std::nullopt; }]>,
    InterfaceMethod<[{An encoding of the same operands and of a simpler class whose terms
      are the same for every key that does not stand after its query; null where there is
      none.}],
      "::mlir::Attribute", "getFormForPast", (ins), "", [{ return {}; }]>,
    InterfaceMethod<"Whether it reads query, key or value data.",
      "bool", "dependsOnData", (ins), "", [{ return false; }]>
  ];
}

def PosEnc_FrequencyScalingAttrInterface
    : AttrInterface<"FrequencyScalingAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    What takes the place of the geometric frequencies base^(-2p/width) of a rotation beyond
    the length of training, and a factor on both tables. Any attribute of any dialect may
    implement it; an encoding with a parameter for it never looks which it has.
    `ScalingModel`, posenc/IR/EncodingModel.h.
  }];
  let methods = [
    InterfaceMethod<"Whether it reads the length of the run.",
      "bool", "readsLength", (ins), "", [{ return false; }]>,
    InterfaceMethod<"Whether it fits frequencies base^(-2p/width).",
      "::llvm::LogicalResult", "verifyFrequencies",
      (ins "::llvm::function_ref<::mlir::InFlightDiagnostic()>":$emitError,
           "int64_t":$width, "double":$base), "", [{ return ::llvm::success(); }]>,
    InterfaceMethod<[{The factor on cosine and sine, or nothing where it changes with the
      length of the run.}],
      "::std::optional<double>", "getMagnitude", (ins), "", [{ return 1.0; }]>,
    InterfaceMethod<"The factor under a length of the run, as IR, of its float type.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitMagnitude",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$length)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateMagnitude",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$length)>,
    InterfaceMethod<"The frequency, as IR, of the float type of the pair's domain.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitFrequency",
      (ins "const ::mlir::posenc::FrequencyPoint<::mlir::posenc::IrDomain> &":$point)>,
    InterfaceMethod<"The frequency on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateFrequency",
      (ins "const ::mlir::posenc::FrequencyPoint<::mlir::posenc::HostDomain> &":$point)>
  ];
}

def PosEnc_MixedTablesAttrInterface : AttrInterface<"MixedTablesAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A content transform whose tables are linear in a basis that no head changes:
    table[g, n, p] = sum over terms of basis[n, term] * mix[g, term, p], cosine and sine
    each by itself. A lowering may build the basis once and the tables as a matrix
    product. `MixedTablesModel`, posenc/IR/EncodingModel.h.
  }];
  let methods = [
    InterfaceMethod<"Number of terms; 0 where these operands are not mixed.",
      "int64_t", "getTermCount",
      (ins "const ::mlir::posenc::Extents &":$extents,
           "::mlir::TypeRange":$operandTypes)>,
    InterfaceMethod<"Basis of a term; kv head and pair of the point are not read.",
      "::mlir::posenc::Tables<::mlir::posenc::IrDomain>", "emitBasis",
      (ins "const ::mlir::posenc::ContentPoint<::mlir::posenc::IrDomain> &":$point,
           "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$term,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Tables<::mlir::posenc::HostDomain>", "evaluateBasis",
      (ins "const ::mlir::posenc::ContentPoint<::mlir::posenc::HostDomain> &":$point,
           "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$term,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<"Mix of a term; only kv head and pair of the point are read.",
      "::mlir::posenc::Tables<::mlir::posenc::IrDomain>", "emitMix",
      (ins "const ::mlir::posenc::ContentPoint<::mlir::posenc::IrDomain> &":$point,
           "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$term,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Tables<::mlir::posenc::HostDomain>", "evaluateMix",
      (ins "const ::mlir::posenc::ContentPoint<::mlir::posenc::HostDomain> &":$point,
           "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$term,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<[{The same encoding that takes its tables as operands: cosine and
      sine, f32 [1 or Hk, positions, pairs], read at the position.}],
      "::mlir::Attribute", "withTablesAhead">
  ];
}

def PosEnc_SharedProfileAttrInterface
    : AttrInterface<"SharedProfileAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A score term that is a factor of the head times a profile of the distance, both
    without operands: one table by distance serves all heads. `ProfileModel`,
    posenc/IR/EncodingModel.h.
  }];
  let methods = [
    InterfaceMethod<"The profile at r = query position - key position.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitProfile",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$distance)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateProfile",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$distance)>,
    InterfaceMethod<"The factor of a head of the whole.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitHeadFactor",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$head,
           "const ::mlir::posenc::Extents &":$extents)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateHeadFactor",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$head,
           "const ::mlir::posenc::Extents &":$extents)>
  ];
}

def PosEnc_HingesAttrInterface : AttrInterface<"HingesAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A score term that is a sum of hinges of one variable x, a profile of the distance times
    a factor of the query:

        constant(h) + sum over units of weight(h, unit) * max(slope(h, unit) * x + offset(h, unit), 0)

    A lowering may tabulate both parts of x, and the sum as a piecewise linear function of
    it. `HingesModel`, posenc/IR/EncodingModel.h.
  }];
  let methods = [
    InterfaceMethod<"Number of units, at least 1.",
      "int64_t", "getHingeCount", (ins "::mlir::TypeRange":$operandTypes)>,
    InterfaceMethod<"The profile at r = query position - key position.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitDistanceProfile",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$distance,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateDistanceProfile",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$distance,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<"The factor of a query position.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitQueryFactor",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$position,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateQueryFactor",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$position,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<"A unit of a head of the whole.",
      "::mlir::posenc::Hinge<::mlir::posenc::IrDomain>", "emitHinge",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$head,
           "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$unit,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Hinge<::mlir::posenc::HostDomain>", "evaluateHinge",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$head,
           "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$unit,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<"The constant of a head of the whole.",
      "::mlir::posenc::Float<::mlir::posenc::IrDomain>", "emitConstant",
      (ins "::mlir::posenc::Int<::mlir::posenc::IrDomain>":$head,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The same on the host.",
      "::mlir::posenc::Float<::mlir::posenc::HostDomain>", "evaluateConstant",
      (ins "::mlir::posenc::Int<::mlir::posenc::HostDomain>":$head,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>
  ];
}

def PosEnc_MaskAttrInterface : AttrInterface<"MaskAttrInterface"> {
  let cppNamespace = "::mlir::posenc";
  let description = [{
    A predicate over coordinates: true keeps the pair. The masks of an op are a
    conjunction. A tile is classified by reading the same predicate over intervals
    (`MaskModel`, posenc/IR/EncodingModel.h), which decides what is skipped and where
    mask code runs. Entries of operands are known over a tile where their indices are,
    and bounded where they are sorted (`IntervalOperands`, posenc/Expr/Interval.h).
  }];
  let methods = [
    InterfaceMethod<"The name in reports: the mnemonic.",
      "::llvm::StringRef", "getMaskName">,
    InterfaceMethod<"The operands it takes; see PositionEncodingAttrInterface.",
      "::llvm::SmallVector<::mlir::posenc::EncodingOperand>", "getOperandSpecs",
      (ins "const ::mlir::posenc::Extents &":$extents), "", [{ return {}; }]>,
    InterfaceMethod<"Whether the parameters fit an attention of these extents.",
      "::llvm::LogicalResult", "verifyMask",
      (ins "::llvm::function_ref<::mlir::InFlightDiagnostic()>":$emitError,
           "const ::mlir::posenc::Extents &":$extents,
           "::mlir::TypeRange":$operandTypes), "", [{ return ::llvm::success(); }]>,
    InterfaceMethod<[{The operand that is the mask itself, one element per pair, or
      nothing where the mask is a predicate.}],
      "::std::optional<unsigned>", "getPairTensorOperand", (ins), "",
      [{ return ::std::nullopt; }]>,
    InterfaceMethod<"Whether it reads positions, not only indices.",
      "bool", "readsPositions", (ins), "",
      [{ return !$_attr.getPairTensorOperand(); }]>,
    InterfaceMethod<"Whether it keeps no key that stands after its query.",
      "bool", "excludesFuture", (ins), "", [{ return false; }]>,
    InterfaceMethod<"Whether it may differ between batch rows at one pair.",
      "bool", "dependsOnBatch", (ins "::mlir::TypeRange":$operandTypes), "",
      [{ return false; }]>,
    InterfaceMethod<"The predicate at a coordinate, as IR.",
      "::mlir::posenc::Bool<::mlir::posenc::IrDomain>", "emitPredicate",
      (ins "const ::mlir::posenc::Coordinate<::mlir::posenc::IrDomain> &":$at,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &":$operands)>,
    InterfaceMethod<"The predicate at a coordinate, on the host.",
      "::mlir::posenc::Bool<::mlir::posenc::HostDomain>", "evaluatePredicate",
      (ins "const ::mlir::posenc::Coordinate<::mlir::posenc::HostDomain> &":$at,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &":$operands)>,
    InterfaceMethod<[{The class of a tile, as IR over run-time bounds: (surely true,
      surely false) for all pairs of the tile.}],
      "::mlir::posenc::Bool<::mlir::posenc::IrIntervals>", "emitClass",
      (ins "const ::mlir::posenc::Coordinate<::mlir::posenc::IrIntervals> &":$tile,
           "::mlir::posenc::OperandReader<::mlir::posenc::IrIntervals> &":$operands)>,
    InterfaceMethod<"The class of a tile on the host.",
      "::mlir::posenc::Bool<::mlir::posenc::HostIntervals>", "evaluateClass",
      (ins "const ::mlir::posenc::Coordinate<::mlir::posenc::HostIntervals> &":$tile,
           "::mlir::posenc::OperandReader<::mlir::posenc::HostIntervals> &":$operands)>
  ];
}

#endif // POSENC_IR_ENCODINGINTERFACES
