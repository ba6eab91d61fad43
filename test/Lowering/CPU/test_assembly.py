# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The inner loops as machine code, which no clock is needed for: what a contraction loop
does with vectors is multiply-adds, and its accumulators stay in registers."""

import dataclasses
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "test"), str(ROOT / "python")]
import counting
from Numerics.cases import combined
from Numerics.module_text import module_text
from posenc.compiler import checked

REGISTERS = {"x86-64-v3": "ymm", "x86-64-v4": "zmm"}
INSTRUCTION = re.compile(r"^\s*(?P<address>[0-9a-f]+):\s+(?P<name>\S+)\s*(?P<operands>.*?)(?:\s+#.*)?$")
# Neither arithmetic nor control: data on its way.
MOVES = re.compile(r"v(p)?(mov|broadcast|insert|extract|perm|shuf|unpck|blend)")
LEAST_SHARE = 0.85


def instructions(text, target):
    """(address, name, operands) of the object that the compiler makes of `text`."""
    result = checked(text, "assembly.mlir", emit="obj", target=target)
    with tempfile.NamedTemporaryFile(suffix=".o") as file:
        file.write(result.output)
        file.flush()
        listing = subprocess.check_output(
            ["llvm-objdump-22", "-d", "--no-show-raw-insn", file.name], text=True)
    matches = map(INSTRUCTION.match, listing.splitlines())
    return [(int(m["address"], 16), m["name"], m["operands"]) for m in matches if m]


def inner_loops(code):
    """Bodies of loops that hold no other loop."""
    at = {address: number for number, (address, _, _) in enumerate(code)}
    loops = []
    for number, (_, name, operands) in enumerate(code):
        target = re.match(r"0x([0-9a-f]+)", operands)
        if name.startswith("j") and target and at.get(int(target[1], 16), number) < number:
            loops.append((at[int(target[1], 16)], number))
    return [
        code[start : end + 1]
        for start, end in loops
        if not any(start <= other and last < end for other, last in loops if (other, last) != (start, end))
    ]


def kernels(code, register):
    """Inner loops that are a contraction, by their multiply-adds."""
    for loop in inner_loops(code):
        adds = [operands for _, name, operands in loop if name.startswith("vfmadd") and register in operands]
        if len(adds) >= 8 and not is_sweep(loop):
            yield loop, len(adds)


def is_sweep(loop):
    """Of softmax, which shifts exponents into place."""
    return any(name.startswith("vpsll") for _, name, _ in loop)


def spills(loop, register):
    """Accesses to the stack by vector instructions."""
    return [f"{name} {operands}" for _, name, operands in loop
            if register in operands and "%rsp" in operands]


class InnerLoops(unittest.TestCase):
    def check(self, target, encoding, mask, channels=64):
        register = REGISTERS[target]
        function = dataclasses.replace(
            combined("mha", encoding, mask, sizes=(1, 512, 512)),
            head_dim=channels, value_dim=channels, lse=False)
        found = list(kernels(instructions(module_text([function], "f32"), target), register))
        # Queries with keys, weights with values.
        self.assertGreaterEqual(len(found), 2)
        for loop, adds in found:
            arithmetic = [name for _, name, operands in loop
                          if register in operands and not MOVES.match(name)]
            with self.subTest(loop=hex(loop[0][0])):
                self.assertGreaterEqual(adds / len(arithmetic), LEAST_SHARE, arithmetic)
                self.assertEqual(spills(loop, register), [])

    def test_inner_loops(self):
        for target in REGISTERS:
            for encoding in ("none", "rope_half", "alibi", "sandwich"):
                for mask in ("unmasked", "causal"):
                    with self.subTest(target=target, encoding=encoding, mask=mask):
                        self.check(target, encoding, mask)

    def test_products_of_bf16(self):
        """Both products by the unit of the machine, its operands from memory, no spill."""
        for target, product in (("znver5", "vdpbf16ps"), ("sapphirerapids", "tdpbf16ps")):
            for encoding, mask in (("none", "unmasked"), ("rope_half", "causal")):
                with self.subTest(target=target, encoding=encoding, mask=mask):
                    function = dataclasses.replace(
                        combined("mha", encoding, mask, sizes=(1, 512, 512)),
                        head_dim=64, value_dim=64, lse=False)
                    code = instructions(module_text([function], "bf16"), target)
                    loops = [loop for loop in inner_loops(code)
                             if any(name == product for _, name, _ in loop) and not is_sweep(loop)]
                    self.assertGreaterEqual(len(loops), 2)
                    for loop in loops:
                        self.assertGreaterEqual(sum(name == product for _, name, _ in loop), 4)
                        spilled = [f"{name} {operands}" for _, name, operands in loop
                                   if re.search("[zt]mm", operands) and "(%rsp)" in operands
                                   and re.search("mov|stored", name)]
                        self.assertEqual(spilled, [])

    def test_few_queries(self):
        """Both products of decoding, for numbers of rows that are multiplied together and
        caches that are widened as they are read."""
        for target, register in REGISTERS.items():
            for dtype in ("f32", "f16", "bf16"):
                for group in (1, 4, 8):
                    with self.subTest(target=target, dtype=dtype, group=group):
                        function = dataclasses.replace(
                            combined("mqa", "none", "unmasked", sizes=(1, 1, 8192)),
                            heads=group, head_dim=128, value_dim=128, lse=False)
                        code = instructions(module_text([function], dtype), target)
                        found = [loop for loop in inner_loops(code)
                                 if sum(name.startswith("vfmadd") and register in operands
                                        for _, name, operands in loop) >= 4
                                 and not any(name.startswith("vcmp") for _, name, _ in loop)]
                        self.assertGreaterEqual(len(found), 2)
                        for loop in found:
                            self.assertEqual(spills(loop, register), [])

    def test_a_loop_that_spills_is_found(self):
        code = [(0, "vfmadd231ps", "%zmm0, %zmm1, %zmm2")] * 8
        code += [(8, "vmovaps", "%zmm2, 0x40(%rsp)"), (16, "jb", "0x0 <f>")]
        ((loop, adds),) = kernels([(n, *rest) for n, (_, *rest) in enumerate(code[:8])] + code[8:], "zmm")
        self.assertEqual(adds, 8)
        self.assertIn("%rsp", loop[8][2])


if __name__ == "__main__":
    counting.main()
