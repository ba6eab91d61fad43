# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc.rotate, posenc.bias and posenc.mask by themselves, against the oracles."""

import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Oracle.alibi import Alibi
from Oracle.attention import Coordinates, positions
from Oracle.masks import any_of, causal, document, padding_bounds, prefix, sliding
from Oracle.rope import Rope

B, H, N, M, D = 2, 6, 5, 9, 16
TOLERANCES = {"f64": 1e-12, "f32": 2e-6}
DTYPES = {"f64": np.float64, "f32": np.float32}
BNHD = "map affine_map<(b, h, n, d) -> (b, n, h, d)>"

# name -> (encoding, clauses, position keywords of the oracle, the oracle's Rope)
ROTATIONS = {
    "half": ("#posenc.rope", "", {}, {}),
    "interleaved": ("#posenc.rope<pairing = interleaved>", "", {}, {"pairing": "interleaved"}),
    "partial": ("#posenc.rope<rot = 8, offset = 4, mscale = 1.5>", "", {},
                {"rot": 8, "offset": 4, "mscale": 1.5}),
    "offset": ("#posenc.rope", "offset(%offset : tensor<2xi64>)", {"offset": "offset"}, {}),
    "positions": ("#posenc.rope<base = 5.0e2>", "pos(%pos : tensor<2x5xi64>)",
                  {"explicit": "pos"}, {"base": 500.0}),
    # The side belongs to the attention; the op turns what it is given.
    "on_key": ("#posenc.rope<on = key>", "", {}, {}),
}


def rotation_text(name, dtype, order):
    encoding, clauses, _, _ = ROTATIONS[name]
    tensor = f"tensor<{'2x?x6x16' if order == 'bnhd' else '2x6x?x16'}x{dtype}>"
    axis = 1 if order == "bnhd" else 2
    return f"""
func.func @{name}_{order}(%x: {tensor}, %offset: tensor<2xi64>, %pos: tensor<2x5xi64>) -> {tensor} {{
  %axis = arith.constant {axis} : index
  %n = tensor.dim %x, %axis : {tensor}
  %init = tensor.empty(%n) : {tensor}
  %r = posenc.rotate ins(%x : {tensor}) outs(%init : {tensor}) by [{encoding}]
      {BNHD if order == "bnhd" else ""} {clauses} -> {tensor}
  return %r : {tensor}
}}"""


PAIRS = """
func.func @default(%q_pos: tensor<2x5xi64>, %k_offset: i64, %like: tensor<1x1x?x?xi1>)
    -> (tensor<1x6x?x?xf32>, tensor<1x1x?x?xi1>) {
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %n = tensor.dim %like, %c2 : tensor<1x1x?x?xi1>
  %m = tensor.dim %like, %c3 : tensor<1x1x?x?xi1>
  %bias_init = tensor.empty(%n, %m) : tensor<1x6x?x?xf32>
  %mask_init = tensor.empty(%n, %m) : tensor<1x1x?x?xi1>
  %bias = posenc.bias [#posenc.alibi, #posenc.alibi<distance = signed, bias_scale = 0.5>]
      heads 6 of 2 outs(%bias_init : tensor<1x6x?x?xf32>) -> tensor<1x6x?x?xf32>
  %mask = posenc.mask [#posenc.causal, #posenc.sliding<window = 4>]
      heads 6 of 2 outs(%mask_init : tensor<1x1x?x?xi1>) -> tensor<1x1x?x?xi1>
  return %bias, %mask : tensor<1x6x?x?xf32>, tensor<1x1x?x?xi1>
}
func.func @explicit(%q_pos: tensor<2x5xi64>, %k_offset: i64, %like: tensor<1x1x?x?xi1>)
    -> (tensor<2x6x5x9xf32>, tensor<2x6x5x9xi1>) {
  %bias_init = tensor.empty() : tensor<2x6x5x9xf32>
  %mask_init = tensor.empty() : tensor<2x6x5x9xi1>
  %bias = posenc.bias [#posenc.alibi, #posenc.alibi<distance = signed, bias_scale = 0.5>]
      heads 6 of 2 q_pos(%q_pos : tensor<2x5xi64>) k_offset(%k_offset : i64)
      outs(%bias_init : tensor<2x6x5x9xf32>) -> tensor<2x6x5x9xf32>
  %mask = posenc.mask [#posenc.causal, #posenc.sliding<window = 4>]
      heads 6 of 2 q_pos(%q_pos : tensor<2x5xi64>) k_offset(%k_offset : i64)
      outs(%mask_init : tensor<2x6x5x9xi1>) -> tensor<2x6x5x9xi1>
  return %bias, %mask : tensor<2x6x5x9xf32>, tensor<2x6x5x9xi1>
}
func.func @by_index(%length: tensor<2xi64>, %first: tensor<i64>, %q_ids: tensor<2x5xi32>,
                    %k_ids: tensor<9xi64>) -> tensor<2x1x5x9xi1> {
  %init = tensor.empty() : tensor<2x1x5x9xi1>
  %mask = posenc.mask
      [#posenc.any<[#posenc.causal, #posenc.prefix, #posenc.document<separate = true>]>
         (%length, %q_ids, %k_ids : tensor<2xi64>, tensor<2x5xi32>, tensor<9xi64>),
       #posenc.padding<bounds = true>(%first, %length : tensor<i64>, tensor<2xi64>)]
      heads 6 of 2 outs(%init : tensor<2x1x5x9xi1>) -> tensor<2x1x5x9xi1>
  return %mask : tensor<2x1x5x9xi1>
}"""


