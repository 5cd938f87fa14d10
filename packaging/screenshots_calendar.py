"""The photographed views of the calendar, and those of the circles beyond the plain one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reseau_desktop.window import Window

    Rest = Callable[[QWidget], None]

WEDNESDAY = date(2026, 11, 25)


def agenda(window: Window, rest: Rest) -> QWidget:
    page: Any = window.frame.go("agenda")
    page.set_view("week")
    return window.frame


def month(window: Window, rest: Rest) -> QWidget:
    """With somebody's window lit, and their day beside."""
    page: Any = window.frame.go("agenda")
    page.set_view("month")
    rest(window.frame)
    page.month.grid.select_day(WEDNESDAY)
    rest(window.frame)
    rows = page.month.panel.rows()
    if rows:
        rows[-1].chosen.emit()
    return window.frame


def ahead(window: Window, rest: Rest) -> QWidget:
    """Twelve weeks, another quota being tried."""
    page: Any = window.frame.go("agenda")
    page.set_view("ahead")
    rest(window.frame)
    page.views.ahead.quota.setValue(2)
    rest(window.frame)
    return window.frame


def review(window: Window, rest: Rest) -> QWidget:
    window.frame.go("review")
    return window.frame


def reminders(window: Window, rest: Rest) -> QWidget:
    page: Any = window.frame.go("settings")
    page.open_section("reminders")
    return window.frame


def tree(window: Window, rest: Rest) -> QWidget:
    page: Any = window.frame.go("circles")
    page.show_as("tree")
    rest(window.frame)
    return window.frame
