# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is compared. A peer is a module with

SETTINGS: what was chosen for it, in words;
version() -> text;
declines(case) -> why it cannot say this attention, or None;
prepare(case, data) -> a function without arguments -> (seconds, output [B, H, N, E]).
"""
