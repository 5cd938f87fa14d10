"""Texts from people are data: shown as they are, never as markup, however long; only honest links open."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import DateRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.pages import outside
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu
from reseau_desktop.widgets.text import Text

HTML = "<b>Bob</b><img src=x> & <script>alert(1)</script>"
RTL = "\u202emarK\u202c العربية"
LONG = "A" * 10_000


@pytest.fixture
def hostile(store, people) -> list[int]:
    ids = []
    for given in (
        HTML,
        RTL,
        LONG,
        "🙂\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "=1+1",
        "x\x00y",
        "%n {name} %1",
    ):
        record = PersonRecord(
            given=given,
            family="&Last",
            emails=(Labelled(f"{given}@x"), Labelled("<a href='x'>y</a>")),
            phones=(Labelled("call me"), Labelled("1" * 60)),
            links=(
                Labelled("javascript:alert(1)"),
                Labelled("file:///etc/passwd"),
                Labelled("https://nord.example/a"),
            ),
            positions=(PositionRecord(given, given, current=True),),
            tags=(given,),
            note=given * 3,
            how_met=given,
            dates=(DateRecord("birthday", given),),
        )
        contact = contacts.add(store, record, "core", date(2026, 1, 1))
        interactions.log(store, [contact], "call", date(2026, 11, 1), given)
        ids.append(contact)
    return ids


def test_every_page_of_somebody_hostile_is_shown_plain(page, hostile, qtbot) -> None:
    for contact in hostile:
        page.open_person(contact)
        QApplication.processEvents()
        page.grab()
        for label in page.findChildren(QLabel):
            assert isinstance(label, Text) and label.textFormat() == Qt.TextFormat.PlainText, label.text()[
                :80
            ]
        for widget in page.findChildren(QWidget):
            tip = widget.toolTip()
            assert "<b>" not in tip and "<script" not in tip and "<img" not in tip
        for button in page.findChildren(QAbstractButton):
            assert not button.text().startswith("&L")


def test_the_page_keeps_its_width_whatever_the_name(page, hostile) -> None:
    width = page.person_page.widget().width()
    for contact in hostile:
        page.open_person(contact)
        QApplication.processEvents()
        assert page.person_page.widget().width() <= width + 8
        assert page.width() == 1240


def test_tooltips_of_rows_are_escaped(page, hostile) -> None:
    page.filter_layer("core")
    view = page.list.view
    row = page.list.model.row_of(hostile[0])
    rect = view.visualRect(page.list.model.index(row, 0))
    tip = page.list.views._row_cells.tip(rect, page.list.model.index(row, 0), QPoint(60, rect.top() + 5))
    assert "<b>Bob</b>" in tip  # words; the list escapes them before Qt sees them
    from reseau_desktop.widgets.buttons import tooltip

    assert "<b>" not in tooltip(tip)


def test_the_menu_shows_names_as_words(page, hostile, store, clock) -> None:
    for contact in hostile:
        menu = PersonMenu(store, clock, contact, page.wishes, PersonCalls(), page)
        for action in menu.actions():
            assert len(action.text()) <= 80


@pytest.mark.parametrize(
    ("typed", "opens"),
    [
        ("https://nord.example/a?b=c", "https://nord.example/a?b=c"),
        ("linkedin.com/in/ana", "https://linkedin.com/in/ana"),
        ("javascript:alert(1)", None),
        ("JAVASCRIPT:alert(1)", None),
        ("file:///etc/passwd", None),
        ("smb://host/share", None),
        ("data:text/html,x", None),
        ("vbscript:x", None),
        ("https://", None),
        ("two words.example", None),
        ("", None),
    ],
)
def test_only_pages_are_opened(typed: str, opens: str | None) -> None:
    url = outside.web_url(typed)
    assert (url.toString() if url else None) == opens


@pytest.mark.parametrize(
    ("typed", "opens"),
    [
        ("+33 6 55 00 18 40", "tel:+33655001840"),
        ("call me", None),
        ("1" * 60, None),
        ("06.55.00.18.40", "tel:0655001840"),
    ],
)
def test_only_numbers_are_called(typed: str, opens: str | None) -> None:
    url = outside.phone_url(typed)
    assert (url.toString() if url else None) == opens


@pytest.mark.parametrize(
    ("typed", "good"),
    [
        ("ana@nord.example", True),
        ("ana.nord.example", False),
        ("ana@nord.example?bcc=x@y.example", False),
        ("a b@nord.example", False),
        ("ana@nord.example&cc=x", False),
        ("@", False),
    ],
)
def test_only_addresses_are_written_to(typed: str, good: bool) -> None:
    assert (outside.mail_url(typed) is not None) is good


def test_nothing_else_is_handed_to_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    assert not outside.open_url(QUrl("file:///etc/passwd"))
    assert outside.open_url(QUrl("https://nord.example"))
    assert opened == ["https://nord.example"]
