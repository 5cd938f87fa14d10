"""Step 2: what each column holds, and the rows as they would come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from reseau_desktop.exchange.plan import Action
from reseau_desktop.pages.importing import mapping_rows, preview_rows
from reseau_desktop.pages.importing.job import Phase
from reseau_desktop.pages.importing.mapping_rows import MappingList
from reseau_desktop.pages.importing.preview_rows import PreviewRows
from reseau_desktop.pages.importing.tables import Lines, ListCard, TableHead
from reseau_desktop.pages.importing.work import CHANGED, NEW
from reseau_desktop.widgets.chips import Chip
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import imports

if TYPE_CHECKING:
    from reseau_desktop.pages.importing.job import ImportJob
    from reseau_desktop.pages.importing.work import Decided


class ColumnsStep(QWidget):
    """`mapped` carries the columns once one was changed: place → Field."""

    mapped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decided: Decided | None = None
        self._skipped, self._reading = 0, False
        self._chips = [Chip() for _ in range(4)]
        self._note = Text("", "small", "text2")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.mapping = MappingList()
        self.mapping.mapped.connect(self.mapped)
        self._head = TableHead(mapping_rows.spans)
        self._mapping_card = ListCard(self.mapping, self._head, least=3, most=7)
        self._mapping_card.setModel(self.mapping.lines)
        self._ours = Paragraph("", "body", "text2")
        self._title = Text("", "subheading")
        self.everything, self.doubtful = QRadioButton(), QRadioButton()
        self.preview = RowList(PreviewRows())
        self._lines = Lines(preview_rows.said, self)
        self._preview_card = ListCard(self.preview, least=4)
        self._preview_card.setModel(self._lines)
        self._nothing = Paragraph("", "body", "text2")
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = vbox(self, spacing=0)
        counts = QWidget()
        flow = FlowLayout(counts, gap=8, last_grows=True)
        for widget in (*self._chips, self._note):
            flow.addWidget(widget)
        column.addWidget(counts)
        gap(column, 14)
        column.addWidget(self._mapping_card)
        column.addWidget(self._ours)
        gap(column, 16)
        row = hbox(margins=(2, 0), spacing=16)
        row.addWidget(self._title)
        row.addStretch()
        group = QButtonGroup(self)
        for button in (self.everything, self.doubtful):
            group.addButton(button)
            row.addWidget(button)
        self.everything.setChecked(True)
        self.doubtful.toggled.connect(lambda _on: self._show_rows())
        column.addLayout(row)
        gap(column, 4)
        column.addWidget(self._preview_card, 1000)
        column.addWidget(self._nothing)
        column.addStretch(1)
        gap(column, 20)

    def show_job(self, job: ImportJob) -> None:
        """The columns as soon as the file is looked at, the rows once it is read."""
        found = job.sniffed
        if found is not None:
            self._skipped = found.skipped_lines
            self.mapping.show_columns(found)
            known = found.format == "reseau"
            self._mapping_card.setVisible(not known)
            self._ours.setVisible(known)
        self._decided = job.decided
        self._reading = job.phase is Phase.READING
        self.preview.set_loading(self._reading and job.decided is None)
        self._show_counts()
        self._show_rows()

    def show_doubtful(self) -> None:
        """Only the rows to check."""
        self.doubtful.setChecked(True)
        self.preview.setFocus()

    def _show_counts(self) -> None:
        decided = self._decided
        for chip in self._chips:
            chip.setVisible(decided is not None)
        self._note.setText(imports.lines_skipped(self._skipped))
        self._note.setVisible(bool(self._skipped))
        if decided is None:
            return
        known = decided.count(*CHANGED, Action.UNCHANGED, Action.SKIPPED)
        self._chips[0].set_chip(imports.rows_read(decided.reading.total), "ok", "check")
        self._chips[1].set_chip(imports.newcomers(decided.count(*NEW)))
        self._chips[2].set_chip(imports.already_known(known))
        check = len(decided.doubtful)
        self._chips[3].set_chip(
            imports.to_check(check), "warn" if check else "plain", "warn" if check else None
        )

    def _show_rows(self) -> None:
        decided, only = self._decided, self.doubtful.isChecked()
        rows = () if decided is None else decided.doubtful if only else decided.rows
        self._lines.show(rows)
        empty = not rows and not self._reading
        self._preview_card.setVisible(not empty)
        self._nothing.setVisible(empty)
        if decided is None:
            self._nothing.setText(self.tr("Nobody can be read from this file as it stands."))
        else:
            self._nothing.setText(self.tr("Nothing to check: every row is as it should be."))

    def retranslate(self) -> None:
        self._head.set_texts(
            (self.tr("Column of the file"), self.tr("Field in Réseau"), self.tr("First value"))
        )
        self._ours.setText(self.tr("An export of Réseau: its columns are known, there is nothing to choose."))
        self._title.setText(self.tr("Preview"))
        self.everything.setText(self.tr("All"))
        self.doubtful.setText(self.tr("Only to check"))
        self.mapping.setAccessibleName(self.tr("Columns of the file"))
        self.preview.setAccessibleName(self.tr("Rows of the file"))
        self._show_counts()
        self._show_rows()
        for rows in (self.mapping, self.preview):
            rows.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
