"""Whatever bytes a reader gets, it reads them or refuses them in a sentence.

All that the fuzzer ever found is replayed here (``findings``), beside a few mutations of good
files; ``fuzz.py`` goes on from there, for as long as one likes.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

HERE = Path(__file__).parent

if any(importlib.util.find_spec(name) is None for name in ("PySide6", "pyqtgraph")):
    pytest.skip("the targets include the window's files", allow_module_level=True)

sys.path.insert(0, str(HERE))
import targets  # noqa: E402

sys.path.remove(str(HERE))

FINDINGS = sorted(path for path in (HERE / "findings").glob("*/*") if path.is_file())
SEEDS = {name: target.seeds() for name, target in targets.TARGETS.items()}


@pytest.mark.parametrize("name", targets.TARGETS)
def test_the_seeds_are_read(name: str) -> None:
    for seed in SEEDS[name]:
        targets.TARGETS[name].run(seed)


@pytest.mark.parametrize("path", FINDINGS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_once_stays_mended(path: Path) -> None:
    targets.TARGETS[path.parent.name].run(path.read_bytes())


@st.composite
def mutated(draw: st.DrawFn, name: str) -> bytes:
    """A seed with bytes changed, cut out, doubled, put in."""
    data = bytearray(draw(st.sampled_from(SEEDS[name])))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.sampled_from([1, 2, 4, 50]))
        piece = draw(st.binary(max_size=4) | st.just(bytes(data[place : place + length]) * 2))
        data[place : place + length] = piece
    return bytes(data)


@pytest.mark.parametrize("name", ["project_text", "project_array", "clipboard", "names", "kept"])
def test_mutations_of_the_seeds(name: str) -> None:
    @settings(max_examples=25)
    @given(mutated(name))
    def run(data: bytes) -> None:
        targets.TARGETS[name].run(data)

    run()
