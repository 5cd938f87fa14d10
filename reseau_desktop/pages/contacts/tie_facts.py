"""Links with other people, and how we met: each leads to another card."""

from __future__ import annotations

from reseau_desktop.insights.ties import PersonTie
from reseau_desktop.network.names import initials
from reseau_desktop.network.ties import STRENGTHS, Seen
from reseau_desktop.pages.contacts.section import Section
from reseau_desktop.pages.in_place.fact import FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import ties as words
from reseau_desktop.wording.people import open_words
from reseau_desktop.wording.translation import translate

ROOM = 220  # px beside a face, before the space between the two: a name and what they are


def links(edits: PersonEdits) -> Section:
    """Whom they know, work with, report to…; the strongest first."""
    rows = tuple(_tie(edits, item) for item in edits.person.ties)
    return Section(
        "tie",
        translate("Facts", "Links"),
        rows,
        _tie(edits, None),
        translate("Facts", "Link", "a button that adds one between two people"),
        "ego" if len(rows) > 1 else "",
    )


def _tie(edits: PersonEdits, item: PersonTie | None) -> FactRow:
    name = translate("Facts", "Link")

    def specs() -> tuple[Spec, ...]:
        return _specs(edits, item)

    def save(values: dict[str, str]) -> object:
        strength = int(values["strength"]) if values["strength"] else None
        other = item.other if item else int(values["other"])
        return edits.tie(item, other, Seen(values["seen"]), strength, values["note"])

    if item is None:
        return FactRow("tie#new", name, FactWords(name, missing=True), specs, save)
    return FactRow(
        f"tie#{item.id}",
        name,
        _named(
            item.name,
            words.beside(item.seen, item.strength, item.layer == "target"),
            item.note,
        ),
        specs,
        save,
        lambda: edits.untie(item.id),
        face=(item.other, initials(item.name[:300])),
        press=lambda: edits.calls.person(item.other),
        more=((open_words(item.name), lambda: edits.calls.person(item.other)),),
    )


def _named(name: str, aside: str, *under: str) -> FactWords:
    """Somebody, and beside the name what they are; under it, where the name would have to give way."""
    wide = painting.text_width(name, "body") + painting.text_width(aside, "small")
    fits = wide <= theme().px(ROOM)
    lines = under if fits else (aside, *under)
    return FactWords(name, tuple(line for line in lines if line), aside=aside if fits else "", most=2)


def _specs(edits: PersonEdits, item: PersonTie | None) -> tuple[Spec, ...]:
    kinds = tuple((str(seen), words.seen(seen)) for seen in Seen)
    strengths = (("", translate("Facts", "not said", "the strength of a link")),) + tuple(
        (str(step), words.strength(step)) for step in STRENGTHS
    )
    who = (
        () if item else (Spec("other", translate("Facts", "Who"), find=edits.find_others, refusal=_somebody),)
    )
    return (
        *who,
        Spec(
            "seen",
            translate("Facts", "What they are"),
            str(item.seen if item else Seen.KNOWS),
            1,
            choices=kinds,
        ),
        Spec(
            "strength",
            translate("Facts", "How strong"),
            str(item.strength or "") if item else "",
            1,
            choices=strengths,
        ),
        Spec("note", translate("Facts", "A line to remember"), item.note if item else "", 2),
    )


def _somebody(value: str) -> str:
    return "" if value else translate("Facts", "Choose somebody first.")


# -- how we met


def met(edits: PersonEdits) -> Section:
    """How and through whom, and whom they brought in their turn."""
    person = edits.person
    rows: list[FactRow] = []
    caption = translate("Facts", "How you met")
    if person.how_met:
        rows.append(_how(edits))
    if person.met_through is not None:
        rows.append(_through(edits))
    rows += [_brought(edits, other, name) for other, name in person.brought]
    adding = _how(edits) if not person.how_met else _through(edits) if person.met_through is None else None
    key = "how_met#new" if not person.how_met else "met_through#new"
    return Section(
        "how_met",
        caption,
        tuple(rows),
        None if adding is None else _renamed(adding, key),
        translate("Facts", "How you met", "a button that adds it")
        if not person.how_met
        else translate("Facts", "Met through", "a button that adds it"),
    )


def _renamed(row: FactRow, key: str) -> FactRow:
    from dataclasses import replace

    return replace(row, key=key)


def _how(edits: PersonEdits) -> FactRow:
    """The words, and, while there is nobody yet, through whom: both in one step of the hand."""
    person, caption = edits.person, translate("Facts", "How you met")
    asks = person.met_through is None

    def save(values: dict[str, str]) -> object:
        done = edits.texts(how_met=values["how_met"]) if values["how_met"] != person.how_met else True
        through = values.get("through", "")
        return edits.met_through(int(through)) if through else done

    return FactRow(
        "how_met",
        caption,
        FactWords(person.how_met or caption, missing=not person.how_met),
        lambda: (
            Spec("how_met", caption, person.how_met, many=True),
            *(
                (Spec("through", translate("Facts", "Met through"), row=1, find=edits.find_others),)
                if asks
                else ()
            ),
        ),
        save,
        (lambda: edits.texts(how_met="")) if person.how_met else None,
    )


def _through(edits: PersonEdits) -> FactRow:
    held = edits.person.met_through
    other, name = held or (0, "")

    def save(values: dict[str, str]) -> object:
        return edits.met_through(int(values["through"]) if values["through"] else None)

    return FactRow(
        "met_through",
        translate("Facts", "Met through"),
        _named(name, translate("Facts", "introduced them"))
        if held
        else FactWords(translate("Facts", "Met through"), missing=True),
        lambda: (
            Spec(
                "through",
                translate("Facts", "Met through"),
                str(other) if held else "",
                find=edits.find_others,
                chosen=name,
            ),
        ),
        save,
        (lambda: edits.met_through(None)) if held else None,
        face=(other, initials(name[:300])) if held else None,
        press=(lambda: edits.calls.person(other)) if held else None,
        more=((open_words(name), lambda: edits.calls.person(other)),) if held else (),
    )


def _brought(edits: PersonEdits, other: int, name: str) -> FactRow:
    """Somebody who came through them: changed on that person's own card."""
    return FactRow(
        f"brought#{other}",
        translate("Facts", "Came through them"),
        _named(name, translate("Facts", "came through them")),
        face=(other, initials(name[:300])),
        press=lambda: edits.calls.person(other),
        more=((open_words(name), lambda: edits.calls.person(other)),),
    )
