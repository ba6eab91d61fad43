// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/FoldEncodings.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_TABLESAHEAD
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// One pair of tables that a function of its own builds.
struct Ahead {
  Attribute encoding; // of both sides
  SmallVector<Value> operands;
  Extents extents;
  BlockArgument cosine, sine;

  bool operator==(const Ahead &other) const {
    return encoding == other.encoding && operands == other.operands &&
           extents.kvHeads == other.extents.kvHeads &&
           extents.headDim == other.extents.headDim;
  }
};

struct TablesAhead : posenc::impl::TablesAheadBase<TablesAhead> {
  using TablesAheadBase::TablesAheadBase;
  void runOnOperation() override;

private:
  void moveAhead(func::FuncOp function);
  void moveEntry(AttentionOp op, unsigned entry, SmallVector<Ahead> &known);
  const Ahead *tablesFor(AttentionOp op, Attribute encoding,
                         OperandRange operands, SmallVector<Ahead> &known);
  func::FuncOp emitBuilder(const Ahead &tables, StringRef name);
};

/// Builds the tables of one encoding from its operands.
class TableBuilder {
public:
  TableBuilder(OpBuilder &builder, Location loc, const Ahead &tables,
               ValueRange operands)
      : b(builder), loc(loc), extents(tables.extents),
        mixed(cast<MixedTablesAttrInterface>(tables.encoding)),
        operands(operands),
        element(cast<FloatType>(getElementTypeOrSelf(tables.cosine.getType()))),
        shape(cast<ShapedType>(tables.cosine.getType()).getShape()),
        terms(mixed.getTermCount(extents, operands.getTypes())) {}

  /// Cosines and sines, [1 or Hk, positions, pairs].
  std::pair<Value, Value> build();

private:
  using Body = function_ref<Tables<IrDomain>(IrDomain &, ValueRange)>;
  std::pair<Value, Value> fill(ArrayRef<int64_t> shape, Body body);
  Value multiply(Value basis, Value mixes);
  ContentPoint<IrDomain> pointAt(IrDomain &domain, Value head, Value position,
                                 Value pair);

  OpBuilder &b;
  Location loc;
  Extents extents;
  MixedTablesAttrInterface mixed;
  ValueRange operands;
  FloatType element;
  ArrayRef<int64_t> shape; // of the tables
  int64_t terms;
};
} // namespace

/// Two tensors, filled from their indices.
std::pair<Value, Value> TableBuilder::fill(ArrayRef<int64_t> shape, Body body) {
  Value empty = tensor::EmptyOp::create(b, loc, shape, element);
  AffineMap identity = b.getMultiDimIdentityMap(shape.size());
  SmallVector<utils::IteratorType> loops(shape.size(),
                                         utils::IteratorType::parallel);
  auto filled = linalg::GenericOp::create(
      b, loc, TypeRange{empty.getType(), empty.getType()}, ValueRange{},
      ValueRange{empty, empty}, ArrayRef{identity, identity}, loops,
      [&](OpBuilder &inner, Location loc, ValueRange) {
        SmallVector<Value> at;
        for (unsigned dim = 0; dim < shape.size(); ++dim)
          at.push_back(linalg::IndexOp::create(inner, loc, dim));
        IrDomain domain(inner, loc, element);
        Tables<IrDomain> values = body(domain, at);
        linalg::YieldOp::create(inner, loc,
                                ValueRange{values.cosine.rep, values.sine.rep});
      });
  return {filled.getResult(0), filled.getResult(1)};
}

ContentPoint<IrDomain> TableBuilder::pointAt(IrDomain &domain, Value head,
                                             Value position, Value pair) {
  Int<IrDomain> zero = constantInt(domain, 0);
  auto integer = [&](Value value) {
    return value ? domain.integer(value) : zero;
  };
  return {zero,          integer(head), integer(position), integer(position),
          integer(pair), &extents};
}

/// table[g, n, p] = sum over k of basis[n, k] mixes[g, k, p].
Value TableBuilder::multiply(Value basis, Value mixes) {
  AffineExpr g, n, p, k;
  bindDims(b.getContext(), g, n, p, k);
  Value empty = tensor::EmptyOp::create(b, loc, shape, element);
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(element, 0.0));
  Value start = linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  auto parallel = utils::IteratorType::parallel;
  auto maps = AffineMap::inferFromExprList({ArrayRef<AffineExpr>{n, k},
                                            ArrayRef<AffineExpr>{g, k, p},
                                            ArrayRef<AffineExpr>{g, n, p}},
                                           b.getContext());
  return linalg::GenericOp::create(
             b, loc, TypeRange{start.getType()}, ValueRange{basis, mixes},
             ValueRange{start}, maps,
             ArrayRef{parallel, parallel, parallel,
                      utils::IteratorType::reduction},
             [](OpBuilder &inner, Location loc, ValueRange values) {
               Value product =
                   arith::MulFOp::create(inner, loc, values[0], values[1]);
               Value sum =
                   arith::AddFOp::create(inner, loc, values[2], product);
               linalg::YieldOp::create(inner, loc, sum);
             })
      .getResult(0);
}

std::pair<Value, Value> TableBuilder::build() {
  IrOperands reader(operands);
  auto basis = fill({shape[1], terms}, [&](IrDomain &domain, ValueRange at) {
    return mixed.emitBasis(pointAt(domain, {}, at[0], {}),
                           domain.integer(at[1]), reader);
  });
  auto mixes =
      fill({shape[0], terms, shape[2]}, [&](IrDomain &domain, ValueRange at) {
        return mixed.emitMix(pointAt(domain, at[0], {}, at[2]),
                             domain.integer(at[1]), reader);
      });
  return {multiply(basis.first, mixes.first),
          multiply(basis.second, mixes.second)};
}

