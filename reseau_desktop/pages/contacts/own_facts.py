"""Languages, and the fields that the user made: the same on every card."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from reseau_desktop.insights.fields import Field
from reseau_desktop.network.own_fields import FieldKind, choice, number
from reseau_desktop.pages import doubt_words, outside, typed_dates
from reseau_desktop.pages.contacts.section import Section
from reseau_desktop.pages.in_place.fact import FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate

# Languages offered while one types; any other is taken as it is typed.
OFFERED = (
    "fr",
    "en",
    "de",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "ar",
    "zh",
    "ja",
    "ru",
    "uk",
    "tr",
    "el",
    "ro",
    "sv",
)


def language(written: str) -> str:
    """A language as it calls itself, where a code is kept; else as it was typed."""
    code = written.strip().replace("_", "-")
    if 2 <= len(code) <= 6 and code[:2].isalpha() and code[:2].islower():
        found = QLocale(code)
        if found.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage):
            return found.nativeLanguageName() or written
    return written


def languages(edits: PersonEdits) -> Section:
    """What one can speak with them."""
    said = [language(item) for item in edits.person.spoken]
    caption = translate("Facts", "Languages")
    offers = tuple(dict.fromkeys(QLocale(code).nativeLanguageName() for code in OFFERED))

    def row(key: str) -> FactRow:
        return FactRow(
            key,
            caption,
            FactWords(", ".join(said) or caption, missing=not said),
            lambda: (
                Spec(
                    "spoken",
                    translate("Facts", "French, English…"),
                    ", ".join(said),
                    offers=() if said else offers,
                ),
            ),
            lambda values: edits.spoken([part.strip() for part in values["spoken"].split(",")]),
            (lambda: edits.spoken([])) if said else None,
        )

    return Section(
        "spoken",
        caption,
        (row("spoken"),) if said else (),
        None if said else row("spoken#new"),
        translate("Facts", "Languages", "a button that adds them"),
    )


# -- fields of the user's own


def fields(edits: PersonEdits) -> list[Section]:
    """One section a field that has a value; the others are offered at the foot."""
    said = {item.field.id: item.value for item in edits.person.fields}
    return [_field(edits, item, said.get(item.id, "")) for item in edits.fields()]


def _field(edits: PersonEdits, field: Field, value: str) -> Section:
    def row(key: str) -> FactRow:
        url = outside.web_url(value) if field.kind is FieldKind.LINK and value else None
        return FactRow(
            key,
            field.name,
            FactWords(shown(field, value) or field.name, doubt=doubt(field, value), missing=not value),
            lambda: (_spec(field, value),),
            lambda values: edits.own(field.id, values["value"]),
            (lambda: edits.own(field.id, "")) if value else None,
            url,
            "open",
            translate("Facts", "Open {value}").format(value=value[:60]),
            follow=edits.calls.go,
            typed=value,
        )

    key = f"field#{field.id}"
    return Section(
        key, field.name, (row(key),) if value else (), None if value else row(f"{key}#new"), field.name
    )


def _spec(field: Field, value: str) -> Spec:
    if field.kind is FieldKind.CHOICE and field.choices:
        others = () if not value or value in field.choices else ((value, value),)
        none = (("", translate("Facts", "none", "no choice of a field")),)
        return Spec(
            "value", field.name, value, choices=none + tuple((item, item) for item in field.choices) + others
        )
    return Spec("value", field.name, typed(field, value), doubt=lambda words: doubt(field, words))


def typed(field: Field, value: str) -> str:
    """A value as one would type it again."""
    if field.kind is FieldKind.DATE:
        return typed_dates.shown(value)
    return shown(field, value) if field.kind is FieldKind.NUMBER else value


def shown(field: Field, value: str) -> str:
    """A value as the user's language writes it."""
    if field.kind is FieldKind.DATE:
        return typed_dates.shown(value)
    if field.kind is FieldKind.NUMBER and number(value) == value:
        whole, _, rest = value.partition(".")
        return (
            numbers.decimal(float(value), len(rest))
            if rest and len(value) < 15
            else (numbers.count(int(whole)) if not rest and len(whole) < 15 else value)
        )
    return value


def doubt(field: Field, value: str) -> str:
    """What is odd about a value, which is kept as it was typed."""
    if not value:
        return ""
    if field.kind is FieldKind.DATE:
        return doubt_words.day(value)
    if field.kind is FieldKind.LINK:
        return doubt_words.link(value)
    if field.kind is FieldKind.NUMBER and number(value, numbers.decimal(0.5, 1) == "0,5") is None:
        return translate("Doubts", "Not a number. Kept as typed.")
    if field.kind is FieldKind.CHOICE and choice(value, field.choices) is None:
        return translate("Doubts", "No longer among the choices. Kept.")
    return ""
