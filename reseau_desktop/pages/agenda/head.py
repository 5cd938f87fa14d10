"""What stands over the agenda: back, today, on; week, month or list; what can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.segmented import Segmented

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.header import PageHeader

VIEWS = ("week", "month", "list")


class AgendaHead:
    """The buttons of the page's header; its page hears them."""

    def __init__(self, header: PageHeader) -> None:
        self.back = IconButton("left", "", role="plain", dense=False)
        self.now = Button("")
        self.forward = IconButton("right", "", role="plain", dense=False)
        self.view = Segmented(tuple((view, "") for view in VIEWS), "week")
        self.plan, self.log = Button("", "plus"), Button("", "plus")
        for widget in (self.back, self.now, self.forward, self.view, self.plan, self.log):
            header.add(widget)

    def retranslate(self) -> None:
        """Everything in the language of now."""
        tr = QCoreApplication.translate
        self.now.set_text(tr("AgendaHead", "Today"))
        self.view.setAccessibleName(tr("AgendaHead", "View"))
        self.view.set_texts(
            {
                "week": tr("AgendaHead", "Week"),
                "month": tr("AgendaHead", "Month"),
                "list": tr("AgendaHead", "List"),
            }
        )
        self.plan.set_text(tr("AgendaHead", "Follow-up"))
        self.plan.set_hint("", "Ctrl+Shift+N")
        self.log.set_text(tr("AgendaHead", "Log an exchange"))
        self.log.set_hint("", "Ctrl+L")
        self.name_steps()

    def name_steps(self) -> None:
        """Back and on are by weeks or by months."""
        tr, month = QCoreApplication.translate, self.view.current() == "month"
        self.back.set_name(
            tr("AgendaHead", "The month before") if month else tr("AgendaHead", "The week before")
        )
        self.forward.set_name(
            tr("AgendaHead", "The month after") if month else tr("AgendaHead", "The week after")
        )
