"""The facts of a person in the order of the page: what each says, how it is changed, what can be added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reseau_desktop.insights.person import Anniversary, Person
from reseau_desktop.network.dates import age_on
from reseau_desktop.pages import doubt_words, label_words, typed_dates
from reseau_desktop.pages.contacts import notice_words
from reseau_desktop.pages.contacts.section import Section
from reseau_desktop.pages.in_place.fact import FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.wording import dates, occasions
from reseau_desktop.wording.translation import translate


def sections(edits: PersonEdits, today: date) -> list[Section]:
    """Everything in the right column, in the order of the page."""
    from reseau_desktop.pages.contacts.career_facts import career
    from reseau_desktop.pages.contacts.own_facts import fields, languages
    from reseau_desktop.pages.contacts.reach_facts import reach
    from reseau_desktop.pages.contacts.tie_facts import links, met

    return [
        Section("seek", translate("Facts", "Seeks"), (), part="seek"),
        Section("offer", translate("Facts", "Offers"), (), part="offer", joined=True),
        why(edits),
        career(edits, today),
        links(edits),
        note(edits),
        Section("tags", translate("Facts", "Tags"), (), part="tags"),
        reach(edits, "email"),
        reach(edits, "phone"),
        reach(edits, "messenger"),
        addresses(edits),
        reach(edits, "link"),
        days(edits, today),
        languages(edits),
        *fields(edits),
        met(edits),
    ]


def first_name(person: Person) -> str:
    """What one calls them in a caption."""
    return (person.names.given or person.names.nickname or person.name)[:40]


def origins(person: Person) -> str:
    """Since when they are here, and what a source says of itself."""
    found = [translate("Facts", "Added on {day}.").format(day=dates.full(person.added_on))]
    for item in person.dates:
        if item.kind == "connected" and item.on is not None:
            found.append(translate("Facts", "Connected: {day}.").format(day=dates.partial(item.on)))
    return "\n".join(found)


def why(edits: PersonEdits) -> Section:
    name = first_name(edits.person)
    caption = translate("Facts", "Why {name}").format(name=name)
    missing = translate("Facts", "Why this person? What do I offer?")
    row = _text(edits, "why", caption, edits.person.why, missing)
    return Section("why", caption, (row,))


def note(edits: PersonEdits) -> Section:
    """In Markdown: read as such, typed as it is kept."""
    caption = translate("Facts", "Note")
    row = _text(edits, "note", caption, edits.person.note, translate("Facts", "A line to remember"))
    noted = replace(row, words=replace(row.words, note=True), typed=edits.person.note)
    return Section("note", caption, (noted,))


def _text(edits: PersonEdits, field: str, name: str, value: str, missing: str) -> FactRow:
    return FactRow(
        field,
        name,
        FactWords(value or missing, missing=not value),
        lambda: (Spec(field, missing, value, many=True),),
        lambda values: edits.texts(**{field: values[field]}),
        (lambda: edits.texts(**{field: ""})) if value else None,
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


def _address_specs(held: dict[str, str], label: str) -> tuple[Spec, ...]:
    words = (
        translate("Facts", "Street"),
        translate("Facts", "Postcode"),
        translate("Facts", "City"),
        translate("Facts", "Region"),
        translate("Facts", "Country"),
    )
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


def _address(edits: PersonEdits, place: int | None) -> FactRow:
    item = edits.person.addresses[place] if place is not None else None
    held = {part: getattr(item, part) if item else "" for part in PARTS}
    label = item.label if item else ""
    town = " ".join(part for part in (held["postcode"], held["city"]) if part)
    lines = [part for part in (held["street"], town, held["region"], held["country"]) if part]
    name = translate("Facts", "Address")

    def save(values: dict[str, str]) -> object:
        kept = {**values, "label": label_words.label_key(values["label"], label_words.REACHED)}
        return edits.address(place, {**kept, "preferred": bool(item and item.preferred)})

    return FactRow(
        f"address#{'new' if place is None else place}",
        name,
        FactWords("\n".join(lines) or name, aside=label_words.label(label), missing=not lines),
        lambda: _address_specs(held, label),
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
