# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The oracles against what the papers prove of them; no compiler takes part."""

import pathlib
import sys
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import counting
from Oracle import alibi, masks, rope, scalings
from Oracle.attention import attention, softmax_product
from Oracle.linear_attention import FEATURES, linear_attention

B, H, HK, N, M, D, E = 2, 6, 3, 5, 9, 8, 4


def random(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape)


def operands(n=N, m=M, heads=H, kv_heads=HK):
    return (
        random(B, heads, n, D, seed=1),
        random(B, kv_heads, m, D, seed=2),
        random(B, kv_heads, m, E, seed=3),
    )


def by_hand(query, key, value, b, h, i, logit):
    """Row (b, h, i) straight from the definition, a key at a time."""
    g = h // (query.shape[1] // key.shape[1])
    weights = [np.exp(logit(query[b, h, i] @ key[b, g, j], j)) for j in range(key.shape[2])]
    return sum(w * value[b, g, j] for j, w in enumerate(weights)) / sum(weights), np.log(
        sum(weights)
    )


class Numbers(unittest.TestCase):
    def close(self, got, expected, tolerance=1e-12):
        np.testing.assert_allclose(got, expected, rtol=0, atol=tolerance)


class Attention(Numbers):
    def check_rows(self, logit, **options):
        query, key, value = operands()
        output, lse = attention(query, key, value, **options)
        for b, h, i in ((0, 0, 0), (1, 3, 2), (1, 5, 4)):
            row, log_sum = by_hand(
                query, key, value, b, h, i, lambda dot, j, at=(b, h, i): logit(dot, *at, j)
            )
            self.close(output[b, h, i], row)
            self.close(lse[b, h, i], log_sum)

    def test_plain_softmax_with_grouped_heads(self):
        self.check_rows(lambda dot, b, h, i, j: dot / np.sqrt(D))

    def test_scale_query_scale_and_cap(self):
        query_scale = random(B, N, seed=4)
        self.check_rows(
            lambda dot, b, h, i, j: 2 * np.tanh(0.3 * query_scale[b, i] * dot / 2),
            scale=0.3,
            query_scale=query_scale,
            softcap=2.0,
        )

    def test_cap_comes_before_the_bias(self):
        bias = 10 * random(1, H, N, M, seed=5)
        self.check_rows(
            lambda dot, b, h, i, j: np.tanh(dot / np.sqrt(D)) + bias[0, h, i, j],
            softcap=1.0,
            terms=[masks.dense_bias(bias)],
        )

    def test_sink_joins_the_denominator_only(self):
        query, key, value = operands()
        sink = random(H, seed=6)
        output, lse = attention(query, key, value, sink=sink)
        plain, plain_lse = attention(query, key, value)
        weight = np.exp(plain_lse) + np.exp(sink)[None, :, None]
        self.close(lse, np.log(weight))
        self.close(output, plain * (np.exp(plain_lse) / weight)[..., None])

    def test_valid_length_is_a_shorter_key(self):
        query, key, value = operands()
        output, lse = attention(query, key, value, valid_length=6, q_offset=M - N)
        short, short_lse = attention(query, key[:, :, :6], value[:, :, :6])
        self.close(output, short)
        self.close(lse, short_lse)

    def test_valid_length_per_batch_row(self):
        query, key, value = operands()
        output, _ = attention(query, key, value, valid_length=[2, 7])
        for b, length in enumerate((2, 7)):
            self.close(output[b], attention(query, key, value, valid_length=length)[0][b])

    def test_pages_are_rows_in_pieces(self):
        query, key, value = operands(m=6)
        # Keys 0 and 1 of row 0 lie in page 4, 2 and 3 in page 1; both rows share page 1.
        table = np.array([[4, 1, -9], [0, 1, 2]])
        pools = [np.full((5, HK, 2, x.shape[3]), np.nan) for x in (key, value)]
        key[1, :, 2:4], value[1, :, 2:4] = key[0, :, 2:4], value[0, :, 2:4]
        for pool, rows in zip(pools, (key, value)):
            for b, p in ((0, 0), (0, 1), (1, 0), (1, 1), (1, 2)):
                pool[table[b, p]] = rows[b, :, 2 * p : 2 * p + 2]
        options = {"valid_length": [4, 5], "q_offset": [3, 4]}
        expected = attention(query, key, value, **options)
        for got, of_rows in zip(attention(query, *pools, page_table=table, **options), expected):
            self.close(got, of_rows)

    def test_row_without_a_visible_key(self):
        query, key, value = operands()
        keep = np.ones((1, 1, N, M), bool)
        keep[..., 2, :] = False
        output, lse = attention(query, key, value, masks=[masks.dense_mask(keep)])
        self.assertTrue((output[:, :, 2] == 0).all() and np.isneginf(lse[:, :, 2]).all())
        self.assertTrue(np.isfinite(lse[:, :, [0, 1, 3, 4]]).all())
        sink = random(H)
        output, lse = attention(query, key, value, masks=[masks.dense_mask(keep)], sink=sink)
        self.assertTrue((output[:, :, 2] == 0).all())
        self.close(lse[:, :, 2], np.broadcast_to(sink, (B, H)))

    def test_finite_minus_infinity_is_a_number(self):
        query, key, value = operands()
        bias = np.full((1, 1, 1, 1), float(np.finfo(np.float32).min))
        output, _ = attention(0 * query, key, value, terms=[masks.dense_bias(bias)])
        self.close(output, np.repeat(value.mean(axis=2), 2, axis=1)[:, :, None] + 0 * output)

    def test_nan_and_infinity_stay_behind_the_mask(self):
        query, key, value = operands()
        expected, _ = attention(query, key, value, valid_length=7)
        key[:, :, 7:], value[:, :, 7], value[:, :, 8] = np.nan, np.inf, np.nan
        output, lse = attention(query, key, value, valid_length=7)
        self.close(output, expected)
        self.assertTrue(np.isfinite(lse).all())
        self.assertTrue(np.isnan(attention(query, key, value, valid_length=8)[0]).all())

    def test_huge_logits(self):
        query, key, value = operands()
        output, lse = attention(1e4 * query, key, value)
        self.assertTrue(np.isfinite(output).all() and np.isfinite(lse).all())

    def test_queries_stand_at_the_end_by_default(self):
        query, key, value = operands()
        default, _ = attention(query, key, value, masks=[masks.causal])
        explicit, _ = attention(
            query, key, value, masks=[masks.causal], q_pos=np.arange(N) + M - N, k_offset=0
        )
        self.close(default, explicit)
        last, _ = attention(query[:, :, -1:], key, value, masks=[masks.causal])
        self.close(default[:, :, -1:], last)

    def test_offset_per_batch_row(self):
        query, key, value = operands()
        output, _ = attention(query, key, value, masks=[masks.causal], q_offset=[0, 3])
        for b, offset in enumerate((0, 3)):
            alone, _ = attention(query, key, value, masks=[masks.causal], q_offset=offset)
            self.close(output[b], alone[b])


