"""What people seek and offer, one card or everybody. Nobody archived, not to be contacted or dead is proposed to anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import names
from reseau_desktop.network.seeking import Seek
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

# of the one whose card it is, and of the other
OPEN = (
    "c.deleted_on IS NULL AND c.archived + c.do_not_contact + c.deceased = 0"
    " AND mine.archived + mine.do_not_contact + mine.deceased = 0"
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with how many people seek it and how many offer it; me and the bin do not count."""

    id: int
    name: str
    seekers: int
    offerers: int


@dataclass(frozen=True, slots=True)
class PersonSeek:
    """A topic that somebody looks for; `expired` once its last day is past, from when it no longer counts."""

    id: int
    topic: int
    name: str
    urgency: int
    expires: date | None
    noted_on: date
    expired: bool

    @property
    def seek(self) -> Seek:
        """The same for the rules."""
        return Seek(self.name, self.urgency, self.expires)


@dataclass(frozen=True, slots=True)
class PersonOffer:
    id: int
    topic: int
    name: str
    noted_on: date


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody else who offers what is sought (or seeks what is offered)."""

    topic: int
    topic_name: str
    contact: int
    name: str


def topics(store: Store) -> tuple[Topic, ...]:
    """Every topic, by name."""

    def ask() -> tuple[Topic, ...]:
        return tuple(
            Topic(int(identity), name, int(seekers), int(offerers))
            for identity, name, seekers, offerers in store.rows(
                "SELECT t.id, t.name, (SELECT count(*) FROM seek s JOIN person p ON p.id = s.contact"
                " WHERE s.topic = t.id), (SELECT count(*) FROM offer o JOIN person p ON p.id = o.contact"
                " WHERE o.topic = t.id) FROM topic t ORDER BY t.key"
            )
        )

    return kept(store, ("topics",), ask)


def seeks(store: Store, contact: int, today: date) -> tuple[PersonSeek, ...]:
    """What somebody, or I, look for: the most urgent first, what has expired last."""
    found = []
    for identity, topic, name, urgency, expires, noted in store.rows(
        "SELECT s.id, t.id, t.name, s.urgency, s.expires, s.noted_on FROM seek s JOIN topic t ON t.id = s.topic"
        " WHERE s.contact = ? ORDER BY s.urgency DESC, s.id",
        (contact,),
    ):
        last = date.fromisoformat(expires) if expires else None
        expired = last is not None and last < today
        found.append(
            PersonSeek(
                int(identity), int(topic), name, int(urgency), last, date.fromisoformat(noted), expired
            )
        )
    return tuple(sorted(found, key=lambda item: item.expired))


def offers(store: Store, contact: int) -> tuple[PersonOffer, ...]:
    """What somebody, or I, can bring, as it was entered."""
    return tuple(
        PersonOffer(int(identity), int(topic), name, date.fromisoformat(noted))
        for identity, topic, name, noted in store.rows(
            "SELECT o.id, t.id, t.name, o.noted_on FROM offer o JOIN topic t ON t.id = o.topic"
            " WHERE o.contact = ? ORDER BY o.id",
            (contact,),
        )
    )


def who_offers(store: Store, contact: int, today: date) -> tuple[Match, ...]:
    """Who, I included, offers what this person seeks: the most urgent seek first."""
    return _matches(
        store,
        "SELECT t.id, t.name, o.contact FROM seek s JOIN offer o ON o.topic = s.topic AND o.contact <> s.contact"
        " JOIN topic t ON t.id = s.topic JOIN contact c ON c.id = o.contact JOIN contact mine ON mine.id = s.contact"
        f" AND {OPEN}"
        " WHERE s.contact = ? AND (s.expires IS NULL OR s.expires >= ?) ORDER BY s.urgency DESC, s.id, o.id",
        contact,
        today,
    )


def first_offer(store: Store, contact: int, today: date) -> Match | None:
    """The one who is named where one is: I before others, then the most urgent seek. Hundreds may offer the same."""
    found = _matches(
        store,
        "SELECT t.id, t.name, o.contact FROM seek s JOIN offer o ON o.topic = s.topic AND o.contact <> s.contact"
        " JOIN topic t ON t.id = s.topic JOIN contact c ON c.id = o.contact JOIN contact mine ON mine.id = s.contact"
        f" AND {OPEN}"
        " WHERE s.contact = ? AND (s.expires IS NULL OR s.expires >= ?)"
        f" ORDER BY o.contact <> {ME}, s.urgency DESC, s.id, o.id LIMIT 1",
        contact,
        today,
    )
    return found[0] if found else None


def who_seeks(store: Store, contact: int, today: date) -> tuple[Match, ...]:
    """Who, I included, seeks what this person offers: the most urgent seek first."""
    return _matches(
        store,
        "SELECT t.id, t.name, s.contact FROM offer o JOIN seek s ON s.topic = o.topic AND s.contact <> o.contact"
        " JOIN topic t ON t.id = o.topic JOIN contact c ON c.id = s.contact JOIN contact mine ON mine.id = o.contact"
        f" AND {OPEN}"
        " WHERE o.contact = ? AND (s.expires IS NULL OR s.expires >= ?) ORDER BY s.urgency DESC, s.id",
        contact,
        today,
    )


def _matches(store: Store, sql: str, contact: int, today: date) -> tuple[Match, ...]:
    found = store.rows(sql, (contact, today.isoformat()))
    called = names(store, {row[2] for row in found}) if found else {}
    return tuple(Match(int(topic), name, int(other), called[other]) for topic, name, other in found)
