"""What every test shares: a cache of its own, repeatable property tests, no thread left running.

Benchmarks carry the marker ``benchmark`` and are skipped unless ``--run-benchmarks`` is given
(``make bench``).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import hypothesis
import pytest

# No window may open on the screen of whoever runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "cnndesk",
    deadline=None,
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
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