class Masks(unittest.TestCase):
    def kept(self, *predicates, n=N, m=M, **options):
        """The weights' support, read off with one-hot values."""
        query, key = np.zeros((1, 1, n, D)), np.zeros((1, 1, m, D))
        value = np.eye(m)[None, None]
        return attention(query, key, value, masks=predicates, **options)[0][0, 0] > 0

    def test_causal(self):
        np.testing.assert_array_equal(self.kept(masks.causal, n=6, m=6), np.tri(6, dtype=bool))

    def test_causal_aligns_the_ends(self):
        np.testing.assert_array_equal(self.kept(masks.causal), np.tri(N, M, M - N, dtype=bool))

    def test_sliding_keeps_window_keys_under_causal(self):
        kept = self.kept(masks.causal, masks.sliding(3), n=9, m=9)
        self.assertEqual([int(row.sum()) for row in kept], [1, 2, 3, 3, 3, 3, 3, 3, 3])
        self.assertTrue(kept[5, 3] and kept[5, 5] and not kept[5, 2])

    def test_sliding_is_two_sided_alone(self):
        kept = self.kept(masks.sliding(2), n=5, m=5)
        self.assertEqual([int(row.sum()) for row in kept], [2, 3, 3, 3, 2])

    def check(self, rows, *predicates, **options):
        """`rows` show a kept pair by x."""
        kept = self.kept(*predicates, n=len(rows), m=len(rows[0]), **options)
        self.assertEqual(["".join(".x"[int(pair)] for pair in row) for row in kept], rows)

    def test_chunked_goes_by_position(self):
        self.check([".x...", ".xx..", "...x."], masks.causal, masks.chunked(2), q_offset=0,
                   k_offset=-1)
        # floor(-1 / 2) is -1.
        self.check(["x..", ".xx", ".xx"], masks.chunked(2), q_offset=-1, k_offset=-1)

    def test_prefix_and_causal_is_a_prefix_language_model(self):
        self.check(["xx..", "xx..", "xxx.", "xxxx"], masks.any_of(masks.causal, masks.prefix(2)))

    def test_prefix_goes_by_index_and_batch_row(self):
        query, key, value = operands()
        output, _ = attention(query, key, value, masks=[masks.prefix([2, 7])], k_offset=40)
        for b, length in enumerate((2, 7)):
            self.assertTrue(np.allclose(
                output[b], attention(query, key, value, valid_length=length)[0][b]))

    def test_window_and_sink_tokens(self):
        window = masks.any_of(masks.sliding(2), masks.sink_tokens(1))
        self.check(["x....", "xx...", "xxx..", "x.xx.", "x..xx"], masks.causal, window)

    def test_documents(self):
        ids = np.array([3, 3, 1, 3])
        self.check(["xx.x", "xx.x", "..x.", "xx.x"], masks.document(ids, ids))
        self.check(["x.x", "..."], masks.document([[1, 2]], [1, 3, 1]))

    def test_padding(self):
        self.check(["x.x", "x.x"], masks.padding([True, False, True]))
        self.check([".xx.", ".xx."], masks.padding_bounds(1, 3))


