"""The verdict on a run in words: what the curves say, and what to do about it.

The first rule that matches decides: not finite, dead units, gone back to a lower rate and come to
little, loss shot up, no better than guessing, classes exchanged, learning by heart (of too few
images), labels that seem wrong, still falling at the end, test below validation, else good. That a
run went back once is said whatever the verdict. Facts come first, then at most two cures
(``cures.py``). Gathering the evidence from a trainer is ``evidence.py``'s; here are only rules and
words.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import told
from cnndesk.document.settings import TrainingSettings
from cnndesk.session import cures
from cnndesk.session.cures import Action
from cnndesk.session.selection import likely_range, standard_error
from cnndesk.words import listed, say, together, word

Curve = NDArray[np.float64]

DIVERGED = "diverged"
DEAD_UNITS = "dead_units"
WENT_BACK = "went_back"
SHOT_UP = "loss_shot_up"
STUCK = "stuck"
SWAPPED = "classes_swapped"
BY_HEART = "by_heart"
TOO_LITTLE_DATA = "too_little_data"
WRONG_LABELS = "wrong_labels"
STILL_LEARNING = "still_learning"
BELOW_VALIDATION = "test_below_validation"
GOOD = "good"

MARGIN = 0.10
"""A classifier whose training accuracy is not this far above guessing has learned nothing."""
GAP = 0.15
"""Training accuracy this far above validation means learning by heart."""
TEST_GAP = 0.05
FEW_PER_CLASS = 100
"""Below so many training images a class, learning by heart means too little data."""
DEAD_SHARE = 0.8
DOUBTFUL_SHARE, DOUBTFUL_MISTAKES = 0.03, 0.3
"""Of the validation images, and of those mistaken, that the network is sure are of another class.

