"""Over the list: a search, three filters, and how many lines there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.history import kinds
from reseau_desktop.pages.history.kinds import Group
from reseau_desktop.pages.history.lines import State, Wanted
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import dates

AFTER = 200  # ms after the last letter


class HistoryFilters(QWidget):
    """`changed` when another choice was made, `searched` when something else is looked for."""

    changed = Signal()
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._group, self._since = State.ALL, None, None
        self._group: Group | None
        self._since: date | None
        self._today = date.min
        self.search = SearchField("", "Ctrl F", "")
        self.state_chip, self.group_chip, self.since_chip = FilterChip(), FilterChip(), FilterChip()
        self.count = Text("", "small", "text2")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = FlowLayout(self, gap=8, last_grows=True)  # in large letters the chips need a line of their own
        for part in (sized(self.search, width=280), *self.chips(), self.count):
            row.addWidget(part)
        self._typing = QTimer(self, singleShot=True, interval=AFTER)
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.state_chip.clicked.connect(lambda: self._open(self.state_chip, self._states()))
        self.group_chip.clicked.connect(lambda: self._open(self.group_chip, self._groups()))
        self.since_chip.clicked.connect(lambda: self._open(self.since_chip, self._spans()))
        self.state_chip.cleared.connect(lambda: self._choose(state=State.ALL))
        self.group_chip.cleared.connect(lambda: self._choose(group=None))
        self.since_chip.cleared.connect(lambda: self._choose(since=None))
        self.retranslate()

    def chips(self) -> tuple[FilterChip, FilterChip, FilterChip]:
        return self.state_chip, self.group_chip, self.since_chip

    def wanted(self, found: frozenset[int] | None) -> Wanted:
        """What is chosen, with what the search found."""
        return Wanted(self._state, self._group, self._since, found)

    def set_today(self, today: date) -> None:
        self._today = today

    def clear(self) -> None:
        """Everything again."""
        self.search.clear()
        self._choose(state=State.ALL, group=None, since=None)

    # -- choices

    def _choose(self, **chosen: object) -> None:
        for name, value in chosen.items():
            setattr(self, f"_{name}", value)
        self._say()
        self.changed.emit()

    def _states(self) -> Sequence[tuple[str, bool, dict[str, object]]]:
        return [
            (words, state is self._state, {"state": state}) for state, words in self._state_words().items()
        ]

    def _state_words(self) -> dict[State, str]:
        return {
            State.ALL: self.tr("Everything"),
            State.DONE: self.tr("In force"),
            State.UNDONE: self.tr("Undone"),
        }

    def _groups(self) -> Sequence[tuple[str, bool, dict[str, object]]]:
        found: list[tuple[str, bool, dict[str, object]]] = [
            (self.tr("All actions"), self._group is None, {"group": None})
        ]
        return found + [(kinds.name(one), one is self._group, {"group": one}) for one in Group]

    def _spans(self) -> Sequence[tuple[str, bool, dict[str, object]]]:
        return [
            (words, since == self._since, {"since": since}) for since, words in self._span_words().items()
        ]

    def _span_words(self) -> dict[date | None, str]:
        today = self._today
        month, year = today.replace(day=1), today.replace(month=1, day=1)
        return {
            None: self.tr("From the beginning"),
            today: self.tr("Today"),
            today - timedelta(days=6): self.tr("The last seven days"),
            month: self.tr("Since {month}").format(month=dates.month_name(month.month)),
            year: self.tr("Since {month}").format(month=dates.month_year(year)),
        }

    def _open(self, chip: FilterChip, choices: Sequence[tuple[str, bool, dict[str, object]]]) -> None:
        menu = PopupMenu(chip)
        group = QActionGroup(menu)
        for words, on, chosen in choices:
            action: QAction = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(on)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, chosen=chosen: self._choose(**chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    # -- words

    def _say(self) -> None:
        clear = self.tr("Clear this filter")
        self.state_chip.set_texts(self.tr("Everything"), clear)
        self.group_chip.set_texts(self.tr("All actions"), clear)
        self.since_chip.set_texts(self.tr("From the beginning"), clear)
        everything = self._state is State.ALL
        self.state_chip.set_value("" if everything else self._state_words()[self._state])
        self.group_chip.set_value(kinds.name(self._group) if self._group is not None else "")
        known = self._span_words() if self._today > date.min else {}
        words = known.get(self._since) or (dates.full(self._since) if self._since else "")
        self.since_chip.set_value(words if self._since is not None else "")

    def say_count(self, shown: int, whole: int, everything: bool) -> None:
        """How many lines."""
        from reseau_desktop.wording import numbers

        if everything:
            self.count.setText(numbers.in_words(self.tr("%n actions", "", whole), whole))
        else:
            pattern = self.tr("{shown} of %n actions", "", whole)
            self.count.setText(numbers.in_words(pattern, whole).format(shown=numbers.count(shown)))

    def retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Person, field, word"))
        self.search.setAccessibleName(self.tr("Search in the history"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
