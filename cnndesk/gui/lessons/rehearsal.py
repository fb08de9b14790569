"""Plays a lesson in its window, step by step, and says where it is not as it ought to be.

Each step is left alone, answered wrongly, done as its lines ``@do`` say, answered rightly; after
that the lesson is gone through once more without doing anything. Idle and wrong must never tick,
right must; one choice is right; what is named is there; no test image is watched before the seal is
opened. Claims are measured on the way.
"""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.errors import CnndeskError
from cnndesk.gui.document.lesson_progress import forget
from cnndesk.gui.lessons.answering import Stage
from cnndesk.gui.lessons.deeds import Deeds, pause, wait_for
from cnndesk.gui.lessons.guide import Guide
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.targets import find_place, find_widget
from cnndesk.gui.widgets.cover import Cover
from cnndesk.lessons.claims import Measured, measure
from cnndesk.lessons.expression import Unknown
from cnndesk.lessons.judging import right_choices
from cnndesk.lessons.lesson import Lesson, Question, Step
from cnndesk.lessons.questions import in_braces

IDLE = 2
"""Times that the guide looks at a step that nobody does anything in."""
TURNS = 25
"""Times that the engine answers all it was asked before a step counts as not noticed."""
IN_WORDS = "bright edges"
"""An answer in words of one's own."""


@dataclass(frozen=True)
class Fault:
    """Something that is not as it ought to be.

    Attributes
    ----------
    step : int
        From 1.
    sentence : str
    """

    step: int
    sentence: str


@dataclass(frozen=True)
class SheetLine:
    """One line of the answer sheet.

    Attributes
    ----------
    step : int
        From 1.
    title, question : str
    truth : str
        What is right, by the engine.
    why : str
        The last text, with its numbers.
    """

    step: int
    title: str
    question: str
    truth: str
    why: str


