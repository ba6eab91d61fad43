#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# still-has.sh PATTERN FILE: interesting (exit code 1) as long as the valid module has it.
posenc-opt "$2" 2>/dev/null | grep -q "$1" && exit 1
exit 0
