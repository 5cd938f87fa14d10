"""What the card beside a disc says: who, the promise and how it stands, the next step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.network.cadence import State
from reseau_desktop.wording import dates, due, kinds, layers

if TYPE_CHECKING:
    from reseau_desktop.insights.standing import PersonStanding
    from reseau_desktop.store import Store

translate = QCoreApplication.translate
BETWEEN = " · "


def card(store: Store, today: date, name: str, found: PersonStanding) -> tuple[str, ...]:
    """Its lines, the name first; those of which nothing is known are left out."""
    return tuple(
        line
        for line in (name, _role(store, today, found.id), _promise(found), _stands(found, today), _next(store, today, found))
        if line
    )  # fmt: skip


def _role(store: Store, today: date, contact: int) -> str:
    """What they do and where."""
    from reseau_desktop.insights.people import rows

    found = rows(store, today, [contact])
    return BETWEEN.join(part for part in (found[0].title, found[0].organisation) if part) if found else ""


def _promise(found: PersonStanding) -> str:
    """The circle and its rhythm."""
    name = layers.name(found.layer)
    if found.due is None or not found.cadence:
        return name
    return translate("Circles", "{layer}, {rhythm}", "a circle and its promise").format(
        layer=name, rhythm=due.every(found.cadence)
    )


def _stands(found: PersonStanding, today: date) -> str:
    """The silence, and what it means for the promise."""
    days = (today - found.last).days if found.last is not None else None
    silence = due.silence(days)
    if found.due is None or found.state is None:
        return silence
    if found.state is State.LATE:
        return silence + BETWEEN + due.late_by((today - found.due).days)
    if found.state in (State.DUE, State.NEVER) and found.due <= today:
        return silence + BETWEEN + due.state(State.DUE)
    return silence if days is None else silence + BETWEEN + due.state(found.state)


def _next(store: Store, today: date, found: PersonStanding) -> str:
    """What was planned, else the day that the promise falls on."""
    from reseau_desktop.insights.next_step import next_step

    planned = next_step(store, found.id)
    if planned is not None:
        what = planned.what or (kinds.channel(planned.channel) if planned.channel else "")
        day = dates.near(planned.on, today)
        if not what:
            return translate("Circles", "Planned: {day}", "a follow-up").format(day=day)
        return translate("Circles", "Planned: {what}, {day}", "a follow-up").format(what=what, day=day)
    if found.due is not None and found.due > today:
        return translate("Circles", "Next contact {day}", "from a promise").format(
            day=dates.near(found.due, today)
        )
    return ""
