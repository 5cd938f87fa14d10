"""The menu of a day, the same in the week and in the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:
    from reseau_desktop.pages.agenda.answers import ItemAnswers

translate = QCoreApplication.translate


def day_menu(
    answers: ItemAnswers,
    day: date,
    today: date,
    parent: QWidget,
    *,
    off: bool,
    spread: Callable[[], object] | None = None,
) -> QMenu:
    """Plan something, rest, spread the week; `spread` is None where nothing in the week can move."""
    menu = PopupMenu(parent)
    plan = menu.addAction(translate("DayMenu", "New follow-up…"))
    plan.triggered.connect(lambda: answers.plan_for(None, max(day, today)))
    if day >= today:
        rest = menu.addAction(translate("DayMenu", "Make it a day off"))
        rest.setEnabled(not off)
        rest.triggered.connect(lambda: answers.rest(day))
    even = menu.addAction(translate("DayMenu", "Spread the week…"))
    even.setEnabled(spread is not None)
    if spread is not None:
        even.triggered.connect(spread)
    return menu
