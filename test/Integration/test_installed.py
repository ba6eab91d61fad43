# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PosEnc as others see it: installed into a folder of its own, found by find_package, and
extended by the project in examples/out-of-tree-encoding."""

import os
import pathlib
import re
import shutil
import sys
import tempfile
import unittest

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent)]
import counting
import stock_tools
from Oracle.attention import attention
from posenc.signature import Signature, Value
from stock_tools import checked

# Arrays from a file and the result back to it; its arguments are a target, the file and a plugin.
ON_GPU = """
import sys
import numpy as np
import posenc
operands = "tensor<1x2x150x64xf16>, tensor<1x2x150x64xf16>, tensor<1x2x150x64xf16>"
source = f'''
func.func @main(%q: tensor<1x2x150x64xf16>, %k: tensor<1x2x150x64xf16>, %v: tensor<1x2x150x64xf16>,
                %p: tensor<2xf32>, %a: tensor<2xf32>) -> tensor<1x2x150x64xf16> {{
  %init = tensor.empty() : tensor<1x2x150x64xf16>
  %r = posenc.attention ins(%q, %k, %v : {operands}) outs(%init : tensor<1x2x150x64xf16>)
      encodings [#kerple.log(%p, %a : tensor<2xf32>, tensor<2xf32>)] -> tensor<1x2x150x64xf16>
  return %r : tensor<1x2x150x64xf16>
}}'''
target, file, plugin = sys.argv[1:]
arrays = dict(np.load(file))
arrays.pop("output", None)
compiled = posenc.compile_source(source, target=target, kernels="simulator", plugins=[plugin])
assert compiled.report.attentions[0]["road"] == "fused", compiled.remarks
(output,) = compiled(*(arrays[name] for name in "qkvpa"))
assert posenc.simulator.load().report()["hazards"] == {}
np.savez(file, output=output, **arrays)
"""
BUILD = pathlib.Path(os.environ.get("POSENC_BUILD", ROOT / "build"))
EXAMPLE = ROOT / "examples" / "out-of-tree-encoding"


class Place:
    """A folder with the installation `prefix` and room for projects."""

    def __init__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name).resolve()
        self.prefix = self.folder / "prefix"
        checked(["cmake", "--install", BUILD, "--prefix", self.prefix])
        # The same files in another temporary folder are the same to ccache.
        self.environment = {**os.environ, "PREFIX": str(self.prefix),
                            "CMAKE_CXX_COMPILER_LAUNCHER": "ccache",
                            "CCACHE_BASEDIR": str(self.folder), "CCACHE_NOHASHDIR": "1"}

    def project(self, source):
        """A copy of a project, out of reach of this checkout."""
        return shutil.copytree(source, self.folder / source.name)

    def shell(self, commands, folder, **variables):
        return checked(["bash", "-euc", commands], cwd=folder,
                       env={**self.environment, **variables})


def setUpModule():
    global place
    place = Place()
    unittest.addModuleCleanup(place.temporary.cleanup)


class Installation(unittest.TestCase):
    def test_tools_run_where_they_lie(self):
        tools = sorted(path.name for path in (place.prefix / "bin").iterdir())
        self.assertIn("posenc-opt", tools)
        for tool in tools:
            self.assertIn("OVERVIEW", checked([place.prefix / "bin" / tool, "--help"]))

    def test_nothing_points_into_the_checkout(self):
        for path in place.prefix.rglob("*.cmake"):
            self.assertNotIn(str(ROOT), path.read_text(), path)


class Consumer(unittest.TestCase):
    def test_raises_a_module(self):
        folder = place.project(HERE / "Inputs" / "consumer")
        place.shell("cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release "
                    "-DCMAKE_CXX_COMPILER=clang++-22 -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld "
                    "-DCMAKE_PREFIX_PATH=$PREFIX; cmake --build build", folder)
        model = ROOT / "test" / "Models" / "llama_eager" / "model.mlir"
        self.assertEqual(checked([folder / "build" / "raise", model]), "#posenc.rope\n")


class OutOfTree(unittest.TestCase):
    heads, tokens, channels = 2, 13, 8

    @classmethod
    def setUpClass(cls):
        cls.folder = place.project(EXAMPLE)
        cls.model = cls.folder / "model.mlir"
        cls.build = cls.folder / "build"
        commands = re.findall(r"```sh\n(.*?)```", (cls.folder / "README.md").read_text(), re.S)
        cls.outputs = [place.shell(text, cls.folder, BUILD=str(cls.build)) for text in commands]
        ours = (place.prefix / "lib" / "libPosEncPlugin.so", True)
        cls.plugins = [ours, (cls.build / "libKerplePlugin.so", False)]

    def raised_in(self, text):
        self.assertEqual(text.count("posenc.attention"), 1)
        self.assertIn("encodings [#kerple.log(%arg3, %arg4 : tensor<2xf32>, tensor<2xf32>)]", text)
        self.assertNotIn("math.log", text)

    def test_the_command_of_the_readme_raises(self):
        self.raised_in(self.outputs[1])

    def test_the_compiler_takes_the_plugin(self):
        self.assertIn('"log"', self.outputs[2])
        self.assertIn("#posenc.window<epsilon = 1.000000e-02", self.outputs[3])
        self.assertTrue((self.build / "model.so").is_file())

    def test_python_takes_the_plugin(self):
        program = ("import sys, posenc; compiled = posenc.compile(sys.argv[1], plugins=sys.argv[2:]); "
                   "print(compiled.report.attentions[0])")
        library = place.prefix / "lib" / "libPosEnc.so"
        said = checked([sys.executable, "-c", program, self.model, self.build / "libKerplePlugin.so"],
                       env={**place.environment, "POSENC_LIBRARY": str(library),
                            "PYTHONPATH": str(ROOT / "python")})
        self.assertIn("log", said)

    def test_its_kernel_runs_in_the_simulator(self):
        with tempfile.NamedTemporaryFile(suffix=".npz") as file:
            generator = np.random.default_rng(0)
            q, k, v = (generator.standard_normal((1, 2, 150, 64)).astype(np.float16) for _ in range(3))
            p, a = (generator.uniform(0.1, 2.0, 2).astype(np.float32) for _ in range(2))
            np.savez(file.name, q=q, k=k, v=v, p=p, a=a)
            expected, _ = attention(
                q, k, v, terms=[lambda at: -p[at.h] * np.log(1.0 + a[at.h] * np.abs(at.r))])
            for target in ("sm_80", "sm_90a"):
                checked([sys.executable, "-c", ON_GPU, target, file.name,
                         self.build / "libKerplePlugin.so"],
                        env={**place.environment, "PYTHONPATH": str(ROOT / "python"),
                             "POSENC_LIBRARY": str(place.prefix / "lib" / "libPosEnc.so")})
                np.testing.assert_allclose(np.load(file.name)["output"], expected, rtol=0, atol=2e-3,
                                           err_msg=target)

    def test_windows_are_proved_and_code_is_that_of_a_built_in(self):
        said = checked([sys.executable, HERE / "Inputs" / "windows_from_outside.py",
                        self.build / "libKerplePlugin.so"],
                       env={**place.environment, "PYTHONPATH": str(ROOT / "python"),
                            "POSENC_LIBRARY": str(place.prefix / "lib" / "libPosEnc.so")})
        self.assertIn("4 passed, 0 failed", said)

    def test_laws_hold(self):
        tests = BUILD / "bin" / "posenc-unittests"
        environment = {**place.environment, "POSENC_ENCODINGS": "#kerple.log",
                       "POSENC_PLUGIN": str(self.build / "libKerplePlugin.so")}
        listed = checked([tests, "--gtest_list_tests"], env=environment)
        numbers = re.findall(r"/(\d+)  # GetParam\(\) = #kerple.log", listed)
        self.assertGreater(len(numbers), 10)
        laws = ":".join(f"*Laws*/{number}:*Emission*/{number}" for number in set(numbers))
        checked([tests, "--gtest_brief=1", f"--gtest_filter={laws}"], env=environment)

    def test_plugins_load_in_either_order(self):
        self.raised_in(stock_tools.opt(self.model, "posenc-to-raised", self.plugins[::-1]))

    def test_another_formula_is_not_raised(self):
        other = self.folder / "other.mlir"
        for old, new in (("%one = arith.constant 1.0", "%one = arith.constant 2.0"),
                         ("%r = arith.subi %i, %j", "%r = arith.addi %i, %j"),
                         ("math.log %argument", "math.exp2 %argument"),
                         ("arith.negf %product", "math.absf %product")):
            text = self.model.read_text()
            self.assertIn(old, text)
            other.write_text(text.replace(old, new))
            self.assertNotIn("kerple.log",
                             stock_tools.opt(other, "posenc-to-raised", self.plugins))

    def test_operands_are_checked(self):
        raised = stock_tools.opt(self.model, "posenc-to-raised", self.plugins)
        wrong = self.folder / "wrong.mlir"
        wrong.write_text(raised.replace("tensor<2xf32>", "tensor<3xf32>"))
        with self.assertRaisesRegex(AssertionError, "'amplitude' of .* shape \\[2\\]"):
            stock_tools.opt(wrong, "canonicalize", self.plugins)

    def program(self, road):
        shape = (1, self.heads, self.tokens, self.channels)
        tensors, table = [Value("f32", shape)] * 4, [Value("f32", (self.heads,))] * 2
        lowered = stock_tools.opt(self.model, f"posenc-to-llvm{{road={road}}}", self.plugins)
        return stock_tools.program(
            lowered, [Signature("main", tuple(tensors[:3] + table), tuple(tensors[3:]))])

    def test_both_roads_compute_the_formula(self):
        generator = np.random.default_rng(0)
        shape = (1, self.heads, self.tokens, self.channels)
        q, k, v = (generator.standard_normal(shape, dtype=np.float32) for _ in range(3))
        p, a = (generator.uniform(0.1, 2.0, self.heads).astype(np.float32) for _ in range(2))
        expected, _ = attention(
            q, k, v, terms=[lambda at: -p[at.h] * np.log(1.0 + a[at.h] * np.abs(at.r))])
        without, _ = attention(q, k, v)
        self.assertGreater(np.abs(expected - without).max(), 0.1)
        for road in ("plain", "fused"):
            (output,) = self.program(road)(q, k, v, p, a)
            np.testing.assert_allclose(output, expected, rtol=0, atol=1e-5, err_msg=road)

    def test_the_fused_road_takes_it(self):
        text = stock_tools.opt(self.model, "posenc-to-loops{road=fused}", self.plugins,
                               "--verify-each")
        self.assertNotIn("posenc.attention", text)
        # The plain road has one score at a time; fused kernels have vectors of them.
        self.assertIn("vector<", text)


if __name__ == "__main__":
    counting.main()
