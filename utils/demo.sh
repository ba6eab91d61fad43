#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# The main job: a Llama decoder layer at real size, as torch exports it, is raised, run on
# the fused road and held against the plain road and stock upstream passes.
#
# utils/demo.sh [--encoding=none|rope|fope|alibi|sandwich|all]     (default: rope)
# utils/demo.sh --target=sm_90a     its kernels for a GPU: PTX, launches, the static model
set -euo pipefail
case " $* " in *" -h "* | *" --help "*) sed -n '3,/^set/s/^# \{0,1\}//p' "$0"; exit ;; esac
cd "$(dirname "$0")/.."
utils/setup.sh
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-$(nproc)}
# What a call frees stays with the process for the next, as in a runtime with an arena:
# new pages from the kernel cost a third of a fused attention of this size.
export GLIBC_TUNABLES=glibc.malloc.mmap_threshold=1000000000:glibc.malloc.trim_threshold=1000000000
exec .venv/bin/python utils/demo/main.py "$@"