def coordinates(q_pos, k_pos):
    return Coordinates(
        b=np.arange(B)[:, None, None, None], h=np.arange(H)[:, None, None],
        i=np.arange(N)[:, None], j=np.arange(M),
        q_pos=q_pos[:, None, :, None], k_pos=k_pos[:, None, None, :], heads=H)


class Rotate(unittest.TestCase):
    def test_rotations(self):
        random = np.random.default_rng(0)
        extra = {"offset": np.array([3, 0]), "pos": random.integers(0, 50, (B, N))}
        for dtype, element in DTYPES.items():
            text = "\n".join(rotation_text(name, dtype, order)
                             for name in ROTATIONS for order in ("bhnd", "bnhd"))
            program = posenc.compile_source(text).program
            x = random.standard_normal((B, H, N, D)).astype(element)
            for name, (_, _, stand, options) in ROTATIONS.items():
                stand = {keyword: extra[operand] for keyword, operand in stand.items()}
                at = positions(stand.get("explicit"), stand.get("offset"), B, N, 0)
                expected = Rope(exact=dtype == "f64", **options).apply(x, at)
                for order, axes in (("bhnd", (0, 1, 2, 3)), ("bnhd", (0, 2, 1, 3))):
                    with self.subTest(name=name, dtype=dtype, order=order):
                        argument = np.ascontiguousarray(x.transpose(axes))
                        call = program.function(f"{name}_{order}")
                        (got,) = call(argument, extra["offset"], extra["pos"])
                        np.testing.assert_allclose(
                            got.transpose(axes), expected, rtol=0, atol=4 * TOLERANCES[dtype])


class Pairs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = posenc.compile_source(PAIRS).program
        cls.q_pos = np.random.default_rng(1).integers(0, 30, (B, N))

    def check(self, name, q_pos, k_pos):
        at = coordinates(q_pos, k_pos)
        arguments = self.q_pos, 4, np.zeros((1, 1, N, M), bool)
        bias, mask = self.program.function(name)(*arguments)
        expected = Alibi()(at) + Alibi(signed=True, bias_scale=0.5)(at)
        np.testing.assert_allclose(bias, expected, rtol=1e-6, atol=1e-6)
        kept = causal(at) & sliding(4)(at)
        np.testing.assert_array_equal(mask, np.broadcast_to(kept, mask.shape))

    def test_default_positions(self):
        one = np.arange(M)[None]
        self.check("default", one[:, :N] + M - N, one)

    def test_explicit_positions(self):
        self.check("explicit", self.q_pos, positions(None, 4, B, M, 0))

    def test_masks_by_index(self):
        random = np.random.default_rng(2)
        length, first = np.array([3, 7]), np.array(1)
        q_ids = random.integers(0, 4, (B, N)).astype(np.int32)
        k_ids = random.integers(0, 4, M)
        (mask,) = self.program.function("by_index")(length, first, q_ids, k_ids)
        keys = np.arange(M)[None]
        at = coordinates(keys[:, :N] + M - N, keys)
        kept = any_of(causal, prefix(length), document(q_ids, k_ids))(at)
        kept = kept & padding_bounds(first, length)(at)
        np.testing.assert_array_equal(mask, kept)


if __name__ == "__main__":
    counting.main()
