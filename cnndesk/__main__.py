"""``python -m cnndesk``: the same as the command ``cnndesk``."""

from __future__ import annotations

import sys

from cnndesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
