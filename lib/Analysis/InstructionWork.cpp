// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "InstructionWork.h"
#include "PtxWork.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

bool InstructionWork::multiplies() const {
  return ofThread.tensorFlops || ofWarp.tensorFlops || ofWarpgroup.tensorFlops;
}

bool InstructionWork::copies() const {
  return sharedBytes && ofThread.loadedBytes;
}

static int64_t lanesOf(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector && vector.hasStaticShape() ? vector.getNumElements() : 1;
}

static int64_t bytesOf(Type type) {
  Type element = getElementTypeOrSelf(type);
  int64_t bits = element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 64;
  return lanesOf(type) * llvm::divideCeil(bits, 8);
}

static bool isGlobal(Attribute space) {
  if (auto named = dyn_cast_or_null<gpu::AddressSpaceAttr>(space))
    return named.getValue() == gpu::AddressSpace::Global;
  return !space ||
         space ==
             IntegerAttr::get(IntegerType::get(space.getContext(), 64),
                              nvgpu::NVGPUDialect::kGlobaldMemoryAddressSpace);
}

static InstructionWork access(MemRefType memory, Type type, bool isStore) {
  InstructionWork work;
  Attribute space = memory.getMemorySpace();
  if (gpu::GPUDialect::isWorkgroupMemoryAddressSpace(space))
    work.sharedBytes = bytesOf(type);
  else if (isGlobal(space))
    (isStore ? work.ofThread.storedBytes : work.ofThread.loadedBytes) =
        bytesOf(type);
  return work;
}

static InstructionWork copy(int64_t bytes) {
  InstructionWork work;
  work.sharedBytes = work.ofThread.loadedBytes = bytes;
  return work;
}

/// A bulk copy is as large as what its barrier is told to wait for.
static InstructionWork bulkCopy(Value bytes, Value predicate) {
  APInt count;
  if (!matchPattern(bytes, m_ConstantInt(&count)))
    return {};
  InstructionWork work = copy(count.getSExtValue());
  work.predicate = predicate;
  return work;
}

static InstructionWork product(ArrayRef<int64_t> shape) {
  InstructionWork work;
  work.ofWarp.tensorFlops = 2 * shape[0] * shape[1] * shape[2];
  return work;
}

static InstructionWork matrices(int64_t number) {
  InstructionWork work;
  // 8 rows of 16 bytes each.
  work.ofWarp.sharedWavefronts = number;
  return work;
}

/// Whether all lanes are known to be alike, as LLVM sees it: then it computes
/// one.
static bool isUniform(Value value) {
  if (!isa<VectorType>(value.getType()))
    return true;
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (isa<vector::BroadcastOp>(op))
    return !isa<VectorType>(op->getOperand(0).getType());
  SplatElementsAttr constant;
  return matchPattern(op, m_Constant(&constant)) ||
         (OpTrait::hasElementwiseMappableTraits(op) &&
          llvm::all_of(op->getOperands(), isUniform));
}

/// By the last part of its name, which the dialects of floats share.
static InstructionWork arithmetic(Operation *op) {
  InstructionWork work;
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return work;
  auto [dialect, name] = op->getName().getStringRef().split('.');
  name.consume_front("intr.");
  Type from = op->getOperand(0).getType(), to = op->getResult(0).getType();
  auto isFloat = [](Type type) {
    auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
    return element && !element.isF64();
  };
  int64_t lanes = isUniform(op->getResult(0)) ? 1 : lanesOf(to);
  if (!isFloat(from) && !isFloat(to))
    return work;
  enum Kind { None, Simple, Division, Narrowing, Conversion, Special, Bits };
  Kind kind =
      llvm::StringSwitch<Kind>(name)
          .Cases({"addf", "subf", "mulf", "negf", "maximumf", "minimumf",
                  "maxnumf", "minnumf"},
                 Simple)
          .Cases({"fadd", "fsub", "fmul", "fneg", "fma", "fmuladd", "fabs",
                  "maxnum", "minnum", "maximum", "minimum"},
                 Simple)
          .Cases({"absf", "floor", "ceil", "trunc", "round", "roundeven"},
                 Simple)
          .Cases({"divf", "fdiv"}, Division)
          .Cases({"truncf", "extf", "fptrunc", "fpext"}, Narrowing)
          .Cases({"sitofp", "uitofp", "fptosi", "fptoui"}, Conversion)
          .Case("tanh", Special)
          .Case("copysign", Bits)
          .Default(None);
  if (kind == Simple)
    work.ofThread.fp32 = lanes;
  else if (kind == Division)
    work.ofThread.fp32 = 2 * lanes;
  else if (kind == Narrowing)
    work.ofThread.conversions = llvm::divideCeil(lanes, 2);
  else if (kind == Conversion)
    work.ofThread.conversions = lanes;
  if (kind == Division || kind == Special ||
      (kind == None && dialect == "math"))
    work.ofThread.special = lanes;
  return work;
}