/// A caller can pass what the function takes; constants are in the builder.
static bool isConstant(Value operand) {
  return matchPattern(operand, m_Constant());
}

/// func @name(operands that are no constants...) -> (cosines, sines)
func::FuncOp TablesAhead::emitBuilder(const Ahead &tables, StringRef name) {
  OpBuilder b(&getContext());
  Location loc = tables.cosine.getLoc();
  SmallVector<Type> inputs;
  for (Value operand : tables.operands)
    if (!isConstant(operand))
      inputs.push_back(operand.getType());
  auto function =
      func::FuncOp::create(loc, name,
                           b.getFunctionType(inputs, {tables.cosine.getType(),
                                                      tables.sine.getType()}));
  Block *entry = function.addEntryBlock();
  b.setInsertionPointToStart(entry);
  SmallVector<Value> operands;
  unsigned argument = 0;
  for (Value operand : tables.operands) {
    if (isConstant(operand))
      operands.push_back(b.clone(*operand.getDefiningOp())->getResult(0));
    else
      operands.push_back(entry->getArgument(argument++));
  }
  TableBuilder builder(b, loc, tables, operands);
  auto [cosine, sine] = builder.build();
  func::ReturnOp::create(b, loc, ValueRange{cosine, sine});
  return function;
}

/// The tables of an encoding with these operands: those of another attention,
/// or new arguments of the function.
const Ahead *TablesAhead::tablesFor(AttentionOp op, Attribute encoding,
                                    OperandRange operands,
                                    SmallVector<Ahead> &known) {
  Ahead tables{encoding, llvm::to_vector_of<Value>(operands), op.getExtents(),
               BlockArgument(), BlockArgument()};
  if (Ahead *found = llvm::find(known, tables); found != known.end())
    return found;
  auto attr = cast<PositionEncodingAttrInterface>(encoding);
  int64_t heads =
      attr.tablesDependOnHead(operands.getTypes()) ? tables.extents.kvHeads : 1;
  int64_t pairs = attr.getChannelPairs(tables.extents.headDim).count();
  // Angles are f64 for f64.
  Builder builder(&getContext());
  Type data = getElementTypeOrSelf(op.getQuery().getType());
  FloatType element = data.isF64() ? FloatType(builder.getF64Type())
                                   : FloatType(builder.getF32Type());
  auto type = RankedTensorType::get({heads, positions, pairs}, element);
  auto function = op->getParentOfType<func::FuncOp>();
  for (BlockArgument *argument : {&tables.cosine, &tables.sine}) {
    unsigned number = function.getNumArguments();
    if (failed(function.insertArgument(number, type, {}, op.getLoc())))
      return nullptr;
    *argument = function.getArgument(number);
  }
  ++numTables;
  remark::passed(op.getLoc(), remarkOn(op, "ahead", "TablesBuiltAhead"))
      << remark::add("tables of {0} positions are arguments {1} and {2}",
                     int64_t(positions), tables.cosine.getArgNumber(),
                     tables.sine.getArgNumber());
  return &known.emplace_back(tables);
}

void TablesAhead::moveEntry(AttentionOp op, unsigned entry,
                            SmallVector<Ahead> &known) {
  SmallVector<Attribute> list(op.getEncodingList());
  auto mixed = dyn_cast<MixedTablesAttrInterface>(list[entry]);
  OperandRange operands = op.getEncodingOperandsOf(entry);
  if (!mixed || mixed.getTermCount(op.getExtents(), operands.getTypes()) == 0)
    return;
  for (Value operand : operands) {
    auto argument = dyn_cast<BlockArgument>(operand);
    if (isConstant(operand) ||
        (argument && isa<func::FuncOp>(argument.getOwner()->getParentOp())))
      continue;
    remark::missed(op.getLoc(), remarkOn(op, "ahead", "OperandsAreComputed"))
        << remark::reason("its tables depend on what the function computes");
    return;
  }
  auto encoding = cast<PositionEncodingAttrInterface>(list[entry]);
  const Ahead *tables =
      tablesFor(op, encoding.withSides(Sides::both), operands, known);
  if (!tables)
    return signalPassFailure();
  replaceEntry(op.getEncodingOperandsMutable(), list, entry, operands,
               mixed.withTablesAhead(), {tables->cosine, tables->sine});
  op.setEncodingsAttr(Builder(&getContext()).getArrayAttr(list));
}

void TablesAhead::moveAhead(func::FuncOp function) {
  SmallVector<Ahead> known;
  function.walk([&](AttentionOp op) {
    for (unsigned entry = 0; entry < op.getEncodingList().size(); ++entry)
      moveEntry(op, entry, known);
  });
  SymbolTable symbols(getOperation());
  for (auto [number, tables] : llvm::enumerate(known)) {
    std::string name = (function.getName() + "_tables_" + Twine(number)).str();
    symbols.insert(emitBuilder(tables, name),
                   std::next(Block::iterator(function)));
  }
}

void TablesAhead::runOnOperation() {
  if (positions < 1) {
    getOperation().emitError("expected a positive number of positions, got ")
        << int64_t(positions);
    return signalPassFailure();
  }
  SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
  for (func::FuncOp function : functions) {
    // Callers would have to pass the tables.
    bool isEntry = !function.isExternal() && function.isPublic() &&
                   SymbolTable::symbolKnownUseEmpty(function, getOperation());
    if (isEntry)
      moveAhead(function);
  }
}
