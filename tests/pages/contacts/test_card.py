"""What a card tells and how it is changed: topics, links, ways to reach, languages, fields of one's own, photo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import acts, contacts, fields, ties, topics
from reseau_desktop.insights.person import person
from reseau_desktop.insights.photos import photo
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.ties import Seen, TieKind
from reseau_desktop.pages.contacts.balance_popover import BalancePopover
from reseau_desktop.pages.contacts.promise_popover import PromisePopover
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog
from reseau_desktop.widgets.text import Paragraph, Text

Key = Qt.Key
TODAY = date(2026, 11, 23)


def click(widget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or QPoint())


def opened(kind):
    return next(
        item for item in QApplication.topLevelWidgets() if isinstance(item, kind) and item.isVisible()
    )


def menu_of(widget) -> QMenu:
    return next(item for item in widget.findChildren(QMenu) if item.isVisible())


@pytest.fixture
def ana(page, people):
    """Ana's page, her column, and who she is."""
    page.open_person(people["Ana"])
    return page.person_page.column


# -- what they seek and offer


def test_a_topic_is_typed_by_the_keyboard_changed_and_taken_off(page, people, store, ana) -> None:
    row = ana.topics["seek"]
    row.add_button.setFocus()
    QTest.keyClick(row.add_button, Key.Key_Space)
    QTest.keyClicks(row.editor.input("topic"), "graphic designer")
    QTest.keyClick(row.editor.input("topic"), Key.Key_Return)
    assert [seek.name for seek in person(store, people["Ana"], TODAY).seeks] == ["graphic designer"]
    assert row.add_button.hasFocus()
    chip = row.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Return)
    dialog = opened(EntryDialog)
    dialog.editor.input("urgency").set_value("3")
    dialog.editor.input("expires").setText("31 December 2026")
    QTest.keyClick(dialog.editor.input("topic"), Key.Key_Return)
    found = person(store, people["Ana"], TODAY).seeks[0]
    assert (found.urgency, found.expires) == (3, date(2026, 12, 31))
    row.chips[0].setFocus()
    QTest.keyClick(row.chips[0], Key.Key_Delete)
    assert person(store, people["Ana"], TODAY).seeks == ()
    store.undo()
    assert [chip.name for chip in row.chips] == ["graphic designer"]


def test_a_topic_by_the_mouse_alone(page, people, store, ana) -> None:
    row = ana.topics["offer"]
    click(row.add_button)
    QTest.keyClicks(row.editor.input("topic"), "visibility")
    click(page.person_page.head.log)  # a press elsewhere saves
    assert [item.name for item in person(store, people["Ana"], TODAY).offers] == ["visibility"]
    chip = row.chips[0]
    QTest.mouseMove(chip, chip.rect().center())
    click(chip, chip.cross_rect().center())
    assert person(store, people["Ana"], TODAY).offers == ()


def test_who_meets_what_is_sought_is_told_and_opens(page, people, store) -> None:
    asked = []
    page.person_page.person_asked.connect(asked.append)
    topics.seek(store, people["Ana"], "Graphistes", TODAY)
    topics.offer(store, people["Rosa"], "graphiste", TODAY)
    page.open_person(people["Ana"])
    column = page.person_page.column
    match = next(fact for key, fact in column._facts.items() if key.startswith("match#"))
    assert match.row.words.value == "Rosa Zanetti offers Graphistes."
    click(match)
    match.setFocus()
    QTest.keyClick(match, Key.Key_Return)
    assert asked == [people["Rosa"]] * 2


@pytest.mark.parametrize("typed", ["31 April 2027", "soon", "2027"])
def test_a_last_day_that_is_no_day_is_refused_and_stays(page, people, store, ana, typed) -> None:
    topics.seek(store, people["Ana"], "a room", TODAY)
    click(ana.topics["seek"].chips[0])
    dialog = opened(EntryDialog)
    dialog.editor.input("expires").setText(typed)
    click(dialog.save_button)
    assert dialog.isVisible() and dialog.editor.input("expires").text() == typed
    assert dialog.editor._words.text()
    assert person(store, people["Ana"], TODAY).seeks[0].expires is None
    dialog.close()


