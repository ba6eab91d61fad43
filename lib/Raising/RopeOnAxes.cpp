// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// RoPE whose pairs turn by positions on several axes (M-RoPE, 2-D). With one
// position in place of those on axes it is what another recognizer knows; what
// remains is to see which pair has which axis.
#include "Residue.h"
#include "Spectrum.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Sections of a spectrum, one per axis.
struct Sections {
  SmallVector<int64_t> sizes;
  SectionOrder order;
};

class AxesMatcher {
public:
  explicit AxesMatcher(const ContentSite &site)
      : site(site), context(site.reader.getContext()),
        position(context.variable()) {}
  std::optional<ContentMatch> match(ContentRecognizer self);

private:
  bool readAxes();
  Scalar withoutAxes(Scalar channel, SmallVectorImpl<Scalar> &positions);
  std::optional<ContentMatch> matchOnOneAxis(ContentRecognizer self);
  bool matchPairs(RopeAttr rope);
  Sections readSections();
  std::optional<double> matchSeparate(const ContentMatch &found,
                                      ArrayRef<int64_t> sections) const;
  Scalar elementAlong(Scalar axis);
  bool matchPositions(TokenPositions &positions);

  const ContentSite &site;
  ScalarContext &context;
  /// In place of positions on axes.
  Scalar position;
  /// Where tokens stand on each axis; of each channel, the axis that it reads,
  /// or -1, and itself with `position`.
  SmallVector<Scalar> axes;
  SmallVector<int64_t> axisOfChannel, axisOfPair;
  SmallVector<Scalar> channels;
};
} // namespace

/// `channel` with one number for each whole number of its angles that is more
/// than a size: those are `positions`.
Scalar AxesMatcher::withoutAxes(Scalar channel,
                                SmallVectorImpl<Scalar> &positions) {
  return context.rewrite(channel, [&](Scalar node) -> Scalar {
    if (!node->is(ScalarKind::toFloat) || isOfSizes(node->operands[0]))
      return nullptr;
    if (!llvm::is_contained(positions, node->operands[0]))
      positions.push_back(node->operands[0]);
    return context.toFloat(position);
  });
}

/// At most one position per channel, and several of all. Axes are numbered as
/// channels meet them.
bool AxesMatcher::readAxes() {
  for (Scalar channel : site.channels) {
    SmallVector<Scalar, 1> positions;
    channels.push_back(withoutAxes(channel, positions));
    if (positions.size() > 1)
      return false;
    axisOfChannel.push_back(-1);
    if (positions.empty())
      continue;
    auto *found = llvm::find(axes, positions[0]);
    axisOfChannel.back() = found - axes.begin();
    if (found == axes.end())
      axes.push_back(positions[0]);
  }
  return axes.size() > 1;
}

/// RoPE at that position, of a closed form or of frequencies.
std::optional<ContentMatch>
AxesMatcher::matchOnOneAxis(ContentRecognizer self) {
  ContentSite onOne{site.reader, site.tensor, site.batch,
                    site.head,   position,    channels};
  return recognizeByOthers(self, onOne, [](const ContentMatch &match) {
    auto rope = dyn_cast<RopeAttr>(match.encoding);
    bool readsRows = rope && (rope.getTable() == TableSource::by_position ||
                              rope.getTable() == TableSource::by_token);
    return rope && !readsRows && !rope.getSections() &&
           match.positions == TokenPositions();
  });
}

/// Both channels of a pair read one axis, and no others do.
bool AxesMatcher::matchPairs(RopeAttr rope) {
  ChannelPairs pairs = rope.getChannelPairs(site.channels.size());
  for (int64_t pair = 0; pair < pairs.count(); ++pair) {
    int64_t axis = axisOfChannel[pairs.first(pair)];
    if (axis < 0 || axis != axisOfChannel[pairs.second(pair)])
      return false;
    axisOfPair.push_back(axis);
  }
  return llvm::count_if(axisOfChannel, [](int64_t axis) {
           return axis >= 0;
         }) == 2 * pairs.count();
}

/// Whether axes take turns as long as they have pairs, and all others are of
/// the first.
static bool takeTurns(ArrayRef<int64_t> axisOfPair, ArrayRef<int64_t> sizes) {
  int64_t count = sizes.size();
  return llvm::all_of(llvm::enumerate(axisOfPair), [&](const auto &entry) {
    int64_t pair = entry.index(), turn = pair % count;
    return entry.value() == (pair < count * sizes[turn] ? turn : 0);
  });
}

