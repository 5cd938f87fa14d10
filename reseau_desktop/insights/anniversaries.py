"""Dates on a card that come every year: birthdays and whatever date somebody has; and the day they took their position."""

from __future__ import annotations

from datetime import date, timedelta

from reseau_desktop.insights.occasion import (
    WINDOW,
    WORK,
    Answers,
    Occasion,
    partial,
    put_off,
    unanswered,
    warned_from,
)
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.store import Store

SILENT_KINDS = ("connected",)  # facts of a source, not occasions
MET = "c.archived + c.do_not_contact + c.deceased = 0"


def anniversaries(store: Store, first: date, last: date) -> list[Occasion]:
    """Every occurrence of a date on a card between two days that nobody answered yet; those put off earlier, too."""
    start = first - timedelta(days=WINDOW)  # what was put off keeps its own day
    days = [start + timedelta(days=n) for n in range(min(366, (last - start).days + 1))]
    wanted = {f"{day.month:02d}-{day.day:02d}" for day in days}
    if "02-28" in wanted:
        wanted.add("02-29")
    rows = store.rows(
        "SELECT a.id, a.contact, a.kind, a.happens, a.notice FROM anniversary a JOIN person c ON c.id = a.contact"
        f" WHERE {MET} AND a.kind NOT IN ({','.join('?' * len(SILENT_KINDS))})"
        f" AND substr(a.happens, -5) IN ({','.join('?' * len(wanted))}) AND length(a.happens) >= 7",
        (*SILENT_KINDS, *sorted(wanted)),
    )
    answers = _answers(store, "anniversary", start)
    found = []
    for identity, contact, kind, happens, notice in rows:
        day = partial(happens)
        if day is None:
            continue
        for on in unanswered(day, int(identity), (start, first, last), answers):
            found.append(
                Occasion(
                    int(identity),
                    int(contact),
                    kind,
                    on,
                    on.year - day.year if day.year else None,
                    warned_from(on, int(notice)),
                    put_off(answers, int(identity), on),
                )
            )
    return found


def work_anniversaries(store: Store, first: date, last: date) -> list[Occasion]:
    """The years of those who are where they were: one a current position whose month is known, its day or the first.

    People to sort have none: nobody has said yet that they count.
    """
    start = first - timedelta(days=WINDOW)
    months = {(start + timedelta(days=n)).month for n in range(0, min(366, (last - start).days) + 28, 28)}
    months.add(last.month)
    rows = store.rows(
        "SELECT p.id, p.contact, p.start, ifnull(o.name, '') FROM position p JOIN person c ON c.id = p.contact"
        " LEFT JOIN organisation o ON o.id = p.organisation"
        f" WHERE p.current = 1 AND p.kind = 'work' AND p.finish IS NULL AND {MET} AND c.layer <> 'inbox'"
        f" AND substr(p.start, 6, 2) IN ({','.join('?' * len(months))})",
        sorted(f"{month:02d}" for month in months),
    )
    answers = _answers(store, "position", start)
    found = []
    for identity, contact, began, organisation in rows:
        day = partial(began)
        if day is None or day.year is None or day.month is None:
            continue
        whole = day if day.day is not None else PartialDate(day.year, day.month, 1)
        for on in unanswered(whole, int(identity), (start, first, last), answers):
            found.append(
                Occasion(
                    None,
                    int(contact),
                    WORK,
                    on,
                    on.year - day.year,
                    on,
                    put_off(answers, int(identity), on),
                    position=int(identity),
                    name=organisation,
                    month_only=day.day is None,
                )
            )
    return found


def _answers(store: Store, column: str, since: date) -> Answers:
    return {
        (int(identity), happened): (status, until)
        for identity, happened, status, until in store.rows(
            f"SELECT {column}, happened, status, until FROM occasion_answer"
            f" WHERE {column} IS NOT NULL AND happened >= ?",
            (since.isoformat(),),
        )
    }
