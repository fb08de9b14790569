"""The head of a report: what it is of, how good the network is, and what to keep in mind."""

from __future__ import annotations

from cnndesk.blocks import grouped
from cnndesk.data.description import counted as names_text
from cnndesk.session.verdict_file import verdict_from_json
from cnndesk.system.shells import quoted
from cnndesk.use.measuring import Measured
from cnndesk.use.report.findings import Findings
from cnndesk.use.report.markup import Markup, name, pairs, table, tag
from cnndesk.use.report.words import (
    DASH,
    duration,
    images_text,
    number,
    range_text,
    score_text,
)


def head(found: Findings, date: str) -> Markup:
    """Return the title and the most important numbers."""
    standing, project = found.standing, found.project
    run = f"{name(project.run_name)}, " if project.run_name else ""
    line = f"{run}epoch {standing.epoch}" if standing.epoch else f"{run}{standing.step} steps"
    return tag(
        "header",
        tag("h1", name(found.title)),
        tag("p", f"{line} · report of {date}", class_="quiet"),
        tag("div", _tiles(found), class_="tiles"),
    )


def result(found: Findings) -> Markup:
    """Return the verdict, the scores of each part, and what is to be kept in mind."""
    verdict = verdict_from_json(found.project.run.verdict)
    note = found.project.run.note
    return tag(
        "section",
        tag("h2", "Result"),
        _verdict(verdict.title, verdict.facts, verdict.advice) if verdict else None,
        tag("p", f"Note: {name(note)}") if note else None,
        _scores(found),
        tag("h3", "To keep in mind"),
        tag("ul", (tag("li", sentence) for sentence in reservations(found)), class_="notes"),
        id="result",
    )


def _tiles(found: Findings) -> list[Markup]:
    tiles = []
    for part, title in ((found.validation, "Validation"), (found.test, "Test")):
        if part is not None:
            what = f"{title} {part.evaluation.metric.title}"
            below = f"on {images_text(len(part.split))}"
            tiles.append(_tile(what, score_text(part.evaluation), below))
    if found.test is None and found.sealed:
        tiles.append(_tile("Test", "sealed", f"{images_text(found.sealed)}, not looked at"))
    if not tiles:
        tiles.append(_tile("Measured", DASH, "the images are not there"))
    dataset = found.dataset
    if dataset is not None:
        tiles.append(_tile("Trained on", grouped(len(dataset.train)), "images"))
    tiles.append(
        _tile(
            "Network",
            grouped(found.inference.parameters),
            f"parameters, {len(found.project.network)} blocks",
        )
    )
    return tiles


def _tile(title: str, value: str, below: str) -> Markup:
    return tag(
        "div",
        tag("span", title, class_="quiet"),
        tag("strong", value),
        tag("span", below, class_="quiet"),
        class_="tile",
    )


def _verdict(title: str, facts: str, advice: str) -> Markup:
    return tag("div", tag("strong", title), tag("p", f"{facts} {advice}".strip()), class_="verdict")


def _scores(found: Findings) -> Markup:
    rows = []
    for part, what in (
        (found.train, "training"),
        (found.validation, "validation"),
        (found.test, "test"),
    ):
        if part is not None:
            rows.append(_row(part, what))
    if not rows:
        return _scores_of_run(found)
    assert found.judged is not None, "a part was measured"
    metric = found.judged.evaluation.metric.title
    header = ("images", "number", metric, "true value between", "loss")
    return table(header, rows)


def _row(part: Measured, what: str) -> tuple[str, ...]:
    evaluation = part.evaluation
    return (
        what,
        grouped(len(part.split)),
        score_text(evaluation),
        range_text(evaluation).partition(" with")[0] or DASH,
        number(evaluation.loss),
    )


def _scores_of_run(found: Findings) -> Markup:
    """Return what the run itself noted, where nothing could be measured anew."""
    epochs = found.history.epochs
    if not len(epochs):
        return tag("p", "Nothing was measured.")
    row, metric = epochs.row(-1), found.history.metric
    return table(
        ("as the run noted", metric.title, "loss"),
        [
            (
                "training, last epoch",
                metric.text(row[metric.column("train")], 1),
                number(row["train_loss"]),
            ),
            (
                "validation, last epoch",
                metric.text(row[metric.column("val")], 1),
                number(row["val_loss"]),
            ),
        ],
    )


