"""Whether the kernels compile for another system, with the headers of this Python: no more.

Nothing is linked with that system's Python and nothing is run. Python's own headers differ between
systems of 64 bits in what the kernels do not ask for, once they use the limited interface only.
"""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from pathlib import Path

from windows.steps import ROOT, run

SETTINGS = ("-O3", "-DNDEBUG", "-DPy_LIMITED_API=0x030B0000", "-DCNNDESK_OPENMP=1", "-fopenmp",
            "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math", "-w")  # fmt: skip


def headers(place: Path) -> Path:
    """Copy the headers of this Python to where no others are; return their folder.

    On Debian ``pyconfig.h`` only names that of this processor, which takes its place.
    """
    target = place / "include"
    shutil.rmtree(target, ignore_errors=True)
    source = Path(sysconfig.get_path("include"))
    shutil.copytree(source, target)
    named = re.search(r"<(\S+-linux-gnu/\S+/pyconfig\.h)>", (source / "pyconfig.h").read_text())
    if named:
        here = f"{sys.implementation._multiarch}/{source.name}/pyconfig.h"
        shutil.copy2(source.parent / here, target / "pyconfig.h")
    return target


def translate(build: str, place: Path) -> Path:
    """Turn the Cython of one build into C; return the file."""
    made = place / f"{build}.c"
    checks = ("boundscheck", "wraparound", "initializedcheck", "nonecheck", "overflowcheck")
    run(
        sys.executable, "-m", "cython", "-3", *(f"-X{name}=False" for name in checks),
        "-Xcdivision=True", ROOT / "cnndesk_ext" / f"{build}.pyx", "-o", made,
    )  # fmt: skip
    return made


def compile_build(
    compiler: tuple[str | Path, ...], build: str, vector: int, place: Path, *flags: str
) -> Path:
    """Compile one build of the kernels; return the object file.

    Parameters
    ----------
    compiler : tuple of str or Path
        The command with what it always needs.
    vector : int
        Floats in one vector.
    flags : str
        Those of the build.

    Raises
    ------
    StepError
        It does not compile; with the compiler's words.
    """
    place.mkdir(parents=True, exist_ok=True)
    made = place / f"{build}.o"
    run(
        *compiler, *SETTINGS, *flags, f"-DCNNDESK_VL={vector}", f"-I{ROOT / 'cnndesk_ext'}",
        f"-I{headers(place)}", "-c", translate(build, place), "-o", made,
    )  # fmt: skip
    return made
