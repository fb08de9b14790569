"""A C compiler, where there is one: C files are compiled with it and run on images.

The one module that starts a compiler and what it made. What it made reads images and writes
scores; it runs in a process of its own, in a folder that is gone afterwards.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import prod
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError
from cnndesk.interop.c.source import name_of
from cnndesk.interop.check import Run
from cnndesk.interop.target import Source
from cnndesk.system.processes import helper

NOT_INSTALLED = "there is no C compiler here (cc, gcc or clang). Install gcc or clang."
STRICT = ("-std=c99", "-O1", "-Wall", "-Wextra", "-Werror", "-pedantic")
_COMPILERS = ("cc", "gcc", "clang")
_COMPILE_SECONDS, _RUN_SECONDS = 600, 600

_MAIN = """\
#include <stdint.h>
#include <stdio.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

int {name}_classify(const uint8_t *image, float *scores);

int main(void)
{{
    static uint8_t image[{pixels}];
    static float scores[{outputs}];
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    while (fread(image, 1, sizeof image, stdin) == sizeof image) {{
        {name}_classify(image, scores);
        if (fwrite(scores, sizeof scores, 1, stdout) != 1)
            return 1;
    }}
    return 0;
}}
"""


def found() -> str | None:
    """Return the compiler of this machine, or None."""
    return next((path for name in _COMPILERS if (path := shutil.which(name))), None)


@contextmanager
def compiled(text: bytes, source: Source, options: Sequence[str] = ()) -> Iterator[tuple[str, Run]]:
    """Compile a C file and return the compiler's name and what runs images.

    Parameters
    ----------
    text : bytes
        Of the file.
    source : Source
        What it was made of.
    options : sequence of str
        Of the compiler, beside the strict ones.

    Raises
    ------
    ExportError
        When it does not compile.
    """
    compiler = found()
    if compiler is None:
        raise ExportError(f"The C file cannot be checked: {NOT_INSTALLED}")
    shapes, nodes = source.model.shapes, source.model.nodes
    pixels, outputs = prod(shapes[nodes[0].id]), prod(shapes[nodes[-1].id])
    with tempfile.TemporaryDirectory(prefix="cnndesk-c-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        (folder / "network.c").write_bytes(text)
        main = _MAIN.format(name=name_of(source), pixels=pixels, outputs=outputs)
        (folder / "main.c").write_text(main, encoding="ascii", newline="\n")
        command = [compiler, *STRICT, *options, "network.c", "main.c", "-o", "network", "-lm"]
        _started(command, folder, _COMPILE_SECONDS, b"", "The C compiler refuses the file")

        def run(images: NDArray[np.uint8]) -> NDArray[np.float32]:
            given = np.ascontiguousarray(images).tobytes()
            own = [str(folder / "network")]
            scores = _started(own, folder, _RUN_SECONDS, given, "The compiled file fails")
            return np.frombuffer(scores, np.float32).reshape(len(images), outputs)

        yield f"compiled C ({Path(compiler).name})", run


def _started(
    command: Sequence[str], folder: Path, seconds: float, given: bytes, failed: str
) -> bytes:
    """Run a program of ours to its end and return what it wrote."""
    done: subprocess.CompletedProcess[bytes]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            input=given,
            capture_output=True,
            timeout=seconds,
            check=False,
            **helper(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ExportError(f"{failed} ({error}). No file was written.") from error
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        reason = next((line for line in lines if "error" in line.lower()), "".join(lines[:1]))
        raise ExportError(
            f"{failed} ({reason or f'exit code {done.returncode}'}). No file was written; report "
            "this, with the project."
        )
    return done.stdout
