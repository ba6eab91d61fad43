// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc-c/PosEnc.h"
#include "posenc/Driver/Output.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include <deque>

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
  std::deque<Flag> flags;
  for (const CompileOptions::Flag &flag : CompileOptions::flags())
    flags.emplace_back(flag.name, in, cl::desc(flag.values),
                       flag.isSwitch ? cl::ValueOptional : cl::ValueRequired);
  cl::list<std::string> plugins("load-dialect-plugin", in,
                                cl::desc("Library of a foreign encoding"));
  cl::SetVersionPrinter(
      [](raw_ostream &os) { os << posencVersionText() << "\n"; });
  if (!cl::ParseCommandLineOptions(argc, argv, "posenc compiler\n", &errs()))
    return static_cast<int>(ExitCode::WrongUsage);
  CompileOptions options;
  for (Flag &flag : flags)
    if (flag.getNumOccurrences())
      if (Error error = options.set(flag.ArgStr, flag))
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
  if (result.exitCode == ExitCode::Success)
    if (Error error = outputs.write(result))
      return fail(ExitCode::WrongInput, toString(std::move(error)));
  return static_cast<int>(result.exitCode);
}
