// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Roster.h"
#include "posenc/IR/Encodings.h"

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

std::vector<EncodingForm> test::everyEncodingForm() {
  std::vector<EncodingForm> forms(std::begin(encodingForms),
                                  std::end(encodingForms));
  addDefaults<
#define GET_ATTRDEF_LIST
#include "posenc/IR/Encodings.cpp.inc"
      >(forms);
  return forms;
}

std::vector<EncodingForm> test::formsActingOn(ActsOn what) {
  std::vector<EncodingForm> forms = everyEncodingForm();
  llvm::erase_if(forms,
                 [&](const EncodingForm &form) { return form.actsOn != what; });
  return forms;
}
