"""A rule as RFC 5545 writes it, and back (section 3.3.10)."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.network.recurrence import (
    MOST_TIMES,
    WEEKDAYS,
    Frequency,
    Rule,
    RuleProblem,
    UnusableRule,
    Weekday,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 300  # characters: no rule that is taken here is longer
_PARTS = ("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "UNTIL", "COUNT", "WKST")
_WEEKDAY = re.compile(r"([+-]?[1-5])?([A-Z]{2})")
_UNTIL = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{6}Z?)?")
_SHORTENED = {"28,29": 29, "28,29,30": 30}  # the last of these that a month has


def parsed(text: str) -> Rule:
    """The rule that a text says. Raises UnusableRule."""
    parts = _split(text)
    try:
        frequency = Frequency(parts.get("FREQ", ""))
    except ValueError:
        raise UnusableRule(RuleProblem.FREQUENCY, parts.get("FREQ", "")) from None
    if parts.get("WKST", "MO") != "MO":
        raise UnusableRule(RuleProblem.UNKNOWN_PART, f"WKST={parts['WKST']}")
    return Rule(
        frequency,
        _number(parts, "INTERVAL", RuleProblem.INTERVAL) or 1,
        tuple(sorted({_weekday(one) for one in parts["BYDAY"].split(",")})) if "BYDAY" in parts else (),
        _month_day(parts),
        _number(parts, "BYMONTH", RuleProblem.DAY),
        _until(parts["UNTIL"]) if "UNTIL" in parts else None,
        _number(parts, "COUNT", RuleProblem.COUNT),
    )


def written(rule: Rule) -> str:
    """The rule in the words of the RFC, its parts in a fixed order."""
    said = [f"FREQ={rule.frequency}"]
    if rule.interval != 1:
        said.append(f"INTERVAL={rule.interval}")
    if rule.month is not None:
        said.append(f"BYMONTH={rule.month}")
    if rule.weekdays:
        said.append(f"BYDAY={','.join(str(day) for day in sorted(rule.weekdays))}")
    if rule.month_day is not None:
        said.append(_said_day(rule))
    if rule.until is not None:
        said.append(f"UNTIL={rule.until.isoformat().replace('-', '')}")
    if rule.count is not None:
        said.append(f"COUNT={rule.count}")
    return ";".join(said)


def _said_day(rule: Rule) -> str:
    day = rule.month_day
    if day == 31 or (
        day == 29 and rule.month == 2
    ):  # the last of February, where others would skip three years
        return "BYMONTHDAY=-1"
    shortened = {last: days for days, last in _SHORTENED.items()}
    if day in shortened and rule.frequency is Frequency.MONTHLY:
        return f"BYMONTHDAY={shortened[day]};BYSETPOS=-1"
    return f"BYMONTHDAY={day}"


def _split(text: str) -> dict[str, str]:
    plain = text.strip().upper().removeprefix("RRULE:")
    if not plain or len(plain) > LONGEST:
        raise UnusableRule(RuleProblem.NO_RULE, text[:40])
    found: dict[str, str] = {}
    for part in plain.split(";"):
        name, equals, value = part.partition("=")
        if not equals:
            raise UnusableRule(RuleProblem.NO_RULE, part[:40])
        if name not in _PARTS or name in found:
            raise UnusableRule(RuleProblem.UNKNOWN_PART, part[:40])
        found[name] = value
    return found


def _number(parts: Mapping[str, str], name: str, problem: RuleProblem) -> int | None:
    value = parts.get(name)
    if value is None:
        return None
    if not (value.isascii() and value.isdigit()) or not 1 <= int(value[:6]) <= MOST_TIMES:
        raise UnusableRule(problem, value[:40])
    return int(value[:6])


def _weekday(text: str) -> Weekday:
    found = _WEEKDAY.fullmatch(text)
    if found is None or found[2] not in WEEKDAYS:
        raise UnusableRule(RuleProblem.WEEKDAY, text[:40])
    return Weekday(int(found[1] or 0), WEEKDAYS.index(found[2]))


def _month_day(parts: Mapping[str, str]) -> int | None:
    value, place = parts.get("BYMONTHDAY"), parts.get("BYSETPOS")
    if place is not None:
        if place != "-1" or value not in _SHORTENED:
            raise UnusableRule(RuleProblem.UNKNOWN_PART, f"BYSETPOS={place}"[:40])
        return _SHORTENED[value]
    if value is None:
        return None
    if value == "-1":
        return 31
    month = _number(parts, "BYMONTH", RuleProblem.DAY) or 1
    if not (value.isascii() and value.isdigit()) or len(value) > 2 or month > 12:
        raise UnusableRule(RuleProblem.DAY, value[:40])
    if int(value) > monthrange(2000, month)[1]:
        raise UnusableRule(RuleProblem.DAY, f"{value}/{month}")
    return 31 if (month, int(value)) == (2, 29) else int(value)  # the last of February


def _until(text: str) -> date:
    found = _UNTIL.fullmatch(text)
    try:
        if found is not None:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise UnusableRule(RuleProblem.UNTIL, text[:40])
