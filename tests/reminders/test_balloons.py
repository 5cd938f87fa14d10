"""Notifications through the icon of the tray, as on Windows and macOS."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reseau_desktop.reminders.herald import Herald
from reseau_desktop.reminders.notices import Act, Notice
from reseau_desktop.reminders.subjects import Subject
from reseau_desktop.reminders.tray import Balloons


class Icon(QObject):
    """The tray, as far as balloons see it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_there, self.shown = True, []

    def there(self) -> bool:
        return self.is_there

    def balloon(self, title: str, body: str) -> None:
        self.shown.append((title, body))


def test_a_balloon_is_clicked_and_without_a_tray_it_is_given_back(qtbot, qapp) -> None:
    icon = Icon()
    herald = Herald(Balloons(icon))
    subject = Subject(
        Notice("digest", "Good morning", "Ana", ((Act.TODAY, "Open today"),)), ("digest:2026-11-23",)
    )
    with qtbot.waitSignal(herald.told) as told:
        herald.say(subject)
    assert told.args == [("digest:2026-11-23",)] and icon.shown == [("Good morning", "Ana")]
    with qtbot.waitSignal(herald.answered) as answered:
        icon.clicked.emit()
    assert answered.args[:2] == [subject, Act.TODAY]
    icon.is_there = False
    with qtbot.waitSignal(herald.unshown) as back:
        herald.say(subject)
    assert back.args[1] == "no_service"
    herald.stop()
