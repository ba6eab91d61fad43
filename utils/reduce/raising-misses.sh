#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# A test for posenc-reduce: raising misses an attention of FILE, for REASON where one is
# named. Exit code 1 is `interesting`, 0 is not.
#
# raising-misses.sh [REASON] FILE     REASON: the name in the remark, as `score-factor`
reason=${2:+$1}
file=${2:-$1}
remarks=$(posenc-opt "$file" --pass-pipeline='builtin.module(posenc-to-raised)' \
  --remarks-filter-missed=posenc --remark-format=emitRemark -o /dev/null 2>&1) || exit 0
if grep -q "\[Missed\] ${reason:-.*} |" <<<"$remarks"; then
  exit 1
fi
exit 0
