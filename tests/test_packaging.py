"""Claims about what `make bundle` packs: what is left out, what names what, and `register`.

The bundle itself is tried by `resources/packaging/bundle.py`, in CI before the tests.
"""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from cnndesk.document.project import SUFFIX
from cnndesk.lessons.file_names import HANDOUT

PACKAGING = Path(__file__).resolve().parent.parent / "resources" / "packaging"
LINUX = PACKAGING / "linux"
MIME = "application/x-cnndesk"
_NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(not LINUX.is_dir(), reason="needs the source tree")


@pytest.fixture
def trim(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    import trim

    yield trim
    del sys.modules["trim"]


def _kept(trim, *names):
    return [name for name, _, _ in trim.trimmed_binaries((n, "/nowhere", "BINARY") for n in names)]


def test_only_named_plugins_of_qt_are_packed(trim):
    plugins = "PySide6/Qt/plugins"
    wanted = [f"{plugins}/platforms/libqxcb.so", f"{plugins}/platforms/libqoffscreen.so"]
    unwanted = [f"{plugins}/platforms/libqvnc.so", f"{plugins}/platformthemes/libqgtk3.so"]
    assert _kept(trim, *wanted, *unwanted) == wanted


def test_nothing_that_could_use_the_network_is_packed(trim):
    unwanted = [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6Network.so.6",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    ]
    assert _kept(trim, *unwanted, "numpy/x.so") == ["numpy/x.so"]


def test_what_only_a_dropped_file_needed_goes_too(trim, monkeypatch):
    needs = {
        "/s/a": {"libb.so.1"},
        "/s/libb": {"libc.so.1"},
        "/s/libc": set(),
        "/s/liborphan": {"libonly.so.1"},
        "/s/libonly": set(),
    }
    monkeypatch.setattr(trim, "_needed", needs.__getitem__)
    monkeypatch.setattr(trim.sys, "platform", "linux")
    entries = [
        ("numpy/a.so", "/s/a", "EXTENSION"),
        ("libb.so.1", "/s/libb", "BINARY"),
        ("libc.so.1", "/s/libc", "BINARY"),
        ("liborphan.so.1", "/s/liborphan", "BINARY"),
        ("libonly.so.1", "/s/libonly", "BINARY"),
    ]
    kept = [name for name, _, _ in trim.trimmed_binaries(entries)]
    assert kept == ["numpy/a.so", "libb.so.1", "libc.so.1"]


def test_own_resources_are_never_left_out(trim):
    names = ["cnndesk/resources/samples/tests/a.in", "sklearn/tests/a.py", "scipy/a.pyi"]
    kept = trim.trimmed_datas((n, "/nowhere", "DATA") for n in names)
    assert [name for name, _, _ in kept] == names[:1]


def test_desktop_file_and_file_type_name_each_other_and_the_projects():
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[assignment]
    desktop.read(LINUX / "cnndesk.desktop")
    entry = desktop["Desktop Entry"]
    kinds = ElementTree.parse(LINUX / "cnndesk.xml").getroot()
    component = ElementTree.parse(LINUX / "cnndesk.metainfo.xml").getroot()
    types = [MIME, f"{MIME}-lesson"]
    assert entry["MimeType"] == "".join(f"{name};" for name in types)
    assert [kind.get("type") for kind in kinds] == types
    patterns = [kind.find(f"{_NAMESPACE}glob").get("pattern") for kind in kinds]
    assert patterns == [f"*{SUFFIX}", f"*{HANDOUT}"]
    assert [entry.text for entry in component.findall("provides/mediatype")] == types
    assert component.findtext("launchable") == "cnndesk.desktop"


def test_registering_points_to_this_folder_and_can_be_taken_back(tmp_path):
    if sys.platform != "linux":
        pytest.skip("for the desktops of Linux")
    folder = tmp_path / "a folder with % & \\ $ in it"
    (folder / "share" / "applications").mkdir(parents=True)
    shutil.copy(LINUX / "cnndesk.desktop", folder / "share" / "applications")
    shutil.copy(LINUX / "register", folder)
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    made = tmp_path / "data" / "applications" / "cnndesk.desktop"

    subprocess.run([folder / "register"], env=environment, check=True, capture_output=True)
    (line,) = [x for x in made.read_text().splitlines() if x.startswith("Exec=")]
    escaped = str(folder).replace("\\", "\\\\\\\\").replace("$", "\\\\$").replace("%", "%%")
    assert line == f'Exec="{escaped}/cnndesk" %f'

    command = [folder / "register", "--remove"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    assert not made.exists()
