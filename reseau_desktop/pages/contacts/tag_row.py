"""The tags of a person as chips: each can be taken off, and another added by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.in_place.chip_row import ChipRow
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.tag_chip import TagChip
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.scaling import sized


class TagRow(ChipRow):
    """`saved` carries all the tags; `chosen` one of them, to see who else has it."""

    saved = Signal(list)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._names: tuple[str, ...] = ()
        self._offers: tuple[str, ...] = ()
        super().__init__(sized(LinkButton(icon="plus"), height=28), parent)

    def show_tags(self, names: Sequence[str], offers: Sequence[str]) -> None:
        """These tags, and those in use that complete what is typed."""
        self._offers = tuple(offers)
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.show_chips([self._chip(name) for name in names])

    def asked(self) -> Spec:
        offers = tuple(name for name in self._offers if name not in self._names)
        return Spec("tag", self.tr("A tag"), offers=offers)

    def typed(self, words: str) -> None:
        if words and words not in self._names:
            self.saved.emit([*self._names, words])

    def retranslate(self) -> None:
        adding = self.tr("Add a tag")
        self.add_button.set_text("" if self._names else adding)  # a lone sign would say nothing
        self.add_button.setAccessibleName(adding)
        self.add_button.set_hint(adding if self._names else "")
        for chip in self.chips:
            chip.set_hints(self.tr("See everybody with this tag"), self.tr("Take the tag off"))

    def _chip(self, name: str) -> TagChip:
        chip = TagChip(name, self)
        chip.clicked.connect(lambda: self.chosen.emit(name))
        chip.removed.connect(lambda: self._remove(name))
        return chip

    def _remove(self, name: str) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit([other for other in self._names if other != name])
