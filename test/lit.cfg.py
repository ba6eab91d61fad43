# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The lit suite. Run as `lit test`, or with `--param build=DIR` for another build."""

import os
import shutil
import subprocess
import sys

import lit.formats

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
build = os.path.abspath(lit_config.params.get("build", os.path.join(root, "build")))


def llvm_bindir():
    """FileCheck, not and mlir-opt lie here without a version in their name."""
    for name in ("llvm-config-22", "llvm-config"):
        if shutil.which(name):
            return subprocess.check_output([name, "--bindir"], text=True).strip()
    lit_config.fatal("expected llvm-config-22 on PATH, got none")


config.name = "posenc"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Models"]
config.test_source_root = os.path.dirname(os.path.abspath(__file__))
config.test_exec_root = os.path.join(build, "test")

path = [os.path.join(build, "bin"), llvm_bindir(), config.environment["PATH"]]
config.environment["PATH"] = os.pathsep.join(path)
# Two threads, so that a parallel region really is one.
config.environment["OMP_NUM_THREADS"] = "2"
for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
    if name in os.environ:
        config.environment[name] = os.environ[name]

# Where upstream looks for libdevice.
for name in ("CUDA_ROOT", "CUDA_HOME", "CUDA_PATH"):
    if name in os.environ:
        config.environment[name] = os.environ[name]


def runner_libraries():
    """What a host program prints with; posenc-sim and mlir-runner load them."""
    libdir = subprocess.check_output([os.path.join(llvm_bindir(), "llvm-config"), "--libdir"],
                                     text=True).strip()
    return ",".join(os.path.join(libdir, f"libmlir_{name}.so")
                    for name in ("runner_utils", "c_runner_utils"))


config.substitutions.append(("%runner_libs", runner_libraries()))
# What C that is linked with instrumented libraries is compiled with.
is_instrumented = os.path.basename(build).endswith("sanitize")
config.substitutions.append(("%sanitizers", "-fsanitize=address,undefined -shared-libsan" if is_instrumented else ""))
config.substitutions.append(("%simulator", os.path.join(build, "lib", "libPosEncSimulator.so")))
config.substitutions.append(("%libraries", os.path.join(build, "lib")))
config.substitutions.append(("%python", sys.executable))
config.substitutions.append(("%plugin", os.path.join(build, "lib", "libPosEncPlugin.so")))
