// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "InlineAsm.h"
#include "Float.h"
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

#include "llvm/ADT/StringExtras.h"

namespace mlir::posenc::sim {

static PtxOperand operandOf(llvm::StringRef text) {
  PtxOperand operand;
  text = text.trim();
  operand.isLiteral = !text.consume_front("$");
  (void)text.consumeInteger(10, operand.value);
  return operand;
}

/// Splits at the commas outside braces.
static llvm::SmallVector<llvm::StringRef> splitOperands(llvm::StringRef text) {
  llvm::SmallVector<llvm::StringRef> parts;
  int depth = 0;
  size_t begin = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    depth += (text[i] == '{') - (text[i] == '}');
    if (text[i] == ',' && !depth) {
      parts.push_back(text.slice(begin, i).trim());
      begin = i + 1;
    }
  }
  parts.push_back(text.substr(begin).trim());
  return parts;
}

/// For each output the input that is tied to it, by the constraint "<output>".
static llvm::SmallVector<int> tiedInputs(llvm::StringRef constraints,
                                         unsigned results) {
  llvm::SmallVector<int> tied(results, -1);
  int input = 0;
  for (llvm::StringRef constraint : llvm::split(constraints, ',')) {
    if (constraint.empty() || constraint[0] == '=' || constraint[0] == '~')
      continue;
    unsigned output;
    if (!constraint.getAsInteger(10, output) && output < results)
      tied[output] = input;
    ++input;
  }
  return tied;
}

/// "wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16 {d...}, a, b, p, 1, 1,
/// ta, tb;" behind "setp.ne.b32 p, x, y;".
llvm::Error PtxInstruction::parseWgmma(llvm::StringRef text) {
  auto unknown = [&](const char *part) {
    return llvm::createStringError("expected a known %s of wgmma, got %s", part,
                                   text.str().c_str());
  };
  kind = Kind::Wgmma;
  llvm::StringRef name = "wgmma.mma_async.sync.aligned.";
  llvm::StringRef rest = text.substr(text.find(name) + name.size());
  auto [shape, afterShape] = rest.split('.');
  if (!shape.consume_front("m64n") || shape.consumeInteger(10, wgmma.n) ||
      shape != "k16" || wgmma.n > 256)
    return unknown("shape");
  if (!afterShape.consume_front("f32."))
    return unknown("accumulator");
  wgmma.bf16 = afterShape.starts_with("bf16.");
  if (!wgmma.bf16 && !afterShape.starts_with("f16."))
    return unknown("type");
  auto parts = splitOperands(
      afterShape.substr(afterShape.find_first_of(" \t")).split(';').first);
  if (parts.size() < 6)
    return unknown("number of operands");
  wgmma.registersA = parts[1].starts_with("{");
  wgmma.descriptorB = operandOf(parts[2]);
  wgmma.scaleA = operandOf(parts[4]);
  wgmma.scaleB = operandOf(parts[5]);
  PtxOperand &firstTranspose =
      wgmma.registersA ? wgmma.transposeB : wgmma.transposeA;
  if (parts.size() > 6)
    firstTranspose = operandOf(parts[6]);
  if (parts.size() > 7)
    wgmma.transposeB = operandOf(parts[7]);
  if (wgmma.registersA) {
    auto registers = splitOperands(parts[1].trim("{} "));
    if (registers.size() != 4)
      return unknown("fragment");
    for (unsigned i = 0; i < 4; ++i)
      wgmma.fragmentA[i] = operandOf(registers[i]);
  } else {
    wgmma.descriptorA = operandOf(parts[1]);
  }
  size_t compare = text.find("setp.ne.b32");
  if (compare == llvm::StringRef::npos)
    return unknown("predicate");
  auto compared = splitOperands(text.substr(compare).split(';').first);
  if (compared.size() != 3)
    return unknown("predicate");
  wgmma.left = operandOf(compared[1]);
  wgmma.right = operandOf(compared[2]);
  return llvm::Error::success();
}

