"""Appearance: theme, size of the text, contrast, movement. State of the screen, so not undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QRadioButton, QSlider, QWidget

from reseau_desktop.pages.settings.form_section import FormSection
from reseau_desktop.pages.settings.section import Setting
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

MODES = ("system", "light", "dark")
STEP = 5  # percent


class AppearanceSection(FormSection):
    """Everything follows at once; the same choices stand in the View menu."""

    key, form = "appearance", "settings_appearance.ui"

    def __init__(self, screen: ScreenState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._quiet = False
        self.modes = {mode: self.child(QRadioButton, mode) for mode in MODES}
        for mode, button in self.modes.items():
            button.toggled.connect(
                lambda on, mode=mode: self._apply(lambda: theme().set_mode(mode)) if on else None
            )
        self.scale, self._percent = self.child(QSlider, "scale"), self.child(Text, "percent")
        self.scale.setRange(90 // STEP, 200 // STEP)
        self.scale.setPageStep(2)
        self.scale.setTracking(False)  # the text grows once the hand lets go, not under it
        sized(self.scale, width=220, height=20)
        sized(self._percent, width=56)
        self.scale.sliderMoved.connect(self._say_scale)
        self.scale.valueChanged.connect(
            lambda value: self._apply(lambda: theme().set_scale(value * STEP / 100))
        )
        self.still, self.contrast = self.child(QCheckBox, "still"), self.child(QCheckBox, "contrast")
        self.still.toggled.connect(lambda on: self._apply(lambda: _set_still(on)))
        self.contrast.toggled.connect(lambda on: self._apply(lambda: theme().set_high_contrast(on)))
        theme().changed.connect(self.refresh)

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("theme", self.tr("Theme"), self.tr("light dark night colours")),
            Setting("scale", self.tr("Size of the text"), self.tr("zoom larger smaller scale font")),
            Setting("still", self.tr("Less movement"), self.tr("animation motion")),
            Setting("contrast", self.tr("More contrast"), self.tr("accessibility legible")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "theme": lambda: self.modes[theme().mode],
            "scale": lambda: self.scale,
            "still": lambda: self.still,
            "contrast": lambda: self.contrast,
        }

    def refresh(self) -> None:
        look, self._quiet = theme(), True
        self.modes[look.mode].setChecked(True)
        self.scale.setValue(round(look.scale * 100 / STEP))
        self._percent.setText(numbers.percent(look.scale))
        self.scale.setAccessibleDescription(numbers.percent(look.scale))
        self.still.setChecked(look.reduced_motion)
        self.contrast.setChecked(look.high_contrast)
        self._quiet = False

    def restore(self) -> None:
        look = theme()
        look.set_mode("system")
        look.set_scale(1.0)
        look.set_high_contrast(False)
        look.reduced_motion = False
        self._keep()
        self.refresh()

    def _say_scale(self, value: int) -> None:
        self._percent.setText(numbers.percent(value * STEP / 100))

    def _apply(self, change: Callable[[], None]) -> None:
        if not self._quiet:
            change()
            self._keep()

    def _keep(self) -> None:
        self._screen.keep_look(theme())
        self._screen.sync()


def _set_still(on: bool) -> None:
    theme().reduced_motion = on
