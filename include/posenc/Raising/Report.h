// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_REPORT_H
#define POSENC_RAISING_REPORT_H

#include "posenc/Raising/KernelModelRecord.h"

#include "mlir/IR/Operation.h"
#include "llvm/Support/JSON.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mlir::posenc {

/// How the fused road runs one attention.
struct LoopsRecord {
  /// "prefill", lanes are queries, or "decode", lanes are channels and keys.
  std::string schedule;
  /// What multiplies: "vectors", "bf16 pairs" or "bf16 tiles".
  std::string unit;
  /// Keys by vectors (prefill: of queries; decode: rows) of one register tile.
  int64_t rows = 0, vectors = 0, lanes = 0;
  /// Prefill: reduction steps per loop iteration.
  std::optional<int64_t> unroll;
  /// Decode: the tile of outputs, rows by vectors of channels, and the forward
  /// streams in which memory is read.
  std::optional<int64_t> outputRows, outputVectors, streams;
  /// Queries, and keys, between two rescalings; query blocks that a key block
  /// meets. No query block and no span when decoding.
  int64_t keyBlock = 0;
  std::optional<int64_t> queryBlock, span;
  /// The part of a row's weight that keys left may have where a certificate of
  /// the run ends the loop.
  std::optional<double> certificate;
  /// Estimated cycles of one core for all pairs, as if no mask kept any out.
  /// Unset where a size is dynamic, like the bytes below.
  std::optional<double> cycles;
  /// Scratch memory: shared by all workers of a call, and of each worker.
  std::optional<int64_t> callBytes, workerBytes;
};

/// What came of evaluating rows of an attention and of the graph that it was
/// raised from.
struct ProbeRecord {
  enum class Result { passed, skipped, mismatch } result = Result::skipped;
  /// Rows (b, h, i) that were compared.
  int64_t rows = 0;
  /// The largest difference between elements, as a part of what rounding
  /// explains there: above 1 is a mismatch.
  double difference = 0;
  /// Elements and steps of reductions that were evaluated; 0 where an attention
  /// of the same form had been probed.
  int64_t cost = 0;
  /// Why it was skipped, or where the two differ.
  std::string reason;
};

/// What is proved of the windows of an attention (posenc-bound-windows).
struct WindowsRecord {
  struct Head {
    /// Unset where a head has none.
    std::optional<int64_t> size;
    /// Bound of the part of a row's weight beyond it.
    double dropped = 0;
    /// What it rests on, or why there is none.
    std::string ground;
  };
  double epsilon = 0;
  /// Unset where nothing bounds the scores.
  std::optional<double> scoreBound;
  std::vector<Head> heads;
  /// Of all heads: a cache may forget keys at this distance and beyond. Unset
  /// where a head has no window that holds for every length.
  std::optional<int64_t> largest;
  /// Why no head has a window: a stable name, and a text.
  std::string reasonId, reason;
};

/// How far the score terms of an attention reach (posenc-receptive-field).
struct ReceptiveFieldRecord {
  /// Of one head at one epsilon.
  struct Field {
    /// The smallest proved one; unset where there is none.
    std::optional<int64_t> size;
    /// What it rests on, or why there is none.
    std::string ground;
    /// What sums to the horizon take at least; unset where all of it.
    std::optional<int64_t> least;
  };
  struct Head {
    /// Whether the sum of the weights over all distances is proved finite.
    bool convergent = false;
    /// The part of the sum to the horizon in its farther half.
    double fartherHalf = 0;
    /// By epsilon.
    std::vector<Field> fields;
    /// By sampled distance: the terms, the largest of them from there to the
    /// horizon, and a proved bound of them from there on.
    std::vector<double> terms, largest;
    std::vector<std::optional<double>> bounds;
  };
  std::vector<double> epsilons;
  int64_t horizon = 0;
  std::vector<int64_t> distances;
  std::vector<Head> heads;
  /// Why terms are no functions of the distance: a stable name, and a text.
  std::string reasonId, reason;
};

/// One argument or result of a public function, or an operand of an attention.
struct SignatureValue {
  /// MLIR spelling: "f32", "i64", ...
  std::string dtype;
  /// Passed by value; `shape` is empty then.
  bool isScalar = false;
  /// Unset sizes are dynamic.
  std::vector<std::optional<int64_t>> shape;
};

/// A tensor over pairs [B, H, N, M] that an encoding or a mask of an attention
/// reads.
struct DenseRecord {
  /// Mnemonic of the encoding or mask.
  std::string name;
  SignatureValue tensor;
  /// Unset where a size is dynamic.
  std::optional<int64_t> bytes;
  /// The bytes in words, also then: "4 bytes times queries times keys".
  std::string cost;
};

