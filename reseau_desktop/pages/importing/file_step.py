"""Step 1: a place to drop a file, and what the file is once there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.importing.job import ImportJob


class _DropZone(QWidget):
    """A dashed outline that lights up while a file is over the page."""

    def __init__(self) -> None:
        super().__init__()
        self._lit = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme().changed.connect(self.update)

    def set_lit(self, on: bool) -> None:
        if on != self._lit:
            self._lit = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, line = ("accent-soft", "accent") if self._lit else ("card", "hair2")
        painting.rounded(
            QPainter(self), QRectF(self.rect()), theme().px(10), ground, line, 1.5 if self._lit else 1.0, True
        )


class FileStep(QWidget):
    """`asked` when the user wants to choose a file."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.zone = _DropZone()
        self._title = Paragraph("", "heading", "text", align=centre)
        self._kinds = Paragraph("", "body", "text2", align=centre)
        self.choose = Button(role="primary")
        self.choose.clicked.connect(self.asked)
        self._how = [Paragraph("", "body", "text2") for _ in range(3)]
        self._how_title = Paragraph("", "subheading", "text")
        self._card = Card(ground="sunk")
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        inner = vbox(self.zone, margins=(24, 40), spacing=4)
        icon = hbox()
        icon.addStretch()
        icon.addWidget(Icon("import", "text3", 28))
        icon.addStretch()
        inner.addLayout(icon)
        gap(inner, 8)
        inner.addWidget(self._title)
        inner.addWidget(self._kinds)
        gap(inner, 12)
        row = hbox()
        row.addStretch()
        row.addWidget(self.choose)
        row.addStretch()
        inner.addLayout(row)
        card = vbox(self._card, margins=(16, 14), spacing=6)
        card.addWidget(self._how_title)
        for line in self._how:
            card.addWidget(line)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = vbox(self, spacing=16)
        column.addWidget(sized(self.zone, min_height=220))
        column.addWidget(self._card)
        column.addStretch()

    def show_job(self, job: ImportJob) -> None:
        """With a file, choosing another is no longer the first thing to do."""
        self.choose.set_role("primary" if job.sniffed is None else "plain")
        self.choose.set_text(
            self.tr("Choose a file") if job.choices is None else self.tr("Choose another file")
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Drop a file here"))
        self._kinds.setText(
            self.tr(
                "LinkedIn’s archive or its Connections.csv, any table of contacts (CSV), an export of Réseau."
            )
        )
        self.choose.set_text(self.tr("Choose a file"))
        self._how_title.setText(self.tr("Your LinkedIn contacts"))
        self._how[0].setText(self.tr("1. On LinkedIn, open Settings, Data privacy, Get a copy of your data."))
        self._how[1].setText(
            self.tr("2. Ask for Connections; a message comes with the archive some minutes later.")
        )
        self._how[2].setText(self.tr("3. Drop the archive here as it is: nothing needs unpacking."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
