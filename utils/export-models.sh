#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Makes the environment of the exporter (torch, transformers, torch-mlir, jax, iree, onnx:
# about 7 GB on disk) once, then runs export-models.py in it with the arguments given here.
# POSENC_EXPORT_VENV names another place for the environment.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=${POSENC_EXPORT_VENV:-$here/../.cache/export-venv}
requirements=$here/exporter/requirements.txt

if ! cmp -s "$requirements" "$venv/installed.txt"; then
  echo "export-models: installing torch, transformers, torch-mlir, jax, iree and onnx into $venv" >&2
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --no-cache-dir --progress-bar off -r "$requirements"
  cp "$requirements" "$venv/installed.txt"
fi
exec "$venv/bin/python" "$here/export-models.py" "$@"
