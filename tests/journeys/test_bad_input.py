"""Whatever is typed, pasted or dropped in the whole window: a clear sentence, nothing lost, nothing taken for markup."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reseau_desktop.actions import attachments, contacts, fields, interactions
from reseau_desktop.insights.fields import definitions
from reseau_desktop.insights.people import tags
from reseau_desktop.insights.person import person
from reseau_desktop.insights.photos import photo
from reseau_desktop.insights.timeline import timeline

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
HTML = "<b>Bob</b><img src=x> & <script>alert(1)</script>"
NAMES = {
    "html": HTML,
    "right to left": "\u202emarK\u202c العربية",
    "long": "A" * 10_000,
    "emoji": "🙂\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "nul": "x\x00y",
    "pattern": "%n {name} %1 {0} &File",
}


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


@pytest.fixture
def ana(window) -> int:
    return int(window.store.value("SELECT id FROM person WHERE family = 'Delmas'"))


def card(window):
    return window.frame.page("contacts").person_page


def widgets(window) -> Iterator[QWidget]:
    yield window.frame
    yield from window.frame.findChildren(QWidget)


def assert_plain(window) -> None:
    """No label reads markup; a tooltip that Qt reads as markup says the words themselves."""
    for widget in widgets(window):
        if isinstance(widget, QLabel):
            assert widget.textFormat() == Qt.TextFormat.PlainText, widget.text()[:60]
        tip = widget.toolTip()
        if QtGui.Qt.mightBeRichText(tip):
            made = QTextDocument()
            made.setHtml(tip)
            assert "<b>" not in tip and "<img" not in tip and made.toPlainText()


@pytest.mark.parametrize("kind", list(NAMES))
def test_a_name_goes_through_every_place(qtbot, window, hands, ana, kind) -> None:
    name = NAMES[kind]
    window.open_person(ana)
    card(window).edit_name()
    hands.replace(name)
    hands.key(Key.Key_Return)
    kept = window.store.value("SELECT given FROM contact WHERE id = ?", (ana,))
    assert kept == name or (kind == "nul" and kept.replace("\x00", "").replace(" ", "") == "xy")
    contacts.tag(window.store, [ana], name)
    interactions.log(window.store, [ana], "call", window.clock.today(), name)
    for key in ("today", "circles", "agenda", "contacts", "history", "organisation", "settings"):
        window.frame.go(key, ana if key == "contacts" else None)
        QApplication.processEvents()
        window.frame.grab()
        assert_plain(window)
    window.say(f"{name} archived.", True)
    window.ask(name, name, lambda: None)
    window.complain(name)
    QApplication.processEvents()
    assert_plain(window)
    assert window.frame.minimumSizeHint().width() <= 1440
    undo = window.frame.commands.action("edit.undo")
    qtbot.waitUntil(lambda: "Undo" in undo.text() and undo.isEnabled())
    assert len(undo.text()) < 200
    history = window.frame.go("history")
    rows = history.rows
    qtbot.waitUntil(lambda: rows.rowCount() > 1)
    said = [
        rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "" for row in range(rows.rowCount())
    ]
    if kind == "html":
        assert any("<b>Bob</b>" in words for words in said)  # words, read out as they are
    window.quick.find("delmas")
    palette = window.quick.palette()
    qtbot.waitUntil(lambda: any("Delmas" in entry.title for entry in palette.found.entries()))
    window.frame.grab()
    assert_plain(window)
    hands.key(Key.Key_Escape)
    table = window.frame.go("contacts")
    table.toggle_table()
    QApplication.processEvents()
    window.frame.grab()
    assert_plain(window)


def test_a_sentence_stands_beside_an_address_and_a_day_that_are_none(window, hands, ana) -> None:
    window.open_person(ana)
    column = card(window).column
    column.fact("email#0").setFocus()
    hands.key(Key.Key_F2)
    hands.replace("ana.ateliernord.example")
    editor = column.fact("email#0").editor
    assert editor._words.isVisible() and editor._words.text() == "No @. Kept as typed."
    hands.key(Key.Key_Return)
    assert column.fact("email#0").row.words.value == "ana.ateliernord.example"
    column.add("date")
    hands.say("31 April")
    editor = column.fact("date#new").editor
    editor.input("on").setFocus()
    hands.replace("31 April")
    assert editor._words.isVisible() and editor._words.text() == "This day does not exist."
    hands.key(Key.Key_Return)
    assert "31 April" in [item.written for item in person(window.store, ana, window.clock.today()).dates]


def zero_png(side: int) -> bytes:
    """A whole picture of so many pixels a side, all black: a few hundred kilobytes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    rows = zlib.compressobj(1)
    row = bytes(side // 8 + 2)
    body = b"".join(rows.compress(row) for _ in range(side)) + rows.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "held", "said"),
    [
        ("<i>words</i>.png", lambda: b"no picture at all", "no picture"),
        ("vast.png", lambda: zero_png(30_000), "too large a picture: 30,000 × 30,000"),
    ],
)
def test_a_picture_that_is_none_is_told_in_the_window(qtbot, window, ana, tmp_path, name, held, said) -> None:
    file = tmp_path / "pictures" / name.replace("/", "_")
    file.parent.mkdir()
    file.write_bytes(held())
    window.open_person(ana)
    before, had = len(window.store.history()), photo(window.store, ana)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    face = card(window).head.face
    enter = QDragEnterEvent(
        face.rect().center(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(face, enter)
    QApplication.sendEvent(face, drop)
    qtbot.waitUntil(lambda: said in shown_notice(window), timeout=20_000)
    assert "Nothing was changed." in shown_notice(window)
    assert len(window.store.history()) == before and photo(window.store, ana) == had
    assert_plain(window)


def shown_notice(window) -> str:
    return " | ".join(notice.words for notice in window.frame.notices._shown)


def test_a_file_that_has_gone_is_told_and_stays_named(qtbot, window, ana, tmp_path) -> None:
    file = tmp_path / "<b>minutes</b>.txt".replace("/", "_")
    file.write_text("x")
    exchange = interactions.log(window.store, [ana], "call", window.clock.today(), "with a file")
    attachments.attach(window.store, exchange, file)
    file.unlink()
    window.open_person(ana)
    stream = card(window).exchanges.timeline
    line = next(n for n in range(stream.timeline.rowCount()) if stream.timeline.line(n).entry.attachments)
    attached = stream.timeline.line(line).entry.attachments[0]
    stream.file_opened.emit(attached)
    assert f"{file.name} is no longer where it was" in shown_notice(window)
    assert timeline(window.store, ana, window.clock.today())[0].attachments
    assert_plain(window)


def test_a_note_with_markup_and_links_is_words(window, hands, ana, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    written = "<b>bold</b> <img src='http://x.example/a.png'> [press](javascript:alert(1)) <a href='file:///etc'>f</a>"
    window.open_person(ana)
    column = card(window).column
    column.fact("note").setFocus()
    hands.key(Key.Key_F2)
    hands.replace(written)
    hands.key(Key.Key_Return)
    assert window.store.value("SELECT note FROM contact WHERE id = ?", (ana,)) == written
    note = column.fact("note").note
    assert note.links() == [] and "<b>bold</b>" in note.text()
    for x in range(0, note.width(), 12):
        for y in range(0, note.height(), 8):
            assert note.link_at(QPointF(x, y)) is None
    assert opened == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "BEGIN:VCARD\nFN:Big Card\nN:Card;Big;;;\nNOTE:" + "word " * 1_000_000 + "\nEND:VCARD\n",
            "very long",
        ),
        (
            "".join(f"BEGIN:VCARD\nFN:P{n} X\nN:X;P{n};;;\nEND:VCARD\n" for n in range(110_000)),
            "The first of 110,000 cards is here.",
        ),
        ("BEGIN:VCARD\nFN:A B\nN:B;A;;;\nPHOTO;ENCODING=b:" + "A" * 5_000_000 + "\nEND:VCARD\n", ""),
        ("one line of words\n" * 300_000, "very long"),
    ],
    ids=["note", "many", "photo", "lines"],
)
def test_five_megabytes_from_the_clipboard_are_one_card_and_the_rest_is_told(window, text, said) -> None:
    assert len(text) > 4_500_000
    window.quick.add(text)
    page = window.frame.page("adding")
    assert len(page.view.toPlainText()) <= 100_100 and len(page.form.note.toPlainText()) <= 100_100
    lead = page.strip.accessibleName() or " ".join(label.text() for label in page.strip.findChildren(QLabel))
    assert (said in lead and "clipboard" in lead) if said else page.strip.isHidden()
    if page.form.name():
        page.save()
        assert window.frame.current_page() == "contacts"


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "тэг:" * 2_500,
        "word " * 2_000,
        "layer:core " * 900,
        "-tag:" * 2_000,
        '"' * 10_000,
        "-((" * 3_333,
        "1 " * 5_000,
        "last:>" * 1_600,
    ],
    ids=lambda text: text[:6],
)
def test_a_filter_of_ten_thousand_letters_is_answered(qtbot, window, text) -> None:
    page = window.frame.go("contacts")
    page.search(text)
    qtbot.waitUntil(lambda: not page.list.view._loading, timeout=10_000)
    typed = page.list.asked.typed()
    kept = f"{typed} {page.list.search_field.text()}".strip()
    assert kept[:5] == text[:5]  # what was typed stays
    window.frame.grab()
    assert_plain(window)
    window.quick.find(text)
    window.frame.grab()
    window.quick.palette().leave()


