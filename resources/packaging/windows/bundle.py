"""The folder, the zip and the installer for Windows, from the tree with its kernels."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from bundle import PARTS, add_weights
from licences import as_text

import cnndesk

from . import digests, licences, texts
from .prefix import must, wine
from .steps import (
    HERE,
    ROOT,
    WORK,
    StepError,
    fingerprint,
    finish,
    is_current,
    need,
    run,
    say,
    timed,
)

DIST = ROOT / "dist"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_FACTS = WORK / "facts"  # what goes in besides the source: digests, weights, icon, version
_OLDEST = (1980, 1, 1, 0, 0, 0)  # that a zip can tell


@dataclass(frozen=True)
class Recipe:
    """What is wanted: with scikit-learn and SciPy or without, how hard to pack (0 to 9)."""

    analysis: bool
    level: int

    @property
    def name(self) -> str:
        """The name of all that is made, without suffix."""
        small = "" if self.analysis else "-small"
        return f"cnndesk-{cnndesk.__version__}-windows-x86_64{small}"

    @property
    def folder(self) -> Path:
        """Where the program lies before it is packed."""
        return WORK / ("whole" if self.analysis else "small") / "cnndesk"


def make(recipe: Recipe, python: Path, tree: Path) -> None:
    """Make, try and pack everything; needs a `screen`."""
    need("makensis")
    known = make_folder(recipe, python, tree)
    for build in known:
        with timed(f"the program tries itself with {build}"):
            smoke(recipe.folder, build)
    DIST.mkdir(exist_ok=True)
    with timed("packing"):
        made = (pack(recipe), make_installer(recipe))
    report(recipe.folder, made)


def make_folder(recipe: Recipe, python: Path, tree: Path) -> dict[str, str]:
    """Make the folder unless it is what the source makes; return the digests that lie in it."""
    need("x86_64-w64-mingw32-gcc", "makensis")  # of the latter, the licence lies inside
    mark = _mark(recipe, tree)
    record = recipe.folder.parent / "folder.done"
    noted = recipe.folder / "_internal" / "cnndesk" / "resources" / "digests.json"
    if is_current(record, mark):
        say(f"{recipe.folder} is what the source makes; it is not made again")
    else:
        interpreter = python / "python.exe"
        gather_facts(interpreter, tree)
        with timed("PyInstaller collects under Wine"):
            collect(recipe, interpreter, tree)
        add_launcher(recipe.folder)
        add_texts(recipe, python)
        finish(record, mark)
    return {str(k): str(v) for k, v in json.loads(noted.read_text()).items()}


def _mark(recipe: Recipe, tree: Path) -> str:
    """Return a hash of all that the folder is made of."""
    files = sorted(
        path
        for part in ("cnndesk", "cnndesk_ext", "resources")
        for path in (tree / part).rglob("*")
        if path.is_file() and path.suffix != ".cnndesk"
    )
    names = [path.relative_to(tree).as_posix() for path in files]
    return fingerprint([str(recipe.analysis), cnndesk.__version__, *names, *files])


# What goes in ---------------------------------------------------------------------------------


def gather_facts(python: Path, tree: Path) -> None:
    """Note what the source tree computes; draw the icon; add weights."""
    shutil.rmtree(_FACTS, ignore_errors=True)
    _FACTS.mkdir(parents=True)
    with timed("what the source tree computes on this Linux"):
        builds = digests.supported(python, tree)
        known = {build: digests.here(build) for build in builds}
    for build, digest in known.items():
        say(f"the source tree comes to {digest} with {digests.TWINS[build]}, for {build}")
    (_FACTS / "digests.json").write_text(json.dumps(known))
    add_weights(_FACTS / "pretrained")
    (_FACTS / "cnndesk.ico").write_bytes(texts.icon_file(draw_icon()))
    (_FACTS / "version.txt").write_text(
        texts.version_resource(cnndesk.__version__, "cnndesk"), encoding="utf-8"
    )


def draw_icon() -> dict[int, bytes]:
    """Return the icon in every size, as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(ROOT / "resources" / "icons" / "cnndesk.svg"))
    pictures = {}
    for size in ICON_SIZES:
        buffer = QBuffer()
        if not icon.pixmap(size, size).toImage().save(buffer, "PNG"):
            raise StepError(f"The icon of {size} pixels cannot be drawn.")
        pictures[size] = bytes(buffer.data().data())
    del application
    return pictures


