# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times on the device, and the ceilings that they are held against."""

import statistics

import torch

GEMM = 8192
COPY_BYTES = 2 << 30
WARM_UPS = 3
MOST_CALLS = 100  # of one round


def replayed(call):
    """-> (what does `call` once more, None or why it is not a CUDA graph).

    A graph leaves no gap between the launches of one call, so that host code is not timed.
    """
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(WARM_UPS):
            call()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    try:
        with torch.cuda.graph(graph, stream=stream):
            kept = call()
    except Exception as error:
        torch.cuda.synchronize()
        return call, first_line(error)
    # What the graph writes into lives as long as it does.
    return lambda: (graph.replay(), kept)[0], None


def first_line(error):
    return f"{type(error).__name__}: {str(error).strip().splitlines()[0] if str(error).strip() else ''}"


class Clock:
    """Times calls with events, each after the second-level cache was filled with other data."""

    def __init__(self):
        cache = torch.cuda.get_device_properties(0).L2_cache_size
        self._other = torch.empty(max(4 * cache, 256 << 20), dtype=torch.int8, device="cuda")

    def milliseconds(self, call, count):
        """Of each of `count` calls."""
        events = [[torch.cuda.Event(enable_timing=True) for _ in range(2)] for _ in range(count)]
        for start, end in events:
            self._other.zero_()
            start.record()
            call()
            end.record()
        torch.cuda.synchronize()
        return [start.elapsed_time(end) for start, end in events]

    def rounds(self, calls, rounds, seconds):
        """{name: median milliseconds of each round}: all take turns, each round the other way
        round; a round of one is as many calls as fit its share of `seconds`."""
        share = 1e3 * seconds / (rounds * max(len(calls), 1))
        counts = {}
        for name, call in calls.items():
            once = statistics.median(self.milliseconds(call, WARM_UPS))
            counts[name] = max(WARM_UPS, min(MOST_CALLS, int(share / max(once, 1e-3))))
        medians = {name: [] for name in calls}
        for number in range(rounds):
            for name in list(calls)[:: -1 if number % 2 else 1]:
                times = self.milliseconds(calls[name], counts[name])
                medians[name].append(statistics.median(times))
        return medians


def ceilings(clock):
    """TFLOP/s of a large product of bf16 by PyTorch's library, and TB/s of a large copy, bytes
    read and written, both of random data."""
    a, b = (torch.randn(GEMM, GEMM, device="cuda").to(torch.bfloat16) for _ in range(2))
    c = torch.empty_like(a)
    source = torch.randint(0, 255, (COPY_BYTES,), dtype=torch.uint8, device="cuda")
    target = torch.empty_like(source)
    for call in (lambda: torch.matmul(a, b, out=c), lambda: target.copy_(source)):
        call()
    product = statistics.median(clock.milliseconds(lambda: torch.matmul(a, b, out=c), 30))
    copy = statistics.median(clock.milliseconds(lambda: target.copy_(source), 30))
    return {"gemm_tflops": 2 * GEMM**3 / product / 1e9, "copy_tbytes": 2 * COPY_BYTES / copy / 1e9}


def machine():
    properties = torch.cuda.get_device_properties(0)
    return {
        "gpu": properties.name,
        "capability": f"{properties.major}.{properties.minor}",
        "multiprocessors": properties.multi_processor_count,
        "memory_gib": round(properties.total_memory / 2**30, 1),
        "cache_mib": round(properties.L2_cache_size / 2**20, 1),
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "cudnn": torch.backends.cudnn.version(),
    }
