"""How many instructions the register tile takes on 64-bit ARM, by its size: counted, not timed.

The kernels are compiled for ARM, their tile functions called one by one under qemu with a plugin
that counts multiply-adds, loads, stores and the rest (``arm/counting.c``). What a size costs for
each further k follows from two lengths; a size at which gcc runs out of registers shows itself in
stores. It says nothing of the time that an instruction takes on one processor or another.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

from arm import systems
from windows.steps import ROOT, need, run

WORK = systems.WORK / "counting"
SOURCE = Path(__file__).resolve().parent / "arm"
FAMILIES, ROWS, VECTORS, LENGTHS = ("across", "along"), range(1, 15), (1, 2), (64, 128)
SEGMENTS = 3

_PROGRAM = """
#include "_generic.c"
#include <unistd.h>
#define TILE(name) __pyx_f_11cnndesk_ext_8_generic_##name
typedef struct __pyx_t_11cnndesk_ext_8_generic_TileCall Call;
static float a[1 << 16], b[1 << 16], c[1 << 12];
static int64_t at[8];
static void count(void (*tile)(const Call *), int vectors, int along, int length)
{
    Call t;
    memset(&t, 0, sizeof t);
    t.segments = SEGMENTS;
    t.klen = length;
    t.a = a;
    t.a_row = along ? 1 : SEGMENTS * length;
    t.a_k = along ? 20 : 1;
    for (int i = 0; i < SEGMENTS; i++)
        at[i] = i * length * t.a_k;
    t.a_at = at;
    t.b = b;
    t.b_k = 4 * vectors;
    t.b_segment = length * t.b_k;
    t.c = c;
    t.c_row = t.b_k;
    t.last = 4;
    t.ceiling = 1e30f;
    t.repeat = 1;
    tile(&t); /* once for the linker */
    getppid();
    tile(&t);
    getppid();
}
int main(void)
{
"""


class Counts(NamedTuple):
    """Instructions by kind."""

    multiply_adds: float
    loads: float
    stores: float
    others: float

    @property
    def all(self) -> float:
        """Their sum."""
        return sum(self)


def cases() -> Iterator[tuple[str, int, int, int]]:
    """Yield family, vectors, rows and length of every call, in the program's order."""
    for family in FAMILIES:
        for vectors in VECTORS:
            for rows in ROWS:
                for length in LENGTHS:
                    yield family, vectors, rows, length


def build() -> tuple[Path, Path]:
    """Compile the plugin and the program; return both."""
    WORK.mkdir(parents=True, exist_ok=True)
    run(
        sys.executable, "-m", "cython", "-3", *(f"-X{name}=False" for name in (
            "boundscheck", "wraparound", "initializedcheck", "nonecheck", "overflowcheck")),
        "-Xcdivision=True", ROOT / "cnndesk_ext" / "_generic.pyx", "-o", WORK / "_generic.c",
    )  # fmt: skip
    calls = "\n".join(
        f"count(TILE({family}_{rows}x{vectors}), {vectors}, {int(family == 'along')}, {length});"
        for family, vectors, rows, length in cases()
    )
    (WORK / "tiles.c").write_text(f"{_PROGRAM}{calls}\nreturn 0;\n}}\n")
    program, plugin = WORK / "tiles", WORK / "counting.so"
    run("gcc", "-O2", "-shared", "-fPIC", SOURCE / "counting.c", "-o", plugin)
    # What needs Python is never called: the linker drops it.
    run(
        "aarch64-linux-gnu-gcc", "-w", "-O3", "-DNDEBUG", "-fPIC", "-ffp-contract=fast",
        "-fno-math-errno", "-fno-trapping-math", "-fopenmp", "-DCNNDESK_VL=4", "-DCNNDESK_OPENMP=1",
        "-DPy_LIMITED_API=0x030B0000", f"-DSEGMENTS={SEGMENTS}", "-ffunction-sections",
        "-fdata-sections", f"-I{ROOT / 'cnndesk_ext'}", f"-I{systems.headers() / 'include'}",
        WORK / "tiles.c", "-o", program, "-Wl,--gc-sections", "-lm",
    )  # fmt: skip
    return program, plugin


def measure(program: Path, plugin: Path) -> dict[tuple[str, int, int, int], Counts]:
    """Run the program; return the counts of every call."""
    told = run("qemu-aarch64", "-L", systems.OLD.root, "-plugin", plugin, program)
    lines = [line.split()[1:] for line in told.stderr.splitlines() if line.startswith("counts ")]
    seconds = lines[1::2]  # the first of two is what came before
    return {
        case: Counts(*(float(n) for n in numbers))
        for case, numbers in zip(cases(), seconds, strict=True)
    }


def main() -> None:
    """Measure and print."""
    need("aarch64-linux-gnu-gcc", "qemu-aarch64")
    systems.prepare(systems.OLD)
    found = measure(*build())
    short, long = LENGTHS
    print("Instructions for each further k, and for each multiply-add of them:")
    heads = ("fma", "loads", "stores", "others", "all", "per fma", "once")
    print(f"{'':11}" + "".join(f"{head:>8}" for head in heads))
    for family in FAMILIES:
        for vectors in VECTORS:
            for rows in ROWS:
                few, many = (found[family, vectors, rows, n] for n in LENGTHS)
                each = Counts(*((y - x) / (SEGMENTS * (long - short)) for x, y in zip(few, many)))  # noqa: B905
                once = few.all - SEGMENTS * short * each.all
                print(
                    f"{family:6}{rows:3}x{vectors}{each.multiply_adds:8.0f}{each.loads:8.1f}"
                    f"{each.stores:8.1f}{each.others:8.1f}{each.all:8.1f}"
                    f"{each.all / each.multiply_adds:8.2f}{once:8.0f}"
                )


if __name__ == "__main__":
    main()
