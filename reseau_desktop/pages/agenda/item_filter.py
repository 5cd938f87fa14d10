"""What of the agenda is left out: kinds of things, circles. The load of a day counts everything all the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights.agenda import Agenda, Day, Item
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.month import Month
from reseau_desktop.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:
    from reseau_desktop.pages.agenda.head import AgendaHead

translate = QCoreApplication.translate
KINDS = (DueKind.FOLLOW_UP, DueKind.CADENCE, DueKind.OCCASION, DueKind.GROUP)


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """Kinds and circles that are hidden; what has no person is in no circle."""

    kinds: frozenset[DueKind] = frozenset()
    layers: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.kinds or self.layers)

    def passes(self, item: Item) -> bool:
        """Whether it is shown."""
        hidden = item.person is not None and item.person.layer in self.layers
        return not hidden and item.due.kind not in self.kinds

    def of_days(self, found: Agenda) -> Agenda:
        """The agenda without what is hidden."""
        if not self:
            return found
        overdue = tuple(item for item in found.overdue if self.passes(item))
        return Agenda(tuple(self._day(day) for day in found.days), overdue)

    def of_month(self, found: Month) -> Month:
        """The month without what is hidden."""
        if not self:
            return found
        days = tuple(replace(day, day=self._day(day.day)) for day in found.days)
        return replace(found, days=days)

    def _day(self, day: Day) -> Day:
        return replace(day, items=tuple(item for item in day.items if self.passes(item)))

    def written(self) -> str:
        """As the window keeps it."""
        return ",".join(
            sorted([f"kind:{kind}" for kind in self.kinds] + [f"layer:{key}" for key in self.layers])
        )

    @staticmethod
    def read(text: str) -> ItemFilter:
        """What the window kept; what it does not know hides nothing."""
        parts = [part.partition(":") for part in text.split(",")]
        kinds = frozenset(
            DueKind(value) for name, _, value in parts if name == "kind" and value in set(KINDS)
        )
        return ItemFilter(kinds, frozenset(value for name, _, value in parts if name == "layer" and value))


class Hidden(QObject):
    """What is left out now, chosen from the menu of the header's button. `changed` brings it as the window keeps it."""

    changed = Signal(str)

    def __init__(self, head: AgendaHead, parent: QObject) -> None:
        super().__init__(parent)
        self.now = ItemFilter()
        self.names: Mapping[str, str] = {}  # of the circles, by key
        self._head = head
        head.filter.clicked.connect(lambda: self.open(head.filter))

    def restore(self, text: str) -> None:
        """As it was left."""
        self.now = ItemFilter.read(text)
        self._head.show_filter(len(self.now.kinds) + len(self.now.layers))

    def choose(self, wanted: ItemFilter) -> None:
        """Leave these out from now on."""
        self.restore(wanted.written())
        self.changed.emit(wanted.written())

    def open(self, under: QWidget) -> QMenu:
        """What is shown, ticked: kinds of things, circles."""
        menu, now = PopupMenu(under), self.now
        for kind in KINDS:
            self._add(menu, kind_name(kind), kind not in now.kinds, replace(now, kinds=now.kinds ^ {kind}))
        menu.addSeparator()
        for key, name in self.names.items():
            self._add(menu, name, key not in now.layers, replace(now, layers=now.layers ^ {key}))
        menu.addSeparator()
        everything = menu.addAction(translate("AgendaFilter", "Show everything"))
        everything.setEnabled(bool(now))
        everything.triggered.connect(lambda: self.choose(ItemFilter()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))
        return menu

    def _add(self, menu: QMenu, words: str, on: bool, then: ItemFilter) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self.choose(then))


def kind_name(kind: DueKind) -> str:
    """Promises, follow-ups, dates, groups."""
    return {
        DueKind.FOLLOW_UP: translate("AgendaFilter", "Follow-ups of your own"),
        DueKind.CADENCE: translate("AgendaFilter", "Promises of the circles"),
        DueKind.OCCASION: translate("AgendaFilter", "Birthdays, dates and events"),
        DueKind.GROUP: translate("AgendaFilter", "One of a group"),
    }[kind]
