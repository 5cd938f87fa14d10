"""Thousands of rows: the window stays alive, and cancelling leaves nothing behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from reseau_desktop.pages.importing.bar_words import SUMMARY
from reseau_desktop.pages.importing.job import Phase


@pytest.fixture
def large(write, files):
    """5,000 people of LinkedIn's."""
    rows = [
        [f"Given{n}", f"Family{n}", f"https://www.linkedin.com/in/p{n}", f"p{n}@x.example", f"Org {n % 300}", "Role", "05 Nov 2023"]
        for n in range(5_000)
    ]  # fmt: skip
    return write(files.linkedin(rows))


def test_the_window_lives_while_thousands_come_in(qtbot, page, store, large, settled) -> None:
    ticks = []
    clock = QTimer(interval=0)
    clock.timeout.connect(lambda: ticks.append(page.job.phase))
    clock.start()
    page.open(large)
    settled(page)
    page.job.save("inbox", ["import"])
    settled(page)
    clock.stop()
    assert store.value("SELECT count(*) FROM person") == 5_000
    assert ticks.count(Phase.READING) > 1 and ticks.count(Phase.SAVING) > 1  # none if it ran in the window
    page.grab()


def test_progress_goes_from_none_to_all(qtbot, page, large, settled) -> None:
    told = []
    page.progressed.connect(lambda done, total: told.append((page.job.phase, done, total)))
    busy, idle = [], []
    page.busy.connect(busy.append)
    page.idle.connect(lambda: idle.append(True))
    page.open(large)
    settled(page)
    page.job.save("inbox", [])
    settled(page)
    saving = [(done, total) for phase, done, total in told if phase is Phase.SAVING]
    assert saving and all(0 <= done <= total == 5_000 for done, total in saving)
    assert [done for done, _ in saving] == sorted(done for done, _ in saving)
    assert "Connections.csv" in busy[0] and len(idle) >= 2


@pytest.mark.parametrize("at_once", [True, False])  # else at the first news of it
def test_cancelling_while_it_is_saved_leaves_nothing(
    qtbot, page, dump, store, large, settled, at_once
) -> None:
    before = dump()
    page.open(large)
    settled(page)
    page.go(SUMMARY)
    page.progressed.connect(lambda _done, _total: page.cancel() if page.job.phase is Phase.SAVING else None)
    page.footer.main.click()
    if at_once:
        page.cancel()
    settled(page)
    assert page.job.phase is Phase.READY
    assert dump() == before and store.history() == []
    assert page.strip.isVisible() and "Nothing is left behind" in page.strip.text()
    page.progressed.disconnect()
    page.footer.main.click()  # and it can be saved after all
    settled(page)
    assert store.value("SELECT count(*) FROM person") == 5_000


def test_cancelling_while_it_is_read_closes_the_file(qtbot, page, large) -> None:
    page.open(large)
    assert page.job.phase is Phase.READING
    page.cancel()
    assert page.job.phase is Phase.EMPTY and page.job.choices is None


def test_closing_while_it_is_saved_stops_it(qtbot, page, dump, large, settled) -> None:
    before = dump()
    page.open(large)
    settled(page)
    page.job.save("inbox", [])
    page.leave()
    settled(page)
    assert page.job.phase is Phase.EMPTY
    assert dump() == before


def test_the_page_going_away_stops_it_too(qtbot, signals, clock, answers, look, dump, large, settled) -> None:
    import shiboken6
    from PySide6.QtWidgets import QApplication

    from reseau_desktop.pages.importing.page import ImportPage
    from reseau_desktop.widgets import task

    before = dump()
    page = ImportPage(signals, clock, answers)
    page.open(large)
    settled(page)
    page.job.save("inbox", [])
    shiboken6.delete(page)
    task.shutdown()
    QApplication.processEvents()
    assert dump() == before


def test_the_latest_choice_wins(page, large, settled) -> None:
    page.open(large)
    for name in ("cp1252", "mac-roman", "utf-8"):
        page.job.choose(encoding=name)
    settled(page)
    assert page.job.decided.reading.encoding == "utf-8"
