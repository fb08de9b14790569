"""``cnndesk --smoke``: whether this copy of the program works on this machine.

It opens the real window with folders of its own, loads the built-in digits, trains LeNet-5 through
the training panel's own object, looks at what was drawn, saves and opens the project, and compares
numbers: the window's weights with those of the command line on one thread, and with what the source
tree computed when this copy was built, where that was noted (`RECORD`). The digests differ between
builds of the kernels, so the record holds one for each that the building machine could run; a build
without one is said not to have been compared.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from cnndesk import __version__
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.paths import own_program, resource
from cnndesk.system.processes import helper

if TYPE_CHECKING:
    from cnndesk.gui.support.crash import CrashGuard
    from cnndesk.gui.window.main_window import MainWindow

EPOCHS = 2
RECORD = "digests.json"
PICTURE = "CNNDESK_SMOKE_PICTURE"
"""Names a file for a picture of the window, for people to look at."""

_LONGEST = 1000 * int(os.environ.get("CNNDESK_SMOKE_SECONDS", "120"))
"""Milliseconds to wait for anything; it takes seconds, on an emulated processor minutes."""
_LOOK_EVERY = 20
_FEWEST_SHADES = 12
_OF_OFFSCREEN = "This plugin does not support"  # what no screen would have to


class SmokeError(CnndeskError):
    """Something does not work; the sentence says what."""


@contextlib.contextmanager
def own_folders() -> Iterator[None]:
    """Keep settings, data, cache and log of the user out of this as long as it lasts."""
    names = ("CNNDESK_CONFIG", "CNNDESK_DATA", "CNNDESK_CACHE", "CNNDESK_LOGS")
    before = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory(
        prefix="cnndesk-smoke-",
        ignore_cleanup_errors=True,  # Windows keeps what is mapped
    ) as folder:
        for name in names:
            os.environ[name] = str(Path(folder, name))
        try:
            yield
        finally:
            gc.collect()  # lets go of mapped images, which Windows would not delete
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


class Session(Protocol):
    """What is tried: the program as ``app.py`` puts it together."""

    guard: CrashGuard
    window: MainWindow

    def show(self) -> None:
        """Show the window."""


def run(session: Session) -> int:
    """Try the program; print what was found, and return the exit code.

    Parameters
    ----------
    session : Session
        Not shown yet.
    """

    def hear(kind: QtMsgType, context: object, text: str) -> None:
        if _OF_OFFSCREEN not in text:
            print(f"  Qt says: {text}", file=sys.stderr)

    before = qInstallMessageHandler(hear)
    crashes: list[str] = []
    session.guard.caught.connect(lambda sentence, details: crashes.append(sentence))
    try:
        Smoke(session).run()
        if crashes:
            raise SmokeError(crashes[0])
    except Exception as error:
        reason = str(error) if isinstance(error, CnndeskError) else repr(error)
        print(f"cnndesk: the smoke test failed. {reason}", file=sys.stderr)
        return 1
    finally:
        session.window.stop_training()
        session.window.files.may_leave = lambda: True  # type: ignore[method-assign]
        session.window.close()
        qInstallMessageHandler(before)
    print("cnndesk: the smoke test passed.")
    return 0


class Smoke:
    """The steps of the smoke test, in order.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._window = session.window
        self._workspace = session.window.workspace

    def run(self) -> None:
        """Take every step; `SmokeError` says which one failed."""
        import cnndesk_ext

        begun = time.perf_counter()
        self._open_window()
        print(
            f"  window on {QGuiApplication.platformName()} after "
            f"{time.perf_counter() - begun:.2f} s, kernels {cnndesk_ext.isa}, cnndesk {__version__}"
        )
        trained = self._train()
        shades = self._look()
        print(f"  feature maps drawn in {shades} shades")
        self._keep(trained)
        digest = trained.digest
        print(f"  digest of the weights after {EPOCHS} epochs: {digest}")
        self._compare(digest, cnndesk_ext.isa)
        self._cluster()

    def _open_window(self) -> None:
        ready: list[bool] = []
        self._window.ready.connect(lambda: ready.append(True))
        self._session.show()
        self._wait(lambda: bool(ready), "the window did not open")

    def _train(self) -> Project:
        from cnndesk.gui.session.training import State

        workspace, window = self._workspace, self._window
        window.files.open_images("digits", "lenet5")
        self._wait(lambda: len(workspace.network) > 1, "the digits or the network did not load")
        workspace.set_training_settings(workspace.training_settings.replace(epochs=EPOCHS, seed=0))
        training = window.training
        training.run()
        self._wait(lambda: training.state is State.FINISHED, "the training did not finish")
        history = training.history
        if history is None or len(history.epochs) != EPOCHS:
            raise SmokeError("The training left no history.")
        row = history.epochs.row(-1)
        print(f"  {EPOCHS} epochs of LeNet-5 on digits: loss {row['train_loss']:.4f}")
        if not np.isfinite(row["train_loss"]):
            raise SmokeError("The loss is not finite.")
        return workspace.capture()

    def _look(self) -> int:
        """Return how many shades the feature maps of the first convolution show."""
        from cnndesk.gui.panels.feature_maps import FeatureMapsPanel

        window, workspace = self._window, self._workspace
        workspace.select(("conv1",))
        window.show_panel("feature_maps")
        self._wait(lambda: workspace.snapshot is not None, "no image went through the network")
        panel = window.findChild(FeatureMapsPanel)
        if panel is None:
            raise SmokeError("There is no panel of feature maps.")
        mosaic = panel.mosaic
        self._wait(lambda: _shades(mosaic) >= _FEWEST_SHADES, "no feature maps were drawn")
        shades = _shades(mosaic)
        window.show_panel("canvas")
        window.fit()
        picture = os.environ.get(PICTURE)
        if picture:
            self._settle()
            window.grab().save(picture)
        return shades

    def _keep(self, trained: Project) -> None:
        """Save and open the project."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            path = Path(folder, "smoke.cnndesk")
            if not self._window.files.write(path):
                raise SmokeError("The project could not be saved.")
            if Project.load(path).digest != trained.digest:
                raise SmokeError("The project holds other weights after saving and opening.")
            self._window.files.lock.release()
            # The moments follow the project on the engine thread.
            self._window.training.engine.now(lambda: None)

    def _compare(self, digest: str, isa: str) -> None:
        again = command_line_digest(threads=1)
        if again != digest:
            raise SmokeError(
                f"The command line on one thread comes to the digest {again}, the window "
                f"to {digest}."
            )
        print("  the same from the command line on one thread")
        print(f"  {verdict(digest, isa, recorded_digests())}")

    def _cluster(self) -> None:
        """Let another process divide points: this program, started once more by itself."""
        from cnndesk.explain.clusters import has_scikit_learn, k_means
        from cnndesk.explain.progress import finish

        if not has_scikit_learn():
            print("  without scikit-learn: t-SNE and k-means cannot be had in this copy")
            return
        points = np.repeat(np.eye(3, dtype=np.float32), 20, axis=0)
        if sorted(finish(k_means(points, 3)).sizes.tolist()) != [20, 20, 20]:
            raise SmokeError("k-means in a process of its own does not find three clear clusters.")
        print("  k-means in a process of its own")

    def _wait(self, condition: Callable[[], bool], failure: str) -> None:
        """Let the program run until something is so."""
        if not _come(condition):
            banners = [banner.text for banner in self._window.banners.open]
            raise SmokeError(" ".join([f"{failure.capitalize()}.", *banners]))

    def _settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(300, loop.quit)
        loop.exec()


def command_line_digest(threads: int) -> str:
    """Return the digest of the same training by this program's command line."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        wanted = f"train --template lenet5 --data digits --epochs {EPOCHS} --seed 0 --json"
        done = subprocess.run(
            [
                *own_program(),
                *wanted.split(),
                f"--threads={threads}",
                f"--out={Path(folder, 'smoke.cnndesk')}",
            ],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            **helper(),
        )
    if done.returncode:
        raise SmokeError(f"The command line failed: {done.stderr.strip() or done.returncode}")
    return str(json.loads(done.stdout)["digest"])


