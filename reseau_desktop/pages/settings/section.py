"""What every section of the settings is: a heading, its settings by name, and what it shows now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.pages.settings import section_names
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be looked for: `words` are what people call it, `more` what else they may type."""

    key: str
    words: str
    more: str = ""


class Section(QWidget):
    """A column of its own. Subclasses build on `column`, say themselves in `retranslate`, ask the store in `refresh`."""

    told = Signal(QWidget)  # what it has just said, to be brought under the eyes

    key = ""
    restores = True  # it has defaults to go back to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = vbox(self, margins=(0, 0, 20, 24), spacing=0)
        self._head = sized(QWidget(), min_height=32)
        self.words_that_may_go: list[Text] = []
        row = self.head = hbox(self._head, spacing=8)
        self._title, self._context = Text("", "subheading"), Text("", "small", "text2")
        row.addWidget(self._title)
        row.addWidget(self._context)
        row.addStretch(1)
        self.promises_button = IconButton("panel", "", role="plain")
        self.promises_button.hide()
        self.restore_button = Button("", "undo", dense=True)
        self.restore_button.clicked.connect(lambda: self.restore())
        row.addWidget(self.restore_button)
        self.restore_button.setVisible(self.restores)  # once it has a place: alone it would be a window
        row.addWidget(self.promises_button)
        self._context.setContentsMargins(0, 2, 0, 0)  # on the title's line
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it fits itself
        self.column.addWidget(self._head)

    # -- what a subclass knows

    def title(self) -> str:
        return section_names.name(self.key)

    def context(self) -> str:
        """A few words beside the title."""
        return ""

    def settings(self) -> Sequence[Setting]:
        """What can be found here by the search."""
        return ()

    def refresh(self) -> None:
        """Show what holds now."""

    def restore(self) -> None:
        """Back to the defaults of this section, as one step."""

    def shown(self) -> None:
        """One came back to the page."""

    def finish(self) -> None:
        """Save what is being typed: the window is about to close."""

    def show_setting(self, key: str) -> None:
        """Bring one setting under the eyes and the keyboard."""
        found = self.places().get(key)
        if found is not None:
            found().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def places(self) -> dict[str, Callable[[], QWidget]]:
        """The control of each setting."""
        return {}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room, the words at the title go, then those before a control."""
        room = self._head.width()
        for words in (*self.words_that_may_go, self._context):
            words.setVisible(bool(words.text()))
        for words in (self._context, *self.words_that_may_go):
            if self.head.sizeHint().width() > room:
                words.hide()

    # -- language

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self._context.setText(self.context())
        self.restore_button.set_text(self.tr("Restore"))
        self.restore_button.set_hint(self.tr("Back to the defaults, in this section only"))
        self.promises_button.set_name(self.tr("What you promise"), "Ctrl+I")
        self.setAccessibleName(self.title())
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():
                self.refresh()
        super().changeEvent(event)
