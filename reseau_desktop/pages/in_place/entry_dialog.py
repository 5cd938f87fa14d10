"""A few fields in a window of their own: for what is no value of the card, such as an act or a note of a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text

Save = Callable[[dict[str, str]], bool]


class EntryDialog(QDialog):
    """Enter saves, Esc leaves. `save` says whether it was done: what was typed stays until it is."""

    def __init__(
        self,
        title: str,
        specs: Sequence[Spec],
        save: Save,
        parent: QWidget | None = None,
        *,
        remove: Callable[[], bool] | None = None,
        refusal: Callable[[dict[str, str]], str] | None = None,
        adding: bool = False,
    ) -> None:
        super().__init__(parent)
        self._adding = adding
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self.setWindowTitle(title)
        self._specs, self._save, self._refusal = tuple(specs), save, refusal
        self._remove = remove
        column = vbox(self, margins=20, spacing=14)
        column.addWidget(Text(title, "heading"))
        self._holder = vbox(spacing=0)
        column.addLayout(self._holder)
        self.editor = self._made()
        column.addLayout(self._foot())
        sized(self, min_width=420)

    def _made(self) -> FieldsEditor:
        editor = FieldsEditor(
            self._specs, refusal=self._refusal, captions=True, leaving=False, adding=self._adding
        )
        editor.saved.connect(self._saved)
        editor.left.connect(self.reject)
        self._holder.addWidget(editor)
        return editor

    def _foot(self) -> object:
        foot = hbox(spacing=8)
        if self._remove is not None:
            self.remove_button = Button(self.tr("Delete"), role="flat")
            self.remove_button.clicked.connect(self._removed)
            foot.addWidget(self.remove_button)
        foot.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Save"), role="primary")
        self.save_button.clicked.connect(lambda: self.editor.finish())
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        return foot

    def open(self) -> None:
        super().open()
        self.editor.begin()

    def _saved(self, values: dict[str, str]) -> None:
        if self._save(values):
            self.accept()
            return
        before, self.editor = self.editor, self._made()  # an editor is over once it has saved
        self._holder.removeWidget(before)
        before.hide()
        before.deleteLater()
        self.editor.fill(values)
        self.editor.begin()

    def _removed(self) -> None:
        if self._remove is not None and self._remove():
            self.accept()
