"""Several cards side by side: one choice a field where they differ, one line where they agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from reseau_desktop.insights.merging import Choice, Comparison
from reseau_desktop.insights.merging_rest import Kept
from reseau_desktop.widgets.breath import Turns
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import Avatar, Icon
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.in_parts import InParts
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import gap, grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.wrapped import Wrapped
from reseau_desktop.wording import merging, people

ROW, SIDE, TOP, LINE, SIGN = (
    46,
    12,
    9,
    5,
    16,
)  # px: a field; air around the radio; over words beside it; its width
ASIDE, LEAST = 190, 160  # px: the names of fields with the sides of the card; the column of a card


class ValueCell(QWidget):
    """One value to choose: anywhere in it takes it; the chosen one is lit."""

    def __init__(
        self, words: str, name: str, face: Avatar | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.radio = QRadioButton()
        self.radio.setAccessibleName(name)
        self._words = Wrapped(words, "body", most=3)
        row = hbox(self, margins=(SIDE, TOP), spacing=8)
        row.addWidget(sized(self.radio, width=SIGN), 0, Qt.AlignmentFlag.AlignTop)
        if face is not None:
            row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        said = vbox(margins=(0, LINE), spacing=0)
        said.addWidget(sized(self._words, min_width=24))
        row.addLayout(said, 1)
        sized(self, min_height=ROW)
        self.radio.toggled.connect(lambda _on: self.update())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.radio.isChecked():
            lit = QRectF(self.rect()).adjusted(0, theme().px(4), 0, -theme().px(3))
            rounded(QPainter(self), lit, theme().px(8), "accent-soft")


class HeldCell(QWidget):
    """What a card holds and the merge keeps: nothing to choose."""

    def __init__(self, lines: Sequence[str], label: str, face: Avatar | None = None) -> None:
        super().__init__()
        words = "\n".join(lines) or "—"
        self.setAccessibleName(f"{label}: {words}")
        row = hbox(self, margins=(SIDE, TOP), spacing=8)
        row.addWidget(face or sized(QWidget(), width=SIGN), 0, Qt.AlignmentFlag.AlignTop)
        said = vbox(margins=(0, LINE), spacing=0)
        said.addWidget(sized(Wrapped(words, "body", most=3), min_width=24))
        row.addLayout(said, 1)
        sized(self, min_height=ROW)


class MergeCard(Card):
    """`choices()` gives, for each field where they differ, the person whose value is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Comparison | None = None
        self._names: Mapping[int, str] = {}
        self._own: Mapping[int, str] = {}
        self._rest: Sequence[Kept] = ()
        self._reason = ""
        self._stacked = False  # where there is no room for a column a card
        self.cells: dict[str, list[ValueCell]] = {}
        self._groups: list[QButtonGroup] = []
        self._title, self._sign = Paragraph("", "heading", "text"), Paragraph("", "body", "text2")
        self._number = Text("", "body", "text2")
        self._becomes = Paragraph("", "body", "text2")
        self._table_ground = QWidget()
        self._table: QGridLayout | None = None
        self._curtain: Curtain | None = None
        self._filling = InParts(self._filled)
        self._lay_out()

    def _lay_out(self) -> None:
        column = vbox(self, margins=(24, 20), spacing=0)
        top = hbox(spacing=12)
        top.addWidget(self._title, 1)
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
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
        self,
        found: Comparison,
        reason: str,
        names: Mapping[int, str],
        own: Mapping[int, str],
        rest: Sequence[Kept],
        turns: Turns | None = None,
    ) -> None:
        """These cards; `reason` says what they have in common, the mappings name people and own fields; of the `rest`
        nothing is lost. With `turns`, line after line, and seen once all stand.

        What is shown already stays as it is, with what was chosen.
        """
        shown = (self._found, self._reason, self._names, self._own, self._rest)
        if shown == (found, reason, names, own, rest):
            return
        self._found, self._reason, self._names, self._own, self._rest = found, reason, names, own, rest
        self._stacked = self._too_narrow()
        self._begin({})
        if turns is None:
            self._filling.hurry()
        else:
            self._filling.go_on(turns, "lines")

    def say_place(self, words: str) -> None:
        """Which of how many pairs this is."""
        self._number.setText(words)
        self._number.setVisible(bool(words))

    def _too_narrow(self) -> bool:
        people = len(self._found.people) if self._found is not None else 0
        return self.width() < theme().px(ASIDE + people * LEAST)

    def choices(self) -> dict[str, int]:
        """The person whose value is taken, for each field where they differ."""
        self._filling.hurry()
        if self._found is None:
            return {}
        ids = [contact for contact, _ in self._found.people]
        return {
            field: next(ids[place] for place, cell in enumerate(cells) if cell.radio.isChecked())
            for field, cells in self.cells.items()
        }

    def _fill_again(self) -> None:
        """Other words, another width: what was chosen stays."""
        self._begin(self.choices())
        self._filling.hurry()

    def _begin(self, chosen: Mapping[str, int]) -> None:
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
        self._table_ground.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column.insertWidget(self._place, self._table_ground)
        self._curtain = Curtain(self._table_ground)
        self._curtain.hold()
        self.cells, self._groups = {}, []
        self._table = grid(self._table_ground, spacing=(12, 0))
        self._table.setEnabled(False)  # laid out once, at the end
        self._filling.begin(self._fill(self._table, found, chosen))

    def _fill(self, table: QGridLayout, found: Comparison, chosen: Mapping[str, int]) -> Iterator[None]:
        for place, (contact, name) in enumerate(found.people):
            at = (place, 0) if self._stacked else (0, place + 1)
            table.setColumnStretch(at[1], 1)
            table.addWidget(self._head(place, contact, name), *at)
            yield
        for choice in found.choices:
            self._add_choice(table, choice, chosen)
            yield
        for kept in self._rest:
            self._add_rest(table, kept)
            yield
        if found.choices:
            table.addWidget(Rule(), table.rowCount(), 0, 1, 1 if self._stacked else len(found.people) + 1)

    def _filled(self) -> None:
        assert self._table is not None and self._curtain is not None
        self._table.setEnabled(True)
        self._table.invalidate()
        self._table_ground.updateGeometry()
        self._curtain.fall()

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

    def _add_choice(self, table: QGridLayout, choice: Choice, chosen: Mapping[str, int]) -> None:
        """What it is called, and the values."""
        assert self._found is not None
        label = merging.field(choice.field, self._own)
        said = [merging.value(choice, place, self._names) for place in range(len(self._found.people))]
        if choice.alike:
            whole = all(value is not None for value in choice.values)
            self._add_row(table, label, [self._alike(said[choice.kept], whole)])
            return
        self.cells[choice.field] = self._cells(choice, said, label, chosen)
        self._add_row(table, label, self.cells[choice.field])

    def _add_rest(self, table: QGridLayout, kept: Kept) -> None:
        """What each card holds of a kind; once where they hold the same."""
        assert self._found is not None
        label = merging.kept(kept.field)
        if kept.alike:
            words = next(", ".join(lines) for lines in kept.values if lines)
            self._add_row(table, label, [self._alike(words, all(kept.values))])
            return
        cells = []
        for lines, (contact, name) in zip(kept.values, self._found.people, strict=True):
            face = Avatar(contact, people.initials(name), 20) if self._stacked else None
            cells.append(HeldCell(lines, label, face))
        self._add_row(table, label, cells)

    def _add_row(self, table: QGridLayout, label: str, cells: Sequence[QWidget]) -> None:
        """A line over it, and the cells: side by side, or under each other. One alone speaks for all cards."""
        assert self._found is not None
        row, count = table.rowCount(), len(self._found.people)
        table.addWidget(Rule(), row, 0, 1, 1 if self._stacked else count + 1)
        caption = Text(label, "caption" if self._stacked else "body", "text3" if self._stacked else "text2")
        if self._stacked:
            caption.setContentsMargins(0, theme().px(8), 0, 0)
        table.addWidget(sized(caption, min_width=110), row + 1, 0)
        for place, cell in enumerate(cells):
            if self._stacked:
                table.addWidget(cell, row + 2 + place, 0)
            else:
                table.addWidget(cell, row + 1, place + 1, 1, count if len(cells) == 1 else 1)

    def _cells(
        self, choice: Choice, said: Sequence[str], label: str, chosen: Mapping[str, int]
    ) -> list[ValueCell]:
        assert self._found is not None
        ids = [contact for contact, _ in self._found.people]
        kept = ids.index(chosen[choice.field]) if choice.field in chosen else choice.kept
        group = QButtonGroup(self._table_ground)
        cells = []
        for place, (contact, name) in enumerate(self._found.people):
            face = Avatar(contact, people.initials(name), 20) if self._stacked else None
            cell = ValueCell(said[place], f"{label}: {said[place]}", face)
            group.addButton(cell.radio)
            cell.radio.setChecked(place == kept)
            cells.append(cell)
        self._groups.append(group)
        return cells

    def _alike(self, words: str, whole: bool) -> QWidget:
        """Nothing to choose: all that say something say this; `whole` where all do."""
        line = sized(QWidget(), min_height=ROW)
        row = hbox(line, margins=(SIDE, 0), spacing=8)
        row.addWidget(sized(Icon("check", "ok", SIGN), width=SIGN))
        value = Text(words, "body", elide=True)
        value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(sized(value, min_width=24))
        row.addWidget(Text(self.tr("identical") if whole else self.tr("kept"), "small", "text3"))
        row.addStretch()
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._found is not None and self._too_narrow() != self._stacked:
            self._stacked = not self._stacked
            self._fill_again()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill_again()
        super().changeEvent(event)
