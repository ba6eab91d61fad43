# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ctypes over include/posenc-c/PosEnc.h."""

import ctypes
import dataclasses
import functools
import json
import os
import pathlib
import sys

from .errors import LibraryError

_NAME = "libPosEnc.so"


@dataclasses.dataclass(frozen=True)
class Compilation:
    """One finished run of the compiler, copied out of the library's memory."""

    exit_code: int
    output: bytes
    report: str
    diagnostics: str
    manifest: str


def candidates():
    """Where the library is looked for, best first."""
    named = os.environ.get("POSENC_LIBRARY")
    if named:
        return [pathlib.Path(named)]
    # Beside or above the package, in a checkout's build, in the environment's prefix.
    package = pathlib.Path(__file__).resolve().parent
    return [
        folder / _NAME
        for folder in (
            package,
            package / "lib",
            package.parent / "lib",
            package.parent.parent / "lib",
            package.parent.parent / "build" / "lib",
            pathlib.Path(sys.prefix) / "lib",
            pathlib.Path("/usr/local/lib"),
        )
    ]


@functools.cache
def load():
    """The library with its prototypes declared.

    Raises LibraryError that names every place looked at.
    """
    places = candidates()
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        looked = ", ".join(str(place) for place in places)
        raise LibraryError(
            f"expected {_NAME}, got no such file; looked at {looked}; "
            "the environment variable POSENC_LIBRARY names it directly"
        )
    try:
        library = ctypes.CDLL(str(found))
        _declare(library)
    except (OSError, AttributeError) as error:
        raise LibraryError(f"expected a usable {_NAME}, got {error}") from error
    return library


def _declare(library):
    compilation = ctypes.c_void_p
    for name, result, arguments in (
        (
            "posencCompile",
            compilation,
            [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_char_p],
        ),
        ("posencExitCode", ctypes.c_int, [compilation]),
        ("posencOutput", ctypes.c_void_p, [compilation, ctypes.POINTER(ctypes.c_size_t)]),
        ("posencReport", ctypes.c_char_p, [compilation]),
        ("posencManifest", ctypes.c_char_p, [compilation]),
        ("posencDiagnostics", ctypes.c_char_p, [compilation]),
        ("posencDestroy", None, [compilation]),
        ("posencVersion", ctypes.c_char_p, []),
        ("posencVersionText", ctypes.c_char_p, []),
    ):
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments


def version():
    """ "major.minor.patch" of the loaded library."""
    return load().posencVersion().decode()


def version_text():
    """ "posenc 0.1.0, LLVM 22.1.8": that, and which LLVM it was built with."""
    return load().posencVersionText().decode()


def run_compiler(source, name, **options):
    """Compiles `source` (bytes of MLIR text or bytecode).

    `options` are the long flags of posenc-compile: target, emit, road, stage.
    Never raises for a bad module: the exit code and the diagnostics say it.
    """
    library = load()
    options = {key: value for key, value in options.items() if value is not None}
    handle = library.posencCompile(
        source, len(source), os.fsencode(name), json.dumps(options).encode()
    )
    try:
        size = ctypes.c_size_t()
        data = library.posencOutput(handle, ctypes.byref(size))
        return Compilation(
            exit_code=library.posencExitCode(handle),
            output=ctypes.string_at(data, size.value) if size.value else b"",
            report=_text(library.posencReport(handle)),
            diagnostics=_text(library.posencDiagnostics(handle)),
            manifest=_text(library.posencManifest(handle)),
        )
    finally:
        library.posencDestroy(handle)


def _text(data):
    return (data or b"").decode(errors="replace")
