"""The other names of an organisation as chips: each can be taken away, another added."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.in_place.chip_row import ChipRow
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.tag_chip import TagChip
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.text import Text

Refusal = Callable[[str], str]  # why a name cannot be given; empty when it can


class OtherNames(ChipRow):
    """`added` carries a name, `removed` the id of one."""

    added = Signal(str)
    removed = Signal(int)

    field_width = 220

    def __init__(self, refusal: Refusal, parent: QWidget | None = None) -> None:
        self._refusal = refusal
        self._names: tuple[tuple[int, str], ...] = ()
        self._caption = Text("", "small", "text3")
        super().__init__(Button("", "plus", role="flat", dense=True), parent, self._caption)

    def show_names(self, names: Sequence[tuple[int, str]]) -> None:
        """These names, with their ids."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.show_chips([self._chip(identity, name) for identity, name in names])

    def asked(self) -> Spec:
        return Spec("name", self.tr("Another name"), refusal=self._refused)

    def typed(self, words: str) -> None:
        if words:
            self.added.emit(words)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Also written"))
        self.add_button.set_text(self.tr("other name"))
        self.add_button.setAccessibleName(self.tr("Add another name"))
        for chip in self.chips:
            chip.set_hints(self.tr("Take this name away"), self.tr("its people are no longer found by it"))

    def _chip(self, identity: int, name: str) -> TagChip:
        chip = TagChip(name, self)
        chip.clicked.connect(lambda: self.removed.emit(identity))
        chip.removed.connect(lambda: self._remove(identity))
        return chip

    def _refused(self, name: str) -> str:
        return self._refusal(name) if name else ""

    def _remove(self, identity: int) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(identity)
