"""What one thing of the agenda says, wherever it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from reseau_desktop.insights.agenda import Item
from reseau_desktop.insights.due import DueKind
from reseau_desktop.pages.kind_picker import KIND_ICONS, occasion_icon
from reseau_desktop.wording import agenda, kinds, people

translate = QCoreApplication.translate
Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class ItemWords:
    """`verb` is what its button does: log, wish, done."""

    contact: int
    name: str
    initials: str
    organisation: str
    layer: str
    line: str
    why: str
    when: str
    late: bool
    due: bool  # its day has come and gone, without being late yet
    icon: str
    channel: str
    verb: str
    spoken: str


def key(item: Item) -> Key:
    """What makes a thing the same one after a refresh."""
    due = item.due
    return (
        str(due.kind),
        due.contact or 0,
        (
            due.follow_up
            if due.kind is DueKind.FOLLOW_UP
            else due.anniversary or due.event or due.position or due.tag
        )
        or 0,
    )


def words(item: Item, on: date) -> ItemWords:
    """A thing in words; without a person, what it is stands in the place of the name."""
    person, due = item.person, item.due
    what = agenda.why(item, on)
    name = person.name if person else what
    occasion = due.kind is DueKind.OCCASION
    icon = occasion_icon(due.occasion) if occasion else KIND_ICONS.get(item.channel, "msg")
    log, wish, done = verbs()
    verb = done if person is None else wish if occasion else log
    if person is None and not occasion:
        icon = "check"
    return ItemWords(
        person.id if person else 0,
        name,
        people.initials(name) if person else "",
        person.organisation or person.title if person else "",
        person.layer if person else "",
        agenda.line(item) if person else _time(item),
        what if person else "",
        agenda.when(item, on),
        agenda.is_late(item),
        item.days_late > 0 and due.kind is DueKind.CADENCE,
        icon,
        kinds.channel(item.channel) if person else "",
        verb,
        agenda.spoken(item, on),
    )


def verbs() -> tuple[str, str, str]:
    """What the button of a thing can say: log, wish, done."""
    return translate("AgendaItem", "Log"), translate("AgendaItem", "Wish"), translate("AgendaItem", "Done")


def _time(item: Item) -> str:
    """Under a thing without a person: its time, that it is an event, or that it is one's own."""
    from reseau_desktop.wording import dates, occasions

    if item.due.at_time is not None:
        return dates.clock(item.due.at_time)
    if item.due.kind is DueKind.OCCASION:
        return occasions.name(item.due.occasion)
    return translate("AgendaItem", "for yourself")


def movable(item: Item) -> bool:
    """Whether another day can be given to it: a date that comes by itself stays where it is."""
    return item.due.kind is not DueKind.OCCASION
