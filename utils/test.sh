#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Runs every test; the last line is `N passed, N failed`, the sum over all runners. Exit
# code 0 only where nothing failed.
#
# utils/test.sh [--sanitize] [runner ...]   runners: see utils/run-tests.py --list
set -euo pipefail
case " $* " in *" -h "* | *" --help "*) sed -n '3,/^set/s/^# \{0,1\}//p' "$0"; exit ;; esac
cd "$(dirname "$0")/.."
preset=release
if [[ ${1:-} == --sanitize ]]; then
  preset=sanitize
  shift
fi
# A build that fails is a failed test, not the end of the script without a count.
if ! utils/setup.sh "$preset"; then
  echo "0 passed, 1 failed"
  exit 1
fi
exec .venv/bin/python utils/run-tests.py --preset "$preset" "$@"
