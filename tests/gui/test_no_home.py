"""The window of a user without a home folder and without an entry among the system's users."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

NOBODY = """
import os, pwd, sys
def no_entry(uid):
    raise KeyError(f"getpwuid(): uid not found: {uid}")
pwd.getpwuid = no_entry
from cnndesk.gui.app import main
sys.exit(main(["--quit", *sys.argv[1:]]))
"""


@pytest.mark.parametrize("arguments", [(), ("--new",)])
def test_the_window_starts_for_a_user_without_a_home(tmp_path: Path, arguments) -> None:
    hidden = ("HOME", "USER", "LOGNAME", "USERPROFILE")
    kept = {
        name: text
        for name, text in os.environ.items()
        if name not in hidden and not name.startswith(("XDG_", "CNNDESK_"))
    }
    done = subprocess.run(
        [sys.executable, "-c", NOBODY, *arguments],
        env={**kept, "TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()), "nothing was kept among the temporary files"
