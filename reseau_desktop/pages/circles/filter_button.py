"""The filter at the top left of the picture: the legend's choices in a menu, and what is chosen as a lit chip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.pages.circles.filters import BANDS, Light
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.widgets.scaling import hbox
from reseau_desktop.wording import warmth


class FilterButton(QWidget):
    """`toggled` carries a Light and whether it is on; `cleared` comes from the chip's cross."""

    toggled = Signal(str, bool)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lights: frozenset[Light] = frozenset()
        self._named = ""
        row = hbox(self, spacing=8)
        row.setSizeConstraint(row.SizeConstraint.SetFixedSize)
        self.button, self.chip = Button("", "filter", dense=True), FilterChip()
        row.addWidget(self.button)
        row.addWidget(self.chip)
        self.button.clicked.connect(self._open)
        self.chip.clicked.connect(self._open)
        self.chip.cleared.connect(self.cleared)
        self.retranslate()

    def set_lights(self, lights: frozenset[Light], named: str = "") -> None:
        """What is lit; `named` is a list of people."""
        self._lights, self._named = lights, named
        short = named if len(named) <= 30 else named[:29] + "…"
        words = [short, *(self._words(light) for light in Light if light in lights)]
        self.chip.set_value(", ".join(word for word in words if word))
        self.chip.setVisible(bool(lights or named))

    def menu_of_lights(self, parent: QWidget) -> QMenu:
        """The same choices as a menu, also for the canvas."""
        menu = QMenu(self.tr("Filters"), parent)
        for light in Light:
            if light is Light.LATE:
                menu.addSeparator()
            action = menu.addAction(self._words(light))
            action.setCheckable(True)
            action.setChecked(light in self._lights)
            action.toggled.connect(lambda on, light=light: self.toggled.emit(light.value, on))
        if self._lights or self._named:
            menu.addSeparator()
            menu.addAction(self.tr("Clear the filter"), self.cleared.emit)
        return menu

    def _open(self) -> None:
        menu = self.menu_of_lights(self)
        menu.exec(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.deleteLater()

    def _words(self, light: Light) -> str:
        if light in BANDS:
            return warmth.band(light.value)
        return self.tr("late") if light is Light.LATE else self.tr("never in touch")

    def retranslate(self) -> None:
        self.button.set_text(self.tr("Filter"))
        self.chip.set_texts(self.tr("Filter"), self.tr("Clear the filter"))
        self.set_lights(self._lights, self._named)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
