# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles the kernels of the GPU benchmark into a folder that needs neither LLVM nor this
checkout: PTX, manifests, and what runs and judges them.

bench/gpu/build.py [--out=DIR] [--target=sm_90a,sm_80] [--cases=WORD,...]
"""

import argparse
import pathlib
import shutil
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "python"), str(ROOT / "test")]
from attentions import DTYPE, chosen
from Numerics.module_text import module_text
from posenc.errors import CompileError
from posenc.compiler import checked

# Taken along: from, to, names.
COPIES = (
    (HERE, "", ("attentions", "backends", "checks", "measure", "peers", "run", "tables")),
    (ROOT / "test" / "Numerics", "Numerics", ("function", "module_text", "parts")),
    (ROOT / "test" / "Oracle", "Oracle", ("alibi", "attention", "fope", "masks", "part", "rope", "rpe", "sandwich",
                               "table")),
    (ROOT / "python" / "posenc", "posenc", ("errors",)),
    (ROOT / "python" / "posenc" / "launch", "posenc/launch",
     ("__init__", "cuda_driver", "dlpack", "manifest", "program")),
)


def copy_scripts(folder):
    for source, target, names in COPIES:
        (folder / target).mkdir(parents=True, exist_ok=True)
        for name in names:
            shutil.copy(source / f"{name}.py", folder / target)
    (folder / "posenc" / "__init__.py").write_text('"""What launches kernels, and no more."""\n')
    shutil.copy(HERE / "README.md", folder)


def compile_case(case, target, form, folder):
    start = time.perf_counter()
    source = module_text([case.function], DTYPE)
    compilation = checked(source, f"{case.name}.mlir", emit=form, target=target)
    seconds = time.perf_counter() - start
    path = folder / f"{case.name}.{target}"
    path.with_suffix(path.suffix + f".{form}").write_bytes(compilation.output)
    path.with_suffix(path.suffix + ".json").write_text(compilation.manifest)
    print(f"{case.name} for {target}: {seconds:.2f} s, {len(compilation.output)} bytes of {form}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / ".cache" / "gpu-bench", metavar="DIR")
    parser.add_argument("--target", default="sm_90a,sm_80", help="architectures, with commas")
    parser.add_argument("--cases", default="", help="words of names, with commas")
    parser.add_argument("--format", choices=("ptx", "cubin", "bitcode"), default="ptx",
                        help="bitcode is for run.py --simulate")
    options = parser.parse_args()
    kernels = options.out / "kernels"
    shutil.rmtree(kernels, ignore_errors=True)
    kernels.mkdir(parents=True)
    copy_scripts(options.out)
    for target in options.target.split(","):
        for case in chosen(options.cases):
            try:
                compile_case(case, target, options.format, kernels)
            except CompileError as error:
                raise SystemExit(f"{case.name} for {target}: {error}") from error


if __name__ == "__main__":
    main()