def collect(recipe: Recipe, python: Path, tree: Path) -> None:
    """Let PyInstaller make the folder."""
    target = recipe.folder.parent
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    must(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", f"--distpath=Z:{target}",
        f"--workpath=Z:{WORK / 'pyinstaller'}",
        f"Z:{tree / 'resources' / 'packaging' / 'cnndesk.spec'}",
        cwd=tree, timeout=3000,
        CNNDESK_ANALYSIS=str(int(recipe.analysis)),
        CNNDESK_DIGESTS=f"Z:{_FACTS / 'digests.json'}",
        CNNDESK_WEIGHTS=f"Z:{_FACTS / 'pretrained'}",
        CNNDESK_ICON=f"Z:{_FACTS / 'cnndesk.ico'}",
        CNNDESK_VERSION=f"Z:{_FACTS / 'version.txt'}",
        CNNDESK_CONTENTS=f"Z:{target / 'contents.json'}",
        QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
    strangers = foreign_files(listed(recipe.folder))
    if strangers:
        raise StepError(f"These belong to Wine or to nobody: {', '.join(strangers)}.")


def listed(folder: Path) -> list[str]:
    """Return every file in a folder, with forward slashes."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def foreign_files(names: list[str]) -> list[str]:
    """Return what must not be inside: Wine's own libraries and what only tests under Wine need."""
    wine_only = re.compile(r"(^|/)(icuuc|mscms|ucrtbase|wine\w*|api-ms-win-[\w-]+)\.dll$", re.I)
    compiler = re.compile(r"(^|/)(libgomp|libgcc|libwinpthread|libstdc)[\w+.-]*\.dll$", re.I)
    return [name for name in names if wine_only.search(name) or compiler.search(name)]


def add_launcher(folder: Path) -> None:
    """Compile what the start menu opens."""
    script, compiled = _FACTS / "launcher.rc", _FACTS / "launcher.res.o"
    script.write_text(
        texts.launcher_resource(cnndesk.__version__, (_FACTS / "cnndesk.ico").as_posix())
    )
    run("x86_64-w64-mingw32-windres", script, "-o", compiled)
    run(
        "x86_64-w64-mingw32-gcc", "-O1", "-s", "-municode", "-mwindows", "-static",
        "-Wl,--no-insert-timestamp", HERE / "launcher.c", compiled, "-o", folder / "cnndeskw.exe",
    )  # fmt: skip


def add_texts(recipe: Recipe, python: Path) -> None:
    """Add licences and what a person should read first."""
    folder = recipe.folder
    contents = json.loads((folder.parent / "contents.json").read_text())
    files = [(name, source) for name, source in contents["files"]]
    text = as_text(licences.sections(python, contents["modules"], files))
    for place in (folder, folder / "_internal" / "cnndesk" / "resources"):
        name = "LICENCES.txt" if place == folder else "licences.txt"
        (place / name).write_text(text, encoding="utf-8", newline="\r\n")
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "LICENSE.txt").write_text(own, encoding="utf-8", newline="\r\n")
    readme = (HERE / "README.txt").read_text(encoding="utf-8")
    readme = readme.replace("@VERSION@", cnndesk.__version__)
    (folder / "README.txt").write_text(readme, encoding="utf-8", newline="\r\n")


# Trying and packing ---------------------------------------------------------------------------


def smoke(folder: Path, build: str) -> None:
    """Let the program try itself on a screen; it must come to a clean end and the right numbers."""
    picture = WORK / f"smoke-{build}.png"
    told = wine(
        folder / "cnndesk.exe", "--smoke", cwd=folder, timeout=900,
        CNNDESK_ISA=build, CNNDESK_SMOKE_PICTURE=f"Z:{picture}",
    )  # fmt: skip
    print(told.output, end="", flush=True)
    if told.status != 0 or f"the same as the source tree ({build})" not in told.output:
        ended = "did not end" if told.status is None else f"ended with {told.status}"
        raise StepError(f"The smoke test with {build} {ended} or came to other numbers.")


def source_time() -> tuple[int, int, int, int, int, int]:
    """Return when the source was last changed, so that the same source gives the same archive."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not seconds and shutil.which("git"):
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        seconds = done.stdout.strip()
    moment = time.gmtime(int(seconds) if seconds else None)
    return max(_OLDEST, moment[:6])


def pack(recipe: Recipe) -> Path:
    """Make the zip."""
    archive = DIST / f"{recipe.name}.zip"
    moment = source_time()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=recipe.level) as file:
        for name in listed(recipe.folder):
            entry = zipfile.ZipInfo(f"cnndesk/{name}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            file.writestr(entry, (recipe.folder / name).read_bytes(), compresslevel=recipe.level)
    return archive


def make_installer(recipe: Recipe) -> Path:
    """Let NSIS make the installer."""
    target, script = DIST / f"{recipe.name}-setup.exe", recipe.folder.parent / "installer.nsi"
    icon = recipe.folder.parent / "cnndesk.ico"
    icon.write_bytes(texts.icon_file(draw_icon()))
    script.write_text(
        texts.installer_script(
            cnndesk.__version__, recipe.folder, listed(recipe.folder), target, icon
        ),
        encoding="utf-8",
    )
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", script)
    return target


def report(folder: Path, made: tuple[Path, ...]) -> None:
    """Say what each megabyte is."""
    sizes: dict[str, int] = defaultdict(int)
    for name in listed(folder):
        part = next((p for p, pattern in PARTS if re.search(pattern, name)), "other")
        own = "the modules of all, in one file" if name == "cnndesk.exe" else part
        sizes[own] += (folder / name).stat().st_size
    for part, size in sorted(sizes.items(), key=lambda entry: -entry[1]):
        say(f"{size / 1e6:7.1f} MB  {part}")
    say(f"{sum(sizes.values()) / 1e6:7.1f} MB  unpacked, {folder}")
    for path in made:
        say(f"{path.stat().st_size / 1e6:7.1f} MB  {path}")
