"""Card, meter, hairline, empty state, error strip: the furniture of a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import gap, hbox, sized, spaced, vbox
from reseau_desktop.widgets.text import Paragraph, Run
from reseau_desktop.widgets.theme import theme


class Card(QFrame):
    """A rounded ground with a hairline; selected, 2 px of accent. Put a layout in it (padding 16 × 14)."""

    def __init__(
        self, parent: QWidget | None = None, *, ground: str = "card", line: str = "hair", radius: int = 10
    ) -> None:
        super().__init__(parent)
        self._ground, self._line, self._radius, self._selected = ground, line, radius, False
        theme().changed.connect(self.update)

    def set_selected(self, on: bool) -> None:
        if on != self._selected:
            self._selected = on
            self.update()

    def selected(self) -> bool:
        return self._selected

    def paintEvent(self, event: QPaintEvent) -> None:
        line, width = ("accent", 2.0) if self._selected else (self._line, 1.0)
        rounded(QPainter(self), QRectF(self.rect()), self._radius, self._ground, line or None, width)


class Rule(QWidget):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None, token: str = "hair", vertical: bool = False) -> None:
        super().__init__(parent)
        self._token, self._vertical = token, vertical
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else grows, grows if vertical else fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._vertical:
            painting.vertical_hairline(QPainter(self), 0, 0, self.height(), self._token)
        else:
            painting.hairline(QPainter(self), 0, 0, self.width(), self._token)


class Meter(QWidget):
    """A share of a whole, 6 px high (4 in tables); `mark` is a limit. Always beside the number it draws."""

    def __init__(
        self, parent: QWidget | None = None, *, token: str = "accent", px: int = 6, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._token, self._px, self._share = token, px, 0.0
        self._mark: float | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_share(self, share: float, token: str | None = None, mark: float | None = None) -> None:
        """`share` and `mark` from 0 to 1 of the width."""
        self._share, self._token, self._mark = share, token or self._token, mark
        self.update()

    def share(self) -> float:
        return self._share

    def sizeHint(self) -> QSize:
        return QSize(theme().px(60), self._px + (6 if self._mark is not None else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(0, (self.height() - self._px) / 2, self.width(), self._px)
        pieces.meter(QPainter(self), rect, self._share, self._token, self._mark)


class EmptyState(QWidget):
    """One sentence, and one action where there is one (a second as a flat button)."""

    acted = Signal()
    second_acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(24, 32), spacing=4)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._sentence = Paragraph("", "subheading", "text", align=centre)
        self._detail = Paragraph("", "body", "text2", align=centre)
        self._first, self._second = Button(dense=True), Button(role="flat", dense=True)
        row = hbox(spacing=8)
        row.addStretch()
        row.addWidget(self._first)
        row.addWidget(self._second)
        row.addStretch()
        column.addStretch()
        column.addWidget(self._sentence)
        column.addWidget(self._detail)
        gap(column, 6)
        column.addLayout(row)
        column.addStretch()
        self._first.clicked.connect(self.acted)
        self._second.clicked.connect(self.second_acted)
        self.say("")

    def say(
        self, sentence: str, action: str = "", *, detail: str = "", second: str = "", icon: str | None = None
    ) -> None:
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._first.set_icon(icon)
        for button, text in ((self._first, action), (self._second, second)):
            button.set_text(text)
            button.setVisible(bool(text))


class ErrorStrip(QWidget):
    """At the top of a page: what happened, what is safe, one action. Hidden until there is something to say."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None, dense: bool = True) -> None:
        super().__init__(parent)
        self._kind = "bad"
        row = spaced(hbox(self), margins=(12, 8, 8, 8), spacing=10)
        self._icon = Icon("warn", "bad", 16)
        self._words = Paragraph()
        self._action = Button(dense=dense)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._action)
        self._action.clicked.connect(self.acted)
        theme().changed.connect(self.update)
        sized(self, min_height=44)
        self.hide()

    def say(self, lead: str, detail: str = "", action: str = "", kind: str = "bad") -> None:
        """`bad` where something failed, `warn` where nothing did; `ok` where something was done."""
        self._kind = kind
        self._icon.set_icon(
            {"ok": "check", "info": "info"}.get(kind, "warn"), "text2" if kind == "info" else kind
        )
        self._words.set_runs((Run(lead, 600, "text"), Run(f" {detail}" if detail else "", 400, "text2")))
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{lead} {detail}".strip())
        self.show()
        self.update()

    def text(self) -> str:
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = "sunk" if self._kind == "info" else f"{self._kind}-soft"
        rounded(QPainter(self), QRectF(self.rect()), 8, ground)