def test_the_menu_of_a_topic_looks_for_its_people(page, people, store, ana) -> None:
    looked = []
    page.person_page.topic_chosen.connect(lambda key, words: looked.append((key, words)))
    topics.seek(store, people["Ana"], "a room", TODAY)
    chip = ana.topics["seek"].chips[0]
    chip.menu_asked.emit(chip.mapToGlobal(QPoint(2, 2)))
    menu = menu_of(ana.topics["seek"])
    next(action for action in menu.actions() if action.text() == "Who offers this").trigger()
    menu.close()
    assert looked == [("offers", "a room")]


# -- links


def test_a_link_by_the_keyboard_shows_on_both_cards(page, people, store, ana) -> None:
    ana.add("tie")
    editor = ana.fact("tie#new").editor
    who = editor.input("other")
    QTest.keyClicks(who.field, "oka")
    QTest.keyClick(who.field, Key.Key_Return)
    assert who.names() == ["Marc Okafor"]
    editor.input("seen").set_value(str(Seen.MANAGER))
    editor.input("strength").set_value("5")
    QTest.keyClick(editor.input("note"), Key.Key_Return)
    tie = person(store, people["Ana"], TODAY).ties[0]
    assert (tie.name, tie.seen, tie.strength) == ("Marc Okafor", Seen.MANAGER, 5)
    assert ana.fact(f"tie#{tie.id}").row.words.aside == "manager · strong"
    page.open_person(people["Marc"])
    assert ana.fact(f"tie#{tie.id}").row.words.aside == "works for them · strong"
    store.undo()
    assert person(store, people["Marc"], TODAY).ties == ()


def test_a_link_without_anybody_is_refused_and_keeps_what_was_typed(page, people, store, ana) -> None:
    ana.add("tie")
    editor = ana.fact("tie#new").editor
    editor.input("note").setText("From the choir")
    QTest.keyClick(editor.input("note"), Key.Key_Return)
    assert ana.fact("tie#new").editor is not None
    assert "Choose somebody" in editor._words.text()
    page.open_person(people["Marc"])  # and what was refused waits on her card
    page.open_person(people["Ana"])
    assert ana.fact("tie#new").editor.input("note").text() == "From the choir"


def test_a_link_is_turned_changed_and_removed_by_keys(page, people, store) -> None:
    tie = ties.add(store, people["Ana"], people["Marc"], TieKind.COLLEAGUE, 2)
    page.open_person(people["Ana"])
    fact = page.person_page.column.fact(f"tie#{tie}")
    fact.setFocus()
    QTest.keyClick(fact, Key.Key_F2)
    fact.editor.input("seen").set_value(str(Seen.MENTEE))
    QTest.keyClick(fact.editor.input("note"), Key.Key_Return)
    found = person(store, people["Ana"], TODAY).ties[0]
    assert (found.kind, found.first, found.seen) == (TieKind.MENTOR, True, Seen.MENTEE)
    fact = page.person_page.column.fact(f"tie#{tie}")
    fact.setFocus()
    QTest.keyClick(fact, Key.Key_Delete)
    assert person(store, people["Ana"], TODAY).ties == ()


def test_the_small_picture_opens_people_by_mouse_and_by_keys(page, people, store) -> None:
    asked = []
    page.person_page.person_asked.connect(asked.append)
    ties.add(store, people["Ana"], people["Marc"], TieKind.KNOWS, 5)
    ties.add(store, people["Rosa"], people["Ana"], TieKind.FRIEND, 1)
    page.open_person(people["Ana"])
    ego = page.person_page.column.ego
    QApplication.processEvents()
    assert ego.isVisible()
    assert ego.accessibleName() == "Links of Ana Delmas: Marc Okafor, Rosa Zanetti"
    click(ego, ego.place(1).toPoint())
    ego.setFocus()
    QTest.keyClick(ego, Key.Key_Right)
    assert ego.accessibleDescription() == "Marc Okafor: strong"
    QTest.keyClick(ego, Key.Key_Return)
    assert asked == [people["Rosa"], people["Marc"]]
    assert ego.at(QPointF(1, 1)) == -1


