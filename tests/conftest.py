"""What every test shares: a cache of its own, repeatable property tests, no thread left running.

Benchmarks carry the marker ``benchmark`` and are skipped unless ``--run-benchmarks`` is given
(``make bench``).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import numpy as np
import pytest
from PIL import Image

# No window may open on the screen of whoever runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "cnndesk",
    deadline=None,
    derandomize=True,
    # What a test suppresses for itself stands in place of these: “too slow” would count again.
    suppress_health_check=[
        hypothesis.HealthCheck.too_slow,
        hypothesis.HealthCheck.function_scoped_fixture,
    ],
)
hypothesis.settings.load_profile("cnndesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--run-benchmarks", action="store_true", help="also run the tests that compare speeds"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--run-benchmarks"):
        return
    skip = pytest.mark.skip(reason="compares speeds: run with --run-benchmarks, or make bench")
    for item in items:
        if "benchmark" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the user's cache out of the tests, and the tests' files out of the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNDESK_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def _no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test after which a thread is running that would keep the interpreter alive."""
    before = set(threading.enumerate())
    yield
    if request.node.get_closest_marker("keeps_thread"):
        return
    left = [
        t.name for t in threading.enumerate() if t not in before and not t.daemon and t.is_alive()
    ]
    if left:
        pytest.fail(f"The test left these threads running: {', '.join(left)}. Stop and join them.")


@pytest.fixture(scope="session")
def value_table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of 60 small images with a value each: their brightness, as a weight in grams."""
    folder = tmp_path_factory.mktemp("values")
    rng = np.random.default_rng(0)
    rows = ["image,weight [g]"]
    for i, share in enumerate(rng.random(60)):
        _write_picture(folder / f"{i:02}.png", 30 + 200 * share + rng.normal(0, 3, (8, 8)))
        rows.append(f"{i:02}.png,{20 + 215 * share:.2f}")
    return _write_table(folder / "weights.csv", rows)


@pytest.fixture(scope="session")
def label_table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of 60 small images with labels: which halves of them are lit."""
    folder = tmp_path_factory.mktemp("labels")
    rng = np.random.default_rng(1)
    rows = ["image,labels"]
    for i in range(60):
        lit = [(True, False), (False, True), (True, True)][i % 3]
        pixels = np.full((8, 8), 40.0) + rng.normal(0, 3, (8, 8))
        pixels[:4] += 150 * lit[0]
        pixels[4:] += 150 * lit[1]
        _write_picture(folder / f"{i:02}.png", pixels)
        names = [name for name, on in zip(("sky", "sea"), lit, strict=True) if on]
        rows.append(f"{i:02}.png,{'|'.join(names)}")
    return _write_table(folder / "scenes.csv", rows)


def _write_picture(path: Path, pixels: np.ndarray) -> None:
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)


def _write_table(path: Path, rows: list[str]) -> Path:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path
