// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_DRIVER_REGISTRATION_H
#define POSENC_DRIVER_REGISTRATION_H

namespace mlir {
class DialectRegistry;

namespace posenc {

/// Adds our dialect, with all interfaces that others attach to it, to
/// `registry`, and the conversions to LLVM that our pipelines ask of others.
void registerDialects(DialectRegistry &registry);

/// Adds all our passes and pipelines to the global registry.
void registerPasses();

/// Adds the translation `posenc-to-llvmir` to the global registry: the pipeline
/// `posenc-to-llvm` and the export of what it leaves.
void registerTranslations();

} // namespace posenc
} // namespace mlir

#endif // POSENC_DRIVER_REGISTRATION_H
