// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_SIMULATOR_SIMULATOR_H
#define POSENC_SIMULATOR_SIMULATOR_H

#include "posenc/Simulator/Options.h"
#include "posenc/Simulator/Report.h"

#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include <array>
#include <memory>

namespace mlir::posenc::sim {

/// x, y, z as in cuLaunchKernel.
using Extent = std::array<unsigned, 3>;

/// Device memory lies in the process. Makes [pointer, pointer + bytes) known;
/// from the first range on, an access outside all ranges is a hazard. Thread
/// safe, as unregisterMemory is.
void registerMemory(const void *pointer, size_t bytes, bool writable = true);
void unregisterMemory(const void *pointer);

/// Device code that was made to run on the host.
class SimulatedModule {
public:
  /// LLVM bitcode or IR of the NVPTX target.
  static llvm::Expected<std::unique_ptr<SimulatedModule>>
  load(llvm::StringRef bitcode);
  static llvm::Expected<std::unique_ptr<SimulatedModule>>
  load(std::unique_ptr<llvm::LLVMContext> context,
       std::unique_ptr<llvm::Module> module);
  ~SimulatedModule();

  bool hasKernel(llvm::StringRef kernel);

  /// Runs all CTAs of a launch, one after another; parameters as for
  /// cuLaunchKernel, one pointer for each. What goes wrong in the kernel stands
  /// in the report, a deadlock too, which ends the launch. An error is a launch
  /// that a driver would refuse. Launches of one process run in turns.
  llvm::Error launch(llvm::StringRef kernel, Extent grid, Extent block,
                     unsigned dynamicSharedBytes, void **parameters,
                     const SimulatorOptions &options, SimulatorReport &report);

private:
  struct Implementation;
  explicit SimulatedModule(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation;
};

} // namespace mlir::posenc::sim

#endif // POSENC_SIMULATOR_SIMULATOR_H
