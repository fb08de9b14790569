"""``make check-mac``: the kernels compiled for macOS, on Apple's processors and on Intel's.

The compiler is zig's, from PyPI (about 100 MB to fetch, 400 MB unpacked into ``build/mac``). It
brings macOS's C headers, but neither Python for macOS nor OpenMP's library, so nothing is linked
and nothing can be run: this tells that Apple's kind of compiler accepts the kernels, and no more.
No Mac has been tried.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from compiling import compile_build
from windows.steps import ROOT, StepError, fingerprint, finish, is_current, run, say, timed

WORK = ROOT / "build" / "mac"
ZIG = "ziglang==0.15.2"
BUILDS = (  # target, processor, module, floats in a vector
    ("aarch64-macos.14.0", "apple_m1", "_generic", 4),
    ("x86_64-macos.14.0", "x86_64_v2", "_x86_v2", 4),
    ("x86_64-macos.14.0", "x86_64_v3", "_x86_v3", 8),
    ("x86_64-macos.14.0", "x86_64_v4", "_x86_v4", 16),
)
# What OpenMP's header declares of that which the kernels call; the compiler knows the rest.
_OMP = "int omp_get_max_threads(void);\nint omp_get_thread_num(void);\n"


def compiler() -> Path:
    """Return zig, fetched once."""
    record, mark = WORK / "zig.done", fingerprint([ZIG])
    place = WORK / "zig"
    if not is_current(record, mark):
        with timed(f"fetching {ZIG}"):
            run(
                sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                "--no-deps", "--upgrade", f"--target={place}", ZIG,
            )  # fmt: skip
        finish(record, mark)
    return place / "ziglang" / "zig"


def main() -> int:
    """Compile; return the exit status."""
    failed = 0
    try:
        zig = compiler()
    except StepError as error:
        print(f"check_mac: {error}", file=sys.stderr)
        return 1
    (WORK / "openmp").mkdir(exist_ok=True)
    (WORK / "openmp" / "omp.h").write_text(_OMP)
    for target, processor, build, vector in BUILDS:
        begun = time.monotonic()
        command = (zig, "cc", "-target", target, f"-mcpu={processor}", f"-I{WORK / 'openmp'}")
        try:
            made = compile_build(command, build, vector, WORK / target)
        except StepError as error:
            print(error, file=sys.stderr)
            failed += 1
            continue
        kind = "Mach-O" if made.read_bytes()[:4] == b"\xcf\xfa\xed\xfe" else "not Mach-O"
        failed += kind != "Mach-O"
        say(f"{build} for {target}, {processor}: {kind}, {time.monotonic() - begun:.0f} s")
    say("Compiled only; nothing was linked or run, and no Mac has been tried.")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
