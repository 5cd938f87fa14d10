"""Small signs as widgets: avatar, layer chip, tag, filter, warmth, key cap, layer dot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.widgets import icons, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.painting import rounded, text_at, text_metrics, text_width
from reseau_desktop.widgets.theme import theme


class Sign(QWidget):
    """A painted thing that only shows: its size follows what it says and the text scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Avatar(Sign):
    """A disc with initials: 20, 24, 28, 32, 36, 42, 52, 64 or 76 px."""

    def __init__(
        self,
        contact_id: int = 0,
        initials: str = "",
        px: int = 36,
        parent: QWidget | None = None,
        layer: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._id, self._initials, self._px, self._layer = contact_id, initials, px, layer

    def set_person(self, contact_id: int, initials: str) -> None:
        self._id, self._initials = contact_id, initials
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._px), theme().px(self._px))

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces.avatar(QPainter(self), 0, 0, self._px, self._id, self._initials, self._layer)


class AvatarPair(Sign):
    """Two people side by side: the second disc overlaps the first, with the card's ground around it."""

    STEP, RING = 26, 2  # px from one disc to the next, at 32; of ground around the second

    def __init__(self, px: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._px = px
        self._people: tuple[tuple[int, str], ...] = ()

    def set_people(self, *people: tuple[int, str]) -> None:
        """Each by id and initials."""
        self._people = people
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(look.px(self._px + self.STEP), look.px(self._px))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        size, ring = look.px(self._px), look.px(self.RING)
        for place, (contact, initials) in enumerate(self._people):
            x = place * look.px(self.STEP)
            if place:
                around = QRectF(x - ring, -ring, size + 2 * ring, size + 2 * ring)
                rounded(painter, around, size / 2 + ring, "card")
            pieces.avatar(painter, x, 0, self._px, contact, initials)


class LayerChip(Sign):
    """A layer's name on its ground, with its dot."""

    def __init__(self, key: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_layer(key, text)

    def set_layer(self, key: str, text: str) -> None:
        self._key, self._text = key, text
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(round(pieces.layer_chip_width(self._text)), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces.layer_chip(QPainter(self), 0, 0, self._key, self._text)


class LayerDot(Sign):
    def __init__(self, key: str = "", px: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._px = key, px

    def set_layer(self, key: str) -> None:
        self._key = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._px), theme().px(self._px))

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces.layer_dot(QPainter(self), 0, 0, self._px, self._key)


class Chip(Sign):
    """A tag or a topic that only shows: `plain`, `accent`, `ok`, `warn`, `bad`."""

    def __init__(
        self, text: str = "", kind: str = "plain", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_chip(text, kind, icon)

    def set_chip(self, text: str, kind: str = "plain", icon: str | None = None) -> None:
        self._text, self._kind, self._icon = text, kind, icon
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(round(pieces.chip_width(self._text, self._icon)), theme().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces.chip(QPainter(self), 0, 0, self._text, self._kind, self._icon)


class Icon(Sign):
    """An icon that only shows, in the colour of a token."""

    def __init__(self, name: str, token: str = "text3", px: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._px = name, token, px

    def set_icon(self, name: str, token: str | None = None) -> None:
        self._name, self._token = name, token or self._token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._px), theme().px(self._px))

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), 0, 0, self._name, self._token, self._px)


class WarmthGlyph(Sign):
    """How warm a tie is; always beside a number or a date."""

    def __init__(
        self, band: str = "dormant", name: str = "", px: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._px = px
        self.set_band(band, name)

    def set_band(self, band: str, name: str) -> None:
        """The band's key, and its word for those who do not see it."""
        self._band = band
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._px), theme().px(self._px))

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces.warmth_glyph(QPainter(self), 0, 0, self._band, self._px)


class KeyCap(Sign):
    """A key beside what it does."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)

    def set_keys(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(round(pieces.key_cap_width(self._text)), theme().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces.key_cap(QPainter(self), 0, 0, self._text)


class FilterChip(EnterPresses, QPushButton):
    """A filter: pressed, it opens its choices; lit, it shows its value and a cross that clears it."""

    cleared = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, icon: str = "down") -> None:
        super().__init__(parent)
        self._text, self._value, self._icon, self._clear_text = text, "", icon, ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_texts(self, text: str, clear: str) -> None:
        """The filter's name, and what its cross does ("Clear the circle filter")."""
        self._text, self._clear_text = text, clear
        self._restyle()

    def set_value(self, value: str) -> None:
        """What it filters by; empty: not lit."""
        self._value = value
        self._restyle()

    def value(self) -> str:
        return self._value

    def sizeHint(self) -> QSize:
        look = theme()
        width = text_width(self._shown(), "small") + look.px(9 + 5 + 12 + 8)
        return QSize(round(width), look.px(28))  # 22 painted, 28 to hit

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._value and event.position().x() >= self.width() - theme().px(24) and self.isDown():
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._value and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        hovered = self.underMouse() and self.isEnabled()
        lit = bool(self._value)
        ground = "accent-soft" if lit else "press" if self.isDown() else "hover" if hovered else "sunk"
        ink = "accent" if lit else "text" if self.isEnabled() else "text3"
        high = look.px(22)
        top = (self.height() - high) // 2
        painter = QPainter(self)
        rounded(
            painter, QRectF(0, top, self.width(), high), high / 2, ground, "accent-line" if lit else "hair"
        )
        baseline = top + (high + text_metrics("small").capHeight()) / 2
        text_at(painter, look.px(9), round(baseline), self._shown(), "small", ink)
        side = look.px(12)
        left = self.width() - look.px(8) - side
        name, token = ("x", "accent") if lit else (self._icon, "text2")
        icons.draw(painter, left, top + (high - side) / 2, name, token, 12)

    def focus_rect(self) -> QRect:
        high = theme().px(22)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def focus_radius(self) -> float:
        return theme().px(11)

    def _shown(self) -> str:
        return self._value or self._text

    def _restyle(self) -> None:
        self.setAccessibleName(f"{self._text}: {self._value}" if self._value else self._text)
        self.setToolTip(tooltip(self._clear_text, "Del") if self._value else "")
        self.updateGeometry()
        self.update()
