"""The slider of time under the picture: three years week by week, what it shows in words, a comparison with a year before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider, QWidget

from reseau_desktop.widgets.buttons import Button, IconButton, LinkButton
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import dates

WEEK = 7
MONTH = 4  # weeks that a page of the slider passes


@dataclass(frozen=True, slots=True)
class Found:
    """A change in words and who it is about: pressed, it lights them up."""

    words: str
    contacts: tuple[int, ...]


class TimeBar(Card):
    """`chosen` carries the day; `compare_wanted`, `closed` and `people_wanted` what was pressed."""

    chosen = Signal(object)
    play_wanted = Signal()
    compare_wanted = Signal(bool)
    people_wanted = Signal(str, tuple)
    closed = Signal()
    grown = Signal()  # other words: it wants another height

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=10)
        self._today = date.min
        self.first = date.min
        self.play, self.close_button = IconButton("play", ""), IconButton("x", "")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(MONTH)
        self.day = sized(Text("", "strong"), min_width=132)
        self.compare = Button("", dense=True)
        self.compare.setCheckable(True)
        self.words = Text("", "small", "text2")
        told = QWidget()
        self._told = FlowLayout(told, gap=12)
        self._told.addWidget(self.words)
        self.links: list[LinkButton] = []
        column = vbox(self, margins=(8, 6), spacing=2)
        row = hbox(spacing=8)
        for widget in (self.play, self.slider, self.day, self.compare, self.close_button):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        below = hbox(margins=(36, 0, 8, 0))
        below.addWidget(told)
        sized(self.slider, min_height=24)
        column.addLayout(row)
        column.addLayout(below)
        gap(column, 2)
        self.slider.valueChanged.connect(lambda _: self._slid())
        self.play.clicked.connect(self.play_wanted)
        self.compare.toggled.connect(self.compare_wanted)
        self.close_button.clicked.connect(self.closed)
        self.retranslate()

    # -- what it shows

    def set_span(self, first: date, today: date) -> None:
        """From the first day there is anything to see, to today."""
        self.first, self._today = first, today
        self.slider.blockSignals(True)
        self.slider.setRange(-max(0, -(-(today - first).days // WEEK)), 0)
        self.slider.blockSignals(False)
        self._tell()

    def current(self) -> date:
        """The day that is chosen; the last one is today."""
        return max(self.first, self._today + timedelta(days=WEEK * self.slider.value()))

    def step(self, weeks: int) -> bool:
        """Later or earlier; False at the end."""
        before = self.slider.value()
        self.slider.setValue(before + weeks)
        return self.slider.value() != before

    def set_playing(self, playing: bool) -> None:
        self.play.set_icon("pause" if playing else "play")
        self.play.set_name(self.tr("Pause") if playing else self.tr("Play the years"), "Space")

    def say(self, words: str, found: Sequence[Found] = ()) -> None:
        """What is on the picture, and the changes that light up their people."""
        self.words.setText(words)
        for old in self.links:
            self._told.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = []
        for item in found:
            link = LinkButton(item.words, dense=True)
            link.set_hint(self.tr("Light up these people"))
            link.clicked.connect(
                lambda _=False, item=item: self.people_wanted.emit(item.words, item.contacts)
            )
            self._told.addWidget(link)
            self.links.append(link)
            link.show()  # at once: what is hidden takes no room in the line
        self._told.invalidate()
        self.grown.emit()

    def _slid(self) -> None:
        self._tell()
        self.chosen.emit(self.current())

    def _tell(self) -> None:
        day = self.current()
        words = self.tr("Today", "a day") if day == self._today else dates.full(day)
        self.day.setText(words)
        self.slider.setAccessibleName(self.tr("The circles on {day}").format(day=words))

    # -- keys and words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses, Esc comes back to today; the arrows are the slider's."""
        if event.key() == Qt.Key.Key_Space:
            self.play_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Time"))
        self.set_playing(False)
        self.compare.set_text(self.tr("Compare with a year before"))
        self.compare.set_hint(self.tr("Arrows from where people were to where they are"))
        self.close_button.set_name(self.tr("Back to today"), "Esc")
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
