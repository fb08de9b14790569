"""The question of a step in the lesson's card: choices, a field or a place to click, and the reply.

It shows what the guide's `Answering` says and hands answers on; it judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.lessons.answering import Answering, Stage
from cnndesk.gui.lessons.rich_text import rich
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, button, text
from cnndesk.gui.widgets.terms import show_term
from cnndesk.lessons.judging import SHORTEST, Given
from cnndesk.lessons.lesson import Question
from cnndesk.lessons.questions import written
from cnndesk.typed_numbers import NumberError, typed_number

Give = Callable[[Given], object]

_PADDING, _MARK = 8, 16
LONGEST = 120
"""Characters of an answer in words of one's own."""


class Prose(QLabel):
    """A lesson's text, whose known words can be clicked.

    Parameters
    ----------
    size, weight : int
        Of the type.
    """

    def __init__(self, size: int = theme.BASE, weight: int = 400) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFont(theme.font(size, weight))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.linkActivated.connect(lambda target: show_term(target, self))

    def say(self, words: str) -> None:
        """Show a text; one that is there stays, so that what is selected in it does."""
        self._words = words
        made = rich(words) if words else ""
        if made == self.text():
            return
        self.setText(made)
        self.setAccessibleName(words)
        with_links = Qt.FocusPolicy.TabFocus if "<a " in made else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(with_links)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme: words that are links carry theirs in the text."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_words"):
            self.say(self._words)
        super().changeEvent(event)


