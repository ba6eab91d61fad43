# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What stands around kernels, in the simulator: constants, views, numbers that host code reads,
checks, and arrays without elements."""

import pathlib
import sys
import unittest

TEST = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TEST), str(TEST.parent / "python")]
import counting
import ml_dtypes
import numpy as np
import posenc
from Oracle.attention import attention
from Oracle.linear_attention import linear_attention
from Oracle.masks import causal
from Oracle.rope import Rope
from posenc import RunError

BF16 = ml_dtypes.bfloat16


def normal(*shape):
    return np.random.default_rng(0).standard_normal(shape).astype(BF16)


def plain(query, key, value, **options):
    wide = (array.astype(np.float64) for array in (query, key, value))
    return attention(*wide, **options)[0]


def program(body, *arguments, result="tensor<?x4x?x64xbf16>"):
    types = ", ".join(f"%{name}: {type}" for name, type in arguments)
    return f"func.func @main({types}) -> {result} {{\n{body}\n}}\n"


def call_of(query, key, value, shape, clauses=""):
    kinds = ", ".join(type for _, type in (query, key, value))
    names = ", ".join(name for name, _ in (query, key, value))
    return f"""%init = tensor.empty() : {shape}
  %r = posenc.attention ins({names} : {kinds}) outs(%init : {shape}) {clauses} -> {shape}
  return %r : {shape}"""


SMALL = "tensor<1x4x70x64xbf16>"


class Programs(unittest.TestCase):
    def setUp(self):
        self.simulator = posenc.simulator.load()

    def run_program(self, text, *arrays, target="sm_80"):
        compiled = posenc.compile_source(text, target=target, kernels="simulator")
        self.simulator.reset()
        try:
            return compiled(*arrays)[0].astype(np.float64)
        finally:
            self.assertEqual(self.simulator.report()["hazards"], {})

    def assert_near(self, got, wanted):
        np.testing.assert_allclose(got, wanted, atol=1.6e-2 * np.abs(wanted).max())

    def test_a_view_of_a_constant(self):
        whole = np.full((1, 4, 80, 64), 0.5).astype(BF16)
        body = f"""  %whole = arith.constant dense<0.5> : tensor<1x4x80x64xbf16>
  %k = tensor.extract_slice %whole[0, 0, 8, 0] [1, 4, 70, 64] [1, 1, 1, 1] : tensor<1x4x80x64xbf16> to {SMALL}
  """ + call_of(("%q", SMALL), ("%k", SMALL), ("%v", SMALL), SMALL)
        query, value = normal(1, 4, 70, 64), normal(1, 4, 70, 64) + BF16(1)
        got = self.run_program(program(body, ("q", SMALL), ("v", SMALL), result=SMALL), query, value)
        self.assert_near(got, plain(query, whole[:, :, 8:78], value))

    def test_linear_attention_without_a_kernel(self):
        """A thread for each element, of the plain road."""
        shape = "tensor<1x2x19x8xf32>"
        body = f"""  %init = tensor.empty() : {shape}
  %r = posenc.linear_attention ins(%q, %k, %v : {shape}, {shape}, {shape}) outs(%init : {shape})
    features elu_plus_one causal encodings [#posenc.rope] -> {shape}
  return %r : {shape}"""
        arrays = [normal(1, 2, 19, 8).astype(np.float32) + shift for shift in (0, 0.5, 1)]
        text = program(body, *((name, shape) for name in "qkv"), result=shape)
        expected, _, _ = linear_attention(*arrays, transforms=[Rope()], causal=True)
        self.assert_near(self.run_program(text, *arrays), expected)

    def test_complex_numbers(self):
        """In buffers between kernels, as a rotation leaves them that is not raised."""
        text = (TEST / "Raising" / "near-miss-complex.mlir").read_text().replace("@conjugated", "@main")
        arrays = [normal(1, 2, 6, 8).astype(np.float32) + shift for shift in (0, 0.5, 1)]
        (expected,) = posenc.compile_source(text, road="plain")(*arrays)
        np.testing.assert_allclose(self.run_program(text, *arrays), expected, rtol=0, atol=2e-5)

    def test_constants_of_equal_attentions(self):
        body = f"""  %k = arith.constant dense<0.25> : {SMALL}
  %first = tensor.empty() : {SMALL}
  %a = posenc.attention ins(%q, %k, %v : {SMALL}, {SMALL}, {SMALL}) outs(%first : {SMALL}) -> {SMALL}
  """ + call_of(("%a", SMALL), ("%k", SMALL), ("%v", SMALL), SMALL)
        query, value = normal(1, 4, 70, 64), normal(1, 4, 70, 64) + BF16(1)
        got = self.run_program(program(body, ("q", SMALL), ("v", SMALL), result=SMALL), query, value)
        key = np.full((1, 4, 70, 64), 0.25)
        self.assert_near(got, plain(query, key, value))

    def test_rows_off_the_chunks_of_copies(self):
        wide = "tensor<1x4x70x68xbf16>"
        body = f"""  %s = tensor.extract_slice %q[0, 0, 0, 2] [1, 4, 70, 64] [1, 1, 1, 1] : {wide} to {SMALL}
  """ + call_of(("%s", SMALL), ("%v", SMALL), ("%v", SMALL), SMALL)
        query, value = normal(1, 4, 70, 68), normal(1, 4, 70, 64)
        got = self.run_program(program(body, ("q", wide), ("v", SMALL), result=SMALL), query, value)
        self.assert_near(got, plain(query[..., 2:66], value, value))

    def test_an_offset_that_is_data(self):
        body = """  %i = tensor.extract %n[] : tensor<i64>
  %o = arith.index_cast %i : i64 to index
  """ + call_of(("%q", SMALL), ("%v", SMALL), ("%v", SMALL), SMALL,
                "masks [#posenc.causal] q_offset(%o : index)")
        text = program(body, ("q", SMALL), ("v", SMALL), ("n", "tensor<i64>"), result=SMALL)
        query, value = normal(1, 4, 70, 64), normal(1, 4, 70, 64)
        got = self.run_program(text, query, value, np.array(-3))
        # The first queries see no key.
        self.assertTrue((got[:, :, :3] == 0).all())
        self.assertTrue((got[:, :, 3:] != 0).any(axis=-1).all())

    def turn_by_table(self, tables, table, kind):
        """`tables` makes %c and %s of the argument %t: cosines and sines of all pairs."""
        encoding = "#posenc.rope<pairing = interleaved, table = by_position>"
        body = tables + call_of(("%q", SMALL), ("%k", SMALL), ("%v", SMALL), SMALL,
                                f"encodings [{encoding}(%c, %s : tensor<70x32xf32>, tensor<70x32xf32>)]")
        arrays = [normal(1, 4, 70, 64) + BF16(shift) for shift in (0, 0.5, 1)]
        text = program(body, *((name, SMALL) for name in "qkv"), ("t", kind), result=SMALL)
        turned = (np.ascontiguousarray(array, np.float32).view(np.complex64) for array in arrays[:2])
        turn = np.ascontiguousarray(table).view(np.complex64).reshape(70, 32)
        query, key = ((array * turn).view(np.float32) for array in turned)
        self.assert_near(self.run_program(text, *arrays, table), plain(query, key, arrays[2]))

    def test_cosines_and_sines_side_by_side(self):
        tables = "".join(f"""  %{name} = tensor.extract_slice %t[0, 0, {part}] [70, 32, 1] [1, 1, 1]
    : tensor<70x32x2xf32> to tensor<70x32xf32>
""" for part, name in enumerate("cs"))
        table = normal(70, 32, 2).astype(np.float32)
        self.turn_by_table(tables, table, "tensor<70x32x2xf32>")

    def test_a_table_of_complex_numbers(self):
        maps = ", ".join(["affine_map<(n, p) -> (n, p)>"] * 2)
        tables = "  %e = tensor.empty() : tensor<70x32xf32>\n" + "".join(f"""  %{name} = linalg.generic
    {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel"]}}
    ins(%t : tensor<70x32xcomplex<f32>>) outs(%e : tensor<70x32xf32>) {{
  ^bb0(%z: complex<f32>, %o: f32):
    %x = complex.{part} %z : complex<f32>
    linalg.yield %x : f32
  }} -> tensor<70x32xf32>
""" for part, name in (("re", "c"), ("im", "s")))
        table = normal(70, 64).astype(np.float32).view(np.complex64)
        self.turn_by_table(tables, table, "tensor<70x32xcomplex<f32>>")

    def run_long(self, clauses, queries, keys, **options):
        """Many key blocks, on both kernels; stages are used again and again."""
        kind = "tensor<1x4x?x64xbf16>"
        body = """  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x4x?x64xbf16>
  %init = tensor.empty(%n) : tensor<1x4x?x64xbf16>
  %r = posenc.attention ins(%q, %k, %v : tensor<1x4x?x64xbf16>, tensor<1x4x?x64xbf16>, tensor<1x4x?x64xbf16>)
      outs(%init : tensor<1x4x?x64xbf16>) """ + f"""{clauses} -> {kind}
  return %r : {kind}"""
        text = program(body, ("q", kind), ("k", kind), ("v", kind), ("l", "index"), result=kind)
        query, key = normal(1, 4, queries, 64), normal(1, 4, keys, 64)
        length = options.pop("length", keys)
        value = normal(1, 4, keys, 64) + BF16(1)
        wanted = plain(query, key[:, :, :length], value[:, :, :length], **options)
        for array in (key, value):
            array[:, :, length:] = np.nan
        for target in ("sm_80", "sm_90a"):
            for schedule in (dict(async_="lazy"), dict(async_="eager", order="reverse"),
                             dict(async_="random", order="shuffle")):
                with self.subTest(target=target, **schedule):
                    self.simulator.configure(**schedule)
                    got = self.run_program(text, query, key, value, length, target=target)
                    self.assert_near(got, wanted)

    def test_many_key_blocks(self):
        for keys in (640, 700, 1150):
            self.run_long("", 130, keys)

    def test_many_key_blocks_under_a_mask(self):
        self.run_long("masks [#posenc.causal]", 700, 700, masks=[causal])

    def test_keys_that_do_not_exist_are_anything(self):
        for length in (0, 1, 100, 512, 600):
            self.run_long("valid_length(%l : index)", 70, 700, length=length)

    def test_a_check_that_fails(self):
        body = """  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x4x?x64xbf16>
  %m = tensor.dim %v, %c2 : tensor<1x4x?x64xbf16>
  %ok = arith.cmpi eq, %n, %m : index
  cf.assert %ok, "expected as many keys as queries"
  %init = tensor.empty(%n) : tensor<1x4x?x64xbf16>
  %r = posenc.attention ins(%q, %v, %v : tensor<1x4x?x64xbf16>, tensor<1x4x?x64xbf16>, tensor<1x4x?x64xbf16>)
      outs(%init : tensor<1x4x?x64xbf16>) -> tensor<1x4x?x64xbf16>
  return %r : tensor<1x4x?x64xbf16>"""
        kind = "tensor<1x4x?x64xbf16>"
        with self.assertRaisesRegex(RunError, "expected as many keys as queries"):
            self.run_program(program(body, ("q", kind), ("v", kind), result=kind),
                             normal(1, 4, 8, 64), normal(1, 4, 9, 64))

    def test_no_batch_rows_and_no_queries(self):
        body = """  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %q, %c0 : tensor<?x4x?x64xbf16>
  %n = tensor.dim %q, %c2 : tensor<?x4x?x64xbf16>
  %init = tensor.empty(%b, %n) : tensor<?x4x?x64xbf16>
  %r = posenc.attention ins(%q, %v, %v : tensor<?x4x?x64xbf16>, tensor<?x4x?x64xbf16>, tensor<?x4x?x64xbf16>)
      outs(%init : tensor<?x4x?x64xbf16>) encodings [#posenc.rope, #posenc.sandwich] masks [#posenc.causal]
      valid_length(%l : tensor<?xi64>) -> tensor<?x4x?x64xbf16>
  return %r : tensor<?x4x?x64xbf16>"""
        kind = "tensor<?x4x?x64xbf16>"
        text = program(body, ("q", kind), ("v", kind), ("l", "tensor<?xi64>"), result=kind)
        for batch, queries in ((0, 5), (2, 0), (0, 0)):
            got = self.run_program(text, normal(batch, 4, queries, 64), normal(batch, 4, 7, 64),
                                   np.full(batch, 7))
            self.assertEqual(got.shape, (batch, 4, queries, 64))


if __name__ == "__main__":
    counting.main()
