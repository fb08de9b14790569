"""No line of the program takes for granted what only some systems have.

What systems answer differently is asked of ``cnndesk.system``; text files name their encoding, and
the end of a line where they are written. This reads the source as a tree, so that a comment or a
word in a sentence is no fault.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = ROOT / "cnndesk/system"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MODULES = _words(
    """
    resource fcntl pwd grp termios tty pty select posix nt msvcrt winreg _winapi ctypes
    syslog crypt nis spwd readline
    """
)
"""Modules that a system lacks, or that call it by names it may not have."""

OF_OS = _words(
    """
    sysconf kill killpg fork forkpty getuid geteuid getgid getegid getlogin uname umask
    nice getloadavg sched_getaffinity sched_setaffinity process_cpu_count link symlink
    readlink chmod lchmod chown lchown mkfifo mknod getpgid setpgid getpgrp setsid statvfs
    fstatvfs sync fchmod fchown pread pwrite sendfile posix_fallocate posix_spawn wait
    waitpid waitid popen confstr memfd_create register_at_fork get_blocking set_blocking
    pipe2 openpty setuid startfile O_NONBLOCK O_NOFOLLOW O_BINARY O_CLOEXEC O_TEMPORARY
    O_DIRECTORY geteuid getppid replace rename renames unlink remove
    """
)
"""Of the module os. Files that take another's place or go: Windows wants patience for these."""

OF_PATHS = _words(
    """
    chmod lchmod symlink_to hardlink_to readlink is_mount
    """
)
OF_SIGNAL = _words(
    """
    SIGKILL SIGHUP SIGQUIT SIGALRM SIGUSR1 SIGUSR2 SIGCHLD SIGPIPE SIGBREAK CTRL_C_EVENT
    CTRL_BREAK_EVENT alarm setitimer pause pthread_kill sigwait siginterrupt
    """
)
OF_TIME = ("%F", "%T", "%D", "%e", "%R", "%k", "%l", "%s", "%-", "%P", "%n")
"""Forms of strftime that not every C library knows; %c, %x and %X follow the machine's language."""

PLACES = ("/proc", "/dev/", "/sys/", "/tmp", "/etc/", "/usr/", "/var/", "/bin/", "C:\\", "c:\\")

BELOW = frozenset(
    (
        "cnndesk_ext/__init__.py: names a place of one system: '/proc/cpuinfo'",
        "cnndesk_ext/__init__.py: names a place of one system: '/proc/self/auxv'",
        "cnndesk_ext/__init__.py: os.uname",
        "cnndesk_ext/__init__.py: sys.platform",
    )
)
"""What the kernels ask by themselves, since they may not know the program; without it they do."""

Fault = tuple[ast.AST, str]


HINT = re.compile(
    rf"""\b(?:import|from)\s+(?:{"|".join(sorted(MODULES))})\b|\bfrom\s+(?:os|signal|shutil)\b|
    \bos\.(?:{"|".join(sorted(OF_OS))}|name)\b|\bsignal\.[a-zS]|\bshutil\.[rmc]|\bsys\.platform\b|
    \.(?:{"|".join(sorted(OF_PATHS))}|unlink)\(|\.(?:replace|rename)\((?![^()\n]*,)|
    ["'](?:{"|".join(map(re.escape, PLACES))})|\bsubprocess\.|strftime\(|
    \.suffix\s(?:[!=]=|not\b|in\b)|
    \b(?:open|fdopen|read_text|write_text|NamedTemporaryFile|TemporaryFile|TemporaryDirectory)\(""",
    re.VERBOSE | re.MULTILINE,
)
"""What a text has that may hold a fault: to take every file apart takes twenty seconds."""


def faults_in(text: str) -> list[str]:
    """Return what is not portable in a source text, each with its line."""
    if not HINT.search(text):
        return []
    tree = ast.parse(text)
    prose = _prose(tree)
    return [
        f"{node.lineno}: {what}"  # type: ignore[attr-defined]
        for walked in ast.walk(tree)
        for node, what in _faults(walked, prose)
    ]


