"""Running commands as a person would, in this process, and a trained project to use them on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
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


@pytest.fixture
def room_for() -> Callable[[int], AbstractContextManager[None]]:
    """A disk that is full for any file of more than so many bytes; as the system tells it."""
    resource = pytest.importorskip("resource", reason="limits the size of files")

    @contextmanager
    def limited(count: int) -> Iterator[None]:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (count, limits[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    return limited
