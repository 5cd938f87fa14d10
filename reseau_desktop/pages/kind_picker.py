"""How one was, or will be, in touch: the six kinds, all visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from reseau_desktop.network.warmth import Kind
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import grid
from reseau_desktop.wording import kinds

COLUMNS = 3
KIND_ICONS = {
    Kind.MESSAGE: "msg",
    Kind.CALL: "phone",
    Kind.VIDEO: "video",
    Kind.MEETING: "coffee",
    Kind.EVENT: "party",
    Kind.REACTION: "heart",
}


def occasion_icon(kind: str) -> str:
    """The sign of what comes by itself: a birthday, an event, another date."""
    return {"birthday": "cake", "event": "party"}.get(kind, "cal")


_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}


class KindPicker(QWidget):
    """One of the six kinds of exchange. One tab stop; the arrows choose, Enter confirms."""

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Kind, Button] = {}
        places = grid(self, spacing=(6, 6))
        for place, kind in enumerate(Kind):
            button = self._buttons[kind] = Button("", KIND_ICONS[kind], dense=True)
            button.setProperty(
                "iconName", KIND_ICONS[kind]
            )  # a form dresses every button from its properties
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(str(kind)))
            button.installEventFilter(self)
            self._group.addButton(button)
            places.addWidget(button, place // COLUMNS, place % COLUMNS)
        self.set_kind(Kind.MESSAGE)
        self.retranslate()

    def kind(self) -> Kind:
        """What is chosen."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_kind(self, kind: Kind | str) -> None:
        """Choose without a signal."""
        chosen = self._buttons[Kind(kind)]
        chosen.setChecked(True)
        for button in self._buttons.values():
            tabbed = button is chosen
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tabbed else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(chosen)

    def button(self, kind: Kind | str) -> Button:
        return self._buttons[Kind(kind)]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("How"))
        for kind, button in self._buttons.items():
            button.set_text(kinds.noun(kind))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        every = list(Kind)
        place = every.index(self.kind()) + step
        if 0 <= place < len(every):
            self.set_kind(every[place])
            self._buttons[every[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(str(every[place]))
        return True
