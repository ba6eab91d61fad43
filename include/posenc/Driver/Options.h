// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_DRIVER_OPTIONS_H
#define POSENC_DRIVER_OPTIONS_H

#include "posenc/Pipelines/Pipelines.h"

#include "llvm/Support/Error.h"

namespace mlir::posenc {

/// The form in which the compiled module leaves. The last three are the kernels
/// of a GPU alone; bitcode, of LLVM, is what the simulator loads.
enum class Emit { MLIR, LLVM, Object, Shared, PTX, Cubin, Bitcode };

/// The stage after which `Emit::MLIR` prints the module.
enum class Stage { Raised, Optimised, Loops, LLVM };

struct CompileOptions {
  /// "host", the LLVM name of an x86-64 CPU: "x86-64-v3", "znver5", or that of
  /// an NVIDIA GPU from sm_80 on.
  std::string target = "host";
  Emit emit = Emit::MLIR;
  /// Unset: the last one.
  std::optional<Stage> stage;
  Road road = Road::Fused;
  bool threads = true;
  /// Whether rows of what is raised are evaluated before and after.
  Verification verifyRaising = Verification::probe;
  /// Which finite numbers are masks.
  FiniteMasks finiteMasks = FiniteMasks::exact;
  /// What kernels are in an object or a shared library for a GPU; unset: PTX.
  std::optional<GpuFormat> kernels;
  /// Whether ptxas, where there is one, is asked what kernels take, for the
  /// report.
  bool assemble = false;
  /// Whether kernels may multiply f32 rounded to 11 bits.
  bool allowTf32 = false;
  /// Whether kernels may take softcap's tanh with a relative error of 2^-11.
  bool allowApproximateTanh = false;
  /// Part of a row's weight that windows may drop; 0: what underflows. Unset:
  /// no windows.
  std::optional<double> windowEpsilon;
  /// Largest size of a score, for windows; unset: the softcap.
  std::optional<double> scoreBound;
  /// Whether every query has a key at its own position, for windows.
  bool ownKey = false;
  /// Whether norms of a run bound scores that nothing else bounds, for windows.
  bool scoreNorms = false;
  /// Parts of the weight of a row that may lie beyond a receptive field; none:
  /// it is not asked for.
  std::vector<double> receptiveField;
  /// Part of a row's weight that a bound of the run may drop; 0: nothing.
  double certificate = 0;
  /// Shared objects whose dialects a module may use, and whose recognizers
  /// raising asks: what `mlir-opt --load-dialect-plugin` takes.
  std::vector<std::string> dialectPlugins;

  /// A long flag of posenc-compile and what it may be set to, as users are
  /// told. A switch without a value is set to true.
  struct Flag {
    llvm::StringRef name, values;
    bool isSwitch = false;
  };
  static llvm::ArrayRef<Flag> flags();

  /// Sets the option that one of the flags names, or "assemble", which --report
  /// implies, or adds to "load-dialect-plugin", which may be given more than
  /// once. An unknown name or value is an error whose text says what was
  /// expected.
  llvm::Error set(llvm::StringRef flag, llvm::StringRef value);

  bool isForGpu() const;

  /// Whether the output is kernels of a GPU and no host program.
  bool emitsKernels() const;

  /// An error where options contradict each other.
  llvm::Error check() const;

  /// Reads a JSON object of flags and values, or arrays of values; nothing else
  /// may be in `json`.
  static llvm::Expected<CompileOptions> fromJSON(llvm::StringRef json);
};

/// What pipelines of all targets take of the options.
template <typename PipelineOptions>
void setRaisingOptions(const CompileOptions &options,
                       PipelineOptions &pipeline) {
  pipeline.verifyRaising = options.verifyRaising;
  pipeline.finiteMasks = options.finiteMasks;
  pipeline.windowEpsilon = options.windowEpsilon.value_or(-1);
  pipeline.scoreBound = options.scoreBound.value_or(-1);
  pipeline.ownKey = options.ownKey;
  pipeline.scoreNorms = options.scoreNorms;
  pipeline.receptiveField = llvm::ArrayRef<double>(options.receptiveField);
}

} // namespace mlir::posenc

#endif // POSENC_DRIVER_OPTIONS_H
