#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# What CI runs, and the formatting it does not: run it before a commit.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "-- clang-format"
git ls-files --cached --others --exclude-standard '*.cpp' '*.h' | xargs clang-format-22 --dry-run --Werror
echo "-- whitespace"
# Empty lines of a patch are a space; the guide holds one. Plots are as matplotlib writes them.
git diff --check "$(git hash-object -t tree /dev/null)" HEAD -- \
  ':!test/Models' ':!LICENSE' ':!*.mlir' ':!*.diff' ':!*.svg' ':!docs/AddingAnEncoding.md'
exec utils/test.sh "$@"