def _prose(tree: ast.AST) -> set[int]:
    """Return the ids of constants that nobody computes with: docstrings."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def _faults(node: ast.AST, prose: set[int]) -> Iterator[Fault]:
    if isinstance(node, ast.Import):
        for name in node.names:
            if name.name.partition(".")[0] in MODULES:
                yield node, f"imports {name.name}"
    elif isinstance(node, ast.ImportFrom) and not node.level:
        if (node.module or "").partition(".")[0] in MODULES:
            yield node, f"imports from {node.module}"
        if node.module in ("os", "signal", "shutil"):
            yield node, f"takes names out of {node.module}, where they are not seen"
    elif isinstance(node, ast.Attribute):
        yield from _of_attribute(node)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
        if node.value.startswith(PLACES):
            yield node, f"names a place of one system: {node.value!r}"
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.Compare):
        ends = [one for one in (node.left, *node.comparators) if _is_ending(one)]
        if ends:
            yield node, "an ending compared as it is written: .CSV is .csv"


def _is_ending(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "suffix"


def _of_attribute(node: ast.Attribute) -> Iterator[Fault]:
    owner = node.value.id if isinstance(node.value, ast.Name) else ""
    if owner == "os" and node.attr in OF_OS:
        yield node, f"os.{node.attr}"
    elif owner == "signal" and node.attr in OF_SIGNAL:
        yield node, f"signal.{node.attr}"
    elif owner == "shutil" and node.attr in ("rmtree", "move", "chown"):
        yield node, f"shutil.{node.attr}"
    elif owner == "sys" and node.attr == "platform":
        yield node, "sys.platform"
    elif (owner, node.attr) == ("os", "name"):
        yield node, "os.name"


def _of_call(node: ast.Call) -> Iterator[Fault]:
    name, keywords = _called(node), {word.arg for word in node.keywords}
    method = isinstance(node.func, ast.Attribute)
    if method and name in OF_PATHS:
        yield node, f".{name}()"
    elif (
        method
        and name.rpartition(".")[2] in ("replace", "rename")
        and len(node.args) == 1
        and not keywords
        and name != "dataclasses.replace"
    ):
        yield node, f".{name}() of a path"
    elif method and name == "unlink":
        yield node, ".unlink()"
    elif name in ("subprocess.run", "subprocess.Popen"):
        if None not in keywords:
            yield node, f"{name} without the options of cnndesk.system"
        if "text" in keywords and "encoding" not in keywords:
            yield node, f"{name} of a text without an encoding"
    elif name == "TemporaryDirectory" and "ignore_cleanup_errors" not in keywords:
        yield node, "TemporaryDirectory that fails where a file in it is still held"
    elif name == "strftime":
        form = node.args[0] if node.args else None
        text = form.value if isinstance(form, ast.Constant) else ""
        if any(part in str(text) for part in OF_TIME):
            yield node, f"strftime({text!r})"
    yield from _of_text_file(node, name, method, keywords)


def _of_text_file(
    node: ast.Call, name: str, method: bool, keywords: set[str | None]
) -> Iterator[Fault]:
    if name in ("read_text", "write_text") and method:
        place = 0 if name == "read_text" else 1
        if len(node.args) <= place and "encoding" not in keywords:
            yield node, f"{name} without an encoding"
        if name == "write_text" and "newline" not in keywords:
            yield node, "write_text without the end of a line"
    elif name in ("open", "fdopen", "NamedTemporaryFile", "TemporaryFile", "io.open"):
        mode = _mode(node, name, method)
        if mode is None or "b" in mode:
            return
        if "encoding" not in keywords:
            yield node, f"{name} of a text without an encoding"
        if set(mode) & set("wax+") and "newline" not in keywords:
            yield node, f"{name} to write a text without the end of a line"


def _mode(node: ast.Call, name: str, method: bool) -> str | None:
    """Return the mode of an ``open``; None where it opens no file of ours."""
    given = next((word.value for word in node.keywords if word.arg == "mode"), None)
    place = {"fdopen": 1, "NamedTemporaryFile": 0, "TemporaryFile": 0}.get(name, 0 if method else 1)
    if given is None and len(node.args) > place:
        given = node.args[place]
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return given.value if set(given.value) <= set("rwaxbt+") else None
    if given is not None:
        return None
    if name in ("NamedTemporaryFile", "TemporaryFile"):
        return "wb"
    # ``x.open()`` may be a menu; that of a path takes an encoding here, and so is seen above.
    return "r" if not method or "encoding" in {w.arg for w in node.keywords} else None


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    if not isinstance(node.func, ast.Attribute):
        return ""
    owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
    whole = f"{owner}.{node.func.attr}"
    return whole if whole.startswith(("subprocess.", "io.", "dataclasses.")) else node.func.attr


SOURCES = sorted(
    path
    for folder in ("cnndesk", "cnndesk_ext")
    for path in (ROOT / folder).rglob("*.py")
    if SYSTEM not in path.parents and "resources" not in path.relative_to(ROOT).parts
)


@pytest.mark.parametrize(
    "folder", sorted({path.relative_to(ROOT).parts[:2][-1] for path in SOURCES})
)
def test_the_source_asks_cnndesk_system_for_what_systems_do_differently(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{fault}"
        for path in SOURCES
        if path.relative_to(ROOT).parts[:2][-1] == folder
        for fault in faults_in(path.read_text(encoding="utf-8"))
    ]
    assert [one for one in found if re.sub(r":\d+", "", one) not in BELOW] == []


@pytest.mark.parametrize(
    "line",
    [
        "import fcntl",
        "from os import replace",
        "import ctypes.util",
        "os.kill(pid, 0)",
        "os.replace(a, b)",
        "part.replace(target)",
        "part.rename(target)",
        "file.unlink(missing_ok=True)",
        "file.chmod(0o600)",
        "os.umask(0)",
        "shutil.rmtree(folder)",
        "signal.SIGKILL",
        "time.strftime('%F')",
        "Path('/proc/cpuinfo')",
        "sys.platform == 'linux'",
        "open(name)",
        "open(name, 'w', encoding='utf-8')",
        "path.open('w', newline='')",
        "path.read_text()",
        "path.write_text(text, 'utf-8')",
        "subprocess.run(command)",
        "tempfile.TemporaryDirectory()",
        "path.suffix == '.csv'",
        "path.suffix not in ENDINGS",
        "subprocess.run(command, text=True, **helper())",
    ],
)
def test_the_reader_of_the_source_sees(line: str) -> None:
    assert faults_in(line)


@pytest.mark.parametrize(
    "line",
    [
        "'a'.replace('b', 'c')",
        "dataclasses.replace(settings, source='')",
        "open(name, 'rb')",
        "path.open('xb')",
        "path.open(encoding='utf-8')",
        "path.open('w', encoding='utf-8', newline='')",
        "menu.open()",
        "path.suffix.casefold() == '.csv'",
        "if path.suffix: pass",
        "group.rename(id, name)",
        "subprocess.run(command, **quiet())",
        "'''/proc is only named'''",
    ],
)
def test_the_reader_of_the_source_lets_pass(line: str) -> None:
    assert not faults_in(line)
