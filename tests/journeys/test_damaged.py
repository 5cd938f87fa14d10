"""A file damaged in its middle: said once the window found out, kept aside, the last copy back in place."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.app import run
from reseau_desktop.clock import Clock
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.damaged.start_problem import StartProblem
from reseau_desktop.store import FILE, Store


def test_the_last_copy_comes_back(dressed, tmp_path, today):
    folder = tmp_path / "network"
    store = Store.open(folder)
    for number in range(400):
        contacts.add(store, PersonRecord(given=f"Person {number}", note="a line " * 20), "wide", today)
    store.backups.make("daily", store.connection)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    path = folder / FILE
    content = bytearray(path.read_bytes())
    for at in range(4096 * 20, len(content), 4096 * 7):
        content[at : at + 1500] = b"\xaa" * len(content[at : at + 1500])
    path.write_bytes(bytes(content))

    windows, asked = [], []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, StartProblem):
            asked.append(dialog.copy().people)
            dialog.main_button.click()
        else:
            QTimer.singleShot(50, answer)

    def ready(window) -> None:
        windows.append(window)
        if len(windows) == 1:
            QTimer.singleShot(50, answer)
        else:
            QTimer.singleShot(0, window.frame.quit)

    assert run(folder, Clock(today), "en", ready=ready) == 0
    assert asked == [400]
    assert len(windows) == 2
    assert [kept.read_bytes() for kept in folder.glob("reseau-damaged-*.db")] == [bytes(content)]
    store = Store.open(folder)
    assert store.value("SELECT count(*) FROM person") == 400
    assert store.faults() == ""
    store.close()
