"""Changes to one person's card: each is one action, and one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.exchange.records import AddressRecord, DateRecord, Labelled, PositionRecord
from reseau_desktop.network.ties import Seen, entered_as
from reseau_desktop.pages.in_place.card_calls import CardCalls

if TYPE_CHECKING:
    from reseau_desktop.insights.fields import Field
    from reseau_desktop.insights.person import Address, Anniversary, Person, Position
    from reseau_desktop.insights.search import Found
    from reseau_desktop.insights.ties import PersonTie
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

NOTED = ("note", "how_met", "why")
DETAILS = {"email": "emails", "phone": "phones", "link": "links", "messenger": "messengers"}


class PersonEdits:
    """Writes what was typed about `person`, as they were when the page showed them.

    Only what was changed is written, into the card as it is now: another process may have written to it meanwhile.
    """

    def __init__(
        self, store: Store, wishes: PeopleWishes, person: Person, calls: CardCalls | None = None
    ) -> None:
        self._store, self._wishes, self.person = store, wishes, person
        self.calls = calls or CardCalls()

    def organisations(self) -> tuple[str, ...]:
        """Those that are known already, so that one is not written in two ways."""
        from reseau_desktop.insights import people

        return tuple(people.organisations(self._store))

    def texts(self, **texts: str) -> bool:
        """Names, note, how we met, why. A name of which nothing is left is refused by the fields already."""
        from reseau_desktop.actions import contacts

        shown = self.person
        changed = {
            key: words
            for key, words in texts.items()
            if words != (getattr(shown, key) if key in NOTED else getattr(shown.names, key))
        }
        return self._wishes.attempt(lambda: contacts.edit(self._store, shown.id, changed or texts))

    def _now(self, part: str) -> Sequence[Any]:
        """Those of a kind as the file has them now."""
        from reseau_desktop.insights.person import details

        return details(self._store, self.person.id)[part]

    def _place(self, part: str, place: int | None, now: Sequence[Any]) -> int | None:
        """Where one of those shown stands now; None for a new one, and for one that is gone."""
        if place is None:
            return None
        old = getattr(self.person, part)[place]
        same = [number for number, item in enumerate(now) if replace(item, id=old.id) == old]
        named = [number for number, item in enumerate(now) if item.id == old.id]
        return next(iter([*same, *named]), None)

    def detail(self, table: str, place: int | None, value: str, label: str) -> bool:
        """One e-mail, phone or link (`place` in the list shown, None: a new one); an empty value takes it away."""
        from reseau_desktop.actions import contacts

        now = self._now(DETAILS[table])
        place = self._place(DETAILS[table], place, now)
        rows = [Labelled(item.value, item.label, item.preferred) for item in now]
        wanted = _put(rows, place, Labelled(value, label, bool(place is not None and rows[place].preferred)))
        wanted = [item for item in wanted if item.value.strip()]
        return self._wishes.attempt(lambda: contacts.set_labelled(self._store, self.person.id, table, wanted))

    def prefer(self, table: str, place: int) -> bool:
        """Make one e-mail or phone the first: the one that Call and Write use."""
        from reseau_desktop.actions import contacts

        now = self._now(DETAILS[table])
        first = self._place(DETAILS[table], place, now)
        if first is None:
            return True
        wanted = [Labelled(item.value, item.label, number == first) for number, item in enumerate(now)]
        return self._wishes.attempt(lambda: contacts.set_labelled(self._store, self.person.id, table, wanted))

    def address(self, place: int | None, values: dict[str, Any]) -> bool:
        """One postal address; one without anything in it goes."""
        from reseau_desktop.actions import contacts

        now = self._now("addresses")
        place, rows = self._place("addresses", place, now), [_address(item) for item in now]
        wanted = [
            item
            for item in _put(rows, place, AddressRecord(**values))
            if any((item.street, item.postcode, item.city, item.region, item.country))
        ]
        return self._wishes.attempt(lambda: contacts.set_addresses(self._store, self.person.id, wanted))

    def date(self, place: int | None, kind: str, on: str, notice: int = 0) -> bool:
        """One dated fact, said `notice` days ahead; without a date it goes."""
        from reseau_desktop.actions import contacts

        now = self._now("dates")
        place, rows = self._place("dates", place, now), [_date(item) for item in now]
        wanted = [item for item in _put(rows, place, DateRecord(kind, on, notice)) if item.on]
        return self._wishes.attempt(lambda: contacts.set_dates(self._store, self.person.id, wanted))

    def position(self, place: int | None, wanted: PositionRecord | None) -> bool:
        """One position or study; None takes it away."""
        from reseau_desktop.actions import contacts

        now = self._now("positions")
        gone, place = place is not None, self._place("positions", place, now)
        if wanted is None and gone and place is None:
            return True
        rows = [_position(item) for item in now]
        every = [item for item in _put(rows, place, wanted) if item.organisation or item.title]
        return self._wishes.attempt(lambda: contacts.set_positions(self._store, self.person.id, every))

    def together(self, today: date) -> dict[int, str]:
        """How long I was where they were, in words by the id of their position."""
        from reseau_desktop.insights.person import positions
        from reseau_desktop.pages.contacts.together_words import together
        from reseau_desktop.store.searching import ME

        if self.person.id == ME or not self.person.positions:
            return {}
        return together(self.person.positions, positions(self._store, ME), today)

    # -- other people

    def find_others(self, text: str, limit: int) -> Sequence[Found]:
        """Everybody but this person, by two letters of a name."""
        from reseau_desktop.pages.form_parts import people_search

        found = people_search(self._store)(text, limit + 1)
        return [item for item in found if item.id != self.person.id][:limit]

    def tie(self, item: PersonTie | None, other: int, seen: Seen, strength: int | None, note: str) -> bool:
        """A link, as this card says it: what the other one is to this person."""
        from reseau_desktop.actions import ties

        kind, first = entered_as(seen)
        one, two = (self.person.id, other) if first else (other, self.person.id)
        if item is None:
            return self._wishes.attempt(lambda: ties.add(self._store, one, two, kind, strength, note))
        changed = {"kind": kind, "strength": strength, "note": note}
        if seen is not item.seen:
            changed |= {"one": one, "other": two}
        return self._wishes.attempt(lambda: ties.edit(self._store, item.id, **changed))

    def untie(self, tie: int) -> bool:
        from reseau_desktop.actions import ties

        return self._wishes.attempt(lambda: ties.remove(self._store, tie))

    def met_through(self, other: int | None) -> bool:
        """Who introduced them to me."""
        from reseau_desktop.actions import contacts

        return self._wishes.attempt(lambda: contacts.set_met_through(self._store, self.person.id, other))

    # -- topics, languages, fields of one's own

    def seek(self, topic: str, today: date) -> bool:
        from reseau_desktop.actions import topics

        return self._wishes.attempt(lambda: topics.seek(self._store, self.person.id, topic, today))

    def offer(self, topic: str, today: date) -> bool:
        from reseau_desktop.actions import topics

        return self._wishes.attempt(lambda: topics.offer(self._store, self.person.id, topic, today))

    def edit_seek(self, seek: int, topic: str, urgency: int, expires: date | None) -> bool:
        from reseau_desktop.actions import topics

        return self._wishes.attempt(
            lambda: topics.edit_seek(self._store, seek, topic=topic, urgency=urgency, expires=expires)
        )

    def drop(self, table: str, identity: int) -> bool:
        """No longer sought, or offered (`table`: seek, offer)."""
        from reseau_desktop.actions import topics

        call = topics.drop_seek if table == "seek" else topics.drop_offer
        return self._wishes.attempt(lambda: call(self._store, identity))

    def rename_topic(self, topic: int, name: str) -> bool:
        """On every card that names it."""
        from reseau_desktop.actions import topics

        return self._wishes.attempt(lambda: topics.rename(self._store, topic, name))

    def spoken(self, languages: Sequence[str]) -> bool:
        from reseau_desktop.actions import contacts

        return self._wishes.attempt(
            lambda: contacts.set_spoken(
                self._store,
                self.person.id,
                _meant([item for item in languages if item], self.person.spoken, self._now("spoken")),
            )
        )

    def fields(self) -> tuple[Field, ...]:
        """The fields that the user made."""
        from reseau_desktop.insights.fields import definitions

        return definitions(self._store)

    def own(self, field: int, value: str) -> bool:
        """What this card says in a field of one's own."""
        from reseau_desktop.actions import fields
        from reseau_desktop.wording import numbers

        comma = numbers.decimal(0.5) == "0,5"
        return self._wishes.attempt(
            lambda: fields.set_value(self._store, self.person.id, field, value, comma=comma)
        )

    def tags(self, names: Sequence[str]) -> bool:
        """These tags, as they were put and taken away."""
        shown = [name for _tag, name in self.person.tags]
        now = [name for _tag, name in self._now("tags")]
        return self._wishes.set_tags(self.person.id, _meant(names, shown, now))

    def promise(self, cadence: int | None, reminders: bool | None) -> bool:
        """Their own cadence in days and their own reminders; None: as the circle says. What stays is not written."""
        from reseau_desktop.actions import contacts

        ids, good = [self.person.id], True
        if cadence != self.person.own_cadence:
            good = self._wishes.attempt(lambda: contacts.set_cadence(self._store, ids, cadence))
        if good and reminders != self.person.own_reminders:
            good = self._wishes.attempt(lambda: contacts.set_reminders(self._store, ids, reminders))
        return good


def _meant(wanted: Sequence[str], shown: Sequence[str], now: Sequence[str]) -> list[str]:
    """What was typed, with what has come meanwhile and without what has gone."""
    come = [item for item in now if item not in shown and item not in wanted]
    gone = {item for item in shown if item not in now}
    return [*(item for item in wanted if item not in gone), *come]


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
