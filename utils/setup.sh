#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Brings a Debian 12 machine to where the project builds: packages, a Python
# environment, a configured and built tree. Does nothing that is already done.
#
# utils/setup.sh [release|sanitize]     (default: release)
set -euo pipefail
case " $* " in *" -h "* | *" --help "*) sed -n '3,/^set/s/^# \{0,1\}//p' "$0"; exit ;; esac
cd "$(dirname "$0")/.."
preset=${1:-release}

packages=(libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools clang-22 lld-22
  libomp-22-dev libclang-rt-22-dev clang-format-22 clang-tidy-22 libgtest-dev cmake
  ninja-build ccache python3-venv)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' ||
    missing+=("$package")
done
if ((${#missing[@]})); then
  echo "-- installing ${missing[*]}"
  as_root=()
  ((EUID == 0)) || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if [[ ! -x .venv/bin/python ]]; then
  echo "-- making .venv"
  python3 -m venv .venv
fi
.venv/bin/python -c 'import numpy, ml_dtypes, matplotlib' 2>/dev/null ||
  .venv/bin/python -m pip install --quiet numpy ml_dtypes matplotlib

# What assembles kernels for GPUs; without it only the tests of that are skipped.
if ! command -v ptxas >/dev/null && [[ ! -x .venv/bin/ptxas ]]; then
  echo "-- installing ptxas"
  .venv/bin/python -m pip install --quiet --no-deps nvidia-cuda-nvcc==13.0.88 &&
    (cd .venv/bin && ln -s ../lib/python3.*/site-packages/nvidia/cu13/bin/ptxas ptxas) ||
    echo "-- no ptxas"
fi

build=$([[ $preset == release ]] && echo build || echo "build-$preset")
if [[ ! -f $build/build.ninja ]]; then
  log=$(cmake --preset "$preset" 2>&1) || { echo "$log" >&2; exit 1; }
fi
echo "-- building $build"
cmake --build "$build"
