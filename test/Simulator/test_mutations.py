# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels of attention, each broken in one place: the simulator says so.

What is broken is the text between the kernels and their translation. A fault may be a hazard of a
kind, or a result that is wrong; it is to be seen in one of three schedules. The kernels as they are
pass in all of them.
"""

import dataclasses
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

TEST = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TEST)]
import counting
import numpy as np
from Numerics.data import Rounding
from Oracle.attention import attention
from Oracle.masks import causal
from Oracle.rope import Rope

TOOLS = pathlib.Path(os.environ.get("POSENC_BUILD", TEST.parent / "build")) / "bin"
QUERIES, KEYS, CHANNELS, LENGTH = 130, 600, 64, 555
SCHEDULES = (("lazy", "forward"), ("eager", "reverse"), ("random", "shuffle"))
TO_KERNELS = ("builtin.module(convert-posenc-to-gpu,canonicalize,posenc-place-on-gpu,"
              "convert-parallel-loops-to-gpu,canonicalize,cse,"
              "gpu-launch-sink-index-computations,gpu-kernel-outlining,posenc-join-kernels)")

PROGRAM = """
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "CHIP">>} {
func.func private @printMemrefF32(memref<*xf32>)
func.func @fill(%a: memref<?xf16>, %seed: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %prime = arith.constant 7919 : index
  %modulus = arith.constant 1013 : index
  %scale = arith.constant 2.5e-3 : f32
  %shift = arith.constant 1.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf16>
  scf.for %i = %c0 to %n step %c1 {
    %x = arith.addi %i, %prime : index
    %y = arith.muli %x, %i : index
    %s = arith.addi %y, %seed : index
    %z = arith.remui %s, %modulus : index
    %w = arith.index_cast %z : index to i32
    %f = arith.sitofp %w : i32 to f32
    %g = arith.mulf %f, %scale : f32
    %h = arith.subf %g, %shift : f32
    %t = arith.truncf %h : f32 to f16
    memref.store %t, %a[%i] : memref<?xf16>
  }
  return
}
func.func @attend(%q: memref<1x1xNxDxf16>, %k: memref<1x1xMxDxf16>, %v: memref<1x1xMxDxf16>,
                  %o: memref<1x1xNxDxf32>, %length: index) {
  posenc.attention ins(%q, %k, %v : memref<1x1xNxDxf16>, memref<1x1xMxDxf16>, memref<1x1xMxDxf16>)
      outs(%o : memref<1x1xNxDxf32>) ENCODINGS masks [#posenc.causal] valid_length(%length : index)
  return
}
func.func @main() {
  %c11 = arith.constant 11 : index
  %c22 = arith.constant 22 : index
  %c33 = arith.constant 33 : index
  %length = arith.constant LENGTH : index
  %q = gpu.alloc host_shared () : memref<1x1xNxDxf16>
  %k = gpu.alloc host_shared () : memref<1x1xMxDxf16>
  %v = gpu.alloc host_shared () : memref<1x1xMxDxf16>
  %o = gpu.alloc host_shared () : memref<1x1xNxDxf32>
  FILLS
  call @attend(%q, %k, %v, %o, %length)
      : (memref<1x1xNxDxf16>, memref<1x1xMxDxf16>, memref<1x1xMxDxf16>, memref<1x1xNxDxf32>, index) -> ()
  %any = memref.cast %o : memref<1x1xNxDxf32> to memref<*xf32>
  call @printMemrefF32(%any) : (memref<*xf32>) -> ()
  return
}
}
"""


LINE = r"^ *(?:%\S+ = )?"
# The kernels that are broken: a chip, and what its attention does with queries and keys.
ROTATES = "encodings [#posenc.rope] keys_in_loop"
KERNELS = {"sm_80": ("sm_80", ""), "sm_80 rotating": ("sm_80", ROTATES),
           "sm_90a": ("sm_90a", ""), "sm_90a rotating": ("sm_90a", ROTATES)}


def program(chip, encodings):
    fills = "\n  ".join(
        f"%{x}1 = memref.collapse_shape %{x} [[0, 1, 2, 3]] : memref<1x1x{rows}xDxf16> into memref<SIZExf16>\n"
        f"  %{x}2 = memref.cast %{x}1 : memref<SIZExf16> to memref<?xf16>\n"
        f"  call @fill(%{x}2, {seed}) : (memref<?xf16>, index) -> ()".replace(
            "SIZE", str(size * CHANNELS))
        for x, rows, size, seed in (("q", "N", QUERIES, "%c11"), ("k", "M", KEYS, "%c22"),
                                    ("v", "M", KEYS, "%c33")))
    text = PROGRAM.replace("FILLS", fills)
    for name, value in (("1xN", f"1x{QUERIES}"), ("1xM", f"1x{KEYS}"), ("xD", f"x{CHANNELS}"),
                        ("CHIP", chip), ("LENGTH", str(LENGTH)),
                        ("ENCODINGS", encodings)):
        text = text.replace(name, value)
    return text


def drawn(rows, seed):
    numbers = np.arange(rows * CHANNELS)
    numbers = ((numbers + 7919) * numbers + seed) % 1013
    return (numbers * np.float32(2.5e-3) - 1).astype(np.float16).reshape(1, 1, rows, CHANNELS)


@functools.cache
def expected(encodings):
    transforms = [Rope(), Rounding(np.float16)] if encodings else []
    return attention(drawn(QUERIES, 11), drawn(KEYS, 22), drawn(KEYS, 33), transforms,
                     masks=[causal], valid_length=LENGTH)[0].reshape(-1)


@functools.cache
def libraries():
    """What a host program prints with."""
    folder = subprocess.check_output(["llvm-config-22", "--libdir"], text=True).strip()
    return ",".join(f"{folder}/libmlir_{name}.so" for name in ("runner_utils", "c_runner_utils"))


def run(tool, *arguments, source):
    return subprocess.run([TOOLS / tool, *arguments], input=source, capture_output=True, text=True)


@functools.cache
def kernels(name):
    made = run("posenc-opt", f"--pass-pipeline={TO_KERNELS}", source=program(*KERNELS[name]))
    assert made.returncode == 0, made.stderr
    # Without a stream upstream lowers no other allocation, and no end of one.
    shared = made.stdout.replace("gpu.alloc  ()", "gpu.alloc  host_shared ()")
    return re.sub(LINE + r"gpu\.dealloc.*\n", "", shared, flags=re.MULTILINE)


def faults(text, name):
    """What the simulator says of a program in any schedule: kinds of hazards, "wrong", and
    "conflicts" of banks."""
    chip, encodings = KERNELS[name]
    found = set()
    for copies, order in SCHEDULES:
        done = run("posenc-sim", "-", f"--chip={chip}", f"--shared-libs={libraries()}", "--json",
                   f"--async={copies}", f"--order={order}", source=text)
        assert done.returncode in (0, 1), done.stderr
        printed, _, report = done.stdout.partition("\n{")
        report = json.loads("{" + report)
        found |= set(report["hazards"])
        if report["kernels"]["attention"]["conflict_factor"] > 1.5:
            found.add("conflicts")
        got = [float(number) for number in
               re.findall(r"-?(?:nan|inf|\d[\d.]*(?:e[-+]?\d+)?)", printed.split("data =")[1])]
        # Outputs are means of hundreds of numbers below 1.6; weights are rounded to f16.
        if not np.allclose(got, expected(encodings), rtol=0, atol=3e-4):
            found.add("wrong")
    return found


@dataclasses.dataclass(frozen=True)
class Fault:
    """The `number`th match of `pattern` becomes `by`; `kinds` of which one is seen."""

    kernel: str
    name: str
    pattern: str
    by: str
    kinds: tuple
    # All of them where it is None.
    number: int | None = 0

    def apply(self, text):
        matches = list(re.finditer(self.pattern, text, re.MULTILINE))
        assert len(matches) > (self.number or 0), f"{self.name}: too few match {self.pattern}"
        if self.number is None:
            return re.sub(self.pattern, self.by, text, flags=re.MULTILINE)
        match = matches[self.number]
        return text[:match.start()] + match.expand(self.by) + text[match.end():]


# Of keys and queries: a swizzle of 128 bytes, eight lines 1024 bytes apart (PTX ISA, matrix
# descriptors).
DESCRIPTOR = 1 << 62 | 64 << 32 | 1 << 16
READ, UNWAITED = "race-read-after-write", "read-of-unwaited-cp.async"
FAULTS = (
    # mma.sync: copies by cp.async, in two stages.
    Fault("sm_80", "no wait for the first block", LINE + r"nvvm\.cp\.async\.wait\.group.*\n", "",
          (UNWAITED,)),
    Fault("sm_80", "no wait in the loop", LINE + r"nvvm\.cp\.async\.wait\.group.*\n", "",
          (UNWAITED,), number=1),
    Fault("sm_80", "a wait that leaves a group", r"wait\.group 0", "wait.group 1", (UNWAITED,),
          number=1),
    Fault("sm_80", "a group not closed", LINE + r"nvvm\.cp\.async\.commit\.group\n", "",
          (UNWAITED, "cp.async-left-at-exit"), number=1),
    Fault("sm_80", "no barrier for the first block", LINE + r"gpu\.barrier.*\n", "", (READ, UNWAITED)),
    Fault("sm_80", "no barrier in the loop", LINE + r"gpu\.barrier.*\n", "",
          (READ, UNWAITED, "race-write-after-read"), number=1),
    Fault("sm_80", "copies to the stage that is read", r"arith\.subi %c1, (%arg6) : index",
          r"arith.addi %c0, \1 : index", ("write-under-cp.async", "race-write-after-read", "wrong")),
    Fault("sm_80", "queries without swizzle", r"arith\.xori (%\w+), %\w+ : index",
          r"arith.addi \1, %c0 : index", ("wrong",)),
    Fault("sm_80", "nothing swizzled", r"arith\.xori (%\w+), %\w+ : index",
          r"arith.addi \1, %c0 : index", ("conflicts",), number=None),
    Fault("sm_80", "keys transposed", r"(%view_\w+\[%arg6.*)transpose = false",
          r"\1transpose = true", ("wrong",)),
    Fault("sm_80", "values not transposed", r"transpose = true", "transpose = false", ("wrong",)),
    Fault("sm_80", "rows that are not copied", r", 8, (%\w+) \{bypassL1\}", ", 8, %c0 {bypassL1}",
          ("wrong",)),
    Fault("sm_80", "a mask of one key more", r"arith\.cmpi sge, (%\w+), (%\w+) : vector",
          r"arith.cmpi sgt, \1, \2 : vector", ("wrong",), number=None),
    Fault("sm_80", "half of a row's maximum", r"gpu\.shuffle +xor (%\w+), %c2_i32",
          r"gpu.shuffle xor \1, %c1_i32", ("wrong",), number=None),
    # Queries rotated before the loop, and keys in it, between barriers.
    Fault("sm_80 rotating", "rotated queries read early", LINE + r"gpu\.barrier.*\n", "", (READ,),
          number=1),
    Fault("sm_80 rotating", "rotated keys read early", LINE + r"gpu\.barrier.*\n", "", (READ,),
          number=2),
    Fault("sm_80 rotating", "keys rotated before they are there", LINE + r"gpu\.barrier.*\n", "",
          (READ, UNWAITED, "race-write-after-read"), number=3),
    Fault("sm_90a rotating", "rotated queries not fenced", LINE + r"nvvm\.fence\.proxy \{.*\n", "",
          ("missing-fence.proxy.async",)),
    Fault("sm_90a rotating", "rotated queries read early", LINE + r"nvvm\.barrier id.*\n", "",
          ("missing-fence.proxy.async", READ)),
    # wgmma: a producer that copies by TMA, and barriers in shared memory.
    Fault("sm_90a", "no barrier after inits", LINE + r"gpu\.barrier.*\n", "",
          ("mbarrier-init-race", "mbarrier-not-initialised")),
    Fault("sm_90a", "a barrier of too few arrivals", r"(nvvm\.mbarrier\.init %\w+), %c8_i32",
          r"\1, %c1_i32", ("mbarrier-too-many-arrivals", "write-under-async-read", "wrong")),
    Fault("sm_90a", "a barrier of too many arrivals", r"(nvvm\.mbarrier\.init %\w+), %c1_i32",
          r"\1, %c8_i32", ("deadlock",)),
    Fault("sm_90a", "bytes that do not come", r"expect_tx (%\w+), %c16384_i32",
          r"expect_tx \1, %c10000000_i32", ("deadlock",)),
    Fault("sm_90a", "queries not waited for", LINE + r"nvvm\.mbarrier\.try_wait.*\n", "",
          ("read-of-unwaited-tma",), number=2),
    Fault("sm_90a", "keys not waited for", LINE + r"nvvm\.mbarrier\.try_wait.*\n", "",
          ("read-of-unwaited-tma",), number=3),
    Fault("sm_90a", "keys not waited for in the loop", LINE + r"nvvm\.mbarrier\.try_wait.*\n", "",
          ("read-of-unwaited-tma",), number=4),
    Fault("sm_90a", "values not waited for", LINE + r"nvvm\.mbarrier\.try_wait.*\n", "",
          ("read-of-unwaited-tma",), number=5),
    Fault("sm_90a", "keys overwritten", LINE + r"nvvm\.mbarrier\.try_wait.*\n", "",
          ("write-under-async-read", "race-write-after-read", "wrong"), number=0),
    Fault("sm_90a", "values overwritten", LINE + r"nvvm\.mbarrier\.try_wait.*\n", "",
          ("write-under-async-read", "race-write-after-read", "wrong"), number=1),
    Fault("sm_90a", "keys never given back", LINE + r"nvvm\.mbarrier\.arrive %.*\n", "", ("deadlock",),
          number=1),
    Fault("sm_90a", "a wait for the phase after", r"arith\.xori (%\w+), %c1_i32",
          r"arith.ori \1, %c0_i32", ("deadlock",)),
    Fault("sm_90a", "no fence before the first products", LINE + r"nvvm\.wgmma\.fence.*\n", "",
          ("missing-wgmma.fence",)),
    Fault("sm_90a", "no fence before products with weights", LINE + r"nvvm\.wgmma\.fence.*\n", "",
          ("missing-wgmma.fence",), number=2),
    Fault("sm_90a", "a group of products not closed", LINE + r"nvvm\.wgmma\.commit.*\n", "",
          ("wgmma-result-used-early", "wgmma-left-at-exit", "wrong"), number=1),
    Fault("sm_90a", "the first products not waited for", r"wgmma\.wait_group\.sync\.aligned 0;", "",
          ("wgmma-result-used-early", "wrong")),
    Fault("sm_90a", "products of keys not waited for", r"wait_group\.sync\.aligned 1;",
          "wait_group.sync.aligned 2;", ("wgmma-result-used-early", "wrong")),
    Fault("sm_90a", "products of values not waited for", r"wgmma\.wait_group\.sync\.aligned 0;", "",
          ("wgmma-accumulator-mixed", "wgmma-result-used-early", "wrong"), number=1),
    Fault("sm_90a", "the last products not waited for", r"wgmma\.wait_group\.sync\.aligned 0;", "",
          ("wgmma-left-at-exit", "wgmma-result-used-early"), number=2),
    Fault("sm_90a", "values not transposed", r"p, 1, 1, 1; \}", "p, 1, 1, 0; }", ("wrong",)),
    Fault("sm_90a", "sums begun anew", r"setp\.ne\.b32 p, 1, 0;", "setp.ne.b32 p, 0, 0;", ("wrong",)),
    Fault("sm_90a", "no fence between proxies", LINE + r"nvvm\.fence\.proxy \{.*\n", "",
          ("missing-fence.proxy.async",), number=1),
    Fault("sm_90a", "consumers that do not meet", LINE + r"nvvm\.barrier id.*\n", "",
          ("missing-fence.proxy.async", READ), number=1),
    Fault("sm_90a", "tiles of another stride", f"{DESCRIPTOR} : i64",
          f"{DESCRIPTOR - (32 << 32)} : i64", ("wrong",), number=None),
    Fault("sm_90a", "a box of fewer rows", r"box\[%c1, %c1, %c128", "box[%c1, %c1, %c64", ("deadlock",)),
)


class Mutations(unittest.TestCase):
    def __init__(self, kernel, fault=None):
        super().__init__("check")
        self.kernel, self.fault = kernel, fault

    def __str__(self):
        return f"{self.kernel}: {self.fault.name if self.fault else 'as it is'}"

    def check(self):
        text = kernels(self.kernel)
        if self.fault is None:
            self.assertEqual(faults(text, self.kernel), set())
            return
        found = faults(self.fault.apply(text), self.kernel)
        self.assertTrue(found & set(self.fault.kinds),
                        f"expected one of {self.fault.kinds}, got {found or 'nothing'}")


if __name__ == "__main__":
    sys.exit(counting.run_side_by_side(
        [Mutations(kernel) for kernel in KERNELS]
        + [Mutations(fault.kernel, fault) for fault in FAULTS]))
