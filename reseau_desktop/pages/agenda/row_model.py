"""The agenda as a list: what is overdue first, then day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from reseau_desktop.insights.agenda import Agenda, Item
from reseau_desktop.pages.agenda import item_words
from reseau_desktop.pages.agenda.item_words import ItemWords
from reseau_desktop.widgets.line_model import LineModel
from reseau_desktop.wording import agenda, dates

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """A title with what stands beside it and the topic of the guide that explains it, or a thing with its words."""

    title: str = ""
    beside: str = ""
    topic: str = ""
    item: Item | None = None
    words: ItemWords | None = None


def lines(found: Agenda, today: date) -> list[Line]:
    """Overdue first; a thing that is overdue and planned for a day stands there as well, without being said twice."""
    result: list[Line] = []
    late = {item_words.key(item) for item in found.overdue}
    if found.overdue:
        result.append(Line(translate("AgendaRows", "Overdue"), str(len(found.overdue)), "lateness"))
        result += [_line(item, today) for item in found.overdue]
    for day in found.days:
        items = [item for item in day.items if item_words.key(item) not in late]
        if not items:
            continue
        beside = agenda.quota(day.load, day.quota) if day.load else ""
        title = translate("AgendaRows", "Today") if day.on == today else dates.titled(dates.long_day(day.on))
        result.append(Line(title, beside, "round" if beside else ""))
        result += [_line(item, today) for item in items]
    return result


def _line(item: Item, today: date) -> Line:
    return Line(item=item, words=item_words.words(item, today))


class AgendaRows(LineModel[Line]):
    """Titles cannot be selected; the arrows pass over them."""

    def row_of(self, key: item_words.Key) -> int:
        """Where a thing is, or -1."""
        found = (n for n, line in enumerate(self.lines()) if line.item and item_words.key(line.item) == key)
        return next(found, -1)

    def first(self) -> int:
        """The first thing, or -1."""
        return next((number for number, line in enumerate(self.lines()) if line.item is not None), -1)

    def selectable(self, line: Line) -> bool:
        return line.item is not None

    def spoken(self, line: Line) -> str:
        return line.words.spoken if line.words else f"{line.title} {line.beside}".strip()
