"""Introducing two people to each other: it is done, they are asked first, or the pair is left in peace.

Whatever the answer, two rows of the kind `introduction`, one for each of the two and of the same day, keep that the
question was answered. They are closed from the start, so they are no follow-ups. No key says that they belong
together: the day does, since there is one introduction a day.
"""

from __future__ import annotations

from datetime import date

from reseau_desktop.actions import rows, ties
from reseau_desktop.actions.acts import GIVEN
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Act, Label, Store

KIND = "introduction"
Pair = tuple[int, int]
Words = tuple[str, str]  # for the one, for the other


def introduce(store: Store, pair: Pair, on: date, notes: Words = ("", ""), tie: str = "") -> None:
    """I introduced them to each other: something given to both that day, and a link between them with the note `tie`.

    Raises ValueError for one person twice, or for me.
    """
    _check(pair)
    with store.action(Label("introduced")) as act:
        act.label = Label("introduced", 1, _called(act, pair))
        act.indexed = True
        for contact, note in zip(pair, notes, strict=True):
            act.insert(
                "act",
                contact=contact,
                happened=on.isoformat(),
                direction=GIVEN,
                kind=str(ActKind.INTRODUCTION),
                size=1,
                note=note,
                noted_on=on.isoformat(),
            )
        ties.link(act, *pair, TieKind.KNOWS, note=tie)
        _answer(act, pair, "done", on)


def ask_first(store: Store, pair: Pair, due: date, on: date, whats: Words) -> None:
    """Plan to ask each of the two on a day; `whats` are the words of the two follow-ups. Raises as `introduce`."""
    _check(pair)
    with store.action(Label("introduction_planned")) as act:
        act.label = Label("introduction_planned", 1, _called(act, pair))
        act.indexed = True
        for contact, what in zip(pair, whats, strict=True):
            act.insert(
                "follow_up",
                contact=contact,
                kind="explicit",
                what=what,
                channel="message",
                due=due.isoformat(),
                status="open",
                created_on=on.isoformat(),
            )
        _answer(act, pair, "done", on)


def leave(store: Store, pair: Pair, on: date, until: date | None = None) -> None:
    """Not these two: left in peace for a while, or until a day, which opens the question again. Raises as `introduce`."""
    _check(pair)
    verb = "introduction_passed" if until is None else "introduction_snoozed"
    with store.action(Label(verb)) as act:
        act.label = Label(verb, 1, _called(act, pair))
        act.indexed = True
        _answer(act, pair, "skipped", on, until)


def _answer(act: Act, pair: Pair, status: str, on: date, until: date | None = None) -> None:
    day = on.isoformat()
    for contact in pair:
        act.insert(
            "follow_up",
            contact=contact,
            kind=KIND,
            due=day,
            status=status,
            created_on=day,
            closed_on=day if until is None else None,
            snoozed_until=until.isoformat() if until else None,
        )


def _check(pair: Pair) -> None:
    if pair[0] == pair[1] or rows.ME in pair:
        raise ValueError("an introduction is between two contacts")


def _called(act: Act, pair: Pair) -> str:
    """Both names, for the label: no word of a language between them."""
    return ", ".join(name for contact in pair if (name := rows.subject(act, [contact])))
