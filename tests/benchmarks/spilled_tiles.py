"""Which register tiles keep operands on the stack: ``python -m tests.benchmarks.spilled_tiles``.

Reads the compiled kernels with objdump (binutils) and prints, for each build, the tiles whose inner
loop multiplies by what lies on the stack. Such a tile waits for memory, and is best never called
(``SPILLED_2`` and its neighbour in ``conv.pxi``); which they are changes with the compiler. Tiles
that a build never calls, of more rows than its registers hold, are left out.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import cnndesk_ext

NAME = re.compile(r"^[0-9a-f]+ <.*?((?:pairs_)?(?:across|along)_(\d+)x(\w+))>:$")
JUMP = re.compile(r"j\w+\s+([0-9a-f]+)")
MULTIPLIES = re.compile(r"vfn?madd|vdpbf16|mulps")
ON_THE_STACK = re.compile(r"\(%r[sb]p\)")


def functions(library: Path) -> dict[str, list[tuple[int, str]]]:
    """Return address and text of the instructions of every tile, by its name."""
    command = ["objdump", "-d", "--no-show-raw-insn", str(library)]
    listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[str, list[tuple[int, str]]] = {}
    name = ""
    for line in listing.splitlines():
        if line.endswith(">:"):
            match = NAME.match(line)
            name = match[1] if match else ""
        elif name and "\t" in line:
            address, text = line.split("\t")[:2]
            found.setdefault(name, []).append((int(address.strip(" :"), 16), text))
    return found


def spilled(instructions: list[tuple[int, str]]) -> tuple[int, int]:
    """Return multiplications of the shortest loop, and how many of them read the stack."""
    loops: list[list[str]] = []
    for address, text in instructions:
        jump = JUMP.match(text)
        if jump and int(jump[1], 16) < address:
            start = int(jump[1], 16)
            body = [line for at, line in instructions if start <= at <= address]
            loops.append([line for line in body if MULTIPLIES.match(line)])
    loops = [loop for loop in loops if loop]
    if not loops:
        return 0, 0
    inner = min(loops, key=len)
    return len(inner), sum(bool(ON_THE_STACK.search(line)) for line in inner)


def main() -> None:
    """Print a line for each spilled tile."""
    for library in sorted(Path(cnndesk_ext.__file__).parent.glob("_x86_*.so")):
        build = library.name.split(".")[0]
        print(build)
        one, two = (14, 14) if "v4" in build else (12, 6)  # as in simd.h
        tiles = functions(library)
        assert tiles, f"no tiles in {library}"
        for name, instructions in tiles.items():
            rows, width = int(name.split("_")[-1].split("x")[0]), name.split("x")[-1]
            if rows > (two if width in ("2", "1h") else one):
                continue
            products, from_stack = spilled(instructions)
            if from_stack:
                print(f"  {name}: {from_stack} of {products}")


if __name__ == "__main__":
    main()
