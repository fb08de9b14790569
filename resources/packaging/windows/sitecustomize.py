"""Python imports this as it starts under Wine: copying by a function that Wine 8 lacks is left out.

Wine 8 ends a program that calls ``CopyFile2``; without it, ``shutil`` copies in its older way.
"""

import sys

if sys.platform == "win32":
    import _winapi

    if hasattr(_winapi, "CopyFile2"):
        del _winapi.CopyFile2
