"""Follow-ups: things to do with or for somebody, and the answers to them.

A cadence follow-up is computed, never stored; a row of kind "cadence" only keeps that it was put off. Snoozing and
skipping move the reminder and leave the due date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from reseau_desktop.actions import coming_back, holding, rows, skip_reasons
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.actions.rows import Progress
    from reseau_desktop.network.recurrence import Anchor, Rule
    from reseau_desktop.store import Act


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up as entered: for whom (None: nobody), when, at which wall-clock time, how and what.

    `rule` is how it comes back (None: once), `anchor` whether by the calendar or after it was done.
    """

    contact: int | None
    due: date
    what: str = ""
    channel: str | None = None
    at_time: time | None = None
    zone: str | None = None
    kind: str = "explicit"
    rule: Rule | None = None
    anchor: Anchor | None = None


def add(store: Store, wanted: FollowUp, on: date) -> int:
    """A follow-up of one's own; its id. Raises OutOfReach for a day that nobody can mean, UnusableRule."""
    coming_back.in_reach(wanted.due, on)
    with store.action(Label("follow_up_added")) as act:
        if wanted.contact is not None:
            act.label = Label("follow_up_added", 1, rows.subject(act, [wanted.contact]))
        made = act.insert("follow_up", created_on=on.isoformat(), status="open", **_columns(wanted))
        if wanted.rule is not None:
            act.update("follow_up", made, series=made)
        return made


def add_round(
    store: Store,
    days: Mapping[int, date],
    what: str,
    channel: str | None,
    on: date,
    progress: Progress | None = None,
) -> None:
    """A follow-up with each of these people on the day given to them, in one step."""
    with store.action(Label("follow_up_added", len(days))) as act:
        act.label = Label("follow_up_added", len(days), rows.subject(act, list(days)))
        act.indexed = True
        columns = "contact, kind, what, channel, due, created_on, status"
        for some in rows.portions(days, progress):
            act.executemany(
                f"INSERT INTO follow_up({columns}) SELECT id, 'explicit', ?, ?, ?, ?, 'open' FROM person WHERE id = ?",
                [(what, channel, days[contact].isoformat(), on.isoformat(), contact) for contact in some],
            )


def edit(store: Store, follow_up: int, wanted: FollowUp) -> None:
    """Change a follow-up; a new date forgets that the old one was put off.

    What comes back begins a new series from here when its day or its rule changes. Raises OutOfReach, UnusableRule.
    """
    with store.action(Label("follow_up_edited")) as act:
        act.label = Label("follow_up_edited", 1, _whose(act, follow_up))
        columns = _columns(wanted)
        due, entered, rule = act.execute(
            "SELECT due, created_on, rule FROM follow_up WHERE id = ?", (follow_up,)
        )[0]
        if due != columns["due"]:
            coming_back.in_reach(wanted.due, date.fromisoformat(entered))
            columns |= {"snoozed_until": None, "snoozes": 0}
        if (due, rule) != (columns["due"], columns["rule"]):
            columns["series"] = follow_up if wanted.rule is not None else None
        act.update("follow_up", follow_up, **columns)


def _columns(wanted: FollowUp) -> dict[str, str | int | None]:
    return {
        "contact": wanted.contact,
        "kind": wanted.kind,
        "what": wanted.what,
        "channel": wanted.channel,
        "due": wanted.due.isoformat(),
        "at_time": wanted.at_time.isoformat(timespec="minutes") if wanted.at_time else None,
        "zone": wanted.zone,
        **coming_back.kept_rule(wanted.rule, wanted.anchor, wanted.due),
    }


def done(store: Store, follow_up: int, on: date) -> None:
    """It is done: it leaves every list and stays in the history; what comes back is entered again for its next day."""
    _close(store, follow_up, "done", on)


def skip(store: Store, follow_up: int, on: date, why: str = "") -> None:
    """It will not be done this time: another answer than done. `why` becomes a note on the card of whom it is about."""
    _close(store, follow_up, "skipped", on, why)


def _close(store: Store, follow_up: int, status: str, on: date, why: str = "") -> None:
    verb = "follow_up_done" if status == "done" else "follow_up_skipped"
    with store.action(Label(verb)) as act:
        act.label = Label(verb, 1, _whose(act, follow_up))
        coming_back.close(act, follow_up, status, on)
        contact = act.value("SELECT contact FROM follow_up WHERE id = ?", (follow_up,))
        if contact is None:
            skip_reasons.keep_with(act, "follow_up", "what", follow_up, why)
        skip_reasons.keep(act, contact, why, on)


def snooze(store: Store, follow_up: int, until: date, on: date | None = None) -> None:
    """Remind again on `until`; the due date stays. Of what was asked for `on` that day the place there stays taken."""
    with store.action(Label("follow_up_snoozed")) as act:
        act.label = Label("follow_up_snoozed", 1, _whose(act, follow_up))
        if on is not None and act.value(
            "SELECT 1 FROM follow_up WHERE id = ? AND coalesce(snoozed_until, due) <= ?", (follow_up, str(on))
        ):
            holding.hold(act, on, holding.FOLLOW_UP, follow_up)
        act.execute(
            "UPDATE follow_up SET snoozed_until = ?, snoozes = snoozes + 1 WHERE id = ?",
            (until.isoformat(), follow_up),
        )


def remove(store: Store, follow_up: int) -> None:
    """Take a follow-up away, as if it had never been entered."""
    with store.action(Label("follow_up_removed")) as act:
        act.label = Label("follow_up_removed", 1, _whose(act, follow_up))
        act.execute("DELETE FROM follow_up WHERE id = ?", (follow_up,))


