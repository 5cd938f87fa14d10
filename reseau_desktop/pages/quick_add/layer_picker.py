"""The circle that somebody new enters: all of them at once, each with its digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.pages.person_menu import layer_icon
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import layers as words

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _LayerButton(Button):
    """A button with the circle's own dot."""

    def __init__(self, key: str, text: str) -> None:
        self._layer = key
        super().__init__(text)
        self.setProperty("iconed", True)
        self._repolish()

    def _restyle(self) -> None:
        super()._restyle()
        side = theme().px(16)
        self.setIconSize(QSize(side, side))
        self.setIcon(layer_icon(self._layer))


class LayerPicker(QWidget):
    """One tab stop; the arrows and the digits choose (0: to sort)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=6)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self._digits: dict[str, str] = {}

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """The rings from the centre, the target, and to sort at the end."""
        rings = [layer for layer in layers if layer.kind is LayerKind.RING]
        others = [layer for layer in layers if layer.kind in (LayerKind.TARGET, LayerKind.INBOX)]
        for number, layer in enumerate([*rings, *others], 1):
            digit = (
                str(number) if layer.kind is LayerKind.RING else "0" if layer.kind is LayerKind.INBOX else ""
            )
            button = _LayerButton(layer.key, words.name(layer))
            button.setCheckable(True)
            button.set_hint(words.name(layer), digit)
            button.clicked.connect(lambda _=False, key=layer.key: self.choose(key))
            button.installEventFilter(self)
            self._buttons[layer.key] = button
            if digit:
                self._digits[digit] = layer.key
            self._group.addButton(button)
            self._flow.addWidget(button)

    def value(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "inbox")

    def choose(self, key: str) -> None:
        """As if it had been pressed."""
        button = self._buttons.get(key)
        if button is None:
            return
        button.setChecked(True)
        for other in self._buttons.values():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            other.setFocusPolicy(strong if other is button else click)
        self.setFocusProxy(button)
        self.chosen.emit(key)

    def button(self, key: str) -> Button:
        return self._buttons[key]

    def say_names(self, layers: Sequence[Layer]) -> None:
        """In another language."""
        for layer in layers:
            if layer.key in self._buttons:
                self._buttons[layer.key].set_text(words.name(layer))

    def eventFilter(self, watched: object, event: object) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        keys = list(self._buttons)
        step = _STEPS.get(Qt.Key(event.key()))
        wanted = self._digits.get(event.text())
        if step is not None:
            place = keys.index(self.value()) + step
            wanted = keys[place] if 0 <= place < len(keys) else None
        if wanted is None:
            return step is not None
        self.choose(wanted)
        self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def hasHeightForWidth(self) -> bool:
        return True
