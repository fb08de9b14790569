"""The images of a project that was carried elsewhere: they are looked for beside its file.

A project knows its images by their path. Who takes the project and the folder of its images to
another computer finds both; where the images are neither there nor beside the project, it is said
so. Whether they are the same images is asked of their fingerprint, elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from cnndesk.data import DataSettings
from cnndesk.data.sources import BUILT_IN
from cnndesk.gui.document.settings import Settings
from cnndesk.paths import expanded
from cnndesk.system.servers import is_strange, trust

DEEPEST = 4
"""Folders of the old path that are looked for beside the project, the last ones."""


SERVERS = "servers"
"""Name of the setting with the shares of other computers that images were opened from."""


def trust_known(settings: Settings) -> None:
    """Let those computers be asked that the user has named in earlier sessions."""
    known = settings.get(SERVERS, [])
    for share in known if isinstance(known, list) else []:
        trust(str(share))


def trust_chosen(settings: Settings, source: str) -> None:
    """Let the computer be asked that the user has chosen images on, now and later."""
    share = trust(source)
    known = settings.get(SERVERS, [])
    known = known if isinstance(known, list) else []
    if share and share not in known:
        settings.set(SERVERS, [*known, share])


def strange_sources(settings: DataSettings, project: Path | None) -> list[str]:
    """Return the paths of a project that lead to computers which nobody here has named."""
    sources = (settings.source, settings.test_source, settings.more_source)
    return [source for source in sources if is_strange(source, project)]


def is_missing(source: str) -> bool:
    """Whether images are named that are not at their path."""
    if not source or source in BUILT_IN:
        return False
    if is_strange(source):
        return True
    try:
        return not expanded(source).exists()
    except (OSError, ValueError):
        return True


def found_beside(settings: DataSettings, project: Path) -> DataSettings | None:
    """Return settings with the images that lie beside a project; None where nothing was missing.

    Parameters
    ----------
    settings : DataSettings
        Of the project.
    project : Path
        Its file.
    """
    folder = project.parent
    for source in (settings.source, settings.test_source, settings.more_source):
        if not is_strange(source, project):
            trust(source)  # where the project is, its images may be asked for
    found = replace(
        settings,
        source=_wherever(settings.source, folder),
        test_source=_wherever(settings.test_source, folder),
        more_source=_wherever(settings.more_source, folder),
    )
    return found if found != settings else None


def _wherever(source: str, folder: Path) -> str:
    """Return where images are: where they were, else beside a project, where they are there."""
    found = _beside(source, folder) if is_missing(source) else None
    return str(found) if found is not None else source


def _beside(source: str, folder: Path) -> Path | None:
    """Return the same folder or file beside a project, by as much of its path as there is."""
    parts = [part for part in source.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    if parts and re.fullmatch("[A-Za-z]:", parts[0]):  # a drive, at which Windows would begin
        del parts[0]
    for count in range(min(DEEPEST, len(parts)), 0, -1):
        try:
            found = folder.joinpath(*parts[-count:])
            if found.exists():
                return found
        except (OSError, ValueError):
            continue
    return None
