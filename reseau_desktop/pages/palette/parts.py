"""The parts of a line as the rows that show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from reseau_desktop.network.line_choices import NOWHERE, Asked, Part, about
from reseau_desktop.network.lines import Line, Role, Someone, Topic
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.kind_picker import KIND_ICONS
from reseau_desktop.pages.palette.line_field import Tint
from reseau_desktop.wording import lines as words

translate = QCoreApplication.translate
NotedAs = Callable[[int, str, bool], str | None]  # how a topic stands on a card already


@dataclass(frozen=True, slots=True)
class PartLook:
    """One row: what it is about (`key`, and its place in the line), and what it says. `asked`: it must be answered."""

    key: Asked
    place: int
    caption: str
    said: str
    detail: str = ""
    doubt: str = ""
    icon: str = ""
    person: int = 0
    chip: bool = False
    asked: bool = False


def looks(line: Line, noted_as: NotedAs) -> list[PartLook]:
    """The rows of a line, in their order. `noted_as` tells how a topic stands on a card already."""
    rows = _people(line)
    if line.exchange or not (line.again or line.topics):
        kind = line.how.kind if line.how else Kind.MESSAGE
        key = about(Part.HOW, line.how.text if line.how else "")
        rows.append(
            PartLook(
                key,
                0,
                translate("Palette", "What"),
                words.how(line.how),
                doubt=words.how_doubt(line.how),
                icon=KIND_ICONS[kind],
            )
        )
        key = about(Part.WHEN, line.when.text if line.when else "")
        doubt = words.day_doubt(line.when)
        rows.append(
            PartLook(key, 0, translate("Palette", "When"), words.day(line.on), doubt=doubt, icon="cal")
        )
    rows += _marks(line)
    rows += [_topic(line, place, topic, noted_as) for place, topic in enumerate(line.topics)]
    if line.again is not None:
        rows.append(
            PartLook(
                about(Part.AGAIN, line.again.day.text),
                0,
                translate("Palette", "Follow-up"),
                words.again(line.again),
                words.day(line.again.day.on),
                words.day_doubt(line.again.day),
                icon="clock",
            )
        )
    return rows


def _people(line: Line) -> list[PartLook]:
    rows: list[PartLook] = []
    shown = [one for one in line.people if one.role is not Role.SUBJECT or not line.exchange]
    for place, one in enumerate(sorted(shown, key=lambda one: one.span.start)):
        caption = translate("Palette", "With") if line.exchange else translate("Palette", "Who")
        if line.exchange and one not in line.participants:
            caption = translate("Palette", "For", "a follow-up for somebody")
        repeated = any(row.caption == caption for row in rows)
        rows.append(_person(one, place, "" if repeated else caption))
    if not rows:
        caption = translate("Palette", "With")
        rows.append(PartLook(about(Part.PERSON), 0, caption, words.with_whom(), icon="person", asked=True))
    elif not any(one.found for one in line.people):
        rows[0] = replace(rows[0], asked=True)
    return rows


def _person(one: Someone, place: int, caption: str) -> PartLook:
    key = about(Part.PERSON, one.text)
    if one.unknown:
        return PartLook(key, place, caption, words.unknown(one), icon="user-plus")
    chosen = one.chosen
    if chosen is None:
        return PartLook(
            key, place, caption, words.which(one), words.candidates(one), icon="contacts", asked=True
        )
    return PartLook(
        key, place, caption, chosen.name, chosen.organisation, words.others(one), person=chosen.id
    )


def _marks(line: Line) -> list[PartLook]:
    rows = []
    if line.thanks is not None:
        said = translate("Palette", "Marked as thanks")
        rows.append(PartLook(about(Part.THANKS), 0, translate("Palette", "Thanks"), said, icon="heart"))
    if line.introduced is not None:
        said = (
            translate("Palette", "You introduced them: noted as given")
            if line.introduced.given
            else translate("Palette", "You were introduced: noted as received")
        )
        caption = translate("Palette", "Introduction")
        rows.append(PartLook(about(Part.INTRODUCED), 0, caption, said, icon="intro"))
    return rows


def _topic(line: Line, place: int, topic: Topic, noted_as: NotedAs) -> PartLook:
    caption = translate("Palette", "Seeks") if topic.sought else translate("Palette", "Offers")
    whose = line.people[topic.whose] if topic.whose is not None else None
    chosen = whose.chosen if whose else None
    known = noted_as(chosen.id, topic.text, topic.sought) if chosen else None
    detail = words.kept_once(known) if known else ""
    several = len([one for one in line.people if one.found]) > 1
    if not detail and chosen is not None and (several or (whose and whose.role is Role.SUBJECT)):
        detail = chosen.name
    return PartLook(
        about(Part.TOPIC, topic.text),
        place,
        caption,
        topic.text,
        detail,
        words.whose(topic.sought) if whose is None else "",
        chip=True,
        asked=whose is None,
    )


def tints(line: Line) -> list[Tint]:
    """What is tinted in the field."""
    found = [Tint(one.span, "accent-soft") for one in line.people if one.found]
    if line.how is not None:
        found.append(Tint(line.how.span, "hover"))
    found += [Tint(day.span, "warn-soft") for day in (line.when, line.again and line.again.day) if day]
    if line.again is not None and line.again.span != line.again.day.span:
        found.insert(0, Tint(line.again.span, "warn-soft"))
    found += [Tint(topic.span, "ok-soft") for topic in line.topics]
    if line.thanks is not None:
        found.append(Tint(line.thanks, "ok-soft"))
    if line.introduced is not None:
        found.append(Tint(line.introduced.span, "ok-soft"))
    return [tint for tint in found if tint.span != NOWHERE]


def days_offered(today: date, first: tuple[date, ...]) -> list[date]:
    """The days one may mean: those that the words may say, then this week backwards."""
    from datetime import timedelta

    return list(dict.fromkeys([*first, *(today - timedelta(back) for back in range(6))]))
