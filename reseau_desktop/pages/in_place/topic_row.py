"""What somebody seeks, or offers, as chips: pressed to change, taken off by their cross, another typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.in_place.chip_row import ChipRow
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.tag_chip import TagChip
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.wording.translation import translate


@dataclass(frozen=True, slots=True)
class TopicWords:
    """One chip: ids of the line and of the topic, and why it looks as it looks."""

    id: int
    topic: int
    name: str
    kind: str = "plain"  # of the chip: lit where somebody meets it
    aside: str = ""  # until when, how urgent


class TopicRow(ChipRow):
    """`added` carries words, `removed` and `edited` a `TopicWords`; `listed` carries
    "seeks" or "offers" and the words whose people are looked for."""

    added = Signal(str)
    removed = Signal(object)
    edited = Signal(object)
    listed = Signal(str, str)

    field_width = 190

    def __init__(self, sought: bool, parent: QWidget | None = None, *, mine: bool = False) -> None:
        self._sought, self._mine = sought, mine
        self._topics: tuple[TopicWords, ...] = ()
        self._offers: tuple[str, ...] = ()
        super().__init__(sized(LinkButton(icon="plus"), height=28), parent)

    def show_topics(self, found: Sequence[TopicWords], offers: Sequence[str]) -> None:
        """These topics, and those known that complete what is typed."""
        self._offers = tuple(offers)
        if tuple(found) != self._topics:
            self._topics = tuple(found)
            self.show_chips([self._chip(item) for item in found])

    def _chip(self, item: TopicWords) -> TagChip:
        chip = TagChip(item.name, self, kind=item.kind)
        chip.clicked.connect(lambda: self.edited.emit(item))
        chip.removed.connect(lambda: self.removed.emit(item))
        chip.menu_asked.connect(lambda at: self._menu(item, at))
        return chip

    def asked(self) -> Spec:
        here = {item.name for item in self._topics}
        offers = tuple(name for name in self._offers if name not in here)
        return Spec("topic", self._question(), offers=offers)

    def typed(self, words: str) -> None:
        if any(sign.isalnum() for sign in words):
            self.added.emit(words)

    def retranslate(self) -> None:
        words = {
            (True, True): translate("Topics", "Add what you seek"),
            (False, True): translate("Topics", "Add what you offer"),
            (True, False): translate("Topics", "Add what they seek"),
            (False, False): translate("Topics", "Add what they offer"),
        }
        adding = words[self._sought, self._mine]
        self.add_button.set_text("" if self._topics else adding)  # a lone sign would say nothing
        self.add_button.setAccessibleName(adding)
        self.add_button.set_hint(adding if self._topics else "")
        for chip, item in zip(self.chips, self._topics, strict=True):
            chip.set_hints(
                ", ".join(part for part in (translate("Topics", "Change"), item.aside) if part),
                translate("Topics", "Take it off"),
            )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def _question(self) -> str:
        if self._mine:
            return translate("Topics", "A topic: a designer, advice…")
        if self._sought:
            return translate("Topics", "What they seek: a designer, a job…")
        return translate("Topics", "What they offer: advice, a room…")

    def _menu(self, item: TopicWords, at: QPoint) -> None:
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Topics", "Change…"), lambda: self.edited.emit(item)).setShortcut("F2")
        for key, words in (
            ("offers", translate("Topics", "Who offers this")),
            ("seeks", translate("Topics", "Who seeks this")),
        ):
            menu.addAction(words, lambda key=key: self.listed.emit(key, item.name))
        menu.addSeparator()
        menu.addAction(translate("Topics", "Take it off"), lambda: self.removed.emit(item)).setShortcut("Del")
        menu.popup(at)