def recorded_digests() -> dict[str, str] | None:
    """Return what the source tree came to, by build of the kernels; None where nothing is noted."""
    try:
        text = resource(RECORD).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    return {str(isa): str(digest) for isa, digest in json.loads(text).items()}


def verdict(digest: str, isa: str, recorded: dict[str, str] | None) -> str:
    """Return how a digest compares with what the source tree came to.

    Raises
    ------
    SmokeError
        Where they differ.
    """
    if recorded is None:
        return "not a built copy, so there is no record of the source tree to compare with"
    if isa not in recorded:
        return (
            f"not compared with the source tree: the building machine could run "
            f"{', '.join(recorded) or 'no build'}, not {isa}"
        )
    if recorded[isa] != digest:
        raise SmokeError(
            f"The source tree came to the digest {recorded[isa]} when this copy was built, this "
            f"copy comes to {digest}: its numbers, or those of this machine, differ."
        )
    return f"the same as the source tree ({isa})"


def _come(condition: Callable[[], bool]) -> bool:
    if condition():
        return True
    loop = QEventLoop()
    look = QTimer(interval=_LOOK_EVERY)

    def check() -> None:
        if condition():
            loop.quit()

    look.timeout.connect(check)
    limit = QTimer(singleShot=True, interval=_LONGEST)
    limit.timeout.connect(loop.quit)
    look.start()
    limit.start()
    loop.exec()
    look.stop()
    limit.stop()
    return condition()


def _shades(widget: QWidget) -> int:
    """Count the colours that a widget shows."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return len(np.unique(pixels))
