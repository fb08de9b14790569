"""The language of the window: which there are, which one is wanted, and loading it at the start.

The texts of the program and those of Qt's own dialogs are looked up in ``.qm`` files; what has no
translation stays English. A language is loaded before the first window is made and holds until the
program ends: texts are fetched once, when a widget is made. Lessons and the glossary are files of
their own; `cnndesk.words.language` says in which language the window shows them. Numbers are
written in one way everywhere, since they are typed, copied and compared with those of the command
line.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cnndesk import words
from cnndesk.paths import resource
from cnndesk.words import ENGLISH

SYSTEM = "system"
NAMES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "tr": "Türkçe",
    "zh_CN": "简体中文",
    "ja": "日本語",
}
"""Languages by their codes, each as its speakers call it."""

_installed: list[QTranslator] = []


def wanted(choice: object, system: Sequence[str] | None = None) -> str:
    """Return the code of the language to show.

    Parameters
    ----------
    choice : object
        What the settings hold: a code of `NAMES`; anything else stands for the system's language.
    system : sequence of str, optional
        The languages that the system prefers, best first, such as ``"zh-Hans-CN"``.

    Returns
    -------
    str
        A code of `NAMES`; English where none of the system's languages is there.
    """
    if isinstance(choice, str) and choice in NAMES:
        return choice
    for name in QLocale.system().uiLanguages() if system is None else system:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            if not {"TW", "HK", "MO", "Hant"} & set(parts):
                return "zh_CN"
        elif parts[0] in NAMES:
            return parts[0]
    return ENGLISH


def install(app: QCoreApplication, language: str) -> bool:
    """Let all texts be looked up in a language from now on.

    Returns
    -------
    bool
        Whether its translations are there.
    """
    remove(app)
    if language == ENGLISH:
        return True
    own, qt = QTranslator(app), QTranslator(app)
    try:
        path = resource(f"translations/cnndesk_{language}.qm")
    except FileNotFoundError:
        return False
    if not own.load(str(path)):
        return False
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = [own]
    if qt.load(f"qtbase_{language}", folder):
        translators.insert(0, qt)  # asked last
    for translator in translators:
        app.installTranslator(translator)
    _installed.extend(translators)
    words.install(lambda text: QCoreApplication.translate("words", text), language)
    return True


def remove(app: QCoreApplication) -> None:
    """Go back to English."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    words.install(None)
