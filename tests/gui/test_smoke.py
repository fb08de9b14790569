"""Claims about ``cnndesk --smoke``: it passes where all is well and fails with a reason if not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cnndesk.gui.smoke import SmokeError, verdict

HERE, OTHER = "a" * 32, "b" * 32


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it needs a screen")
def test_this_copy_passes_without_a_screen_and_leaves_its_user_alone(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CNNDESK_SMOKE_SECONDS", "36000")  # how fast it is, is not asked here
    done = subprocess.run(
        [sys.executable, "-m", "cnndesk", "--smoke"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "the smoke test passed" in done.stdout
    assert not (tmp_path / "config").exists()
    assert not (tmp_path / "data").exists()


def test_other_numbers_than_those_of_the_source_tree_fail():
    with pytest.raises(SmokeError, match="The source tree came to the digest aaa"):
        verdict(OTHER, "v3", {"v2": OTHER, "v3": HERE})


def test_what_was_not_compared_is_not_called_the_same():
    assert "the same" in verdict(HERE, "v3", {"v3": HERE})
    assert "not compared" in verdict(HERE, "v4", {"v3": HERE, "v2": HERE})
    assert "not a built copy" in verdict(HERE, "v3", None)