Measured: with 5 or 12 % of the labels of digits changed 4 to 7 % of all and 31 to 91 % of the
mistakes; on clean sets at most 1.2 and 5 %.
"""
UNEQUAL = 3.0
"""Largest over smallest class from which balancing is offered."""
_EXPLAINS_NOTHING, _EXPLAINS_LITTLE, _EXPLAINS_MOST = 0.9, 0.5, 0.05
"""Loss over that of a constant answer: what is left of the spread of the values."""
_NOTHING_LEFT = 0.002
_FITTED = 0.9  # training accuracy from which dead units do no harm worth a verdict
_FALLING = 0.05  # of the loss, from the third quarter of the epochs to the last
_BEGUN = 0.9  # of the loss of guessing
_SHOT_UP, _MATTERS = 2.0, 0.25  # times the least training loss; of the loss of guessing
_NEARLY_ALL = 0.98


@dataclass(frozen=True)
class Verdict:
    """What is to be said of a run.

    Attributes
    ----------
    id : str
        Which rule matched: one of the constants of this module.
    title : str
        In a few words.
    facts, advice : str
        Sentences.
    actions : tuple of Action
        At most two, the best first.
    """

    id: str
    title: str
    facts: str
    advice: str
    actions: tuple[Action, ...] = ()

    @property
    def text(self) -> str:
        """Title, facts and advice in one paragraph."""
        return together(f"{self.title}.", self.facts, self.advice)

    @property
    def is_good(self) -> bool:
        """Whether there is nothing to cure."""
        return self.id == GOOD


@dataclass(frozen=True)
class DeadBlock:
    """A block with maps that are zero for every image looked at."""

    block: str
    dead: int
    maps: int


@dataclass(frozen=True, eq=False)
class Evidence:
    """What the rules look at.

    Attributes
    ----------
    settings : TrainingSettings
    augment : tuple of str
        Of the training images.
    classifies : bool
        Whether accuracies mean anything.
    train_losses : ndarray of float64
        The curve: of epochs, or of steps where there are few epochs.
    val_losses : ndarray of float64, (epochs,)
        NaN where there are no validation images.
    train_accuracy, val_accuracy, test_accuracy : float
        Of the weights that were kept; NaN where unknown. Test only where the part was opened.
    train_loss, val_loss : float
        Of the weights that were kept.
    constant_loss : float
        The loss of the best answer that is the same for all images; NaN where it is not known. Of
        a classifier it follows from ``counts``.
    scores : str
        A sentence that says how well labels or values are told; empty for a classifier.
    counts : tuple of int
        Training images by class.
    validation, tested : int
        Images that the validation and the test accuracy were measured on.
    dead : tuple of DeadBlock
    swapped : tuple of str
        Two classes of which most validation images are taken for the other; empty for none.
    doubtful, mistakes, looked_at : int
        Validation images that the network is sure are of another class, that it takes for another
        class at all, and that were looked at.
    rescue : str
        The sentence that the run went back once with a lower rate; empty.
    diverged : str
        The sentence that ended the run; empty.
    complete : bool
        Whether all epochs were trained, instead of stopping early.
    """

    settings: TrainingSettings
    augment: tuple[str, ...] = ()
    classifies: bool = True
    train_losses: Curve = field(default_factory=lambda: np.empty(0))
    val_losses: Curve = field(default_factory=lambda: np.empty(0))
    train_accuracy: float = math.nan
    val_accuracy: float = math.nan
    test_accuracy: float = math.nan
    train_loss: float = math.nan
    val_loss: float = math.nan
    constant_loss: float = math.nan
    scores: str = ""
    counts: tuple[int, ...] = ()
    validation: int = 0
    tested: int = 0
    dead: tuple[DeadBlock, ...] = ()
    swapped: tuple[str, ...] = ()
    doubtful: int = 0
    mistakes: int = 0
    looked_at: int = 0
    rescue: str = ""
    diverged: str = ""
    complete: bool = True

    @property
    def guessing(self) -> float:
        """The accuracy of always naming the most frequent class, as the training shows them."""
        if not self.counts or not sum(self.counts):
            return math.nan
        present = [count for count in self.counts if count]
        return 1 / len(present) if self.settings.balance else max(present) / sum(present)

    @property
    def guessing_loss(self) -> float:
        """The loss of giving every class the probability that its share of the images is.

        Of labels and values `constant_loss`.
        """
        if not self.classifies:
            return self.constant_loss
        shares = np.array([count for count in self.counts if count], np.float64)
        if self.settings.balance:
            shares[:] = 1
        shares /= max(shares.sum(), 1.0)
        return float(-(shares * np.log(shares)).sum())

    @property
    def learned_nothing(self) -> bool:
        """Whether training is no better than guessing.

        By ten points, or a quarter of what is left where the largest class leaves less than 40.
        """
        if not self.classifies:
            return self.train_loss > _EXPLAINS_NOTHING * self.constant_loss
        chance = self.guessing
        return self.train_accuracy < chance + min(MARGIN, (1 - chance) / 4)

    @property
    def falls_short(self) -> bool:
        """Whether it came to little: neither part fitted, or much of the spread unexplained."""
        if not self.classifies:
            return self.val_loss > _EXPLAINS_LITTLE * self.constant_loss
        return not self.train_accuracy >= _FITTED and not self.val_accuracy >= _FITTED

    @property
    def gap(self) -> float:
        """How far training accuracy is above validation."""
        return self.train_accuracy - self.val_accuracy

    @property
    def unequal(self) -> float:
        """Largest over smallest class."""
        present = [count for count in self.counts if count]
        return max(present) / min(present) if present else 1.0


def judge(evidence: Evidence) -> Verdict:
    """Return the verdict: that of the first rule that matches."""
    found = (rule(evidence) for rule in _RULES)
    verdict = next((one for one in found if one is not None), None) or _good(evidence)
    said = verdict.id in (DIVERGED, WENT_BACK)
    if evidence.rescue and not said:
        return replace(verdict, facts=together(verdict.facts, evidence.rescue))
    return verdict


def unequal_classes(names: tuple[str, ...], counts: tuple[int, ...]) -> str:
    """Say by how much classes differ that would gain from balancing; empty where they do not.

    Parameters
    ----------
    names : tuple of str
        The classes.
    counts : tuple of int
        Training images of each.
    """
    present = [(count, name) for name, count in zip(names, counts, strict=True) if count]
    if len(present) < 2:
        return ""
    (few, small), (many, large) = min(present), max(present)
    if many <= UNEQUAL * few:
        return ""
    words = say(
        "“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with "
        "{few:,}"
    )
    return words.format(large=large, many=many, times=many / few, small=small, few=few)


# The rules, in their order ---------------------------------------------------------------------


def _not_finite(e: Evidence) -> Verdict | None:
    if not e.diverged:
        return None
    return Verdict(
        DIVERGED,
        "The numbers grew beyond all bounds",
        e.diverged,
        "Train anew with a lower rate, or let the settings be chosen for these images.",
        _calmer(e.settings, 100),  # a tenth was tried
    )


def _went_back(e: Evidence) -> Verdict | None:
    """Of a run that was rescued and came to little, nothing else means anything."""
    if not e.rescue or not (e.falls_short or e.learned_nothing):
        return None
    return Verdict(
        WENT_BACK,
        "The numbers grew beyond all bounds once",
        together(e.rescue, _accuracies(e)),
        "So this says little about the network. Train anew with a lower rate, or let the settings "
        "be chosen for these images.",
        _calmer(e.settings, 10),
    )


def _shot_up(e: Evidence) -> Verdict | None:
    """Judge a loss that rose far above its lowest and stayed there, with finite numbers."""
    quarter = len(e.train_losses) // 4
    if not quarter:
        return None
    means = np.convolve(e.train_losses, np.full(quarter, 1 / quarter), "valid")
    least, last = float(means.min()), float(means[-1])
    if not last > _SHOT_UP * least or last < _MATTERS * e.guessing_loss:
        return None
    return Verdict(
        SHOT_UP,
        "The loss shot up",
        together(
            say("The training loss had come down to {least:.3g} and is {now:.3g} now.").format(
                least=least, now=last
            ),
            _accuracies(e),
        ),
        "Train anew with a lower rate, or let the settings be chosen for these images.",
        _calmer(e.settings, 10),
    )


def _calmer(settings: TrainingSettings, factor: float) -> tuple[Action, ...]:
    """Return what helps against a rate that is too high."""
    lower = cures.lower_rate(settings, factor)
    return (lower,) if "learning_rate" in settings.automatic else (lower, cures.AUTOMATIC)


def _dead_units(e: Evidence) -> Verdict | None:
    worst = max(e.dead, key=lambda block: block.dead / block.maps, default=None)
    fits = e.train_accuracy >= _FITTED or e.train_loss < _EXPLAINS_MOST * e.constant_loss
    if worst is None or worst.dead < DEAD_SHARE * worst.maps or fits:
        return None
    return Verdict(
        DEAD_UNITS,
        "Units are dead",
        together(
            say("{n} of {maps} maps of {block} are zero for every image and learn no more.").format(
                n=worst.dead, maps=worst.maps, block=worst.block
            ),
            _accuracies(e),
        ),
        "Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.",
        (cures.lower_rate(e.settings, 10), cures.SHOW_HEALTH),
    )


def _at_chance(e: Evidence) -> Verdict | None:
    if not e.learned_nothing:
        return None
    if _falls(e.train_losses) and e.train_losses[-1] < _BEGUN * e.guessing_loss:
        return None  # it has begun to learn: more epochs are the cure
    more = say("Guessing comes to {0}.").format(_percent(e.guessing))
    if not e.classifies:
        more = say("Saying the same of every image would be about as good.")
    facts = together(_accuracies(e), more)
    if not set(e.settings.automatic) >= {"learning_rate", "optimizer"}:
        advice = word("Let the settings, the rate above all, be chosen for these images.")
        actions: tuple[Action, ...] = (cures.AUTOMATIC,)
    else:
        advice = (
            word(
                "Look whether the pictures of a class have something in common that can be seen at "
                "this size, and whether they are in the right classes. Or lower the rate."
            )
            if e.classifies
            else word(
                "Look whether the table names the right pictures, and whether what it says of "
                "them can be seen at this size. Or lower the rate."
            )
        )
        actions = (cures.SHOW_CONFUSION, cures.lower_rate(e.settings, 10))
    return Verdict(STUCK, "It is stuck at guessing", facts, advice, actions)


def _exchanged(e: Evidence) -> Verdict | None:
    if not e.swapped:
        return None
    one, other = e.swapped
    return Verdict(
        SWAPPED,
        "Two classes seem exchanged",
        together(
            say(
                "Most validation images of “{one}” are taken for “{other}”, and the other way "
                "round."
            ).format(one=one, other=other),
            _accuracies(e),
        ),
        "Check whether the two have changed places in the training or the validation images.",
        (cures.SHOW_CONFUSION,),
    )


def _by_heart(e: Evidence) -> Verdict | None:
    if not e.classifies:
        return _loss_gap(e)
    if not e.gap >= GAP or e.gap < 2 * standard_error(e.val_accuracy, e.validation):
        return None
    classes = sum(1 for count in e.counts if count)
    per_class = sum(e.counts) / max(classes, 1)
    if per_class < FEW_PER_CLASS:
        return Verdict(
            TOO_LITTLE_DATA,
            "Too little data: it learns by heart",
            together(
                _accuracies(e),
                say("There are {n:.0f} training images a class.").format(n=per_class),
            ),
            "More images help most; changing them a little at random in every epoch helps too, "
            "mirroring them (flip) as well where left and right mean the same.",
            cures.against_heart(e.settings, e.augment),
        )
    return Verdict(
        BY_HEART,
        "It learns by heart",
        together(_accuracies(e), say("What it sees in training it knows, other images less well.")),
        "Change the images a little at random in every epoch, pull the weights to zero, or add "
        "more images.",
        cures.against_heart(e.settings, e.augment),
    )


def _loss_gap(e: Evidence) -> Verdict | None:
    """Learning by heart where there is no accuracy: validation loss twice the training loss."""
    if len(e.val_losses) < 4 or not e.val_losses[-1] > 2 * e.train_losses[-1]:
        return None
    if not e.val_losses[-1] > 1.1 * float(np.nanmin(e.val_losses)):
        return None
    if e.val_loss < _EXPLAINS_MOST * e.constant_loss:
        return None  # and little harm is done
    return Verdict(
        BY_HEART,
        "It learns by heart",
        say(
            "The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is "
            "{train:.3g}."
        ).format(least=np.nanmin(e.val_losses), now=e.val_losses[-1], train=e.train_losses[-1]),
        "Change the images a little at random in every epoch, or add more images.",
        cures.against_heart(e.settings, e.augment),
    )


def _wrong_labels(e: Evidence) -> Verdict | None:
    many = e.doubtful >= max(DOUBTFUL_SHARE * e.looked_at, DOUBTFUL_MISTAKES * e.mistakes, 3)
    if not many:
        return None
    return Verdict(
        WRONG_LABELS,
        "Some labels may be wrong",
        together(
            say(
                "Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the "
                "network is sure that they are of another class than their label says."
            ).format(n=e.looked_at, mistakes=e.mistakes, doubtful=e.doubtful),
            _accuracies(e),
        ),
        "Look through these images and put right or leave out what is wrong, in the training "
        "images too.",
        (cures.SHOW_DOUBTFUL,),
    )


def _still_falling(e: Evidence) -> Verdict | None:
    known = len(e.val_losses) > 0 and not np.isnan(e.val_losses).any()
    if not e.complete or not _falls(e.train_losses) or (known and not _fell(e.val_losses)):
        return None
    if e.classifies and e.train_accuracy >= _NEARLY_ALL:
        return None
    if max(e.train_loss, e.val_loss) < _NOTHING_LEFT * e.constant_loss:
        return None
    return Verdict(
        STILL_LEARNING,
        "It is still learning",
        together(
            say("The loss was still falling in the last of {0}.").format(
                told(e.settings.epochs, "epoch")
            ),
            _accuracies(e),
        ),
        say("Train longer: {n} epochs.").format(n=2 * e.settings.epochs),
        (cures.train_longer(e.settings),),
    )


def below_validation(e: Evidence) -> Verdict | None:
    """Return the verdict on test images that are plainly harder than the validation images."""
    errors = (
        standard_error(e.val_accuracy, e.validation),
        standard_error(e.test_accuracy, e.tested),
    )
    if not e.val_accuracy - e.test_accuracy >= max(TEST_GAP, 2 * math.hypot(*errors)):
        return None
    return Verdict(
        BELOW_VALIDATION,
        "The test images are harder than the validation images",
        _accuracies(e),
        "Check whether the test images were taken in another way, or the validation images are "
        "near-duplicates of training images. The test accuracy is the one to quote.",
        (cures.SHOW_MISTAKES,),
    )


def _good(e: Evidence) -> Verdict:
    facts = [_accuracies(e)]
    if 0 < e.validation < 2 * FEW_PER_CLASS and e.classifies:
        low_end, high_end = likely_range(e.val_accuracy, e.validation)
        facts.append(
            say(
                "Measured on {count}, the true validation accuracy lies between {low:.0f} and "
                "{high:.0f} % (at 95 %)."
            ).format(count=told(e.validation, "image"), low=100 * low_end, high=100 * high_end)
        )
    actions = [cures.USE]
    title, advice = word("Good"), say("It is ready for use.")
    if e.rescue:
        title = word("Good, after it went back once")
    if not e.validation:
        title = word("It has learned its images")
        advice = say(
            "There are no validation images, so nothing says how it does on others. Add images, "
            "or set some aside."
        )
    elif e.classifies and likely_range(e.val_accuracy, e.validation)[0] <= e.guessing + MARGIN:
        title = word("Too few validation images to say")
        advice = say(
            "So few could come out so by chance. Add images, or set more aside for validation."
        )
    elif e.falls_short:
        title = word("The curves show no fault")
        advice = say("A network with more filters, or one more convolution, may learn more.")
    if e.unequal > UNEQUAL and not e.settings.balance and e.classifies:
        more = say("Small classes may come off badly; balancing shows every class equally often.")
        advice = together(advice, more)
        actions.append(cures.BALANCE)
    return Verdict(GOOD, title, together(*facts), advice, tuple(actions))


_RULES: tuple[Callable[[Evidence], Verdict | None], ...] = (
    _not_finite,
    _dead_units,
    _went_back,
    _shot_up,
    _at_chance,
    _exchanged,
    _by_heart,
    _wrong_labels,
    _still_falling,
    below_validation,
)


# Words -----------------------------------------------------------------------------------------


def _accuracies(e: Evidence) -> str:
    if not e.classifies:
        return e.scores
    parts = [
        f"{name} {_percent(value)}"
        for name, value in (
            (say("training"), e.train_accuracy),
            (say("validation"), e.val_accuracy),
            (say("test"), e.test_accuracy),
        )
        if not math.isnan(value)
    ]
    return say("Accuracy: {0}.").format(listed(parts)) if parts else ""


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _fell(losses: Curve) -> bool:
    """Whether a loss measured once an epoch still falls; of too few epochs, is at its lowest."""
    return _falls(losses) if len(losses) >= 4 else bool(losses[-1] <= losses.min())


def _falls(losses: Curve) -> bool:
    """Whether a loss fell plainly from the third quarter of a curve to the last."""
    quarter = len(losses) // 4
    if not quarter:
        return False
    before, last = losses[-2 * quarter : -quarter].mean(), losses[-quarter:].mean()
    return bool(last < (1 - _FALLING) * before)
