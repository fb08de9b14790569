"""The report as one page: nothing from outside, nothing that runs."""

from __future__ import annotations

from cnndesk import __version__
from cnndesk.use.report.findings import Findings
from cnndesk.use.report.judging_part import examples, judging
from cnndesk.use.report.making_part import data, earlier_runs, network, training
from cnndesk.use.report.markup import Markup, joined, name, tag
from cnndesk.use.report.origin_part import inside, origin
from cnndesk.use.report.style import style_sheet
from cnndesk.use.report.summary_part import head, result
from cnndesk.words import english

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'"
"""A browser fetches nothing and runs nothing, whatever stands in the page."""

_TITLES = {
    "result": "Result",
    "network": "Network",
    "images": "Images",
    "training": "Training",
    "judging": "Right and wrong",
    "examples": "Examples",
    "inside": "Feature maps",
    "runs": "Earlier runs",
    "origin": "Where it comes from",
}


@english
def report_page(found: Findings, date: str) -> str:
    """Return the page.

    Parameters
    ----------
    found : Findings
    date : str
        Of the report.
    """
    parts = {
        "result": result(found),
        "network": network(found),
        "images": data(found),
        "training": training(found),
        "judging": judging(found),
        "examples": examples(found),
        "inside": inside(found),
        "runs": earlier_runs(found),
        "origin": origin(found),
    }
    links = (tag("a", _TITLES[key], href=f"#{key}") for key, part in parts.items() if part)
    body = tag(
        "main",
        head(found, date),
        tag("nav", links),
        parts.values(),
        tag("footer", f"Made by cnndesk {__version__}. All of it is in this one file."),
    )
    title = tag("title", f"{name(found.title)} – report")
    page = joined(
        (
            tag("meta", charset="utf-8"),
            tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
            title,
            tag("style", Markup(style_sheet())),
        )
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>{page}</head>\n<body>{body}</body>\n</html>\n'
