"""What stands over the agenda: back, today, on; week, month or list; what can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.segmented import Segmented

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.header import PageHeader

translate = QCoreApplication.translate
VIEWS = ("week", "month", "list", "ahead")


class AgendaHead:
    """The buttons of the page's header; its page hears them."""

    def __init__(self, header: PageHeader) -> None:
        self._header, self._hidden = header, 0
        self.back = IconButton("left", "", role="plain", dense=False)
        self.now = Button("")
        self.forward = IconButton("right", "", role="plain", dense=False)
        self.view = Segmented(tuple((view, "") for view in VIEWS), "week")
        self.filter = Button("", "filter")
        self.plan, self.log = Button("", "plus"), Button("", "plus")
        for widget in (self.back, self.now, self.forward, self.view, self.filter, self.plan, self.log):
            header.add(widget)

    def retranslate(self) -> None:
        """Everything in the language of now."""
        self.now.set_text(translate("AgendaHead", "Today"))
        self.view.setAccessibleName(translate("AgendaHead", "View"))
        self.view.set_texts(
            {
                "week": translate("AgendaHead", "Week"),
                "month": translate("AgendaHead", "Month"),
                "list": translate("AgendaHead", "List"),
                "ahead": translate("AgendaHead", "Ahead"),
            }
        )
        self.show_filter(self._hidden)
        self.plan.set_text(translate("AgendaHead", "Follow-up"))
        self.plan.set_hint("", "Ctrl+Shift+N")
        self.log.set_text(translate("AgendaHead", "Log an exchange"))
        self.log.set_hint("", "Ctrl+L")
        self.name_steps()

    def show_filter(self, hidden: int) -> None:
        """How many kinds and circles are left out."""
        self._hidden = hidden
        words = translate("AgendaHead", "Filter")
        if hidden:
            words = translate("AgendaHead", "Filter: %n hidden", "", hidden)
        self.filter.set_text(words)

    def name_steps(self) -> None:
        """Back and on are by weeks or by months; the weeks ahead begin with this one."""
        for button in (self.back, self.now, self.forward):
            self._header.set_offered(button, self.view.current() != "ahead")
        month = self.view.current() == "month"
        self.back.set_name(
            translate("AgendaHead", "The month before")
            if month
            else translate("AgendaHead", "The week before")
        )
        self.forward.set_name(
            translate("AgendaHead", "The month after") if month else translate("AgendaHead", "The week after")
        )
