"""Ways to reach somebody: e-mails, telephones, messengers, links; as many as there are, each with its label."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from reseau_desktop.insights.person import Detail, Person
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages import doubt_words, label_words, outside, phone_words
from reseau_desktop.pages.contacts.section import Section
from reseau_desktop.pages.in_place.fact import FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.wording.translation import translate


@dataclass(frozen=True, slots=True)
class _Way:
    """One of the four: its words, what is odd about a value, how a value is opened, shown and labelled."""

    caption: Callable[[], str]
    adding: Callable[[], str]
    verb: Callable[[], str]
    found: Callable[[Person], tuple[Detail, ...]]
    url: Callable[[str], QUrl | None]
    icon: str
    labels: tuple[str, ...]
    doubt: Callable[[str], str] | None = None
    shown: Callable[[str], str] = str
    kind: Kind = Kind.MESSAGE


def _nothing(_value: str) -> QUrl | None:
    """A name on a messenger is no address: it is copied."""
    return None


_WAYS = {
    "email": _Way(
        lambda: translate("Facts", "E-mail"),
        lambda: translate("Facts", "E-mail", "a button that adds one"),
        lambda: translate("Facts", "Write to {value}"),
        lambda person: person.emails,
        outside.mail_url,
        "mail",
        label_words.REACHED,
        doubt_words.email,
    ),
    "phone": _Way(
        lambda: translate("Facts", "Phone"),
        lambda: translate("Facts", "Phone", "a button that adds one"),
        lambda: translate("Facts", "Call {value}"),
        lambda person: person.phones,
        outside.phone_url,
        "phone",
        label_words.REACHED,
        doubt_words.phone,
        phone_words.shown,
        Kind.CALL,
    ),
    "messenger": _Way(
        lambda: translate("Facts", "Messengers"),
        lambda: translate("Facts", "Messenger", "a button that adds one"),
        lambda: "",
        lambda person: person.messengers,
        _nothing,
        "msg",
        label_words.SERVICES,
        shown=phone_words.shown,
    ),
    "link": _Way(
        lambda: translate("Facts", "Web"),
        lambda: translate("Facts", "Web page", "a button that adds one"),
        lambda: translate("Facts", "Open {value}"),
        lambda person: person.links,
        outside.web_url,
        "open",
        label_words.LINKED,
        doubt_words.link,
    ),
}


def reach(edits: PersonEdits, table: str) -> Section:
    """E-mails, phones, messengers or links (`table`)."""
    way = _WAYS[table]
    rows = tuple(_row(edits, table, place, item) for place, item in enumerate(way.found(edits.person)))
    return Section(table, way.caption(), rows, _row(edits, table, None, None), way.adding())


def _row(edits: PersonEdits, table: str, place: int | None, item: Detail | None) -> FactRow:
    way = _WAYS[table]
    caption, value = way.caption(), item.value if item else ""
    label = label_words.label(item.label) if item else ""
    shown = way.shown(value) if value else caption

    def save(values: dict[str, str]) -> object:
        return edits.detail(table, place, values["value"], label_words.label_key(values["label"], way.labels))

    captioned = translate("Facts", "Name or number") if table == "messenger" else caption
    called = translate("Facts", "Service") if table == "messenger" else translate("Facts", "Label")
    return FactRow(
        f"{table}#{'new' if place is None else place}",
        caption,
        FactWords(
            shown, aside=label, doubt=way.doubt(value) if way.doubt and value else "", missing=not value
        ),
        lambda: (
            Spec("value", captioned, value, wide=5, doubt=way.doubt),
            Spec("label", called, label, row=1, offers=label_words.labels(way.labels)),
        ),
        save,
        (lambda: edits.detail(table, place, "", "")) if place is not None else None,
        way.url(value) if value else None,
        way.icon,
        way.verb().format(value=shown),
        follow=edits.calls.go,
        copied=lambda words: edits.calls.copy(words, way.kind),
        prefer=(lambda: edits.prefer(table, place)) if place else None,
        typed=value,
    )
