// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Output.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace mlir::posenc;
using Flag = cl::opt<std::string>;

static int fail(ExitCode code, const Twine &message) {
  errs() << "posenc-compile: error: " << message << "\n";
  return static_cast<int>(code);
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  // LLVM's own options live in the same parser, some under our names.
  cl::ResetCommandLineParser();
  cl::OptionCategory category("Compiler options");
  auto in = cl::cat(category);
  cl::opt<std::string> input(cl::Positional, cl::Required, cl::desc("MODEL"));
  cl::opt<std::string> output("o", in, cl::init("-"), cl::desc("Output file"));
  Flag report("report", in, cl::desc("Write a report as JSON"));
  Flag manifest("manifest", in, cl::desc("Write how kernels are launched"));
  Flag header("header", in, cl::desc("Write a C header"));
  Flag target("target", in, cl::desc("host, x86-64-v3, sm_80, ..."));
  Flag emit("emit", in,
            cl::desc("mlir, llvm, obj, shared, ptx, cubin, bitcode"));
  Flag kernels("kernels", in, cl::desc("ptx, cubin, simulator"));
  Flag road("road", in, cl::desc("fused, plain"));
  Flag stage("stage", in, cl::desc("raised, optimised, loops, llvm"));
  Flag threads("threads", in, cl::ValueOptional, cl::desc("true, false"));
  Flag tf32("allow-tf32", in, cl::ValueOptional, cl::desc("true, false"));
  cl::list<std::string> plugins("load-dialect-plugin", in,
                                cl::desc("Library of a foreign encoding"));
  if (!cl::ParseCommandLineOptions(argc, argv, "posenc compiler\n", &errs()))
    return static_cast<int>(ExitCode::WrongUsage);
  CompileOptions options;
  for (Flag *flag : {&target, &emit, &road, &stage, &threads, &kernels, &tf32})
    if (flag->getNumOccurrences())
      if (Error error = options.set(flag->ArgStr, *flag))
        return fail(ExitCode::WrongUsage, toString(std::move(error)));
  options.dialectPlugins = plugins;
  options.assemble = !report.empty();
  Outputs outputs{output, report, header, manifest};
  if (Error error = outputs.check(options))
    return fail(ExitCode::WrongUsage, toString(std::move(error)));
  auto source = MemoryBuffer::getFileOrSTDIN(input);
  if (std::error_code error = source.getError())
    return fail(ExitCode::WrongInput, input + ": " + error.message());
  Compilation result = compileGuarded((*source)->getBuffer(), input, options);
  errs() << result.diagnostics;
  if (result.exitCode != ExitCode::Success)
    return static_cast<int>(result.exitCode);
  if (Error error = outputs.write(result))
    return fail(ExitCode::WrongInput, toString(std::move(error)));
  return 0;
}
