"""Over the stream: words to find, what kind of line, from when, and how many lines that leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.timeline import EntryKind
from reseau_desktop.insights.whole_stream import NOTED, Wanted
from reseau_desktop.network.folding import fold
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.stream.words import group
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import kinds, numbers

AFTER = 200  # ms after the last letter
EVERYTHING = frozenset(EntryKind)
ASIDE = (EntryKind.ACT, EntryKind.FOLLOW_UP, EntryKind.NOTE, EntryKind.POSITION, EntryKind.MOVE)


@dataclass(frozen=True, slots=True)
class _Kinds:
    """One choice of what is listed."""

    kinds: frozenset[EntryKind] = NOTED
    channel: str = ""


@dataclass(frozen=True, slots=True)
class _Span:
    """One choice of when; `days` back from today, or a whole year, or neither: ever."""

    days: int = 0
    year: int = 0

    def bounds(self, today: date) -> tuple[date | None, date | None]:
        if self.year:
            return date(self.year, 1, 1), date(self.year, 12, 31)
        return (today - timedelta(days=self.days - 1), today) if self.days else (None, None)


class StreamFilters(QWidget):
    """`changed` when something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds, self._span = _Kinds(), _Span()
        self._years: tuple[int, int] | None = None
        self._imports = True
        self.search = SearchField("", "Ctrl F", "")
        self.kind_chip, self.span_chip = FilterChip(), FilterChip()
        self.count = Text("", "small", "text2")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = FlowLayout(self, gap=8, last_grows=True)
        for part in (sized(self.search, width=280), self.kind_chip, self.span_chip, self.count):
            row.addWidget(part)
        self._typing = QTimer(self, singleShot=True, interval=AFTER)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.kind_chip.clicked.connect(lambda: self._open(self.kind_chip, self._kind_words(), self._kinds))
        self.span_chip.clicked.connect(lambda: self._open(self.span_chip, self._span_words(), self._span))
        self.kind_chip.cleared.connect(lambda: self._choose(_Kinds()))
        self.span_chip.cleared.connect(lambda: self._choose(_Span()))
        self.retranslate()

    def wanted(self, today: date, organisation: int | None) -> Wanted:
        """What is chosen and typed."""
        first, last = self._span.bounds(today)
        text = self.search.text().strip()
        return Wanted(self._kinds.kinds, self._kinds.channel, first, last, text, organisation)

    def active(self) -> bool:
        """Whether anything is left out by choice."""
        return bool(self.search.text().strip()) or (self._kinds, self._span) != (_Kinds(), _Span())

    def clear(self) -> None:
        """Everything that was noted, ever."""
        self.search.clear()
        self._span = _Span()
        self._choose(_Kinds())

    def offer(self, years: tuple[int, int] | None, imports: bool) -> None:
        """The years there are exchanges in; imports belong to nobody in particular."""
        self._years, self._imports = years, imports

    # -- choices

    def _choose(self, chosen: _Kinds | _Span) -> None:
        if isinstance(chosen, _Kinds):
            self._kinds = chosen
        else:
            self._span = chosen
        self._say()
        self.changed.emit()

    def _kind_words(self) -> dict[_Kinds | _Span, str]:
        exchanges = frozenset((EntryKind.INTERACTION,))
        found: dict[_Kinds | _Span, str] = {
            _Kinds(): self.tr("All that was noted"),
            _Kinds(exchanges): group(EntryKind.INTERACTION),
        }
        found |= {_Kinds(exchanges, str(kind)): kinds.noun(str(kind)) for kind in Kind}
        found |= {_Kinds(frozenset((kind,))): group(kind) for kind in ASIDE}
        if self._imports:
            found[_Kinds(frozenset((EntryKind.IMPORT,)))] = group(EntryKind.IMPORT)
        found[_Kinds(EVERYTHING)] = self.tr("Everything, with positions and circles")
        return found

    def _span_words(self) -> dict[_Kinds | _Span, str]:
        found: dict[_Kinds | _Span, str] = {
            _Span(): self.tr("At any time"),
            _Span(7): self.tr("The last seven days"),
            _Span(30): self.tr("The last thirty days"),
            _Span(365): self.tr("The last twelve months"),
        }
        first, last = self._years or (0, -1)
        return found | {_Span(year=year): str(year) for year in range(last, first - 1, -1)}

    def _open(self, chip: FilterChip, choices: Mapping[_Kinds | _Span, str], current: _Kinds | _Span) -> None:
        menu = PopupMenu(chip)
        one = QActionGroup(menu)
        for chosen, words in choices.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(chosen == current)
            one.addAction(action)
            action.triggered.connect(lambda _on=False, chosen=chosen: self._choose(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    # -- words

    def _say(self) -> None:
        clear = self.tr("Clear this filter")
        for chip, words, chosen, plain in (
            (self.kind_chip, self._kind_words(), self._kinds, _Kinds()),
            (self.span_chip, self._span_words(), self._span, _Span()),
        ):
            chip.set_texts(words[plain], clear)
            said = words.get(chosen) or str(getattr(chosen, "year", ""))
            chip.set_value(said if chosen != plain else "")

    def say_count(self, shown: int) -> None:
        """How many lines there are."""
        self.count.setText(numbers.in_words(self.tr("%n lines", "", shown), shown))

    def retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Name or word"))
        self.search.setAccessibleName(self.tr("Find in what happened"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def named() -> dict[tuple[EntryKind, str], str]:
    """What every kind of line is called, folded: a search finds lines by it too."""
    found = {(kind, ""): fold(group(kind)) for kind in EntryKind if kind is not EntryKind.INTERACTION}
    return found | {(EntryKind.INTERACTION, str(kind)): fold(kinds.noun(str(kind))) for kind in Kind}