/// One attention that was raised. Written by raising; `road` by the lowering
/// that took it.
struct AttentionRecord {
  std::string function;
  std::string location;
  /// Mnemonics of encodings and masks, in the order of the op.
  std::vector<std::string> encodings;
  std::vector<std::string> masks;
  /// The same as attributes in text, with their parameters and members.
  std::vector<std::string> encodingAttrs;
  std::vector<std::string> maskAttrs;
  /// Both with all their parameters, and what those mean (`describe`).
  std::vector<llvm::json::Value> encodingDetails, maskDetails;
  std::vector<DenseRecord> dense;
  /// Of a linear attention its feature map, else empty.
  std::string features;
  /// Unset where dynamic.
  std::optional<int64_t> heads;
  std::optional<int64_t> kvHeads;
  std::optional<int64_t> headDim;
  /// "fused" or "plain": what really ran, also after a fallback.
  std::string road;
  /// Unset off the fused road.
  std::optional<LoopsRecord> loops;
  std::optional<double> softcap;
  /// Operations of the code on each logit, 0 where all is known by name.
  int64_t scoreOperations = 0;
  bool sink = false;
  /// Unset where none was asked for, and where the attention was written as
  /// one.
  std::optional<ProbeRecord> probe;
  /// Unset where no windows were asked for.
  std::optional<WindowsRecord> windows;
  /// Unset where it was not asked for.
  std::optional<ReceptiveFieldRecord> receptiveField;
};

/// One contraction that runs in loops around the contraction kernel, or several
/// that are alike (posenc-share-kernels): out[row, lane] = sum over steps.
/// Sizes are unset where dynamic.
struct ContractionRecord {
  std::string location;
  std::optional<int64_t> rows, lanes, steps;
  /// "vectors" or "bf16 tiles".
  std::string unit;
  /// Rows by vectors of lanes of one register tile.
  int64_t tileRows = 0, tileVectors = 0, vectorLanes = 0;
  /// Steps of a depth block and of a loop iteration; rows and lanes of a task.
  int64_t depth = 0, unroll = 0, taskRows = 0, taskLanes = 0;
  /// Estimated cycles of one core. Unset where a size is dynamic.
  std::optional<double> cycles;
};

/// One launch of a kernel of a GPU. Sizes are expressions over the arguments of
/// the function that launches: "ceildiv(arg0.shape[2], 64)", of +, -, *, %,
/// min, max, floordiv and ceildiv; "?" stands for what depends on more than
/// shapes.
struct LaunchRecord {
  std::string function, kernel;
  /// x, y, z: blocks, and threads of a block.
  std::vector<std::string> grid, block;
  /// Dynamic shared memory of a block.
  std::string sharedBytes;
  /// MLIR types. A kernel takes a memref as its descriptor: two pointers, the
  /// offset, and sizes and strides of its dimensions.
  std::vector<std::string> args;
  /// Unset where a kernel has none (modelKernel).
  std::optional<KernelModelRecord> model;
};

/// One normalised exponential between two contractions that was not raised.
struct MissedRecord {
  std::string function;
  std::string location;
  /// Stable name of the condition that failed, and the condition as text.
  std::string reasonId;
  std::string reason;
};

struct FunctionRecord {
  std::string name;
  std::vector<SignatureValue> args;
  std::vector<SignatureValue> results;
};

/// One remark of a pass.
struct RemarkRecord {
  /// "passed", "missed", "failure" or "analysis".
  std::string kind;
  /// Stable.
  std::string name;
  std::string function;
  std::string location;
  std::string text;
};

/// What one run of the compiler has to say, beside its output.
struct CompilationReport {
  std::vector<AttentionRecord> attentions;
  std::vector<MissedRecord> missed;
  std::vector<ContractionRecord> contractions;
  std::vector<FunctionRecord> functions;
  /// In program order; none on a CPU.
  std::vector<LaunchRecord> launches;
  /// In the order of passes.
  std::vector<RemarkRecord> remarks;
};

/// The place in words: "model.py:40:5", with ", called at ..." for each call
/// that was inlined, or the name that stands for a place. Empty where nothing
/// is known.
std::string locationText(Location loc);

/// Unset where dynamic.
std::optional<int64_t> knownSize(int64_t size);

/// Attribute of an operation that has records in the report: their numbers, of
/// several where it stands for several. Written where a report is kept, so that
/// lowerings can say which road they took.
inline constexpr llvm::StringLiteral recordAttrName = "posenc.record";

/// Notes in `report`, if there is one, that `op` took `road` ("fused" or
/// "plain").
void noteRoad(CompilationReport *report, Operation *op, llvm::StringRef road,
              std::optional<LoopsRecord> loops = std::nullopt);

/// Likewise what is proved of its windows.
void noteWindows(CompilationReport *report, Operation *op,
                 const WindowsRecord &windows);

/// Likewise how far its score terms reach.
void noteReceptiveField(CompilationReport *report, Operation *op,
                        const ReceptiveFieldRecord &field);

} // namespace mlir::posenc

#endif // POSENC_RAISING_REPORT_H
