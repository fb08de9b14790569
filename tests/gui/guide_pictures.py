"""The pictures of the guide, ``resources/guide/pictures``, from a real training on digits.

``make screenshots`` runs it. Each picture is a window of 1280 x 800, reduced and stored with few
colours, so that the guide stays small.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from screenshots import Photographer, State, theme  # sets folders of its own before Qt is loaded

from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings

SIZE = (1280, 800)
WIDTH = 960


class GuidePhotographer(Photographer):
    """Takes one picture for each page."""

    def keep(self, name: str) -> None:
        """Take the window's picture in the dark theme, small."""
        from PIL import Image

        self.window.resize(*SIZE)
        self.pause(600)
        self.window.fit()
        self.pause(300)
        path = self.folder / f"{name}.png"
        self.window.grab().save(str(path))
        with Image.open(path) as picture:
            height = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        # Colours that are rare, such as those of the parts, must not be given up for more greys.
        few = small.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(path, optimize=True)

    def run(self) -> None:
        """Take all pictures."""
        window, workspace = self.window, self.workspace
        self.session.apply_theme(theme.Choice.DARK)
        window.resize(*SIZE)
        window.files.open_images("digits", "lenet5")
        self.wait(lambda: len(workspace.network) > 1 and workspace.snapshot is not None)
        window.frame.show_panel("palette")
        workspace.select(("conv1",))
        self.keep("draw")
        window.frame.show_panel("images")
        self.keep("data")
        training = window.training
        training.run()
        self.wait(lambda: training.state is State.FINISHED)
        window.frame.show_panel("training")
        self.keep("train")
        workspace.select(("conv2",))
        window.frame.show_panel("feature_maps")
        self.keep("inside")
        window.frame.show_panel("confusion")
        self.pause(2500)
        self.keep("judge")
        self.use()

    def use(self) -> None:
        """Pictures of digits, written to files and opened as a user's own."""
        import tempfile

        from PIL import Image

        window, dataset = self.window, self.workspace.dataset
        with tempfile.TemporaryDirectory() as home:
            os.environ["HOME"] = home  # paths are shown from there on
            folder = Path(home) / "Pictures"
            folder.mkdir()
            paths = []
            for i in range(24):
                path = folder / f"digit-{i + 1:02}.png"
                Image.fromarray(dataset.val.images[i][:, :, 0]).save(path)
                paths.append(path)
            window.frame.show_panel("use")
            self.pause(500)
            window.frame.places["use"].panel.add_paths(paths)
            self.pause(3000)
            self.keep("use")


def main(folder: Path) -> int:
    """Take the pictures into a folder."""
    app = make_application()
    session = Session(app, Settings())
    photographer = GuidePhotographer(session, folder)
    session.show()
    photographer.wait(lambda: session.window.canvas is not None)
    session.window.panel_loader.make_all()
    photographer.run()
    session.window.files.may_leave = lambda: True
    session.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("resources/guide/pictures")))
