// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "HostProgram.h"

#include "posenc/Raising/Report.h"
#include "posenc/Transforms/LastError.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::posenc {

using llvm::json::Array;
using llvm::json::Object;

namespace {

/// Of calls inside of each other; a recursive one has no end.
constexpr unsigned kMaxDepth = 16;

std::string typeText(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text == "index" ? "i64" : text;
}

int64_t bytesOf(Type element) {
  return DataLayout().getTypeSize(element).getFixedValue();
}

HostNumber bytesOf(MemRefType type, const BufferView &view) {
  return combine("*", product(view.sizes), bytesOf(type.getElementType()));
}

Object pointer(const std::string &buffer) {
  return Object{{"type", "pointer"}, {"buffer", buffer}};
}
Object integer(HostNumber value) {
  return Object{{"type", "i64"}, {"value", std::move(value)}};
}

/// The message at `offset` of all that the module has.
std::string messageAt(ModuleOp module, int64_t offset) {
  auto global = module.lookupSymbol<LLVM::GlobalOp>(kMessages);
  auto text = global ? dyn_cast_or_null<StringAttr>(global.getValueOrNull())
                     : StringAttr();
  return text ? text.getValue().substr(offset).split('\0').first.str()
              : std::string("a check failed");
}

} // namespace

llvm::Error refuse(Operation *op, const Twine &why) {
  std::string place = locationText(op->getLoc());
  return llvm::createStringError((place.empty() ? "" : place + ": ") +
                                 "expected " + why);
}

std::string HostProgram::nextName(StringRef prefix) {
  return (prefix + Twine(counters[prefix]++)).str();
}

llvm::Error HostProgram::record(func::FuncOp function) {
  if (llvm::Error error = bindArguments(function))
    return error;
  if (llvm::Error error = run(function.front()))
    return error;
  return recordResults(returned);
}

llvm::Error HostProgram::bindArguments(func::FuncOp function) {
  for (BlockArgument argument : function.getArguments()) {
    unsigned position = argument.getArgNumber();
    if (function.getArgAttr(position, kHostMemory)) {
      slots.insert(argument);
      continue;
    }
    std::string name = ("arg" + Twine(position)).str();
    Type type = argument.getType();
    auto memref = dyn_cast<MemRefType>(type);
    if (!memref) {
      inputs.push_back(Object{{"name", name}, {"scalar", typeText(type)}});
      numbers.bind(argument, name);
      continue;
    }
    if (!memref.getLayout().isIdentity())
      return refuse(function, "contiguous arguments, got another layout");
    BufferView view;
    view.buffer = name;
    Array shape;
    for (auto [dim, size] : llvm::enumerate(memref.getShape())) {
      bool isDynamic = ShapedType::isDynamic(size);
      shape.push_back(isDynamic ? HostNumber(nullptr) : HostNumber(size));
      view.sizes.push_back(isDynamic ? Array{"size", name, int64_t(dim)}
                                     : HostNumber(size));
    }
    view.strides = contiguousStrides(view.sizes);
    inputs.push_back(Object{{"name", name},
                            {"dtype", typeText(memref.getElementType())},
                            {"shape", std::move(shape)}});
    views.insert_or_assign(argument, std::move(view));
  }
  return llvm::Error::success();
}

llvm::Error HostProgram::recordResults(ValueRange values) {
  llvm::StringSet<> taken;
  for (Value value : values) {
    auto view = views.find(value);
    // An argument belongs to the caller, and two results to two owners.
    if (view == views.end() ||
        !StringRef(view->second.buffer).starts_with("buffer") ||
        !taken.insert(view->second.buffer).second)
      return llvm::createStringError(
          "expected results that are buffers of their own, got another");
    if (!view->second.isContiguous() || view->second.offset != HostNumber(0))
      return llvm::createStringError(
          "expected results that are whole buffers, got a part");
    auto type = cast<MemRefType>(value.getType());
    results.push_back(Object{{"buffer", view->second.buffer},
                             {"dtype", typeText(type.getElementType())},
                             {"shape", Array(view->second.sizes)}});
  }
  return llvm::Error::success();
}

llvm::Error HostProgram::run(Block &block) {
  for (Operation &op : block)
    if (llvm::Error error = run(op))
      return error;
  return llvm::Error::success();
}

