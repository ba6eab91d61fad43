// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Link.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::posenc {

namespace {

/// Where libomp lies; not on the loader's path, so it becomes the rpath too.
constexpr llvm::StringLiteral kLLVMLibraryDir(POSENC_LLVM_LIBRARY_DIR);

struct Linker {
  std::string path;
  bool isCompilerDriver;
};

std::optional<Linker> findLinker() {
  for (const char *name : {"ld.lld-" POSENC_LLVM_MAJOR, "ld.lld", "cc"})
    if (auto path = llvm::sys::findProgramByName(name))
      return Linker{*path, llvm::StringRef(name) == "cc"};
  return std::nullopt;
}

/// The command after the program's name. Undefined symbols are an error here
/// rather than at load time, unless `usesRuntime`. A compiler driver knows
/// where libc is; lld searches no folder by itself, and runtime packages have
/// only the versioned names.
std::vector<std::string> arguments(const Linker &linker, llvm::StringRef object,
                                   llvm::StringRef output, bool usesRuntime) {
  std::vector<std::string> result = {"-shared", "-o", output.str(),
                                     object.str()};
  std::string libdir = kLLVMLibraryDir.str();
  if (linker.isCompilerDriver) {
    for (const char *flag : {"-Wl,--as-needed", "-lomp", "-lm"})
      result.push_back(flag);
    if (!usesRuntime)
      result.push_back("-Wl,-z,defs");
    result.push_back("-L" + libdir);
    result.push_back("-Wl,-rpath," + libdir);
    return result;
  }
  for (const char *flag : {"--as-needed", "--gc-sections"})
    result.push_back(flag);
  if (!usesRuntime)
    result.insert(result.end(), {"-z", "defs"});
  result.push_back("-L" + libdir);
  for (const char *folder :
       {"/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu",
        "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/lib64",
        "/usr/lib64", "/lib", "/usr/lib"})
    if (llvm::sys::fs::is_directory(folder))
      result.push_back(std::string("-L") + folder);
  for (const char *library : {"-lomp", "-l:libm.so.6", "-l:libc.so.6"})
    result.push_back(library);
  // The loader itself provides __tls_get_addr.
  for (const char *loader :
       {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"})
    if (llvm::sys::fs::exists(loader))
      result.push_back(loader);
  result.push_back("-rpath");
  result.push_back(libdir);
  return result;
}

llvm::Expected<std::string> readFile(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return llvm::createStringError(buffer.getError(), "cannot read " + path);
  return (*buffer)->getBuffer().str();
}

llvm::Error run(const Linker &linker, std::vector<std::string> command,
                llvm::StringRef log) {
  llvm::SmallVector<llvm::StringRef> argv{linker.path};
  argv.append(command.begin(), command.end());
  std::optional<llvm::StringRef> redirects[] = {"", log, log};
  std::string message;
  int status = llvm::sys::ExecuteAndWait(linker.path, argv, std::nullopt,
                                         redirects, 0, 0, &message);
  if (status == 0)
    return llvm::Error::success();
  if (llvm::Expected<std::string> text = readFile(log))
    message += *text;
  else
    llvm::consumeError(text.takeError());
  return llvm::createStringError(linker.path + " failed: " + message);
}

} // namespace

llvm::Expected<std::string> linkShared(llvm::StringRef object,
                                       bool usesRuntime) {
  std::optional<Linker> linker = findLinker();
  if (!linker)
    return llvm::createStringError(
        "expected a linker on PATH, got neither ld.lld nor cc");
  llvm::SmallString<128> folder;
  if (std::error_code error =
          llvm::sys::fs::createUniqueDirectory("posenc", folder))
    return llvm::createStringError(error, "cannot create a temporary folder");
  llvm::scope_exit cleanUp(
      [&] { (void)llvm::sys::fs::remove_directories(folder); });
  std::string objectPath = (folder + "/module.o").str();
  std::string outputPath = (folder + "/module.so").str();
  std::string logPath = (folder + "/log").str();
  std::error_code error;
  {
    llvm::raw_fd_ostream file(objectPath, error);
    if (!error)
      file << object;
  }
  if (error)
    return llvm::createStringError(error, "cannot write " + objectPath);
  std::vector<std::string> command =
      arguments(*linker, objectPath, outputPath, usesRuntime);
  if (llvm::Error failed = run(*linker, std::move(command), logPath))
    return std::move(failed);
  return readFile(outputPath);
}

} // namespace mlir::posenc
