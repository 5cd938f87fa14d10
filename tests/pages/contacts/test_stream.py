"""All that happened with somebody in one stream: told, filtered, added by a line, changed, taken away; files."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import acts, attachments, contacts, follow_ups, interactions, notes
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.actions.layers import move_to_layer
from reseau_desktop.exchange.records import PositionRecord
from reseau_desktop.insights.person import person
from reseau_desktop.insights.timeline import EntryKind, timeline
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.pages.contacts.log_kinds import GIVEN, NOTE
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog

Key = Qt.Key
TODAY = date(2026, 11, 23)


def click(widget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or QPoint())


def opened(kind):
    return next(
        item for item in QApplication.topLevelWidgets() if isinstance(item, kind) and item.isVisible()
    )


def said(page) -> list[str]:
    """Title and note of each line, from the top."""
    model = page.person_page.exchanges.timeline.timeline
    return [f"{line.title} | {line.note}" for row in range(model.rowCount()) if (line := model.line(row))]


@pytest.fixture
def rosa(page, people, store):
    """Somebody with a line of every kind."""
    who = people["Rosa"]
    interactions.log(store, [who], "call", date(2026, 9, 1), "About the fair")
    acts.add(
        store,
        who,
        date(2026, 8, 1),
        True,
        ActKind.INTRODUCTION,
        3,
        "Introduced to Ana. In person.",
        noted_on=TODAY,
    )
    notes.add(store, who, date(2026, 7, 1), "Moves to Lille")
    move_to_layer(store, [who], "active", date(2026, 6, 1), "She is back")
    planned = follow_ups.add(store, FollowUp(who, date(2026, 5, 1), "Send the book"), date(2026, 4, 1))
    follow_ups.done(store, planned, date(2026, 5, 2))
    contacts.set_positions(
        store, who, [PositionRecord("Lumen Conseil", "Talent lead", "work", "2020-03", None, True)]
    )
    page.open_person(who)
    return who


def test_every_kind_of_line_the_newest_first(page, rosa) -> None:
    assert said(page) == [
        "Call | About the fair",
        "Introduced to Ana | In person. Given, size 3.",
        "Note | Moves to Lille",
        "From Wider network to Active network | She is back",
        "Follow-up done | Send the book",
        "Began: Talent lead | Lumen Conseil",
    ]
    assert page.person_page.exchanges._since.text() == "1 since 2026"


def test_an_open_follow_up_stands_above_and_not_in_the_stream(page, people, store) -> None:
    follow_ups.add(store, FollowUp(people["Rosa"], date(2026, 12, 1), "Call back"), TODAY)
    page.open_person(people["Rosa"])
    assert len(page.person_page.exchanges.follow_ups.rows) == 1
    assert said(page) == []


# -- filtered


def test_one_kind_by_the_mouse_then_all_again(page, rosa) -> None:
    exchanges = page.person_page.exchanges
    click(exchanges.filter_button)
    click(exchanges.filter.buttons[EntryKind.ACT])
    assert said(page) == ["Introduced to Ana | In person. Given, size 3."]
    click(exchanges.filter.buttons[EntryKind.NOTE])
    assert len(said(page)) == 2
    click(exchanges.filter_button)
    assert len(said(page)) == 6 and not exchanges.filter.isVisible()


def test_words_by_the_keyboard_then_escape(page, rosa) -> None:
    exchanges = page.person_page.exchanges
    exchanges.filter_button.setFocus()
    QTest.keyClick(exchanges.filter_button, Key.Key_Space)
    assert exchanges.filter.field.hasFocus()
    QTest.keyClicks(exchanges.filter.field, "lil mov")
    assert said(page) == ["Note | Moves to Lille"]
    QTest.keyClicks(exchanges.filter.field, " nowhere")
    assert said(page) == [] and exchanges._nothing.text() == "Nothing of that kind."
    QTest.keyClick(exchanges.filter.field, Key.Key_Escape)
    assert len(said(page)) == 6
    QTest.keyClick(exchanges.filter.field, Key.Key_Escape)
    assert not exchanges.filter.isVisible() and exchanges.filter_button.hasFocus()


def test_the_filter_goes_with_the_person(page, people, rosa) -> None:
    exchanges = page.person_page.exchanges
    click(exchanges.filter_button)
    click(exchanges.filter.buttons[EntryKind.NOTE])
    page.open_person(people["Ana"])
    assert len(said(page)) == 2 and not exchanges.filter.isVisible()


# -- added by a line


def test_a_note_is_typed_as_a_line(page, people, store) -> None:
    page.open_person(people["Nour"])
    page.person_page.begin_log()
    field = page.person_page.exchanges.log_field
    field.what.set_way(NOTE)
    QTest.keyClicks(field.field, "Speaks at the fair")
    QTest.keyClick(field.field, Key.Key_Return)
    assert said(page) == ["Note | Speaks at the fair"]
    assert person(store, people["Nour"], TODAY).interactions == ()  # no clock starts again
    assert field.field.text() == "" and field.what.current() == "exchange"
    store.undo()
    assert said(page) == []


def test_something_given_by_the_mouse(page, people, store) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    click(field.field)
    click(field.what.way._buttons[GIVEN])
    field.what.act.set_value(str(ActKind.HAND))
    field.what.size.set_value(5)
    QTest.keyClicks(field.field, "Carried boxes")
    click(field.save_button)
    assert said(page) == ["Helping hand given | Carried boxes Given, size 5."]
    assert page.said[-1] == ("Noted: Helping hand given.", True)
    assert person(store, people["Nour"], TODAY).acts[0].act.size == 5


def test_an_empty_note_is_not_written(page, people, store) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    field.begin()
    field.what.set_way(NOTE)
    QTest.keyClick(field.field, Key.Key_Return)
    assert said(page) == [] and field.panel.isVisible()


def test_a_draft_of_a_note_waits_with_its_person(page, people) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    field.begin()
    field.what.set_way(NOTE)
    QTest.keyClicks(field.field, "Half a th")
    page.open_person(people["Ana"])
    assert field.field.text() == "" and field.what.current() == "exchange"
    page.open_person(people["Nour"])
    assert field.field.text() == "Half a th" and field.what.current() == NOTE


# -- changed and taken away


def row_of(page, kind: EntryKind) -> int:
    model = page.person_page.exchanges.timeline.timeline
    return next(row for row in range(model.rowCount()) if model.line(row).entry.kind is kind)


def test_a_note_and_an_act_are_changed_by_keys(page, rosa, store) -> None:
    view = page.person_page.exchanges.timeline
    view.begin()
    view.selectRow(row_of(page, EntryKind.NOTE))
    QTest.keyClick(view, Key.Key_F2)
    dialog = opened(EntryDialog)
    dialog.editor.input("text").setPlainText("Moved to Lille")
    dialog.editor.input("on").setText("2 July 2026")
    QTest.keyClick(dialog.editor.input("text"), Key.Key_Return)
    assert "Note | Moved to Lille" in said(page)
    view.selectRow(row_of(page, EntryKind.ACT))
    QTest.keyClick(view, Key.Key_Return)
    dialog = opened(EntryDialog)
    dialog.editor.input("way").set_value("received")
    dialog.editor.input("size").set_value("1")
    click(dialog.save_button)
    found = person(store, rosa, TODAY).acts[0].act
    assert (found.given, found.size) == (False, 1)


@pytest.mark.parametrize("typed", ["31 April 2026", "2026", "nonsense", ""])
def test_a_day_that_is_no_day_is_refused_and_stays_typed(page, rosa, store, typed) -> None:
    view = page.person_page.exchanges.timeline
    view.selectRow(row_of(page, EntryKind.NOTE))
    QTest.keyClick(view, Key.Key_Return)
    dialog = opened(EntryDialog)
    dialog.editor.input("on").setText(typed)
    click(dialog.save_button)
    assert dialog.isVisible() and dialog.editor.input("on").text() == typed
    assert dialog.editor._words.text()
    dialog.reject()
    assert "Note | Moves to Lille" in said(page)


@pytest.mark.parametrize("kind", [EntryKind.INTERACTION, EntryKind.ACT, EntryKind.NOTE, EntryKind.FOLLOW_UP])
def test_a_line_is_deleted_and_comes_back(page, rosa, store, kind) -> None:
    view = page.person_page.exchanges.timeline
    view.begin()
    view.selectRow(row_of(page, kind))
    before = said(page)
    QTest.keyClick(view, Key.Key_Delete)
    assert len(said(page)) == 5
    store.undo()
    assert said(page) == before


@pytest.mark.parametrize("kind", [EntryKind.MOVE, EntryKind.POSITION])
def test_what_other_places_tell_is_not_deleted_here(page, rosa, kind) -> None:
    view = page.person_page.exchanges.timeline
    view.selectRow(row_of(page, kind))
    QTest.keyClick(view, Key.Key_Delete)
    assert len(said(page)) == 6


def test_a_position_is_changed_where_it_is_told(page, rosa) -> None:
    view = page.person_page.exchanges.timeline
    view.selectRow(row_of(page, EntryKind.POSITION))
    QTest.keyClick(view, Key.Key_Return)
    fact = page.person_page.column.fact("position#0")
    assert fact.editor.values()["title"] == "Talent lead"
    fact.editor.cancel()


# -- files


@pytest.fixture
def handed(monkeypatch) -> list[str]:
    """What was handed to the desktop."""
    gone: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: gone.append(url.toLocalFile()) or True
    )
    return gone


def test_a_file_is_attached_opened_by_its_chip_and_detached(page, rosa, store, tmp_path, handed) -> None:
    file = tmp_path / "Programme of the fair.pdf"
    file.write_bytes(b"%PDF")
    exchanges = page.person_page.exchanges
    exchanges.attach(exchanges.timeline.timeline.line(0).entry, str(file))
    QApplication.processEvents()
    view = exchanges.timeline
    line = view.timeline.line(0)
    rect, _attached = view._rows.files(line, view.visualRect(view.timeline.index(0, 0)).toRectF())[0]
    click(view.viewport(), rect.center().toPoint())
    assert handed == [str(file)]
    view.selectRow(0)
    menu = view._menu(0)
    inside = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert inside.title() == "Programme of the fair.pdf"
    next(action for action in inside.actions() if action.text() == "Detach").trigger()
    assert timeline(store, rosa, TODAY)[0].attachments == ()
    assert file.exists()


@pytest.mark.parametrize(
    ("name", "there", "sentence"),
    [
        ("gone.pdf", False, "gone.pdf is no longer where it was: "),
        ("tool.exe", True, "tool.exe is a program. Réseau does not start programs"),
        ("start.desktop", True, "start.desktop is a program."),
    ],
)
def test_a_file_that_cannot_be_opened_says_why(
    page, rosa, store, tmp_path, handed, name, there, sentence
) -> None:
    file = tmp_path / name
    if there:
        file.write_text("x")
    entry = page.person_page.exchanges.timeline.timeline.line(0).entry
    attachments.attach(store, entry.id, file)
    attached = page.person_page.exchanges.timeline.timeline.line(0).entry.attachments[0]
    page.person_page.exchanges.timeline.file_opened.emit(attached)
    assert handed == [] and page.said[-1][0].startswith(sentence)
    page.person_page.exchanges.timeline.folder_asked.emit(attached)
    assert handed == [str(tmp_path)]
    assert timeline(store, rosa, TODAY)[0].attachments  # nothing is lost


# -- what a line says


def test_a_line_says_how_when_and_what_else_and_shows_it(page, people, store, say) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    field.begin()
    say(field.field, "café hier, elle cherche un graphiste, rappeler dans 3 semaines")
    assert (field.kinds.kind(), field.on.date().toPython()) == ("meeting", date(2026, 11, 22))
    assert field.also.isVisible() and field.also.isChecked()
    assert field.also.text() == "Also: seeks “graphiste”, follow-up on 14 December: rappeler"
    QTest.keyClick(field.field, Key.Key_Return)
    found = person(store, people["Nour"], TODAY)
    assert found.interactions[0].note.startswith("café hier, elle cherche")  # nothing of the line is lost
    assert [seek.name for seek in found.seeks] == ["graphiste"]
    assert [item.due for item in found.follow_ups] == [date(2026, 12, 14)]
    store.undo()  # one step
    found = person(store, people["Nour"], TODAY)
    assert (found.interactions, found.seeks, found.follow_ups) == ((), (), ())


def test_what_a_line_says_beside_is_refused_by_a_press(page, people, store) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    click(field.field)
    QTest.keyClicks(field.field, "call, she seeks a designer")
    click(field.also, QPoint(8, field.also.height() // 2))
    assert not field.also.isChecked()
    click(field.save_button)
    found = person(store, people["Nour"], TODAY)
    assert len(found.interactions) == 1 and found.seeks == ()


def test_what_was_chosen_by_hand_stays_whatever_is_typed(page, people) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    field.begin()
    click(field.kinds.button("video"))
    click(field.yesterday)
    QTest.keyClicks(field.field, "coffee on 3 November")
    assert (field.kinds.kind(), field.on.date().toPython()) == ("video", date(2026, 11, 22))


def test_a_text_of_ten_thousand_letters_is_a_note(page, people, store) -> None:
    page.open_person(people["Nour"])
    field = page.person_page.exchanges.log_field
    field.begin()
    field.field.setText("she seeks " + "a" * 10_000)
    assert not field.also.isVisible()
    QTest.keyClick(field.field, Key.Key_Return)
    assert len(person(store, people["Nour"], TODAY).interactions[0].note) == 10_010


def test_a_line_left_unfinished_is_there_after_a_restart(
    qtbot, look, signals, clock, people, tmp_path
) -> None:
    from reseau_desktop.pages.contacts.page import ContactsPage
    from reseau_desktop.pages.frame.state import ScreenState

    def start() -> ContactsPage:
        made = ContactsPage(signals, clock, ScreenState(tmp_path / "window.ini"))
        qtbot.addWidget(made)
        made.show()
        made.shown()
        made.open_person(people["Ana"])
        return made

    first = start()
    field = first.person_page.exchanges.log_field
    field.begin()
    field.what.set_way(NOTE)
    field.field.setText("Half a “thought”, é\u202f!")
    first.finish_editing()
    first._state.sync()
    again = start().person_page.exchanges.log_field
    assert (again.field.text(), again.what.current()) == ("Half a “thought”, é\u202f!", NOTE)


@pytest.mark.parametrize(
    "held",
    ["", "[]", "{", '{"2": 3}', '{"x": ["a", "call", "2026-01-01", "note"]}', '{"2": ["a", "b", "c", "d"]}'],
)
def test_drafts_that_cannot_be_read_are_as_if_there_were_none(tmp_path, held) -> None:
    from reseau_desktop.pages.contacts import drafts
    from reseau_desktop.pages.frame.state import ScreenState

    state = ScreenState(tmp_path / "window.ini")
    state.set(drafts.KEY, held)
    assert drafts.read(state) == {}


def test_a_note_that_says_more_than_meeting_is_the_title(page, people, store) -> None:
    who = people["Rosa"]
    interactions.log(store, [who], "meeting", date(2026, 9, 1), "Coffee. About the fair")
    page.open_person(who)
    assert said(page)[0] == "Coffee | About the fair"
