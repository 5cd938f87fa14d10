"""The first minutes: a name, a reason, and one of three ways in; what was answered is kept whatever the way."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reseau_desktop.insights.settings import me, settings
from reseau_desktop.pages.first_run.account import parted
from reseau_desktop.widgets.text import Paragraph, Text

LEFT = Qt.MouseButton.LeftButton


def test_a_linkedin_file_opens_the_import_and_the_answers_are_kept(
    qtbot, page, store, answers, export
) -> None:
    page.questions.why.setText("Find my first clients")
    answers.opened = export
    with qtbot.waitSignal(page.import_chosen) as chosen:
        qtbot.mouseClick(page.linkedin.button, LEFT)
    assert chosen.args == [export]
    assert (me(store).given, me(store).family) == ("Hélène", "Martin")
    assert settings(store).why == "Find my first clients"
    assert len(store.history()) == 1  # one step


def test_enter_does_the_filled_button(qtbot, page, answers, export) -> None:
    answers.opened = export
    page.questions.why.setFocus()
    with qtbot.waitSignal(page.import_chosen):
        qtbot.keyClick(page.questions.why, Qt.Key.Key_Return)


def test_the_sample_network_is_filled_in_and_taken_away_whole(qtbot, page, store) -> None:
    from reseau_desktop.actions import networks

    with qtbot.waitSignal(page.done):
        qtbot.mouseClick(page.sample.button, LEFT)
    assert store.value("SELECT count(*) FROM person") == 206
    assert settings(store).sample
    networks.remove_sample(store)
    assert store.value("SELECT count(*) FROM person") == 0
    assert (me(store).given, me(store).family) == ("Hélène", "Martin")


def test_the_sample_speaks_the_users_language(qtbot, open_page, store) -> None:
    page = open_page(language="fr")
    with qtbot.waitSignal(page.done):
        qtbot.mouseClick(page.sample.button, LEFT)
    titles = {title for (title,) in store.rows("SELECT title FROM position")}
    assert "Directrice de création" in titles


def test_somebody_by_hand(qtbot, page, store) -> None:
    with qtbot.waitSignal(page.add_requested):
        qtbot.mouseClick(page.by_hand, LEFT)
    assert me(store).given == "Hélène"


def test_a_profile_sets_the_promises(qtbot, page, store) -> None:
    page.questions.profile.set_value("job")
    with qtbot.waitSignal(page.add_requested):
        qtbot.mouseClick(page.by_hand, LEFT)
    assert settings(store).profile == "job" and settings(store).weekly_minutes == 300
    assert store.value("SELECT cadence FROM layer WHERE key = 'core'") == 14


def test_nothing_answered_writes_nothing(qtbot, open_page, store) -> None:
    page = open_page(name=("", ""))
    with qtbot.waitSignal(page.add_requested):
        qtbot.mouseClick(page.by_hand, LEFT)
    assert store.history() == []


def test_the_name_is_proposed_greeted_and_can_be_changed(qtbot, page, store) -> None:
    assert page._title.full_text() == "Welcome, Hélène"
    page.questions.given.selectAll()
    qtbot.keyClicks(page.questions.given, "Ada")
    assert page._title.full_text() == "Welcome, Ada"
    page.questions.given.clear()
    assert page._title.full_text() == "Welcome"


def test_a_chip_fills_the_answer(qtbot, page) -> None:
    qtbot.mouseClick(page.questions.suggestions.chips()[1], LEFT)
    assert page.questions.why.text() == "Find clients"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "empty.csv is empty."),
        ("head.csv", b"First Name,Last Name,Connected On\n", "no row under them"),
        ("face.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "it looks like PNG"),
        ("other.json", json.dumps({"a": 1}).encode(), "no export of Réseau"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_under_its_card(
    qtbot, page, store, answers, tmp_path, name, content, said
) -> None:
    answers.opened = tmp_path / name
    answers.opened.write_bytes(content)
    qtbot.mouseClick(page.file.button, LEFT)
    qtbot.waitUntil(lambda: page.file.problem() != "")
    assert said in page.file.problem() and page.linkedin.problem() == ""
    assert page.file.button.isEnabled() and store.history() == []


def test_a_good_file_takes_the_complaint_away(qtbot, page, answers, tmp_path, export) -> None:
    answers.opened = tmp_path / "gone.csv"
    qtbot.mouseClick(page.linkedin.button, LEFT)
    qtbot.waitUntil(lambda: page.linkedin.problem() != "")
    answers.opened = export
    with qtbot.waitSignal(page.import_chosen):
        qtbot.mouseClick(page.linkedin.button, LEFT)
    assert page.linkedin.problem() == ""


def test_a_dropped_file_opens_the_import(qtbot, page, export) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(export))])
    at, keys, copy = page.rect().center(), Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    with qtbot.waitSignal(page.import_chosen):
        QApplication.sendEvent(page, QDragEnterEvent(at, copy, mime, LEFT, keys))
        QApplication.sendEvent(page, QDropEvent(QPointF(at), copy, mime, LEFT, keys))


def test_giving_up_the_choice_changes_nothing(qtbot, page, store) -> None:
    qtbot.mouseClick(page.linkedin.button, LEFT)
    assert page.linkedin.button.isEnabled() and store.history() == []


def test_the_sample_is_refused_where_somebody_is(qtbot, page, store, today) -> None:
    from reseau_desktop.actions import contacts
    from reseau_desktop.exchange.records import PersonRecord

    contacts.add(store, PersonRecord(given="Ana"), "allies", today)
    qtbot.mouseClick(page.sample.button, LEFT)
    qtbot.waitUntil(lambda: page.sample.problem() != "")
    assert store.value("SELECT count(*) FROM person") == 1


@pytest.mark.parametrize(
    ("full", "name"),
    [
        ("Hélène Martin", ("Hélène", "Martin")),
        ("Jean Le Goff,,,", ("Jean", "Le Goff")),
        ("helene", ("", "")),
        ("Hélène", ("Hélène", "")),
        ("", ("", "")),
    ],
)
def test_the_accounts_name_in_two_parts(full, name) -> None:
    assert parted(full) == name


class Pseudo(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, comment=None, n=-1):
        if not source or context.startswith("Q"):
            return ""
        return f"⟦{source}{'·' * (len(source) * 2 // 5)}⟧"


def test_another_language_reaches_the_open_page(qapp, page) -> None:
    translator = Pseudo()
    qapp.installTranslator(translator)
    try:
        QApplication.processEvents()
        shown = [label.full_text() for label in page.findChildren(Text) if label.isVisible()]
        shown += [one.text() for one in page.findChildren(Paragraph) if one.isVisible()]
        shown += [one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]
        assert [text for text in shown if text and "⟦" not in text] == []
        assert page.questions.profile.currentText().startswith("⟦")
        page.grab()
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(("width", "height", "scale"), [(968, 638, 1.0), (904, 560, 1.0), (848, 500, 2.0)])
def test_it_fits_small_windows_and_large_text(page, look, width, height, scale) -> None:
    look.set_scale(scale)
    page.resize(width, height)
    for _ in range(4):
        QApplication.processEvents()
    for card in (page.linkedin, page.file, page.sample):
        right = card.mapTo(page, card.rect().topRight()).x()
        assert right <= width and card.button.width() >= card.button.minimumSizeHint().width()


def test_everything_that_takes_the_focus_has_a_name_here_too(page) -> None:
    focusable = [
        w for w in page.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [
        type(w).__name__ for w in focusable if not w.accessibleName() and not getattr(w, "text", str)()
    ] == []
