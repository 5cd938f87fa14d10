"""Changes to one person's card: each is one action, and one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reseau_desktop.exchange.records import AddressRecord, DateRecord, Labelled, PositionRecord

if TYPE_CHECKING:
    from reseau_desktop.insights.person import Address, Anniversary, Detail, Person, Position
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class PersonEdits:
    """Writes what was typed about `person`, as they were when the page showed them."""

    def __init__(self, store: Store, wishes: PeopleWishes, person: Person) -> None:
        self._store, self._wishes, self.person = store, wishes, person

    def organisations(self) -> tuple[str, ...]:
        """Those that are known already, so that one is not written in two ways."""
        from reseau_desktop.insights import people

        return tuple(people.organisations(self._store))

    def texts(self, **texts: str) -> bool:
        """Names, note, how we met, why. A name of which nothing is left is refused by the fields already."""
        from reseau_desktop.actions import contacts

        return self._wishes.attempt(lambda: contacts.edit(self._store, self.person.id, texts))

    def detail(self, table: str, place: int | None, value: str, label: str) -> bool:
        """One e-mail, phone or link (`place` in the list shown, None: a new one); an empty value takes it away."""
        from reseau_desktop.actions import contacts

        shown: dict[str, Sequence[Detail]] = {
            "email": self.person.emails,
            "phone": self.person.phones,
            "link": self.person.links,
        }
        rows = [Labelled(item.value, item.label, item.preferred) for item in shown[table]]
        wanted = _put(rows, place, Labelled(value, label, bool(place is not None and rows[place].preferred)))
        wanted = [item for item in wanted if item.value.strip()]
        return self._wishes.attempt(lambda: contacts.set_labelled(self._store, self.person.id, table, wanted))

    def prefer(self, table: str, place: int) -> bool:
        """Make one e-mail or phone the first: the one that Call and Write use."""
        from reseau_desktop.actions import contacts

        shown = {"email": self.person.emails, "phone": self.person.phones, "link": self.person.links}[table]
        wanted = [Labelled(item.value, item.label, number == place) for number, item in enumerate(shown)]
        return self._wishes.attempt(lambda: contacts.set_labelled(self._store, self.person.id, table, wanted))

    def address(self, place: int | None, values: dict[str, Any]) -> bool:
        """One postal address; one without anything in it goes."""
        from reseau_desktop.actions import contacts

        rows = [_address(item) for item in self.person.addresses]
        wanted = [
            item
            for item in _put(rows, place, AddressRecord(**values))
            if any((item.street, item.postcode, item.city, item.region, item.country))
        ]
        return self._wishes.attempt(lambda: contacts.set_addresses(self._store, self.person.id, wanted))

    def date(self, place: int | None, kind: str, on: str, notice: int = 0) -> bool:
        """One dated fact, said `notice` days ahead; without a date it goes."""
        from reseau_desktop.actions import contacts

        rows = [_date(item) for item in self.person.dates]
        wanted = [item for item in _put(rows, place, DateRecord(kind, on, notice)) if item.on]
        return self._wishes.attempt(lambda: contacts.set_dates(self._store, self.person.id, wanted))

    def position(self, place: int | None, wanted: PositionRecord | None) -> bool:
        """One position or study; None takes it away."""
        from reseau_desktop.actions import contacts

        rows = [_position(item) for item in self.person.positions]
        every = [item for item in _put(rows, place, wanted) if item.organisation or item.title]
        return self._wishes.attempt(lambda: contacts.set_positions(self._store, self.person.id, every))

    def tags(self, names: Sequence[str]) -> bool:
        """Exactly these tags."""
        return self._wishes.set_tags(self.person.id, names)

    def promise(self, cadence: int | None, reminders: bool | None) -> bool:
        """Their own cadence in days and their own reminders; None: as the circle says. What stays is not written."""
        from reseau_desktop.actions import contacts

        ids, good = [self.person.id], True
        if cadence != self.person.own_cadence:
            good = self._wishes.attempt(lambda: contacts.set_cadence(self._store, ids, cadence))
        if good and reminders != self.person.own_reminders:
            good = self._wishes.attempt(lambda: contacts.set_reminders(self._store, ids, reminders))
        return good


def _put(rows: list, place: int | None, wanted: object) -> list:
    """The rows with one in a place changed, taken away (None), or added at the end."""
    if place is None:
        return [*rows, wanted] if wanted is not None else rows
    return [*rows[:place], *([] if wanted is None else [wanted]), *rows[place + 1 :]]


def _address(item: Address) -> AddressRecord:
    return AddressRecord(
        item.label, item.street, item.postcode, item.city, item.region, item.country, item.preferred
    )


def _date(item: Anniversary) -> DateRecord:
    return DateRecord(item.kind, item.written, item.notice)


def _position(item: Position) -> PositionRecord:
    return PositionRecord(
        item.organisation,
        item.title,
        item.kind,
        str(item.start) if item.start else None,
        str(item.end) if item.end else None,
        item.current,
        item.seen_on.isoformat() if item.seen_on else None,
    )
