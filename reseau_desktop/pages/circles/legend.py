"""The legend: what is on the picture and nothing else, with how many people; pressed, a line lights them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.circles.filters import BANDS, Light
from reseau_desktop.pages.circles.legend_rows import ROW, SIDE, SIGN, SPACE, LegendRow, TraceRow
from reseau_desktop.pages.explained import Explained, offer
from reseau_desktop.widgets.painting import rounded, text_width
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers, warmth

if TYPE_CHECKING:
    from reseau_desktop.pages.circles.compared import Compared
    from reseau_desktop.pages.circles.seen import Seen

MARKS = (Light.LATE, Light.TARGET)
TRACES = ("cells", "links", "inwards", "outwards")


class Legend(QWidget):
    """Warmth, lateness, what is drawn between people, and what distance means."""

    toggled = Signal(str, bool)  # a Light
    people_wanted = Signal(str, tuple)  # a change of the year and its people
    guide_asked = Signal(str)  # a topic
    grown = Signal()  # other lines: it wants other room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lights: frozenset[Light] = frozenset()
        self._seen: Seen | None = None
        self._year: Compared | None = None
        self._links = ""
        self._room = True  # for what lies between people
        self._plate = False
        column = vbox(self, spacing=0)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self.title = Explained("warmth", "caption", "text3")
        self.hint = _Hint()
        for part in (self.title, self.hint):
            part.asked.connect(self.guide_asked)
        head = hbox(margins=(SIDE, 0, 0, 0))
        head.addWidget(self.title)
        head.addStretch(1)
        column.addLayout(head)
        gap(column, 5)
        self.rows = {light: LegendRow(light) for light in (*BANDS, *MARKS)}
        for light, row in self.rows.items():
            offer(row, "warmth" if light in BANDS else "lateness", self.guide_asked.emit)
            if light is Light.LATE:
                gap(column, 5)
            column.addWidget(row)
            row.toggled.connect(lambda on, light=light: self.toggled.emit(light.value, on))
        self.traces = {sign: TraceRow(sign) for sign in TRACES}
        for sign, line in self.traces.items():
            column.addWidget(line)
            line.clicked.connect(lambda _=False, sign=sign: self._press(sign))
        column.addWidget(self.hint)
        self._contrast = theme().high_contrast
        theme().changed.connect(self._recontrast)
        self._show_rows(links="")
        self.retranslate()

    def _recontrast(self) -> None:
        """In contrast the bands are told by their numbers: the words are others."""
        if theme().high_contrast != self._contrast:
            self._contrast = theme().high_contrast
            self.retranslate()
            self.grown.emit()

    def set_lights(self, lights: frozenset[Light]) -> None:
        """Show which are on, without a signal."""
        self._lights = lights
        for light, row in self.rows.items():
            row.blockSignals(True)
            row.setChecked(light in lights)
            row.blockSignals(False)
            row.update()
        self._show_rows()

    def set_seen(self, found: Seen) -> None:
        """What is on the screen now."""
        if found != self._seen:
            self._seen = found
            self._count()
            self._show_rows()

    def set_traces(self, links: str, year: Compared | None) -> None:
        """What is drawn between the people: the sentence of the links, the arrows of a year."""
        self._year = year
        self._count()
        self._show_rows(links)

    def _show_rows(self, links: str | None = None) -> None:
        """Only what one sees; and what is chosen, so that it can be left again."""
        before = [row.isHidden() for row in self.rows.values()] + self._drawn()
        counts = self._seen.counts if self._seen is not None else dict.fromkeys(BANDS, 1)
        for light, row in self.rows.items():
            row.setVisible(bool(counts.get(light)) or light in self._lights)
        if links is not None:
            self._links = links
            self.traces["links"].setText(links)
        for trace, drawn in zip(self.traces.values(), self._drawn(), strict=True):
            trace.setVisible(drawn and self._room)
        if before != [row.isHidden() for row in self.rows.values()] + self._drawn() or links:
            if (layout := self.layout()) is not None:
                layout.activate()
            self.grown.emit()

    def _count(self) -> None:
        """The numbers behind the words, and the whole for a screen reader."""
        for light, row in self.rows.items():
            count = self._seen.counts.get(light, 0) if self._seen is not None else 0
            row.set_count(numbers.count(count) if count else "")
            people = numbers.in_words(self.tr("%n people", "", count), count)
            row.setAccessibleName(f"{row.text()}, {people}")
        for sign in ("inwards", "outwards"):
            count = len(self._of_year(sign))
            self.traces[sign].set_count(numbers.count(count) if count else "")

    def _of_year(self, sign: str) -> tuple[int, ...]:
        year = self._year
        if year is None or sign not in ("inwards", "outwards"):
            return ()
        return year.inwards + year.nearer if sign == "inwards" else year.outwards + year.slipped

    def _press(self, sign: str) -> None:
        people = self._of_year(sign)
        if people:
            self.people_wanted.emit(self.traces[sign].text(), people)

    def _drawn(self) -> list[bool]:
        """Which of the traces are on the picture, in their order."""
        year = self._year
        return [
            self._seen is not None and self._seen.cells,
            bool(self._links),
            bool(year and (year.inwards or year.nearer)),
            bool(year and (year.outwards or year.slipped)),
        ]

    def row_sizes(self, *, traces: bool = True) -> list[QSize]:
        """The title, with what is around it, and each line but what distance means; with what lies between people or not."""
        drawn = zip(self.traces.values(), self._drawn(), strict=True)
        rows: list[QWidget] = [row for row in self.rows.values() if not row.isHidden()]
        rows += [row for row, on in drawn if on and traces]
        title = self.title.sizeHint()
        return [title + QSize(0, theme().px(10)), *(row.sizeHint() for row in rows)]

    def hint_size(self) -> QSize:
        return self.hint.sizeHint()

    def set_room(self, *, hint: bool, traces: bool) -> None:
        """Whether there is room for what distance means, and for what lies between people."""
        if self.hint.isHidden() == hint:
            self.hint.setVisible(hint)
        if traces != self._room:
            self._room = traces
            for row, drawn in zip(self.traces.values(), self._drawn(), strict=True):
                row.setVisible(drawn and traces)

    def set_plate(self, on: bool) -> None:
        """A ground of its own, to be read while the picture lies under it."""
        if on != self._plate:
            self._plate = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plate:
            rounded(QPainter(self), QRectF(self.rect()), theme().px(8), "page", "hair2")

    def set_layer(self, key: str) -> None:
        for row in self.rows.values():
            row.set_layer(key)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Warmth"))
        words = {Light.LATE: self.tr("late"), Light.TARGET: self.tr("target", "the dashed outline")}
        for light, row in self.rows.items():
            row.setText(words[light] if light in words else self._band(light))
            row.setToolTip(self.tr("Light up these people"))
        self.traces["cells"].setText(self.tr("many, drawn together"))
        self.traces["inwards"].setText(self.tr("nearer", "than a year before"))
        self.traces["outwards"].setText(self.tr("farther", "than a year before"))
        for line in (*self.rows.values(), *self.traces.values()):
            line.updateGeometry()
        self.hint.setText(self.tr("towards the edge: to get back to"))
        self._count()

    def _band(self, light: Light) -> str:
        """warm; in contrast, where the warmth stands behind each name as a number: warm (50–100)."""
        return (warmth.band_in_numbers if theme().high_contrast else warmth.band)(light.value)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Hint(Explained):
    """An arrow and what it means; pressed, it lights up nobody: it explains lateness."""

    def __init__(self) -> None:
        super().__init__("lateness", "small", "text2")

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(
            round(look.px(2 * SIDE + SIGN + SPACE) + text_width(self.text(), "small") + 2), look.px(ROW)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(look.px(SIDE), (self.height() - SIGN * look.scale) / 2)
        painter.scale(look.scale, look.scale)
        painter.setPen(QPen(look.colour("text3"), 1.3))
        painter.drawLine(QPointF(7, 12), QPointF(7, 2))
        painter.drawPolyline([QPointF(4, 5), QPointF(7, 2), QPointF(10, 5)])
        painter.restore()
        left = look.px(SIDE + SIGN + SPACE)
        self.paint_words(
            painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), "small", "text2"
        )