llvm::Error HostProgram::run(Operation &op) {
  return llvm::TypeSwitch<Operation *, llvm::Error>(&op)
      .Case<gpu::AllocOp, gpu::DeallocOp, gpu::LaunchFuncOp, gpu::MemcpyOp,
            nvgpu::TmaCreateDescriptorOp, memref::AtomicRMWOp, scf::IfOp,
            cf::CondBranchOp, func::CallOp>([&](auto op) { return run(op); })
      .Case([&](func::ReturnOp op) {
        returned.assign(op.operand_begin(), op.operand_end());
        return llvm::Error::success();
      })
      // Constants, of which a kernel may have its own.
      .Case<arith::ConstantOp, scf::YieldOp, memref::GetGlobalOp>(
          [](auto) { return llvm::Error::success(); })
      .Case([&](UnrealizedConversionCastOp cast) -> llvm::Error {
        // Of a tensor map, to the pointer that it is for a kernel.
        auto map = tensorMaps.find(cast->getOperand(0));
        if (map == tensorMaps.end() || cast->getNumResults() != 1)
          return refuse(cast, "a cast of a tensor map, got another");
        tensorMaps.insert_or_assign(cast->getResult(0),
                                    std::string(map->second));
        return llvm::Error::success();
      })
      .Default([&](Operation *op) -> llvm::Error {
        if (op->getNumResults() != 1)
          return bindNumber(*op);
        if (!isa<BaseMemRefType>(op->getResult(0).getType()))
          return bindNumber(*op);
        llvm::Expected<BufferView> view = viewOf(*op);
        if (!view)
          return view.takeError();
        views.insert_or_assign(op->getResult(0), std::move(*view));
        return llvm::Error::success();
      });
}

llvm::Error HostProgram::bindNumber(Operation &op) {
  if (auto dim = dyn_cast<memref::DimOp>(op)) {
    auto view = views.find(dim.getSource());
    std::optional<int64_t> index = dim.getConstantIndex();
    if (view == views.end() || !index)
      return refuse(&op, "a dimension that is known, got another");
    numbers.bind(dim, view->second.sizes[*index]);
    return llvm::Error::success();
  }
  std::optional<HostNumber> number = numbers.evaluate(&op);
  if (!number)
    return refuse(&op, "an operation that a step stands for, got '" +
                           op.getName().getStringRef() + "'");
  Value result = op.getResult(0);
  // Written out at each use, numbers of numbers grow without bound.
  if (number->getAsArray() && !result.hasOneUse()) {
    std::string name = nextName("n");
    steps.push_back(
        Object{{"kind", "let"}, {"name", name}, {"value", std::move(*number)}});
    number = name;
  }
  numbers.bind(result, std::move(*number));
  return llvm::Error::success();
}

llvm::Error HostProgram::run(gpu::AllocOp alloc) {
  MemRefType type = alloc.getType();
  if (!type.getLayout().isIdentity() || alloc.getHostShared())
    return refuse(alloc, "a contiguous buffer of the device, got another");
  BufferView view;
  view.buffer = nextName("buffer");
  auto dynamic = alloc.getDynamicSizes().begin();
  for (int64_t size : type.getShape()) {
    std::optional<HostNumber> number =
        ShapedType::isDynamic(size) ? numbers.lookup(*dynamic++) : size;
    if (!number)
      return refuse(alloc, "sizes that are known, got another");
    view.sizes.push_back(std::move(*number));
  }
  view.strides = contiguousStrides(view.sizes);
  steps.push_back(Object{{"kind", "allocate"},
                         {"buffer", view.buffer},
                         {"bytes", bytesOf(type, view)}});
  views.insert_or_assign(alloc.getMemref(), std::move(view));
  return llvm::Error::success();
}

llvm::Error HostProgram::run(gpu::DeallocOp dealloc) {
  auto view = views.find(dealloc.getMemref());
  if (view == views.end())
    return refuse(dealloc, "a buffer of the device, got another");
  steps.push_back(Object{{"kind", "free"}, {"buffer", view->second.buffer}});
  return llvm::Error::success();
}

llvm::Error HostProgram::addNumbers(ValueRange values, Array &list) const {
  for (Value value : values) {
    std::optional<HostNumber> number = numbers.lookup(value);
    if (!number)
      return llvm::createStringError("expected extents that are known, got "
                                     "another");
    list.push_back(std::move(*number));
  }
  return llvm::Error::success();
}

