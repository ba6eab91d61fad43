# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where arrays lie and kernels run: a GPU by PyTorch, or the simulator by numpy."""

import functools

import numpy as np
from posenc import launch


class Gpu:
    form = "ptx"

    def __init__(self, seed):
        import torch

        self.torch, self.device = torch, torch.device("cuda")
        self.dtypes = {"bf16": torch.bfloat16, "f32": torch.float32}
        self._generator = torch.Generator(self.device).manual_seed(seed)
        torch.cuda.init()

    def normal(self, shape, dtype, scale=1.0):
        numbers = self.torch.randn(shape, generator=self._generator, device=self.device)
        return (scale * numbers).to(self.dtypes[dtype])

    def array(self, numbers, dtype="f32"):
        return self.torch.from_numpy(numbers).to(self.device, self.dtypes[dtype])

    def poisoned(self, shape, dtype):
        return self.torch.full(shape, float("nan"), dtype=self.dtypes[dtype], device=self.device)

    def numbers(self, array, rows=None):
        array = array if rows is None else array[:, :, self.torch.as_tensor(rows, device=self.device)]
        return array.double().cpu().numpy()

    def all_finite(self, array):
        return bool(self.torch.isfinite(array).all())

    def load(self, manifest, code):
        return launch.Program(launch.Manifest.parse(manifest), code, launch.cuda)

    def call(self, function, arguments, out):
        function(*arguments, out=[out], stream=self.torch.cuda.current_stream())

    def targets(self):
        """Of its kernels, best first."""
        capability = self.torch.cuda.get_device_capability()
        return ("sm_90a", "sm_80") if capability == (9, 0) else ("sm_80",)


class Simulated:
    form = "bitcode"

    def __init__(self, seed):
        from posenc import simulator
        from posenc.signature import DTYPES

        self._simulator, self.dtypes = simulator, DTYPES
        self._generator = np.random.default_rng(seed)

    def normal(self, shape, dtype, scale=1.0):
        return self.array(scale * self._generator.standard_normal(shape), dtype)

    def array(self, numbers, dtype="f32"):
        return numbers.astype(self.dtypes[dtype])

    def poisoned(self, shape, dtype):
        return np.full(shape, np.nan, self.dtypes[dtype])

    def numbers(self, array, rows=None):
        return (array if rows is None else array[:, :, rows]).astype(np.float64)

    def all_finite(self, array):
        return bool(np.isfinite(array.astype(np.float32)).all())

    def load(self, manifest, code):
        return launch.Program(launch.Manifest.parse(manifest), code, lambda ordinal: self._simulator.load())

    def call(self, function, arguments, out):
        device = self._simulator.load()
        device.reset()
        lend = functools.partial(map, self._simulator.lend)
        function(*lend(arguments), out=[*lend([out])])
        hazards = device.report()["hazards"]
        if hazards:
            raise ValueError(f"hazards: {hazards}")

    def targets(self):
        return ("sm_90a", "sm_80")
