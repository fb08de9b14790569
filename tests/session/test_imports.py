"""The session and the command line work on a machine without Qt, and start fast."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "PyQt5", "PyQt6", "pyqtgraph"}:
            raise ImportError(f"{name} is not allowed here")

sys.meta_path.insert(0, NoQt())
import cnndesk.bench, cnndesk.session, cnndesk.cli
for package in (cnndesk.bench, cnndesk.session, cnndesk.cli):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
from cnndesk.cli import main
sys.exit(main(["info", "digits"]))
"""


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_below_the_window_works_without_qt() -> None:
    outcome = python(WITHOUT_QT)
    assert outcome.returncode == 0, outcome.stderr
    assert "10 classes" in outcome.stdout


def test_version_and_help_load_nothing_heavy() -> None:
    outcome = python(
        "import sys\n"
        "from cnndesk.cli import main\n"
        "assert main(['--version']) == 0\n"
        "assert main(['train', '--help']) == 0\n"
        "print(sorted({'numpy', 'PIL', 'psygnal', 'cnndesk_ext'} & set(sys.modules)))"
    )
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.splitlines()[-1] == "[]"
