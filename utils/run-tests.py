# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs all test runners, as many at a time as there are processors, and adds up their counts.

run-tests.py [--preset release|sanitize] [--list] [runner ...]

A runner is lit, the GTest binary, or a Python script whose last line is
`N passed, N failed`. What it prints comes when it ends, or as it goes where it is the only
one. A runner that did not start, ran nothing or printed no count is one failed.
"""

import argparse
import concurrent.futures
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
COUNT = re.compile(r"^(\d+) passed, (\d+) failed$")


def follow(command, environment, out):
    """Runs `command` with its lines indented on `out`; -> (the last that is not empty, exit code)."""
    last = ""
    with subprocess.Popen(list(map(str, command)), env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        for line in process.stdout:
            print(f"   {line}", end="", file=out, flush=True)
            last = line.strip() or last
    return last, process.returncode


class Runner:
    """A name, and how to run it: -> (passed, failed, [skipped with reason])."""

    def __init__(self, name, build):
        self.name, self.build = name, build

    def run(self, environment, out):
        raise NotImplementedError


class Lit(Runner):
    def run(self, environment, out):
        lit = shutil.which("lit-22") or shutil.which("lit")
        with tempfile.TemporaryDirectory() as folder:
            results = pathlib.Path(folder) / "results.json"
            command = [lit, "-s", "-v", "--output", results, ROOT / "test"]
            follow([*command, "--param", f"build={self.build}"], environment, out)
            tests = json.loads(results.read_text())["tests"]
        passed = sum(test["code"] == "PASS" for test in tests)
        skipped = [f"{t['name']}: {t['output'].strip()}" for t in tests if t["code"] == "UNSUPPORTED"]
        return passed, len(tests) - passed - len(skipped), skipped


class GTest(Runner):
    def run(self, environment, out):
        with tempfile.TemporaryDirectory() as folder:
            results = pathlib.Path(folder) / "results.json"
            follow([self.build / "bin" / "posenc-unittests", "--gtest_brief=1",
                    f"--gtest_output=json:{results}"], environment, out)
            summary = json.loads(results.read_text())
        cases = [case for suite in summary["testsuites"] for case in suite["testsuite"]]
        skipped = [case["name"] for case in cases if case["result"] == "SKIPPED"]
        failed = sum("failures" in case for case in cases)
        return len(cases) - failed - len(skipped), failed, skipped


class Script(Runner):
    def __init__(self, path, build):
        super().__init__(str(path.relative_to(ROOT / "test")), build)
        self.path = path

    def run(self, environment, out):
        last, exit_code = follow([sys.executable, self.path], environment, out)
        count = COUNT.match(last)
        if not count:
            raise RuntimeError(f"expected a last line `N passed, N failed`, got {last!r}")
        passed, failed = map(int, count.groups())
        return passed, max(failed, int(exit_code != 0)), []


def runners(build):
    scripts = sorted((ROOT / "test").rglob("test_*.py"))
    return [Lit("lit", build), GTest("gtest", build)] + [Script(s, build) for s in scripts]


def environment_for(build, preset):
    environment = dict(os.environ)
    # Last, what setup.sh installs where the machine has none: ptxas.
    folders = [build / "bin", environment["PATH"], ROOT / ".venv" / "bin"]
    environment["PATH"] = os.pathsep.join(map(str, folders))
    environment["POSENC_BUILD"] = str(build)
    environment["POSENC_LIBRARY"] = str(build / "lib" / "libPosEnc.so")
    if preset == "sanitize":
        runtime = subprocess.check_output(
            ["clang-22", "-print-file-name=libclang_rt.asan-x86_64.so"], text=True)
        # Python is not instrumented; upstream's own one-time allocations are not leaks.
        # Freed memory is used again, or nothing could be said of peaks. Arenas of headers
        # that both sides compile poison in our half and know nothing of it in the packaged one.
        environment["LD_PRELOAD"] = runtime.strip()
        environment["ASAN_OPTIONS"] = (
            "detect_leaks=0:abort_on_error=1:quarantine_size_mb=0:allow_user_poisoning=0")
        environment["UBSAN_OPTIONS"] = "halt_on_error=1:print_stacktrace=1"
    return environment


def counted(runner, environment, out):
    """Runs it, with its name and its count on `out`; -> (passed, failed)"""
    print(f"== {runner.name}", file=out, flush=True)
    start = time.monotonic()
    try:
        passed, failed, skipped = runner.run(environment, out)
    except Exception as error:  # whatever kept a runner from counting is a failure
        print(f"   {runner.name} did not run: {error}", file=out)
        passed, failed, skipped = 0, 1, []
    if passed + failed == 0:
        failed = 1
    for reason in skipped:
        print(f"   skipped {reason}", file=out)
    print(f"   {passed} passed, {failed} failed in {time.monotonic() - start:.0f} s", file=out, flush=True)
    return passed, failed


def side_by_side(chosen, environment):
    """-> the counts of runners that share the processors, each printed whole when it ends. Most of
    them wait for one process at a time."""
    def run(runner):
        said = io.StringIO()
        counts = counted(runner, environment, said)
        print(said.getvalue(), end="", flush=True)
        return counts

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(run, chosen))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="runner")
    parser.add_argument("--preset", choices=("release", "sanitize"), default="release")
    parser.add_argument("--list", action="store_true", help="print the runners' names")
    options = parser.parse_args()
    build = ROOT / ("build" if options.preset == "release" else "build-sanitize")
    chosen = runners(build)
    if options.list:
        print("\n".join(runner.name for runner in chosen))
        return 0
    unknown = set(options.names) - {runner.name for runner in chosen}
    if unknown:
        parser.error(f"expected names that --list prints, got {', '.join(sorted(unknown))}")
    if options.names:
        chosen = [runner for runner in chosen if runner.name in options.names]
    environment = environment_for(build, options.preset)
    if len(chosen) == 1:
        counts = [counted(chosen[0], environment, sys.stdout)]
    else:
        counts = side_by_side(chosen, environment)
    passed, failed = map(sum, zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
