"""Nothing flashes as a window of its own while one works, and nothing can be noted with somebody in the bin."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.actions import contacts, follow_ups
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.pages.contacts.batch_popovers import TagsPopover
from reseau_desktop.widgets.notice import Notices


class Watch(QObject):
    """Names every widget that was shown without a parent."""

    def __init__(self, app: QApplication, known: QWidget) -> None:
        super().__init__(app)
        self.known, self.seen = known, []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched.parent() is None and watched is not self.known:
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(page, qapp):
    made = Watch(qapp, page)
    yield made
    qapp.removeEventFilter(made)


def test_nothing_is_a_window_for_a_moment(page, people, store, today, watch) -> None:
    notices = Notices(page)
    page.notice.connect(lambda words, undoable: notices.say(words, "Undo" if undoable else ""))
    page.trouble.connect(lambda words: notices.say(words, kind="bad"))
    follow_ups.add(store, FollowUp(people["Ana"], today + timedelta(days=1), "Ask"), today)
    for contact in people.values():
        page.open_person(contact)
    page.open_person(people["Ana"])
    page.log_exchange()
    QTest.keyClick(page.person_page.exchanges.log_field.field, Qt.Key.Key_Return)
    for section in ("email", "phone", "link", "date", "address", "position"):
        page.person_page.column.add(section)
    page.person_page.column.finish()
    page.person_page.column.tags.begin()
    page.person_page.column.tags.finish()
    page.person_page.edit_name()
    page.person_page.finish()
    page.list.view.selectAll()
    page.several.ask_tags()
    popover = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TagsPopover) and w.isVisible())
    watch.seen.clear()  # the popover is a window, and meant to be
    popover.field.setText("x")
    popover.answer()
    page.wishes.move([people["Ana"]], "core")
    page.wishes.delete([people["Ana"]])
    page.show_bin()
    page.search("nobody at all")
    page.trouble.emit("It did not work.")
    QApplication.processEvents()
    assert watch.seen == []


def test_the_bin_is_for_bringing_back_only(page, people, store, today) -> None:
    contacts.delete(store, [people["Ana"], people["Rosa"]], today)
    page.show_bin()
    before = len(store.history())
    page.list.view.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_1):
        QTest.keyClick(page.list.view, key)
    QTest.keyClick(page.list.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not page.person_page.exchanges.log_field.isVisible()
    page.person_page.begin_log()
    assert not page.person_page.exchanges.log_field.field.hasFocus()
    assert len(store.history()) == before
    page.list.view.selectAll()
    assert page.several.restore.isVisible() and not page.several.delete.isVisible()
    QTest.mouseClick(page.several.restore, Qt.MouseButton.LeftButton)
    assert page.said[-1] == ("2 people are back from the bin.", True)


def test_somebody_who_went_meanwhile_is_said(page, people, store, today) -> None:
    page.open_person(people["Ana"])
    contacts.delete(store, [people["Ana"]], today)
    assert not page.wishes.log([people["Ana"]], "call", today)
    assert page.said[-1] == ("This is no longer there. Nothing was changed.", False)
