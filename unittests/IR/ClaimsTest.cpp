// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The roster is complete, and what encodings claim is what the literature says.
#include "IR/Observe.h"
#include "Support/Jit.h"
#include "mlir/AsmParser/AsmParser.h"
#include "posenc/IR/Encodings.h"
#include "posenc/IR/PosEnc.h"
#include <gtest/gtest.h>
#include <set>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
/// Mnemonics of the attributes that the dialect registers.
template <typename... Attrs> std::set<std::string> mnemonicsOf() {
  return {Attrs::getMnemonic().str()...};
}
const std::set<std::string> registered = mnemonicsOf<
#define GET_ATTRDEF_LIST
#include "posenc/IR/Encodings.cpp.inc"
    >();

TEST(Roster, EveryAttributeOfTheDialectHasAForm) {
  auto context = makeContext();
  std::set<std::string> listed;
  for (const EncodingForm &form : everyEncodingForm()) {
    auto attr = dyn_cast_or_null<PositionEncodingAttrInterface>(
        parseAttribute(form.text, context.get()));
    ASSERT_TRUE(attr) << form.text;
    if (isa<PosEncDialect>(attr.getDialect()))
      listed.insert(attr.getEncodingName().str());
  }
  for (const MaskForm &form : maskForms) {
    auto attr = dyn_cast_or_null<MaskAttrInterface>(
        parseAttribute(form.text, context.get()));
    ASSERT_TRUE(attr) << form.text;
    listed.insert(attr.getMaskName().str());
  }
  for (const ScalingForm &form : scalingForms) {
    Attribute attr = parseAttribute(form.text, context.get());
    ASSERT_TRUE(isa_and_nonnull<FrequencyScalingAttrInterface>(attr))
        << form.text;
    StringRef name = StringRef(form.text).split('<').first;
    listed.insert(name.split('.').second.str());
  }
  EXPECT_EQ(listed, registered);
}

TEST(Roster, TextIsOneSpellingOfOneAttribute) {
  auto context = makeContext();
  std::set<const void *> seen;
  auto check = [&](const char *text) {
    Attribute attr = parseAttribute(text, context.get());
    EXPECT_TRUE(seen.insert(attr.getAsOpaquePointer()).second) << text;
    std::string printed;
    llvm::raw_string_ostream(printed) << attr;
    EXPECT_EQ(parseAttribute(printed, context.get()), attr) << printed;
  };
  for (const EncodingForm &form : encodingForms)
    check(form.text);
  for (const MaskForm &form : maskForms)
    check(form.text);
  for (const ScalingForm &form : scalingForms)
    check(form.text);
}

struct Claims : testing::TestWithParam<EncodingForm> {};
INSTANTIATE_TEST_SUITE_P(Roster, Claims, testing::ValuesIn(encodingForms));

TEST_P(Claims, AreThoseOfTheLiterature) {
  auto context = makeContext();
  const EncodingForm &form = GetParam();
  for (const Instance &instance :
       instancesOf(*context, form.text, makeExtents(12))) {
    auto encoding = cast<PositionEncodingAttrInterface>(instance.attr);
    EncodingStages stages = encoding.getStages();
    EXPECT_EQ(stages.content, form.actsOn == ActsOn::queryAndKey);
    EXPECT_EQ(stages.score, form.actsOn == ActsOn::logit);
    EXPECT_EQ(encoding.isShiftInvariant(), form.toeplitz);
    EXPECT_EQ(encoding.dependsOnData(), form.readsData);
    EXPECT_EQ(decays(instance), form.decays) << instance.name;
  }
}
} // namespace
