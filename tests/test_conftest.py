"""The fixtures that watch over every other test do catch what they are there to catch."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LEAVES_A_THREAD = """
import threading
import pytest

release = threading.Event()

def start(daemon):
    threading.Thread(target=release.wait, name="left behind", daemon=daemon).start()

def test_leaves_a_thread(): start(daemon=False)

def test_leaves_a_daemon(): start(daemon=True)

@pytest.mark.keeps_thread
def test_may_leave_a_thread(): start(daemon=False)

def test_cleans_up(): release.set()

@pytest.mark.benchmark
def test_speed(): raise AssertionError("must be skipped")
"""


def test_a_thread_left_running_fails_its_test_and_benchmarks_are_skipped(tmp_path: Path) -> None:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "test_threads.py").write_text(LEAVES_A_THREAD)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    benchmark\n    keeps_thread\n")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-rsE",
        "-p",
        "no:cacheprovider",
        str(tmp_path),
    ]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "ERROR test_threads.py::test_leaves_a_thread" in run.stdout
    assert "left these threads running: left behind" in run.stdout
    assert "run with --run-benchmarks" in run.stdout
    assert "4 passed, 1 skipped, 1 error" in run.stdout


HANGS = """
import threading

def test_hangs():
    threading.Event().wait()

def test_goes_on():
    pass
"""


def test_what_hangs_is_ended_and_named_and_the_rest_goes_on(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    assert float(pytestconfig.getini("faulthandler_timeout")) > 0
    (tmp_path / "test_hang.py").write_text(HANGS)
    ours = Path(__file__).parents[1] / "pyproject.toml"
    command = [sys.executable, "-m", "pytest", "-q", "-n", "1", "-p", "no:cacheprovider"]
    command += ["-c", str(ours), "--rootdir", str(tmp_path), "-o", "faulthandler_timeout=1"]
    run = subprocess.run(
        [*command, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "crashed while running" in run.stdout
    assert "test_hangs" in run.stdout
    assert "1 failed, 1 passed" in run.stdout
    assert "in test_hangs" in run.stderr


def test_no_property_test_fails_for_being_slow() -> None:
    """Neither by itself nor because it suppresses other checks in place of those of all tests."""
    for path in sorted(Path(__file__).parent.rglob("test_*.py")):
        if path != Path(__file__):
            text = path.read_text(encoding="utf-8").replace("=list(HealthCheck)", "")
            assert "suppress_health_check=" not in text, f"{path}: name it in tests/conftest.py"
            assert not re.search(r"deadline=[^N]", text), f"{path}: a machine may be slow"
