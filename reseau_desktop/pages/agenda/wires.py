"""Which wish of the list leads to which answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from reseau_desktop.pages.agenda.answers import ItemAnswers
    from reseau_desktop.pages.agenda.row_list import AgendaList


def wire_list(rows: AgendaList, answers: ItemAnswers, scroll: QScrollArea) -> None:
    """The list's buttons, menus and keys."""
    rows.acted.connect(answers.act)
    rows.opened_item.connect(answers.open_item)
    rows.snoozed.connect(lambda item, at: answers.snooze_item(item, at, rows))
    rows.menu.connect(lambda item, at: answers.item_menu(item, at, rows))
    rows.keys = lambda item, event, at: answers.key(item, event, at, rows)
    rows.seen.connect(lambda y: scroll.ensureVisible(0, rows.y() + y, 0, 48))