class Rope(Numbers):
    def scores(self, transform, shift=0, n=N, m=N):
        query, key = random(1, 1, n, D, seed=1), random(1, 1, m, D, seed=2)
        q = transform.query(query, np.arange(n)[None] + shift)
        k = transform.key(key, np.arange(m)[None] + shift)
        return np.einsum("bhid,bhjd->ij", q, k)

    def test_frequencies(self):
        self.close(rope.frequencies(8), [1.0, 1e-1, 1e-2, 1e-3])
        self.close(rope.frequencies(4, 500000.0), [1.0, 500000.0**-0.5])

    def test_only_the_distance_counts(self):
        for pairing in ("half", "interleaved"):
            transform = rope.Rope(pairing=pairing, rot=6, offset=2, exact=True)
            self.close(self.scores(transform, 1000), self.scores(transform), 1e-9)

    def test_length_is_kept(self):
        x = random(1, 2, N, D)
        turned = rope.Rope().query(x, np.arange(N)[None] + 77)
        self.close(np.linalg.norm(turned, axis=-1), np.linalg.norm(x, axis=-1))

    def test_position_zero_changes_nothing(self):
        x = random(1, 2, 1, D)
        self.close(rope.Rope().query(x, np.zeros((1, 1), int)), x)

    def test_sense_of_rotation(self):
        # The first frequency is 1: (1, 0) at position n goes to (cos n, sin n).
        x = np.zeros((1, 1, 1, 4))
        x[..., 0] = 1
        out = rope.Rope().query(x, np.array([[2]]))[0, 0, 0]
        self.close(out, [np.cos(2), 0, np.sin(2), 0])
        out = rope.Rope(pairing="interleaved").query(x, np.array([[2]]))[0, 0, 0]
        self.close(out, [np.cos(2), np.sin(2), 0, 0])

    def test_matrix_form_of_the_paper(self):
        omega, n = rope.frequencies(D), 13
        matrix = np.zeros((D, D))
        for p, w in enumerate(omega):
            c, s = np.cos(n * w), np.sin(n * w)
            matrix[2 * p : 2 * p + 2, 2 * p : 2 * p + 2] = [[c, -s], [s, c]]
        x = random(1, 1, 1, D)
        out = rope.Rope(pairing="interleaved", exact=True).query(x, np.array([[n]]))
        self.close(out[0, 0, 0], matrix @ x[0, 0, 0])

    def test_layouts_are_a_permutation_apart(self):
        order = np.concatenate([np.arange(0, D, 2), np.arange(1, D, 2)])
        x, at = random(1, 2, N, D), np.arange(N)[None] + 3
        interleaved = rope.Rope(pairing="interleaved").query(x, at)
        half = rope.Rope().query(x[..., order], at)
        self.close(half, interleaved[..., order])

    def test_half_is_rotate_half_of_the_libraries(self):
        x, at = random(1, 2, N, D), np.arange(N)
        angle = np.concatenate([rope.angles(at, rope.frequencies(D))] * 2, axis=-1)
        turned = np.concatenate([-x[..., D // 2 :], x[..., : D // 2]], axis=-1)
        self.close(rope.Rope().query(x, at[None]), x * np.cos(angle) + turned * np.sin(angle))

    def test_channels_outside_the_slice_pass(self):
        x, at = random(1, 2, N, D), np.arange(N)[None]
        out = rope.Rope(rot=4, offset=2, mscale=3.0).query(x, at)
        self.close(out[..., [0, 1, 6, 7]], x[..., [0, 1, 6, 7]])
        self.close(out[..., 2:6], 3 * rope.Rope().query(x[..., 2:6], at))

    def test_mscale_enters_the_logit_squared(self):
        self.close(self.scores(rope.Rope(mscale=1.5)), 1.5**2 * self.scores(rope.Rope()))

    def test_dynamic_yarn_is_rope_up_to_the_old_length_and_yarn_beyond(self):
        for length in (1, 30):
            omega, factor = scalings.dynamic_yarn(D, 1e4, 30, length)
            self.close(omega, rope.frequencies(D))
            self.assertEqual(factor, 1.0)
        omega, factor = scalings.dynamic_yarn(D, 1e4, 30, 120)
        # At theta = 1e4 and D = 8 no pair turns 32 times within 30, and the first alone once.
        self.close(omega, rope.frequencies(D) / [1, 4, 4, 4])
        self.assertAlmostEqual(factor, 0.1 * np.log(4) + 1)

    def test_three_sources_of_tables_agree(self):
        expected = self.scores(rope.Rope(base=500.0), 4)
        omega = rope.frequencies(D, 500.0)
        self.close(self.scores(rope.Rope(omega=omega), 4), expected)
        angle = rope.angles(np.arange(20), omega)
        table = np.cos(angle), np.sin(angle)
        self.close(self.scores(rope.Rope(by_position=table), 4), expected)
        by_token = tuple(x[4 : 4 + N] for x in table)
        self.close(self.scores(rope.Rope(by_token=by_token), 4), expected)
        per_batch = tuple(x[None] for x in by_token)
        self.close(self.scores(rope.Rope(by_token=per_batch), 4), expected)

    def test_one_side(self):
        both, at = rope.Rope(), np.arange(N)[None]
        x = random(1, 1, N, D)
        for on, query, key in (("query", both.query(x, at), x), ("key", x, both.key(x, at))):
            self.close(rope.Rope(on=on).query(x, at), query)
            self.close(rope.Rope(on=on).key(x, at), key)

    def test_angles_are_float32_products(self):
        omega = rope.frequencies(64)
        product = np.float32(4097) * omega.astype(np.float32)
        np.testing.assert_array_equal(rope.angles(4097, omega), product.astype(np.float64))
        self.assertGreater(np.abs(rope.angles(4097, omega, True) - product).max(), 1e-5)


def recursive_slopes(n):
    """The authors' code: get_slopes of fairseq/models/transformer.py, max_bias 8."""

    def of_power(n):
        start = 2 ** (-(2 ** -(np.log2(n) - 3)))
        return [start * start**i for i in range(n)]

    if np.log2(n).is_integer():
        return of_power(n)
    closest = 2 ** int(np.floor(np.log2(n)))
    return of_power(closest) + recursive_slopes(2 * closest)[0::2][: n - closest]


def two_base_slopes(n):
    """BLOOM and llama.cpp: two bases, odd powers of the second."""
    power = 2 ** int(np.floor(np.log2(n)))
    first, second = 2.0 ** (-8.0 / power), 2.0 ** (-4.0 / power)
    return [first ** (h + 1) if h < power else second ** (2 * (h - power) + 1) for h in range(n)]


class Alibi(Numbers):
    def test_eight_heads(self):
        self.close(alibi.slopes(8), [2.0**-k for k in range(1, 9)])

    def test_twelve_heads(self):
        exponents = [1, 2, 3, 4, 5, 6, 7, 8, 0.5, 1.5, 2.5, 3.5]
        self.close(alibi.slopes(12), [2.0**-k for k in exponents])

    def test_hundred_and_twelve_heads(self):
        slopes = alibi.slopes(112)
        self.close(slopes[:64], 2.0 ** (-8 * np.arange(1, 65) / 64))
        self.close(slopes[64:], 2.0 ** (-np.arange(1, 96, 2) / 16))

    def test_other_spellings_of_the_slopes(self):
        for heads in range(1, 130):
            self.close(alibi.slopes(heads), recursive_slopes(heads))
            self.close(alibi.slopes(heads), two_base_slopes(heads))

    def test_max_bias(self):
        self.close(alibi.slopes(4, max_bias=16.0), [2.0**-4, 2.0**-8, 2.0**-12, 2.0**-16])

    def outputs(self, term, **options):
        return attention(*operands(), terms=[term], **options)[0]

    def test_absolute_form_is_equal_under_a_causal_mask(self):
        """slope * key index, as the authors and BLOOM add it."""

        def absolute(at):
            return alibi.slopes(at.heads)[at.h] * at.k_pos

        expected = self.outputs(alibi.Alibi(), masks=[masks.causal])
        self.close(self.outputs(absolute, masks=[masks.causal]), expected)
        self.close(self.outputs(alibi.Alibi(signed=True), masks=[masks.causal]), expected)

    def test_signed_is_the_absolute_form_everywhere(self):
        def absolute(at):
            return alibi.slopes(at.heads)[at.h] * at.k_pos

        self.close(self.outputs(absolute), self.outputs(alibi.Alibi(signed=True)))
        distance = np.abs(self.outputs(absolute) - self.outputs(alibi.Alibi()))
        self.assertGreater(distance.max(), 1e-3)

    def test_bias_scale(self):
        """Falcon adds the bias before it scales: the slope is scaled as well."""
        query, key, value = operands(kv_heads=H)
        distance = np.abs((np.arange(N) + M - N)[:, None] - np.arange(M))
        bias = -alibi.slopes(H)[:, None, None] * distance
        logits = (np.einsum("bhid,bhjd->bhij", query, key) + bias) * D**-0.5
        expected, _ = softmax_product(logits, value)
        scaled, _ = attention(query, key, value, terms=[alibi.Alibi(bias_scale=D**-0.5)])
        self.close(scaled, expected)

    def test_only_the_distance_counts(self):
        shifted = self.outputs(alibi.Alibi(), q_offset=M - N + 50, k_offset=50)
        self.close(shifted, self.outputs(alibi.Alibi()))


class LinearAttention(Numbers):
    """The recurrence against the sum over pairs that the papers begin with."""

    def pairs(self, query, key, value, weights, transforms=()):
        of_head = np.arange(H) // (H // HK)
        query, key = (FEATURES["elu_plus_one"](x) for x in (query, key))
        below = weights * np.einsum("bhid,bhjd->bhij", query, key[:, of_head])
        at = np.broadcast_to(np.arange(N), (B, N))
        for transform in transforms:
            query, key = transform.query(query, at), transform.key(key, at)
        above = weights * np.einsum("bhid,bhjd->bhij", query, key[:, of_head])
        return above @ value[:, of_head], below.sum(axis=-1)[..., None]

    def test_running_with_a_rotation_is_equation_19(self):
        tensors = operands(m=N)
        above, below = self.pairs(*tensors, np.tri(N), [rope.Rope(pairing="interleaved")])
        self.close(linear_attention(*tensors, transforms=[rope.Rope(pairing="interleaved")],
                                    causal=True)[0], above / below)

    def test_all_keys(self):
        tensors = operands(m=N)
        above, below = self.pairs(*tensors, np.ones((N, N)))
        self.close(linear_attention(*tensors)[0], above / below)

    def test_retention_decays_with_the_distance(self):
        tensors = operands(m=N)
        gamma = 1 - 2.0 ** -(5 + np.arange(HK))
        distance = np.arange(N)[:, None] - np.arange(N)
        weights = np.where(distance >= 0, gamma[:, None, None] ** distance, 0.0)
        above, _ = self.pairs(*tensors, weights[np.arange(H) // (H // HK)])
        self.close(linear_attention(*tensors, decay=gamma, causal=True, normalized=False)[0], above)


if __name__ == "__main__":
    counting.main()
