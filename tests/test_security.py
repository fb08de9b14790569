"""What the program never does: run what a file says, reach for a network, leave its place.

The first tests read the source; the others look at a program that runs.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import textwrap
from functools import cache
from pathlib import Path

import pytest

import cnndesk
import cnndesk_ext

PACKAGES = [Path(module.__file__).parent for module in (cnndesk, cnndesk_ext)]
SOURCES = sorted(path for folder in PACKAGES for path in folder.rglob("*.py"))

FORBIDDEN_MODULES = {
    # They run what a file says.
    "pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "yaml", "code",
    "codeop", "runpy", "imp",
    # They reach for a network.
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "xmlrpc", "asyncio", "asyncore", "socketserver", "requests", "httpx", "aiohttp", "webbrowser",
}  # fmt: skip
FORBIDDEN_QT = {"QtNetwork", "QtWebEngineWidgets", "QtWebSockets", "QDesktopServices"}
# May show a folder of the user's in the file manager, and nothing else.
SHOWS_FOLDERS = {
    ("cnndesk/gui/lessons/lessons.py", "PySide6.QtGui.QDesktopServices"),
    ("cnndesk/gui/panels/use/saver.py", "PySide6.QtGui.QDesktopServices"),
}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "breakpoint"}
# A process of our own, started to run our own code: windows, clustering that can be stopped, and
# the same training on the command line, which --smoke compares with the window's; the C compiler,
# which checks the C file of a network; the check of an exported PyTorch project, in a Python that
# the user named or that runs this program; and the workers of an experiment: this program again.
STARTS_PROCESSES = {
    "cnndesk/interop/pytorch/replay.py",
    "cnndesk/gui/window/files.py",
    "cnndesk/gui/lessons/recording_column.py",
    "cnndesk/explain/clusters.py",
    "cnndesk/gui/smoke.py",
    "cnndesk/interop/c/compiler.py",
    "cnndesk/laboratory/crew.py",
    "cnndesk/bench/step_memory.py",
}


@cache
def statements() -> tuple[list[tuple[str, str]], list[tuple[str, ast.Call]]]:
    """Return what is imported and what is called, each with the name of the file."""
    assert len(SOURCES) > 200
    modules: list[tuple[str, str]] = []
    calls: list[tuple[str, ast.Call]] = []
    for path in SOURCES:
        root = next(folder for folder in PACKAGES if folder in path.parents).parent
        name = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_bytes(), str(path))):
            if isinstance(node, ast.Call):
                calls.append((name, node))
            else:
                modules += [(name, module) for module in imported(node)]
    return modules, calls


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def test_nothing_of_ours_imports_what_runs_files_or_reaches_a_network() -> None:
    assert [
        (name, module)
        for name, module in statements()[0]
        if module.partition(".")[0] in FORBIDDEN_MODULES or FORBIDDEN_QT & set(module.split("."))
        if (name, module) not in SHOWS_FOLDERS
    ] == []


def test_the_system_is_asked_to_open_local_folders_only() -> None:
    asked = [
        (name, ast.unparse(call.args[0]))
        for name, call in statements()[1]
        if isinstance(call.func, ast.Attribute) and call.func.attr == "openUrl"
    ]
    assert {name for name, _ in asked} == {name for name, _ in SHOWS_FOLDERS}
    assert all(argument.startswith("QUrl.fromLocalFile(") for _, argument in asked)


def test_other_processes_are_started_in_few_places_only() -> None:
    starting = ("subprocess", "multiprocessing")
    found = {
        name
        for name, module in statements()[0]
        if module.partition(".")[0] in starting or module.endswith(".QProcess")
    }
    assert found <= STARTS_PROCESSES


def test_nothing_is_evaluated_unpickled_or_given_to_a_shell() -> None:
    assert [(name, why) for name, call in statements()[1] if (why := what_is_wrong(call))] == []


@pytest.mark.parametrize(
    "text", ["eval(x)", "exec(x)", "__import__(x)", "np.load(f)", "np.load(f, allow_pickle=True)",
             "os.system(x)", "os.execv(x, y)", "subprocess.run(x, shell=True)"]
)  # fmt: skip
def test_the_check_itself_finds(text: str) -> None:
    (statement,) = ast.parse(text).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Call)
    assert what_is_wrong(statement.value)


def what_is_wrong(call: ast.Call) -> str:
    """Return what a call does that must not be; nothing for most."""
    called = ast.unparse(call.func) if isinstance(call.func, ast.Name | ast.Attribute) else ""
    words = {keyword.arg: keyword.value for keyword in call.keywords}
    if called in FORBIDDEN_CALLS or called in ("os.system", "os.popen"):
        return called
    if called.startswith(("os.exec", "os.spawn")) or "shell" in words:
        return f"{called} starts a program"
    if called in ("np.load", "numpy.load"):
        allowed = words.get("allow_pickle")
        if not (isinstance(allowed, ast.Constant) and allowed.value is False):
            return "np.load without allow_pickle=False"
    return ""


needs_window = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("PySide6", "pyqtgraph")),
    reason="needs the window",
)

# Opens the window, loads data, draws and trains an epoch; then tells what Python was asked for that
# reaches out (sockets, unpickling, other programs), and which modules are loaded.
_USE = """
    import json, sys
    asked = []
    def hear(event, _arguments):
        if event.startswith(("socket.", "urllib.", "ftplib.", "http.", "smtplib.", "webbrowser.",
                             "pickle.", "subprocess.", "os.system", "os.exec", "os.posix_spawn")):
            asked.append(event)
    sys.addaudithook(hear)
    from PySide6.QtCore import QTimer
    from cnndesk.gui.app import Session, make_application
    from cnndesk.gui.document.settings import Settings
    app = make_application()
    session = Session(app, Settings())
    window, workspace = session.window, session.window.workspace
    session.show()
    window.files.open_images("digits", "lenet5")
    def train():
        if len(workspace.network) < 2 or workspace.dataset is None or window.canvas is None:
            return
        timer.stop()
        window.training.epoch_finished.connect(end)
        window.training.step_epoch()
    def end(*_):
        print(json.dumps([asked, sorted(sys.modules)]), flush=True)
        window.files.may_leave = lambda: True
        window.close()
        app.quit()
    timer = QTimer(interval=20)
    timer.timeout.connect(train)
    timer.start()
    app.exec()
"""


def _own(tmp_path: Path) -> dict[str, str]:
    places = {f"CNNDESK_{n}": str(tmp_path / n.lower()) for n in ("CACHE", "CONFIG", "DATA")}
    return {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}


@needs_window
def test_a_window_that_trains_asks_for_no_network_and_needs_none(tmp_path: Path) -> None:
    """Also run without any network, where the system lets us take it away."""
    command = [sys.executable, "-c", textwrap.dedent(_USE)]
    if _can_unshare():
        command = ["unshare", "--net", *command]
    run = subprocess.run(command, env=_own(tmp_path), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    asked, loaded = json.loads(run.stdout)
    assert asked == []
    assert "cnndesk.gui.window.main_window" in loaded
    # (The module socket itself is there: pyqtgraph imports multiprocessing, which imports it.)
    outward = {"PySide6.QtNetwork", "PySide6.QtWebSockets", "ssl", "http.client", "urllib.request"}
    assert outward & set(loaded) == set()


def _can_unshare() -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    tried = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return tried.returncode == 0
