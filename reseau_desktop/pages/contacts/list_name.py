"""What a list is called: asked over the page, with what is wrong beside the field."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.folding import fold
from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text

LONGEST, WIDE = 60, 260


class ListName(Popover):
    """Enter gives the name. A name that another list has replaces that list where that is meant, else it is refused."""

    def __init__(
        self,
        taken: Collection[str],
        save: Callable[[str], object],
        parent: QWidget,
        *,
        start: str = "",
        replaces: bool = False,
    ) -> None:
        super().__init__(parent)
        self._taken, self._save_name = {fold(name) for name in taken}, save
        self._replaces = replaces
        column = vbox(self, margins=(16, 14), spacing=8)
        column.addWidget(Text(self.tr("Name of the list"), "caption", "text3"))
        row = hbox(spacing=8)
        self.field = sized(Field(self.tr("Name")), width=WIDE)
        self.field.setMaxLength(LONGEST)
        self.field.setText(start)
        self.button = Button(self.tr("Save"))
        row.addWidget(self.field)
        row.addWidget(self.button)
        column.addLayout(row)
        self.problem = Text("", "small", "text2")
        column.addWidget(self.problem)
        self.problem.hide()
        self.field.textChanged.connect(self._look)
        self.button.clicked.connect(self.answer)
        self._look()

    def answer(self) -> None:
        """Give the name, if it can be one."""
        name = " ".join(self.field.text().split())
        if not name:
            self._say(self.tr("A list needs a name."), bad=True)
        elif fold(name) in self._taken and not self._replaces:
            self._say(self.tr("Another list has this name."), bad=True)
        else:
            self.close()
            self._save_name(name)

    def _look(self) -> None:
        """Say beforehand that a list will be replaced."""
        name = fold(self.field.text())
        if self._replaces and name and name in self._taken:
            self._say(self.tr("This list is there already: it will hold these filters."))
        else:
            self._say("")

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.problem.set_token("bad" if bad else "text2")
        self.field.set_state("bad" if bad else "")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.adjustSize()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
        else:
            super().keyPressEvent(event)
