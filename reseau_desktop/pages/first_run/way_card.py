"""One way to begin: a sign, what it is, a button; and under them why it did not work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Icon, Sign
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Run
from reseau_desktop.widgets.theme import theme

BOX, ICON = 40, 21


class _Emblem(Sign):
    """An icon on a rounded ground."""

    def __init__(self, icon: str, lit: bool) -> None:
        super().__init__()
        self._icon, self._lit = icon, lit

    def sizeHint(self) -> QSize:
        return QSize(theme().px(BOX), theme().px(BOX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), theme().px
        ground, ink = ("accent-soft", "accent") if self._lit else ("sunk", "text2")
        painting.rounded(painter, QRectF(self.rect()), px(10), ground)
        inset = (self.width() - px(ICON)) / 2
        icons.draw(painter, inset, inset, self._icon, ink, ICON)


class WayCard(Card):
    """`chosen` when its button is pressed."""

    chosen = Signal()

    def __init__(self, icon: str, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, line="accent-line" if first else "hair")
        self._title = Paragraph("", "subheading", "text")
        self._detail = Paragraph("", "small", "text2")
        self._problem = Paragraph("", "small", "bad")
        self._sign = Icon("warn", "bad", 14)
        self._strip = QWidget()
        self.button = Button(role="primary" if first else "plain")
        self.button.clicked.connect(self.chosen)
        column = vbox(self, margins=(16, 15), spacing=0)
        row = hbox(spacing=16)
        row.addWidget(_Emblem(icon, first))
        words = vbox(spacing=1)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch()
        row.addLayout(words, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        said = hbox(self._strip, margins=(0, 10, 0, 0), spacing=8)
        said.addWidget(self._sign)
        said.addWidget(self._problem, 1)
        column.addWidget(self._strip)
        self.say_problem("")

    def set_texts(self, title: str, detail: str, button: str) -> None:
        self._title.setText(title)
        self._detail.setText(detail)
        self.button.set_text(button)
        self.button.setAccessibleName(f"{title}: {button}")

    def say_problem(self, what: str, then: str = "") -> None:
        """Why this way did not work, on the spot; nothing for an empty one."""
        self._problem.set_runs((Run(what, 600, "bad"), Run(f" {then}" if then else "", 400, "text2")))
        self._strip.setVisible(bool(what))
        self.updateGeometry()

    def problem(self) -> str:
        return self._problem.text() if not self._strip.isHidden() else ""
