"""How a follow-up comes back, in its dialog: chosen, said in words, refused beside the field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.recurrence import Anchor, Rule
from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
from reseau_desktop.pages.recurrence_form import CUSTOM, KEPT, LAST, ONCE, PLACE, TIMES, UNTIL
from reseau_desktop.store import Label
from reseau_desktop.wording import recurrence

Key = Qt.Key


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, window, store, clock, network):
    made = FollowUpDialog(store, clock, network["Paul"], parent=window, due=date(2026, 11, 27))
    made.show()
    return made


def choose(qtbot, choice, value) -> None:
    """By the keyboard, as somebody does: down to it."""
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Home)
    for _ in range(choice.count()):
        if choice.value() == value:
            break
        qtbot.keyClick(choice, Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    assert choice.value() == value


def kept(store) -> tuple[str | None, str | None]:
    return store.one("SELECT rule, anchor FROM follow_up ORDER BY id DESC LIMIT 1")


def test_once_is_where_it_begins(qtbot, dialog, store) -> None:
    assert dialog.again.often.value() == ONCE and not dialog.again.said.isVisible()
    dialog.save()
    assert kept(store) == (None, None)


def test_the_day_suggests_the_usual_rhythms(qtbot, dialog, store) -> None:
    form = dialog.again
    choose(qtbot, form.often, LAST)
    assert form.said.text() == "Every last Friday of the month. Then on Friday 25 December 2026."
    choose(qtbot, form.often, PLACE)
    assert form.said.text().startswith("Every fourth Friday of the month.")
    dialog.due.setDate(QDate(2026, 12, 7))
    assert form.said.text() == "Every first Monday of the month. Then on Monday 4 January 2027."
    choose(qtbot, form.ending, TIMES)
    form.times.setValue(12)
    assert form.said.text().startswith("Every first Monday of the month, 12 times.")
    dialog.save()
    assert kept(store) == ("FREQ=MONTHLY;BYDAY=1MO;COUNT=12", "calendar")


def test_another_rhythm_with_its_weekdays(qtbot, dialog, store) -> None:
    form = dialog.again
    choose(qtbot, form.often, CUSTOM)
    assert form.days[4].isChecked() and form.days[4].isVisible()
    qtbot.mouseClick(form.days[0], Qt.MouseButton.LeftButton)
    form.every.setValue(3)
    assert form.said.text() == "Every 3 weeks on Monday and Friday. Then on Monday 14 December 2026."
    assert not form.after.isVisible()
    dialog.save()
    assert kept(store) == ("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR", "calendar")


def test_counted_from_the_day_it_is_done(qtbot, dialog, store) -> None:
    form = dialog.again
    choose(qtbot, form.often, "MONTHLY")
    qtbot.mouseClick(form.after, Qt.MouseButton.LeftButton)
    assert form.said.text().endswith(" after it is done.")
    dialog.save()
    assert kept(store) == ("FREQ=MONTHLY", "completion")


def test_an_end_before_the_beginning_is_said_beside_the_field(qtbot, dialog, store) -> None:
    form, before = dialog.again, store.version
    choose(qtbot, form.often, "WEEKLY")
    choose(qtbot, form.ending, UNTIL)
    form.until.setDate(QDate(2026, 11, 26))
    dialog.save()
    assert store.version == before and dialog.isVisible()
    assert form.said.text() == "It would end before it begins. Choose a later day."
    form.until.setDate(QDate(2026, 12, 31))
    assert form.said.text() == "Every Friday, until 31 December 2026. Then on Friday 4 December 2026."
    dialog.save()
    assert kept(store) == ("FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231", "calendar")


@pytest.mark.parametrize("year", [9999, 1900])
def test_a_day_nobody_can_mean_is_said_beside_the_field_and_stays(qtbot, dialog, store, year) -> None:
    before = store.version
    dialog.what.setText("Later")
    dialog.due.setDate(QDate(year, 3, 1))
    dialog.save()
    assert store.version == before and dialog.isVisible()
    assert dialog.when_trouble.text() == f"1 March {year} is more than a century away. Choose another day."
    assert (dialog.what.text(), dialog.due.date().year()) == ("Later", year)
    dialog.due.setDate(QDate(2026, 12, 1))
    assert not dialog.when_trouble.isVisible()


@pytest.mark.parametrize(
    ("rule", "anchor", "shown"),
    [
        ("FREQ=MONTHLY;BYDAY=-1FR", "calendar", LAST),
        ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27;COUNT=3", "calendar", "YEARLY"),
        ("FREQ=DAILY;INTERVAL=10", "completion", CUSTOM),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20270301", "calendar", CUSTOM),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "calendar", KEPT),
    ],
)
def test_what_comes_back_is_shown_and_kept_as_it_was(
    qtbot, window, store, clock, network, rule, anchor, shown
) -> None:
    with store.action(Label("follow_up_added")) as act:
        made = act.insert(
            "follow_up", kind="explicit", due="2026-11-27", created_on="2026-11-01", what="x",
            rule=rule, anchor=anchor, series=1,
        )  # fmt: skip
    dialog = FollowUpDialog(store, clock, None, made, window)
    assert dialog.again.often.value() == shown
    dialog.save()
    assert store.one("SELECT rule, anchor FROM follow_up WHERE id = ?", (made,)) == (rule, anchor)


@pytest.mark.parametrize(
    ("rule", "anchor", "english"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=12", "calendar", "every first Monday of the month, 12 times"),
        ("FREQ=DAILY", "calendar", "every day"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "calendar", "every Monday, Wednesday and Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=22", "calendar", "every month on the 22nd"),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "calendar", "every 3 months on the last day"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14", "calendar", "every year on 14 March"),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "calendar", "every year on the second Sunday of May"),
        (
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20271231",
            "completion",
            "2 weeks after it is done, until 31 December 2027",
        ),
    ],
)
def test_a_rule_in_words(qtbot, rule, anchor, english) -> None:
    assert recurrence.rule(Rule.parse(rule), Anchor(anchor)) == english


def test_the_dialog_grows_with_what_it_asks(qtbot, look, dialog) -> None:
    before = dialog.height()
    choose(qtbot, dialog.again.often, CUSTOM)
    qtbot.waitUntil(lambda: dialog.height() > before)
    choose(qtbot, dialog.again.often, ONCE)
    qtbot.waitUntil(lambda: dialog.height() <= before)
