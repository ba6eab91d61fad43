# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The report as text, and the distance between results."""

import json
import pathlib
import sys
import unittest

import ml_dtypes
import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parents[1] / "python"))
import counting
from posenc import InputError, LibraryError, Report
from posenc.arrays import max_abs_error

FOUND = {
    "function": "main",
    "location": "model.mlir:40:5",
    "encodings": ["rope"],
    "encoding_attrs": ["#posenc.rope<base = 5.0e+05>"],
    "encoding_details": [{"name": "rope", "meaning": "rotary position embedding", "parameters": [
        {"name": "pairing", "meaning": "channel pairing", "value": "half"},
        {"name": "base", "meaning": "theta", "value": 5e5},
        {"name": "scaling", "meaning": "of frequencies", "value": None}]}],
    "masks": ["causal"],
    "mask_attrs": ["#posenc.causal"],
    "mask_details": [{"name": "causal", "meaning": "keys at or before the query", "parameters": []}],
    "dense": [],
    "heads": 32,
    "kv_heads": 8,
    "head_dim": 64,
    "road": "fused",
    "loops": {
        "schedule": "prefill",
        "unit": "vectors",
        "rows": 8,
        "vectors": 2,
        "lanes": 16,
        "unroll": 4,
        "output_rows": None,
        "output_vectors": None,
        "streams": None,
        "query_block": 32,
        "key_block": 256,
        "span": 4,
        "certificate": None,
        "cycles": 12345678.0,
        "call_bytes": 2048,
        "worker_bytes": None,
    },
    "softcap": None,
    "sink": False,
    "probe": {"result": "passed", "rows": 16, "difference": 0.0241, "cost": 0, "reason": None},
}
MISSED = {
    "function": "main",
    "location": "model.mlir:90:5",
    "reason_id": "second-product",
    "reason": "expected the weights to meet the values in one contraction, got two uses",
}
FUNCTION = {
    "name": "main",
    "args": [{"shape": [1, None, 64], "dtype": "f32"}, {"scalar": "i64"}],
    "results": [{"shape": [1, None, 64], "dtype": "f32"}],
}
TEXT = """\
1 attention found, 1 missed

attention in function main at model.mlir:40:5
  encodings rope (pairing half, base 500000)
  masks     causal
  heads     32 of queries, 8 of keys and values; 64 channels each
  softcap   none
  score     nothing but what is named here
  sink      none
  dense     none
  check     16 rows computed as in the model too, with 3 % of the difference that rounding explains
  code      fused: scores are used where they are made, and not stored
  loops     prefill: 8 keys by 2 x 16 queries in vectors; key blocks of 256, 4 x 32 queries; unroll 4
  estimate  1.23e+07 cycles of one core for all pairs
  scratch   2 KiB a call, dynamic a thread

missed in function main at model.mlir:90:5: it stays as the model has it, with scores as a tensor
  second-product: expected the weights to meet the values in one contraction, got two uses

rope: rotary position embedding
  pairing          channel pairing
  base             theta

causal: keys at or before the query"""


