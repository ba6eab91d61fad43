// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_RECOGNIZERS_H
#define POSENC_RAISING_RECOGNIZERS_H

#include "posenc/Raising/Elements.h"
#include <array>
#include <vector>

/// Recognition of foreign spellings, one room per encoding or mask. A
/// recognizer gets an expression over logical axes, with all data movement
/// gone, and says whether it is its own formula. Raising asks every registered
/// recognizer and knows none; a library or plugin that adds an encoding
/// registers its own.
namespace mlir::posenc {

/// Where tokens stand: token + offset, the entries of a tensor [tokens] or
/// [batch, tokens], a number for each token, or what is computed, also on each
/// of several axes.
struct TokenPositions {
  int64_t offset = 0;
  Value tensor;
  /// The offset where it depends on sizes, else null.
  Scalar sizes = nullptr;
  std::vector<int64_t> numbers = {};
  /// Computed: an integer over batch, token and axis, and these three, of which
  /// the last is null where there is one axis.
  Scalar element = nullptr;
  std::array<Scalar, 3> axes = {};

  /// token + an expression of sizes.
  static TokenPositions shifted(Scalar offset);

  bool operator==(const TokenPositions &other) const {
    return offset == other.offset && tensor == other.tensor &&
           sizes == other.sizes && numbers == other.numbers &&
           element == other.element;
  }
};

/// The axes of an expression over pairs.
struct PairSite {
  ElementReader &reader;
  Scalar batch, head, query, key;
  int64_t heads, kvHeads;
  /// All conditions under which a pair is kept: one may mean more beside
  /// another.
  ArrayRef<Scalar> conditions;
  /// Where one of several conditions is enough, all of those.
  ArrayRef<Scalar> alternatives = {};
  /// Whether softmax sees what is added to a whole row: a sink is in the same
  /// sum and moves not with it.
  bool seesRows = false;
  /// What else is added to the score: parts of an encoding may be terms of
  /// their own.
  ArrayRef<Scalar> others = {};
  /// What recognizers have to say of an expression that is nearly their own.
  mutable SmallVector<std::string, 0> nearMisses = {};

  /// Says what is nearly an encoding or a mask lacks: what was expected where,
  /// and what was got.
  void miss(const Twine &why) const {
    if (std::string text = why.str(); !llvm::is_contained(nearMisses, text))
      nearMisses.push_back(std::move(text));
  }
};

/// A tensor that is read at the pair: [B or 1, H or 1, N or 1, M or 1], or
/// without some of these. `axes` are those that it has, 0 to 3.
struct PairTensor {
  Value tensor;
  SmallVector<unsigned> axes;
  /// In place of a tensor: what its elements are, over the axes of the site.
  Scalar element = nullptr;

  bool isGiven() const { return tensor || element; }
  bool operator==(const PairTensor &other) const {
    return tensor == other.tensor && element == other.element;
  }
};

/// The tensor [tokens] or [batch, tokens] whose element at `token`, the query
/// or the key, `node` is, or null.
Value matchTokenTensor(Scalar node, Scalar token, const PairSite &site);

/// The tensor over pairs whose element `node` is, or nothing.
std::optional<PairTensor> matchPairTensor(Scalar node, const PairSite &site);

/// An operand of an encoding or a mask: a tensor, where a tensor is 0 or is not
/// 0, or the tensor whose element at `axes` is an expression: of f32, or of
/// integers where something is counted.
struct PartOperand {
  enum class Form { asIs, isZero, isNotZero, computed, counted };
  PartOperand(Value tensor, Form form = Form::asIs)
      : tensor(tensor), form(form) {}
  /// Axes of size 1 are the constant 0. All have static sizes.
  PartOperand(Scalar element, ArrayRef<Scalar> axes, Form form = Form::computed)
      : form(form), element(element), axes(axes) {}
  bool operator==(const PartOperand &other) const {
    return tensor == other.tensor && form == other.form &&
           element == other.element && axes == other.axes;
  }
  Value tensor;
  Form form;
  Scalar element = nullptr;
  SmallVector<Scalar, 2> axes;
};

struct ScoreMatch {
  Attribute encoding;
  SmallVector<PartOperand> operands;
  TokenPositions query, key;
  /// In place of operands, for what is a tensor over pairs.
  PairTensor pairs = {};
  /// Those of the site's other terms that are in it as well.
  SmallVector<Scalar, 1> taken = {};
};

struct MaskMatch {
  Attribute mask;
  SmallVector<PartOperand> operands;
  TokenPositions query, key;
  /// In place of operands, for what is a tensor over pairs.
  PairTensor pairs = {};

  bool operator==(const MaskMatch &other) const {
    return mask == other.mask && operands == other.operands &&
           pairs == other.pairs && query == other.query && key == other.key;
  }
};

/// Recognises one term of the logits. A term may differ from the encoding by a
/// function of head and query alone, unless the site says that rows are seen.
using ScoreRecognizer = std::optional<ScoreMatch> (*)(Scalar term,
                                                      const PairSite &);
/// Recognises one condition of a conjunction. Where several conditions are one
/// mask, each is recognised as that.
using MaskRecognizer = std::optional<MaskMatch> (*)(Scalar condition,
                                                    const PairSite &);

/// The mask that the first recognizer which knows a condition makes of it.
std::optional<MaskMatch> recognizeMask(Scalar condition, const PairSite &site);

/// A tensor that may be a content transform of another one: its element at
/// (batch, head, token, channel), with one expression per channel number.
struct ContentSite {
  ElementReader &reader;
  Value tensor;
  Scalar batch, head, token;
  /// Element per channel.
  SmallVector<Scalar> channels;
  /// What a recognizer has to say of channels that are nearly its own.
  mutable StringRef nearMiss = {};
};

/// A table [.., columns] in a tensor.
struct TableSlice {
  /// Dimensions of the tensor that the table has, in order, columns last.
  SmallVector<int64_t, 3> dims;
  /// By dimension of the tensor: where the columns begin, and where the
  /// dimensions that the table has not are read. Others begin at 0.
  SmallVector<int64_t, 4> offsets;
  int64_t columns = 0;
  /// Between columns.
  int64_t stride = 1;
  /// Of complex numbers: 0 for their real parts, 1 for their imaginary ones.
  std::optional<int64_t> part;