/// In an order that has no name, each run of pairs is a section, and its axis
/// is counted once more.
Sections AxesMatcher::readSections() {
  Sections found{SmallVector<int64_t>(axes.size()), SectionOrder::consecutive};
  for (int64_t axis : axisOfPair)
    ++found.sizes[axis];
  if (llvm::is_sorted(axisOfPair))
    return found;
  if (takeTurns(axisOfPair, found.sizes)) {
    found.order = SectionOrder::interleaved_;
    return found;
  }
  found.sizes.clear();
  SmallVector<Scalar> runs;
  int64_t last = -1;
  for (int64_t axis : axisOfPair) {
    if (axis != last) {
      found.sizes.push_back(0);
      runs.push_back(axes[axis]);
    }
    ++found.sizes.back();
    last = axis;
  }
  axes = runs;
  return found;
}

/// The base of a spectrum that begins anew with each section.
std::optional<double>
AxesMatcher::matchSeparate(const ContentMatch &found,
                           ArrayRef<int64_t> sections) const {
  if (found.operands.size() != 1)
    return std::nullopt;
  auto constant = dyn_cast<Attribute>(found.operands[0].source);
  if (!constant)
    return std::nullopt;
  SmallVector<double> frequencies(
      llvm::map_range(cast<DenseElementsAttr>(constant).getValues<float>(),
                      [](float value) { return double(value); }));
  std::optional<double> base;
  ArrayRef<double> rest = frequencies;
  for (int64_t size : sections) {
    std::optional<Spectrum> spectrum = fitSpectrum(
        context.getMLIRContext(), rest.take_front(size), /*magnitude=*/1.0);
    rest = rest.drop_front(size);
    // One pair says nothing of the base.
    if (!spectrum || spectrum->scaling ||
        (size > 1 && base && *base != spectrum->base))
      return std::nullopt;
    if (size > 1)
      base = spectrum->base;
  }
  return base;
}

/// Elements of one tensor that count up along one of its dimensions, as its
/// element at an axis; null where they are none.
Scalar AxesMatcher::elementAlong(Scalar axis) {
  ArrayRef<Scalar> first = axes[0]->operands, second = axes[1]->operands;
  if (!axes[0]->is(ScalarKind::load) || first.size() != second.size())
    return nullptr;
  auto *counted = llvm::mismatch(first, second).first;
  std::optional<int64_t> start =
      counted == first.end() ? std::nullopt : matchInteger(*counted);
  if (!start)
    return nullptr;
  SmallVector<Scalar> indices(first);
  Scalar &index = indices[counted - first.begin()];
  for (auto [number, position] : llvm::enumerate(axes)) {
    index = context.integer(*start + number);
    if (position != context.load(axes[0]->value, indices))
      return nullptr;
  }
  index = context.addInt(axis, context.integer(*start));
  return context.load(axes[0]->value, indices);
}

/// An integer over batch, token and axis.
bool AxesMatcher::matchPositions(TokenPositions &positions) {
  Scalar axis = context.axis(context.integer(axes.size()));
  Scalar element = elementAlong(axis);
  if (!element) {
    element = axes.back();
    for (int64_t number = axes.size() - 2; number >= 0; --number) {
      Scalar isThis =
          context.isZero(context.subInt(axis, context.integer(number)));
      element = context.select(isThis, axes[number], element);
    }
  }
  positions.element = element;
  positions.axes = {site.batch, site.token, axis};
  return ResidueEmitter::canEmit(element, site.tensor.getDefiningOp(),
                                 positions.axes);
}

std::optional<ContentMatch> AxesMatcher::match(ContentRecognizer self) {
  if (!readAxes())
    return std::nullopt;
  std::optional<ContentMatch> found = matchOnOneAxis(self);
  if (!found)
    return std::nullopt;
  auto rope = cast<RopeAttr>(found->encoding);
  if (!matchPairs(rope)) {
    site.nearMiss = "expected both channels of a pair to turn by one position";
    return std::nullopt;
  }
  Sections sections = readSections();
  if (!matchPositions(found->positions))
    return std::nullopt;
  double base = rope.getBase();
  TableSource table = rope.getTable();
  if (sections.order == SectionOrder::consecutive)
    if (auto separate = matchSeparate(*found, sections.sizes)) {
      base = *separate;
      table = TableSource::closed_form;
      sections.order = SectionOrder::separate;
      found->operands.clear();
    }
  found->encoding = RopeAttr::get(
      context.getMLIRContext(), rope.getPairing(), base, rope.getRot(),
      rope.getOffset(), rope.getActive(), rope.getScaling(),
      DenseI64ArrayAttr::get(context.getMLIRContext(), sections.sizes),
      sections.order, rope.getMscale(), table, rope.getOn());
  return found;
}

static std::optional<ContentMatch> recognize(const ContentSite &site) {
  return AxesMatcher(site).match(recognize);
}
static ContentRegistration registration(recognize);
