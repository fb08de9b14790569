"""A report from a project to a file."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.explain.progress import Progress, Work
from cnndesk.use.export import check_place, write_whole
from cnndesk.use.measuring import OnEngine
from cnndesk.use.report.findings import Findings, gather
from cnndesk.use.report.page import report_page


@dataclass(frozen=True, eq=False)
class Reported:
    """A report that was written.

    Attributes
    ----------
    path : Path
    size : int
        Bytes.
    found : Findings
    """

    path: Path
    size: int
    found: Findings

    @property
    def sentence(self) -> str:
        """Say what is in it, and what is not."""
        found = self.found
        if found.dataset is None:
            return "without pictures and new measurements: the images are not there"
        if found.sealed and found.test is None:
            return "one page; the test images are sealed and not in it"
        return "one page, opens in every browser, offline"


def writing_report(
    project: Project,
    path: Path,
    on_engine: OnEngine,
    *,
    project_path: Path | None = None,
    dataset: Dataset | None = None,
    threads: int = 1,
    replaces: bool = False,
) -> Work[Reported]:
    """Write the report of a project.

    Parameters
    ----------
    project : Project
    path : Path
        Of the page.
    on_engine : callable
        Calls a function on the engine thread and returns its result.
    project_path : Path, optional
    dataset : Dataset, optional
        Its images where they are open already.
    threads : int
    replaces : bool
        Whether a file that is there may be replaced.

    Raises
    ------
    ExportError
        When the file cannot be written.
    CnndeskError
        As `gather`.
    """
    check_place(path, replaces=replaces)
    title = project_path.stem if project_path is not None else "network"
    found = yield from gather(
        project, title, project_path, on_engine, dataset=dataset, threads=threads
    )
    yield Progress("writing", 0, 0)
    content = report_page(found, datetime.date.today().isoformat()).encode("utf-8")
    write_whole(path, content, replaces=replaces)
    return Reported(path, len(content), found)