llvm::Error HostProgram::addParameters(Value operand, Array &list) const {
  Type type = operand.getType();
  if (auto map = tensorMaps.find(operand); map != tensorMaps.end()) {
    list.push_back(Object{{"type", "pointer"}, {"tensor_map", map->second}});
    return llvm::Error::success();
  }
  if (auto view = views.find(operand); view != views.end()) {
    const BufferView &memref = view->second;
    // The descriptor: allocated, aligned, offset, sizes, strides.
    list.push_back(pointer(memref.buffer));
    list.push_back(pointer(memref.buffer));
    list.push_back(integer(memref.offset));
    for (const auto *extents : {&memref.sizes, &memref.strides})
      for (const HostNumber &extent : *extents)
        list.push_back(integer(extent));
    return llvm::Error::success();
  }
  if (std::optional<HostNumber> number = numbers.lookup(operand)) {
    list.push_back(
        Object{{"type", typeText(type)}, {"value", std::move(*number)}});
    return llvm::Error::success();
  }
  return llvm::createStringError(
      "expected a parameter that is an array or known, got one of type " +
      typeText(type));
}

llvm::Error HostProgram::run(gpu::LaunchFuncOp launch) {
  auto extents = [&](const gpu::KernelDim3 &of, Array &list) {
    return addNumbers({of.x, of.y, of.z}, list);
  };
  Array grid, block, cluster, parameters;
  llvm::Error error =
      llvm::joinErrors(extents(launch.getGridSizeOperandValues(), grid),
                       extents(launch.getBlockSizeOperandValues(), block));
  if (launch.hasClusterSize())
    error = llvm::joinErrors(
        std::move(error),
        extents(launch.getClusterSizeOperandValues(), cluster));
  for (Value operand : launch.getKernelOperands())
    error =
        llvm::joinErrors(std::move(error), addParameters(operand, parameters));
  Value shared = launch.getDynamicSharedMemorySize();
  std::optional<HostNumber> bytes = shared ? numbers.lookup(shared) : 0;
  if (error || !bytes) {
    llvm::consumeError(std::move(error));
    return refuse(launch,
                  "launches and parameters that are known, got another");
  }
  Object step{{"kind", "launch"},
              {"kernel", launch.getKernelName().getValue()},
              {"grid", std::move(grid)},
              {"block", std::move(block)},
              {"shared_bytes", std::move(*bytes)},
              {"parameters", std::move(parameters)}};
  if (!cluster.empty())
    step["cluster"] = std::move(cluster);
  steps.push_back(std::move(step));
  return llvm::Error::success();
}

llvm::Error HostProgram::run(gpu::MemcpyOp copy) {
  Object ends[2];
  HostNumber bytes = 0;
  Value memrefs[] = {copy.getDst(), copy.getSrc()};
  for (auto [end, memref] : llvm::zip_equal(ends, memrefs)) {
    auto view = views.find(memref);
    if (view == views.end() || !view->second.isContiguous())
      return refuse(copy, "contiguous buffers of the device, got another");
    auto type = cast<MemRefType>(memref.getType());
    bytes = bytesOf(type, view->second);
    HostNumber offset =
        combine("*", view->second.offset, bytesOf(type.getElementType()));
    end = Object{{"buffer", view->second.buffer}, {"offset", offset}};
  }
  steps.push_back(Object{{"kind", "copy"},
                         {"target", std::move(ends[0])},
                         {"source", std::move(ends[1])},
                         {"bytes", std::move(bytes)}});
  return llvm::Error::success();
}

