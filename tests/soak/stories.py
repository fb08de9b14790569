"""Let the window do anything in any order: ``tests/gui/story/test_anything.py``, more and longer.

Run it: ``python tests/soak/stories.py [--quick] [--first N]``. Each story is a seed; a story that
fails is told with the steps that led there.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys

from soaking import ROOT, Table

STEPS = 120


def main() -> int:
    """Run the stories and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="10 stories instead of 100")
    parser.add_argument("--first", type=int, default=1000, help="seed of the first")
    arguments = parser.parse_args()
    count = 10 if arguments.quick else 100
    last = arguments.first + count - 1
    with Table("Stories") as table:
        claim = table.claim(f"{STEPS} things in any order: nothing goes wrong inside")
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-n", "2", "tests/gui/story/test_anything.py"],
            cwd=ROOT,
            env={
                **os.environ,
                "CNNDESK_STORY_STEPS": str(STEPS),
                "CNNDESK_STORY_SEEDS": f"{arguments.first}-{last}",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            print(run.stdout[-20_000:])
        passed = re.search(r"(\d+) passed", run.stdout)
        for number in range(count):
            claim.check(passed is not None and number < int(passed[1]), "see above")
    return table.code


if __name__ == "__main__":
    sys.exit(main())
