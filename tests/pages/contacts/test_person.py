"""The page of a person: the three facts, exchanges, and values changed in place."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reseau_desktop.actions import contacts, follow_ups, interactions
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import DateRecord
from reseau_desktop.insights.person import person
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts.promise_popover import PromisePopover
from reseau_desktop.pages.contacts.warmth_popover import WarmthPopover
from reseau_desktop.pages.stream.exchange_dialog import ExchangeDialog
from reseau_desktop.widgets.text import Text

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(kind):
    return next(
        item for item in QApplication.topLevelWidgets() if isinstance(item, kind) and item.isVisible()
    )


# -- facts


def test_three_facts_with_their_reasons(page, people) -> None:
    page.open_person(people["Ana"])
    facts = page.person_page.facts
    assert facts.warmth.accessibleName().startswith("Warmth: ")
    assert "call on 31 October" in facts.warmth.figure().small
    assert facts.promise.figure().value == "15 December"
    assert facts.promise.figure().small == "every 45 days"
    assert facts.balance.accessibleName() == "Given and received: nothing yet"
    page.open_person(people["Nour"])
    assert facts.promise.figure().value == "none"


def test_warmth_tells_its_terms(page, people) -> None:
    page.open_person(people["Ana"])
    click(page.person_page.facts.warmth)
    panel = opened(WarmthPopover)
    words = [label.text() for label in panel.findChildren(Text)]
    assert "Call on 31 October" in words
    assert "warm" in words
    panel.close()


def test_a_rhythm_of_their_own_and_back(page, people, store) -> None:
    page.open_person(people["Ana"])
    click(page.person_page.facts.promise)
    panel = opened(PromisePopover)
    panel.days.setValue(30)
    QTest.keyClick(panel, Key.Key_Return)
    assert store.value("SELECT cadence FROM contact WHERE id = ?", (people["Ana"],)) == 30
    assert page.person_page.facts.promise.figure().small == "every 30 days"
    assert store.undo_label.verb == "cadence_set"
    store.undo()
    assert page.person_page.facts.promise.figure().small == "every 45 days"


def test_reminders_of_one_person_can_be_off(page, people, store) -> None:
    page.open_person(people["Ana"])
    click(page.person_page.facts.promise)
    panel = opened(PromisePopover)
    panel.reminders.setChecked(False)
    panel.save()
    assert store.value("SELECT reminders FROM contact WHERE id = ?", (people["Ana"],)) == 0
    assert page.person_page.facts.promise.figure().small == "reminders off"


def test_the_head_says_role_and_offers_what_can_be_done(page, people) -> None:
    page.open_person(people["Ana"])
    head = page.person_page.head
    assert head.role.text() == "Creative director at Atelier Nord"
    assert head.mail.isVisible() and not head.call.isVisible()
    page.open_person(people["Marc"])
    assert head.call.isVisible()
    assert head.layer.text() == "Allies"


# -- exchanges


def test_log_in_two_keys_and_undo(page, people, store) -> None:
    page.open_person(people["Rosa"])
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_L, Ctrl)
    field = page.person_page.exchanges.log_field.field
    assert field.hasFocus()
    QTest.keyClick(field, Key.Key_Return)
    found = person(store, people["Rosa"], date(2026, 11, 23)).interactions
    assert [(item.kind, item.on, item.note) for item in found] == [(Kind.MESSAGE, date(2026, 11, 23), "")]
    assert page.said[-1] == ("Exchange logged.", True)
    assert page.person_page.exchanges.timeline.timeline.rowCount() == 1
    assert page.list.view.hasFocus()
    store.undo()
    assert page.person_page.exchanges.timeline.timeline.rowCount() == 0


def test_log_with_kind_date_and_french_words(page, people, store, say) -> None:
    page.open_person(people["Ana"])
    click(page.person_page.head.log)
    log = page.person_page.exchanges.log_field
    say(log.field, "Déjeuner près du port, très gai")
    QTest.keyClick(log.field, Key.Key_Down)  # call → video
    click(log.kinds.button(Kind.MEETING))
    click(log.yesterday)
    click(log.save_button)
    latest = person(store, people["Ana"], date(2026, 11, 23)).interactions[0]
    assert (latest.kind, latest.on) == (Kind.MEETING, date(2026, 11, 22))
    assert latest.note == "Déjeuner près du port, très gai"
    assert page.person_page.exchanges.timeline.timeline.line(0).day == "22 November 2026"
    assert log.field.text() == "" and not log.panel.isVisible()


def test_the_filled_button_is_what_enter_does(page, people) -> None:
    page.open_person(people["Ana"])
    head, log = page.person_page.head, page.person_page.exchanges.log_field
    assert head.log.role() == "primary"
    click(head.log)
    assert (head.log.role(), log.save_button.role()) == ("plain", "primary")
    QTest.keyClick(log.field, Key.Key_Escape)
    assert head.log.role() == "primary"


def test_what_was_typed_for_somebody_waits_for_them(page, people) -> None:
    page.open_person(people["Ana"])
    log = page.person_page.exchanges.log_field
    QTest.keyClicks(log.field, "not yet")
    page.open_person(people["Marc"])
    assert log.field.text() == ""
    page.open_person(people["Ana"])
    assert log.field.text() == "not yet"


def test_the_timeline_says_who_else_was_there(page, people) -> None:
    page.open_person(people["Ana"])
    model = page.person_page.exchanges.timeline.timeline
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[0] == "Call, 31 October 2026, The spring show."
    assert "With Marc Okafor." in said[1]


def test_an_exchange_is_edited_by_enter_and_removed_by_delete(page, people, store) -> None:
    page.open_person(people["Ana"])
    timeline = page.person_page.exchanges.timeline
    timeline.begin()
    QTest.keyClick(timeline, Key.Key_Return)
    dialog = opened(ExchangeDialog)
    assert dialog.note.toPlainText() == "The spring show."
    dialog.kinds.set_kind(Kind.VIDEO)
    QTest.keyClick(dialog.note, Key.Key_Return)
    assert page.person_page.person().interactions[0].kind is Kind.VIDEO
    assert page.said[-1] == ("Exchange changed.", True)
    timeline.begin()
    QTest.keyClick(timeline, Key.Key_Delete)
    assert len(page.person_page.person().interactions) == 1
    store.undo()
    assert len(page.person_page.person().interactions) == 2


def test_an_exchange_that_was_not_changed_writes_nothing(page, people, store) -> None:
    page.open_person(people["Ana"])
    before = len(store.history())
    page.person_page.exchanges.edit(page.person_page.exchanges.timeline.timeline.line(0).entry)
    opened(ExchangeDialog).save()
    assert len(store.history()) == before


def test_repeat_today_keeps_everybody(page, people, store) -> None:
    page.open_person(people["Ana"])
    event = page.person_page.exchanges.timeline.timeline.line(1).entry
    page.person_page.exchanges.repeat(event)
    latest = person(store, people["Marc"], date(2026, 11, 23)).interactions[0]
    assert (latest.on, latest.kind) == (date(2026, 11, 23), Kind.EVENT)


def test_only_the_latest_exchanges_are_laid_out_until_one_asks(page, people, store) -> None:
    for number in range(60):
        interactions.log(store, [people["Rosa"]], "message", date(2026, 1, 1) + timedelta(days=number))
    page.open_person(people["Rosa"])
    view = page.person_page
    assert view.exchanges.timeline.timeline.rowCount() == 40
    assert view.exchanges.earlier.text() == "Show the 20 earlier ones"
    click(view.exchanges.earlier)
    assert view.exchanges.timeline.timeline.rowCount() == 60


# -- changed in place


def test_why_is_typed_in_place_and_saved_once(page, people, store, say) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    before = len(store.history())
    click(column.fact("why"))
    editor = column.fact("why").editor.input("why")
    assert isinstance(editor, QPlainTextEdit) and editor.hasFocus()
    say(editor, "Elle ouvre les portes des musées")
    QTest.keyClick(editor, Key.Key_Return)
    assert (
        store.value("SELECT why FROM contact WHERE id = ?", (people["Ana"],))
        == "Elle ouvre les portes des musées"
    )
    assert len(store.history()) == before + 1
    assert column.fact("why").row.words.value == "Elle ouvre les portes des musées"
    assert column.fact("why").hasFocus()


def test_escape_restores(page, people, store) -> None:
    page.open_person(people["Ana"])
    fact = page.person_page.column.fact("email#0")
    fact.setFocus()
    QTest.keyClick(fact, Key.Key_F2)
    QTest.keyClicks(fact.editor.input("value"), "xyz")
    QTest.keyClick(fact.editor.input("value"), Key.Key_Escape)
    assert page.person_page.column.fact("email#0").row.words.value == "delmas@nord.example"
    assert store.value("SELECT value FROM email WHERE contact = ?", (people["Ana"],)) == "delmas@nord.example"


def test_an_address_without_at_is_kept_as_typed_with_the_reason(page, people, store) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    click(column.fact("email#0"))
    field = column.fact("email#0").editor.input("value")
    field.selectAll()
    QTest.keyClicks(field, "ana.ateliernord.example")
    assert field.property("state") == "warn"
    QTest.keyClick(field, Key.Key_Return)
    assert (
        store.value("SELECT value FROM email WHERE contact = ?", (people["Ana"],))
        == "ana.ateliernord.example"
    )
    assert column.fact("email#0").row.words.doubt == "No @. Kept as typed."
    assert not page.person_page.head.mail.isVisible()


def test_a_day_that_does_not_exist_is_kept_as_typed(page, people, store) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    column.add("date")
    editor = column.fact("date#new").editor
    QTest.keyClicks(editor.input("on"), "31 February")
    QTest.keyClick(editor.input("on"), Key.Key_Return)
    words = column.fact("date#0").row.words
    assert (words.value, words.doubt, words.aside) == ("31 February", "This day does not exist.", "Birthday")
    click(column.fact("date#0"))
    field = column.fact("date#0").editor.input("on")
    field.clear()
    QTest.keyClicks(field, "21 septembre 1987")
    QTest.keyClick(field, Key.Key_Return)
    assert store.value("SELECT happens FROM anniversary WHERE contact = ?", (people["Ana"],)) == "1987-09-21"
    assert column.fact("date#0").row.words.value == "21 September 1987"


def test_a_second_phone_with_its_label(page, people, store, say) -> None:
    page.open_person(people["Marc"])
    column = page.person_page.column
    column.add("phone")
    editor = column.fact("phone#new").editor
    QTest.keyClicks(editor.input("value"), "+33 2 55 00 18 40")
    say(editor.input("label"), "work")
    QTest.keyClick(editor.input("label"), Key.Key_Return)
    assert store.rows("SELECT value, label FROM phone WHERE contact = ? ORDER BY id", (people["Marc"],)) == [
        ("+33 6 55 00 18 40", "mobile"),
        ("+33 2 55 00 18 40", "work"),
    ]
    assert column.fact("phone#1").row.words.aside == "work"
    column.fact("phone#0").setFocus()
    QTest.keyClick(column.fact("phone#0"), Key.Key_Delete)
    assert store.value("SELECT count(*) FROM phone WHERE contact = ?", (people["Marc"],)) == 1


def test_an_addition_left_empty_leaves_nothing(page, people, store) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    before = len(store.history())
    column.add("link")
    QTest.keyClick(column.fact("link#new").editor.input("value"), Key.Key_Escape)
    assert column.fact("link#new") is None
    assert len(store.history()) == before


def test_a_position_with_its_dates_refuses_what_is_no_date(page, people, store) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    click(column.fact("position#0"))
    editor = column.fact("position#0").editor
    QTest.keyClicks(editor.input("start"), "soon")
    QTest.keyClick(editor.input("start"), Key.Key_Return)
    assert column.fact("position#0").editor is editor  # still there, with the reason
    assert editor.input("start").property("state") == "bad"
    editor.input("start").clear()
    QTest.keyClicks(editor.input("start"), "June 2026")
    QTest.keyClick(editor.input("start"), Key.Key_Return)
    assert column.fact("position#0").row.words.under == ("Atelier Nord, June 2026 to now",)
    assert page.person_page.head.role.text() == "Creative director at Atelier Nord"


def test_a_position_offers_the_organisations_that_are_known(page, people) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    column.add("position")
    completer = column.fact("position#new").editor.input("organisation").completer()
    completer.setCompletionPrefix("nord")
    assert completer.currentCompletion() == "Atelier Nord"


def test_the_name_is_changed_in_place_and_never_emptied(page, people, store) -> None:
    page.open_person(people["Ana"])
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_F2)
    head = page.person_page.head
    editor = head.name.editor
    for part in ("given", "family"):
        editor.input(part).clear()
    QTest.keyClick(editor.input("given"), Key.Key_Return)
    assert head.name.editor is editor
    assert editor._words.text() == "A contact needs a name."
    QTest.keyClicks(editor.input("given"), "Anna")
    QTest.keyClicks(editor.input("family"), "Delmas")
    QTest.keyClick(editor.input("family"), Key.Key_Return)
    assert head.name.row.words.value == "Anna Delmas"
    row = page.list.model.words(page.list.model.row_of(people["Ana"]))
    assert row.name == "Anna Delmas"


def test_pressing_another_fact_saves_the_first_and_opens_the_second(page, people, store, say) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    click(column.fact("why"))
    say(column.fact("why").editor.input("why"), "because")
    click(column.fact("note"))
    assert store.value("SELECT why FROM contact WHERE id = ?", (people["Ana"],)) == "because"
    assert column.fact("note").editor is not None


def test_another_person_does_not_take_away_what_is_being_typed(page, people, store, say) -> None:
    page.open_person(people["Ana"])
    click(page.person_page.column.fact("note"))
    say(page.person_page.column.fact("note").editor.input("note"), "half a thought")
    page.open_person(people["Marc"])
    assert store.value("SELECT note FROM contact WHERE id = ?", (people["Ana"],)) == "half a thought"


def test_a_change_from_elsewhere_waits_while_one_types(page, people, store, say) -> None:
    page.open_person(people["Ana"])
    column = page.person_page.column
    click(column.fact("note"))
    editor = column.fact("note").editor
    say(editor.input("note"), "mine")
    contacts.set_dates(store, people["Ana"], [DateRecord("birthday", "1987-09-21")])
    assert column.fact("note").editor is editor
    QTest.keyClick(editor.input("note"), Key.Key_Return)
    assert store.value("SELECT note FROM contact WHERE id = ?", (people["Ana"],)) == "mine"
    assert column.fact("date#0").row.words.value == "21 September 1987"


def test_tags_are_given_taken_and_followed(page, people, store, names, say) -> None:
    page.open_person(people["Rosa"])
    tags = page.person_page.column.tags
    click(tags.add_button)
    say(tags.editor.input("tag"), "Müsée")
    QTest.keyClick(tags.editor.input("tag"), Key.Key_Return)
    assert [chip.name for chip in tags.chips] == ["Müsée"]
    QTest.keyClick(tags.chips[0], Key.Key_Delete)
    assert tags.chips == []
    page.open_person(people["Ana"])
    click(tags.chips[0])
    assert set(names(page)) == {"Ana", "Marc"}


def test_the_circle_is_chosen_from_its_chip(page, people, store) -> None:
    from PySide6.QtWidgets import QMenu

    page.open_person(people["Rosa"])
    click(page.person_page.head.layer)
    menu = next(item for item in page.person_page.findChildren(QMenu) if item.isVisible())
    next(action for action in menu.actions() if action.data() == "active").trigger()
    assert store.value("SELECT layer FROM contact WHERE id = ?", (people["Rosa"],)) == "active"
    assert page.person_page.head.layer.text() == "Active network"
    assert page.said[-1] == ("Rosa Zanetti moved to Active network.", True)


# -- follow-ups


def test_open_follow_ups_are_answered_on_the_page(page, people, store, today) -> None:
    first = follow_ups.add(
        store, FollowUp(people["Ana"], today - timedelta(days=2), "Send the report"), today
    )
    follow_ups.add(store, FollowUp(people["Ana"], today + timedelta(days=1), "Ask for the date"), today)
    page.open_person(people["Ana"])
    rows = page.person_page.exchanges.follow_ups.rows
    assert [row._what.text() for row in rows] == ["Send the report", "Ask for the date"]
    assert page.person_page.facts.promise.figure().value == "21 November"
    click(rows[0].done_button)
    assert store.value("SELECT status FROM follow_up WHERE id = ?", (first,)) == "done"
    assert [row._what.text() for row in page.person_page.exchanges.follow_ups.rows] == ["Ask for the date"]
    assert page.person_page.facts.promise.figure().value == "Tomorrow"


def test_planning_opens_the_follow_up_dialog_for_this_person(page, people) -> None:
    from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

    page.open_person(people["Ana"])
    QTest.keyClick(page.list.view, Key.Key_N, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(FollowUpDialog)
    assert dialog.people.ids() == [people["Ana"]]
    dialog.reject()
