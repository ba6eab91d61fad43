// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Nodes.h"

#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"

namespace mlir::posenc {

/// The elements of a constant; null where they are not there.
static DenseElementsAttr elementsOf(Attribute attr) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(attr);
  if (!resource)
    return dyn_cast<DenseElementsAttr>(attr);
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  bool detectedSplat;
  if (!blob || !DenseElementsAttr::isValidRawBuffer(
                   resource.getType(), blob->getData(), detectedSplat))
    return {};
  return DenseElementsAttr::getFromRawBuffer(resource.getType(),
                                             blob->getData());
}

namespace {
/// Remembered, as finding an element of an attribute takes longer than that.
class Constant final : public Remembered {
public:
  Constant(Run &run, DenseElementsAttr elements)
      : Remembered(run, elements.getType().getShape()), elements(elements) {}

private:
  Datum compute(const int64_t *indices) override {
    int64_t number = 0;
    for (auto [dim, size] : llvm::enumerate(shape))
      number = number * size + indices[dim];
    if (isa<ComplexType>(elements.getElementType())) {
      auto value = *(elements.value_begin<std::complex<APFloat>>() + number);
      return datum(
          {value.real().convertToDouble(), value.imag().convertToDouble()});
    }
    if (isa<FloatType>(elements.getElementType()))
      return datum(
          (*(elements.value_begin<APFloat>() + number)).convertToDouble());
    APInt value = *(elements.value_begin<APInt>() + number);
    return value.getBitWidth() == 1 ? datum(!value.isZero())
                                    : datum(value.getSExtValue());
  }
  DenseElementsAttr elements;
};
} // namespace

std::unique_ptr<Node> makeConstantNode(NodeMaker &maker, OpResult result) {
  Attribute attr;
  if (!matchPattern(result, m_Constant(&attr)))
    return nullptr;
  if (std::optional<Datum> scalar = constantDatum(attr))
    return std::make_unique<View>(
        maker.getRun(), ArrayRef<int64_t>(),
        [value = *scalar](const int64_t *) { return value; });
  DenseElementsAttr elements = elementsOf(attr);
  if (!elements)
    return nullptr;
  return std::make_unique<Constant>(maker.getRun(), elements);
}

} // namespace mlir::posenc
