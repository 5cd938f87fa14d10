"""Cards side by side, in words: what a field is called, what a card says in it."""

from __future__ import annotations

from collections.abc import Mapping

from reseau_desktop.exchange.columns import Field
from reseau_desktop.insights.merging import Choice, Comparison
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.wording import columns, dates, due, layers, numbers
from reseau_desktop.wording.translation import translate


def field(key: str, own: Mapping[int, str]) -> str:
    """What a field is called; `own` names the user's own fields by their ids."""
    if key.startswith("field:"):
        return own.get(int(key.removeprefix("field:")), "")
    words = {
        "prefix": translate("Merging", "Title before the name"),
        "given": translate("Merging", "First name"),
        "middle": translate("Merging", "Middle names"),
        "family": translate("Merging", "Family name"),
        "suffix": translate("Merging", "After the name"),
        "nickname": translate("Merging", "Nickname"),
        "full": translate("Merging", "Full name"),
        "phonetic": translate("Merging", "Name in sounds"),
        "former": translate("Merging", "Former name"),
        "pronounced": translate("Merging", "How to say it"),
        "pronouns": translate("Merging", "Pronouns"),
        "layer": translate("Merging", "Circle"),
        "cadence": translate("Merging", "Cadence"),
        "reminders": translate("Merging", "Reminders"),
        "how_met": translate("Merging", "How you met"),
        "met_through": translate("Merging", "Met through"),
        "why": translate("Merging", "Why this person"),
        "birthday": translate("Merging", "Birthday"),
    }
    return words[key]


def kept(key: str) -> str:
    """What a kind of thing is called of which a merge keeps all."""
    kinds = {
        "position": Field.ORGANISATION,
        "email": Field.EMAIL,
        "phone": Field.PHONE,
        "link": Field.LINK,
        "city": Field.CITY,
        "tag": Field.TAGS,
        "note": Field.NOTE,
    }
    return columns.field(kinds[key])


def value(choice: Choice, place: int, names: Mapping[int, str]) -> str:
    """What one card says in a field; a dash where it says nothing. `names` are those of people met through."""
    said = choice.values[place]
    if said is None:
        return "—"
    if choice.field == "layer":
        return layers.name(str(said))
    if choice.field == "cadence":
        return due.every(int(said))
    if choice.field == "reminders":
        return translate("Merging", "on") if said else translate("Merging", "off")
    if choice.field == "met_through":
        return names.get(int(said), "")
    if choice.field == "birthday":
        try:
            return dates.partial(PartialDate.parse(str(said)))
        except ValueError:
            return str(said)
    return str(said)


def common(ground: str) -> str:
    """What two cards have in common."""
    words = {
        "email": translate("Merging", "The same e-mail"),
        "phone": translate("Merging", "The same number"),
        "name": translate("Merging", "The same name"),
    }
    return words.get(ground, "")


def becomes(found: Comparison) -> str:
    """What will be there once they are one."""
    count = sum(found.exchanges)
    if not count:
        return translate(
            "Merging", "E-mails, numbers, positions and tags are joined; the notes follow each other."
        )
    pattern = translate(
        "Merging",
        "E-mails, numbers, positions, tags and %n exchanges are joined; the notes follow each other.",
        "",
        count,
    )
    return numbers.in_words(pattern, count)