def test_how_one_met_and_whom_they_brought(page, people, store, ana) -> None:
    ana.add("how_met")
    editor = ana.fact("how_met#new").editor
    editor.input("how_met").setPlainText("At the Matinales")
    who = editor.input("through")
    QTest.keyClicks(who.field, "zan")
    QTest.keyClick(who.field, Key.Key_Return)
    QTest.keyClick(who.field, Key.Key_Return)
    found = person(store, people["Ana"], TODAY)
    assert (found.how_met, found.met_through) == ("At the Matinales", (people["Rosa"], "Rosa Zanetti"))
    page.open_person(people["Rosa"])
    brought = ana.fact(f"brought#{people['Ana']}")
    assert brought.row.words.value == "Ana Delmas" and brought.row.save is None


# -- ways to reach them


def test_a_messenger_and_languages(page, people, store, ana) -> None:
    ana.add("messenger")
    editor = ana.fact("messenger#new").editor
    editor.input("value").setText("@ana")
    editor.input("label").setText("signal")
    QTest.keyClick(editor.input("value"), Key.Key_Return)
    found = person(store, people["Ana"], TODAY).messengers[0]
    assert (found.value, found.label) == ("@ana", "Signal")
    ana.add("spoken")
    editor = ana.fact("spoken#new").editor
    editor.input("spoken").setText("français, Lingala")
    QTest.keyClick(editor.input("spoken"), Key.Key_Return)
    assert person(store, people["Ana"], TODAY).spoken == ("français", "Lingala")
    assert ana.fact("spoken").row.words.value == "français, Lingala"


def test_the_keyboard_stays_where_something_was_added_or_changed(page, people, store, ana) -> None:
    """One goes on from there: on what adds another one, or on the fact as it now is."""
    ana.add("email")
    typed = ana.fact("email#new").editor.input("value")
    typed.setText("ana@second.example")
    QTest.keyClick(typed, Key.Key_Return)
    assert ana._heads["email"].button.hasFocus()
    ana.add("link")  # nothing of the kind is there yet
    typed = ana.fact("link#new").editor.input("value")
    QTest.keyClick(typed, Key.Key_Escape)
    assert ana._foot.button("link").hasFocus()
    ana.add("link")
    typed = ana.fact("link#new").editor.input("value")
    typed.setText("https://ana.example")
    QTest.keyClick(typed, Key.Key_Return)
    assert ana._heads["link"].button.hasFocus()
    ana.add("spoken")  # one fact holds them all: nothing adds another
    typed = ana.fact("spoken#new").editor.input("spoken")
    typed.setText("English")
    QTest.keyClick(typed, Key.Key_Return)
    assert ana.fact("spoken").hasFocus()
    ana.fact("why").setFocus()
    QTest.keyClick(ana.fact("why"), Key.Key_F2)
    typed = ana.fact("why").editor.input("why")
    typed.setPlainText("Knows everybody")
    QTest.keyClick(typed, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert person(store, people["Ana"], TODAY).why == "Knows everybody"
    assert ana.fact("why").hasFocus()


def test_a_number_is_shown_in_its_country_and_kept_as_typed(page, people, store) -> None:
    page.open_person(people["Marc"])
    fact = page.person_page.column.fact("phone#0")
    fact.edit()
    assert fact.editor.input("value").text() == "+33 6 55 00 18 40"
    fact.editor.input("value").setText("+442079460958")
    QTest.keyClick(fact.editor.input("value"), Key.Key_Return)
    fact = page.person_page.column.fact("phone#0")
    assert fact.row.words.value in ("020 7946 0958", "+44 20 7946 0958")
    assert person(store, people["Marc"], TODAY).phones[0].value == "+442079460958"


def test_calling_offers_to_log_the_call_once_back(page, people, store, monkeypatch, qtbot) -> None:
    gone = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: gone.append(url.toString()) or True
    )
    page.open_person(people["Marc"])
    page.wishes.outings._stayed.setInterval(0)
    with qtbot.waitSignal(page.asked, timeout=5_000) as asked:
        click(page.person_page.head.call)
    words, verb, answer = asked.args
    assert gone == ["tel:+33655001840"]
    assert (words, verb) == ("You called Marc Okafor?", "Log it")
    dialog = answer()
    assert dialog.kinds.kind() == "call"
    dialog.close()


