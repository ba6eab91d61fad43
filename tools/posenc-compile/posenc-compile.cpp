// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Compile.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace llvm;
using namespace mlir::posenc;

static int fail(ExitCode code, const Twine &message) {
  errs() << "posenc-compile: error: " << message << "\n";
  return static_cast<int>(code);
}

static int write(StringRef path, StringRef text) {
  std::error_code error;
  ToolOutputFile file(path, error, sys::fs::OF_None);
  if (error)
    return fail(ExitCode::WrongInput, path + ": " + error.message());
  file.os() << text;
  file.keep();
  return 0;
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  // LLVM's own options live in the same parser, some under our names.
  cl::ResetCommandLineParser();
  cl::opt<std::string> input(cl::Positional, cl::Required, cl::desc("MODEL"));
  cl::opt<std::string> output("o", cl::init("-"), cl::desc("Output file"));
  cl::opt<std::string> report("report", cl::desc("Write a report as JSON"));
  cl::opt<std::string> header("header", cl::desc("Write a C header"));
  cl::opt<std::string> target("target", cl::desc("host, x86-64-v3, x86-64-v4"));
  cl::opt<std::string> emit("emit", cl::desc("mlir, llvm, obj, shared"));
  cl::opt<std::string> road("road", cl::desc("fused, plain"));
  cl::opt<std::string> stage("stage", cl::desc("raised, optimised, loops, llvm"));
  cl::opt<std::string> threads("threads", cl::desc("true, false"));
  if (!cl::ParseCommandLineOptions(argc, argv, "posenc compiler\n", &errs()))
    return static_cast<int>(ExitCode::WrongUsage);
  CompileOptions options;
  for (cl::opt<std::string> *flag : {&target, &emit, &road, &stage, &threads})
    if (flag->getNumOccurrences())
      if (Error error = options.set(flag->ArgStr, *flag))
        return fail(ExitCode::WrongUsage, toString(std::move(error)));
  auto source = MemoryBuffer::getFileOrSTDIN(input);
  if (!source)
    return fail(ExitCode::WrongInput, input + ": " + source.getError().message());
  Compilation result = compile((*source)->getBuffer(), input, options);
  errs() << result.diagnostics;
  if (result.exitCode != ExitCode::Success)
    return static_cast<int>(result.exitCode);
  return write(output, result.output) ||
         (!report.empty() && write(report, toJSON(result.report))) ||
         (!header.empty() && write(header, toHeader(result.report)));
}
