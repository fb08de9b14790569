"""Claims about the workflows for a public CI, which no test can run: what they name is there.

Every target of make, every job and artefact that one waits for, every path of the repository; and
no action is taken in whatever version is the newest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml", reason="reads YAML, which pre-commit brings along")

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

pytestmark = pytest.mark.skipif(not WORKFLOWS, reason="needs the source tree")


def _jobs(path: Path) -> dict[str, dict[str, Any]]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]


def _steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in _jobs(path).values():
        yield from job["steps"]


def _targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.name)
def workflow(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_there_is_one_for_tests_and_one_for_releases() -> None:
    assert [path.name for path in WORKFLOWS] == ["release.yml", "test.yml"]


def test_every_target_of_make_exists(workflow: Path) -> None:
    asked = [
        target
        for step in _steps(workflow)
        for target in re.findall(r"\bmake ([a-z-]+)", step.get("run", ""))
    ]
    assert asked
    assert set(asked) <= _targets()


def test_wheels_are_asked_for_by_names_that_the_script_knows(workflow: Path) -> None:
    script = (ROOT / "resources" / "packaging" / "wheels.py").read_text(encoding="utf-8")
    for step in _steps(workflow):
        for name in re.findall(r"make wheels OPTIONS=(\S+)", step.get("run", "")):
            assert f'"{name}": for_' in script


def test_every_action_is_pinned_to_one_version(workflow: Path) -> None:
    used = [step["uses"] for step in _steps(workflow) if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})", action), action


def test_every_step_does_one_thing(workflow: Path) -> None:
    for step in _steps(workflow):
        assert ("run" in step) != ("uses" in step), step


def test_jobs_wait_for_jobs_that_exist_and_take_what_those_leave(workflow: Path) -> None:
    jobs = _jobs(workflow)
    for job in jobs.values():
        needs = job.get("needs", [])
        needs = [needs] if isinstance(needs, str) else needs
        assert set(needs) <= set(jobs)
        left = {
            step["with"]["name"]
            for name in needs
            for step in jobs[name]["steps"]
            if "upload-artifact" in step.get("uses", "")
        }
        for step in job["steps"]:
            if "download-artifact" in step.get("uses", "") and "name" in step["with"]:
                assert step["with"]["name"] in left


def test_every_python_is_one_that_the_package_declares(workflow: Path) -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for job in _jobs(workflow).values():
        versions = list(job.get("strategy", {}).get("matrix", {}).get("python", []))
        versions += [
            step["with"]["python-version"]
            for step in job["steps"]
            if "setup-python" in step.get("uses", "")
        ]
        for version in versions:
            if "matrix" not in version:
                assert f'"Programming Language :: Python :: {version}"' in project


def test_rights_are_to_read_unless_a_job_asks_for_more(workflow: Path) -> None:
    told = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert told["permissions"] == {"contents": "read"}
    writers = [name for name, job in told["jobs"].items() if job.get("permissions")]
    assert writers == (["draft"] if workflow.name == "release.yml" else [])


def test_no_job_can_run_for_hours(workflow: Path) -> None:
    for job in _jobs(workflow).values():
        assert job["timeout-minutes"] <= 120
