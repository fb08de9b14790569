"""Handing in: asks where, and writes what was answered in a lesson as a readable file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.lesson_progress import answers_of, seed_kept
from cnndesk.gui.lessons.guide import Guide
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.lessons.handing_in import answers_as_text, write_whole


def _tr(words: str) -> str:
    return QCoreApplication.translate("Lesson", words)


def has_answers(guide: Guide, host: LessonHost) -> bool:
    """Whether anything was answered in the lesson that is given."""
    lesson = guide.lesson
    return lesson is not None and bool(answers_of(host.workspace.settings, lesson.name))


def hand_in(guide: Guide, host: LessonHost) -> None:
    """Ask for a name and write the answers of the lesson that is given."""
    lesson, settings = guide.lesson, host.workspace.settings
    assert lesson is not None
    title, kinds = _tr("Hand in your answers"), _tr("Answers (*.json)")
    proposal = _tr("your name") + ".json"
    path = choose_new_file(host.widget, settings, "answers", title, proposal, kinds)
    if path is None:
        return
    path = path if path.suffix.casefold() == ".json" else path.with_name(path.name + ".json")
    words = answers_as_text(
        lesson,
        frozenset(guide.done),
        answers_of(settings, lesson.name),
        seed_kept(settings, lesson.name),
    )
    try:
        write_whole(path, words)
    except OSError as error:
        sentence = _tr("The answers cannot be written there: {0}. Choose another folder.")
        host.show_message(sentence.format(error.strerror), "error")
        return
    host.show_message(_tr("Your answers are in {0}. Give this file in.").format(path.name))