class ReportText(unittest.TestCase):
    def parse(self, **changes):
        document = {"attentions": [FOUND], "missed": [MISSED], "contractions": [],
                    "functions": [FUNCTION], "launches": [], "remarks": []} | changes
        return Report.parse(json.dumps(document))

    def test_text(self):
        self.assertEqual(str(self.parse()), TEXT)

    def test_dynamic_sizes_and_no_encoding(self):
        found = FOUND | {"heads": None, "encoding_details": [], "mask_details": []}
        text = str(self.parse(attentions=[found]))
        self.assertIn("heads     dynamic of queries, 8 of keys and values", text)
        self.assertIn("encodings none", text)
        self.assertIn("masks     none", text)

    def test_parameters(self):
        def detail(name, **parameters):
            return {"name": name, "meaning": f"what {name} is", "parameters": [
                {"name": key, "meaning": f"what {key} says", "value": value}
                for key, value in parameters.items()]}

        rope = detail("rope", base=0.1, scaling=detail("linear", factor=4), sections=[16, 24])
        prefix = detail("any", masks=[detail("causal"), detail("document", sorted=True)])
        text = str(self.parse(attentions=[FOUND | {"encoding_details": [rope, "#far.away"],
                                                   "mask_details": [prefix]}]))
        self.assertIn("encodings rope (base 0.1, scaling linear (factor 4), sections [16, 24]), #far.away\n", text)
        self.assertIn("masks     any (masks [causal, document (sorted yes)])\n", text)
        for name in ("rope", "linear", "any", "causal", "document"):
            self.assertIn(f"\n\n{name}: what {name} is", text)
        self.assertIn("linear: what linear is\n  factor           what factor says", text)

    def test_meanings_of_what_is_there(self):
        """Of parameters that any attention has, and of long names too."""
        def rope(**values):
            return {"name": "rope", "meaning": "turns", "parameters": [
                {"name": key, "meaning": f"what {key} says", "value": value} for key, value in values.items()]}

        details = (rope(base=1, attention_factor=None, sections=None),
                   rope(base=2, attention_factor=1.5, sections=None))
        text = str(self.parse(attentions=[FOUND | {"encoding_details": [detail]} for detail in details]))
        self.assertIn("\n\nrope: turns\n  base             what base says\n"
                      "  attention_factor what attention_factor says\n\n", text)

    def test_dense(self):
        operand = {"name": "dense_bias", "shape": [1, 8, None, 64], "dtype": "f32", "bytes": None,
                   "cost": "2048 bytes times queries"}
        self.assertIn("dense     dense_bias reads 1 x 8 x dynamic x 64 of f32, 2048 bytes times queries",
                      str(self.parse(attentions=[FOUND | {"dense": [operand]}])))

    def test_remarks(self):
        remark = {"kind": "analysis", "name": "RowsSuffice", "function": "main",
                  "location": "model.mlir:4:5", "text": "keys are not split"}
        text = str(self.parse(remarks=[remark, remark | {"kind": "missed", "name": "second-product"}]))
        self.assertTrue(text.endswith("""

remarks:
  note at model.mlir:4:5 (RowsSuffice): keys are not split
  not done at model.mlir:4:5 (second-product): keys are not split"""), text)

    def test_remarks_of_several_places(self):
        remark = {"kind": "analysis", "name": "RowsSuffice", "function": "main",
                  "location": "model.mlir:4:5", "text": "keys are not split"}
        other, unknown = remark | {"location": "model.mlir:9:5"}, remark | {"location": "", "text": "x"}
        text = str(self.parse(remarks=[remark, other, unknown]))
        self.assertTrue(text.endswith("""
  note at model.mlir:4:5 and 1 more (RowsSuffice): keys are not split
  note in function main (RowsSuffice): x"""), text)

    def test_nothing_is_said_twice(self):
        def remark(name, text, record=FOUND):
            return {"kind": "analysis", "name": name, "function": "main", "location": record["location"],
                    "text": text}

        told = [remark("AttentionRaised", "encodings: rope"), remark("ScoreRegionKept", "5 operations"),
                remark("DenseOperandKept", "1 KiB"), remark("ProbeSkipped", "expected x"),
                remark("second-product", MISSED["reason"], MISSED)]
        self.assertEqual(str(self.parse(remarks=told)), TEXT)
        # Of another attention, that no paragraph is about.
        other = told[0] | {"location": "model.mlir:1:1"}
        self.assertIn("remarks:\n  note at model.mlir:1:1 (AttentionRaised)", str(self.parse(remarks=[other])))

    def test_what_an_attention_nearly_is(self):
        texts = ("query: expected pairs", "key: expected pairs", "expected -inf", "key: expected a cosine")
        remarks = [{"kind": "analysis", "name": "RotationNotNamed", "function": "main",
                    "location": FOUND["location"], "text": text} for text in texts]
        text = str(self.parse(remarks=remarks))
        self.assertIn("""
  nearly    query and key: expected pairs
            expected -inf
            key: expected a cosine
  code      fused""", text)
        self.assertNotIn("remarks:", text)

    def test_places_that_are_not_known(self):
        text = str(self.parse(attentions=[FOUND | {"location": ""}], missed=[MISSED | {"location": ""}]))
        self.assertIn("attention in function main\n", text)
        self.assertIn("missed in function main: it stays", text)

    def test_probe(self):
        skipped = {"result": "skipped", "rows": 0, "difference": 0, "cost": 0, "reason": "expected x"}
        for probe, text in ((skipped, "check     skipped: expected x"), (None, "check     not asked for")):
            self.assertIn(text, str(self.parse(attentions=[FOUND | {"probe": probe}])))

    def test_more_operations(self):
        found = FOUND | {"score_operations": 5, "road": "plain"}
        text = str(self.parse(attentions=[found]))
        self.assertIn("score     5 more operations on each score, for which no name is known", text)
        self.assertIn("code      plain: scores are a tensor in memory", text)

    def test_certificate(self):
        found = FOUND | {"loops": FOUND["loops"] | {"certificate": 0.01}}
        self.assertIn("unroll 4; until at most 0.01 of a row's weight is left",
                      str(self.parse(attentions=[found])))

    def test_windows(self):
        heads = [{"size": 14, "dropped": 9.1e-4, "ground": "every-length"},
                 {"size": None, "dropped": 0, "ground": "divergent"}]
        windows = {"epsilon": 1e-3, "score_bound": 5.0, "heads": heads, "largest": None,
                   "reason_id": None, "reason": None}
        when_run = [{"size": None, "dropped": 1e-3, "ground": "computed-when-run"}] * 2
        none = windows | {"heads": [], "reason_id": "NoTermDecays", "reason": "no term"}
        for record, text in (
                (windows, "windows   14, none keys; at most 0.00091 of a row's weight beyond, for scores up to 5"),
                (windows, "rests on  bounds of sums over all distances (heads 0); no window: sums over all "
                          "distances have no known bound (heads 1)"),
                (windows | {"heads": heads[:1], "largest": 14},
                 "rests on  bounds of sums over all distances\n  cache     may forget keys at distance 14 and"),
                (windows | {"heads": when_run}, "windows   computed when run; at most 0.001 of a row's weight"),
                (windows | {"heads": when_run}, "rests on  sums over the distances of a run"),
                (windows | {"heads": when_run, "score_bound": None},
                 "windows   computed when run; at most 0.001 of a row's weight beyond\n"),
                (none, "windows   none: no term")):
            self.assertIn(text, str(self.parse(attentions=[FOUND | {"windows": record}])))
        self.assertNotIn("cache", str(self.parse(attentions=[FOUND | {"windows": windows}])))

    def test_receptive_fields(self):
        sizes = ((5, "every-length", 5), (1000, "every-length", 999), (None, "divergent", 314))
        heads = [{"fields": [dict(zip(("size", "ground", "least"), size))]} for size in sizes]
        field = {"epsilons": [0.01], "heads": heads, "reason_id": None, "reason": None}
        none = field | {"heads": [], "reason_id": "NoTermDecays", "reason": "no term"}
        for record, text in ((field, "field     0.01: 5, 999 to 1000, divergent keys"),
                             (none, "field     infinite: no term")):
            self.assertIn(text, str(self.parse(attentions=[FOUND | {"receptive_field": record}])))

    def test_decoding(self):
        loops = FOUND["loops"] | {
            "schedule": "decode", "rows": 4, "vectors": 4, "unroll": None, "output_rows": 2,
            "output_vectors": 8, "streams": 4, "query_block": None, "span": None}
        self.assertIn(
            "loops     decode: 4 keys by 4 rows, outputs 2 rows by 8 x 16 channels in vectors; "
            "key blocks of 256 in 4 streams", str(self.parse(attentions=[FOUND | {"loops": loops}])))

    def test_contractions(self):
        product = {
            "location": "model.mlir:9:5", "rows": 512, "steps": 2048, "lanes": None, "unit": "vectors",
            "tile_rows": 8, "tile_vectors": 2, "vector_lanes": 16, "depth": 256, "unroll": 4,
            "task_rows": 128, "task_lanes": 256, "cycles": None}
        self.assertIn(
            "  512 x 2048 x dynamic at model.mlir:9:5: 8 by 2 x 16 in vectors, depth 256, "
            "unroll 4, tasks of 128 x 256", str(self.parse(contractions=[product])))
        self.assertIn("; 1e+06 cycles", str(self.parse(contractions=[product | {"cycles": 1e6}])))

    def test_kernels(self):
        model = {"threads": 128, "registers": 186, "spill_store_bytes": 4, "spill_load_bytes": 8,
                 "blocks_per_sm": 2, "limit": "shared", "tensor_share": 0.744}
        unknown = model | {"registers": None, "blocks_per_sm": None}
        copy = model | {"limit": "memory", "tensor_share": None}
        # A chip of which no rate is known.
        small = unknown | {"limit": None, "tensor_share": None, "pass": {"tensor_flops": 1 << 20}}
        models = {"attention": model, "wide": unknown, "small": small, "copy": copy, "exp": copy | {"limit": None}, "none": None}
        launches = [{"kernel": kernel, "model": of} for kernel, of in models.items()]
        self.assertEqual(str(self.parse(launches=launches * 2)).split("\n\n")[-1], """\
attention: 128 threads, 186 registers, 12 bytes spilled, 2 blocks per SM; tensor 74 % of peak, limited by shared memory
wide: 128 threads; tensor 74 % of peak, limited by shared memory
small: 128 threads; on tensor cores, how fast is not known of this chip
2 kernels without matrix instructions, 1 limited by memory: copy, exp""")

    def test_signature(self):
        (signature,) = self.parse().functions
        self.assertEqual([str(value) for value in signature.arguments], ["1x?x64xf32", "i64"])

    def test_not_a_report(self):
        for text in ("", "[]", '{"attentions": []}'):
            with self.assertRaisesRegex(LibraryError, "expected a report of the compiler"):
                Report.parse(text)

    def test_unknown_element_type(self):
        function = FUNCTION | {"args": [{"shape": [1], "dtype": "f8E4M3FN"}]}
        with self.assertRaisesRegex(InputError, "expected an element type of f64, .*f8E4M3FN"):
            self.parse(functions=[function])


