#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# The main job: a Llama decoder layer at real size, as torch exports it, is raised, run on
# the fused road and held against the plain road and stock upstream passes.
set -euo pipefail
cd "$(dirname "$0")/.."
utils/setup.sh
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-$(nproc)}
exec .venv/bin/python utils/demo/main.py "$@"
