"""The next twelve weeks against the quota and the time there is; another quota shows at once what changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, days_off, follow_ups, interactions, settings
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.plan_ahead import plan_ahead
from reseau_desktop.network.recurrence import Anchor, Rule

WEDNESDAY = date(2026, 11, 25)
MONDAY = WEDNESDAY - timedelta(2)


def met(store, count, layer, days):
    for number in range(count):
        who = contacts.add(store, PersonRecord(given=f"P{number}"), layer, WEDNESDAY - timedelta(300))
        interactions.log(store, [who], "call", WEDNESDAY - timedelta(days))


def test_promises_come_again_and_again(store):
    met(store, 4, "core", 10)  # 21 days: four times each in twelve weeks, some five
    weeks = plan_ahead(store, WEDNESDAY)
    assert [week.first for week in weeks] == [MONDAY + timedelta(7 * n) for n in range(12)]
    assert 14 <= sum(week.planned for week in weeks) <= 20
    assert [week.quota for week in weeks][:2] == [9, 15]  # from Wednesday on; then five days of three
    assert all(week.minutes == week.planned * 10 and week.budget_minutes == 120 for week in weeks)
    assert not any(week.over or week.late for week in weeks)


def test_another_quota_is_another_plan_and_changes_nothing(store):
    met(store, 60, "allies", 60)  # all past their windows: to the first days with room
    now = plan_ahead(store, WEDNESDAY)
    assert [week.planned for week in now[:3]] == [9, 15, 15] and now[1].over
    fewer = plan_ahead(store, WEDNESDAY, 1)
    assert all(week.quota <= 5 for week in fewer)
    assert [week.planned for week in fewer[:3]] == [3, 5, 5] and fewer[-1].late == 5
    assert [week.late for week in now[:6]] == [9, 15, 15, 15, 6, 0]
    assert plan_ahead(store, WEDNESDAY) == now
    settings.change(store, quota=1)
    assert plan_ahead(store, WEDNESDAY) == fewer
    for wrong in (0, -3):
        with pytest.raises(ValueError, match="quota"):
            plan_ahead(store, WEDNESDAY, wrong)


def test_follow_ups_of_ones_own_count_and_come_back(store):
    follow_ups.add(store, FollowUp(None, MONDAY + timedelta(8), "once"), WEDNESDAY)
    weekly = Rule.parse("FREQ=WEEKLY;COUNT=3")
    follow_ups.add(store, FollowUp(None, WEDNESDAY, "thrice", rule=weekly), WEDNESDAY)
    later = Rule.parse("FREQ=MONTHLY")
    follow_ups.add(store, FollowUp(None, WEDNESDAY, "on", rule=later, anchor=Anchor.COMPLETION), WEDNESDAY)
    assert [week.planned for week in plan_ahead(store, WEDNESDAY)] == [2, 2, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0]


def test_days_off_hold_nothing(store):
    met(store, 6, "core", 20)
    days_off.add(store, MONDAY + timedelta(7), MONDAY + timedelta(20))
    weeks = plan_ahead(store, WEDNESDAY)
    assert [(week.planned, week.quota) for week in weeks][1:3] == [(0, 0), (0, 0)]
