"""The language of everything said: chosen, else the system's, else English."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from reseau_desktop.paths import shared

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

LANGUAGES = ("en", "fr")
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def of_system() -> str:
    """The first of the user's languages that we speak, by the environment, else by Qt's own look at the system."""
    for variable in VARIABLES:
        for word in os.environ.get(variable, "").split(":"):
            code = word.replace("-", "_").partition("_")[0].partition(".")[0].lower()
            if code in LANGUAGES:
                return code
            if code:
                return "en"
    from PySide6.QtCore import QLocale

    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


class Spoken:
    """The translators installed in an application; `speak` changes them, and every widget is told by Qt."""

    def __init__(self, application: QCoreApplication, resources: Path | None = None) -> None:
        self._application = application
        self._folder = (resources or shared("resources")) / "translations"
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str) -> None:
        """Say everything in this language from now on. Raises ValueError for one we do not speak."""
        if language not in LANGUAGES:
            raise ValueError(language)
        from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

        self.hush()
        QLocale.setDefault(QLocale(language))
        self.language = language
        # English goes through a catalogue too: its plurals need one
        own, qt = QTranslator(self._application), QTranslator(self._application)
        if own.load(f"reseau_{language}", str(self._folder)):
            self._application.installTranslator(own)
            self._installed.append(own)
        translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != "en" and qt.load(f"qtbase_{language}", translations):
            self._application.installTranslator(qt)
            self._installed.append(qt)

    def hush(self) -> None:
        """Take the translators away: English as it stands in the sources."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
