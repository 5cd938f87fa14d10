"""Over the list: what is searched, the filters, how many there are, and the order; over the table a little more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.asked_field import AskedField, Searches
from reseau_desktop.pages.contacts.filter_bar import FilterBar
from reseau_desktop.pages.contacts.sort_button import SortButton
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import Button, LinkButton, tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import filters as filter_words
from reseau_desktop.wording import numbers
from reseau_desktop.wording import people as people_words

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.asked import Asked
    from reseau_desktop.pages.contacts.filter_menus import FilterMenus

INSIDE = 0.75  # of the field: more chips than that stand under it
FIELD = 200  # px that the search keeps
TYPED = 46  # characters of the typed form


class TypedForm(EnterPresses, QPushButton):
    """The typed form of what is asked, as a key cap: pressed, it is copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_typed(self, typed: str) -> None:
        self._typed = typed
        self.setAccessibleName(self.tr("Copy the typed form: {typed}").format(typed=typed))
        self.setToolTip(tooltip(self.tr("Copy: {typed}").format(typed=typed)))
        self.updateGeometry()
        self.update()

    def typed(self) -> str:
        return self._typed

    def _short(self) -> str:
        return self._typed if len(self._typed) <= TYPED else self._typed[: TYPED - 1] + "…"

    def sizeHint(self) -> QSize:
        return QSize(round(painting.text_width(self._short(), "tiny")) + theme().px(12), theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        over = self.underMouse() or self.isDown()
        painting.rounded(painter, QRectF(self.rect()), 4, "hover" if over else "sunk", "hair2")
        inner = QRectF(self.rect()).adjusted(theme().px(6), 0, 0, 0)
        painting.text(painter, inner, self._short(), "tiny", "text2")


class ListHead(QWidget):
    """Holds the controls; what they do is the list's."""

    save_asked = Signal()
    columns_asked = Signal()
    all_asked = Signal()
    none_asked = Signal()
    empty_asked = Signal()  # the bin

    def __init__(
        self, asked: Asked, menus: FilterMenus, searches: Searches, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self._table = self._narrow = False
        self._counted = (0, 0)
        self.field = AskedField(asked, searches)
        self.bar = FilterBar(asked, menus)
        self.sort = SortButton()
        self.save, self.columns = Button(""), Button("", "table")
        self.count, self.problem = Text("", "small", "text2"), Paragraph("", "small", "warn")
        self.typed_caption, self.typed = Text("", "small", "text2"), TypedForm()
        self.all, self.none = LinkButton("", dense=True), LinkButton("", dense=True)
        self.empty = LinkButton("", dense=True)
        self._arrange()
        self.save.clicked.connect(self.save_asked)
        self.bar.save_asked.connect(self.save_asked)
        self.columns.clicked.connect(self.columns_asked)
        self.all.clicked.connect(self.all_asked)
        self.none.clicked.connect(self.none_asked)
        self.empty.clicked.connect(self.empty_asked)
        self.typed.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.typed.typed()))
        self.bar.shown.connect(self._place_chips)
        asked.changed.connect(self._show_asked)
        theme().scale_changed.connect(self._inset)
        self.retranslate()
        self.set_table(False)

    def _arrange(self) -> None:
        column = self._column = vbox(self, spacing=0)
        first = hbox(spacing=8)
        first.addWidget(self.field, 1)
        first.addWidget(self.save)
        first.addWidget(self.columns)
        column.addLayout(first)
        gap(column, 7)
        self._below = vbox(spacing=3)
        self._below.addWidget(self.bar)
        column.addLayout(self._below)
        gap(column, 3)
        column.addWidget(self.problem)
        row = hbox(spacing=12)
        row.addWidget(self.count)
        row.addWidget(self.all)
        row.addWidget(self.none)
        row.addWidget(self.empty)
        row.addStretch()
        typed = hbox(spacing=6)
        typed.addWidget(self.typed_caption)
        typed.addWidget(self.typed)
        row.addLayout(typed)
        row.addWidget(self.sort)
        column.addLayout(row)

    # -- looks

    def set_table(self, table: bool) -> None:
        """Over the table: chips in the field, buttons beside it, the typed form."""
        self._table = table
        self.sort.setVisible(not table)
        self._fit_buttons()
        self.bar.set_table(table)
        self._inset()
        self._show_asked()
        self.say_count(*self._counted)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.bar.set_narrow(narrow)
        self._inset()

    def _inset(self) -> None:
        px = theme().px
        right = 24 if self._table else 14 if self._narrow else 16
        self._column.setContentsMargins(px(24), 0, px(right), px(8 if self._table else 4))

    def minimumSizeHint(self) -> QSize:
        """What has no room goes, so that nothing here keeps the window wide."""
        return QSize(theme().px(FIELD), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()
        self._place_chips()
        self._fit_line()

    def _place_chips(self) -> None:
        """In the field where it is wide enough, else under it."""
        wide = self.bar.natural_width()
        inside = self._table and wide <= self.field.width() * INSIDE
        if inside:
            self.bar.setFixedSize(wide, self.bar.heightForWidth(wide))
            self.field.set_lead(self.bar)
        else:
            self.bar.setMinimumSize(0, 0)
            self.bar.setMaximumSize(16_777_215, 16_777_215)
            self.field.set_lead(None)
            if self._below.indexOf(self.bar) < 0:
                self._below.addWidget(self.bar)
                self.bar.show()
        if inside and self._below.indexOf(self.bar) >= 0:
            self._below.removeWidget(self.bar)

    def _room(self) -> int:
        """Between the margins."""
        around = self._column.contentsMargins()
        return self.width() - around.left() - around.right()

    def _fit_buttons(self) -> None:
        """The field keeps its room: the columns are also behind the last header cell, saving also in the menu."""
        room, gap_between = self._room() - theme().px(FIELD), theme().px(8)
        for button in (self.save, self.columns):
            room -= button.sizeHint().width() + gap_between
            button.setVisible(self._table and room >= 0)

    def _fit_line(self) -> None:
        """How many there are is never cut. What is typed gives way first, its caption, then all of it (the menu copies
        it too); then picking all, which the box in the header does too."""
        typed = self._table and bool(self.typed.typed())
        room = self._room()
        self.all.setVisible(self._all_offered())
        parts = [part for part in (self.count, self.all, self.none, self.empty) if not part.isHidden()]
        taken = sum(part.sizeHint().width() + theme().px(12) for part in parts)
        taken += self.typed.sizeHint().width()
        self.typed.setVisible(typed and taken <= room)
        if taken - self.typed.sizeHint().width() - theme().px(12) > room:
            self.all.hide()
        captioned = taken + self.typed_caption.sizeHint().width() + theme().px(6) <= room
        self.typed_caption.setVisible(typed and captioned)

    # -- words

    def _show_asked(self) -> None:
        found = self._asked.filters().query
        typed = self._asked.typed()
        self.typed.show_typed(typed)
        self.save.set_enabled(bool(typed), self.tr("Nothing is filtered yet."))
        problems = [words for words in map(filter_words.problem, self._asked.problems()) if words]
        self.problem.setText(problems[0] if problems and found is not None else "")
        self.problem.setVisible(bool(problems))
        self._fit_line()

    def say_count(self, people: int, selected: int) -> None:
        """How many there are, and over the table how many of them are picked."""
        self._counted = (people, selected)
        if not self._table:
            self.count.setText(people_words.count(people))
        else:
            words = numbers.in_words(self.tr("%n people", "", people), people)
            if selected > 1:
                words = self.tr("{people}, {number} selected").format(
                    people=words, number=numbers.count(selected)
                )
            self.count.setText(words)
        self.all.set_text(numbers.in_words(self.tr("Select all %n", "", people), people))
        self.none.setVisible(self._table and selected > 1)
        self.empty.setVisible(people > 0 and self._asked.filters().where is Where.BIN)
        self._fit_line()

    def _all_offered(self) -> bool:
        people, selected = self._counted
        return self._table and 1 < selected < people

    def retranslate(self) -> None:
        self.field.retranslate()
        self.save.set_text(self.tr("Save this view"))
        self.columns.set_text(self.tr("Columns"))
        self.none.set_text(self.tr("Clear", "the selection"))
        self.none.set_hint(self.tr("Clear the selection"))
        self.empty.set_text(self.tr("Empty the bin…"))
        self.empty.set_hint(self.tr("Erase everybody in the bin for good"))
        self.typed_caption.setText(self.tr("Typed as"))
        self.say_count(*self._counted)
        self._fit_buttons()
        self._show_asked()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