def test_copying_an_address_offers_it_too(page, people, qtbot, ana) -> None:
    with qtbot.waitSignal(page.asked, timeout=5_000) as asked:
        ana.fact("email#0")._copy()
    assert QApplication.clipboard().text() == "delmas@nord.example"
    assert asked.args[0] == "You were in touch with Ana Delmas?"


# -- notes


def test_a_note_is_markdown_and_nothing_but(page, people, store) -> None:
    text = "Likes **tea**\n<b>no</b> <script>x</script>\n[site](https://nord.example) [bad](javascript:x)"
    contacts.edit(store, people["Ana"], {"note": text})
    page.open_person(people["Ana"])
    fact = page.person_page.column.fact("note")
    assert fact.note.text() == "Likes tea\n<b>no</b> <script>x</script>\nsite bad"
    assert [url.toString() for _words, url in fact.note.links()] == ["https://nord.example"]
    fact.edit()
    assert fact.editor.input("note").toPlainText() == text
    fact.editor.cancel()


def test_a_link_of_a_note_is_asked_about_once(page, people, store, monkeypatch) -> None:
    gone = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: gone.append(url.toString()) or True
    )
    contacts.edit(store, people["Ana"], {"note": "See www.nord.example/a and mailto:x"})
    page.open_person(people["Ana"])
    view = page.person_page
    url = view.column.fact("note").note.links()[0][1]
    view.column.fact("note").link_pressed.emit(url)
    assert gone == [] and view.links.dialog.address.text() == url.toString()
    view.links.dialog.reject()
    assert gone == []
    view.links.follow(url)
    click(view.links.dialog.open_button)
    view.links.follow(QUrl("http://www.nord.example/b"))
    assert len(gone) == 2 and view.links.dialog is None


# -- fields of one's own


def test_a_field_of_ones_own_is_on_every_card(page, people, store, ana) -> None:
    number = fields.define(store, "Floor", "number")
    ana.add(f"field#{number}")
    editor = ana.fact(f"field#{number}#new").editor
    editor.input("value").setText("third")
    assert editor._words.text() == "Not a number. Kept as typed."
    editor.input("value").setText("1,250.5")
    QTest.keyClick(editor.input("value"), Key.Key_Return)
    assert person(store, people["Ana"], TODAY).fields[0].value == "1250.5"
    assert ana.fact(f"field#{number}").row.words.value == "1,250.5"
    page.open_person(people["Marc"])
    assert ana._foot._buttons[f"field#{number}"].isVisibleTo(ana)


def test_a_choice_that_went_stays_where_it_was_made(page, people, store) -> None:
    size = fields.define(store, "Size", "choice", ["S", "M"])
    fields.set_value(store, people["Ana"], size, "M")
    fields.edit_field(store, size, choices=["S"])
    page.open_person(people["Ana"])
    fact = page.person_page.column.fact(f"field#{size}")
    assert fact.row.words.doubt == "No longer among the choices. Kept."
    fact.edit()
    assert fact.editor.values() == {"value": "M"}
    fact.editor.cancel()


# -- names


def test_every_part_of_a_name_is_changed_in_place(page, people, store, ana) -> None:
    page.person_page.edit_name()
    editor = page.person_page.head.name.editor
    for part, words in (("pronouns", "she/her"), ("former", "Martin"), ("pronounced", "ah-na")):
        editor.input(part).setText(words)
    QTest.keyClick(editor.input("given"), Key.Key_Return)
    names = person(store, people["Ana"], TODAY).names
    assert (names.pronouns, names.former, names.pronounced) == ("she/her", "Martin", "ah-na")
    assert page.person_page.head._said.text() == "“ah-na” · formerly Martin · she/her"


# -- given and received, and the reasons


