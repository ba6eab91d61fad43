// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGMODEL_H
#define POSENC_IR_ENCODINGMODEL_H

#include "posenc/IR/EncodingInterfaces.h"
#include "llvm/Support/ErrorHandling.h"

/// Puts a formula, written once as a member template of its attribute, behind
/// the virtual interface. An attribute lists the model among its traits,
/// declares the template in its class and instantiates it in its own .cpp:
///
///   template <typename D>
///   Float<D> AlibiAttr::score(const Coordinate<D> &at, OperandReader<D> &)
///   const; POSENC_INSTANTIATE_SCORE(AlibiAttr)
namespace mlir::posenc {

/// An encoding with a score term and no content transform.
template <typename Attr>
class ScoreModel : public AttributeTrait::TraitBase<Attr, ScoreModel> {
public:
  EncodingStages getStages() const {
    return {/*content=*/false, /*score=*/true};
  }
  llvm::StringRef getEncodingName() const { return Attr::getMnemonic(); }
  Float<IrDomain> emitScore(const Coordinate<IrDomain> &at,
                            OperandReader<IrDomain> &operands) const {
    return self().template score<IrDomain>(at, operands);
  }
  Float<HostDomain> evaluateScore(const Coordinate<HostDomain> &at,
                                  OperandReader<HostDomain> &operands) const {
    return self().template score<HostDomain>(at, operands);
  }
  Tables<IrDomain> emitTables(const ContentPoint<IrDomain> &,
                              OperandReader<IrDomain> &) const {
    llvm_unreachable("a score term has no content tables");
  }
  Tables<HostDomain> evaluateTables(const ContentPoint<HostDomain> &,
                                    OperandReader<HostDomain> &) const {
    llvm_unreachable("a score term has no content tables");
  }

private:
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

/// An encoding with a content transform and no score term.
template <typename Attr>
class ContentModel : public AttributeTrait::TraitBase<Attr, ContentModel> {
public:
  EncodingStages getStages() const {
    return {/*content=*/true, /*score=*/false};
  }
  llvm::StringRef getEncodingName() const { return Attr::getMnemonic(); }
  Tables<IrDomain> emitTables(const ContentPoint<IrDomain> &point,
                              OperandReader<IrDomain> &operands) const {
    return self().template tables<IrDomain>(point, operands);
  }
  Tables<HostDomain> evaluateTables(const ContentPoint<HostDomain> &point,
                                    OperandReader<HostDomain> &operands) const {
    return self().template tables<HostDomain>(point, operands);
  }
  Float<IrDomain> emitScore(const Coordinate<IrDomain> &at,
                            OperandReader<IrDomain> &) const {
    return constant(*at.query.domain, 0.0);
  }
  Float<HostDomain> evaluateScore(const Coordinate<HostDomain> &at,
                                  OperandReader<HostDomain> &) const {
    return constant(*at.query.domain, 0.0);
  }

private:
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

/// A scaling of frequencies: the attribute declares `frequency`, and
/// `magnitude` where the length of the run changes the factor on both tables.
template <typename Attr>
class ScalingModel : public AttributeTrait::TraitBase<Attr, ScalingModel> {
public:
  Float<IrDomain> emitFrequency(const FrequencyPoint<IrDomain> &point) const {
    return self().template frequency<IrDomain>(point);
  }
  Float<HostDomain>
  evaluateFrequency(const FrequencyPoint<HostDomain> &point) const {
    return self().template frequency<HostDomain>(point);
  }
  Float<IrDomain> emitMagnitude(Int<IrDomain> length) const {
    return self().template magnitude<IrDomain>(length);
  }
  Float<HostDomain> evaluateMagnitude(Int<HostDomain> length) const {
    return self().template magnitude<HostDomain>(length);
  }
  template <typename D> Float<D> magnitude(Int<D> length) const {
    std::optional<double> factor = self().getMagnitude();
    return constant(*length.domain, factor.value());
  }

private:
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

/// The formula of a scaling in the domain of its point.
template <typename D>
Float<D> scaledFrequency(FrequencyScalingAttrInterface scaling,
                         const FrequencyPoint<D> &point) {
  if constexpr (std::is_same_v<D, HostDomain>)
    return scaling.evaluateFrequency(point);
  else
    return scaling.emitFrequency(point);
}

/// The factor on both tables in the domain of the run's length.
template <typename D>
Float<D> scaledMagnitude(FrequencyScalingAttrInterface scaling, Int<D> length) {
  if constexpr (std::is_same_v<D, HostDomain>)
    return scaling.evaluateMagnitude(length);
  else
    return scaling.emitMagnitude(length);
}

/// Beside ContentModel: tables that are mixed from a basis. The attribute
/// declares `basis` and `mix`, and gets its tables from `sumOfTerms`.
template <typename Attr>
class MixedTablesModel
    : public AttributeTrait::TraitBase<Attr, MixedTablesModel> {
public:
  Tables<IrDomain> emitBasis(const ContentPoint<IrDomain> &point,
                             Int<IrDomain> term,
                             OperandReader<IrDomain> &operands) const {
    return self().template basis<IrDomain>(point, term, operands);
  }
  Tables<HostDomain> evaluateBasis(const ContentPoint<HostDomain> &point,
                                   Int<HostDomain> term,
                                   OperandReader<HostDomain> &operands) const {
    return self().template basis<HostDomain>(point, term, operands);
  }
  Tables<IrDomain> emitMix(const ContentPoint<IrDomain> &point,
                           Int<IrDomain> term,
                           OperandReader<IrDomain> &operands) const {
    return self().template mix<IrDomain>(point, term, operands);
  }
  Tables<HostDomain> evaluateMix(const ContentPoint<HostDomain> &point,
                                 Int<HostDomain> term,
                                 OperandReader<HostDomain> &operands) const {
    return self().template mix<HostDomain>(point, term, operands);
  }

private:
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

/// The tables of an attribute with `basis` and `mix`, term after term.
template <typename Attr, typename D>
Tables<D> sumOfTerms(const Attr &attr, int64_t terms,
                     const ContentPoint<D> &point, OperandReader<D> &operands) {
  D &domain = *point.pair.domain;
  Tables<D> sum{constant(domain, 0.0), constant(domain, 0.0)};
  for (int64_t number = 0; number < terms; ++number) {
    Int<D> term = constantInt(domain, number);
    Tables<D> basis = attr.template basis<D>(point, term, operands);
    Tables<D> mix = attr.template mix<D>(point, term, operands);
    sum = {sum.cosine + basis.cosine * mix.cosine,
           sum.sine + basis.sine * mix.sine};
  }
  return sum;
}

/// A score term without operands, headFactor(head) * profile(distance).
template <typename Attr>
class ProfileModel : public AttributeTrait::TraitBase<Attr, ProfileModel> {
public:
  EncodingStages getStages() const {
    return {/*content=*/false, /*score=*/true};
  }
  llvm::StringRef getEncodingName() const { return Attr::getMnemonic(); }
  Float<IrDomain> emitScore(const Coordinate<IrDomain> &at,
                            OperandReader<IrDomain> &) const {
    return score<IrDomain>(at);
  }
  Float<HostDomain> evaluateScore(const Coordinate<HostDomain> &at,
                                  OperandReader<HostDomain> &) const {
    return score<HostDomain>(at);
  }
  Float<IrDomain> emitProfile(Int<IrDomain> distance) const {
    return self().template profile<IrDomain>(distance);
  }
  Float<HostDomain> evaluateProfile(Int<HostDomain> distance) const {
    return self().template profile<HostDomain>(distance);
  }
  Float<IrDomain> emitHeadFactor(Int<IrDomain> head,
                                 const Extents &extents) const {
    return self().template headFactor<IrDomain>(head, extents);
  }
  Float<HostDomain> evaluateHeadFactor(Int<HostDomain> head,
                                       const Extents &extents) const {
    return self().template headFactor<HostDomain>(head, extents);
  }
  Tables<IrDomain> emitTables(const ContentPoint<IrDomain> &,
                              OperandReader<IrDomain> &) const {
    llvm_unreachable("a score term has no content tables");
  }
  Tables<HostDomain> evaluateTables(const ContentPoint<HostDomain> &,
                                    OperandReader<HostDomain> &) const {
    llvm_unreachable("a score term has no content tables");
  }

private:
  template <typename D> Float<D> score(const Coordinate<D> &at) const {
    // One after the other: IR is emitted in the order of evaluation.
    Float<D> profile =
        self().template profile<D>(at.queryPosition - at.keyPosition);
    Float<D> factor = self().template headFactor<D>(at.head, *at.extents);
    return factor * profile;
  }
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

/// Beside ScoreModel: a sum of hinges of a profile of the distance times a
/// factor of the query. The attribute declares `distanceProfile`,
/// `queryFactor`, `hinge` and `constantOf`, and gets its term from
/// `sumOfHinges`.
template <typename Attr>
class HingesModel : public AttributeTrait::TraitBase<Attr, HingesModel> {
public:
  Float<IrDomain> emitDistanceProfile(Int<IrDomain> distance,
                                      OperandReader<IrDomain> &operands) const {
    return self().template distanceProfile<IrDomain>(distance, operands);
  }
  Float<HostDomain>
  evaluateDistanceProfile(Int<HostDomain> distance,
                          OperandReader<HostDomain> &operands) const {
    return self().template distanceProfile<HostDomain>(distance, operands);
  }
  Float<IrDomain> emitQueryFactor(Int<IrDomain> position,
                                  OperandReader<IrDomain> &operands) const {
    return self().template queryFactor<IrDomain>(position, operands);
  }
  Float<HostDomain>
  evaluateQueryFactor(Int<HostDomain> position,
                      OperandReader<HostDomain> &operands) const {
    return self().template queryFactor<HostDomain>(position, operands);
  }
  Hinge<IrDomain> emitHinge(Int<IrDomain> head, Int<IrDomain> unit,
                            OperandReader<IrDomain> &operands) const {
    return self().template hinge<IrDomain>(head, unit, operands);
  }
  Hinge<HostDomain> evaluateHinge(Int<HostDomain> head, Int<HostDomain> unit,
                                  OperandReader<HostDomain> &operands) const {
    return self().template hinge<HostDomain>(head, unit, operands);
  }
  Float<IrDomain> emitConstant(Int<IrDomain> head,
                               OperandReader<IrDomain> &operands) const {
    return self().template constantOf<IrDomain>(head, operands);
  }
  Float<HostDomain>
  evaluateConstant(Int<HostDomain> head,
                   OperandReader<HostDomain> &operands) const {
    return self().template constantOf<HostDomain>(head, operands);
  }

private:
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

/// The term of an attribute with `units` hinges, one after the other.
template <typename Attr, typename D>
Float<D> sumOfHinges(const Attr &attr, int64_t units, const Coordinate<D> &at,
                     OperandReader<D> &operands) {
  D &domain = *at.query.domain;
  Float<D> profile = attr.template distanceProfile<D>(
      at.queryPosition - at.keyPosition, operands);
  Float<D> factor = attr.template queryFactor<D>(at.queryPosition, operands);
  Float<D> x = profile * factor;
  Float<D> sum = attr.template constantOf<D>(at.head, operands);
  for (int64_t number = 0; number < units; ++number) {
    Hinge<D> unit =
        attr.template hinge<D>(at.head, constantInt(domain, number), operands);
    Float<D> line = unit.slope * x + unit.offset;
    sum = sum + max(line, 0.0) * unit.weight;
  }
  return sum;
}

/// A mask: one predicate, read over values and over intervals.
template <typename Attr>
class MaskModel : public AttributeTrait::TraitBase<Attr, MaskModel> {
public:
  llvm::StringRef getMaskName() const { return Attr::getMnemonic(); }
  Bool<IrDomain> emitPredicate(const Coordinate<IrDomain> &at,
                               OperandReader<IrDomain> &operands) const {
    return self().template predicate<IrDomain>(at, operands);
  }
  Bool<HostDomain>
  evaluatePredicate(const Coordinate<HostDomain> &at,
                    OperandReader<HostDomain> &operands) const {
    return self().template predicate<HostDomain>(at, operands);
  }
  Bool<IrIntervals> emitClass(const Coordinate<IrIntervals> &tile,
                              OperandReader<IrIntervals> &operands) const {
    return self().template predicate<IrIntervals>(tile, operands);
  }
  Bool<HostIntervals>
  evaluateClass(const Coordinate<HostIntervals> &tile,
                OperandReader<HostIntervals> &operands) const {
    return self().template predicate<HostIntervals>(tile, operands);
  }

private:
  const Attr &self() const { return *static_cast<const Attr *>(this); }
};

} // namespace mlir::posenc

#define POSENC_INSTANTIATE_SCORE(ATTR)                                         \
  template ::mlir::posenc::Float<::mlir::posenc::IrDomain> ATTR::score(        \
      const ::mlir::posenc::Coordinate<::mlir::posenc::IrDomain> &,            \
      ::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &) const;        \
  template ::mlir::posenc::Float<::mlir::posenc::HostDomain> ATTR::score(      \
      const ::mlir::posenc::Coordinate<::mlir::posenc::HostDomain> &,          \
      ::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &) const;

#define POSENC_INSTANTIATE_PROFILE_IN(ATTR, DOMAIN)                            \
  template ::mlir::posenc::Float<DOMAIN> ATTR::profile(                        \
      ::mlir::posenc::Int<DOMAIN>) const;                                      \
  template ::mlir::posenc::Float<DOMAIN> ATTR::headFactor(                     \
      ::mlir::posenc::Int<DOMAIN>, const ::mlir::posenc::Extents &) const;

#define POSENC_INSTANTIATE_PROFILE(ATTR)                                       \
  POSENC_INSTANTIATE_PROFILE_IN(ATTR, ::mlir::posenc::IrDomain)                \
  POSENC_INSTANTIATE_PROFILE_IN(ATTR, ::mlir::posenc::HostDomain)

#define POSENC_INSTANTIATE_HINGES_IN(ATTR, DOMAIN)                             \
  template ::mlir::posenc::Float<DOMAIN> ATTR::distanceProfile(                \
      ::mlir::posenc::Int<DOMAIN>, ::mlir::posenc::OperandReader<DOMAIN> &)    \
      const;                                                                   \
  template ::mlir::posenc::Float<DOMAIN> ATTR::queryFactor(                    \
      ::mlir::posenc::Int<DOMAIN>, ::mlir::posenc::OperandReader<DOMAIN> &)    \
      const;                                                                   \
  template ::mlir::posenc::Hinge<DOMAIN> ATTR::hinge(                          \
      ::mlir::posenc::Int<DOMAIN>, ::mlir::posenc::Int<DOMAIN>,                \
      ::mlir::posenc::OperandReader<DOMAIN> &) const;                          \
  template ::mlir::posenc::Float<DOMAIN> ATTR::constantOf(                     \
      ::mlir::posenc::Int<DOMAIN>, ::mlir::posenc::OperandReader<DOMAIN> &)    \
      const;

#define POSENC_INSTANTIATE_HINGES(ATTR)                                        \
  POSENC_INSTANTIATE_SCORE(ATTR)                                               \
  POSENC_INSTANTIATE_HINGES_IN(ATTR, ::mlir::posenc::IrDomain)                 \
  POSENC_INSTANTIATE_HINGES_IN(ATTR, ::mlir::posenc::HostDomain)

#define POSENC_INSTANTIATE_MIX_IN(ATTR, MEMBER, DOMAIN)                        \
  template ::mlir::posenc::Tables<DOMAIN> ATTR::MEMBER(                        \
      const ::mlir::posenc::ContentPoint<DOMAIN> &,                            \
      ::mlir::posenc::Int<DOMAIN>, ::mlir::posenc::OperandReader<DOMAIN> &)    \
      const;

#define POSENC_INSTANTIATE_MIX(ATTR)                                           \
  POSENC_INSTANTIATE_MIX_IN(ATTR, basis, ::mlir::posenc::IrDomain)             \
  POSENC_INSTANTIATE_MIX_IN(ATTR, basis, ::mlir::posenc::HostDomain)           \
  POSENC_INSTANTIATE_MIX_IN(ATTR, mix, ::mlir::posenc::IrDomain)               \
  POSENC_INSTANTIATE_MIX_IN(ATTR, mix, ::mlir::posenc::HostDomain)

#define POSENC_INSTANTIATE_TABLES(ATTR)                                        \
  template ::mlir::posenc::Tables<::mlir::posenc::IrDomain> ATTR::tables(      \
      const ::mlir::posenc::ContentPoint<::mlir::posenc::IrDomain> &,          \
      ::mlir::posenc::OperandReader<::mlir::posenc::IrDomain> &) const;        \
  template ::mlir::posenc::Tables<::mlir::posenc::HostDomain> ATTR::tables(    \
      const ::mlir::posenc::ContentPoint<::mlir::posenc::HostDomain> &,        \
      ::mlir::posenc::OperandReader<::mlir::posenc::HostDomain> &) const;

#define POSENC_INSTANTIATE_FREQUENCY(ATTR)                                     \
  template ::mlir::posenc::Float<::mlir::posenc::IrDomain> ATTR::frequency(    \
      const ::mlir::posenc::FrequencyPoint<::mlir::posenc::IrDomain> &) const; \
  template ::mlir::posenc::Float<::mlir::posenc::HostDomain> ATTR::frequency(  \
      const ::mlir::posenc::FrequencyPoint<::mlir::posenc::HostDomain> &)      \
      const;

#define POSENC_INSTANTIATE_MAGNITUDE(ATTR)                                     \
  template ::mlir::posenc::Float<::mlir::posenc::IrDomain> ATTR::magnitude(    \
      ::mlir::posenc::Int<::mlir::posenc::IrDomain>) const;                    \
  template ::mlir::posenc::Float<::mlir::posenc::HostDomain> ATTR::magnitude(  \
      ::mlir::posenc::Int<::mlir::posenc::HostDomain>) const;

#define POSENC_INSTANTIATE_PREDICATE_IN(ATTR, DOMAIN)                          \
  template ::mlir::posenc::Bool<DOMAIN> ATTR::predicate(                       \
      const ::mlir::posenc::Coordinate<DOMAIN> &,                              \
      ::mlir::posenc::OperandReader<DOMAIN> &) const;

#define POSENC_INSTANTIATE_PREDICATE(ATTR)                                     \
  POSENC_INSTANTIATE_PREDICATE_IN(ATTR, ::mlir::posenc::IrDomain)              \
  POSENC_INSTANTIATE_PREDICATE_IN(ATTR, ::mlir::posenc::HostDomain)            \
  POSENC_INSTANTIATE_PREDICATE_IN(ATTR, ::mlir::posenc::IrIntervals)           \
  POSENC_INSTANTIATE_PREDICATE_IN(ATTR, ::mlir::posenc::HostIntervals)

#endif // POSENC_IR_ENCODINGMODEL_H
