#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Builds the project and makes the benchmark's own environment with the other libraries
# (about 6 GB on disk). POSENC_BENCH_VENV names another place for it.
#
# bench/setup.sh [python arguments ...]     then runs them there: bench/setup.sh bench/run.py
set -euo pipefail
cd "$(dirname "$0")/.."
utils/setup.sh >&2
venv=${POSENC_BENCH_VENV:-.cache/bench-venv}
requirements=bench/requirements.txt
if ! cmp -s "$requirements" "$venv/installed.txt"; then
  echo "-- installing the other libraries into $venv" >&2
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --no-cache-dir --progress-bar off -r "$requirements"
  cp "$requirements" "$venv/installed.txt"
fi
(($# == 0)) || exec "$venv/bin/python" "$@"
