"""The words of the three facts."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.due import Due
from reseau_desktop.insights.person import Person
from reseau_desktop.network.cadence import State
from reseau_desktop.pages.contacts.facts_card import FactFigure
from reseau_desktop.wording import dates, due, warmth
from reseau_desktop.wording.translation import translate


def warm(person: Person, today: date) -> FactFigure:
    """How alive the tie is, and what weighs most in it."""
    heat = person.warmth
    return FactFigure(
        translate("Facts", "Warmth"),
        warmth.value(heat.value),
        warmth.band(heat.band),
        warmth.largest(heat, today),
        "value",
        band=str(heat.band),
        hint=translate("Facts", "See what it is made of"),
    )


def promise(person: Person, today: date, *, drifts: bool = False) -> FactFigure:
    """The next time I promised to be in touch, by the rhythm or by a follow-up of my own; `drifts` is told beside."""
    caption = translate("Facts", "Next follow-up")
    hint = translate("Facts", "See why, change the cadence or plan a follow-up")
    stands = person.standing
    rhythm = due.every(stands.cadence if stands else None)
    if drifts:
        rhythm = translate("Facts", "{rhythm}, drifting").format(rhythm=rhythm)
    soonest: Due | None = min(person.follow_ups, key=lambda item: item.planned or item.due, default=None)
    own = (soonest.planned or soonest.due) if soonest else None
    promised = stands.due if stands else None
    if own is not None and (promised is None or own <= promised):
        late = own < today
        small, said = (
            due.late_by((today - own).days) if late else rhythm,
            dates.titled(dates.near(own, today)),
        )
        return FactFigure(caption, said, "", small, token=_token(late), icon=_icon(late), hint=hint)
    if promised is None or stands is None:
        return FactFigure(
            caption, translate("Facts", "none", "no follow-up"), "", _why_none(person), hint=hint
        )
    late = stands.state is State.LATE
    if person.snoozed_until is not None and person.snoozed_until > today:
        small = due.snoozed(person.snoozed_until, today).removesuffix(".")  # a figure, no sentence
    elif promised < today:
        small = due.late_by((today - promised).days)
        if drifts:
            small = translate("Facts", "{lateness}, drifting").format(lateness=small)
    else:
        small = rhythm
    return FactFigure(
        caption,
        dates.in_year(promised, today),
        "",
        small,
        token="bad" if late else "accent" if stands.state is State.DUE else "text",
        icon=_icon(late),
        hint=hint,
    )


def _why_none(person: Person) -> str:
    """Why nobody reminds me of them."""
    if person.deceased:
        return ""
    if person.archived:
        return translate("Facts", "in the archive")
    if person.do_not_contact:
        return translate("Facts", "do not contact")
    if person.standing is not None and person.standing.cadence is None:
        return translate("Facts", "to sort first") if person.layer == "inbox" else due.every(None)
    return translate("Facts", "reminders off")


def _token(late: bool) -> str:
    return "bad" if late else "text"


def _icon(late: bool) -> str:
    return "clock" if late else ""