def test_a_choice_that_goes_stays_on_the_cards_that_have_it(window, ana) -> None:
    size = fields.define(window.store, "<i>Size</i>", "choice", ["S", "<b>M</b>"])
    fields.set_value(window.store, ana, size, "<b>M</b>")
    fields.edit_field(window.store, size, choices=["S"])
    window.open_person(ana)
    fact = card(window).column.fact(f"field#{size}")
    assert fact.row.words.value == "<b>M</b>" and fact.row.words.doubt == "No longer among the choices. Kept."
    assert definitions(window.store)[-1].choices == ("S",)
    page = window.frame.go("contacts")
    page.toggle_table()
    window.frame.grab()
    assert_plain(window)


def test_a_tag_renamed_onto_another_joins_it_and_undo_parts_them(qtbot, window, hands) -> None:
    people = [row[0] for row in window.store.rows("SELECT id FROM person ORDER BY id LIMIT 3")]
    contacts.tag(window.store, people[:2], "aaa <b>one</b>")
    contacts.tag(window.store, people[1:], "aaa two")
    settings = window.frame.go("settings")
    settings.open_section("cards")
    view = settings.section("cards").tags.list
    view.setFocus()
    view.select_row(0)
    assert_plain(window)
    QTest.keyClick(view, Key.Key_F2)
    asked = QApplication.activeModalWidget()
    hands.dialog(asked)
    asked.editor.input("name").setFocus()
    hands.replace("AAA Two")
    hands.key(Key.Key_Return)
    counts = {name.casefold(): count for _tag, name, count in tags(window.store)}
    assert counts["aaa two"] == 3 and "aaa <b>one</b>" not in counts
    window.frame.commands.action("edit.undo").trigger()
    qtbot.waitUntil(lambda: {"aaa <b>one</b>": 2, "aaa two": 2}.items() <= _counts(window).items())


def _counts(window) -> dict[str, int]:
    return {name.casefold(): count for _tag, name, count in tags(window.store)}
