"""What the soak scripts share: processes of their own, and the table of what was tried.

Every script takes ``--quick`` and prints one line per claim: what was done, how often, how often
the claim held, and the worst that was seen. It exits 1 if one did not hold.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME_NAMES = ("CNNDESK_CACHE", "CNNDESK_CONFIG", "CNNDESK_DATA")


@dataclass
class Claim:
    """One line of the table."""

    what: str
    tried: int = 0
    held: int = 0
    worst: str = ""
    broken: list[str] = field(default_factory=list)

    def check(self, holds: bool, otherwise: str = "") -> None:
        """Count one trial."""
        self.tried += 1
        self.held += holds
        if not holds:
            self.broken.append(otherwise)
            print(f"  BROKEN {self.what}: {otherwise}", flush=True)


class Table:
    """The claims of a script; printed at its end, also where it is interrupted or terminated."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.claims: list[Claim] = []
        signal.signal(signal.SIGTERM, self._on_terminated)

    def __enter__(self) -> Table:
        return self

    def __exit__(self, *_: object) -> None:
        self._print()

    def _on_terminated(self, *_: object) -> None:
        raise SystemExit(143)

    def claim(self, what: str) -> Claim:
        """Begin a line."""
        made = Claim(what)
        self.claims.append(made)
        return made

    @property
    def code(self) -> int:
        """The exit code of the script."""
        return int(any(c.held < c.tried or not c.tried for c in self.claims))

    def _print(self) -> None:
        print(f"\n{self.title}, load {os.getloadavg()[0]:.1f}")
        print(f"  {'claim':62}{'tried':>7}{'held':>7}  worst")
        for claim in self.claims:
            print(f"  {claim.what:62}{claim.tried:>7}{claim.held:>7}  {claim.worst}", flush=True)


class Place:
    """A folder of the script's own, with the program's settings, cache and data below it."""

    def __init__(self, parent: Path | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="cnndesk-soak-", dir=parent)
        self.path = Path(self._folder.name)

    def __enter__(self) -> Place:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def environment(self, **changes: str) -> dict[str, str]:
        """Return the environment for a process of the program."""
        return {
            **os.environ,
            **{name: str(self.path / name.rpartition("_")[2].lower()) for name in HOME_NAMES},
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            **changes,
        }

    def start(
        self, code: str, *arguments: object, environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start Python on some code."""
        return subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
            env={**self.environment(), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )

    def cnndesk(
        self, *arguments: object, environment: Mapping[str, str] | None = None, before: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command of the program to its end; ``before`` is Python run in it first."""
        code = f"{before}\nimport sys\nfrom cnndesk.cli import main\nsys.exit(main(sys.argv[1:]))"
        process = self.start(code, *arguments, environment=environment)
        out, error = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, out, error)


def is_sentence(error: str) -> bool:
    """Whether what a command wrote is for people: no traceback, nothing “inside cnndesk”."""
    return bool(error) and "Traceback" not in error and "inside cnndesk" not in error