def move(store: Store, follow_up: int, to: date) -> None:
    """Re-plan an explicit follow-up to another day: its date itself changes, it is not put off.

    Of what comes back by the calendar this one time moves, and the series keeps its days.
    """
    with store.action(Label("follow_up_edited")) as act:
        act.label = Label("follow_up_edited", 1, _whose(act, follow_up))
        anchor = act.value("SELECT anchor FROM follow_up WHERE id = ?", (follow_up,))
        if anchor == "calendar":
            act.update("follow_up", follow_up, snoozed_until=to.isoformat(), snoozes=0)
        else:
            act.update("follow_up", follow_up, due=to.isoformat(), snoozed_until=None, snoozes=0)


def snooze_cadence(store: Store, contact: int, due: date, until: date, on: date) -> None:
    """Put somebody's cadence off until a day; the promise itself stays due on `due`.

    Each in a row stretches the window of the round; an exchange ends the row.
    """
    with store.action(Label("follow_up_snoozed")) as act:
        act.label = Label("follow_up_snoozed", 1, rows.subject(act, [contact]))
        row = _cadence_row(act, contact, due, on)
        _hold(act, row, due, on)
        act.execute(
            "UPDATE follow_up SET snoozed_until = ?, snoozes = snoozes + 1, due = ? WHERE id = ?",
            (until.isoformat(), due.isoformat(), row),
        )


def skip_cadence(store: Store, contact: int, due: date, cadence: int, on: date, why: str = "") -> None:
    """Let this round pass: the reminder comes again a whole cadence from today. It is no exchange."""
    with store.action(Label("follow_up_skipped")) as act:
        act.label = Label("follow_up_skipped", 1, rows.subject(act, [contact]))
        row = _cadence_row(act, contact, due, on)
        _hold(act, row, due, on)
        until = on + timedelta(days=cadence)
        act.execute(
            "UPDATE follow_up SET snoozed_until = ?, due = ? WHERE id = ?", (str(until), due.isoformat(), row)
        )
        skip_reasons.keep(act, contact, why, on)


def refuse(store: Store, contact: int, kind: str, on: date, until: date | None = None) -> int:
    """Not now: a drift (`rekindle`) or a tie that fell asleep (`dormant`) is left in peace for a while, or until a day;
    the row's id. With a day it is skipped without being closed: that day opens the question again."""
    if kind not in ("rekindle", "dormant"):
        raise ValueError(kind)
    verb = "follow_up_skipped" if until is None else "follow_up_snoozed"
    with store.action(Label(verb)) as act:
        act.label = Label(verb, 1, rows.subject(act, [contact]))
        day = on.isoformat()
        return act.insert(
            "follow_up",
            contact=contact,
            kind=kind,
            due=day,
            status="skipped",
            created_on=day,
            closed_on=day if until is None else None,
            snoozed_until=until.isoformat() if until else None,
        )


def answer_thanks(
    store: Store, contact: int, due: date, on: date, until: date | None = None, why: str = ""
) -> int:
    """Thanks owed for what was received on `due`: not now until a day, or not at all (None); the row's id.

    The row is closed from the start: it is no follow-up, it only keeps the answer. A later favour asks again.
    """
    verb = "follow_up_skipped" if until is None else "follow_up_snoozed"
    with store.action(Label(verb)) as act:
        act.label = Label(verb, 1, rows.subject(act, [contact]))
        skip_reasons.keep(act, contact, why, on)
        return keep_answer(act, contact, due, on, until)


def keep_answer(act: Act, contact: int, due: date, on: date, until: date | None) -> int:
    """The same inside an action of somebody else."""
    return act.insert(
        "follow_up",
        contact=contact,
        kind="thanks",
        due=due.isoformat(),
        status="skipped",
        snoozed_until=until.isoformat() if until else None,
        created_on=on.isoformat(),
        closed_on=on.isoformat(),
    )


def put_off(act: Act, contact: int, due: date, until: date, on: date) -> None:
    """Give a promise its day inside an action of somebody else. It counts as no snooze."""
    row = _cadence_row(act, contact, due, on)
    _hold(act, row, due, on)
    act.update("follow_up", row, snoozed_until=until.isoformat(), due=due.isoformat())


def _hold(act: Act, row: int, due: date, on: date) -> None:
    """The promise of this row is put off today: as it stood before, it keeps its place in the plan of the morning."""
    contact, was_due, snoozes, until = act.execute(
        "SELECT contact, due, snoozes, snoozed_until FROM follow_up WHERE id = ?", (row,)
    )[0]
    same = was_due == due.isoformat()
    holding.hold(act, on, holding.CADENCE, int(contact), int(snoozes) if same else 0, until if same else None)


def _cadence_row(act: Act, contact: int, due: date, on: date) -> int:
    """The row that keeps it; an exchange that was to come when it was put off, and has, ended that row."""
    act.execute(
        "UPDATE follow_up SET status = 'done', closed_on = met.day FROM (SELECT max(i.happened) AS day FROM participant p"
        "  JOIN interaction i ON i.id = p.interaction WHERE p.contact = ?1 AND i.happened <= ?2) AS met"
        " WHERE contact = ?1 AND kind = 'cadence' AND status = 'open' AND created_on < met.day",
        (contact, on.isoformat()),
    )
    found = act.value(
        "SELECT id FROM follow_up WHERE contact = ? AND kind = 'cadence' AND status = 'open' ORDER BY id DESC",
        (contact,),
    )
    if found is not None:
        return int(found)
    return act.insert(
        "follow_up",
        contact=contact,
        kind="cadence",
        due=due.isoformat(),
        status="open",
        created_on=on.isoformat(),
    )


def _whose(act: Act, follow_up: int) -> str:
    contact = act.value("SELECT contact FROM follow_up WHERE id = ?", (follow_up,))
    return rows.subject(act, [int(contact)]) if contact is not None else ""
