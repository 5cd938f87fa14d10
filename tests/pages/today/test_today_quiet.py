"""Today when there is nothing to do, nobody yet, or more promised than there is time for."""

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.actions import settings
from reseau_desktop.pages.change_dialog import ChangeDialog
from reseau_desktop.pages.today.page import TodayPage


@pytest.fixture
def opened(qtbot, look, signals, clock):
    def make() -> TodayPage:
        made = TodayPage(signals, clock)
        qtbot.addWidget(made)
        made.resize(1228, 838)
        with qtbot.waitSignal(made.counted):
            made.show()
            made.shown()
        return made

    return make


def test_an_empty_network_shows_the_way_in(qtbot, opened) -> None:
    page = opened()
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.import_wanted):
        page.empty.acted.emit()


def test_nothing_to_do_says_to_stop_without_an_action(opened, store) -> None:
    from reseau_desktop.store import Label

    with store.action(Label("added")) as act:
        act.insert("contact", layer="known", given="Paul", sort_name="paul", added_on="2026-11-20")
    page = opened()
    assert page.empty._sentence.text() == "Nothing to do this morning. Your network is well."
    assert page.empty._first.isHidden()


def test_with_everybody_to_sort_the_network_is_not_called_well(opened, store) -> None:
    from reseau_desktop.store import Label

    with store.action(Label("added")) as act:
        act.insert("contact", layer="inbox", given="Paul", sort_name="paul", added_on="2026-11-20")
    page = opened()
    assert page.empty._sentence.text().startswith("Nobody is in your circles yet.")
    assert page.empty._first.isHidden()


def test_enter_takes_the_smallest_change_and_escape_leaves_it(qtbot, opened, store, network) -> None:
    settings.change(store, weekly_minutes=10)
    page = opened()
    for key, grows in ((Qt.Key.Key_Escape, 0), (Qt.Key.Key_Return, 1)):
        before = len(store.history())
        page.over.acted.emit()
        dialog = page.window().findChild(ChangeDialog)
        qtbot.waitExposed(dialog)
        qtbot.keyClick(dialog, key)
        qtbot.waitUntil(lambda: page.window().findChild(ChangeDialog) is None)
        assert len(store.history()) == before + grows


def test_over_the_budget_one_sentence_names_the_change_and_shows_who(qtbot, opened, store, network) -> None:
    settings.change(store, weekly_minutes=10)
    page = opened()
    assert "your time allows 1.0" in page.over.text()
    page.over.acted.emit()
    dialog = page.window().findChild(ChangeDialog)
    before = store.rows("SELECT key, cadence FROM layer")
    assert dialog is not None
    assert store.rows("SELECT key, cadence FROM layer") == before
    with qtbot.waitSignal(page.counted):
        dialog._take()
    assert store.rows("SELECT key, cadence FROM layer") != before


def test_large_text_clips_no_button(qtbot, opened, network, look) -> None:
    page = opened()
    page.resize(1024, 640)
    look.set_scale(2.0)
    qtbot.wait(50)
    for card in page.cards.cards():
        for button in card.buttons():
            assert button.width() >= button.minimumSizeHint().width()
            assert card.rect().contains(button.mapTo(card, button.rect().bottomRight()))
    look.set_scale(1.0)


def test_another_language_says_everything_again(qtbot, opened, network, qapp) -> None:
    from PySide6.QtCore import QTranslator

    class Loud(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return f"⟦{text}⟧"

        def isEmpty(self):
            return False

    page = opened()
    loud = Loud()
    qapp.installTranslator(loud)
    try:
        qtbot.waitUntil(lambda: page.header.title().startswith("⟦"))
        qtbot.waitUntil(lambda: page.cards.cards()[0].words.reason.startswith("⟦"))
        assert page.log_button.text().startswith("⟦")
    finally:
        qapp.removeTranslator(loud)


def test_the_log_button_asks_with_whom(qtbot, opened, network) -> None:
    from reseau_desktop.pages.log_dialog import LogDialog

    page = opened()
    qtbot.mouseClick(page.log_button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(LogDialog)
    assert dialog.people.ids() == []
    dialog.reject()
