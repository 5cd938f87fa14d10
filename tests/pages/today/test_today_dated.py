"""Events and groups on Today: their button, their menu, their answers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reseau_desktop.actions import contacts, events, groups
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.events import events as known
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.pages.today.page import TodayPage


@pytest.fixture
def page(qtbot, look, signals, clock, network):
    made = TodayPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.counted):
        made.show()
        made.shown()
    return made


def card_of(page, kind):
    return next(
        card for card in page.cards.cards() if card.value.kind is kind and card.value.due.anniversary is None
    )


def test_an_event_ahead_is_put_off_to_its_day_and_noted_on_it(qtbot, page, store, network, today) -> None:
    made = events.add(store, "Salon", today + timedelta(2), notice=5, people=tuple(network.values())[:2])
    qtbot.waitUntil(lambda: any(card.value.due and card.value.due.event for card in page.cards.cards()))
    card = card_of(page, SectionKind.OCCASION)
    assert card.words.primary == "Remind me on the day" and card.words.name == "Salon"
    page.answers.primary(card)
    (event,) = known(store)
    assert (event.id, event.status, event.snoozed_until) == (made, "open", today + timedelta(2))


def test_one_of_a_group_is_skipped_until_the_rhythm_has_passed(qtbot, page, store, network, today) -> None:
    who = [contacts.add(store, PersonRecord(given="Zoé"), "known", today)]
    contacts.tag(store, who, "Voile")
    tag = int(store.value("SELECT id FROM tag WHERE name = 'Voile'"))
    groups.promise(store, tag, 30, today - timedelta(600))
    qtbot.waitUntil(lambda: any(card.value.kind is SectionKind.GROUP for card in page.cards.cards()))
    card = card_of(page, SectionKind.GROUP)
    assert card.words.reason.startswith("One of Voile every 30 days.")
    page.answers.skip(card.value.due)
    assert store.value("SELECT snoozed_until FROM follow_up WHERE kind = 'group'") == str(
        today + timedelta(30)
    )
