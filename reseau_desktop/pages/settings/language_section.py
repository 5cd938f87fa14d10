"""Language: changed at once, without starting again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QWidget

from reseau_desktop.language import LANGUAGES, of_system
from reseau_desktop.pages.settings.form_section import FormSection
from reseau_desktop.pages.settings.section import Setting

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

KEPT = "appearance/language"  # read by preferences.language at the next start
OWN_NAMES = {"en": "English", "fr": "Français"}  # each in its own language, whatever is spoken


class LanguageSection(FormSection):
    """`speak(code)` makes everything be said in that language."""

    key, form = "language", "settings_language.ui"
    restores = False

    def __init__(
        self, screen: ScreenState, speak: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._screen, self._speak = screen, speak
        self._quiet = False
        self.choices = {code: self.child(QRadioButton, code) for code in ("system", *LANGUAGES)}
        for code, button in self.choices.items():
            button.toggled.connect(lambda on, code=code: self._choose(code) if on else None)

    def context(self) -> str:
        return self.tr("of the words, dates and numbers")

    def settings(self) -> Sequence[Setting]:
        return (Setting("language", self.tr("Language"), "English Français French anglais langue language"),)

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {"language": lambda: self.choices[self._chosen()]}

    def refresh(self) -> None:
        self._quiet = True
        self.choices[self._chosen()].setChecked(True)
        self._quiet = False

    def _chosen(self) -> str:
        kept = self._screen.text(KEPT)
        return kept if kept in LANGUAGES else "system"

    def _choose(self, code: str) -> None:
        if self._quiet:
            return
        self._screen.set(KEPT, "" if code == "system" else code)
        self._screen.sync()
        self._speak(of_system() if code == "system" else code)

    def retranslate(self) -> None:
        super().retranslate()
        for code, name in OWN_NAMES.items():
            self.choices[code].setText(name)
        words = self.tr("The system’s ({language})")
        self.choices["system"].setText(words.format(language=OWN_NAMES[of_system()]))
