"""What somebody seeks and offers, who meets it, and the dialogs that change it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights import topics
from reseau_desktop.insights.topics import Match, PersonSeek
from reseau_desktop.pages import doubt_words, typed_dates
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog
from reseau_desktop.pages.in_place.fact import FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.pages.in_place.topic_row import TopicWords
from reseau_desktop.store.searching import ME
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.store import Store

SHOWN = 3  # people named under what is sought


def urgency(found: int) -> str:
    words = {
        1: translate("Topics", "when it comes"),
        2: translate("Topics", "soon"),
        3: translate("Topics", "urgent"),
    }
    return words.get(found, str(found))


def sought(store: Store, edits: PersonEdits, today: date) -> tuple[list[TopicWords], tuple[FactRow, ...]]:
    """The chips of what they seek, lit where somebody offers it, and who that is."""
    met = topics.who_offers(store, edits.person.id, today)
    lit = {match.topic for match in met}
    chips = [
        TopicWords(item.id, item.topic, item.name, "accent" if item.topic in lit else "plain", _aside(item))
        for item in edits.person.seeks
    ]
    return chips, _matches(edits, met, offering=True)


def offered(store: Store, edits: PersonEdits, today: date) -> tuple[list[TopicWords], tuple[FactRow, ...]]:
    """The chips of what they offer, lit where somebody seeks it, and who that is."""
    met = topics.who_seeks(store, edits.person.id, today)
    lit = {match.topic for match in met}
    chips = [
        TopicWords(item.id, item.topic, item.name, "accent" if item.topic in lit else "plain")
        for item in edits.person.offers
    ]
    return chips, _matches(edits, met, offering=False)


def _aside(item: PersonSeek) -> str:
    parts = [urgency(item.urgency)] if item.urgency > 1 else []
    if item.expires is not None:
        pattern = (
            translate("Topics", "expired on {day}") if item.expired else translate("Topics", "until {day}")
        )
        parts.append(pattern.format(day=dates.full(item.expires)))
    return ", ".join(parts)


def _matches(edits: PersonEdits, met: tuple[Match, ...], *, offering: bool) -> tuple[FactRow, ...]:
    rows = []
    for match in met[:SHOWN]:
        if match.contact == ME:
            pattern = (
                translate("Topics", "You offer {topic}.")
                if offering
                else translate("Topics", "You seek {topic}.")
            )
        elif offering:
            pattern = translate("Topics", "{name} offers {topic}.")
        else:
            pattern = translate("Topics", "{name} seeks {topic}.")
        words = pattern.format(name=match.name[:80], topic=match.topic_name[:80])
        opens = None if match.contact == ME else (lambda who=match.contact: edits.calls.person(who))
        rows.append(
            FactRow(
                f"match#{'o' if offering else 's'}{match.topic}-{match.contact}",
                translate("Topics", "Who meets it"),
                FactWords(words, style="small", most=3, token="text2"),
                press=opens,
            )
        )
    return tuple(rows)


def seek_dialog(edits: PersonEdits, topic: TopicWords, parent: QWidget) -> EntryDialog | None:
    """Change what is sought: the words, how urgent, until when."""
    item = next((found for found in edits.person.seeks if found.id == topic.id), None)
    if item is None:
        return None
    specs = (
        Spec("topic", translate("Topics", "What they seek"), item.name, refusal=_named),
        Spec(
            "urgency",
            translate("Topics", "How urgent"),
            str(item.urgency),
            1,
            choices=tuple((str(step), urgency(step)) for step in (1, 2, 3)),
        ),
        Spec(
            "expires",
            translate("Topics", "Until (a day, or nothing)"),
            typed_dates.shown(item.expires.isoformat()) if item.expires else "",
            1,
            refusal=_last_day,
        ),
    )

    def save(values: dict[str, str]) -> bool:
        last = date.fromisoformat(typed_dates.iso(values["expires"]) or "") if values["expires"] else None
        return edits.edit_seek(item.id, values["topic"], int(values["urgency"]), last)

    return EntryDialog(
        translate("Topics", "What they seek"),
        specs,
        save,
        parent,
        remove=lambda: edits.drop("seek", item.id),
    )


def offer_dialog(edits: PersonEdits, topic: TopicWords, parent: QWidget) -> EntryDialog:
    """Call what is offered otherwise, on every card that names it."""
    caption = translate("Topics", "The words, on every card that names them")
    return EntryDialog(
        translate("Topics", "What they offer"),
        (Spec("topic", caption, topic.name, refusal=_named),),
        lambda values: edits.rename_topic(topic.topic, values["topic"]),
        parent,
        remove=lambda: edits.drop("offer", topic.id),
    )


def _named(words: str) -> str:
    return "" if any(sign.isalnum() for sign in words) else translate("Topics", "A topic needs a word.")


def _last_day(words: str) -> str:
    """Why this is no last day."""
    iso = typed_dates.iso(words) or ""
    if not words or (len(iso) == 10 and not iso.startswith("-")):
        return ""
    return doubt_words.bound(words) or translate("Topics", "A day, a month and a year: 21 September 2026.")
