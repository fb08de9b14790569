"""Where the standalone program begins: the same as the command ``cnndesk``.

``freeze_support`` must come first. t-SNE and k-means run in a process of their own: this program
started once more, with arguments that only ``freeze_support`` understands. Without it each of them
would open another window.
"""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()

    from cnndesk.cli import main

    sys.exit(main())
