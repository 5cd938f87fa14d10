"""Changing what the stream tells: the dialogs of acts and notes, and what is taken away."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.timeline import Entry, EntryKind
from reseau_desktop.network.reciprocity import SIZES, ActKind
from reseau_desktop.pages import doubt_words, typed_dates
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.wording import giving
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


def act_dialog(
    store: Store,
    wishes: PeopleWishes,
    contact: int,
    today: date,
    parent: QWidget,
    entry: Entry | None = None,
    *,
    given: bool = True,
) -> EntryDialog:
    """Note something given or received, or change it (`entry`)."""
    from reseau_desktop.actions import acts

    def save(values: dict[str, str]) -> bool:
        on = _day(values["on"])
        way, kind, size = values["way"] == "given", ActKind(values["kind"]), int(values["size"])
        note = values["note"]
        if entry is None:
            return wishes.attempt(
                lambda: acts.add(store, contact, on, way, kind, size, note, noted_on=today),
                translate("Timeline", "Noted: {act}.").format(act=giving.act(kind, way)),
            )
        return wishes.attempt(
            lambda: acts.edit(store, entry.id, on=on, given=way, kind=kind, size=size, note=note)
        )

    title = translate("Timeline", "Given or received")
    specs = _act_specs(entry, today, given if entry is None else bool(entry.given))
    remove = (lambda: removed(store, wishes, entry)) if entry is not None else None
    return EntryDialog(title, specs, save, parent, remove=remove, adding=entry is None)


def _act_specs(entry: Entry | None, today: date, given: bool) -> tuple[Spec, ...]:
    return (
        Spec(
            "way",
            translate("Timeline", "Which way"),
            "given" if given else "received",
            choices=(
                ("given", translate("Timeline", "Given", "something to somebody")),
                ("received", translate("Timeline", "Received", "something from somebody")),
            ),
        ),
        Spec(
            "kind",
            translate("Timeline", "What"),
            entry.what if entry else str(ActKind.ADVICE),
            choices=tuple((str(kind), giving.kind(kind)) for kind in ActKind),
        ),
        Spec(
            "size",
            translate("Timeline", "How much"),
            str(entry.size if entry else 1),
            1,
            choices=tuple((str(size), giving.size(size)) for size in SIZES),
        ),
        _on(entry.on if entry else today, 1),
        Spec("note", translate("Timeline", "A line to remember"), entry.text if entry else "", 2, many=True),
    )


def note_dialog(store: Store, wishes: PeopleWishes, entry: Entry, parent: QWidget) -> EntryDialog:
    """Change a note of a day."""
    from reseau_desktop.actions import notes

    specs = (
        _on(entry.on, 0),
        Spec(
            "text",
            translate("Timeline", "Note"),
            entry.text,
            1,
            many=True,
            refusal=lambda text: "" if text else translate("Timeline", "An empty note says nothing."),
        ),
    )
    return EntryDialog(
        translate("Timeline", "Note"),
        specs,
        lambda values: wishes.attempt(
            lambda: notes.edit(store, entry.id, text=values["text"], on=_day(values["on"]))
        ),
        parent,
        remove=lambda: removed(store, wishes, entry),
    )


def removed(store: Store, wishes: PeopleWishes, entry: Entry, people: int = 1) -> bool:
    """Take a line away, whatever it is; one undo step. With thousands who took part it goes beside the window."""
    from reseau_desktop.actions import acts, follow_ups, interactions, notes

    calls = {
        EntryKind.INTERACTION: (interactions.remove, translate("Timeline", "Exchange deleted.")),
        EntryKind.ACT: (acts.remove, translate("Timeline", "No longer given or received.")),
        EntryKind.NOTE: (notes.remove, translate("Timeline", "Note deleted.")),
        EntryKind.FOLLOW_UP: (follow_ups.remove, translate("Timeline", "Follow-up deleted.")),
    }
    if entry.kind not in calls:
        return False
    call, words = calls[entry.kind]
    return wishes.attempt_many(people, lambda _told: call(store, entry.id), words)


def _on(day: date, row: int) -> Spec:
    return Spec(
        "on", translate("Timeline", "When"), typed_dates.shown(day.isoformat()), row, refusal=_whole_day
    )


def _whole_day(text: str) -> str:
    """Why this is no day of a calendar."""
    if len(typed_dates.iso(text) or "") == 10 and not (typed_dates.iso(text) or "").startswith("-"):
        return ""
    return doubt_words.bound(text) or translate("Timeline", "A day, a month and a year: 21 September 2026.")


def _day(text: str) -> date:
    return date.fromisoformat(typed_dates.iso(text) or "")