class ChoiceButton(QAbstractButton):
    """One answer to choose; its words may take several lines.

    Parameters
    ----------
    words : str
    """

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(theme.font(theme.BASE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hovered = False
        self.is_given = False
        self.mark = ""

    def show_mark(self, *, is_given: bool, mark: str) -> None:
        """Say whether this was chosen, and with which icon it is marked: "check" or "x"."""
        if (is_given, mark) != (self.is_given, self.mark):
            self.is_given, self.mark = is_given, mark
            words = {"check": self.tr("right"), "x": self.tr("not so")}.get(mark, "")
            self.setAccessibleDescription(words)
            self.update()

    def _room(self, width: int) -> int:
        return max(40, width - 2 * _PADDING - _MARK - 6)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, self._room(width), 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        return QFontMetrics(self.font()).boundingRect(room, flags, self.text()).height() + 12

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 30)

    def resizeEvent(self, event: object) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        can = self.isEnabled()
        fill = "accent_soft" if self.is_given else "hover" if self._hovered and can else "raised"
        edge = "accent" if self.is_given or self.hasFocus() else "border"
        painter.setBrush(theme.color(fill))
        painter.setPen(QPen(theme.color(edge), 1))
        box = self.rect().adjusted(0, 0, -1, -1)
        painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        self._paint_mark(painter)
        dim = not can and not self.is_given and not self.mark
        painter.setPen(theme.color("text3" if dim else "text"))
        left = _PADDING + _MARK + 6
        room = self.rect().adjusted(left, 5, -_PADDING, -5)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())

    def _paint_mark(self, painter: QPainter) -> None:
        """Draw the ring of a choice, or what came of it."""
        middle = QRect(_PADDING, (self.height() - 12) // 2, 12, 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.mark == "check":
            painter.setPen(QPen(theme.color("good"), 2))
            x, y = middle.left(), middle.top()
            painter.drawPolyline(
                [QPoint(x + 1, y + 6), QPoint(x + 5, y + 10), QPoint(x + 12, y + 2)]
            )
        elif self.mark == "x":
            painter.setPen(QPen(theme.color("warning"), 2))
            inner = middle.adjusted(2, 2, -2, -2)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            painter.setPen(QPen(theme.color("accent" if self.is_given else "text3"), 1.5))
            painter.drawEllipse(middle)
            if self.is_given:
                painter.setBrush(theme.color("accent"))
                painter.drawEllipse(middle.adjusted(3, 3, -3, -3))


class QuestionBox(QWidget):
    """Question, answer and reply.

    Parameters
    ----------
    give : callable
        Takes an answer.
    tell : callable
        Shows what is right.
    """

    def __init__(self, give: Give, tell: Callable[[], object]) -> None:
        super().__init__()
        self._give = give
        self._question: Question | None = None
        self.choices: list[ChoiceButton] = []
        self.earlier = text("", "tertiary", theme.CAPTION, wrap=True)
        self.words = Prose(weight=600)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._on_given)
        self.here = text("", "secondary", theme.SECONDARY, wrap=True)
        self.answer = button(self.tr("Answer"), self._on_given, "primary")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.here, 1)
        row.addWidget(self.answer)
        self.issue = text("", "error", theme.SECONDARY, wrap=True)
        self.issue.hide()
        self.hint = text("", "secondary", theme.SECONDARY, wrap=True)
        self.reply = self._make_reply()
        self.tell = button(self.tr("Show the answer"), tell, "link")
        self.tell.setFont(theme.font(theme.SECONDARY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.earlier)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addLayout(self._list)
        column.addLayout(row)
        column.addWidget(self.issue)
        column.addWidget(self.reply)
        column.addWidget(self.tell, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_reply(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "box")
        self._mark = IconLabel("check-circle", "good", 16)
        self.verdict = text("", "", theme.BASE, 600, wrap=True)
        self.reason = Prose()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self.verdict)
        words.addWidget(self.reason)
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return box

    # Showing -------------------------------------------------------------------------------

    def show_question(
        self,
        question: Question,
        answering: Answering,
        *,
        earlier: str = "",
        hint: str = "",
        is_done: bool = False,
        truth: str = "",
    ) -> None:
        """Show a question and where its answer stands.

        Parameters
        ----------
        question : Question
        answering : Answering
        earlier : str
            The title of the lesson it recalls; empty for this one.
        hint : str
            Where a place is to be clicked.
        is_done : bool
            Whether the step is ticked off.
        truth : str
            What is right, once it may be told; empty before.
        """
        if question is not self._question:
            self._begin(question)
        self.earlier.setText(self.tr("From “{0}”").format(earlier) if earlier else "")
        self.earlier.setVisible(bool(earlier))
        closed = is_done or answering.stage is Stage.DO or answering.was_told
        for made in self.choices:
            made.setEnabled(not closed)
            given = made.text() == answering.given
            wrong = given and answering.judged is not None and not answering.is_right
            right = bool(truth) and made.text() == truth
            made.show_mark(is_given=given, mark="check" if right else "x" if wrong else "")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and question.kind == "place" and not closed)
        typed = question.kind in ("number", "words")
        self.field.setVisible(typed and not closed)
        self.here.setVisible(question.kind == "place" and not closed)
        self.answer.setVisible((typed or question.kind == "place") and not closed)
        self.tell.setVisible(
            answering.stage is Stage.COMPARE
            and not answering.is_right
            and not answering.was_told
            and not is_done
            and answering.judged is not None
        )
        self._show_reply(question, answering, truth, is_done=is_done)

    def _begin(self, question: Question) -> None:
        """Show another question, unanswered."""
        self._question = question
        self.words.say(question.words)
        self.field.clear()
        self.issue.hide()
        numbers = question.kind == "number"
        self.field.setPlaceholderText(self.tr("a number") if numbers else self.tr("in your words"))
        self.answer.setText(self.tr("This one") if question.kind == "place" else self.tr("Answer"))
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices = [ChoiceButton(c.words) for c in question.choices if c.words]
        for made in self.choices:
            made.clicked.connect(partial(self._give, made.text()))
            self._list.addWidget(made)

    def show_place(self, words: str) -> None:
        """Say what “This one” would hand in now; nothing while nothing is shown."""
        if words != self.here.text():
            self.here.setText(words)
        self.answer.setEnabled(bool(words) or self._question is None)

    def _show_reply(
        self, question: Question, answering: Answering, truth: str, *, is_done: bool
    ) -> None:
        judged, given = answering.judged, answering.given
        said = _said(given) if question.kind == "number" else str(given)
        if answering.stage is Stage.DO:
            words = self.tr("You said: {0}").format(said)
            self._reply(words if question.kind != "place" else "", "", "circle", "text3")
        elif judged is None:
            waits = answering.stage is Stage.COMPARE and not is_done
            words = self.tr("This cannot be said yet: what is right is between the choices.")
            self._reply(words if waits else "", "", "circle", "text3")
        elif judged.right:
            self._reply(
                self._praise(question, answering, truth), judged.reply, "check-circle", "good"
            )
        elif answering.was_told:
            words = self.tr("It is {0}.").format(truth) if truth else self.tr("Not so.")
            if truth and question.kind == "choice":
                words = self.tr("Right is: {0}").format(truth)
            self._reply(words, judged.reply, "x", "warning")
        else:
            words = self.tr("Not so: {0}").format(said)
            if question.kind == "place":
                words = self.tr("Not there.")
            more = judged.reply or self.tr("Look again, and answer with what you see now.")
            self._reply(words, more, "x", "warning")

    def _praise(self, question: Question, answering: Answering, truth: str) -> str:
        if question.kind == "number" and truth:
            first = answering.first
            if answering.tries > 1 and isinstance(first, float):
                words = self.tr("It is {0}. At first you said {1}.")
                return words.format(truth, _said(first))
            return self.tr("Right: {0}").format(truth)
        if question.kind == "words":
            return self.tr("Noted: “{0}”").format(answering.given)
        return self.tr("Right")

    def _reply(self, verdict: str, reason: str, icon: str, color: str) -> None:
        self.reply.setVisible(bool(verdict or reason))
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict))
        self.reason.say(reason)
        self.reason.setVisible(bool(reason))
        self._mark.set_icon(icon, color)

    # Answering -----------------------------------------------------------------------------

    def _on_given(self) -> None:
        question = self._question
        if question is None:
            return
        if question.kind == "place":
            if self.here.text():
                self._give(self.here.text())
            return
        words = self.field.text().strip()
        if question.kind == "words":
            if len(words) < SHORTEST:
                self._refuse(self.tr("Write at least a word."))
                return
            self.issue.hide()
            self.field.clear()
            self._give(words)
            return
        try:
            number = typed_number(words.rstrip("%"))
        except NumberError as error:
            self._refuse(str(error))
            return
        self.issue.hide()
        self.field.clear()
        self._give(number)

    def _refuse(self, sentence: str) -> None:
        self.issue.setText(sentence)
        self.issue.show()


def _said(given: Given | None) -> str:
    return written(given) if isinstance(given, float) else str(given)
