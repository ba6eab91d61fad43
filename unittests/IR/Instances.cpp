// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Instances.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

Extents test::makeExtents(int64_t headDim) {
  return {/*batch=*/2,      /*heads=*/6,   /*kvHeads=*/3,
          /*queries=*/span, /*keys=*/span, headDim};
}

static Type elementType(MLIRContext &context, OperandElement element) {
  Builder builder(&context);
  switch (element) {
  case OperandElement::real:
    return builder.getF64Type();
  case OperandElement::boolean:
    return builder.getI1Type();
  case OperandElement::integer:
    return builder.getI64Type();
  }
  llvm_unreachable("unknown element");
}

static HostOperands::Array randomArray(ArrayRef<int64_t> shape,
                                       const EncodingOperand &spec,
                                       std::mt19937 &random) {
  OperandElement element = spec.element;
  HostOperands::Array array{{shape.begin(), shape.end()}, {}};
  std::uniform_real_distribution<double> real(spec.least, spec.most);
  for (int64_t n = 0; n < ShapedType::getNumElements(shape); ++n)
    array.values.push_back(element == OperandElement::real ? real(random)
                           : element == OperandElement::boolean
                               ? random() % 2
                               // Among the tokens of Point.
                               : random() % (span / 2));
  if (spec.sorted)
    for (auto row = array.values.begin(); row != array.values.end();
         row += shape.back())
      std::sort(row, row + shape.back());
  return array;
}

/// Shape `choice` of an operand, open sizes filled in with `open`; dimensions
/// named by the bits of `broadcast` become 1.
static SmallVector<int64_t> chooseShape(const EncodingOperand &spec,
                                        unsigned choice, unsigned broadcast,
                                        int64_t open, const Extents &extents) {
  SmallVector<int64_t> shape = spec.shapes[choice];
  for (auto [dim, size] : llvm::enumerate(shape)) {
    // Leading dimensions of rank 3 and more are batch rows.
    if (ShapedType::isDynamic(size))
      size = shape.size() > 2 && dim == 0 ? extents.batch : open;
    if (spec.broadcasts && (broadcast >> dim & 1))
      size = 1;
  }
  return shape;
}

static SmallVector<EncodingOperand> operandSpecs(Attribute attr,
                                                 const Extents &extents) {
  if (auto encoding = dyn_cast<PositionEncodingAttrInterface>(attr))
    return encoding.getOperandSpecs(extents);
  return cast<MaskAttrInterface>(attr).getOperandSpecs(extents);
}

static bool fits(Attribute attr, const Extents &extents, TypeRange types) {
  auto emitError = [&] {
    return emitRemark(UnknownLoc::get(attr.getContext()));
  };
  if (auto encoding = dyn_cast<PositionEncodingAttrInterface>(attr))
    return succeeded(encoding.verifyEncoding(emitError, extents, types));
  return succeeded(
      cast<MaskAttrInterface>(attr).verifyMask(emitError, extents, types));
}

std::vector<Instance> test::instancesOf(MLIRContext &context, StringRef text,
                                        const Extents &extents) {
  Attribute attr = parseAttribute(text, &context);
  if (!attr)
    return {};
  SmallVector<EncodingOperand> specs = operandSpecs(attr, extents);
  size_t choices = 1;
  bool broadcasts = false;
  for (const EncodingOperand &spec : specs) {
    choices = std::max(choices, spec.shapes.size());
    broadcasts |= spec.broadcasts;
  }
  SmallVector<unsigned> patterns{0};
  if (broadcasts)
    patterns = {0b0000, 0b0011, 0b0101, 0b1000, 0b0111};

  // Draws bounds of padding that do not cross.
  std::mt19937 random(44);
  std::vector<Instance> result;
  for (unsigned choice = 0; choice < choices; ++choice)
    for (unsigned pattern : patterns)
      // The first that the attribute takes: whole spans of positions, or what
      // must not exceed the pairs of a head.
      for (int64_t open : {span, extents.headDim / 2, extents.headDim / 4}) {
        Instance instance{text.str(), attr, extents, {}, {}, {}};
        for (const EncodingOperand &spec : specs) {
          SmallVector<int64_t> shape = chooseShape(
              spec, std::min<size_t>(choice, spec.shapes.size() - 1), pattern,
              open, extents);
          instance.arrays.push_back(randomArray(shape, spec, random));
          instance.types.push_back(
              MemRefType::get(shape, elementType(context, spec.element)));
          instance.name += " " + spec.name.str() + "[";
          for (int64_t size : shape)
            instance.name += " " + std::to_string(size);
          instance.name += " ]";
        }
        instance.operands =
            HostOperands({instance.arrays.begin(), instance.arrays.end()});
        if (!fits(attr, extents, instance.operandTypes()))
          continue;
        result.push_back(std::move(instance));
        break;
      }
  return result;
}

Point Point::random(std::mt19937 &random, const Extents &extents) {
  auto below = [&](int64_t bound) { return int64_t(random() % bound); };
  return {below(extents.batch), below(extents.heads), below(span / 2),
          below(span / 2),      below(span / 2),      below(span / 2)};
}