class Rehearsal:
    """One lesson, played once.

    Parameters
    ----------
    host : LessonHost
    guide : Guide
    lesson : Lesson
    seed : int
        Of the trainings.

    Attributes
    ----------
    faults : list of Fault
    measured : list of Measured
        The claims of the lesson.
    sheet : list of SheetLine
        What is right in each step that was done.
    """

    def __init__(self, host: LessonHost, guide: Guide, lesson: Lesson, seed: int = 0) -> None:
        self._host, self._guide, self._lesson, self._seed = host, guide, lesson, seed
        self._workspace = host.workspace
        self._deeds = Deeds(host, guide, seed)
        self._unsealed = False
        self.faults: list[Fault] = []
        self.measured: list[Measured] = []
        self.sheet: list[SheetLine] = []

    def play(self) -> None:
        """Go through the lesson, doing everything."""
        self._start()
        for index in range(len(self._lesson.steps)):
            if index:
                self._guide.next()
            try:
                self._play(self._begin())
            except CnndeskError as error:
                self._say(f"It cannot be played: {error}")

    def skip(self) -> None:
        """Go through the lesson, doing nothing: each scene must be right all the same."""
        self._start()
        for index in range(len(self._lesson.steps)):
            if index:
                self._guide.next()
            try:
                step = self._begin()
            except CnndeskError as error:
                self._say(f"Skipped to, it does not come about: {error}")
                continue
            self._check_scene(step)

    def _start(self) -> None:
        forget(self._workspace.settings, self._lesson.name)
        self._guide.start(self._lesson, 0, self._guide.handout)

    def _say(self, sentence: str) -> None:
        self.faults.append(Fault(self._guide.index + 1, sentence))

    # Scene ---------------------------------------------------------------------------------

    def _begin(self) -> Step:
        """Wait for the scene; return the step as it is worded in it."""
        guide, workspace = self._guide, self._workspace
        wait_for(lambda: guide.is_ready, "The scene")
        with workspace.lifted():
            settings = workspace.training_settings.replace(seed=self._seed)
            workspace.set_training_settings(settings)
        pause(60)
        self._deeds.let_engine_answer()  # what is asked of the beginning is known by then
        guide.look()
        step = guide.step
        assert step is not None
        return step

    def _check_scene(self, step: Step) -> None:
        """See whether images, network and what is pointed at are there."""
        scene, workspace = step.scene, self._workspace
        if scene.data:
            dataset = workspace.dataset
            if dataset is None or dataset.settings.source != scene.data:
                self._say(f"The images “{scene.data}” are not open.")
            elif scene.train and abs(len(dataset.splits["train"]) - scene.train) > max(
                2, 0.05 * scene.train
            ):
                count = len(dataset.splits["train"])
                self._say(f"{count} images are trained on, not {scene.train}.")
        if not scene.is_empty and not self._guide.ids:
            self._say("The network on the canvas is not the one that the step speaks of.")
        if step.point is not None and self._guide.index not in self._guide.done:
            place = find_place(self._host, step.point, self._guide.ids)
            if place is None and step.point.verb != "curves":
                self._say(f"What it points at cannot be seen: {step.point.verb}.")
        self._check_test()

    def _check_hidden(self, step: Step) -> None:
        """See whether a question's result can really not be seen while it is asked."""
        for phrase in step.hidden:
            widget = find_widget(self._host, phrase)
            if widget is None or not widget.isVisible():
                continue
            if not isinstance(widget.childAt(widget.rect().center()), Cover):
                name = " ".join((phrase.verb, *phrase.words))
                self._say(f"What it hides can be seen: {name}.")

    def _check_test(self) -> None:
        watched = self._workspace.watched
        if watched is not None and watched.split == "test" and not self._unsealed:
            self._say("A test image is watched before the seal is opened.")

    # One step ------------------------------------------------------------------------------

    def _play(self, step: Step) -> None:
        self._check_scene(step)
        if not step.can_be_done:
            return
        self._idle("Nobody did anything")
        self._check_hidden(step)
        question = step.question
        if step.until and not step.deeds:
            self._say("It cannot be played: it has no line @do.")
            return
        if question is None:
            self._do(step)
        elif step.until:
            self._predict(step, question)
        else:
            self._answer(step, question)
        self._check_done(step)

    def _do(self, step: Step) -> None:
        for deed in step.deeds:
            if deed.verb == "unseal":
                self._unsealed = True
            self._deeds.do(deed)
            self._check_test()
        self._settle()

    def _settle(self) -> None:
        """Let what was asked of the engine arrive, and the guide see it."""
        for _ in range(TURNS):
            self._guide.look()
            judged = self._guide.answering.judged
            if self._guide.is_done or (judged is not None and not judged.right):
                return
            self._deeds.let_engine_answer()

    def _idle(self, when: str) -> None:
        for _ in range(IDLE):
            self._guide.look()
        if self._guide.is_done:
            self._say(f"{when}, and it ticked.")

    def _predict(self, step: Step, question: Question) -> None:
        """Predict wrongly, do it, answer wrongly in every way, then rightly."""
        wrong = self._wrong_answers(question)
        self._guide.give(wrong[0] if wrong else IN_WORDS)
        self._idle("A prediction was made and nothing done")
        self._do(step)
        if question.kind == "words":
            return
        if self._guide.answering.stage is not Stage.COMPARE:
            self._say("It was done as its lines @do say, and was not noticed.")
            return
        self._check_choices(question)
        right = self._right_answer(question)
        if self._guide.is_done and wrong[0] != right:
            self._say(f"The wrong prediction “{wrong[0]}” ticked.")
        if self._guide.is_done:
            return
        self._mislead(question, right)
        if right is not None:
            self._guide.give(right)
            self._settle()

    def _answer(self, step: Step, question: Question) -> None:
        """Answer wrongly in every way, then rightly."""
        if question.kind == "place":
            self._guide.give("here")
            self._idle("The place that happened to be shown was handed in")
            self._do(step)
            self._guide.give("here")
            self._settle()
            return
        self._do(step)
        self._check_choices(question)
        right = self._right_answer(question)
        self._mislead(question, right)
        if right is not None:
            self._guide.give(right)
            self._settle()

    def _mislead(self, question: Question, right: float | str | None) -> None:
        for given in self._wrong_answers(question):
            if given == right:
                continue
            self._guide.give(given)
            self._idle(f"“{given}” was answered")
            judged = self._guide.answering.judged
            if judged is None:
                self._say(f"To “{given}” nothing is said.")
            elif question.kind == "choice" and not judged.reply:
                self._say(f"To “{given}” there is no reply.")
            elif any(c.words == given and c.right and not c.otherwise for c in question.choices):
                self._say(
                    f"“{given}” can be right, and was not: say behind a fourth | what is said then."
                )

    # Answers -------------------------------------------------------------------------------

    def _wrong_answers(self, question: Question) -> list[float | str]:
        facts = self._guide.facts
        if question.kind == "choice":
            right = [c.words for c in question.choices if c.right and c.right.holds(facts)]
            return [c.words for c in question.choices if c.words not in right] or [
                question.choices[0].words
            ]
        if question.kind != "number":
            return []
        found: list[float | str] = []
        for mistake in question.choices:
            if mistake.number is not None:
                try:
                    found.append(mistake.number.value(facts))
                except Unknown:
                    continue
        return [*found, -98765.0]

    def _right_answer(self, question: Question) -> float | str | None:
        facts = self._guide.facts
        try:
            if question.kind == "choice":
                return right_choices(question, facts)[0].words
            if question.kind == "number" and question.answer is not None:
                return question.answer.value(facts)
        except Unknown:
            self._say("What is right cannot be said, although everything was done.")
            return None
        return IN_WORDS

    def _check_choices(self, question: Question) -> None:
        if question.kind == "choice":
            facts = self._guide.facts
            right = [c for c in question.choices if c.right is not None and c.right.holds(facts)]
            if len(right) != 1:
                self._say(f"{len(right)} of its choices are right; one must be.")
        if question.kind == "number" and question.answer is not None:
            for mistake in question.choices:
                self._check_mistake(question, mistake.number)

    def _check_mistake(self, question: Question, number: object) -> None:
        from cnndesk.lessons.expression import Expression

        facts, answer = self._guide.facts, question.answer
        if not isinstance(number, Expression) or answer is None:
            return
        try:
            if abs(number.value(facts) - answer.value(facts)) <= question.within:
                self._say(f"The mistake “{number.text}” is right.")
        except Unknown:
            self._say(f"The mistake “{number.text}” cannot be worked out.")

    # Done ----------------------------------------------------------------------------------

    def _note(self, step: Step) -> None:
        """Write the step into the answer sheet."""
        guide, question = self._guide, step.question
        truth = ""
        if question is not None:
            judged = guide.answering.judged
            truth = judged.truth if judged is not None else ""
            if question.kind == "place":
                deeds = [" ".join(deed.words) for deed in step.deeds if deed.words]
                truth = deeds[-1] if deeds else ""
        self.sheet.append(
            SheetLine(
                guide.index + 1,
                step.title,
                question.words if question is not None else step.task,
                truth,
                guide.answering.said,
            )
        )

    def _check_done(self, step: Step) -> None:
        guide = self._guide
        if not guide.is_done:
            missing = [p for p in step.until if not guide.conditions.hold(p)]
            words = ", ".join(" ".join((p.verb, *p.words)) for p in missing)
            self._say(f"It was done as told and did not tick{': ' + words if words else ''}.")
            return
        self._note(step)
        for text in (step.text, step.why):
            for number in in_braces(text):
                try:
                    number.value(guide.facts)
                except Unknown:
                    self._say(f"The number {{{number.text}}} of its text cannot be worked out.")
        for claim in step.claims:
            try:
                found = measure(guide.index + 1, claim.comparison, self._seed, guide.facts)
            except Unknown:
                self._say(f"The claim {claim.comparison.text} cannot be worked out.")
                continue
            self.measured.append(found)
            if found.margin < -1e-6 * max(1.0, abs(found.right)):
                self._say(
                    f"The claim {claim.comparison.text} does not hold at seed {self._seed}: "
                    f"{found.left:.4g} and {found.right:.4g}."
                )
