"""Choosing the organisation that is the same as this one: a few letters, a line, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.insights.organisation import OrganisationRow
from reseau_desktop.network.folding import fold
from reseau_desktop.pages.organisation.organisation_rows import Line, OrganisationModel, OrganisationRows
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import elision

MOST = 200  # lines shown: more letters find the others


class MergeOrganisations(QDialog):
    """`chosen` carries the id of the organisation that becomes part of the one that stays."""

    chosen = Signal(int)

    def __init__(
        self, name: str, others: Sequence[OrganisationRow], parent: QWidget | None = None, text: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._name = name
        self._others = [(fold(row.name), row) for row in others]
        self._model = OrganisationModel(self)
        self.field = SearchField(self.tr("Name of the other organisation"), "", self.tr("Clear"))
        self.list = RowList(OrganisationRows(), self.tr("Organisations"))
        self.list.setModel(self._model)
        self._says = Paragraph("", "small", "text2")
        self.merge_button = Button(self.tr("Merge"), role="primary")
        self.cancel_button = Button(self.tr("Cancel"))
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._merge)
        self.list.opened.connect(lambda _index: self._merge())
        self.list.picked.connect(self._say)
        self.merge_button.clicked.connect(self._merge)
        self.cancel_button.clicked.connect(self.reject)
        self.field.setText(text)
        self._filter()
        self.field.setFocus()

    def _lay_out(self) -> None:
        title = self.tr("Which is the same organisation?")
        self.setWindowTitle(title)
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(title, "heading"))
        column.addWidget(self.field)
        card = Card()
        vbox(card, margins=6, spacing=0).addWidget(sized(self.list, min_height=240))
        column.addWidget(card, 1)
        column.addWidget(self._says)
        row = hbox(spacing=8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.merge_button)
        column.addLayout(row)
        sized(self, min_width=460)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.field.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            last = self._model.rowCount() - 1
            self.list.select_row(max(0, min(last, self.list.current_row() + step)))
            return
        super().keyPressEvent(event)

    def _filter(self) -> None:
        words = fold(self.field.text()).split()
        found = [row for folded, row in self._others if all(word in folded for word in words)]
        self._model.show([Line((row,)) for row in found[:MOST]])
        self.list.select_row(0 if found else -1)
        self._say()

    def _picked(self) -> OrganisationRow | None:
        line = self.list.currentIndex().data(LINE)
        return line.held[0] if isinstance(line, Line) else None

    def _say(self) -> None:
        row = self._picked()
        self.merge_button.set_enabled(row is not None, self.tr("Choose an organisation first."))
        if row is None:
            self._says.setText(self.tr("No other organisation is called so."))
            return
        said = self.tr(
            "Everybody of {other} comes to {name}; {other} stays as another name of it. Undo gives both back."
        )
        self._says.setText(elision.fill(said, other=row.name, name=self._name))

    def _merge(self) -> None:
        row = self._picked()
        if row is not None:
            self.accept()
            self.chosen.emit(row.id)