  bool operator==(const TableSlice &other) const {
    return dims == other.dims && offsets == other.offsets &&
           columns == other.columns && stride == other.stride &&
           part == other.part;
  }
};

/// An operand of a match: a tensor of the graph, a table in it, or a constant
/// (DenseElementsAttr) that is to be made.
struct MatchedOperand {
  MatchedOperand(OpFoldResult source) : source(source) {}
  MatchedOperand(Value tensor, TableSlice table)
      : source(tensor), table(std::move(table)) {}
  bool operator==(const MatchedOperand &other) const {
    return source == other.source && table == other.table;
  }
  OpFoldResult source;
  /// Unset where it is the whole tensor.
  std::optional<TableSlice> table;
};

/// f32 constants.
MatchedOperand constantVector(ScalarContext &context, ArrayRef<double> values);

struct ContentMatch {
  Attribute encoding;
  SmallVector<MatchedOperand> operands;
  TokenPositions positions;
  /// What is transformed, per channel.
  SmallVector<Scalar> source;
  /// The token that tables are relative to in the graph, where the encoding is
  /// free to have another: it cancels between query and key, if both have it.
  std::optional<int64_t> reference = std::nullopt;
};

/// Whether an integer depends on sizes of tensors, and on numbers that are
/// arguments of the function, alone.
bool isOfSizes(Scalar node);

/// Where tokens of a content transform stand, read off a position: token +
/// offset, an element of a position tensor at the token, or an integer that is
/// computed for each token.
std::optional<TokenPositions> matchTokenPositions(Scalar position,
                                                  const ContentSite &site);

/// query - key + offset, or sign times that: the offset. An axis of size 1 is
/// the constant 0 and need not occur.
std::optional<int64_t> matchDistance(Scalar sum, const PairSite &site,
                                     int64_t sign);

/// `term` at axis = 0, 1, .. as constants, or nothing where one is not.
std::optional<SmallVector<double>>
evaluateAlong(ScalarContext &context, Scalar term, Scalar axis, int64_t size);

using ContentRecognizer = std::optional<ContentMatch> (*)(const ContentSite &);

/// When a recognizer is asked: before all others, as one of a library that adds
/// an encoding of its own may want to be; among them, in no order that it may
/// count on; or after all others, as one that takes what has no formula.
enum class Turn { first, any, last };

/// All recognizers of one kind; construction of a `Registration` adds one.
template <typename Recognizer> class RecognizerRegistry {
public:
  static std::vector<Recognizer> &all() {
    static std::vector<Recognizer> recognizers;
    return recognizers;
  }
  /// Those that are asked after all others.
  static ArrayRef<Recognizer> last() {
    return ArrayRef(all()).take_back(std::min(all().size(), count(Turn::last)));
  }
  struct Registration {
    explicit Registration(Recognizer recognizer, Turn turn = Turn::any) {
      size_t place = 0;
      for (Turn before : {Turn::first, Turn::any, Turn::last})
        place += before <= turn ? count(before) : 0;
      all().insert(all().begin() + place, recognizer);
      ++count(turn);
    }
  };

private:
  static size_t &count(Turn turn) {
    static size_t counts[3] = {};
    return counts[static_cast<size_t>(turn)];
  }
};

extern template class RecognizerRegistry<ScoreRecognizer>;
extern template class RecognizerRegistry<MaskRecognizer>;
extern template class RecognizerRegistry<ContentRecognizer>;

using ScoreRegistration = RecognizerRegistry<ScoreRecognizer>::Registration;
using MaskRegistration = RecognizerRegistry<MaskRecognizer>::Registration;
using ContentRegistration = RecognizerRegistry<ContentRecognizer>::Registration;

/// What a recognizer other than `self` makes of a site, the first that is
/// accepted: for one whose spelling holds another's.
std::optional<ContentMatch>
recognizeByOthers(ContentRecognizer self, const ContentSite &site,
                  llvm::function_ref<bool(const ContentMatch &)> accepts);

/// The encoding and the mask that read a tensor over pairs, for what is built
/// as one.
Attribute pairTensorEncoding(MLIRContext *context);
Attribute pairTensorMask(MLIRContext *context);

/// The largest number that may be added to all logits of a row, or left out:
/// where f32 still tells logits apart that differ by 1e-4.
inline constexpr double largestRowConstant = 1.0e3;

/// What becomes of roundings to narrow types on the way: of logits, weights and
/// what is multiplied into a query or key they are ignored, as that only adds
/// digits; of positions, angles and biases they are kept, as the difference
/// grows with the distance.
enum class Rounding { ignored, kept };

/// The sum of products that an expression is: factors per product, constants in
/// `factor`, signs included. Very long ones end in a factor that is a product
/// or a product that is a sum.
struct Product {
  double factor = 1.0;
  SmallVector<Scalar> factors;
};
SmallVector<Product> sumOfProducts(Scalar root,
                                   Rounding rounding = Rounding::ignored);

} // namespace mlir::posenc

#endif // POSENC_RAISING_RECOGNIZERS_H