bool PtxInstruction::parseBarrier(llvm::StringRef text) {
  if (text.contains("mbarrier.init") && text.contains("[$0], $1"))
    kind = Kind::MbarrierInit;
  else if (text.contains("mbarrier.arrive.expect_tx") &&
           text.contains("_, [$0], $1"))
    kind = Kind::MbarrierArriveExpect;
  else if (text.contains("mbarrier.try_wait.parity") && text.contains("bra"))
    kind = Kind::MbarrierTryWait;
  else if (text.contains("bar.arrive $0, $1"))
    kind = Kind::BarrierArrive;
  else
    return false;
  return true;
}

/// "cp.async.bulk.tensor.2d...complete_tx::bytes [$0], [$1, {$2,$3} ], [$4];"
/// without multicast and cache hint.
bool PtxInstruction::parseTensorLoad(llvm::StringRef text) {
  llvm::StringRef rest = text.ltrim();
  if (!rest.consume_front("cp.async.bulk.tensor.") ||
      rest.consumeInteger(10, rank) || !rank || rank > kMaxTensorRank)
    return false;
  size_t at = rest.find(' ');
  if (!rest.take_front(at).ends_with("global.mbarrier::complete_tx::bytes"))
    return false;
  std::string expected = "[$0],[$1,{";
  for (unsigned i = 0; i < rank; ++i)
    expected += (i ? ",$" : "$") + std::to_string(2 + i);
  expected += "}],[$" + std::to_string(2 + rank) + "];";
  std::string operands = rest.substr(at).str();
  llvm::erase(operands, ' ');
  kind = Kind::TensorLoad;
  return operands == expected;
}

bool PtxInstruction::parseKind(llvm::StringRef text) {
  llvm::StringRef wait = "wgmma.wait_group.sync.aligned";
  if (parseBarrier(text) || parseTensorLoad(text))
    return true;
  if (text.trim(" \t\n;").empty()) {
    kind = Kind::Empty;
  } else if (size_t at = text.find(wait); at != llvm::StringRef::npos) {
    kind = Kind::WgmmaWait;
    text.substr(at + wait.size()).ltrim().consumeInteger(10, groupsLeft);
  } else if (text.contains("tanh.approx.f32 $0, $1")) {
    kind = Kind::Tanh;
  } else if (text.contains("rcp.approx.ftz.f32 $0,$1")) {
    kind = Kind::Reciprocal;
  } else if (text.contains("mad.lo.cc.u32   $0, $2, $3, $4") &&
             text.contains("madc.hi.u32     $1, $2, $3,  0")) {
    kind = Kind::MultiplyAddWide;
  } else if (text.contains("fence.proxy.async")) {
    kind = Kind::FenceProxy;
  } else if (text.contains("nanosleep")) {
    kind = Kind::Nanosleep;
  } else {
    return false;
  }
  return true;
}

llvm::Expected<PtxInstruction>
PtxInstruction::parse(llvm::StringRef text, llvm::StringRef constraints,
                      unsigned results, unsigned operands) {
  PtxInstruction instruction;
  instruction.results = results;
  instruction.tied = tiedInputs(constraints, results);
  llvm::StringRef rest = text.ltrim();
  // An NVVM op with a predicate operand.
  if (rest.consume_front("@$")) {
    unsigned index;
    if (rest.consumeInteger(10, index) || index < results ||
        index >= results + operands)
      return llvm::createStringError("expected a predicate operand, got %s",
                                     text.str().c_str());
    instruction.predicate = index - results;
  }
  if (rest.contains("wgmma.mma_async.sync.aligned.")) {
    if (llvm::Error error = instruction.parseWgmma(rest))
      return std::move(error);
  } else if (!instruction.parseKind(rest)) {
    return llvm::createStringError(
        "expected PTX that the simulator knows, got %s", text.str().c_str());
  }
  return instruction;
}

uint64_t PtxInstruction::valueOf(const PtxOperand &operand,
                                 const uint64_t *operands) const {
  return operand.isLiteral ? operand.value : operands[operand.value - results];
}

