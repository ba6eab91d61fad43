// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

template <typename D>
static Int<D> sizeOf(const Coordinate<D> &at, OperandReader<D> &operands) {
  return operands.loadInt(*at.head.domain, 0, {at.head});
}

/// Over the heads of a kv group, which some lowerings take together, all are
/// read. Of more heads nothing is known.
template <typename Base>
static Int<IntervalDomain<Base>>
sizeOf(const Coordinate<IntervalDomain<Base>> &at,
       OperandReader<IntervalDomain<Base>> &operands) {
  using D = IntervalDomain<Base>;
  D &domain = *at.head.domain;
  if (!at.head.rep || D::isPoint(at.head.rep))
    return operands.loadInt(domain, 0, {at.head});
  Base &base = domain.getBase();
  auto [first, last] = *at.head.rep;
  Int<D> least, most;
  int64_t group = at.extents->heads / at.extents->kvHeads;
  for (int64_t member = 0; member < group; ++member) {
    Int<D> head{&domain,
                domain.point(base.addInt(first, base.constantInt(member)))};
    Int<D> size = operands.loadInt(domain, 0, {head});
    least = member ? min(least, size) : size;
    most = member ? max(most, size) : size;
  }
  // 0 within a group.
  constexpr int64_t far = int64_t(1) << 40;
  auto others = base.maxInt(
      base.subInt(base.subInt(last, first), base.constantInt(group - 1)),
      base.constantInt(0));
  auto unknown = base.scaleInt(others, far);
  return {&domain, typename D::Range{base.subInt(least.rep->lower, unknown),
                                     base.addInt(most.rep->upper, unknown)}};
}

template <typename D>
Bool<D> WindowAttr::predicate(const Coordinate<D> &at,
                              OperandReader<D> &operands) const {
  Int<D> distance = abs(at.queryPosition - at.keyPosition);
  return distance < sizeOf(at, operands);
}
POSENC_INSTANTIATE_PREDICATE(WindowAttr)

SmallVector<EncodingOperand>
WindowAttr::getOperandSpecs(const Extents &extents) const {
  return {{"sizes", {{extents.heads}}, OperandElement::integer}};
}

LogicalResult WindowAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 Real epsilon, Real scoreBound) {
  // N1
  if (!(epsilon >= 0.0 && epsilon < 1.0))
    return emitError() << "expected epsilon to be at least 0 and below 1, got "
                       << double(epsilon);
  // N2
  if (!(scoreBound >= 0.0) || !std::isfinite(scoreBound))
    return emitError()
           << "expected score_bound not to be negative and finite, got "
           << double(scoreBound);
  return success();
}
