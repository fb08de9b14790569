"""The kernels for Windows, by the cross compiler, and the copy of the source tree that has them."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from .steps import (
    ROOT,
    WORK,
    StepError,
    fingerprint,
    finish,
    is_current,
    mirror,
    need,
    run,
    timed,
)

COMPILED = WORK / "kernels"
TREE = WORK / "tree"
_COPIED = ("cnndesk", "cnndesk_ext", "resources", "tests")
_SKIPPED = frozenset({"__pycache__", ".so", ".pyd", ".c", ".pyc"})


def compile_kernels(python: Path) -> list[Path]:
    """Compile what changed; return every module.

    Parameters
    ----------
    python : Path
        Folder of the Python for Windows.
    """
    need("x86_64-w64-mingw32-gcc")
    with timed("compiling the kernels for Windows"):
        done = run(
            sys.executable, "setup.py", "build_ext", "--build-lib", COMPILED,
            "--build-temp", WORK / "objects",
            CNNDESK_TARGET="win_amd64", CNNDESK_TARGET_PYTHON=str(python),
        )  # fmt: skip
    for line in done.stdout.splitlines():
        if line.startswith("cnndesk: "):
            print(line, flush=True)
    modules = sorted((COMPILED / "cnndesk_ext").glob("*.pyd"))
    check_stack(modules)
    return modules


def check_stack(modules: list[Path]) -> None:
    """Refuse modules that would crash by chance (gcc's bug 54412).

    Windows aligns the stack to 16 bytes only, and gcc does not align more for what it keeps there
    of wide vectors. Debian's gcc moves these without asking for alignment; another one may not.

    Raises
    ------
    StepError
        A module has such moves.
    """
    record, mark = WORK / "stack.done", fingerprint(modules)
    if is_current(record, mark):
        return
    for module in modules:
        code = run("x86_64-w64-mingw32-objdump", "-d", "--no-show-raw-insn", module).stdout
        bad = aligned_moves(code)
        if bad:
            raise StepError(
                f"{module.name} moves wide vectors on the stack as if it were aligned, which "
                f"Windows does not see to ({bad[0]}). Use Debian's gcc-mingw-w64."
            )
    finish(record, mark)


def aligned_moves(code: str) -> list[str]:
    """Return the aligned moves of 32 and 64 bytes from and to the stack in a disassembly."""
    moves = re.findall(r"\tvmov(?:ap[sd]|dqa\d*)\s+([^\n]*)", code)
    return [move for move in moves if re.search(r"%[yz]mm", move) and re.search(r"\(%r[sb]p", move)]


def compile_one(python: Path) -> Path:
    """Compile one build with all of Cython's checks, which is quick; return the module."""
    need("x86_64-w64-mingw32-gcc")
    made = WORK / "kernels-checked"
    with timed("compiling one build of the kernels for Windows"):
        run(
            sys.executable, "setup.py", "build_ext", "--build-lib", made,
            "--build-temp", WORK / "objects-checked", CNNDESK_DEBUG="1",
            CNNDESK_TARGET="win_amd64", CNNDESK_TARGET_PYTHON=str(python),
        )  # fmt: skip
    (module,) = (made / "cnndesk_ext").glob("_x86_v2.*.pyd")
    return module


def make_tree(modules: list[Path]) -> Path:
    """Copy the source tree and put the kernels in; return the copy."""
    TREE.mkdir(parents=True, exist_ok=True)
    for name in _COPIED:
        mirror(ROOT / name, TREE / name, _SKIPPED)
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy2(path, TREE)
    for old in (TREE / "cnndesk_ext").glob("*.pyd"):
        old.unlink()
    for module in modules:
        shutil.copy2(module, TREE / "cnndesk_ext")
    return TREE
