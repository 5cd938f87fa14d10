"""A row of the agenda's list: who, in which circle, why, when, how, and its two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.pages.agenda.item_words import ItemWords, verbs
from reseau_desktop.pages.agenda.row_model import ROW, Line
from reseau_desktop.widgets import icons, painting, pieces
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
NAME, WHEN, GAP = 210, 118, 12  # px
WIDE, NARROW = 900, 640  # px of a row: under the first the chip goes, under the second the reason too


class AgendaRowDelegate(RowDelegate):
    """46 high. Its zones are `act` (log, wish, done) and `snooze`."""

    row_px = 46
    radius = 8

    def __init__(self) -> None:
        super().__init__()
        self.layer_names: dict[str, str] = {}

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        super().paint_ground(painter, rect.adjusted(0, 1, 0, -2), look)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(ROW)
        if not isinstance(line, Line):
            return
        if line.words is None:
            self._paint_title(painter, rect, line)
            return
        px = theme().px
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        right = self._paint_buttons(painter, rect, index, line.words, look)
        left = self._paint_person(painter, rect, line.words, look)
        wide = rect.width() / theme().scale
        if wide >= WIDE:
            chip = self.layer_names.get(line.words.layer, "")
            if chip:
                top = rect.y() + (rect.height() - px(20)) / 2
                pieces.layer_chip(painter, left, top, line.words.layer, chip)
            left += px(118 + GAP)
        channel = px(112) if wide >= NARROW else px(28)
        self._paint_channel(painter, QRectF(right - channel, rect.y(), channel, rect.height()), line.words)
        right -= channel + px(GAP)
        if wide >= NARROW:
            self._paint_when(painter, QRectF(right - px(WHEN), rect.y(), px(WHEN), rect.height()), line.words)
            right -= px(WHEN) + px(GAP)
        room = QRectF(left, rect.y(), max(0.0, right - left), rect.height())
        why = line.words.why if wide >= NARROW else line.words.when
        painting.text(painter, room, why, "body", "text2")

    def _paint_title(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        px = theme().px
        room = QRectF(rect.x() + px(2), rect.bottom() - px(28), rect.width(), px(22))
        wide = painting.text(painter, room, line.title, "subheading")
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
        name = QRectF(left, rect.y() + px(5), px(NAME), px(18))
        style = "strong" if look.selected else "medium"
        if not words.organisation:
            name.moveTop(rect.y() + (rect.height() - px(18)) / 2)
        painting.text(painter, name, words.name, style)
        below = QRectF(left, rect.y() + px(23), px(NAME), px(16))
        painting.text(painter, below, words.organisation, "small", "text2")
        return left + px(NAME + GAP)

    def _paint_when(self, painter: QPainter, rect: QRectF, words: ItemWords) -> None:
        token = "bad" if words.late else "accent" if words.due else "text2"
        painting.text(painter, rect, words.when, "body", token)

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
        line = index.data(ROW)
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
        line = index.data(ROW)
        return line.words.spoken if isinstance(line, Line) and line.words else ""

    def _snooze(self) -> str:
        return translate("AgendaRows", "Snooze")


def _paint_opening(painter: QPainter, rect: QRectF, text: str) -> None:
    """Words, then the sign that they open something."""
    px = theme().px
    wide = painting.text_width(text, "small-medium")
    left = rect.x() + (rect.width() - wide - px(6 + 13)) / 2
    painting.text(painter, QRectF(left, rect.y(), wide + 2, rect.height()), text, "small-medium")
    icons.draw(painter, left + wide + px(6), rect.y() + (rect.height() - px(13)) / 2, "down", "text2", 13)