void PtxInstruction::runWgmma(uint64_t *words, const uint64_t *operands) const {
  auto value = [&](const PtxOperand &operand) {
    return valueOf(operand, operands);
  };
  if (results != wgmma.n / 2 || value(wgmma.scaleA) != 1 ||
      value(wgmma.scaleB) != 1) {
    hazard("simulator-limit", "wgmma with negated operands or other registers");
    return;
  }
  llvm::SmallVector<uint64_t> accumulator(words, words + results);
  WgmmaCall call{};
  call.n = wgmma.n;
  call.bf16 = wgmma.bf16;
  call.registersA = wgmma.registersA;
  call.scaleD = value(wgmma.left) != value(wgmma.right);
  call.transposeA = value(wgmma.transposeA);
  call.transposeB = value(wgmma.transposeB);
  call.descriptorA = value(wgmma.descriptorA);
  call.descriptorB = value(wgmma.descriptorB);
  for (unsigned i = 0; i < 4; ++i)
    call.fragmentA[i] = wgmma.registersA ? value(wgmma.fragmentA[i]) : 0;
  call.accumulatorIn = accumulator.data();
  call.accumulatorOut = words;
  wholeWarp("wgmma", call,
            [](Lanes<WgmmaCall> lanes) { lanes.warp.wgmma.issue(lanes); });
}

void PtxInstruction::runTensorLoad(const uint64_t *operands) const {
  llvm::SmallVector<int32_t, kMaxTensorRank> origin;
  for (unsigned i = 0; i < rank; ++i)
    origin.push_back(static_cast<int32_t>(operands[2 + i]));
  loadTensor(operands[0], operands[2 + rank],
             reinterpret_cast<const void *>(operands[1]), origin);
}

void PtxInstruction::run(uint64_t *words, const uint64_t *operands) const {
  for (unsigned i = 0; i < results; ++i)
    words[i] = tied[i] >= 0 ? operands[tied[i]] : 0;
  if (predicate >= 0 && !(operands[predicate] & 1))
    return;
  switch (kind) {
  case Kind::Empty:
    return;
  case Kind::BarrierArrive:
    return barrier(operands[0], operands[1], false);
  case Kind::FenceProxy:
    machine().warp().clock.fenceProxy();
    ++machine().warp().clock[machine().warp().id];
    return;
  case Kind::MbarrierArriveExpect:
    arriveExpecting(operands[0], operands[1]);
    return;
  case Kind::MbarrierInit:
    return initMbarrier(operands[0], operands[1]);
  case Kind::MbarrierTryWait:
    return waitParity(operands[0], operands[1]);
  case Kind::Nanosleep:
    return machine().suspend(ThreadState::Polling, "nanosleep");
  case Kind::Reciprocal:
    words[0] = floatBits(approximateReciprocal(floatFromBits(operands[0])));
    return;
  case Kind::Tanh:
    words[0] = floatBits(approximateTanh(floatFromBits(operands[0])));
    return;
  case Kind::MultiplyAddWide: {
    uint64_t wide = uint64_t(uint32_t(operands[0])) * uint32_t(operands[1]) +
                    uint32_t(operands[2]);
    words[0] = uint32_t(wide);
    words[1] = wide >> 32;
    return;
  }
  case Kind::TensorLoad:
    return runTensorLoad(operands);
  case Kind::Wgmma:
    return runWgmma(words, operands);
  case Kind::WgmmaWait:
    waitWgmma(groupsLeft);
    for (unsigned i = 0; i < results; ++i)
      words[i] =
          machine().warp().wgmma.resolve(words[i], machine().thread().lane);
    return;
  }
}

/// Rewrite has parsed the text before, so it is known here.
static void runInlineAsm(PtxSite *site, uint64_t *results,
                         const uint64_t *operands) {
  if (!site->instruction)
    site->instruction = new PtxInstruction(llvm::cantFail(PtxInstruction::parse(
        site->text, site->constraints, site->results, site->operands)));
  site->instruction->run(results, operands);
}

void registerInlineAsm(Registry &registry) {
  registry.addSymbol("sim_inline_asm", reinterpret_cast<void *>(runInlineAsm));
}

} // namespace mlir::posenc::sim
