"""The guide in a window of its own: plain pages of ``resources/guide``, with their pictures.

The pages are Markdown that can be read in the repository, too. Words of the glossary are links
where they stand first on a page. Nothing is fetched: a link leads to another page, to a word, or
nowhere.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.terms import SCHEME, show_glossary, show_term
from cnndesk.gui.window.guide_html import page_html
from cnndesk.paths import resource

FIRST = "README.md"
_LIST = 188
_LONGEST_LINE = 720  # pixels of text: longer lines are hard to read


def pages() -> list[Path]:
    """Return the pages of the guide, the first one first."""
    folder = resource("guide")
    return [folder / FIRST, *sorted(p for p in folder.glob("*.md") if p.name != FIRST)]


def title_of(page: Path) -> str:
    """Return the title of a page: its first line, without the mark of a heading."""
    return page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip()


class Page(QTextBrowser):
    """One page; its pictures are as wide as the text."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.name = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.anchorClicked.connect(self._follow)

    def show_page(self, name: str) -> None:
        """Show a page of the guide by the name of its file."""
        self.name = name
        self._fill()
        self.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        text = (self._folder / self.name).read_text(encoding="utf-8")
        document = self.document()
        document.setDefaultFont(theme.font(theme.PANEL_TITLE - 1))
        document.setDocumentMargin(20)
        sizes = (theme.PANEL_TITLE - 1, theme.START_TITLE, theme.PANEL_TITLE + 1)
        body, title, heading = (theme.px(size) for size in sizes)
        self.setHtml(page_html(text, (body, title, heading)))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide's folder, as wide as the text; nothing from elsewhere."""
        path = (self._folder / QUrl(name).path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        if not path.is_relative_to(self._folder.resolve()) or not path.is_file():
            return None
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        width = round(max(200, self.viewport().width() - 48) * ratio)
        if image.width() > width:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let pictures follow the width."""
        super().resizeEvent(event)
        if self.name and event.size().width() != event.oldSize().width():
            at = self.verticalScrollBar().value()
            self._fill()
            self.verticalScrollBar().setValue(at)

    def _follow(self, url: QUrl) -> None:
        target = url.toString(QUrl.ComponentFormattingOption.FullyDecoded)
        if target.startswith(SCHEME):
            show_term(target, self)
        elif target.endswith("glossary.md"):
            show_glossary(self)
        elif (self._folder / target).is_file():
            dialog = self.window()
            assert isinstance(dialog, GuideDialog)
            dialog.choose(target)


class GuideDialog(QDialog):
    """The guide: its pages on the left, one of them on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._pages = pages()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        for page in self._pages:
            item = QListWidgetItem(title_of(page), self.list)
            item.setSizeHint(QSize(0, theme.px(28)))
        self.list.setFixedWidth(theme.px(_LIST))
        self.page = Page(self._pages[0].parent, self)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setMaximumWidth(theme.px(_LONGEST_LINE + 200))
        self.list.currentRowChanged.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        self.list.setCurrentRow(0)

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size()
        return QSize(theme.px(980), theme.px(700)).boundedTo(room * 0.9)

    def choose(self, name: str) -> None:
        """Show the page of a file name."""
        names = [page.name for page in self._pages]
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def _show(self, row: int) -> None:
        if row >= 0:
            self.page.show_page(self._pages[row].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Alt+Left and Alt+Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            wanted = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(wanted, self.list.count() - 1)))
            return
        super().keyPressEvent(event)


def show_guide(owner: QWidget, name: str = "") -> GuideDialog:
    """Open the guide of a window, or bring it to the front; at a page, if one is named."""
    found = owner.findChild(GuideDialog)
    dialog = found if found is not None else GuideDialog(owner)
    if name:
        dialog.choose(name)
    dialog.show()
    dialog.raise_()
    return dialog
