"""Cards: the fields that the user makes for every card, and the tags."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.settings.own_fields import OwnFields
from reseau_desktop.pages.settings.section import Section, Setting
from reseau_desktop.pages.settings.tag_list import TagList
from reseau_desktop.widgets.scaling import gap, sized

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

MOST = 720  # px


class CardsSection(Section):
    """Every change is one step, and shows on every card at once."""

    key = "cards"
    restores = False

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fields, self.tags = OwnFields(store, wishes), TagList(store, clock, wishes)
        for part in (self.fields, self.tags):
            gap(self.column, 10)
            self.column.addWidget(sized(part, max_width=MOST))
        self.column.addStretch(1)

    def context(self) -> str:
        return self.tr("what every card can say")

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("fields", self.tr("Your own fields"), self.tr("custom field column")),
            Setting("tags", self.tr("Tags"), self.tr("rename merge group label")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {"fields": lambda: self.fields.add_button, "tags": lambda: self.tags.list}

    def refresh(self) -> None:
        self.fields.refresh()
        self.tags.refresh()

    def retranslate(self) -> None:
        super().retranslate()
        self.fields.retranslate()
        self.tags.retranslate()
