"""``make bundle``: the standalone program for Linux, as folder, archive and Debian package.

In this order: note what the source tree computes, let PyInstaller (``cnndesk.spec``) collect,
strip, add licences, icons and desktop files, try the result with every build of the kernels that
this machine runs, pack. All comes into ``dist/``, what it is made of into ``build/bundle``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent.parent
sys.path[:0] = [str(PACKAGING), str(ROOT)]

from licences import as_text, licences  # noqa: E402

import cnndesk  # noqa: E402

WORK, DIST = ROOT / "build" / "bundle", ROOT / "dist"
LINUX = PACKAGING / "linux"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
BUILDS = ("v2", "v3", "v4", "v4_bf16")
_TRAINING = "train --template lenet5 --data digits --epochs 2 --seed 0 --json"

# What a megabyte belongs to, by its place in the bundle; the first that fits.
PARTS = (
    ("Qt: ICU's tables of languages", r"libicu"),
    ("Qt and PySide6", r"PySide6/|shiboken6/|libQt6|libpyside6|libshiboken6"),
    ("numpy", r"numpy"),
    ("SciPy", r"scipy"),
    ("scikit-learn", r"sklearn|scikit_learn|joblib|narwhals"),
    ("Pillow", r"PIL/|pillow"),
    ("weights to start from", r"resources/pretrained"),
    ("cnndesk and its kernels", r"cnndesk|share/|LICEN|README|register"),
    ("Python", r"python3|libpython|base_library"),
    ("libraries of the system", r"_internal/lib"),
)


def main() -> None:
    """Build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="without scikit-learn and SciPy")
    parser.add_argument("--fast", action="store_true", help="pack quickly rather than small")
    arguments = parser.parse_args()
    check_kernels()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    digests = source_digests()
    (WORK / "digests.json").write_text(json.dumps(digests))
    add_weights(WORK / "pretrained")
    folder = collect(small=arguments.small)
    strip(folder)
    add_texts(folder)
    for build in digests:
        smoke(folder, build)
    name = f"cnndesk-{cnndesk.__version__}-linux-x86_64" + ("-small" if arguments.small else "")
    DIST.mkdir(exist_ok=True)
    archive = pack(folder, DIST / f"{name}.tar.xz", fast=arguments.fast)
    package = debian_package(folder, DIST / f"{name}.deb", fast=arguments.fast)
    report(folder, (archive, package))


def say(text: str) -> None:
    """Print one line at once."""
    print(f"bundle: {text}", flush=True)


def run(*command: str | Path, **changes: str) -> str:
    """Run a command with changes to the environment; end with its output if it fails."""
    environment = {**os.environ, **changes}
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-40:])
        raise SystemExit(f"{tail}\nbundle: this failed: {' '.join(map(str, command))}")
    return done.stdout


def check_kernels() -> None:
    """Refuse kernels that nobody should be given."""
    import cnndesk_ext

    if not cnndesk_ext.build_info()["openmp"]:
        raise SystemExit("bundle: the kernels are built without OpenMP. Install libgomp1, rebuild.")
    missing = [b for b in BUILDS if not list((ROOT / "cnndesk_ext").glob(f"_x86_{b}.*.so"))]
    if missing:
        raise SystemExit(f"bundle: the builds {', '.join(missing)} of the kernels are missing.")
    if os.environ.get("CNNDESK_DEBUG", "0") not in ("", "0"):
        raise SystemExit("bundle: CNNDESK_DEBUG is set; build the kernels without it.")


def source_digests() -> dict[str, str]:
    """Return what the command line of the source tree computes, with each build that runs here."""
    import cnndesk_ext

    supported = [b for b in BUILDS if b in cnndesk_ext._supported()]
    digests = {}
    for build in supported:
        out = f"--out={WORK / 'source.cnndesk'}"
        told = run(sys.executable, "-m", "cnndesk", *_TRAINING.split(), out, CNNDESK_ISA=build)
        digests[build] = json.loads(told)["digest"]
        say(f"the source tree comes to {digests[build]} with {build}")
    return digests


def add_weights(folder: Path) -> None:
    """Convert the weights of the networks to start from; a bundle without them says so."""
    from cnndesk.pretrained.catalogue import NETWORKS
    from cnndesk.pretrained.weights import content, is_there

    folder.mkdir()
    for network in NETWORKS:
        if not is_there(network):
            say(f"WITHOUT the weights of {network.title}, which are not installed. {network.cure}")
            continue
        data = content(network)
        (folder / f"{network.name}.safetensors").write_bytes(data)
        say(f"the weights of {network.title}, {len(data) / 1e6:.1f} MB: {network.credit}")


