"""The guide: leads through one lesson, sets the window up for each step and notices what is done.

It does only what ``cnndesk.lessons.vocabulary`` knows, by the same ways as menus and buttons; every
change of the network is a step of the history. A few times a second it looks at the window: moves
the ring to where its target is now, and ticks the step off once all its conditions hold and its
question has the right answer. What a step begins with is done by ``scene_setter.py``.
"""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.document.edits import SetParams
from cnndesk.document.part_locks import PartLocks
from cnndesk.gui.document.lesson_progress import progress_of, remember, seed_for
from cnndesk.gui.lessons.actions import Actions
from cnndesk.gui.lessons.answering import Answering, Stage
from cnndesk.gui.lessons.conditions import LessonConditions
from cnndesk.gui.lessons.covers import Covers
from cnndesk.gui.lessons.facts import WindowFacts
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.pointer import Pointer
from cnndesk.gui.lessons.scenes import SceneSetter
from cnndesk.gui.lessons.targets import find_place, find_widget
from cnndesk.lessons.expression import Expression, Unknown
from cnndesk.lessons.handout import Handout
from cnndesk.lessons.judging import Given, choice_number, judge
from cnndesk.lessons.lesson import Lesson, Offer, Phrase, Step
from cnndesk.lessons.naming import renamed
from cnndesk.lessons.questions import LAB, expression, filled, in_braces

TICK = 200
"""Milliseconds between two looks at the window."""
PATIENCE = 15
"""Looks at the most that numbers of the last text are waited for; they come from the engine.

Looks between which the engine has answered: how long it takes is another matter on every machine.
"""
_SHOWING = ("open", "select", "view", "direction", "map")
"""What a step begins with and can be asked for again without undoing what was done in it."""
_LASTING = ("training", "augment", "labels", "classes", "freeze", "unfreeze")
"""What a step begins with that the steps behind it rely on, as long as their scene stays."""

_IN_STRIP = ("predictions", "feature_maps")
"""Panels of which the strip of blocks above them shows the same, only smaller."""


