"""The window as a whole: pages, languages, themes, the sample, the end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QKeySequence, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from reseau_desktop.actions import contacts, many, networks
from reseau_desktop.exchange import sample
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.frame.nav_row import NavRow
from reseau_desktop.store import FILE, Label, Store
from reseau_desktop.widgets.theme import theme

PAGES = ("today", "circles", "contacts", "agenda", "settings", "importing")


@pytest.fixture
def sampled(tmp_path, today):
    store = Store.open(tmp_path / "network")
    network = sample.network(today)
    networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    store.close()


def test_the_sidebar_and_the_status_bar_tell_the_network(qtbot, opened, sampled):
    window = opened()
    qtbot.waitUntil(lambda: len(window.frame.status.left()) == 3, timeout=5_000)
    left = window.frame.status.left()
    assert left[0] == "206 contacts"
    assert "9.2" in left[1]
    assert left[2] == "Sample network"


def test_the_sidebar_counts_those_whom_contacts_lists(qtbot, opened, sampled):
    """The archive is in neither number, nor in those beside the circles."""
    window = opened()
    page = window.frame.go("contacts")
    row = next(row for row in window.frame.findChildren(NavRow) if row.key == "contacts")
    qtbot.waitUntil(lambda: row.count() == "206")
    many.archive(window.store, [next(iter(page.list.model.ids()))])
    qtbot.waitUntil(lambda: row.count() == "205")
    qtbot.waitUntil(lambda: len(page.list.model.ids()) == 205)
    assert window.frame.status.left()[0] == "205 contacts"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_page_opens_in_both_themes_and_speaks_both_languages(qtbot, opened, spoken, sampled, mode):
    window = opened()
    theme().set_mode(mode)
    for key in PAGES:
        window.frame.go(key)
        assert window.frame.current_page() == key
    spoken.speak("fr")
    for key, title in (("today", "Aujourd’hui"), ("circles", "Cercles"), ("settings", "Réglages")):
        page = window.frame.go(key)
        qtbot.waitUntil(lambda page=page, title=title: page.header.title() == title)
    theme().set_mode("light")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_ground_has_its_colour(qtbot, opened, sampled, mode):
    """A widget that was dressed before it was told its ground keeps that of the window."""
    window = opened()
    theme().set_mode(mode)
    for key in (*PAGES, "triage", "history", "organisations", "merging"):
        window.frame.go(key)
        qtbot.waitUntil(window.frame.pages.updatesEnabled)  # until then one sees the page before
    wrong = [
        (type(part).__name__, part.property("ground"))
        for part in window.frame.findChildren(QWidget)
        if part.property("ground") and not isinstance(part.parent(), QAbstractScrollArea)
        if min(part.width(), part.height()) > 4 and ground(part) != theme().colour(part.property("ground"))
    ]
    theme().set_mode("light")
    assert wrong == []


def ground(part: QWidget) -> QColor:
    """What it paints itself, without what is in it."""
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    part.render(image, QPoint(), QRegion(part.rect()), QWidget.RenderFlag.DrawWindowBackground)
    return image.pixelColor(2, 2)


@pytest.mark.parametrize("key", ["today", "circles", "contacts", "agenda"])
def test_the_keys_work_in_the_page_that_a_start_shows(qtbot, opened, shut, sampled, key):
    window = opened()
    window.frame.go(key)
    shut(window)
    again = opened()
    assert again.frame.current_page() == key

    def focused() -> None:
        inside, page = QApplication.focusWidget(), again.frame.page(key)
        assert inside is not None and page.isAncestorOf(inside) and inside is not page.header.search_field()

    qtbot.waitUntil(focused, timeout=5_000)


def test_enter_after_import_in_the_menu_chooses_a_file_and_goes_on(qtbot, opened, sampled, tmp_path):
    window = opened()
    window.import_file()
    page = window.frame.page("importing")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.file_step.choose)
    chosen = tmp_path / "people.csv"
    chosen.write_text("First Name,Last Name\nAda,Lovelace\n", encoding="utf-8")
    page.open(chosen)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.footer.main, timeout=5_000)


def test_the_sample_goes_whole_and_leaves_what_is_mine(qtbot, opened, sampled, today):
    window = opened()
    store = window.store
    mine = contacts.add(store, PersonRecord(given="Mine"), "core", today)
    action = window.frame.commands.action("file.sample")
    qtbot.waitUntil(action.isEnabled, timeout=5_000)
    with qtbot.waitSignal(window.signals.changed, timeout=10_000):
        action.trigger()
    assert [row[0] for row in store.rows("SELECT id FROM person")] == [mine]
    assert store.value("SELECT given FROM contact WHERE id = 1") == ""
    assert store.faults() == ""
    store.undo()
    assert store.value("SELECT count(*) FROM person") == 207


def test_pages_are_made_under_the_veil(qtbot, opened, sampled):
    """A picture taken of a page that was half made ended the program."""
    frame = opened().frame
    frame.toggle_veil()
    frame._veil._timer.setInterval(0)  # a picture is due at each breath
    for key in ("settings", "circles", "contacts", "agenda", "importing", "history", "merging"):
        frame._veil._timer.start()
        frame.go(key)
        qtbot.waitUntil(lambda: not frame._veil._timer.isActive())
    assert frame.veiled()
    frame.toggle_veil()


def test_f1_opens_the_guide_at_the_page_one_is_on(qtbot, opened, sampled):
    window = opened()
    window.frame.go("agenda")
    window.frame.commands.action("help.guide").trigger()
    assert window._guide.topic() == "agenda"


def test_no_two_commands_share_their_keys(opened, sampled):
    window = opened()
    for key in PAGES:
        window.frame.go(key)
    seen: dict[str, str] = {}
    for menu in ("file", "edit", "view", "contact", "help"):
        for command in window.frame.commands.of(menu):
            for keys in command.action.shortcuts():
                assert keys.toString() not in seen, (command.key, seen[keys.toString()])
                seen[keys.toString()] = command.key


@pytest.mark.parametrize("spoken_language", ["en", "fr"])
def test_every_menu_opens_by_alt_and_a_letter_of_its_own(opened, sampled, spoken_language):
    bar = opened(spoken_language).frame.menuBar()
    letters = [QKeySequence.mnemonic(action.text()).toString() for action in bar.actions()]
    assert len(letters) == 5 and all(letters) and len(set(letters)) == 5, letters


def test_a_day_that_turns_asks_everything_again(qtbot, opened, sampled):
    window = opened()
    with qtbot.waitSignal(window.signals.changed):
        window._day = window._day.replace(day=22)
        window._turn_day()


ENDED = """
import sys
from datetime import date
from pathlib import Path
from reseau_desktop.app import run
from reseau_desktop.clock import Clock
sys.exit(run(Path(sys.argv[1]), Clock(date(2026, 11, 23)), "en", ready=lambda window: Path(sys.argv[2]).write_text("up")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_sigterm_ends_in_order_and_a_second_start_hands_over(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    up = tmp_path / "up"
    command = [sys.executable, "-c", ENDED, str(tmp_path / "network"), str(up)]
    first = subprocess.Popen(command, env=environment)
    try:
        deadline = time.monotonic() + 60
        while not up.exists() and time.monotonic() < deadline:
            if first.poll() is not None:
                pytest.fail("the window did not come up")
            os.sched_yield()
        second = subprocess.run(command, env=environment, timeout=60, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(timeout=30) == 0
    finally:
        first.kill()
    store = Store.open(tmp_path / "network")
    assert store.faults() == ""
    store.close()
    assert (tmp_path / "network" / FILE).exists()


def test_no_notice_lies_on_the_zoom_of_the_circles(qtbot, opened, sampled):
    window = opened()
    window.frame.resize(900, 640)
    page = window.frame.go("circles")
    qtbot.waitUntil(page.canvas.zoom.isVisible)
    window.say(
        "This person moved to another circle, and that circle holds more people than it has room for.", True
    )
    (shown,) = window.frame.notices.shown()
    bar = page.canvas.zoom
    there = bar.mapTo(window.frame.pages, bar.rect().topLeft())
    assert not shown.geometry().intersects(bar.rect().translated(there))
    window.frame.go("today")
    assert abs(shown.geometry().center().x() - window.frame.pages.rect().center().x()) <= 1


def test_undo_and_redo_are_done_outside_the_window_thread(qtbot, opened, sampled):
    window = opened()
    contacts.add(window.store, PersonRecord(given="Ana"), "core", window.clock.today())
    wrote: list[int] = []
    leave = window.store.subscribe(lambda _change: wrote.append(threading.get_ident()))
    window.frame.undo_requested.emit()
    qtbot.waitUntil(lambda: len(wrote) == 1, timeout=5_000)
    window.frame.redo_requested.emit()
    qtbot.waitUntil(lambda: len(wrote) == 2, timeout=5_000)
    leave()
    assert threading.get_ident() not in wrote
