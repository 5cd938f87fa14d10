"""Choosing who is the same person as somebody: two letters of a name, Enter; then both cards are compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.pages.form_parts import people_search
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import elision

if TYPE_CHECKING:
    from reseau_desktop.insights.search import Found
    from reseau_desktop.store import Store

translate = QCoreApplication.translate


class MergeWith(QDialog):
    """`chosen` carries the other person; nothing is merged yet."""

    chosen = Signal(int)

    def __init__(self, store: Store, contact: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        title = elision.fill(translate("MergeWith", "Who is the same person as {name}?"), name=name[:60])
        self.setWindowTitle(title)
        find = people_search(store)

        def others(text: str, limit: int) -> Sequence[Found]:
            return [found for found in find(text, limit + 1) if found.id != contact][:limit]

        self.people = PersonChooser()
        self.people.set_search(others, single=True)
        self.compare_button = Button(translate("MergeWith", "Compare"), role="primary")
        self.cancel_button = Button(translate("MergeWith", "Cancel"))
        self._lay_out(title)
        self.people.changed.connect(self._check)
        self.people.confirmed.connect(self._compare)
        self.compare_button.clicked.connect(self._compare)
        self.cancel_button.clicked.connect(self.reject)
        self._check()
        self.people.setFocus()

    def _lay_out(self, title: str) -> None:
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(title, "heading"))
        column.addWidget(self.people)
        then = translate(
            "MergeWith", "Both cards are shown side by side first. Nothing is merged before you say so."
        )
        column.addWidget(Paragraph(then, "small", "text2"))
        column.addStretch(1)
        foot = hbox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.compare_button)
        column.addLayout(foot)
        sized(self, min_width=460, min_height=280)  # room for the people found, under the field

    def _check(self) -> None:
        why = translate("MergeWith", "Choose somebody first.")
        self.compare_button.set_enabled(bool(self.people.ids()), why)

    def _compare(self) -> None:
        chosen = self.people.ids()
        if chosen:
            self.accept()
            self.chosen.emit(chosen[0])
