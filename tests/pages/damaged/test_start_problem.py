"""A start that cannot open the file: what is safe is said, and the copies are offered."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.layers import people
from reseau_desktop.language import Spoken
from reseau_desktop.pages.damaged.start_problem import Answer, StartProblem
from reseau_desktop.paths import shared
from reseau_desktop.store import Store, errors
from reseau_desktop.store.files import Backups
from reseau_desktop.widgets import appearance

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def look(qapp, tmp_path):
    return appearance.install(qapp, shared("resources"), tmp_path / "cache")


@pytest.fixture
def damaged(tmp_path: Path) -> errors.Damaged:
    """A file with two copies, of one and of two people, then overwritten by something else."""
    folder = tmp_path / "network"
    store = Store.open(folder)
    for name, reason in (("Ana", "daily"), ("Hugo", "import")):
        contacts.add(store, PersonRecord(given=name), "core", MONDAY)
        store.backups.make(reason, store.connection)
    store.close()
    store.path.write_bytes(b"no database at all" * 300)
    with pytest.raises(errors.Damaged) as found:
        Store.open(folder)
    return found.value


@pytest.fixture
def ask(qtbot):
    def made(problem: errors.StoreProblem) -> StartProblem:
        dialog = StartProblem(problem, Backups(problem.path), MONDAY)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return made


def act_on(dialog: StartProblem) -> Store:
    """What the application does with the answer."""
    assert dialog.answer is Answer.RESTORE
    path = dialog._problem.path
    Backups(path).put_back(dialog.copy().path)
    return Store.open(path.parent)


def test_enter_restores_the_last_copy(qtbot, ask, damaged) -> None:
    dialog = ask(damaged)
    assert "can no longer be read" in dialog._what.text()
    assert dialog.main_button.text() == "Restore last backup"
    assert dialog.main_button.role() == "primary" and dialog.main_button.hasFocus()
    qtbot.keyClick(dialog, Key.Key_Return)
    store = act_on(dialog)
    assert people(store) == 2
    assert list(store.folder.glob("reseau-damaged-*.db"))  # kept aside
    store.close()


def test_an_older_copy_can_be_chosen(qtbot, ask, damaged) -> None:
    dialog = ask(damaged)
    oldest = dialog.choice.rows[-1]
    qtbot.mouseClick(oldest, Left)
    assert dialog.main_button.text() == "Restore this backup"
    qtbot.mouseClick(dialog.main_button, Left)
    store = act_on(dialog)
    assert people(store) == 1
    store.close()


def test_each_copy_says_what_it_holds(ask, damaged) -> None:
    dialog = ask(damaged)
    said = [radio.accessibleName() for radio in dialog.findChildren(QRadioButton)]
    assert said[0].endswith("before an import, 2 contacts") and said[1].endswith(
        "copy of the day, 1 contacts"
    )


def test_the_arrows_choose_and_tab_reaches_everything(qtbot, ask, damaged) -> None:
    dialog = ask(damaged)
    dialog.choice.rows[0].radio.setFocus()
    qtbot.keyClick(dialog.choice.rows[0].radio, Key.Key_Down)
    assert dialog.copy() == dialog.choice.rows[1].copy
    reached = set()
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    names = {widget.text() for widget in reached}
    assert {"Show the file", "Quit", "Restore this backup"} <= names


def test_escape_quits_and_touches_nothing(qtbot, ask, damaged) -> None:
    before = damaged.path.read_bytes()
    dialog = ask(damaged)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.answer is Answer.QUIT and not dialog.isVisible()
    assert damaged.path.read_bytes() == before


def test_a_copy_that_cannot_be_read_is_not_offered(qtbot, ask, damaged) -> None:
    newest = Backups(damaged.path).copies()[0]
    newest.path.write_bytes(b"gone" * 2_000)
    dialog = ask(damaged)
    assert not dialog.choice.rows[0].radio.isEnabled()
    assert dialog.copy() == dialog.choice.rows[1].copy
    assert dialog.main_button.text() == "Restore last backup"


def test_without_a_copy_one_can_only_try_again(qtbot, ask, tmp_path) -> None:
    dialog = ask(errors.Damaged(tmp_path / "reseau.db"))
    assert dialog.choice is None and "no copy beside it" in dialog._then.text()
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.answer is Answer.TRY_AGAIN


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        (errors.Newer, Answer.QUIT, "made by a newer Réseau"),
        (errors.Foreign, Answer.QUIT, "is no network of Réseau"),
        (errors.ReadOnly, Answer.TRY_AGAIN, "may not write"),
        (errors.DiskFull, Answer.TRY_AGAIN, "Could not save"),
        (errors.Locked, Answer.TRY_AGAIN, "open in another window"),
        (errors.StoreBusy, Answer.TRY_AGAIN, "being saved"),
    ],
)
def test_each_problem_has_its_sentence_and_a_safe_answer(qtbot, ask, tmp_path, kind, answer, words) -> None:
    dialog = ask(kind(tmp_path / "reseau.db"))
    assert words in dialog._what.text() and dialog._then.text()
    assert dialog.show_button.isVisible() and dialog.main_button.isDefault()
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.answer is answer


def test_another_computer_keeps_it_unless_one_says_so(qtbot, ask, tmp_path) -> None:
    dialog = ask(errors.Locked(tmp_path / "reseau.db", "helene-portable"))
    assert dialog.over_button.isVisible() and dialog.over_button.role() == "danger"
    assert "may be lost" in dialog._risk.text()
    assert dialog.main_button.hasFocus() and dialog.main_button.isDefault()
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.answer is Answer.TRY_AGAIN
    dialog.show()
    qtbot.mouseClick(dialog.over_button, Left)
    assert dialog.answer is Answer.TAKE_OVER
    here = ask(errors.Locked(tmp_path / "reseau.db"))
    assert not here.over_button.isVisible()


def test_what_was_tried_in_vain_is_said(qtbot, ask, damaged) -> None:
    dialog = ask(damaged)
    qtbot.mouseClick(dialog.main_button, Left)
    dialog.tell(errors.DiskFull(damaged.path))
    dialog.show()
    assert dialog.trouble.isVisible() and "disk is full" in dialog.trouble.text()
    assert dialog.answer is Answer.QUIT


def test_a_real_newer_file_is_left_alone(ask, tmp_path) -> None:
    import apsw

    store = Store.open(tmp_path / "network")
    store.close()
    connection = apsw.Connection(str(store.path))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = store.path.read_bytes()
    with pytest.raises(errors.Newer) as found:
        Store.open(tmp_path / "network")
    dialog = ask(found.value)
    assert "newer Réseau" in dialog._what.text()
    assert store.path.read_bytes() == before


def test_no_button_is_cut_in_a_longer_language(ask, damaged, qapp) -> None:
    spoken = Spoken(qapp)
    spoken.speak("fr")
    try:
        dialog = ask(damaged)
        for button in (dialog.show_button, dialog.main_button, dialog.quit_button):
            assert button.width() >= button.sizeHint().width(), button.text()
    finally:
        spoken.hush()
