// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Simulator/HostProgram.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace mlir::posenc::sim;

static int fail(const Twine &message) {
  errs() << "posenc-sim: error: " << message << "\n";
  return 2;
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  // LLVM's own options live in the same parser.
  cl::ResetCommandLineParser();
  cl::OptionCategory category("Simulator options");
  auto in = cl::cat(category);
  using Flag = cl::opt<std::string>;
  Flag input(cl::Positional, cl::Required, cl::desc("FILE"));
  Flag entry("entry", in, cl::init("main"), cl::desc("Function to run"));
  Flag chip("chip", in, cl::init("sm_90a"), cl::desc("Target to lower for"));
  Flag async("async", in, cl::init("lazy"), cl::desc("eager, lazy, random"));
  Flag order("order", in, cl::init("forward"),
             cl::desc("forward, reverse, shuffle"));
  Flag seed("seed", in, cl::init("1"), cl::desc("Seed of what is random"));
  cl::opt<bool> noCheck("no-check", in, cl::desc("Look for no hazards"));
  cl::opt<bool> noTags("no-tags", in,
                       cl::desc("Results of a wgmma in flight are numbers"));
  cl::opt<bool> json("json", in, cl::desc("Print the report as JSON"));
  cl::list<std::string> libraries("shared-libs", in, cl::CommaSeparated,
                                  cl::desc("Libraries of the host part"));
  if (!cl::ParseCommandLineOptions(argc, argv, "posenc GPU simulator\n",
                                   &errs()))
    return 2;
  ProgramOptions options;
  if (Error error = options.simulator.parse(
          "async=" + async + ",order=" + order + ",seed=" + seed))
    return fail(toString(std::move(error)));
  options.simulator.check = !noCheck;
  options.simulator.tagAccumulators = !noTags;
  options.entry = entry;
  options.chip = chip;
  options.sharedLibraries = libraries;
  auto source = MemoryBuffer::getFileOrSTDIN(input);
  if (std::error_code error = source.getError())
    return fail(input + ": " + error.message());
  auto report = runProgram((*source)->getBuffer(), input, options);
  if (!report)
    return fail(toString(report.takeError()));
  outs() << (json ? report->toJSON() + "\n" : report->toText());
  return report->isClean() ? 0 : 1;
}
