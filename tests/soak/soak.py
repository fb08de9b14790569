"""All that ``make soak`` does: one script after the other, and their tables together at the end.

Run it: ``python tests/soak/soak.py [--quick]``. In full it takes about two hours, quick about ten
minutes. The fuzzer takes part where atheris is installed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from soaking import ROOT

SCRIPTS = {
    "soak/faults.py": ([], ["--quick"]),
    "soak/kills.py": ([], ["--quick"]),
    "soak/sanitize.py": ([], ["--quick"]),
    "fuzz/fuzz.py": (["--seconds", "180"], ["--seconds", "10"]),
    "soak/memory.py": ([], ["--quick"]),
    "soak/stories.py": ([], ["--quick"]),
}


def main() -> int:
    """Run all, then say how each ended."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    tables, failed = [], []
    for script, (full, fast) in SCRIPTS.items():
        print(f"== {script}", flush=True)
        command = [sys.executable, str(ROOT / "tests" / script), *(fast if quick else full)]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        print(run.stdout, flush=True)
        tables.append(run.stdout[run.stdout.rfind("\n\n") + 1 :].strip())
        if run.returncode == 2 and script.startswith("fuzz"):
            tables[-1] = "Fuzz: left out, atheris is not installed"
        elif run.returncode:
            failed.append(script)
    print("\n\n".join(["", *tables]))
    print(f"\nNot as it should be: {', '.join(failed)}" if failed else "\nAll as it should be.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
