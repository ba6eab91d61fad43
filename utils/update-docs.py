# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the commands that the documents show and puts what they print where it stands;
--check compares instead.

A command stands in a comment above the block that it fills,

    <!-- prints: posenc-opt model.mlir -raise-to-posenc -->
    ```mlir

or after `$ ` in a block of its own, its output below:

    ```console
    $ posenc-opt model.mlir -raise-to-posenc

A page asks for this by a first line of <!-- Outputs made by utils/update-docs.py -->. Its
commands run in bash at the root of the repository, one after the other, with the build's
tools and LLVM's in front on PATH and a folder $TMP that ends with the page. A command that
fails is an error; one that is to fail stands after `!`.
"""

import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

import checked_in
from checked_in import ROOT

MARK = "<!-- Outputs made by utils/update-docs.py -->\n"
PRINTS = re.compile(r"^<!-- prints:\s(?P<command>.*?)\s-->\n```(?P<language>\w*)\n.*?^```$",
                    re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n(?P<session>.*?)^```$", re.MULTILINE | re.DOTALL)
# Up to the first line that does not go on in the next.
COMMAND = re.compile(r"^\$ (?:.*\\\n)*.*$", re.MULTILINE)


def pages():
    paths = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
    return [path for path in sorted(paths) if path.read_text().startswith(MARK)]


def environment(folder):
    build = os.environ.get("POSENC_BUILD", str(ROOT / "build"))
    llvm = subprocess.check_output(["llvm-config-22", "--bindir"], text=True).strip()
    path = [f"{build}/bin", llvm, os.path.dirname(sys.executable), os.environ["PATH"]]
    return os.environ | {"PATH": os.pathsep.join(path), "TMP": folder, "PYTHONPATH": "python",
                         "POSENC_LIBRARY": f"{build}/lib/libPosEnc.so"}


def output(command, env):
    """What a terminal would show, without trailing space."""
    ran = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, env=env, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if ran.returncode:
        raise SystemExit(f"expected success, got exit code {ran.returncode} of\n{command}\n{ran.stdout}")
    # `$TMP` has another name in every run.
    text = ran.stdout.replace(env["TMP"], "$TMP")
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def updated(text):
    """A page with all its blocks made anew."""
    with tempfile.TemporaryDirectory() as folder:
        env = environment(folder)

        def block(match):
            if match.lastgroup == "session":
                commands = COMMAND.findall(match["session"])
                lines = (f"{command}\n{output(command[2:], env)}" for command in commands)
                return f"```console\n{''.join(lines)}```"
            head, fence, _ = match[0].partition("\n```")
            return f"{head}{fence}{match['language']}\n{output(match['command'], env)}```"

        return re.sub(f"(?:{PRINTS.pattern})|(?:{CONSOLE.pattern})", block, text,
                      flags=re.MULTILINE | re.DOTALL)


def make():
    found = pages()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        texts = pool.map(lambda path: updated(path.read_text()), found)
        return {str(path.relative_to(ROOT)): text for path, text in zip(found, texts)}


if __name__ == "__main__":
    sys.exit(checked_in.main(make, __doc__.split("\n")[0]))
