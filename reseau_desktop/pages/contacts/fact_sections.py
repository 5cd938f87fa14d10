"""The facts of a person in the order of the page: what each says, how it is changed, what can be added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from reseau_desktop.insights.person import Anniversary, Person
from reseau_desktop.network.dates import age_on
from reseau_desktop.pages import outside
from reseau_desktop.pages.contacts import doubt_words, label_words, notice_words, typed_dates
from reseau_desktop.pages.contacts.fact import FactRow, FactWords
from reseau_desktop.pages.contacts.fields_editor import Spec
from reseau_desktop.pages.contacts.person_edits import PersonEdits
from reseau_desktop.wording import occasions
from reseau_desktop.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Section:
    """A caption and its facts. `adding` is the empty fact that enters another one; `verb` says so on a button."""

    key: str
    caption: str
    rows: tuple[FactRow, ...]
    adding: FactRow | None = None
    verb: str = ""


def sections(edits: PersonEdits, today: date) -> list[Section]:
    """Everything in the right column but the tags and the positions, which have modules of their own."""
    from reseau_desktop.pages.contacts.career_facts import career

    return [
        why(edits),
        career(edits),
        reach(edits, "email"),
        reach(edits, "phone"),
        note(edits),
        addresses(edits),
        reach(edits, "link"),
        days(edits, today),
        how_met(edits),
    ]


def first_name(person: Person) -> str:
    """What one calls them in a caption."""
    return (person.names.given or person.names.nickname or person.name)[:40]


def why(edits: PersonEdits) -> Section:
    name = first_name(edits.person)
    caption = translate("Facts", "Why {name}").format(name=name)
    missing = translate("Facts", "Why this person? What do I offer?")
    row = _text(edits, "why", caption, edits.person.why, missing)
    return Section("why", caption, (row,))


def note(edits: PersonEdits) -> Section:
    caption = translate("Facts", "Note")
    return Section(
        "note",
        caption,
        (_text(edits, "note", caption, edits.person.note, translate("Facts", "A line to remember")),),
    )


def how_met(edits: PersonEdits) -> Section:
    caption = translate("Facts", "How you met")
    row = _text(edits, "how_met", caption, edits.person.how_met, caption)
    return Section(
        "how_met",
        caption,
        (row,) if edits.person.how_met else (),
        None if edits.person.how_met else replace(row, key="how_met#new"),
        translate("Facts", "How you met", "a button that adds it"),
    )


def _text(edits: PersonEdits, field: str, name: str, value: str, missing: str) -> FactRow:
    return FactRow(
        field,
        name,
        FactWords(value or missing, missing=not value),
        lambda: (Spec(field, missing, value, many=True),),
        lambda values: edits.texts(**{field: values[field]}),
        (lambda: edits.texts(**{field: ""})) if value else None,
    )


# -- ways to reach them

_WAYS: dict[str, tuple[Callable[[], str], Callable[[], str], Callable[[str], str], str]] = {
    "email": (
        lambda: translate("Facts", "E-mail"),
        lambda: translate("Facts", "E-mail", "a button that adds one"),
        doubt_words.email,
        "mail",
    ),
    "phone": (
        lambda: translate("Facts", "Phone"),
        lambda: translate("Facts", "Phone", "a button that adds one"),
        doubt_words.phone,
        "phone",
    ),
    "link": (
        lambda: translate("Facts", "Links"),
        lambda: translate("Facts", "Link", "a button that adds one"),
        doubt_words.link,
        "open",
    ),
}


def reach(edits: PersonEdits, table: str) -> Section:
    """E-mails, phones or links: as many as there are, each with its label."""
    caption, verb, _doubt, _icon = _WAYS[table]
    found = {"email": edits.person.emails, "phone": edits.person.phones, "link": edits.person.links}[table]
    rows = tuple(_way(edits, table, place, item.value, item.label) for place, item in enumerate(found))
    return Section(table, caption(), rows, _way(edits, table, None, "", ""), verb())


def _way(edits: PersonEdits, table: str, place: int | None, value: str, label: str) -> FactRow:
    caption, _verb, doubt, icon = _WAYS[table]
    keys = label_words.LINKED if table == "link" else label_words.REACHED
    opening = {"email": outside.mail_url, "phone": outside.phone_url, "link": outside.web_url}[table]
    verbs = {
        "email": translate("Facts", "Write to {value}"),
        "phone": translate("Facts", "Call {value}"),
        "link": translate("Facts", "Open {value}"),
    }
    shown = label_words.label(label)

    def save(values: dict[str, str]) -> object:
        return edits.detail(table, place, values["value"], label_words.label_key(values["label"], keys))

    return FactRow(
        f"{table}#{'new' if place is None else place}",
        caption(),
        FactWords(value or caption(), aside=shown, doubt=doubt(value) if value else "", missing=not value),
        lambda: (
            Spec("value", caption(), value, wide=5, doubt=doubt),
            Spec("label", translate("Facts", "Label"), shown, row=1, offers=label_words.labels(keys)),
        ),
        save,
        (lambda: edits.detail(table, place, "", "")) if place is not None else None,
        opening(value) if value else None,
        icon,
        verbs[table].format(value=value),
        prefer=(lambda: edits.prefer(table, place)) if place else None,
    )


# -- addresses and dates

PARTS = ("street", "postcode", "city", "region", "country")


def addresses(edits: PersonEdits) -> Section:
    rows = tuple(_address(edits, place) for place in range(len(edits.person.addresses)))
    return Section(
        "address",
        translate("Facts", "Address"),
        rows,
        _address(edits, None),
        translate("Facts", "Address", "a button that adds one"),
    )


def _address(edits: PersonEdits, place: int | None) -> FactRow:
    item = edits.person.addresses[place] if place is not None else None
    held = {part: getattr(item, part) if item else "" for part in PARTS}
    label = item.label if item else ""
    town = " ".join(part for part in (held["postcode"], held["city"]) if part)
    lines = [part for part in (held["street"], town, held["region"], held["country"]) if part]
    name = translate("Facts", "Address")
    words = (
        translate("Facts", "Street"),
        translate("Facts", "Postcode"),
        translate("Facts", "Town"),
        translate("Facts", "Region"),
        translate("Facts", "Country"),
    )

    def specs() -> tuple[Spec, ...]:
        places = {"street": (0, 1), "postcode": (1, 2), "city": (1, 3), "region": (2, 1), "country": (2, 1)}
        fields = [
            Spec(part, said, held[part], places[part][0], places[part][1])
            for part, said in zip(PARTS, words, strict=True)
        ]
        label_spec = Spec(
            "label",
            translate("Facts", "Label"),
            label_words.label(label),
            3,
            offers=label_words.labels(label_words.REACHED),
        )
        return (*fields, label_spec)

    def save(values: dict[str, str]) -> object:
        kept = {**values, "label": label_words.label_key(values["label"], label_words.REACHED)}
        return edits.address(place, {**kept, "preferred": bool(item and item.preferred)})

    return FactRow(
        f"address#{'new' if place is None else place}",
        name,
        FactWords("\n".join(lines) or name, aside=label_words.label(label), missing=not lines),
        specs,
        save,
        (lambda: edits.address(place, dict.fromkeys(PARTS, ""))) if place is not None else None,
    )


def days(edits: PersonEdits, today: date) -> Section:
    """Birthday and other dates; what a source says of itself ("connected") is told at the foot of the page."""
    rows = tuple(
        _day(edits, place, today) for place, item in enumerate(edits.person.dates) if item.kind != "connected"
    )
    return Section(
        "date",
        translate("Facts", "Dates"),
        rows,
        _day(edits, None, today),
        translate("Facts", "Birthday or date", "a button that adds one"),
    )


def _day(edits: PersonEdits, place: int | None, today: date) -> FactRow:
    item = edits.person.dates[place] if place is not None else None
    written = item.written if item else ""
    kind = item.kind if item else "birthday"

    def save(values: dict[str, str]) -> object:
        wanted = label_words.date_kind(values["kind"]) or "birthday"
        return edits.date(place, wanted, typed_dates.kept(values["on"]), int(values["notice"]))

    return FactRow(
        f"date#{'new' if place is None else place}",
        occasions.name(kind),
        FactWords(
            typed_dates.shown(written) or translate("Facts", "Dates"),
            tuple(line for line in (_age(item, today), notice_words.said(item)) if line),
            aside=occasions.name(kind),
            doubt=doubt_words.day(written),
            missing=not written,
        ),
        lambda: (
            Spec(
                "on",
                translate("Facts", "21 September 1987, or without the year"),
                typed_dates.shown(written),
                doubt=doubt_words.day,
            ),
            Spec(
                "kind",
                translate("Facts", "Which date"),
                occasions.name(kind),
                1,
                offers=label_words.date_kinds(),
            ),
            notice_words.spec(item, 2),
        ),
        save,
        (lambda: edits.date(place, kind, "")) if place is not None else None,
    )


def _age(item: Anniversary | None, today: date) -> str:
    """How old somebody is, where the year is known; nothing for other dates."""
    age = age_on(item.on, today) if item is not None and item.kind == "birthday" and item.on else None
    return translate("Facts", "%n years old", "", age) if age else ""