def collect(*, small: bool) -> Path:
    """Let PyInstaller make the folder."""
    say("PyInstaller collects ...")
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN",
        f"--distpath={WORK}", f"--workpath={WORK / 'work'}", PACKAGING / "cnndesk.spec",
        CNNDESK_ANALYSIS="0" if small else "1",
        CNNDESK_DIGESTS=str(WORK / "digests.json"),
        CNNDESK_WEIGHTS=str(WORK / "pretrained"),
        CNNDESK_CONTENTS=str(WORK / "contents.json"),
    )  # fmt: skip
    return WORK / "cnndesk"


def strip(folder: Path) -> None:
    """Take the symbols out of what was compiled here or by the system.

    Libraries of wheels stay as they are: they come without symbols, and some were patched in a way
    that strip does not survive.
    """
    files = [p for p in (folder / "_internal").glob("lib*.so*") if not p.is_symlink()]
    files += (folder / "_internal").glob("python3*/lib-dynload/*.so")
    files += (folder / "_internal" / "cnndesk_ext").glob("*.so")
    run("strip", "--strip-unneeded", *files)


def add_texts(folder: Path) -> None:
    """Add licences, icons, desktop files and what a person should read first."""
    contents = json.loads((WORK / "contents.json").read_text())
    text = as_text(licences(contents["modules"], [tuple(f) for f in contents["files"]]))
    (folder / "LICENCES.txt").write_text(text, encoding="utf-8")
    inside = folder / "_internal" / "cnndesk" / "resources" / "licences.txt"
    inside.symlink_to(os.path.relpath(folder / "LICENCES.txt", inside.parent))
    shutil.copy(ROOT / "LICENSE", folder)
    shutil.copy(LINUX / "register", folder)
    shared = folder / "share"
    for file, place in (
        ("cnndesk.desktop", "applications/cnndesk.desktop"),
        ("cnndesk.xml", "mime/packages/cnndesk.xml"),
        ("cnndesk.metainfo.xml", "metainfo/cnndesk.metainfo.xml"),
    ):
        (shared / place).parent.mkdir(parents=True, exist_ok=True)
        (shared / place).write_text(filled((LINUX / file).read_text(encoding="utf-8"), folder))
    icons(shared / "icons" / "hicolor")
    readme = filled((LINUX / "README.txt").read_text(encoding="utf-8"), folder)
    (folder / "README.txt").write_text(readme)


def filled(text: str, folder: Path) -> str:
    """Fill the facts of this build into a text."""
    for name, value in (
        ("VERSION", cnndesk.__version__),
        ("DATE", time.strftime("%Y-%m-%d", time.gmtime(source_time()))),
        ("GLIBC", newest_glibc(folder)) if "@GLIBC@" in text else ("", ""),
        ("LIBRARIES", ", ".join(system_libraries(folder))) if "@LIBRARIES@" in text else ("", ""),
        ("PACKAGES", " ".join(system_packages(folder))) if "@PACKAGES@" in text else ("", ""),
    ):
        text = text.replace(f"@{name}@", value)
    return text


def source_time() -> int:
    """Return when the source was last changed, so that the same source gives the same archive."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    if shutil.which("git") is None:
        return int(time.time())
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(done.stdout or time.time())


def icons(folder: Path) -> None:
    """Draw the icon in every size, and put the drawing beside."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = ROOT / "resources" / "icons" / "cnndesk.svg"
    icon = QIcon(str(drawing))
    for size in ICON_SIZES:
        place = folder / f"{size}x{size}" / "apps" / "cnndesk.png"
        place.parent.mkdir(parents=True)
        if not icon.pixmap(size, size).toImage().save(str(place)):
            raise SystemExit(f"bundle: the icon of {size} pixels cannot be drawn.")
    del application
    place = folder / "scalable" / "apps" / "cnndesk.svg"
    place.parent.mkdir(parents=True)
    shutil.copy(drawing, place)


# What it needs of the system ----------------------------------------------------------------


def objects(folder: Path) -> list[Path]:
    """Return every program and library in the bundle."""
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF"
    ]


def system_libraries(folder: Path) -> list[str]:
    """Return the libraries that something needs and that are not inside, but for those of glibc."""
    inside = {path.name for path in folder.rglob("*")}
    needed: set[str] = set()
    for path in objects(folder):
        if "wayland" not in path.name.lower() and "wayland" not in path.parent.name:
            told = run("objdump", "-p", path)
            needed |= set(re.findall(r"^\s*NEEDED\s+(\S+)", told, re.MULTILINE))
    of_glibc = r"(libc|libm|libdl|libpthread|librt|libutil|ld-linux-x86-64|libresolv)\.so.*"
    return sorted(n for n in needed - inside if not re.fullmatch(of_glibc, n))