class Distance(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(max_abs_error("out0", np.array([1.0, 2.0]), np.array([1.5, 2.0])), 0.5)

    def test_equal_infinities_and_nans(self):
        array = np.array([np.inf, -np.inf, np.nan])
        self.assertEqual(max_abs_error("out0", array, array), 0.0)

    def test_infinity_or_nan_on_one_side(self):
        for got, expected in ((np.nan, 1.0), (1.0, np.nan), (np.inf, 1.0), (np.inf, -np.inf)):
            error = max_abs_error("out0", np.array([got]), np.array([expected]))
            self.assertEqual(error, np.inf)

    def test_bfloat16_as_numpy_files_hold_it(self):
        array = np.arange(4).astype(ml_dtypes.bfloat16)
        self.assertEqual(max_abs_error("out0", array, array.view("V2")), 0.0)

    def test_empty(self):
        self.assertEqual(max_abs_error("out0", np.empty((0, 2)), np.empty((0, 2))), 0.0)

    def test_shapes_differ(self):
        with self.assertRaisesRegex(InputError, "out0: expected 3xf64, got 2xf64"):
            max_abs_error("out0", np.zeros(2), np.zeros(3))

    def test_text(self):
        with self.assertRaisesRegex(InputError, "out0: expected numbers, got <U1"):
            max_abs_error("out0", np.zeros(1), np.array(["x"]))


if __name__ == "__main__":
    counting.main()
