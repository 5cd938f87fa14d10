"""The other names of an organisation as chips: each can be taken away, another added."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.tag_row import TagChip
from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Text

Refusal = Callable[[str], str]  # why a name cannot be given; empty when it can


class OtherNames(QWidget):
    """`added` carries a name, `removed` the id of one."""

    added = Signal(str)
    removed = Signal(int)

    def __init__(self, refusal: Refusal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self._names: tuple[tuple[int, str], ...] = ()
        self.chips: list[TagChip] = []
        self.editor: FieldsEditor | None = None
        self._flow = FlowLayout(self, gap=6)
        self._caption = Text("", "small", "text3")
        self.add_button = Button("", "plus", role="flat", dense=True)
        self.add_button.clicked.connect(self.begin)
        self._flow.addWidget(self._caption)
        self._flow.addWidget(self.add_button)
        self.retranslate()

    def show_names(self, names: Sequence[tuple[int, str]]) -> None:
        """These names, with their ids."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, (identity, name) in enumerate(names, 1):
            chip = TagChip(name, self)
            chip.clicked.connect(lambda _=False, identity=identity: self.removed.emit(identity))
            chip.removed.connect(lambda identity=identity: self._remove(identity))
            self._flow.insert(place, chip)
            chip.show()
            self.chips.append(chip)
        self.retranslate()
        self.updateGeometry()

    def begin(self) -> None:
        """Type another name."""
        if self.editor is not None:
            return
        words = self.tr("Another name")
        self.editor = sized(FieldsEditor([Spec("name", words, refusal=self._refused)]), width=220)
        self.editor.saved.connect(self._add)
        self.editor.left.connect(self._close)
        self.add_button.hide()
        self._flow.addWidget(self.editor)
        self.editor.show()
        self.updateGeometry()
        self.editor.begin()

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.editor is None or self.editor.finish()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Also written"))
        self.add_button.set_text(self.tr("other name"))
        self.add_button.setAccessibleName(self.tr("Add another name"))
        for chip in self.chips:
            chip.set_hints(self.tr("Take this name away"), self.tr("its people are no longer found by it"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refused(self, name: str) -> str:
        return self._refusal(name) if name else ""

    def _add(self, values: dict[str, str]) -> None:
        self._close()
        if values["name"]:
            self.added.emit(values["name"])

    def _remove(self, identity: int) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(identity)

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._flow.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.add_button.show()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