llvm::Error HostProgram::run(nvgpu::TmaCreateDescriptorOp create) {
  auto view = views.find(create.getTensor());
  Array box;
  if (llvm::Error error = addNumbers(create.getBoxDimensions(), box))
    return error;
  if (view == views.end() || box.size() != view->second.sizes.size())
    return refuse(create, "a tensor map of a known array, got another");
  const BufferView &tensor = view->second;
  Type element =
      cast<BaseMemRefType>(create.getTensor().getType()).getElementType();
  int64_t bytes = bytesOf(element);
  // The driver has the innermost dimension first, whose stride is 1.
  if (tensor.strides.back() != HostNumber(1))
    return refuse(create, "an array with contiguous rows, got another");
  Array sizes(llvm::reverse(tensor.sizes)), strides;
  for (const HostNumber &stride :
       llvm::drop_begin(llvm::reverse(tensor.strides)))
    strides.push_back(combine("*", stride, bytes));
  std::reverse(box.begin(), box.end());
  nvgpu::TensorMapDescriptorType type = create.getTensorMap().getType();
  std::string name = nextName("map");
  steps.push_back(Object{{"kind", "tensor_map"},
                         {"name", name},
                         {"buffer", tensor.buffer},
                         {"offset", combine("*", tensor.offset, bytes)},
                         {"dtype", typeText(element)},
                         {"sizes", std::move(sizes)},
                         {"strides", std::move(strides)},
                         {"box", std::move(box)},
                         {"swizzle", int64_t(type.getSwizzle())},
                         {"l2_promotion", int64_t(type.getL2promo())},
                         {"interleave", int64_t(type.getInterleave())},
                         {"out_of_bounds", int64_t(type.getOob())}});
  tensorMaps.insert_or_assign(create.getTensorMap(), std::move(name));
  return llvm::Error::success();
}

llvm::Error HostProgram::run(memref::AtomicRMWOp record) {
  std::optional<HostNumber> message = numbers.lookup(record.getValue());
  std::optional<int64_t> offset =
      message ? message->getAsInteger() : std::nullopt;
  if (!slots.contains(record.getMemref()) || !offset)
    return refuse(record, "a number of a message, got another");
  ++counters["fail"];
  steps.push_back(
      Object{{"kind", "fail"}, {"message", messageAt(module, *offset)}});
  return llvm::Error::success();
}

llvm::Error HostProgram::run(scf::IfOp branch) {
  std::optional<HostNumber> condition = numbers.lookup(branch.getCondition());
  if (!condition || branch.getNumResults())
    return refuse(branch,
                  "a condition over shapes without results, got another");
  Array outer = std::exchange(steps, {});
  Array taken[2];
  for (auto [region, own] : llvm::zip(branch->getRegions(), taken)) {
    if (!region.empty())
      if (llvm::Error error = run(region.front()))
        return error;
    own = std::exchange(steps, {});
  }
  steps = std::move(outer);
  Object step{{"kind", "if"},
              {"condition", std::move(*condition)},
              {"steps", std::move(taken[0])}};
  if (!taken[1].empty())
    step["else"] = std::move(taken[1]);
  steps.push_back(std::move(step));
  return llvm::Error::success();
}

/// After the checks of a function: where one failed, it ends at once. Here a
/// `fail` step has ended it before.
llvm::Error HostProgram::run(cf::CondBranchOp branch) {
  auto returnsFresh = [](Block &block) {
    auto end = dyn_cast<func::ReturnOp>(block.getTerminator());
    return end && llvm::all_of(end.getOperands(), [](Value value) {
             return value.getDefiningOp<gpu::AllocOp>() != nullptr;
           });
  };
  if (!counters.lookup("fail") || branch->getNumOperands() != 1 ||
      !returnsFresh(*branch.getFalseDest()))
    return refuse(branch, "no branch but after checks, got one");
  return run(*branch.getTrueDest());
}

llvm::Error HostProgram::run(func::CallOp call) {
  auto callee = module.lookupSymbol<func::FuncOp>(call.getCallee());
  if (!callee || callee.isExternal() || !callee.getBody().hasOneBlock() ||
      depth == kMaxDepth)
    return refuse(call, "a call of a function of one block, got another");
  auto alias = [&](Value from, Value to) {
    // What it was in an earlier call.
    views.erase(to);
    numbers.forget(to);
    if (auto view = views.find(from); view != views.end())
      views.insert_or_assign(to, BufferView(view->second));
    else if (slots.contains(from))
      slots.insert(to);
    else if (std::optional<HostNumber> number = numbers.lookup(from))
      numbers.bind(to, std::move(*number));
  };
  for (auto [operand, argument] :
       llvm::zip_equal(call.getOperands(), callee.getArguments()))
    alias(operand, argument);
  ++depth;
  if (llvm::Error error = run(callee.front()))
    return error;
  --depth;
  for (auto [value, result] : llvm::zip_equal(returned, call.getResults()))
    alias(value, result);
  return llvm::Error::success();
}

} // namespace mlir::posenc
