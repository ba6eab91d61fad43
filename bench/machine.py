# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a result was measured on, in words."""

import os
import pathlib
import platform

# Where a road or a peer differs.
FEATURES = ("avx2", "avx512f", "avx512_bf16", "avx512_fp16", "amx_tile")


def describe():
    lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    fields = {}
    for line in lines:
        name, _, value = line.partition(":")
        fields.setdefault(name.strip(), value.strip())
    flags = set(fields.get("flags", "").split())
    return {
        "processor": fields.get("model name", platform.processor()),
        "family": f"{fields.get('cpu family', '?')}/{fields.get('model', '?')}",
        "threads": len(os.sched_getaffinity(0)),
        "features": [feature for feature in FEATURES if feature in flags],
        "caches": _caches(),
        "system": f"{platform.system()} {platform.release()}",
    }


def _caches():
    caches = {}
    for folder in sorted(pathlib.Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        level, kind, size = ((folder / name).read_text().strip() for name in ("level", "type", "size"))
        if kind != "Instruction":
            caches[f"L{level}"] = size
    return caches
