"""Time and links; nearer, farther, the whole picture: at the bottom right of the circles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import numbers


class ZoomBar(Card):
    """Says the zoom, and changes it."""

    nearer = Signal()
    farther = Signal()
    whole = Signal()
    time_wanted = Signal()
    links_wanted = Signal(QPoint)  # where their menu may open, global

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=10)
        row = hbox(self, margins=(4, 2), spacing=2)
        row.setSizeConstraint(row.SizeConstraint.SetFixedSize)
        self._farther, self._nearer, self._whole = (IconButton(name, "") for name in ("min", "plus", "fit"))
        self._zoom = Text("", "small", "text2")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sized(self._zoom, min_width=44)
        self.time, self.links = IconButton("history", ""), IconButton("link", "")
        self.time.setCheckable(True)
        rules = [sized(Rule(vertical=True), height=18) for _ in range(2)]
        shown = (
            self.time, self.links, rules[0], self._farther, self._zoom, self._nearer, rules[1], self._whole,
        )  # fmt: skip
        for widget in shown:
            row.addWidget(widget)
        self.time.clicked.connect(self.time_wanted)
        self.links.clicked.connect(lambda: self.links_wanted.emit(self.links.mapToGlobal(QPoint(0, 0))))
        self._farther.clicked.connect(self.farther)
        self._nearer.clicked.connect(self.nearer)
        self._whole.clicked.connect(self.whole)
        self.set_zoom(1.0)
        self.retranslate()

    def set_zoom(self, zoom: float) -> None:
        self._zoom.setText(numbers.percent(zoom))

    def set_time(self, on: bool) -> None:
        """Whether the slider of time is there."""
        self.time.setChecked(on)

    def retranslate(self) -> None:
        self.time.set_name(self.tr("Other days: the last three years"))
        self.links.set_name(self.tr("Links between people"))
        self._farther.set_name(self.tr("Zoom out"), "Ctrl+-")
        self._nearer.set_name(self.tr("Zoom in"), "Ctrl++")
        self._whole.set_name(self.tr("Fit the window"), "Ctrl+0")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
