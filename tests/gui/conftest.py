"""What the tests of the window share: Qt offscreen, settings of their own, a workspace."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from cnndesk.gui import theme
from cnndesk.gui.settings import Settings
from cnndesk.gui.workspace import Workspace


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["cnndesk"]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's settings and autosaved work out of the tests."""
    monkeypatch.setenv("CNNDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("CNNDESK_DATA", str(tmp_path / "data"))


@pytest.fixture
def themed(qapp) -> None:
    """Load fonts and the dark theme, as the program does."""
    theme.prepare(qapp)
    theme.apply(qapp, theme.Choice.DARK)


@pytest.fixture
def workspace(qapp, themed) -> Iterator[Workspace]:
    """An empty workspace with settings of its own."""
    made = Workspace(Settings())
    yield made
    made.close()
