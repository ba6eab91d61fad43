# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""docs/AddingAnEncoding.md, followed to the letter in a copy of the tree: what it quotes is
what the files say, what it says to fail fails, what it says to pass passes, and nothing
else is touched. The copy takes over the objects of this build that a new encoding leaves
alone (Inputs/reuse.py)."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent)]
import counting
import guide

BUILD = pathlib.Path(os.environ.get("POSENC_BUILD", ROOT / "build"))
GUIDE = ROOT / "docs" / "AddingAnEncoding.md"
BLOCKS = guide.blocks(GUIDE)


def dependencies():
    """object -> the files of this tree that it was compiled from"""
    listed = subprocess.run(["ninja", "-C", BUILD, "-t", "deps"], text=True, check=True,
                            capture_output=True).stdout
    result = {}
    for paragraph in listed.split("\n\n"):
        head, *files = paragraph.split("\n")
        if head.endswith("(VALID)"):
            files = [os.path.join(BUILD, path.strip()) for path in files]
            result[head.split(":")[0]] = [path for path in files if path.startswith(f"{ROOT}/")]
    return result


class Copy:
    """The files of the tree under a folder of their own, configured, nothing built."""

    def __init__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name).resolve() / "posenc"
        for path in self.git(ROOT, "ls-files", "-co", "--exclude-standard").split("\n"):
            if (ROOT / path).is_file() and not path.startswith("test/Models/"):
                (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / path, self.folder / path)
        # The environment as it is: a link of .venv/bin/python has no packages elsewhere.
        (self.folder / ".venv").symlink_to(pathlib.Path(sys.prefix))
        self.git(self.folder, "init", "-q")
        (self.folder / ".git" / "info" / "exclude").write_text(".venv\n")
        self.git(self.folder, "add", "-A")
        self.environment = self.prepare()
        preset = "sanitize" if "sanitize" in BUILD.name else "release"
        self.run(f"cmake --preset {preset} -B build "
                 f"-DCMAKE_CXX_COMPILER_LAUNCHER='{sys.executable};{HERE}/Inputs/reuse.py'")

    def prepare(self):
        build = self.folder / "build"
        plan = self.folder.parent / "reuse.json"
        plan.write_text(json.dumps({
            "build": str(BUILD), "dependencies": dependencies(),
            "moved": [[str(BUILD), str(build)], [str(ROOT), str(self.folder)]]}))
        return {**os.environ, "POSENC_REUSE": str(plan), "POSENC_BUILD": str(build),
                "POSENC_LIBRARY": str(build / "lib" / "libPosEnc.so"),
                "PATH": f"{build / 'bin'}{os.pathsep}{os.environ['PATH']}"}

    @staticmethod
    def git(folder, *arguments):
        return subprocess.run(["git", *arguments], cwd=folder, check=True, text=True,
                              capture_output=True).stdout

    def run(self, command, fails=False, text=None):
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment,
                              input=text, text=True, capture_output=True)
        if (done.returncode != 0) != fails:
            wanted = "to fail" if fails else "to succeed"
            raise AssertionError(f"expected `{command}` {wanted}, got exit code {done.returncode}"
                                 f"\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return done.stdout

    def touched(self):
        lines = self.git(self.folder, "status", "--porcelain", "-uall").rstrip("\n").split("\n")
        # Everything is added and nothing committed: `A ` is untouched, `AM` changed, `??` new.
        return {line[3:] for line in lines if not line.startswith("A  ")}


class Guide(unittest.TestCase):
    def test_excerpts_are_those_of_the_files(self):
        excerpts = [block for block in BLOCKS if block.is_excerpt]
        self.assertGreater(len(excerpts), 4)
        for block in excerpts:
            self.assertIn("\n" + block.text, "\n" + (ROOT / block.argument).read_text(),
                          f"{GUIDE.name} quotes {block.argument}")

    def test_paths_exist(self):
        made = "Gaussian", "gaussian"
        for path in re.findall(r"`([\w./-]+/[\w.-]+\.\w+)`", GUIDE.read_text()):
            if not any(name in path for name in made):
                self.assertTrue((ROOT / path).is_file(), path)

    def test_followed_to_the_letter(self):
        copy = Copy()
        self.addCleanup(copy.temporary.cleanup)
        listed = set(re.findall(r"^\| `(\S+/\S+)` \|", GUIDE.read_text(), re.M))
        # The same for the other stage on the way, which the guide does not spell out.
        spin = copy.run("utils/new-encoding.py SlowSpin --stage content").split()
        copy.git(copy.folder, "add", "-A")
        failed = passed = 0
        for block in BLOCKS:
            if block.language == "diff":
                copy.run("patch -p1 --no-backup-if-mismatch", text=block.text)
                copy.run("patch -p1", text=(HERE / "Inputs" / "slow-spin.diff").read_text())
                copy.git(copy.folder, "add", *spin[:4])
            if block.language != "sh":
                continue
            for command in block.commands():
                fails = block.argument == "fails"
                failed, passed = failed + fails, passed + (not fails)
                self.check(copy, command, fails, "gaussian")
                other = command.replace("gaussian.mlir", "slow-spin.mlir")
                other = other.replace("gaussian", "slow_spin")
                if other != command:
                    self.check(copy, other, fails, "slow.?spin")
        self.assertGreaterEqual(min(failed, passed), 4)
        self.assertEqual(copy.touched(), listed)

    def check(self, copy, command, fails, name):
        output = copy.run(command, fails)
        if fails:  # for the right reason
            self.assertRegex(output, f"(?i){name}|FIXME")


class Script(unittest.TestCase):
    def fails(self, *arguments):
        done = subprocess.run([sys.executable, ROOT / "utils" / "new-encoding.py", *arguments],
                              text=True, capture_output=True)
        self.assertEqual(done.returncode, 2)
        return done.stderr

    def test_a_name_in_camel_case(self):
        for name in ("gaussian", "slow_spin", "2D", "Slow-Spin"):
            self.assertIn(f"expected a name in camel case, as SlowRipple, got {name}",
                          self.fails(name))

    def test_files_are_not_overwritten(self):
        self.assertIn("expected no file include/posenc/IR/Encodings/Alibi.td", self.fails("Alibi"))


if __name__ == "__main__":
    counting.main()
