"""A LinkedIn export becomes contacts, circles and an agenda; then undo, restart: everything is still there."""

from __future__ import annotations

from math import cos, sin
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.insights.standing import standing

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def drop(widget, path):
    """A file let go on a page, as from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at = widget.rect().center()
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, LEFT, NONE))


def ring_point(view, ring, angle):
    """The middle of a ring's band, `angle` radians clockwise from twelve o'clock."""
    band = view.scene.frame.bands[ring]
    radius = (band.inner + band.outer) / 2
    x, y = view.camera.screen(radius * sin(angle), -radius * cos(angle))
    return QPoint(round(x), round(y))


def drag(view, start, end):
    QTest.mousePress(view, LEFT, NONE, start)
    for step in range(1, 9):
        at = QPointF(start) + (QPointF(end) - QPointF(start)) * step / 8
        QTest.mouseMove(view, at.toPoint())
        QApplication.processEvents()
    QTest.mouseRelease(view, LEFT, NONE, end)


def inet_sockets() -> list[str]:
    """This process's sockets that are no local ones."""
    local = {
        line.split()[6]
        for line in Path("/proc/net/unix").read_text().splitlines()[1:]
        if len(line.split()) > 6
    }
    found = []
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:
            continue
        if target.startswith("socket:[") and target[8:-1] not in local:
            found.append(target)
    return found


@pytest.mark.parametrize("language", ["en", "fr"])
def test_from_a_file_to_a_kept_promise(qtbot, opened, shut, export, language):
    sockets = inet_sockets() if Path("/proc/self/fd").exists() else []
    window = opened(language)
    assert window.frame.current_page() == "first_run"

    # the file, by dropping it on the first page
    drop(window.frame.page("first_run"), export)
    qtbot.waitUntil(lambda: window.frame.current_page() == "importing")
    page = window.frame.page("importing")
    qtbot.waitUntil(lambda: page.footer.main.isEnabled() and page.step() > 0, timeout=10_000)
    with qtbot.waitSignal(page.done, timeout=10_000) as came:
        while not came.signal_triggered:
            if page.footer.main.isEnabled():
                qtbot.mouseClick(page.footer.main, LEFT)
            QApplication.processEvents()
    assert came.args == [3]
    store = window.store
    ana, etienne, _soren = (row[0] for row in store.rows("SELECT id FROM person ORDER BY id"))

    # sorted: one by key in Contacts, then dragged to another ring
    window.list_layer("inbox")
    contacts = window.frame.page("contacts")
    window.open_person(ana)
    qtbot.waitUntil(lambda: contacts.selected() == [ana], timeout=5_000)
    QTest.keyClick(contacts.list.view, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: store.value("SELECT layer FROM contact WHERE id = ?", (ana,)) == "wide")
    circles = window.frame.go("circles")
    qtbot.waitUntil(lambda: circles.view.position_of(ana) is not None, timeout=5_000)
    with qtbot.waitSignal(window.signals.changed):
        drag(circles.view, circles.view.position_of(ana).toPoint(), ring_point(circles.view, 1, 1.9))
    assert store.value("SELECT layer FROM contact WHERE id = ?", (ana,)) == "allies"
    assert str(standing(store, window.clock.today()).of(ana).due) == "2027-01-07"

    # an exchange, in the page of the person
    window.open_person(ana)
    person = contacts.person_page
    qtbot.waitUntil(lambda: person.contact() == ana)
    contacts.log_exchange()
    field = person.exchanges.log_field.field
    QTest.keyClicks(field, "spring show")
    with qtbot.waitSignal(window.signals.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert store.one("SELECT happened, note FROM interaction") == ("2026-11-23", "spring show")

    # undone by its menu entry, which names it, then done again
    undo = window.frame.commands.action("edit.undo")
    qtbot.waitUntil(lambda: "Ana Delmas" in undo.text(), timeout=5_000)
    with qtbot.waitSignal(window.signals.changed):
        undo.trigger()
    assert store.value("SELECT count(*) FROM interaction") == 0
    redo = window.frame.commands.action("edit.redo")
    qtbot.waitUntil(redo.isEnabled, timeout=5_000)
    with qtbot.waitSignal(window.signals.changed):
        redo.trigger()
    assert store.value("SELECT count(*) FROM interaction") == 1

    # closed and started again: still there, and due on the right day
    if sockets or Path("/proc/self/fd").exists():
        assert inet_sockets() == sockets
    shut(window)
    window = opened(language)
    assert window.frame.current_page() != "first_run"
    assert window.store.value("SELECT count(*) FROM person") == 3
    assert window.store.value("SELECT note FROM interaction") == "spring show"
    assert str(standing(window.store, window.clock.today()).of(ana).due) == "2027-01-07"
    assert window.store.value("SELECT layer FROM contact WHERE id = ?", (etienne,)) == "inbox"
    assert window.store.faults() == ""
