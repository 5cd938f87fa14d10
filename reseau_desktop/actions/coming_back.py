"""Follow-ups that come back: when one is closed, the next one is entered in the same step, so that undo gives back both."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.network.recurrence import Anchor, Rule, RuleProblem, UnusableRule

if TYPE_CHECKING:
    from reseau_desktop.store import Act

REACH = 100 * 366  # days: further from today, a date is a slip of the hand
_COPIED = ("contact", "kind", "what", "channel", "at_time", "zone", "rule", "anchor", "tag")


class OutOfReach(ValueError):
    """A day that nobody can mean: more than a century from today."""

    def __init__(self, day: date) -> None:
        super().__init__(day.isoformat())
        self.day = day


def in_reach(day: date, today: date) -> date:
    """The day itself. Raises OutOfReach for one more than a century away on either side."""
    if abs((day - today).days) > REACH:
        raise OutOfReach(day)
    return day


def kept_rule(rule: Rule | None, anchor: Anchor | str | None, due: date) -> dict[str, str | None]:
    """The columns of a rule. By the calendar its day is written down, so that it says the same to everybody.

    Raises UnusableRule for one that ends before it begins.
    """
    if rule is None:
        return {"rule": None, "anchor": None}
    if rule.until is not None and rule.until < due:
        raise UnusableRule(RuleProblem.ENDS_BEFORE, rule.until.isoformat())
    counted = Anchor(anchor or Anchor.CALENDAR)
    return {
        "rule": str(rule.fixed(due) if counted is Anchor.CALENDAR else rule),
        "anchor": str(counted),
    }


def close(act: Act, follow_up: int, status: str, on: date) -> int | None:
    """Close an open follow-up; the id of the next one of its series, None where there is none.

    By the calendar the next is the first of its days after this one and after `on`: what was missed meanwhile does not
    pile up. After completion, a whole interval after `on`.
    """
    found = act.execute(
        f"SELECT {', '.join(_COPIED)}, due, series FROM follow_up WHERE id = ? AND status = 'open'",
        (follow_up,),
    )
    act.update("follow_up", follow_up, status=status, closed_on=on.isoformat())
    if not found or found[0][_COPIED.index("rule")] is None:
        return None
    copied = dict(zip(_COPIED, found[0], strict=False))
    due, series = date.fromisoformat(found[0][-2]), found[0][-1]
    following = _following(act, copied, due, int(series or follow_up), on)
    if following is None:
        return None
    return act.insert(
        "follow_up",
        **copied,
        series=series or follow_up,
        due=following.isoformat(),
        created_on=on.isoformat(),
        status="open",
    )


def close_by_exchange(act: Act, people: str, on: date) -> None:
    """Close what an exchange with these people (ids, comma-separated) answers: promises put off, ties to rekindle."""
    closed = (
        f"contact IN ({people}) AND kind IN ('cadence', 'rekindle') AND status = 'open' AND created_on <= ?"
    )
    for (follow_up,) in act.execute(
        f"SELECT id FROM follow_up WHERE {closed} AND rule IS NOT NULL", (str(on),)
    ):
        close(act, int(follow_up), "done", on)
    act.execute(
        f"UPDATE follow_up SET status = 'done', closed_on = ? WHERE {closed} AND rule IS NULL",
        (str(on), str(on)),
    )


def _following(act: Act, copied: dict[str, str], due: date, series: int, on: date) -> date | None:
    try:
        rule = Rule.parse(copied["rule"])
    except UnusableRule:  # a file of another hand: it comes once
        return None
    if copied["anchor"] == Anchor.COMPLETION:
        times = act.value("SELECT count(*) FROM follow_up WHERE series = ?", (series,))
        return rule.after_completion(on, max(1, int(times)))
    began = act.value("SELECT due FROM follow_up WHERE series = ?1 ORDER BY id <> ?1, due LIMIT 1", (series,))
    first = min(due, date.fromisoformat(began)) if began else due
    return rule.next_after(first, max(due, on))
