"""Chips side by side, and a field for another one behind a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.pages.in_place.tag_chip import TagChip
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import sized


class ChipRow(QWidget):
    """What the chips are, what is asked for and what becomes of it are the row's own; `lead` stands before them."""

    field_width = 150  # px at text scale 1

    def __init__(
        self, add_button: QAbstractButton, parent: QWidget | None = None, lead: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chips: list[TagChip] = []
        self.editor: FieldsEditor | None = None
        self.add_button = add_button
        self._flow = FlowLayout(self, gap=6, lines=0)  # a chip has its air: 22 px of 28
        if lead is not None:
            self._flow.addWidget(lead)
        self._first = self._flow.count()
        self._flow.addWidget(add_button)
        add_button.clicked.connect(self.begin)
        self.retranslate()

    def show_chips(self, chips: Sequence[TagChip]) -> None:
        """These instead; the keyboard stays near where it was."""
        focused = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = list(chips)
        for place, chip in enumerate(self.chips, self._first):
            self._flow.insert(place, chip)
            chip.show()
        self.retranslate()
        if focused >= 0:
            again = self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.add_button
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def begin(self) -> None:
        """Type another one."""
        if self.editor is not None:
            return
        self.editor = sized(FieldsEditor([self.asked()]), width=self.field_width)
        self.editor.saved.connect(self._take)
        self.editor.left.connect(self._close)
        self.add_button.hide()
        self._flow.addWidget(self.editor)
        self.editor.show()
        self.updateGeometry()
        self.editor.begin()

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.editor is None or self.editor.finish()

    def asked(self) -> Spec:
        """The one field that opens."""
        raise NotImplementedError

    def typed(self, words: str) -> None:
        """Another one was typed, perhaps nothing."""
        raise NotImplementedError

    def retranslate(self) -> None:
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self, values: dict[str, str]) -> None:
        self._close()
        self.typed(next(iter(values.values())))

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._flow.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.add_button.show()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
