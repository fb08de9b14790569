"""Fuzz the readers by coverage, with atheris (``pip install atheris``; nothing else needs it).

::

    python tests/fuzz/fuzz.py                       every target, --seconds each; prints a table
    python tests/fuzz/fuzz.py --target archive --seconds 300

Each target runs in a process of its own. It fails on an exception that is not the package's own,
on an input that takes longer than 5 seconds, and on more than 2 GB of memory. What is found is put
into ``tests/fuzz/findings/TARGET/``, where the ordinary tests replay it; what covers something new
stays in ``build/fuzz/TARGET`` for the next time.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SECONDS_FOR_ONE = 5
MEMORY = 2048  # MB
LARGEST_INPUT = 20_000
INSTRUMENTED = [
    "cnndesk.data", "cnndesk.document", "cnndesk.small_files", "cnndesk.gui.document.recent",
    "cnndesk.gui.document.recovery", "cnndesk.gui.document.settings", "zipfile", "gzip", "csv",
]  # fmt: skip


def names() -> list[str]:
    """Name all targets, without loading the readers."""
    text = (HERE / "targets.py").read_text(encoding="utf-8")
    return re.findall(r'^\s+(?:Target\(\s*)"(\w+)"', text, re.MULTILINE)


def work(name: str, arguments: list[str]) -> None:
    """Fuzz one target in this process; does not return."""
    import atheris

    sys.path[:0] = [str(HERE), str(ROOT)]
    with atheris.instrument_imports(include=INSTRUMENTED):
        import targets
    target = targets.TARGETS[name]
    atheris.Setup([sys.argv[0], *arguments], target.run)
    atheris.Fuzz()


def fuzz(name: str, seconds: float) -> tuple[int, str]:
    """Fuzz one target in a process of its own; return executions and what was found."""
    corpus, findings = ROOT / "build" / "fuzz" / name, HERE / "findings" / name
    corpus.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        _write_seeds(name, corpus)
        command = [
            sys.executable, str(Path(__file__)), "--work", name, str(corpus),
            f"-max_total_time={seconds:g}", f"-timeout={SECONDS_FOR_ONE}",
            f"-rss_limit_mb={MEMORY}", f"-max_len={LARGEST_INPUT}",
            f"-artifact_prefix={place}/", "-print_final_stats=1",
        ]  # fmt: skip
        ended = subprocess.run(
            command,
            cwd=place,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        found = sorted(Path(place).glob("*-*"))
        for file in found:
            findings.mkdir(parents=True, exist_ok=True)
            (findings / file.name[:24]).write_bytes(file.read_bytes())
    said = ended.stderr + ended.stdout
    counts = re.findall(r"stat::number_of_executed_units:\s*(\d+)|^#(\d+)\s", said, re.MULTILINE)
    executions = max((int(a or b) for a, b in counts), default=0)
    if not found and ended.returncode == 0:
        return executions, ""
    lines = [
        line for line in said.splitlines() if re.match(r"\w+(Error|Exception|Warning)\b", line)
    ]
    kinds = ", ".join(file.name.partition("-")[0] for file in found) or f"exit {ended.returncode}"
    tail = "\n".join(said.splitlines()[-40:])
    (ROOT / "build" / "fuzz" / f"{name}.log").write_text(said, encoding="utf-8")
    return executions, f"{kinds}: {lines[-1] if lines else tail}"


def _write_seeds(name: str, corpus: Path) -> None:
    code = (
        f"import sys; sys.path[:0] = [{str(HERE)!r}, {str(ROOT)!r}]; import targets\n"
        f"from pathlib import Path\n"
        f"for n, seed in enumerate(targets.TARGETS[{name!r}].seeds()):\n"
        f"    Path({str(corpus)!r}, f'seed{{n}}').write_bytes(seed)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def main() -> int:
    """Fuzz and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--target", action="append", choices=names(), metavar="NAME")
    parser.add_argument("--seconds", type=float, default=60.0, help="for each target")
    arguments = parser.parse_args()
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("The fuzzer is not there: pip install atheris", file=sys.stderr)
        return 2
    failed = 0
    print(f"{'target':16}{'executions':>12}  found", flush=True)
    for name in arguments.target or names():
        executions, found = fuzz(name, arguments.seconds)
        failed += bool(found)
        print(f"{name:16}{executions:>12,}  {found or 'nothing'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        work(sys.argv[2], sys.argv[3:])
    sys.exit(main())