def system_packages(folder: Path) -> list[str]:
    """Return Debian's packages of these libraries."""
    from cnndesk.gui.support.libraries import DEBIAN

    unknown = [name for name in system_libraries(folder) if name not in DEBIAN]
    if unknown:
        raise SystemExit(f"bundle: no Debian package is known for {', '.join(unknown)}.")
    return sorted({DEBIAN[name] for name in system_libraries(folder)})


def newest_glibc(folder: Path) -> str:
    """Return the oldest version of glibc that everything inside runs on."""
    versions = {(2, 17)}
    for path in objects(folder):
        found = re.findall(r"\bGLIBC_(\d+)\.(\d+)", run("objdump", "-p", path))
        versions |= {(int(major), int(minor)) for major, minor in found}
    return ".".join(map(str, max(versions)))


# Trying and packing -------------------------------------------------------------------------


def smoke(folder: Path, build: str) -> None:
    """Let the bundle try itself, away from the source tree; it must have been compared with it."""
    say(f"smoke test with {build} ...")
    clean = {
        n: v for n, v in os.environ.items() if not n.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))
    }
    clean.pop("DISPLAY", None)
    clean["CNNDESK_ISA"] = build
    done = subprocess.run(
        [folder / "cnndesk", "--smoke"], cwd="/", env=clean, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    print(done.stdout + done.stderr, end="", flush=True)
    if done.returncode or f"the same as the source tree ({build})" not in done.stdout:
        raise SystemExit(f"bundle: the smoke test with {build} failed.")


def pack(folder: Path, archive: Path, *, fast: bool) -> Path:
    """Pack the folder; the same content gives the same bytes."""
    say(f"packing {archive.name} ...")
    run(
        "tar", "--create", f"--file={archive}", "--sort=name", "--owner=0", "--group=0",
        "--numeric-owner", f"--mtime=@{source_time()}", f"--directory={folder.parent}",
        f"--use-compress-program=xz -T0 {'-1' if fast else '-9'}", folder.name,
    )  # fmt: skip
    return archive


def debian_package(folder: Path, package: Path, *, fast: bool) -> Path:
    """Make a package for Debian and its like, which registers menu entry and file type."""
    say(f"packing {package.name} ...")
    top = WORK / "deb"
    target = top / "usr" / "lib" / "cnndesk"
    shutil.copytree(folder, target, symlinks=True)
    for name in ("share", "register", "README.txt"):
        path = target / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(folder / "share", top / "usr" / "share")
    (top / "usr" / "bin").mkdir()
    (top / "usr" / "bin" / "cnndesk").symlink_to("../lib/cnndesk/cnndesk")
    documents = top / "usr" / "share" / "doc" / "cnndesk"
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    size = sum(p.stat().st_size for p in top.rglob("*") if p.is_file() and not p.is_symlink())
    depends = [f"libc6 (>= {newest_glibc(folder)})", *system_packages(folder)]
    (top / "DEBIAN").mkdir()
    (top / "DEBIAN" / "control").write_text(
        f"Package: cnndesk\nVersion: {cnndesk.__version__}\nArchitecture: amd64\n"
        "Maintainer: cnndesk developers <cnndesk@localhost>\nSection: science\nPriority: optional\n"
        f"Installed-Size: {size // 1024}\nDepends: {', '.join(depends)}\n"
        "Recommends: desktop-file-utils, shared-mime-info, libwayland-client0, libwayland-cursor0\n"
        "Description: draw, train and look inside a convolutional network\n"
        " A convolutional network is drawn out of blocks, trained on the processor of this\n"
        " machine and watched from inside while it learns. Everything stays on this machine.\n"
    )
    for path in top.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    level = "1" if fast else "9"
    run(
        "dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", top, package,
        SOURCE_DATE_EPOCH=str(source_time()),
    )  # fmt: skip
    shutil.rmtree(top)
    return package


def report(folder: Path, archives: tuple[Path, ...]) -> None:
    """Say what each megabyte is."""
    sizes: dict[str, int] = defaultdict(int)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(folder).as_posix()
            part = next((p for p, pattern in PARTS if re.search(pattern, name)), "other")
            sizes["the modules of all, in one file" if name == "cnndesk" else part] += (
                path.stat().st_size
            )
    for part, size in sorted(sizes.items(), key=lambda entry: -entry[1]):
        say(f"{size / 1e6:7.1f} MB  {part}")
    say(f"{sum(sizes.values()) / 1e6:7.1f} MB  unpacked, {folder}")
    for archive in archives:
        say(f"{archive.stat().st_size / 1e6:7.1f} MB  {archive}")


if __name__ == "__main__":
    main()
