// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Roster.h"
#include "Support/Jit.h"
#include "mlir/AsmParser/AsmParser.h"
#include "posenc/IR/Encodings.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/ErrorHandling.h"
#include <cstdlib>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

static bool hasRow(llvm::StringRef text) {
  return llvm::any_of(encodingForms, [&](const EncodingForm &form) {
    return llvm::StringRef(form.text).split('<').first == text;
  });
}

/// Adds `Attr` without parameters if it is an encoding that has no row.
template <typename Attr>
static void addDefault(std::vector<EncodingForm> &forms) {
  static const std::string text = ("#posenc." + Attr::getMnemonic()).str();
  using Encoding = PositionEncodingAttrInterface::Trait<Attr>;
  if (!std::is_base_of_v<Encoding, Attr> || hasRow(text))
    return;
  ActsOn actsOn = std::is_base_of_v<ContentModel<Attr>, Attr>
                      ? ActsOn::queryAndKey
                      : ActsOn::logit;
  forms.push_back({text.c_str(), actsOn, false, false, false});
}

template <typename... Attrs>
static void addDefaults(std::vector<EncodingForm> &forms) {
  (addDefault<Attrs>(forms), ...);
}

/// The forms in POSENC_ENCODINGS, separated by semicolons.
static void addFromOutside(std::vector<EncodingForm> &forms) {
  const char *listed = std::getenv("POSENC_ENCODINGS");
  if (!listed)
    return;
  auto context = makeContext();
  SmallVector<StringRef> texts;
  StringRef(listed).split(texts, ';', -1, /*KeepEmpty=*/false);
  for (StringRef text : texts) {
    static llvm::StringSet<> kept;
    auto encoding = dyn_cast_or_null<PositionEncodingAttrInterface>(
        parseAttribute(text, context.get()));
    if (!encoding)
      llvm::report_fatal_error(
          llvm::Twine("expected an encoding in POSENC_ENCODINGS, got ") + text);
    ActsOn actsOn =
        encoding.getStages().content ? ActsOn::queryAndKey : ActsOn::logit;
    forms.push_back(
        {kept.insert(text).first->getKeyData(), actsOn, false, false, false});
  }
}

std::vector<EncodingForm> test::everyEncodingForm() {
  std::vector<EncodingForm> forms(std::begin(encodingForms),
                                  std::end(encodingForms));
  addDefaults<
#define GET_ATTRDEF_LIST
#include "posenc/IR/Encodings.cpp.inc"
      >(forms);
  addFromOutside(forms);
  return forms;
}

std::vector<EncodingForm> test::formsActingOn(ActsOn what) {
  std::vector<EncodingForm> forms = everyEncodingForm();
  llvm::erase_if(forms,
                 [&](const EncodingForm &form) { return form.actsOn != what; });
  return forms;
}
