"""Figures that open their explanation in the guide: plain words, underlined under the pointer and the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from reseau_desktop.widgets import fonts, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import guide

Asked = Callable[[str], object]
GAP, GLYPH = 8, 14  # px


def offer(widget: QWidget, topic: str, asked: Asked) -> None:
    """Let the context menu of a widget, by the pointer or by keys, ask what it shows."""
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(lambda at: _open_menu(widget, topic, asked, at))


def add_question(menu: QMenu, topic: str, asked: Asked) -> None:
    """The entry "What is this?" at the end of a menu."""
    menu.addSeparator()
    menu.addAction(guide.question(), lambda: asked(topic))


def _open_menu(widget: QWidget, topic: str, asked: Asked, at: QPoint) -> None:
    menu = PopupMenu(widget)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(guide.question(), lambda: asked(topic))
    menu.popup(widget.mapToGlobal(at))


class Explained(QAbstractButton):
    """The caption of a figure. It takes the place of a `Text`; `elide` is for names, which may be long."""

    asked = Signal(str)  # a topic of the guide

    def __init__(
        self,
        topic: str,
        style: str = "body",
        token: str = "text",
        parent: QWidget | None = None,
        *,
        elide: bool = False,
    ) -> None:
        super().__init__(parent)
        self.topic = topic
        self._style, self._token, self._elide, self._words = style, token, elide, ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        fixed, ignored = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        self.setSizePolicy(ignored if elide else fixed, fixed)
        self.clicked.connect(lambda: self.asked.emit(self.topic))
        offer(self, topic, self.asked.emit)
        theme().changed.connect(self._restyle)
        self._say()

    def setText(self, words: str) -> None:
        """`&` is a letter here, never a mnemonic."""
        self._words = words
        self._say()
        self._restyle()

    def text(self) -> str:
        return self._words

    def spoken(self) -> str:
        """The accessible name: what is seen. What a press does is the description."""
        return self._words

    def _say(self) -> None:
        does = guide.explain(self.topic)
        self.setAccessibleName(self.spoken())
        self.setAccessibleDescription(does)
        self.setToolTip(tooltip(does))

    def lit(self) -> bool:
        """Whether it shows that it can be pressed."""
        keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return self.isEnabled() and (self.underMouse() or (self.hasFocus() and keys))

    def sizeHint(self) -> QSize:
        return QSize(round(painting.text_width(self._words, self._style)) + 1, fonts.line(self._style))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), fonts.line(self._style)) if self._elide else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_words(QPainter(self), QRectF(self.rect()), self._words, self._style, self._token)

    def paint_words(self, painter: QPainter, room: QRectF, words: str, style: str, token: str) -> None:
        """The words that are underlined."""
        wide = painting.text(painter, room, words, style, token)
        if self.lit():
            metrics = painting.text_metrics(style)
            top = round(room.y() + (room.height() - metrics.height()) / 2)
            line = top + round(metrics.ascent()) + max(1, theme().px(2))
            painting.hairline(painter, room.x(), line, min(wide, room.width()), token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def focus_radius(self) -> float:
        return 4.0

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class ExplainedRow(Explained):
    """A caption at the left, its figure at the right, and what that is compared with; `band` draws the sign of warmth.

    `lead` is room in px before the caption, for a mark of `paint_lead`.
    """

    def __init__(
        self,
        topic: str,
        style: str = "body",
        token: str = "text2",
        parent: QWidget | None = None,
        *,
        value_style: str = "strong",
        lead: int = 0,
    ) -> None:
        self._value_style, self._lead = value_style, lead
        self._value = self._rest = self._band = ""
        super().__init__(topic, style, token, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, value: str, rest: str = "", *, band: str = "") -> None:
        """Its figure; `setText` says its caption."""
        self._value, self._rest, self._band = value, rest, band
        self._say()
        self._restyle()

    def value(self) -> str:
        return self._value

    def spoken(self) -> str:
        figure = f"{self._value} {self._rest}".strip()
        return f"{self._words}: {figure}" if figure else self._words

    def paint_lead(self, painter: QPainter) -> None:
        """What stands before the caption."""

    def sizeHint(self) -> QSize:
        caption = painting.text_width(self._words, self._style) + theme().px(self._lead + GAP)
        high = max(fonts.line(self._style), fonts.line(self._value_style))
        return QSize(round(caption + self._figure_width()) + 2, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _parts(self) -> list[tuple[float, str, str, str]]:
        """What stands at the right: width, words, style, colour."""
        said = ((self._value, self._value_style, "text"), (self._rest, "body", "text2"))
        return [
            (painting.text_width(words, style), words, style, token) for words, style, token in said if words
        ]

    def _figure_width(self) -> float:
        px, parts = theme().px, self._parts()
        glyph = px(GLYPH + 6) if self._band else 0
        return glyph + sum(part[0] for part in parts) + self._between() * max(0, len(parts) - 1)

    def _between(self) -> int:
        return theme().px(6 if self._band else 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        self.paint_lead(painter)
        wide, high = self._figure_width(), self.height()
        left = px(self._lead)
        room = QRectF(left, 0, max(0.0, self.width() - left - wide - px(GAP)), high)
        self.paint_words(painter, room, self._words, self._style, self._token)
        x = self.width() - wide
        if self._band:
            pieces.warmth_glyph(painter, x, (high - px(GLYPH)) / 2, self._band, GLYPH)
            x += px(GLYPH + 6)
        for width, words, style, token in self._parts():
            painting.text(painter, QRectF(x, 0, width + 1, high), words, style, token)
            x += width + self._between()
