"""Links in notes lead out of Réseau, and what one reads need not be where they lead: each place is asked about once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.wrapped import Wrapped
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

KEY = "notes/opened"  # places that are opened without a question
MOST = 500  # places remembered


def place(url: QUrl) -> str:
    """What is asked about once: the server of a page, or that one writes and calls at all."""
    return url.host().casefold() or url.scheme()


class LinkDialog(QDialog):
    """The whole address, as it is, and whether to open it."""

    def __init__(self, url: QUrl, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        self.setWindowTitle(translate("Links", "Open a link"))
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(translate("Links", "Open this outside Réseau?"), "heading"))
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.address = Wrapped(address, "body", "text", most=8)
        column.addWidget(sized(self.address, min_width=380))
        self.setAccessibleDescription(address)
        self.again = QCheckBox(
            translate("Links", "Open {place} without asking from now on").format(place=place(url)[:60])
        )
        self.again.setChecked(True)
        column.addWidget(self.again)
        foot = hbox(spacing=8)
        foot.addStretch(1)
        cancel = Button(translate("Links", "Cancel"))
        self.open_button = Button(translate("Links", "Open"), role="primary")
        cancel.clicked.connect(self.reject)
        self.open_button.clicked.connect(self.accept)
        self.open_button.setDefault(True)
        foot.addWidget(cancel)
        foot.addWidget(self.open_button)
        column.addLayout(foot)
        sized(self, min_width=420)


class NoteLinks(QObject):
    """Opens what was pressed in a note, the first time after a question. `state` remembers, where there is one."""

    def __init__(self, go: Callable[[QUrl], object], state: ScreenState | None, host: QWidget) -> None:
        super().__init__(host)
        self._go, self._state, self._host = go, state, host
        self._opened = set(state.text(KEY).split()) if state is not None else set()
        self.dialog: LinkDialog | None = None

    def follow(self, url: QUrl) -> None:
        """Open it, or ask."""
        if place(url) in self._opened:
            self._go(url)
            return
        self.dialog = LinkDialog(url, self._host)
        self.dialog.finished.connect(lambda result: self._answered(url, bool(result)))
        self.dialog.open()

    def _answered(self, url: QUrl, opened: bool) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if opened:
            if dialog.again.isChecked():
                self._remember(place(url))
            self._go(url)
        dialog.deleteLater()

    def _remember(self, where: str) -> None:
        self._opened.add(where)
        if self._state is not None:
            self._state.set(KEY, " ".join(sorted(self._opened)[:MOST]))
