"""Several cards side by side: one choice a field where they differ, one line where they agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from reseau_desktop.insights.merging import Choice, Comparison
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import Avatar, Icon
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import gap, grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import merging, people


class ValueCell(QWidget):
    """One value to choose: anywhere in it takes it; the chosen one is lit."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton()
        self.radio.setAccessibleName(name)
        self._words = Text(words, "body", elide=True)
        row = hbox(self, margins=(12, 0), spacing=8)
        row.addWidget(self.radio)
        row.addWidget(sized(self._words, min_width=24), 1)
        sized(self, min_height=38)
        self.radio.toggled.connect(lambda _on: self.update())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.radio.isChecked():
            rounded(QPainter(self), QRectF(self.rect()), theme().px(8), "accent-soft")


class MergeCard(Card):
    """`choices()` gives, for each field where they differ, the person whose value is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Comparison | None = None
        self._names: Mapping[int, str] = {}
        self._own: Mapping[int, str] = {}
        self._reason = ""
        self.cells: dict[str, list[ValueCell]] = {}
        self._groups: list[QButtonGroup] = []
        self._title, self._sign = Paragraph("", "heading", "text"), Paragraph("", "body", "text2")
        self._becomes = Paragraph("", "body", "text2")
        self._table_ground = QWidget()
        self._table: QGridLayout | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        column = vbox(self, margins=(24, 20), spacing=0)
        column.addWidget(self._title)
        gap(column, 2)
        column.addWidget(self._sign)
        gap(column, 16)
        self._place = column.count()
        column.addWidget(self._table_ground)
        gap(column, 16)
        note = Card(ground="sunk", radius=8)
        row = hbox(note, margins=(12, 10), spacing=8)
        row.addWidget(Icon("info", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._becomes, 1)
        column.addWidget(note)
        column.addStretch()
        self._column = column

    def show_cards(
        self, found: Comparison, reason: str, names: Mapping[int, str], own: Mapping[int, str]
    ) -> None:
        """These cards; `reason` says what they have in common, the mappings name people and own fields."""
        self._found, self._reason, self._names, self._own = found, reason, names, own
        self._fill({})

    def choices(self) -> dict[str, int]:
        """The person whose value is taken, for each field where they differ."""
        if self._found is None:
            return {}
        ids = [contact for contact, _ in self._found.people]
        return {
            field: next(ids[place] for place, cell in enumerate(cells) if cell.radio.isChecked())
            for field, cells in self.cells.items()
        }

    def _fill(self, chosen: Mapping[str, int]) -> None:
        found = self._found
        if found is None:
            return
        several = len(found.people) > 2
        self._title.setText(
            self.tr("Are these the same person?") if several else self.tr("Is this the same person?")
        )
        self._sign.setText(self._reason)
        self._sign.setVisible(bool(self._reason))
        self._becomes.setText(merging.becomes(found))
        self._column.removeWidget(self._table_ground)
        self._table_ground.hide()
        self._table_ground.deleteLater()
        self._table_ground = QWidget()
        self._column.insertWidget(self._place, self._table_ground)
        self.cells, self._groups = {}, []
        table = grid(self._table_ground, spacing=(12, 0))
        for place, (contact, name) in enumerate(found.people):
            table.setColumnStretch(place + 1, 1)
            table.addWidget(self._head(place, contact, name), 0, place + 1)
        ids = [contact for contact, _ in found.people]
        for row, choice in enumerate(found.choices):
            self._add_row(table, 1 + 2 * row, choice, chosen, ids)

    def _head(self, place: int, contact: int, name: str) -> QWidget:
        ground = QWidget()
        row = hbox(ground, margins=(0, 0, 0, 12), spacing=12)
        row.addWidget(Avatar(contact, people.initials(name), 44))
        words = vbox(spacing=0)
        words.addStretch()
        caption = self.tr("The card that stays") if place == 0 else self.tr("Joins it")
        words.addWidget(Text(caption, "caption", "text3"))
        words.addWidget(sized(Text(name, "subheading", elide=True), min_width=24))
        words.addStretch()
        row.addLayout(words, 1)
        return ground

    def _add_row(
        self, table: QGridLayout, row: int, choice: Choice, chosen: Mapping[str, int], ids: Sequence[int]
    ) -> None:
        label = merging.field(choice.field, self._own)
        table.addWidget(Rule(), row, 0, 1, len(ids) + 1)
        table.addWidget(sized(Text(label, "body", "text2"), min_width=110), row + 1, 0)
        said = [merging.value(choice, place, self._names) for place in range(len(ids))]
        if choice.alike:
            table.addWidget(self._alike(said[choice.kept], choice), row + 1, 1, 1, len(ids))
            return
        group = QButtonGroup(self._table_ground)
        cells = []
        kept = ids.index(chosen[choice.field]) if choice.field in chosen else choice.kept
        for place, words in enumerate(said):
            cell = ValueCell(words, f"{label}: {words}")
            group.addButton(cell.radio)
            cell.radio.setChecked(place == kept)
            table.addWidget(cell, row + 1, place + 1)
            cells.append(cell)
        self._groups.append(group)
        self.cells[choice.field] = cells

    def _alike(self, words: str, choice: Choice) -> QWidget:
        """Nothing to choose: all that say something say this."""
        line = sized(QWidget(), min_height=38)
        row = hbox(line, margins=(12, 0), spacing=8)
        row.addWidget(Icon("check", "ok", 15))
        value = Text(words, "body", elide=True)
        value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(sized(value, min_width=24))
        whole = all(said is not None for said in choice.values)
        row.addWidget(Text(self.tr("identical") if whole else self.tr("kept"), "small", "text3"))
        row.addStretch()
        return line

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill(self.choices())
        super().changeEvent(event)
