"""The installer used as somebody would: install, open a project by its file, uninstall.

What the disk of the prefix and the user's part of the registry held before is compared with what
they hold afterwards: nothing may be left but the user's own file. The file lies in a folder with
letters that English has not.

Wine 8 looks for types of files only among those of the whole machine, not among the user's, as
Windows does. So what the registry says is to be run for such a file is looked up and run here.
"""

from __future__ import annotations

import hashlib
import json
import shlex
import shutil
import time
from pathlib import Path

from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.widgets import theme

from . import bundle, texts
from .prefix import PREFIX, must, wait_for_all
from .steps import WORK, StepError, finish, is_current, say, timed
from .story import Desk

FOLDER = WORK / "installed"
PROJECT = FOLDER / "Grüße aus Köln" / "Übung 1.cnndesk"
_CLASSES = r"HKCU\Software\Classes"
_PLACE = Path("AppData/Local/Programs/cnndesk")  # in the user's folder
_BESIDE = _PLACE / "of the user.txt"
_SHORTCUT = Path("AppData/Roaming/Microsoft/Windows/Start Menu/Programs/cnndesk.lnk")

_LONGEST = 300  # seconds until all that was installed is gone, on a slow machine


def play(recipe: bundle.Recipe, project: Path) -> tuple[int, str]:
    """Install, open a project by its type of file, uninstall; return the acts and a remark.

    Parameters
    ----------
    project : Path
        A saved project, which is copied and opened.

    Raises
    ------
    StepError
        Something did not come about, or something was left.
    """
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "config").mkdir(parents=True)
    (FOLDER / "config" / "settings.json").write_text(json.dumps({"theme": "dark"}))
    PROJECT.parent.mkdir()
    shutil.copy(project, PROJECT)
    setup = _newest(recipe)
    before = _files(), _registry()
    must(setup, "/S", timeout=1800)
    _must_be_installed(recipe)
    (_home() / _BESIDE).write_text("A file that somebody put beside the program.")
    _open_by_its_type()
    _uninstall()
    _must_be_gone(before)
    return 3, f"{setup.name}; opened {PROJECT.name} by its type; nothing was left"


def _newest(recipe: bundle.Recipe) -> Path:
    """Return the installer of the folder, made anew where the folder is another one by now."""
    setup = bundle.DIST / f"{recipe.name}-setup.exe"
    record, mark = FOLDER.parent / "installer.done", (recipe.folder.parent / "folder.done")
    if not (setup.is_file() and is_current(record, mark.read_text())):
        bundle.DIST.mkdir(exist_ok=True)
        with timed("NSIS packs"):
            bundle.make_installer(recipe)
        finish(record, mark.read_text())
    return setup


def _home() -> Path:
    """Return the only user's folder in the prefix."""
    users = [p for p in (PREFIX / "drive_c" / "users").iterdir() if p.name != "Public"]
    if len(users) != 1:
        raise StepError(f"The prefix has {len(users)} users.")
    return users[0]


def _must_be_installed(recipe: bundle.Recipe) -> None:
    place = _home() / _PLACE
    wanted = {name: _digest(recipe.folder / name) for name in bundle.listed(recipe.folder)}
    different = [n for n, d in wanted.items() if _digest(place / n) != d]
    if different:
        raise StepError(f"{len(different)} files were not installed as they are: {different[:5]}")
    if not (_home() / _SHORTCUT).is_file():
        raise StepError("The start menu has no entry.")
    for suffix, kind, _ in texts.KINDS:
        if _registered(suffix) != kind:
            raise StepError(f"{suffix} is tied to {_registered(suffix)}, not to {kind}.")
    say(f"{len(wanted)} files, start menu and file types are there")


def _registered(name: str) -> str:
    """Return what a key of the user's types of files holds."""
    told = must("reg", "query", f"{_CLASSES}\\{name}", "/ve")
    return told.partition("REG_SZ")[2].strip()


def _open_by_its_type() -> None:
    """Open the project as a double click does, and leave by Ctrl+Q."""
    command = _registered(f"{_registered(PROJECT.suffix)}\\shell\\open\\command")
    program, file = shlex.split(command.replace("\\", "\\\\"))
    if file != "%1":
        raise StepError(f"The file's name is not handed on whole: {command}")
    with Desk(program, FOLDER, f"Z:{PROJECT}".replace("/", "\\"), starter=True) as desk:
        desk.wait(lambda: desk.shows(theme.CLASS_COLORS[3]), "the network of the file")
        desk.settle()
        desk.picture("9-opened-by-its-type")
        desk.do("key", "ctrl+q")
        desk.wait(lambda: not desk.shows(theme.CLASS_COLORS[3]), "the end of the program")
    if not _named(FOLDER / "config", PROJECT.name):
        raise StepError(f"The program does not remember {PROJECT.name} as opened.")
    try:
        Project.load(PROJECT)
    except (CnndeskError, OSError) as error:
        raise StepError(f"The user's project is damaged: {error}") from error


def _named(folder: Path, name: str) -> bool:
    """Whether a file in a folder names another one."""
    forms = (name, json.dumps(name)[1:-1])
    texts = [p.read_text("utf-8", "replace") for p in folder.rglob("*") if p.is_file()]
    return any(form in text for text in texts for form in forms)


def _uninstall() -> None:
    """Uninstall as the settings of Windows do: what is started works on as a copy of itself."""
    uninstaller = _home() / _PLACE / "uninstall.exe"
    must(uninstaller, "/S", timeout=1800)
    begun = time.monotonic()
    while uninstaller.exists():
        if time.monotonic() - begun > _LONGEST:
            raise StepError(f"In {_LONGEST} s the uninstaller did not come to its end.")
        time.sleep(0.5)
    wait_for_all(_LONGEST)


def _must_be_gone(before: tuple[set[str], set[str]]) -> None:
    files, registry = before
    left = _files() - files
    if _BESIDE.as_posix() not in left:
        raise StepError("The file that the user put beside the program is gone.")
    strange = sorted(left - {_BESIDE.as_posix()})
    if strange:
        raise StepError(f"{len(strange)} files were left: {strange[:10]}")
    kept = sorted(_registry() - registry)
    if kept:
        raise StepError(f"The registry still has: {kept[:10]}")
    shutil.rmtree(_home() / _PLACE)


def _files() -> set[str]:
    """Return the files of the user, without those that Windows may remove at any time."""
    home = _home()
    names = (p.relative_to(home) for p in home.rglob("*") if p.is_file() or p.is_symlink())
    return {name.as_posix() for name in names if "Temp" not in name.parts}


def _registry() -> set[str]:
    """Return the lines of the user's part of the registry that speak of the program."""
    file = FOLDER / "registry.reg"
    file.unlink(missing_ok=True)
    must("reg", "export", r"HKCU\Software", f"Z:{file}", "/y")
    text = file.read_bytes().decode("utf-16")
    # What file was opened last, and by what, is noted by Windows itself.
    return {line for line in text.splitlines() if "cnn" in line.lower()}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
