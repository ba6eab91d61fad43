# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Frequencies of RoPE for lengths beyond those of training: each function gives (omega
[rot/2], factor on both tables) in float64, from the paper or code that it names."""

import math

import numpy as np
from Oracle.part import Operand, Part
from Oracle.rope import Rope, frequencies


def linear(rot, base, factor):
    """Chen et al., 2306.15595: positions divided by the factor."""
    return frequencies(rot, base) / factor, 1.0


def ntk(rot, base, factor):
    """A base by which the last frequency is divided by the factor, the first by nothing."""
    return frequencies(rot, base * factor ** (rot / (rot - 2))), 1.0


def dynamic_ntk(rot, base, factor, original_length, length):
    """ntk() by how far the run is beyond the length of training."""
    length = max(int(length), original_length)
    return ntk(rot, base, factor * length / original_length - (factor - 1))


def yarn(rot, base, factor, original_length, beta_fast=32.0, beta_slow=1.0, truncate=True,
         attention_factor=None, mscale=None, mscale_all_dim=None):
    """Peng et al., 2309.00071, section 3, with the ramp over pairs of their code."""
    def pair_that_turns(times):
        # base^(2p/rot) = L / (2 pi times)
        return rot / 2 * math.log(original_length / (2 * math.pi * times), base)

    first, last = pair_that_turns(beta_fast), pair_that_turns(beta_slow)
    if truncate:
        first, last = math.floor(first), math.ceil(last)
    first, last = max(first, 0), min(last, rot - 1)
    if first == last:
        last += 0.001
    ramp = np.clip((np.arange(rot // 2) - first) / (last - first), 0, 1)
    omega = frequencies(rot, base)

    def temperature(slope):
        return 1.0 if factor <= 1 else 0.1 * slope * math.log(factor) + 1.0

    if attention_factor is None:
        attention_factor = temperature(1.0)
        if mscale and mscale_all_dim:
            attention_factor = temperature(mscale) / temperature(mscale_all_dim)
    return omega / factor * ramp + omega * (1 - ramp), attention_factor


def dynamic_yarn(rot, base, original_length, length, **ramp):
    """yarn() by how far the run is beyond the length of training, as the code of the paper
    recomputes it."""
    return yarn(rot, base, max(int(length), original_length) / original_length, original_length, **ramp)


def llama3(rot, base, factor=8.0, low=1.0, high=4.0, original_length=8192):
    """The code of Llama 3.1: by wavelength."""
    omega = frequencies(rot, base)
    wavelength = 2 * np.pi / omega
    smooth = (original_length / wavelength - low) / (high - low)
    between = ((1 - smooth) / factor + smooth) * omega
    scaled = np.where(wavelength > original_length / low, omega / factor, between)
    return np.where(wavelength < original_length / high, omega, scaled), 1.0


def longrope(rot, base, long_factors, short_factors, original_length, max_length, length=None,
             attention_factor=None):
    """Ding et al., 2402.13753, as Phi-3 switches between the two lists."""
    is_long = short_factors is None or length > original_length
    factors = np.array(long_factors if is_long else short_factors)
    ratio = max_length / original_length
    if attention_factor is None:
        attention_factor = math.sqrt(1 + math.log(ratio) / math.log(original_length)) if ratio > 1 else 1.0
    return frequencies(rot, base) / factors, attention_factor


class ScaledRope(Rope):
    """`scale(rot, base)` gives the frequencies, whatever the width of the slice."""

    def __init__(self, scale, **options):
        super().__init__(**options)
        self.scale = scale

    def tables(self, positions, rot):
        self.omega, factor = self.scale(rot, self.base)
        cosine, sine = super().tables(positions, rot)
        return factor * cosine, factor * sine


def _part(scale, scaling, params=None, operands=(), **options):
    def oracle(arrays, exact):
        own = [arrays[operand.name] for operand in operands]
        return ScaledRope(lambda rot, base: scale(rot, base, *own), exact=exact, **options)

    return Part("rope", oracle, {"scaling": f"#posenc.{scaling}"} | (params or {}), operands)


# Below and beyond the length of training of the parts that follow.
RUN_LENGTH = (Operand("run_length", (), "i64", (1, 100)),)
RUN_LENGTHS = (Operand("run_lengths", ("B",), "i64", (1, 100)),)
FACTORS = [1.0, 1.5, 4.0, 32.0]


def _longrope(rot, base, length=None):
    return longrope(rot, base, FACTORS, None if length is None else [1.0, 1.0, 1.25, 2.0], 50, 400, length)


PARTS = {
    "linear": _part(lambda rot, base: linear(rot, base, 4.0), "linear<factor = 4.0>"),
    "ntk": _part(lambda rot, base: ntk(rot, base, 8.0), "ntk<factor = 8.0>"),
    "yarn": _part(
        lambda rot, base: yarn(rot, base, 16.0, 640), "yarn<factor = 16.0, original_length = 640>"),
    "yarn_mscales": _part(
        lambda rot, base: yarn(rot, base, 4.0, 200, 16.0, 2.0, truncate=False, mscale=0.7, mscale_all_dim=1.3),
        "yarn<factor = 4.0, original_length = 200, beta_fast = 16.0, beta_slow = 2.0, "
        "truncate = false, mscale = 0.7, mscale_all_dim = 1.3>",
        {"base": "1.5e+05"}, base=1.5e5),
    "yarn_factor": _part(
        lambda rot, base: yarn(rot, base, 4.0, 200, attention_factor=1.5),
        "yarn<factor = 4.0, original_length = 200, attention_factor = 1.5>",
        {"pairing": "interleaved", "rot": 12}, pairing="interleaved", rot=12),
    "llama3": _part(
        lambda rot, base: llama3(rot, base, original_length=100),
        "llama3<original_length = 100>", {"base": "5.0e+05"}, base=5e5),
    "longrope": _part(
        _longrope, "longrope<long_factors = [1.0, 1.5, 4.0, 32.0], original_length = 50, max_length = 400>",
        {"rot": 8}, rot=8),
    "longrope_length": _part(
        _longrope, "longrope<long_factors = [1.0, 1.5, 4.0, 32.0], short_factors = [1.0, 1.0, 1.25, 2.0], "
        "original_length = 50, max_length = 400>", {"rot": 8}, RUN_LENGTH, rot=8),
    "dynamic_ntk": _part(
        lambda rot, base, length: dynamic_ntk(rot, base, 2.0, 30, length),
        "dynamic_ntk<factor = 2.0, original_length = 30>", None, RUN_LENGTH),
    "dynamic_yarn": _part(
        lambda rot, base, length: dynamic_yarn(
            rot, base, 30, length, beta_fast=4.0, beta_slow=0.5, truncate=False),
        "dynamic_yarn<original_length = 30, beta_fast = 4.0, beta_slow = 0.5, truncate = false>",
        {"base": "1.0e+02", "mscale": "0.5"}, RUN_LENGTH, base=1e2, mscale=0.5),
}
