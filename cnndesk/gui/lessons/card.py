"""The card of a lesson: what the step says, what is to be done, how far one is; in a column.

It shows what the guide tells and asks the guide; it holds nothing of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.lessons.answering import Stage
from cnndesk.gui.lessons.dots import Dots
from cnndesk.gui.lessons.guide import Guide
from cnndesk.gui.lessons.handing_in import hand_in, has_answers
from cnndesk.gui.lessons.question_box import Prose, QuestionBox
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, button, hairline, icon_button, text
from cnndesk.lessons.expression import Unknown
from cnndesk.lessons.judging import truth_of
from cnndesk.lessons.lesson import Lesson, Question, Step
from cnndesk.lessons.library import named, shelf
from cnndesk.words import language

if TYPE_CHECKING:
    from cnndesk.gui.lessons.host import LessonHost

Start = Callable[[Lesson], object]

_HEIGHT_HEAD = 40
_SLACK = 6  # pixels: a button in another colour measures its words otherwise


class LessonCard(QWidget):
    """What a step says, and the way through the lesson.

    Parameters
    ----------
    guide : Guide
    host : LessonHost
    start : callable
        Gives another lesson.
    """

    def __init__(self, guide: Guide, host: LessonHost, start: Start) -> None:
        super().__init__()
        self._guide, self._host, self._start = guide, host, start
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(240, 220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_middle(), 1)
        column.addWidget(hairline())
        column.addLayout(self._make_foot())
        guide.changed.connect(self.refresh)
        guide.place_changed.connect(self.show_place)
        host.workspace.theme_changed.connect(self.refresh)

    def _make_middle(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        self.where = text("", "tertiary", theme.CAPTION)
        self.title = text("", "", theme.PANEL_TITLE, 600, wrap=True)
        self.words = Prose()
        self.question = QuestionBox(self._guide.give, self._guide.tell)
        self.task = self._make_task()
        self.why = Prose()
        self.offers = QVBoxLayout()
        self.offers.setSpacing(6)
        column.addWidget(self.where)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.question)
        column.addWidget(self.task)
        column.addLayout(self.offers)
        column.addWidget(self.why)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        self._area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        return self._area

    def _make_task(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "box")
        self._tick = IconLabel("circle", "text3", 18)
        self.task_words = Prose()
        self.hint_words = text("", "secondary", theme.SECONDARY, wrap=True)
        self.show_me = button(self.tr("Show me"), self._show_again, "link")
        self.show_me.setToolTip(self.tr("Open the panel again and say where it is"))
        self.show_me.setFont(theme.font(theme.SECONDARY))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(self.task_words)
        words.addWidget(self.hint_words)
        words.addWidget(self.show_me, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 8, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return box

    def _make_foot(self) -> QVBoxLayout:
        self.dots = Dots(self._guide)
        self.dots.chosen.connect(self._guide.go_to)
        self.back = button(self.tr("Back"), self._guide.back)
        self.next = button(self.tr("Next"), self._on_next)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._row.addWidget(self.dots)
        self._row.addStretch(1)
        self._row.addWidget(self.back)
        self._row.addWidget(self.next)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(12, 8, 12, 8)
        self._foot.setSpacing(6)
        self._foot.addLayout(self._row)
        return self._foot

    def _place_dots(self) -> None:
        """Put the dots beside the buttons, or above them where the words leave no room."""
        words = (self.tr("Skip"), self.tr("Next"), self.tr("Finish"), self.tr("Close"))
        now = self.next.fontMetrics().horizontalAdvance(self.next.text())
        bold = QFontMetrics(theme.font(theme.BASE, 600))
        frame = self.next.sizeHint().width() - now
        widest = frame + max(bold.horizontalAdvance(word) for word in words) + _SLACK
        self.next.setMinimumWidth(widest)  # it stays where it is when its words change
        margins = self._foot.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * self._row.spacing()
        fits = self.dots.minimumSizeHint().width() + self.back.sizeHint().width() + widest <= room
        if fits:
            self._row.insertWidget(0, self.dots)
        else:
            self._foot.insertWidget(0, self.dots)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_dots()

    # Showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the present step."""
        if self._guide.lesson is None:
            return
        focus = QApplication.focusWidget()
        answered = focus is not None and self.question.isAncestorOf(focus)
        self._show()
        if answered and focus is not None and not (focus.isVisible() and focus.isEnabled()):
            # The keyboard would else go to whatever comes next in the window.
            on = self.next if self._guide.is_done or not self.show_me.isVisible() else self.show_me
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        guide = self._guide
        lesson, step = guide.lesson, guide.step
        assert lesson is not None
        self._clear_offers()
        count = len(lesson.steps)
        self._place_dots()
        self.dots.updateGeometry()
        self.dots.update()
        self.back.setEnabled(guide.index > 0)
        if step is None:
            self._show_end()
            return
        self.where.setText(self.tr("Step {n} of {of}").format(n=guide.index + 1, of=count))
        if self.title.text() != step.title:
            self._area.verticalScrollBar().setValue(0)
        self.title.setText(step.title)
        self.words.say(guide.text(step.text))
        self.words.setVisible(bool(step.text))
        self._show_question(step)
        has_task = bool(step.task) and not self._waits_for_answer(step)
        self.task.setVisible(has_task)
        self.task_words.say(step.task)
        if not guide.is_done and self.hint_words.property("of") != guide.index:
            self.hint_words.hide()
        # Whoever was wrong has done the task all the same; only the answer is open.
        done = (guide.is_done or guide.is_comparing) and step.can_be_done
        self._tick.set_icon("check-circle" if done else "circle", "good" if done else "text3")
        self._tick.setAccessibleName(self.tr("Done") if done else self.tr("To do"))
        self.show_me.setVisible(bool(step.until) and not done)
        for offer in step.offers if has_task else ():
            self.offers.addWidget(button(offer.words, partial(guide.accept, offer)))
        last = guide.index == count - 1
        words = self.tr("Finish") if last else self.tr("Next")
        self._set_next(words if guide.is_done else self.tr("Skip"), primary=guide.is_done)

    def _waits_for_answer(self, step: Step) -> bool:
        """Whether the question comes first."""
        guide = self._guide
        asks = step.question is not None and guide.answering.stage is Stage.ASK
        return asks and guide.index not in guide.done

    def _show_question(self, step: Step) -> None:
        guide, question, answering = self._guide, step.question, self._guide.answering
        is_done = guide.index in guide.done
        self.question.setVisible(question is not None)
        if question is not None:
            may_tell = is_done or answering.was_told
            earlier = named(question.earlier, language()) if question.earlier else None
            self.question.show_question(
                question,
                answering,
                earlier=earlier.title if earlier is not None else "",
                hint=step.hint if not step.task else "",
                is_done=is_done,
                truth=self._truth(question) if may_tell else "",
            )
        said = answering.said or (guide.text(step.why) if is_done else "")
        if guide.lacks_an_earlier_step:
            said = self.tr(
                "What is right cannot be said yet: something that this step compares with is "
                "missing. If an earlier step was skipped, go back and do it; or go on."
            )
        self.why.setVisible(bool(said))
        self.why.say(said)

    def _truth(self, question: Question) -> str:
        """Return what is right, as it was when it was judged."""
        judged = self._guide.answering.judged
        if judged is not None and judged.truth:
            return judged.truth
        try:
            return truth_of(question, self._guide.facts)
        except Unknown:
            return ""

    def show_place(self, words: str) -> None:
        """Say which place would be handed in."""
        self.question.show_place(words)

    def _set_next(self, words: str, *, primary: bool) -> None:
        self.next.setText(words)
        kind = "primary" if primary else ""
        if self.next.property("kind") != kind:
            self.next.setProperty("kind", kind)
            self.next.style().unpolish(self.next)
            self.next.style().polish(self.next)

    def _show_end(self) -> None:
        """Say that it is over, and what there is besides."""
        lesson = self._guide.lesson
        assert lesson is not None
        done = len([n for n in self._guide.done if n < len(lesson.steps)])
        waiting = len([step for step in lesson.steps if step.can_be_done])
        self.where.setText(lesson.title)
        self.title.setText(self.tr("That was the lesson"))
        words = self.tr("Everything stays as it is: go on trying, or save it with Ctrl+S.")
        if done >= waiting:
            words = self.tr("You have done every step. ") + words
        self.words.say(words)
        self.words.show()
        self.task.hide()
        self.question.hide()
        self.why.hide()
        if any(step.question is not None for step in lesson.steps):
            made = button(self.tr("Hand in your answers…"), self._hand_in)
            made.setToolTip(self.tr("Writes a readable file for your teacher"))
            self.offers.addWidget(made)
        for other in shelf(language()).lessons:
            if other.name != lesson.name and other.title != lesson.title:  # out of a hand-out
                made = button(other.title, partial(self._start, other))
                made.setToolTip(other.about)
                self.offers.addWidget(made)
        self._set_next(self.tr("Close"), primary=True)

    def _hand_in(self) -> None:
        hand_in(self._guide, self._host)

    def _clear_offers(self) -> None:
        while self.offers.count():
            item = self.offers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _on_next(self) -> None:
        if self._guide.step is None:
            self._guide.leave()
        else:
            self._guide.next()

    def _show_again(self) -> None:
        step = self._guide.step
        if step is None:
            return
        self.hint_words.setText(step.hint)
        self.hint_words.setProperty("of", self._guide.index)
        self.hint_words.setVisible(bool(step.hint))
        self._guide.show_again()