# To keep in mind -------------------------------------------------------------------------------


def reservations(found: Findings) -> list[str]:
    """Return what the numbers do not say by themselves, one sentence or two each."""
    judged = found.judged
    told = [
        *_of_images(found),
        *_of_test(found),
        *_of_validation(found),
        *(part.note for part in (found.validation, found.test) if part is not None and part.note),
        found.standing.rescue_sentence,
        _of_probabilities(found),
    ]
    if judged is not None and range_text(judged.evaluation):
        what = {"test": "test", "val": "validation", "train": "training"}[judged.name]
        told.append(
            f"Measured on {images_text(len(judged.split))}, the true {what} accuracy lies between "
            f"{range_text(judged.evaluation)}."
        )
    return [sentence for sentence in told if sentence]


def _of_probabilities(found: Findings) -> str:
    if found.coder is None or found.coder.kind == "values":
        return ""
    calibration = found.calibration
    if calibration is None:
        return "Probabilities are as the network gives them, not calibrated."
    return f"{calibration.sentence} The percentages beside the examples are calibrated."


def _of_images(found: Findings) -> list[str]:
    if found.dataset is None:
        return [
            f"Nothing was measured anew and no picture is shown. {found.no_images} The numbers are "
            "those that the run noted."
        ]
    told = []
    if found.changed:
        told.append(
            "The images are not those of the training any more: some were added, taken away or "
            "changed since."
        )
    if found.project.trained is None:
        told.append(
            "The project was saved by an older version, which did not note what the network was "
            "trained on: some of the images measured may be training images."
        )
    if found.project.corrections:
        matched = found.dataset.matched
        told.append(
            f"{grouped(matched.relabelled)} images were relabelled and {grouped(matched.excluded)} "
            "left out by hand."
        )
    return told


def _of_test(found: Findings) -> list[str]:
    seal, standing, dataset = found.project.seal, found.standing, found.dataset
    told = []
    if dataset is not None and found.test is None:
        if found.sealed:
            told.append(
                f"The {images_text(found.sealed, 'test')} are sealed: nobody has looked at them, "
                "nothing was chosen by them, and none is in this report. Measure them, once, with: "
                f"cnndesk eval {quoted(found.title + '.cnndesk')}"
            )
        elif not len(dataset.test):
            told.append("There are no test images, so nothing was held back for a last check.")
    if seal:
        first = seal.openings[0]
        run = f" of {name(first.run)}" if first.run else ""
        words = f"The test images were opened on {first.date or 'an earlier day'} after epoch "
        words += f"{first.epoch}{run}"
        more = len(seal.openings) - 1
        words += f", and looked at {more} more times since." if more > 1 else "."
        if more == 1:
            words = words[:-1] + ", and looked at once more since."
        told.append(words)
        if found.test is not None and found.sealed:
            told.append(
                f"{images_text(found.sealed, 'test')} came in later and are still sealed; the "
                f"test result is of the {grouped(len(found.test.split))} that were opened."
            )
    if standing.test_seen:
        told.append(
            f"Test seen: training went on after the test images had been opened on "
            f"{standing.test_seen}. What was chosen since may have been chosen by them, so the "
            "test result may be better than on images that nobody has seen."
        )
    return told


def _of_validation(found: Findings) -> list[str]:
    settings, standing = found.project.training, found.standing
    if found.validation is None:
        if found.dataset is not None and not len(found.dataset.val):
            return ["There are no validation images: nothing says how it does on other pictures."]
        return []
    told = []
    if settings.restore_best and standing.ended and standing.best_epoch:
        told.append(
            f"The weights are those of epoch {standing.best_epoch}, which was chosen by the "
            "validation images; the validation result is a little too good for that reason."
        )
    return told


def facts_in_short(found: Findings) -> Markup:
    """Return where the network comes from, in a few lines."""
    project, standing = found.project, found.standing
    facts: list[tuple[object, object]] = [
        ("images", name(project.data.source) or DASH),
        ("learns", names_text(project.targets.kind, project.classes)),
        (
            "trained for",
            f"{standing.epoch} epochs, {grouped(standing.step)} steps, "
            f"{duration(standing.seconds)}",
        ),
    ]
    return pairs(facts)
