// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Assembler.h"

#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::posenc {

namespace {

std::optional<std::string> findAssembler() {
  if (auto path = llvm::sys::findProgramByName("ptxas"))
    return *path;
  std::string folder = (NVVM::getCUDAToolkitPath() + "/bin").str();
  if (auto path = llvm::sys::findProgramByName("ptxas", {folder}))
    return *path;
  return std::nullopt;
}

/// The number that the group of `pattern` finds; 0 without it.
int64_t number(llvm::StringRef text, llvm::StringRef pattern) {
  llvm::SmallVector<llvm::StringRef> groups;
  int64_t found = 0;
  if (llvm::Regex(pattern).match(text, &groups))
    (void)groups[1].getAsInteger(10, found);
  return found;
}

/// What `ptxas -v` prints: for each kernel "Compiling entry function 'name'",
/// "12 bytes spill stores, 8 bytes spill loads", and "Used 168 registers, ...,
/// 1024 bytes smem".
llvm::StringMap<AssembledKernel> parse(llvm::StringRef text) {
  llvm::StringMap<AssembledKernel> kernels;
  llvm::SmallVector<llvm::StringRef> parts;
  text.split(parts, "Compiling entry function '");
  for (llvm::StringRef part : llvm::drop_begin(parts)) {
    auto [name, said] = part.split('\'');
    AssembledKernel kernel{number(said, "Used ([0-9]+) registers"),
                           number(said, "([0-9]+) bytes spill stores"),
                           number(said, "([0-9]+) bytes spill loads"),
                           number(said, "([0-9]+) bytes smem")};
    // Another version of ptxas may say it in other words.
    if (kernel.registers)
      kernels[name] = kernel;
  }
  return kernels;
}

} // namespace

llvm::StringMap<AssembledKernel> assembleKernels(llvm::StringRef ptx,
                                                 llvm::StringRef chip) {
  std::optional<std::string> assembler = findAssembler();
  llvm::SmallString<128> folder;
  if (!assembler || llvm::sys::fs::createUniqueDirectory("posenc", folder))
    return {};
  llvm::scope_exit cleanUp(
      [&] { (void)llvm::sys::fs::remove_directories(folder); });
  std::string source = (folder + "/kernels.ptx").str();
  std::string output = (folder + "/kernels.cubin").str();
  std::string log = (folder + "/log").str();
  std::error_code error;
  llvm::raw_fd_ostream file(source, error);
  if (error)
    return {};
  file << ptx;
  file.close();
  std::string architecture = ("-arch=" + chip).str();
  llvm::StringRef command[] = {*assembler, "-v", architecture,
                               source,     "-o", output};
  std::optional<llvm::StringRef> redirects[] = {"", log, log};
  if (llvm::sys::ExecuteAndWait(*assembler, command, std::nullopt, redirects))
    return {};
  auto said = llvm::MemoryBuffer::getFile(log);
  return said ? parse((*said)->getBuffer())
              : llvm::StringMap<AssembledKernel>();
}

} // namespace mlir::posenc