class LessonColumn(QFrame):
    """The column of the card, at the far right of every workspace, so that it covers nothing."""

    def __init__(self, guide: Guide, host: LessonHost, start: Start) -> None:
        super().__init__(host.widget)
        self._guide, self._host = guide, host
        self.setObjectName("lesson")
        self.setAccessibleName(self.tr("Lesson"))
        self.setProperty("role", "side")
        self.card = LessonCard(guide, host, start)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.card, 1)
        guide.changed.connect(self._on_changed)

    def _make_head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "tabrow")
        head.setFixedHeight(_HEIGHT_HEAD)
        self.name = text("", "", theme.BASE, 600)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = icon_button(
            "x", self.tr("Leave the lesson; Help > Lessons goes on here (Esc)"), self._guide.leave
        )
        self.close_button.setProperty("kind", "")
        self.close_button.setFixedSize(22, 22)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 6, 1)
        row.setSpacing(6)
        row.addWidget(IconLabel("note", "accent", 16))
        self.hand_in = icon_button(
            "export",
            self.tr("Hand in your answers: write a readable file for your teacher"),
            lambda: hand_in(self._guide, self._host),
        )
        self.hand_in.setAccessibleName(self.tr("Hand in your answers"))
        self.hand_in.setFixedSize(22, 22)
        row.addWidget(self.name, 1)
        row.addWidget(self.hand_in)
        row.addWidget(self.close_button)
        return head

    def _on_changed(self) -> None:
        if self._guide.lesson is not None:
            self.name.setText(self._guide.lesson.title)
            self.hand_in.setVisible(has_answers(self._guide, self._host))
