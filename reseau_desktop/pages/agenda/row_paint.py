"""A row of the agenda's list: who, in which circle, why, when, how, and its two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.pages.agenda.item_words import ItemWords, verbs
from reseau_desktop.pages.agenda.row_model import Line
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.row_delegate import (
    Index,
    RowDelegate,
    RowLook,
    Zone,
    paint_zone_button,
    zone_button_width,
)
from reseau_desktop.widgets.theme import theme

translate = QCoreApplication.translate
NAME, SHORT_NAME, GAP = 210, 156, 12  # px
WIDE, NARROW, LEAST = 1000, 640, 540  # px of a row: where the channel's words go, then the reason, then when
LONG_REASON = 230  # px


class AgendaRowDelegate(RowDelegate):
    """46 high. Its zones are `act` (log, wish, done) and `snooze`."""

    row_px = 46
    radius = 8

    def __init__(self) -> None:
        super().__init__()
        self.layer_names: dict[str, str] = {}
        self._chip = self._when = self._why = self._channel = 0.0  # widths: what we say must not be cut

    def measure(self, lines: Sequence[Line], layer_names: dict[str, str]) -> None:
        """Columns as wide as what these lines say."""
        self.layer_names = layer_names
        said = [line.words for line in lines if line.words is not None]
        chips = {layer_names.get(words.layer, "") for words in said if words.layer}
        self._chip = max([pieces.layer_chip_width(name) for name in chips if name] + [theme().px(96)])
        channels = {words.channel for words in said}
        self._channel = max([painting.text_width(name, "body") for name in channels] + [theme().px(60)])
        whens = {words.when for words in said}
        whys = [painting.text_width(words.why, "body") for words in said]
        self._why = min(max([*whys, 0.0]), theme().px(LONG_REASON))  # beyond, it is somebody's own words
        self._when = max([painting.text_width(when, "body") for when in whens] + [theme().px(80)]) + 2

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        super().paint_ground(painter, rect.adjusted(0, 1, 0, -2), look)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        if line.words is None:
            self._paint_title(painter, rect, line)
            return
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        right = self._paint_buttons(painter, rect, index, line.words, look)
        left = self._paint_person(painter, rect, line.words, look)
        self._paint_middle(
            painter, QRectF(left, rect.y(), right - left, rect.height()), line.words, rect.width()
        )

    def _paint_middle(self, painter: QPainter, room: QRectF, words: ItemWords, whole: float) -> None:
        """Between the name and the buttons: the channel, when, the circle if it fits, why."""
        px, wide = theme().px, whole / theme().scale
        left, right, high = room.x(), room.right(), room.height()
        channel = self._channel + px(21 + GAP) if wide >= WIDE else px(24)
        self._paint_channel(painter, QRectF(right - channel, room.y(), channel, high), words)
        right -= channel + px(GAP)
        if LEAST <= wide < NARROW:
            painting.text(
                painter, QRectF(left, room.y(), right - left, high), words.when, "body", _when_token(words)
            )
        if wide < NARROW:
            return
        column = QRectF(right - self._when, room.y(), self._when, high)
        painting.text(painter, column, words.when, "body", _when_token(words))
        right -= self._when + px(2 * GAP)
        if right - left - self._chip - px(GAP) >= self._why:
            chip = self.layer_names.get(words.layer, "")
            if chip:
                top = room.y() + (high - px(20)) / 2
                pieces.layer_chip(painter, left, top, words.layer, chip)
            left += self._chip + px(GAP)
        painting.text(
            painter, QRectF(left, room.y(), max(0.0, right - left), high), words.why, "body", "text2"
        )

    def _paint_title(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        """Words that explain themselves are a widget of their own, over the row."""
        px, room = theme().px, title_room(rect)
        wide = painting.text_width(line.title, "subheading")
        if not line.topic:
            painting.text(painter, room, line.title, "subheading")
        beside = room.adjusted(wide + px(8), 1, 0, 0)
        painting.text(painter, beside, line.beside, "body", "text3")

    def _paint_person(self, painter: QPainter, rect: QRectF, words: ItemWords, look: RowLook) -> float:
        px = theme().px
        left, disc = rect.x() + px(6), px(30)
        top = rect.y() + (rect.height() - disc) / 2
        if words.contact:
            pieces.avatar(painter, left, top, 30, words.contact, words.initials)
        else:
            painting.rounded(painter, QRectF(left, top, disc, disc), disc / 2, "sunk", "hair2")
            icons.draw(painter, left + px(7), top + px(7), words.icon, "text2", 16)
        left += disc + px(GAP)
        room = px(NAME if rect.width() / theme().scale >= WIDE else SHORT_NAME)
        name = QRectF(left, rect.y() + px(5), room, px(18))
        style = "strong" if look.selected else "medium"
        if not words.organisation and rect.width() / theme().scale >= LEAST:
            name.moveTop(rect.y() + (rect.height() - px(18)) / 2)
        painting.text(painter, name, words.name, style)
        below = QRectF(left, rect.y() + px(23), room, px(16))
        if rect.width() / theme().scale < LEAST:
            painting.text(painter, below, words.when, "small", _when_token(words))
        else:
            painting.text(painter, below, words.organisation, "small", "text2")
        return left + room + px(GAP)

    def _paint_channel(self, painter: QPainter, rect: QRectF, words: ItemWords) -> None:
        if not words.contact:
            return
        px = theme().px
        icons.draw(painter, rect.x(), rect.y() + (rect.height() - px(15)) / 2, words.icon, "text3", 15)
        room = rect.adjusted(px(21), 0, 0, 0)
        if room.width() > px(30):
            painting.text(painter, room, words.channel, "body", "text2", Align.AlignLeft)

    def _paint_buttons(
        self, painter: QPainter, rect: QRectF, index: Index, words: ItemWords, look: RowLook
    ) -> float:
        left = rect.right()
        for zone in self.zones(rect.toRect(), index):
            snooze = zone.key == "snooze"
            text = self._snooze() if snooze else words.verb
            paint_zone_button(painter, zone.rect, look, zone.key, "" if snooze else text)
            if snooze:
                _paint_opening(painter, QRectF(zone.rect), text)
            left = min(left, zone.rect.x())
        return left - theme().px(GAP)

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        line = index.data(LINE)
        if not isinstance(line, Line) or line.words is None:
            return ()
        px, words = theme().px, line.words
        high = px(28)
        top = rect.y() + (rect.height() - high) // 2
        wide = zone_button_width(self._snooze(), "down")
        snooze = QRect(rect.right() - px(6) - wide, top, wide, high)
        act_wide = max(zone_button_width(verb) for verb in verbs())
        act = QRect(snooze.x() - px(GAP) - act_wide, top, act_wide, high)
        named = translate("AgendaRows", "{verb}: {name}")
        return (
            Zone("act", act, named.format(verb=words.verb, name=words.name)),
            Zone("snooze", snooze, named.format(verb=self._snooze(), name=words.name)),
        )

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        """The whole of it: names and reasons may be cut."""
        line = index.data(LINE)
        return line.words.spoken if isinstance(line, Line) and line.words else ""

    def _snooze(self) -> str:
        return translate("AgendaRows", "Snooze")


def title_room(rect: QRectF) -> QRectF:
    """Where the title of some rows stands in its own."""
    px = theme().px
    return QRectF(rect.x() + px(2), rect.bottom() - px(28), rect.width(), px(22))


def _when_token(words: ItemWords) -> str:
    return "bad" if words.late else "accent" if words.due else "text2"


def _paint_opening(painter: QPainter, rect: QRectF, text: str) -> None:
    """Words, then the sign that they open something."""
    px = theme().px
    wide = painting.text_width(text, "small-medium")
    left = rect.x() + (rect.width() - wide - px(6 + 13)) / 2
    painting.text(painter, QRectF(left, rect.y(), wide + 2, rect.height()), text, "small-medium")
    icons.draw(painter, left + wide + px(6), rect.y() + (rect.height() - px(13)) / 2, "down", "text2", 13)