/// What becomes one instruction of PTX, by its name there.
static InstructionWork named(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (name.consume_front("nvvm."))
    return workOfInstruction(name, "", [](StringRef) { return std::nullopt; });
  return arithmetic(op);
}

/// Operands of text are numbered after results.
static InstructionWork workOfAsm(StringRef text, ValueRange operands,
                                 int64_t results) {
  auto operandOf = [&](StringRef name) -> Value {
    uint64_t number;
    if (!name.consume_front("$") || name.consumeInteger(10, number) ||
        int64_t(number) < results || number - results >= operands.size())
      return {};
    return operands[number - results];
  };
  return workOfPtx(text, operandOf);
}

static int64_t resultsOf(LLVM::InlineAsmOp op) {
  if (op->getNumResults() == 0)
    return 0;
  auto parts = dyn_cast<LLVM::LLVMStructType>(op->getResult(0).getType());
  return parts ? parts.getBody().size() : 1;
}

InstructionWork posenc::workOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, InstructionWork>(op)
      .Case<memref::LoadOp>([](auto load) {
        return access(load.getMemRefType(), load.getType(), false);
      })
      .Case<memref::StoreOp>([](auto store) {
        return access(store.getMemRefType(), store.getValue().getType(), true);
      })
      .Case<vector::LoadOp>([](auto load) {
        return access(load.getMemRefType(), load.getType(), false);
      })
      .Case<vector::StoreOp>([](auto store) {
        return access(store.getMemRefType(), store.getVectorType(), true);
      })
      .Case([](nvgpu::DeviceAsyncCopyOp of) {
        Type element = getElementTypeOrSelf(of.getDst().getType());
        return copy(of.getDstElements().getSExtValue() * bytesOf(element));
      })
      .Case([](nvgpu::MBarrierArriveExpectTxOp expect) {
        return bulkCopy(expect.getTxcount(), expect.getPredicate());
      })
      .Case([](NVVM::MBarrierArriveExpectTxOp expect) {
        return bulkCopy(expect.getTxcount(), expect.getPredicate());
      })
      .Case([](NVVM::MmaOp mma) {
        NVVM::MMAShapeAttr shape = mma.getShape();
        return product({shape.getM(), shape.getN(), shape.getK()});
      })
      .Case([](nvgpu::MmaSyncOp mma) {
        return product(mma.getMmaShapeAsArray());
      })
      .Case([](NVVM::WgmmaMmaAsyncOp mma) {
        NVVM::MMAShapeAttr shape = mma.getShape();
        return workOfWgmma(shape.getM(), shape.getN(), shape.getK(),
                           /*sharedA=*/true, /*elementBytes=*/2);
      })
      .Case([](nvgpu::LdMatrixOp load) { return matrices(load.getNumTiles()); })
      .Case([](NVVM::LdMatrixOp load) { return matrices(load.getNum()); })
      .Case([](NVVM::StMatrixOp store) {
        return matrices(store.getSources().size());
      })
      .Case<gpu::ShuffleOp, NVVM::ShflOp>([](auto) {
        InstructionWork work;
        work.ofWarp.shuffles = 1;
        return work;
      })
      .Case([](LLVM::CallIntrinsicOp call) {
        StringRef name = call.getIntrin();
        if (!name.consume_front("llvm.nvvm."))
          name.consume_front("llvm.");
        return workOfInstruction(name, "",
                                 [](StringRef) { return std::nullopt; });
      })
      .Case([](LLVM::InlineAsmOp text) {
        return workOfAsm(text.getAsmString(), text.getOperands(),
                         resultsOf(text));
      })
      .Default(named);
}
