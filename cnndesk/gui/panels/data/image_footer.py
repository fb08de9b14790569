"""The selected images below the grid: what they are, and what can be done with them."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.correcting import (
    EXCLUDE_KEYS,
    PREDICTED_KEY,
    RELABEL_KEY,
    WATCH_KEY,
    Corrector,
)
from cnndesk.gui.panels.judging.parts import part_name
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import ElidedLabel, button
from cnndesk.gui.widgets.formats import counted
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.gui.widgets.shortcuts import keys_text
from cnndesk.words import listed

_PICTURE = 32
_LONGEST = 14  # characters of a class's name on a button


class SmallPicture(QWidget):
    """One image, small."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setFixedSize(_PICTURE, _PICTURE)

    def show_picture(self, picture: QPixmap) -> None:
        """Show another one."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_PICTURE, _PICTURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._picture.isNull():
            draw_rounded(QPainter(self), QRect(0, 0, _PICTURE, _PICTURE), self._picture)


class ImageFooter(QWidget):
    """What is selected, and the buttons for it; words are never cut, icons go first.

    Parameters
    ----------
    corrector : Corrector
    workspace : Workspace
    closely : QPushButton
        Shows and hides the pixels; it stands with the others.
    """

    def __init__(self, corrector: Corrector, workspace: Workspace, closely: QPushButton) -> None:
        super().__init__()
        self._corrector, self._workspace = corrector, workspace
        self._picture = SmallPicture()
        self.name = ElidedLabel("text", theme.BASE, 600)
        self.known = ElidedLabel("text2", theme.CAPTION)
        self.closely = closely
        self.watch = button(self.tr("Watch it"), corrector.watch)
        self.as_other = button("", corrector.relabel_as_predicted)
        self.relabel = button("", self._pick)
        self.exclude = button("", corrector.exclude)
        self._icons = {
            self.closely: "magnifying-glass-plus",
            self.watch: "eye",
            self.as_other: "tag",
            self.exclude: "prohibit",
        }
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.known)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        for made in self.buttons:
            made.setIconSize(QSize(20, 16))  # a little air between icon and word
            row.addWidget(made)
        workspace.corrections_changed.connect(self.refresh)
        self.refresh()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order in which they stand."""
        return self.closely, self.watch, self.as_other, self.relabel, self.exclude

    def _pick(self) -> None:
        self._corrector.pick_class(self.relabel.mapToGlobal(self.relabel.rect().topLeft()))

    def refresh(self) -> None:
        """Say what is selected and what can be done with it."""
        dataset, places = self._workspace.dataset, self._corrector.places
        self._say_selected()
        proposal = self._corrector.proposal
        back = self._corrector.all_excluded
        self.as_other.setVisible(bool(proposal))
        if proposal:
            short = proposal if len(proposal) <= _LONGEST else proposal[: _LONGEST - 1] + "…"
            words = self.tr("Relabel as {name}").format(name=short.replace("&", "&&"))
            self.as_other.setText(words)
        self.relabel.setText(self.tr("Other…") if proposal else self.tr("Relabel as…"))
        self.relabel.setVisible(not proposal or (dataset is not None and len(dataset.classes) > 2))
        self.exclude.setText(self.tr("Take back") if back else self.tr("Leave out"))
        missing = "" if places else self.tr("Select images first: click, Ctrl+click, Shift+click.")
        for made, key, tip in (
            (self.watch, WATCH_KEY, self.tr("Show this image in every view")),
            (self.as_other, PREDICTED_KEY, self.tr("Give the other class")),
            (self.relabel, RELABEL_KEY, self.tr("Give another class")),
            (
                self.exclude,
                EXCLUDE_KEYS[0],
                self.tr("Let them count again")
                if back
                else self.tr("Leave out of training, validation and test; the file stays"),
            ),
        ):
            made.setEnabled(bool(places))
            shown = keys_text(key)
            made.setToolTip(missing or f"{tip} ({shown})")
        if not self._corrector.can_relabel:
            self.relabel.setEnabled(False)
            self.relabel.setToolTip(
                self.tr("Labels and values are corrected in the table that gives them.")
            )
        self._fit()

    def _say_selected(self) -> None:
        dataset, places = self._workspace.dataset, self._corrector.places
        if dataset is None or not places:
            self._picture.show_picture(QPixmap())
            self.name.set_words(self.tr("No image is selected"))
            self.known.set_words("")
            return
        part, index = places[0]
        ratio = self.devicePixelRatioF()
        self._picture.show_picture(thumbnail(dataset.whole[part].images[index], _PICTURE, ratio))
        if len(places) > 1:
            self.name.set_words(
                self.tr("{count} selected").format(count=counted(len(places), "image"))
            )
            self.known.set_words(
                PurePath(dataset.whole[part].names[index]).name + self.tr(" and more")
            )
            return
        self.name.set_words(dataset.whole[part].names[index])
        self.known.set_words(listed((dataset.known(part, index), part_name(part))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave icons out before words are cut."""
        self._show_icons(on=True)
        if self._needed() > self.width():
            self._show_icons(on=False)
        self._picture.setVisible(self._needed() + _PICTURE + 60 <= self.width())

    def _show_icons(self, *, on: bool) -> None:
        for made, name in self._icons.items():
            made.setIcon(icons.icon(name) if on else QIcon())

    def _needed(self) -> int:
        margins = self._row.contentsMargins()
        shown = [made for made in self.buttons if not made.isHidden()]
        return (
            margins.left()
            + margins.right()
            + 140  # the name
            + sum(made.sizeHint().width() + self._row.spacing() for made in shown)
        )
