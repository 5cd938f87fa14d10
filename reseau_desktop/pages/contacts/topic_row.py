"""What somebody seeks, or offers, as chips: pressed to change, taken off by their cross, another typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.pages.contacts.tag_row import TagChip
from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.flow_layout import FlowLayout
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


class TopicRow(QWidget):
    """`added` carries words, `removed` and `edited` a `TopicWords`; `listed` carries
    "seeks" or "offers" and the words whose people are looked for."""

    added = Signal(str)
    removed = Signal(object)
    edited = Signal(object)
    listed = Signal(str, str)

    def __init__(self, sought: bool, parent: QWidget | None = None, *, mine: bool = False) -> None:
        super().__init__(parent)
        self._sought, self._mine = sought, mine
        self._topics: tuple[TopicWords, ...] = ()
        self._offers: tuple[str, ...] = ()
        self.chips: list[TagChip] = []
        self.editor: FieldsEditor | None = None
        self._flow = FlowLayout(self, gap=6)
        self.add_button = IconButton("plus", "")
        self.add_button.clicked.connect(self.begin)
        self._flow.addWidget(self.add_button)
        self.retranslate()

    def show_topics(self, found: Sequence[TopicWords], offers: Sequence[str]) -> None:
        """These topics, and those known that complete what is typed."""
        self._offers = tuple(offers)
        if tuple(found) == self._topics:
            return
        self._topics = tuple(found)
        focused = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(place, item) for place, item in enumerate(found)]
        self.retranslate()
        if focused >= 0:
            again = self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.add_button
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _chip(self, place: int, item: TopicWords) -> TagChip:
        chip = TagChip(item.name, self, kind=item.kind)
        chip.clicked.connect(lambda: self.edited.emit(item))
        chip.removed.connect(lambda: self.removed.emit(item))
        chip.menu_asked.connect(lambda at: self._menu(item, at))
        self._flow.insert(place, chip)
        chip.show()
        return chip

    def begin(self) -> None:
        """Type another topic."""
        if self.editor is not None:
            return
        here = {item.name for item in self._topics}
        offers = tuple(name for name in self._offers if name not in here)
        self.editor = sized(FieldsEditor([Spec("topic", self._asked(), offers=offers)]), width=190)
        self.editor.saved.connect(self._add)
        self.editor.left.connect(lambda: self._close(back=True))
        self.add_button.hide()
        self._flow.addWidget(self.editor)
        self.editor.show()
        self.updateGeometry()
        self.editor.begin()

    def finish(self) -> bool:
        return self.editor is None or self.editor.finish()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def retranslate(self) -> None:
        words = {
            (True, True): translate("Topics", "Add what you seek"),
            (False, True): translate("Topics", "Add what you offer"),
            (True, False): translate("Topics", "Add what they seek"),
            (False, False): translate("Topics", "Add what they offer"),
        }
        adding = words[self._sought, self._mine]
        self.add_button.set_name(adding)
        for chip, item in zip(self.chips, self._topics, strict=True):
            chip.set_hints(
                ", ".join(part for part in (translate("Topics", "Change"), item.aside) if part),
                translate("Topics", "Take it off"),
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def _asked(self) -> str:
        if self._mine:
            return translate("Topics", "A topic: a designer, advice…")
        if self._sought:
            return translate("Topics", "What they seek: a designer, a job…")
        return translate("Topics", "What they offer: advice, a room…")

    def _menu(self, item: TopicWords, at: QPoint) -> None:
        menu = QMenu(self)
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

    def _add(self, values: dict[str, str]) -> None:
        self._close(back=True)
        if any(sign.isalnum() for sign in values["topic"]):
            self.added.emit(values["topic"])

    def _close(self, *, back: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._flow.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.add_button.show()
        if back:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
