"""Paths on other computers: known as such, and not looked at because a file says so."""

from __future__ import annotations

import dataclasses
from pathlib import Path, PureWindowsPath

import pytest

from cnndesk.data import DataSettings
from cnndesk.errors import DataError
from cnndesk.session.preparation import located
from cnndesk.system import servers
from cnndesk.system.servers import is_on_server, is_strange, server_of, trust

EVIL = r"\\evil\share\pictures"


@pytest.fixture(autouse=True)
def like_windows(monkeypatch) -> None:
    monkeypatch.setattr(servers, "ASKS", True)
    monkeypatch.setattr(servers, "_trusted", set())


@pytest.mark.parametrize(
    ("text", "server"),
    [
        (r"\\evil\share\a.png", r"\\evil\share"),
        ("//evil/share/a.png", r"\\evil\share"),
        (r"\\?\UNC\Evil\Share\a.png", r"\\evil\share"),
        (r"\/evil\share", r"\\evil\share"),
        (r"\\evil@80\DavWWWRoot\x", r"\\evil@80\davwwwroot"),
        (r"C:\a", ""),
        (r"\\?\C:\a", ""),
        ("/home/me", ""),
        ("digits", ""),
        ("", ""),
    ],
)
def test_a_path_on_another_machine_is_known(text: str, server: str) -> None:
    assert server_of(text) == server
    assert is_on_server(text) == bool(server)


def test_a_server_is_strange_until_somebody_names_it() -> None:
    assert is_strange(EVIL)
    assert trust(r"\\EVIL\share\other") == r"\\evil\share"
    assert not is_strange(EVIL)
    assert is_strange(r"\\evil\hidden\x")


def test_a_project_may_name_what_is_on_its_own_share() -> None:
    assert not is_strange(EVIL, PureWindowsPath(r"\\evil\share\net.cnndesk"))
    assert is_strange(EVIL, PureWindowsPath(r"C:\net.cnndesk"))


@pytest.mark.parametrize("text", ["", "digits", "/home/me", r"C:\pictures"])
def test_what_is_here_is_not_strange(text: str) -> None:
    assert not is_strange(text)
    assert trust(text) == ""


def test_elsewhere_such_a_path_is_one_like_any_other(monkeypatch) -> None:
    monkeypatch.setattr(servers, "ASKS", False)
    assert not is_strange("//evil/share")


def test_a_strange_server_is_not_looked_at_for_a_projects_images(tmp_path, monkeypatch) -> None:
    real = Path.exists

    def exists(self: Path, **more: bool) -> bool:
        assert "evil" not in str(self) or self.parent == tmp_path
        return real(self, **more)

    monkeypatch.setattr(Path, "exists", exists)
    settings = DataSettings(source="//evil/share/pictures")
    with pytest.raises(DataError, match="on another computer, //evil/share/pictures"):
        located(settings, tmp_path / "net.cnndesk")
    (tmp_path / "pictures").mkdir()
    found = located(settings, tmp_path / "net.cnndesk")
    assert found == dataclasses.replace(settings, source=str(tmp_path / "pictures"))
