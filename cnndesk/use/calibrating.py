"""Calibrating the probabilities of a project on its validation images."""

from __future__ import annotations

from pathlib import Path

from cnndesk.data import Dataset
from cnndesk.document.calibration import Calibration
from cnndesk.document.project import Project, digest
from cnndesk.errors import ExplainError
from cnndesk.explain.progress import Progress, Work
from cnndesk.session import preparation
from cnndesk.session.calibration import calibrate
from cnndesk.session.judging import Subject
from cnndesk.use.measuring import OnEngine, PartMeasurer, opened_images


def calibrating(
    project: Project,
    path: Path | None,
    on_engine: OnEngine,
    *,
    dataset: Dataset | None = None,
    threads: int = 1,
) -> Work[Calibration]:
    """Find out how the probabilities of a trained network are to be read; nothing is changed.

    Parameters
    ----------
    project : Project
    path : Path or None
        Of its file.
    on_engine : callable
        Calls a function on the engine thread and returns its result.
    dataset : Dataset, optional
        Its images where they are open already.
    threads : int

    Raises
    ------
    CnndeskError
        When it was never trained, its images are not there, or there are too few for validation.
    """
    yield Progress("reading images", 0, 0)
    model = preparation.trained_model(project)
    coder = preparation.coder_of(project, model)
    subject = Subject(model, coder, threads)
    images = dataset if dataset is not None else opened_images(project, path)
    measured = yield from PartMeasurer(project, images, subject, on_engine).measured("val")
    if measured is None:
        raise ExplainError(
            "There are no validation images to calibrate on. Set some aside in Data, and train "
            "anew."
        )
    yield Progress("calibrating", 0, 0)
    return calibrate(measured.evaluation, coder.kind, digest(model.copy_arrays()))