class Guide(QObject):
    """Leads through lessons in one window.

    Parameters
    ----------
    host : LessonHost

    Attributes
    ----------
    lesson : Lesson or None
        The one that is given now.
    index : int
        Of the present step; the number of steps where the lesson has ended.
    done : set of int
        Steps that were done, now or earlier.
    answers : dict of int to Answering
        By step, of this time through the lesson.
    handout : Handout or None
        What the lesson came in.
    """

    changed = Signal()
    """Another step, or the present one is done."""
    place_changed = Signal(str)
    """Another place would be handed in by “This one”; empty for none."""
    ended = Signal()

    def __init__(self, host: LessonHost) -> None:
        super().__init__(host.widget)
        self._host = host
        self._workspace = host.workspace
        self.lesson: Lesson | None = None
        self.index = 0
        self.done: set[int] = set()
        self.answers: dict[int, Answering] = {}
        self.handout: Handout | None = None
        self._seed: int | None = None
        self.conditions = LessonConditions(host)
        self.pointer = Pointer(host.widget)
        self.covers = Covers(self)
        self.scenes = SceneSetter(host)
        self._actions = Actions(host, self.scenes)
        self._set_up: tuple[int, set[int]] = (0, set())  # a scene, and the steps set up in it
        self._asked: frozenset[str] = frozenset()
        self._shown = ""
        self._patience = 0
        self._unjudged = 0
        self._is_engine_asked = False
        self._named: tuple[Step, dict[str, str], Step] | None = None
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)
        self._workspace.project_loaded.connect(self._on_project)

    # Which lesson, which step -----------------------------------------------------------------

    @property
    def step(self) -> Step | None:
        """The present step, blocks called as on the canvas; None without a lesson, at its end."""
        if self.lesson is None or self.index >= len(self.lesson.steps):
            return None
        written = self.lesson.steps[self.index]
        if self._named is None or self._named[:2] != (written, self.ids):
            self._named = written, dict(self.ids), renamed(written, self.ids)
        return self._named[2]

    @property
    def is_done(self) -> bool:
        """Whether the present step is done, or has nothing to be done."""
        step = self.step
        return step is None or not step.can_be_done or self.index in self.done

    @property
    def answering(self) -> Answering:
        """The answer to the present step's question."""
        return self.answers.setdefault(self.index, Answering())

    @property
    def facts(self) -> WindowFacts:
        """What the expressions of the lesson ask for."""
        return self.conditions.facts

    @property
    def is_ready(self) -> bool:
        """Whether images and network of the step are there."""
        return self.scenes.is_ready

    @property
    def ids(self) -> dict[str, str]:
        """From the lesson's blocks to those on the canvas."""
        return self.scenes.ids

    def text(self, words: str) -> str:
        """Return a text of the lesson with its numbers worked out as they are now."""
        return filled(words, self.facts)

    def start(
        self, lesson: Lesson, index: int | None = None, handout: Handout | None = None
    ) -> None:
        """Give a lesson, from where it was left or from a step.

        Parameters
        ----------
        lesson : Lesson
        index : int, optional
            Of the step.
        handout : Handout, optional
            What it came in.
        """
        self.handout = handout
        seeds = handout.seeds if handout is not None else ()
        self._seed = seed_for(self._workspace.settings, lesson.name, seeds)
        step, done = progress_of(self._workspace.settings, lesson.name)
        self.lesson = lesson
        self._set_up = (self.scenes.made, set())
        self.answers = {}
        self.facts.runs.begin_lesson()
        self.done = {n for n in done if n < len(lesson.steps)}
        wanted = step if index is None else index
        self.go_to(wanted if wanted < len(lesson.steps) else 0)
        self._timer.start()

    def go_to(self, index: int) -> None:
        """Show a step, from 0; the number of steps is the end of the lesson."""
        if self.lesson is None:
            return
        self.index = min(max(index, 0), len(self.lesson.steps))
        self._remember()
        self.changed.emit()
        self.covers.clear()
        step = self.step
        if step is None:
            self.pointer.ring(None)
            return
        self._patience = self._unjudged = 0
        self._workspace.set_locks(PartLocks())  # until the scene is there
        self._asked = _asked_of_beginning(step)
        self.conditions.begin(self.ids, self._asked)
        self._actions.begin()
        self.facts.runs.begin_step(self.index + 1)
        self.scenes.set_scene(step.scene)
        if self.is_ready:
            self.set_up()

    def next(self) -> None:
        """Go on."""
        self.go_to(self.index + 1)

    def back(self) -> None:
        """Go back."""
        self.go_to(self.index - 1)

    def leave(self) -> None:
        """Leave the lesson; it begins here again."""
        if self.lesson is None:
            return
        self._timer.stop()
        self.lesson = None
        if self.handout is None:  # what a hand-out has locked stays with its project
            self._workspace.set_locks(PartLocks())
        self.scenes.forget()
        self.covers.clear()
        self.pointer.ring(None)
        self.ended.emit()

    def _remember(self) -> None:
        assert self.lesson is not None
        answers = {str(n): a.to_json() for n, a in self.answers.items() if a.first is not None}
        remember(self._workspace.settings, self.lesson.name, self.index, self.done, answers)

    def _on_project(self) -> None:
        """Another project came: what was drawn for the lesson is gone."""
        if self.lesson is not None and not self.scenes.is_loading:
            self.scenes.forget()
            if self._workspace.is_empty:
                self.leave()

    # Setting up ----------------------------------------------------------------------------

    def show_again(self) -> None:
        """Open again what the step begins with; what was trained in it stays."""
        step = self.step
        if step is not None and self.is_ready:
            self._host.training.time_machine.go_to(None)
            for action in step.actions:
                if action.verb in _SHOWING:
                    self._actions.do(action)
            self.look()

    def set_up(self) -> None:
        """Do what the present step begins with."""
        step = self.step
        if step is None:
            return
        opens = any(action.verb == "open" for action in step.actions)
        if not opens and step.point is not None and step.point.verb in ("block", "parameter"):
            self._host.show_panel("canvas")
        self._host.make_room()  # a column that an earlier step has opened
        self._host.training.time_machine.go_to(None)  # an earlier step may have led back
        with self._workspace.lifted():
            for action in (*self._left_out(), *step.actions):
                self._actions.do(action)
            self._give_seed()
        self._workspace.set_locks(self._locks_of(step))
        self.conditions.begin(self.ids, self._asked)
        self.changed.emit()  # blocks are called by the names of this drawing now
        self.look()

    def _left_out(self) -> list[Phrase]:
        """Return what earlier steps begin with and this one relies on, where they were skipped.

        Whoever goes on with a lesson another day, or jumps in it, has not been in them.
        """
        assert self.lesson is not None
        steps, index = self.lesson.steps, self.index
        scene, seen = self._set_up
        if scene != self.scenes.made:
            seen = set()
            self._set_up = self.scenes.made, seen
        first = index
        while first and steps[first - 1].scene == steps[index].scene:
            first -= 1
        skipped = [number for number in range(first, index) if number not in seen]
        seen.update(skipped, [index])
        return [a for number in skipped for a in steps[number].actions if a.verb in _LASTING]

    def _give_seed(self) -> None:
        """Let what is trained from here on begin with the seed of this learner."""
        settings = self._workspace.training_settings
        if self._seed is not None and settings.seed != self._seed:
            words = self._workspace.tr("Settings of the lesson")
            self._workspace.set_training_settings(settings.replace(seed=self._seed), words)

    def _locks_of(self, step: Step) -> PartLocks:
        """Return what the step locks, blocks called as on the canvas."""
        named = (
            dataclasses.replace(lock, name=self.ids.get(lock.name, lock.name))
            if lock.part == "block"
            else lock
            for lock in step.locks
        )
        return PartLocks(tuple(named))

    # Answering -----------------------------------------------------------------------------

    def give(self, given: Given) -> None:
        """Take an answer to the question of the step."""
        step = self.step
        if step is None or step.question is None or self.index in self.done:
            return
        answering = self.answering
        if answering.stage is Stage.DO:
            return  # it waits for what is to be done
        is_prediction = bool(step.until) and answering.stage is Stage.ASK
        choice = choice_number(step.question, given)
        answering.give(given, is_prediction=is_prediction, choice=choice)
        if is_prediction:
            self.covers.clear()
            self.conditions.begin(self.ids, self._asked)
        else:
            self._judge(step)
        self._remember()
        self.changed.emit()
        self.look()

    def tell(self) -> None:
        """Show what is right to whoever has tried; the step counts as not done."""
        step, answering = self.step, self.answering
        if step is None or step.question is None or answering.first is None:
            return
        answering.was_told = True
        answering.said = answering.said or self.text(step.why)
        self._remember()
        self.changed.emit()

    def _judge(self, step: Step) -> None:
        """Judge the latest answer, unless what is right cannot be said yet."""
        question, answering = step.question, self.answering
        assert question is not None
        assert answering.given is not None
        if answering.judged is not None:
            return
        is_there = question.kind != "place" or self.conditions.is_at(question.place)
        try:
            answering.take(judge(question, answering.given, self.facts, is_there=is_there))
        except Unknown:
            return
        self._remember()
        self.changed.emit()

    def _count_unjudged(self) -> None:
        """Notice where all was done and what is right can still not be said."""
        if self.answering.judged is None and self._has_engine_answered():
            self._unjudged += 1
            if self._unjudged == PATIENCE:
                self.changed.emit()

    @property
    def lacks_an_earlier_step(self) -> bool:
        """Whether what is right cannot be said although all was done: a step was skipped."""
        return self._unjudged >= PATIENCE and self.answering.judged is None

    @property
    def is_comparing(self) -> bool:
        """Whether what was asked for was done and the answer is judged, or ought to be."""
        answering = self.answering
        return answering.stage is Stage.COMPARE or self.index in self.done

    def accept(self, offer: Offer) -> None:
        """Make a change that the step proposes, as a step of the history."""
        with self._workspace.lifted():
            self._make(offer)

    def _make(self, offer: Offer) -> None:
        workspace = self._workspace
        if offer.target == "training":
            settings = workspace.training_settings.replace(**{offer.name: offer.value})
            workspace.set_training_settings(settings, offer.words)
            return
        block_id = self.ids.get(offer.target, offer.target)
        if block_id in workspace.network:
            workspace.push(SetParams({block_id: {offer.name: offer.value}}))
            workspace.reveal(block_id)
        else:
            self._host.show_message(
                self.tr("The block {0} of the lesson is not in the drawing any more.").format(
                    offer.target
                ),
                "warning",
            )

    # Looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """See where the window stands; called a few times a second."""
        step = self.step
        if step is None:
            return
        if not self.is_ready:
            if self.scenes.finish():
                self.set_up()
            return
        self.conditions.look()
        self.pointer.ring(
            find_place(self._host, step.point, self.ids) if step.point is not None else None
        )
        self._cover(step)
        self._say_place(step)
        if step.can_be_done and self.index not in self.done:
            self._tick(step)
        self._refresh_numbers(step)

    def _say_place(self, step: Step) -> None:
        """Tell where one is, while a place is asked for."""
        question = step.question
        if question is None or question.kind != "place":
            return
        words = ""
        if self.conditions.is_at(question.place):
            words = self.facts.place_words(is_lab=question.place == LAB)
        self.place_changed.emit(words)

    def _cover(self, step: Step) -> None:
        """Cover what would tell, as long as it is asked."""
        answering = self.answering
        asks = answering.stage is Stage.ASK or (
            not step.until and not answering.is_right and not answering.was_told
        )
        if step.question is None or self.index in self.done or not asks:
            self.covers.clear()
            return
        found = [find_widget(self._host, phrase) for phrase in step.hidden]
        if any(phrase.words[:1] and phrase.words[0] in _IN_STRIP for phrase in step.hidden):
            found.append(self._host.strip())
        self.covers.show([widget for widget in found if widget is not None])

    def _tick(self, step: Step) -> None:
        """Tick the step off where everything that was asked for has happened."""
        answering = self.answering
        if step.question is not None and answering.stage is Stage.ASK:
            return
        if answering.stage is not Stage.COMPARE:
            if not all(self.conditions.hold(condition) for condition in step.until):
                return
            if step.question is not None:
                self._judge(step)
                self._count_unjudged()
        if step.question is not None and not answering.is_right:
            return
        if not self._is_known(step.why) and self._patience < PATIENCE:
            self._patience += self._has_engine_answered()
            return
        answering.said = answering.said or self.text(step.why)
        self.done.add(self.index)
        self._remember()
        self.changed.emit()

    def _has_engine_answered(self) -> bool:
        """Whether the engine has done all that it was asked to a look ago; it is asked again."""
        engine = self._host.training.engine
        if self._is_engine_asked or engine.is_closed:
            return False
        self._is_engine_asked = True

        def hear(_: object) -> None:
            self._is_engine_asked = False

        engine.ask(lambda: None, hear, hear)
        return True

    def _is_known(self, words: str) -> bool:
        """Whether all numbers of a text can be worked out."""
        try:
            for number in in_braces(words):
                number.value(self.facts)
        except Unknown:
            return False
        return True

    def _refresh_numbers(self, step: Step) -> None:
        """Show the text again where one of its numbers is another now."""
        if "{" not in step.text:
            return
        now = self.text(step.text)
        if now != self._shown:
            self._shown = now
            self.changed.emit()


def _asked_of_beginning(step: Step) -> frozenset[str]:
    """Return the names inside ``began(...)`` of a step."""
    found: list[Expression] = []
    for phrase in step.until:
        if phrase.verb in ("true", "unit"):
            words = phrase.words[1:] if phrase.verb == "unit" else phrase.words
            found.append(expression(" ".join(words)))
    texts = [step.text, step.why]
    if step.question is not None:
        question = step.question
        found += [question.answer] if question.answer is not None else []
        for choice in question.choices:
            texts += [choice.reply, choice.otherwise]
            found += [part for part in (choice.right, choice.number) if part is not None]
    found += [claim.comparison for claim in step.claims]
    found += [part for text in texts for part in in_braces(text)]
    return frozenset(
        str(arguments[0]) for part in found for name, arguments, _ in part.names if name == "began"
    )
