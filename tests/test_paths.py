"""Resources are found wherever the package lies; the cache goes where the user says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cnndesk import paths

NUMBERED = pytest.mark.skipif(os.name == "nt", reason="users of Unix have numbers")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a source tree with one resource and pretend that the package runs from it."""
    (tmp_path / "cnndesk").mkdir()
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "play.svg").write_text("checkout")
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "cnndesk")
    return tmp_path


def test_a_checkout_keeps_resources_beside_the_package(checkout: Path) -> None:
    assert paths.resource("icons/play.svg") == checkout / "resources" / "icons" / "play.svg"


def test_an_installed_package_uses_its_own_resources_before_any_others(checkout: Path) -> None:
    inside = checkout / "cnndesk" / "resources" / "icons"
    inside.mkdir(parents=True)
    (inside / "play.svg").write_text("installed")
    assert paths.resource("icons/play.svg").read_text() == "installed"


def test_a_folder_is_a_resource_too(checkout: Path) -> None:
    assert paths.resource("icons").is_dir()


def test_a_missing_resource_is_named(checkout: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/icons/stop\.svg"):
        paths.resource("icons/stop.svg")


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../secret", "icons/../../secret", "icons//x"])
def test_a_name_cannot_lead_out_of_the_resources(checkout: Path, name: str) -> None:
    (checkout / "secret").write_text("no resource")
    with pytest.raises(ValueError, match="relative path"):
        paths.resource(name)


def test_the_real_resources_are_there() -> None:
    assert any(paths.resource("samples").iterdir())


def test_the_cache_goes_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "new" / "place"))
    folder = paths.cache_folder("images")
    assert folder == tmp_path / "new" / "place" / "images"
    assert folder.is_dir()


def test_an_empty_setting_means_the_users_cache_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", "")
    monkeypatch.setattr(paths.platformdirs, "user_cache_path", lambda *_: tmp_path / "of the user")
    assert paths.cache_folder() == tmp_path / "of the user"


@NUMBERED
def test_a_user_without_a_home_has_folders_among_the_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither HOME nor an entry among the users, as in many containers."""
    for name in ("HOME", "CNNDESK_CACHE", "CNNDESK_DATA", "CNNDESK_LOGS", "CNNDESK_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    for name in ("CACHE", "DATA", "STATE", "CONFIG"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)

    def nobody(_uid: int) -> None:
        raise KeyError("no such user")

    monkeypatch.setattr("pwd.getpwuid", nobody)
    monkeypatch.setattr(paths.tempfile, "gettempdir", lambda: str(tmp_path))
    found = {paths.cache_folder("a"), paths.data_folder(), paths.log_folder()}
    assert len(found) == 3
    assert all(folder.is_dir() for folder in found)
    mine = tmp_path / f"cnndesk-{paths.os.getuid()}"
    assert {folder.parents[0] for folder in found} <= {mine, mine / "cache"}
    assert mine.stat().st_mode & 0o077 == 0
    assert paths.config_folder().parent == mine
    assert paths.home() == Path.cwd()


@NUMBERED
def test_a_temporary_folder_that_somebody_else_prepared_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def user_cache_path(*_: object) -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("CNNDESK_CACHE", raising=False)
    monkeypatch.setattr(paths.platformdirs, "user_cache_path", user_cache_path)
    monkeypatch.setattr(paths.tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / f"cnndesk-{paths.os.getuid()}").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="belongs to somebody else"):
        paths.cache_folder()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_on_windows_settings_roam_and_all_else_stays_on_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from platformdirs.windows import Windows

    roaming, local = tmp_path / "Roaming", tmp_path / "Local"
    monkeypatch.setattr(
        "platformdirs.windows.get_win_folder",
        {"CSIDL_APPDATA": str(roaming), "CSIDL_LOCAL_APPDATA": str(local)}.__getitem__,
    )
    for kind in ("CONFIG", "CACHE", "DATA", "LOGS"):
        monkeypatch.delenv(f"CNNDESK_{kind}", raising=False)
    for name in ("config", "cache", "data", "log"):

        def place(*given: object, of: str = f"user_{name}_path", **more: object) -> Path:
            return Path(getattr(Windows(*given, **more), of))

        monkeypatch.setattr(paths.platformdirs, f"user_{name}_path", place)
    assert paths.config_folder() == roaming / "cnndesk"
    inside = {paths.cache_folder("images"), paths.data_folder("recovery"), paths.log_folder()}
    assert len(inside) == 3
    assert all(folder.is_relative_to(local / "cnndesk") for folder in inside)
