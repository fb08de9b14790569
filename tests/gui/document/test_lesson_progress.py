"""What is kept of a lesson: the first answer stays, with which of the choices it was."""

from __future__ import annotations

from typing import Any

from cnndesk.gui.document.lesson_progress import answers_of, remember
from cnndesk.gui.document.settings import Settings


def answer(first: str, tries: int, **more: Any) -> dict[str, Any]:
    return {"first": first, "last": first, "tries": tries, **more}


def kept(settings: Settings, given: dict[str, Any]) -> dict[str, Any]:
    remember(settings, "sizes", 0, (), {"0": given})
    return dict(answers_of(settings, "sizes")["0"])


def test_the_first_answer_stays_in_the_language_in_which_it_was_given() -> None:
    settings = Settings()
    assert kept(settings, answer("Überall null", 1, choice=2))["choice"] == 2
    again = kept(settings, answer("The image as it was", 3, choice=1))
    assert (again["first"], again["choice"]) == ("Überall null", 2)
    assert (again["last"], again["tries"]) == ("The image as it was", 3)


def test_an_answer_of_an_older_version_gets_no_choice_of_a_later_answer() -> None:
    settings = Settings()
    kept(settings, answer("Zero everywhere", 1))
    again = kept(settings, answer("The image as it was", 2, choice=1))
    assert again["first"] == "Zero everywhere"
    assert "choice" not in again