def test_the_balance_and_what_it_is_made_of(page, people, store) -> None:
    acts.add(store, people["Ana"], date(2026, 11, 1), True, ActKind.INTRODUCTION, 3, noted_on=TODAY)
    acts.add(store, people["Ana"], date(2026, 11, 2), False, ActKind.ADVICE, 1, noted_on=TODAY)
    page.open_person(people["Ana"])
    cell = page.person_page.facts.balance
    assert cell.accessibleName() == "Given and received: to thank, 3 given, 1 received"
    click(cell)
    panel = opened(BalancePopover)
    said = [label.text() for label in panel.findChildren(Text)]
    assert "Introduction given, 1 November" in said and "Received" in said
    click(panel.received_button)
    dialog = opened(EntryDialog)
    assert dialog.editor.values()["way"] == "received"
    dialog.editor.input("size").set_value("5")
    click(dialog.save_button)
    assert len(person(store, people["Ana"], TODAY).acts) == 3


def test_the_due_day_and_the_drift_have_their_terms(page, people) -> None:
    page.open_person(people["Ana"])
    click(page.person_page.facts.promise)
    panel = opened(PromisePopover)
    said = [label.text() for label in panel.findChildren(Text)]
    assert "Last exchange" in said and "31 October" in said and "15 December" in said
    lived = [part.text() for part in panel.findChildren(Paragraph)]
    assert any("as lived" in words for words in lived)
    panel.close()


# -- photo


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.setText("Author", "somebody")
    file = tmp_path / "ana.png"
    image.save(str(file))
    return file


def test_a_picture_is_dropped_kept_small_and_removed(page, people, store, picture, qtbot) -> None:
    page.open_person(people["Ana"])
    face = page.person_page.head.face
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    face.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: photo(store, people["Ana"]) is not None, timeout=5_000)
    kept = QImage.fromData(photo(store, people["Ana"]))
    assert max(kept.width(), kept.height()) == 512 and not kept.textKeys()
    assert b"somebody" not in photo(store, people["Ana"])
    qtbot.waitUntil(face.has_photo)
    QTest.keyClick(face, Key.Key_Space)
    menu = menu_of(face)
    next(action for action in menu.actions() if action.text() == "Remove the photo").trigger()
    menu.close()
    assert photo(store, people["Ana"]) is None and not face.has_photo()
    store.undo()
    assert face.has_photo()


def _png_header(wide: int, high: int) -> bytes:
    """A picture that says it is enormous, and is a few bytes."""
    import struct
    import zlib

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 64))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("name", "held", "said"),
    [
        ("huge.png", _png_header(30_000, 30_000), "huge.png is too large a picture: 30,000 × 30,000."),
        ("words.jpg", b"no picture at all", "words.jpg is no picture that Réseau reads"),
        ("cut.png", _png_header(300, 300), "cut.png is damaged"),
        ("drawn.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawn.svg is no picture"),
        ("<b>gone</b>.png", None, "<b>gone</b>.png is not there any more."),
    ],
)
def test_what_is_no_photo_is_said_and_changes_nothing(
    page, people, store, tmp_path, name, held, said, qtbot
) -> None:
    page.open_person(people["Ana"])
    file = tmp_path / "pictures" / name.replace("/", "")
    file.parent.mkdir()
    if held is not None:
        file.write_bytes(held)
    before = len(store.history())
    with qtbot.waitSignal(page.trouble, timeout=5_000) as trouble:
        page.person_page.head.face.chosen.emit(file)
    if "/" not in name:
        assert trouble.args[0].startswith(said) and trouble.args[0].endswith("Nothing was changed.")
    assert photo(store, people["Ana"]) is None and len(store.history()) == before


def test_tab_goes_down_the_right_column_as_one_sees_it(qtbot, page, people) -> None:
    page.open_person(people["Marc"])
    qtbot.waitUntil(lambda: page.person_page.column.fact("phone#0") is not None)
    column = page.person_page.column
    stop, tops = column.fact("phone#0"), []
    while column.isAncestorOf(stop):
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisible():
            tops.append(stop.mapTo(column, stop.rect().topLeft()).y())
        stop = stop.nextInFocusChain()
    assert len(tops) > 3
    assert tops == sorted(tops)
