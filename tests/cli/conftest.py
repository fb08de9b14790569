"""Running commands as a person would, in this process, and a trained project to use them on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cnndesk.cli import main


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Outcome]


@pytest.fixture
def cnndesk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run a command line; it must never end in a traceback."""
    monkeypatch.delenv("CNNDESK_DEBUG", raising=False)

    def run(*arguments: object) -> Outcome:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was trained on the digits for three epochs. Not to be changed."""
    path = tmp_path_factory.mktemp("trained") / "digits.cnndesk"
    code = main(
        ["train", "--template", "lenet5", "--data", "digits", "--epochs", "3", "--out", str(path)]
    )
    assert code == 0
    return path
