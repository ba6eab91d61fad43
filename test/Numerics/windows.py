# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attentions with windows, and inputs that make the most of what is passed over."""

import dataclasses

import numpy as np

# What tiles of keys divide, of every lowering: of many queries, and of one.
KEY_TILES = 3 * 128
ONE_QUERY_KEY_TILES = 3 * 8192


@dataclasses.dataclass(frozen=True)
class Case:
    """`score` is the bound of the scores; queries stand at the last keys."""

    name: str
    clauses: str
    heads: int = 4
    group: int = 1
    queries: int = 64
    score: float = 1.0
    epsilon: float = 1e-2
    dtype: str = "f32"
    keys: int | None = None  # dynamic
    constants: str = ""
    # Whether few keys are left out on the far side of the window, or on both sides.
    reaches_bound: bool = True
    dim: int = 16
    plugins: tuple = ()

    @property
    def kv_heads(self):
        return self.heads // self.group

    def text(self):
        size = "?" if self.keys is None else self.keys
        rows = "?" if self.keys is None else self.queries
        q = f"tensor<1x{self.heads}x{rows}x{self.dim}x{self.dtype}>"
        k = f"tensor<1x{self.kv_heads}x{size}x{self.dim}x{self.dtype}>"
        return f"""
func.func @main(%q: {q}, %k: {k}, %v: {k}) -> {q} {{
  {self.constants}
  %r = posenc.attention ins(%q, %k, %v : {q}, {k}, {k}) outs(%q : {q}) {self.clauses}
      scale 1.0 -> {q}
  return %r : {q}
}}"""

    def numpy_type(self):
        import ml_dtypes
        return {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}[self.dtype]

    def worst(self, window, keys):
        """(query, key, value) whose scores are -score at distances below `window` from the first
        query and +score beyond, and whose values tell one from the other: of weights, all that
        can be dropped of that row comes out."""
        distance = abs(keys - self.queries - np.arange(keys))
        near = distance < window
        return self._arrays(np.where(near, -1.0, 1.0), np.where(near, 0.0, 1.0))

    def random(self, keys, seed=0):
        """The same with scores and values that are random."""
        generator = np.random.default_rng(seed)
        return self._arrays(generator.uniform(-1, 1, keys), generator.uniform(-1, 1, keys))

    def _arrays(self, scores, values):
        """One channel of queries and keys makes the scores."""
        query = np.zeros((1, self.heads, self.queries, self.dim))
        key = np.zeros((1, self.kv_heads, len(scores), self.dim))
        query[..., 0] = self.score
        key[..., 0] = scores
        value = np.zeros_like(key)
        value[..., :] = values[:, None]
        return [array.astype(self.numpy_type()) for array in (query, key, value)]

    def length(self, window):
        """Keys for which tiles end where the window of the first query does, and of which those
        far beyond weigh nothing."""
        if self.keys is not None:
            return self.keys
        least = self.queries + 3 * window
        tile = ONE_QUERY_KEY_TILES if self.queries == 1 else KEY_TILES
        return least + (window - 1 + self.queries - least) % tile


CAUSAL = "masks [#posenc.causal]"
KERPLE = """%p = arith.constant dense<[12.0, 8.0, 6.0, 5.0]> : tensor<4xf32>
  %a = arith.constant dense<[1.0, 0.5, 0.5, 0.25]> : tensor<4xf32>"""
CASES = (
    Case("alibi", f"encodings [#posenc.alibi] {CAUSAL}"),
    Case("alibi_gqa", f"encodings [#posenc.alibi] {CAUSAL}", group=2),
    Case("alibi_one_query", f"encodings [#posenc.alibi] {CAUSAL}", queries=1, group=2),
    Case("alibi_one_query_mha", f"encodings [#posenc.alibi] {CAUSAL}", queries=1),
    Case("alibi_both", "encodings [#posenc.alibi<bias_scale = 4.0>]", keys=1024, queries=1024,
         reaches_bound=False, heads=2),
    Case("kerple", f"encodings [#posenc.kerple(%p, %a : tensor<4xf32>, tensor<4xf32>)] {CAUSAL}",
         constants=KERPLE),
    Case("rational", f"encodings [#posenc.rpe<type = 4>] {CAUSAL}", score=0.5, epsilon=0.1, heads=2,
         reaches_bound=False),
    Case("sandwich", f"encodings [#posenc.sandwich] {CAUSAL}", keys=512, queries=512,
         reaches_bound=False),
    Case("documents", "encodings [#posenc.alibi] masks [#posenc.causal, #posenc.chunked<size = 512>]",
         reaches_bound=False),
)
