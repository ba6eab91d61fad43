// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Driver.h"
#include "posenc-c/Simulator.h"

using namespace mlir::posenc::sim;

const char *posencSimConfigure(const char *options) {
  static std::string message;
  SimulatorOptions changed = DriverState::instance().options;
  if (llvm::Error error = changed.parse(options ? options : "")) {
    message = llvm::toString(std::move(error));
    return message.c_str();
  }
  DriverState::instance().options = changed;
  return nullptr;
}

const char *posencSimReport(void) {
  static std::string text;
  text = DriverState::instance().report.toJSON();
  return text.c_str();
}

void posencSimReset(void) { DriverState::instance().report = {}; }

void posencSimRegister(const void *pointer, size_t bytes, int writable) {
  registerMemory(pointer, bytes, writable != 0);
}

void posencSimUnregister(const void *pointer) { unregisterMemory(pointer); }
