"""Where somebody works, worked and studied."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from reseau_desktop.exchange.records import PositionRecord
from reseau_desktop.insights.person import Position
from reseau_desktop.pages import doubt_words, typed_dates
from reseau_desktop.pages.contacts.section import Section
from reseau_desktop.pages.in_place.fact import FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.wording import dates, people
from reseau_desktop.wording.translation import translate


def career(edits: PersonEdits, today: date | None = None) -> Section:
    """Positions and studies, the present ones first; with how long I was there too, where `today` is said."""
    together = edits.together(today) if today is not None else {}
    places = range(len(edits.person.positions))
    return Section(
        "position",
        translate("Facts", "Positions"),
        tuple(_position(edits, place, together) for place in places),
        _position(edits, None, {}),
        translate("Facts", "Position or study", "a button that adds one"),
    )


def _position(edits: PersonEdits, place: int | None, together: Mapping[int, str]) -> FactRow:
    held = edits.person.positions[place] if place is not None else None
    name = translate("Facts", "Position")
    title = held.title if held else ""
    organisation = held.organisation if held else ""
    period = _period(held) if held else ""
    under = ", ".join(part for part in (organisation if title else "", period) if part)
    beside = together.get(held.id, "") if held else ""
    opens = edits.calls.organisation
    where = held.organisation_id if held else None

    def save(values: dict[str, str]) -> object:
        return edits.position(place, _record(values, held))

    return FactRow(
        f"position#{'new' if place is None else place}",
        name,
        FactWords(
            title or organisation or name,
            tuple(words for words in (under, beside) if words),
            style="medium" if held else "body",
            missing=held is None,
        ),
        lambda: _specs(held, edits.organisations()),
        save,
        (lambda: edits.position(place, None)) if place is not None else None,
        link=(organisation, people.open_words(organisation), lambda: opens(where))
        if opens and where is not None
        else None,
    )


def _period(held: Position) -> str:
    """June 2026 to now; 2019 to 2026; what of it is known."""
    start = dates.partial(held.start) if held.start else ""
    end = dates.partial(held.end) if held.end else ""
    if start and end:
        return translate("Facts", "{start} to {end}").format(start=start, end=end)
    if start:
        if held.current:
            return translate("Facts", "{start} to now").format(start=start)
        return translate("Facts", "from {start}").format(start=start)
    if end:
        return translate("Facts", "until {end}").format(end=end)
    if held.seen_on:
        return translate("Facts", "seen on {day}").format(day=dates.full(held.seen_on))
    return translate("Facts", "now", "a position without dates") if held.current else ""


def _specs(held: Position | None, organisations: tuple[str, ...]) -> tuple[Spec, ...]:
    start = dates.partial(held.start) if held and held.start else ""
    end = dates.partial(held.end) if held and held.end else ""
    return (
        Spec("title", translate("Facts", "Title"), held.title if held else ""),
        Spec(
            "organisation",
            translate("Facts", "Organisation or school"),
            held.organisation if held else "",
            1,
            offers=organisations,
        ),
        Spec("start", translate("Facts", "From"), start, 2, refusal=doubt_words.bound),
        Spec("end", translate("Facts", "To"), end, 2, refusal=doubt_words.bound),
        Spec(
            "kind",
            translate("Facts", "Work or study"),
            held.kind if held else "work",
            3,
            choices=(("work", translate("Facts", "Work")), ("study", translate("Facts", "Study"))),
        ),
        Spec(
            "current",
            translate("Facts", "Still there"),
            "1" if held is None or held.current else "",
            3,
            flag=True,
        ),
    )


def _record(values: dict[str, str], held: Position | None) -> PositionRecord:
    current = bool(values["current"])
    return PositionRecord(
        values["organisation"],
        values["title"],
        values["kind"],
        typed_dates.iso(values["start"]),
        None if current else typed_dates.iso(values["end"]),
        current,
        held.seen_on.isoformat() if held and held.seen_on else None,
    )
