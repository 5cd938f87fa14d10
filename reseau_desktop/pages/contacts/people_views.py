"""The two looks of the same people: rows to read, a table to compare; one selection for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.insights.columns import Column, field_column
from reseau_desktop.pages.contacts.columns_menu import ColumnsMenu
from reseau_desktop.pages.contacts.marked import Marked
from reseau_desktop.pages.contacts.people_model import ROW, PeopleModel
from reseau_desktop.pages.contacts.people_rows import PeopleRows
from reseau_desktop.pages.contacts.people_table import PeopleTable
from reseau_desktop.pages.contacts.people_view import PeopleView
from reseau_desktop.pages.contacts.row_source import RowSource
from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.pages.contacts.table_cells import TableCells
from reseau_desktop.pages.contacts.table_columns import TableColumns
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import table as table_words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.asked import Filters
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.row_delegate import Index


class PeopleViews(QStackedWidget):
    """Holds the model, the rows and the table."""

    def __init__(
        self, store: Store, clock: Clock, state: ScreenState | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._source = RowSource(store, clock)
        self._marked = Marked()
        self.columns = TableColumns(state, self)
        self.model = PeopleModel(self._source.rows, self, self._source.texts)
        self._row_cells = PeopleRows(self._source.explain, self)
        self._row_cells.marked = self._marked
        self._cells = TableCells(self.model, self._marked, self)
        self.model.say = self._say_cell
        self.rows = PeopleView(self._row_cells, self.model)
        self.table = PeopleTable(self._cells, self.model, self.columns, self.rows.kept)
        self._fields: dict[str, str] = {}
        self._menu = ColumnsMenu(self.columns, lambda: self._fields, self)
        self._card = RoundedCard(self.table)
        for view, margins in ((self.rows, (12, 0, 0, 0)), (self._card, (24, 0, 24, 20))):
            holder = QWidget()
            column = vbox(holder, margins=margins, spacing=0)
            column.addWidget(view, 1000)
            column.addStretch(1)
            self.addWidget(holder)
        self.model.columns_changed.connect(self._hide_columns)
        self.model.modelReset.connect(self._fit_card)
        theme().scale_changed.connect(self._fit_card)
        self.table.captions.filled.connect(self._fit_card)
        self.table.captions.corner.clicked.connect(lambda: self.open_columns(self.table.captions.corner))
        self.table.captions.menu_asked.connect(self._open_menu)
        self.refresh_columns()

    # -- which is seen

    def current(self) -> PeopleView:
        return self.table if self.is_table() else self.rows

    def is_table(self) -> bool:
        return self.currentIndex() == 1

    def set_table(self, table: bool) -> None:
        """Bring the other one to the row where one is."""
        focused = self.current().hasFocus()
        self.setCurrentIndex(1 if table else 0)
        if focused:
            self.current().setFocus()
        index = self.current().currentIndex()
        if index.isValid():
            self.current().scrollTo(index)

    def set_narrow(self, narrow: bool) -> bool:
        """Little room for a row; whether that is new."""
        if self._row_cells.narrow == narrow:
            return False
        self._row_cells.narrow = narrow
        self.rows.viewport().update()
        return True

    def allow_drag(self, words: Callable[[Sequence[int]], str]) -> None:
        for view in (self.rows, self.table):
            view.allow_drag(view.selected_ids, words)

    # -- who is in them

    def begin(self, filters: Filters) -> None:
        """What is about to be shown: what is searched is marked, and the bin has rows of its own."""
        self._source.binned = filters.binned
        self._marked.seek(filters.query.text)

    def show_people(self, ids: Sequence[int], kept: Sequence[int], *, stay: bool) -> bool:
        """These people; `kept` stay selected, and with `stay` the place in the list. Whether they were there already."""
        view = self.current()
        current, row = view.current_id(), view.current_row()
        bar = view.verticalScrollBar()
        place = bar.value()
        if self.model.show(ids):
            view.viewport().update()
            return True
        view.select_ids(kept, current)
        if stay and kept and not view.selected_count() and len(ids):
            view.select_row(min(max(row, 0), len(ids) - 1), scroll=False)
        bar.setValue(place if stay else 0)
        return False

    def _fit_card(self) -> None:
        """A short table ends under its last row."""
        rows = min(self.model.rowCount(), 2_000)
        captions, bar = self.table.captions, self.table.horizontalScrollBar()
        below = bar.sizeHint().height() if captions.too_wide() else 0
        self._card.setMaximumHeight(rows * self._cells.height() + captions.sizeHint().height() + 2 + below)

    # -- columns

    def refresh_columns(self) -> None:
        """Fields of the user's own come and go."""
        from reseau_desktop.insights.fields import definitions

        self._fields = {field_column(field.id): field.name for field in definitions(self._store)}
        keys = (*(column.value for column in Column), *self._fields)
        self.columns.set_known(keys)
        if keys != self.model.columns():
            self.model.set_columns(keys)
        self._name_columns()

    def _name_columns(self) -> None:
        self.model.captions = {key: table_words.column(key, self._fields) for key in self.columns.known()} | {
            "": self.tr("Selected")
        }

    def _hide_columns(self) -> None:
        for column in range(1, self.model.columnCount()):
            self.rows.setColumnHidden(column, True)

    def open_columns(self, anchor: QWidget) -> None:
        """Under the button."""
        menu = self._menu.all(anchor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _open_menu(self, key: str, at: QPoint) -> None:
        menu = self._menu.of_column(key, self.table) if key else self._menu.all(self.table)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # -- words

    def retranslate(self) -> None:
        for view in (self.rows, self.table):
            view.setAccessibleName(self.tr("Contacts"))
        self.model.forget_rows()
        self._name_columns()
        self.table.captions.corner.set_name(self._menu.title())
        self.table.captions.apply()
        self.current().viewport().update()

    def _say_cell(self, index: Index) -> str:
        """A caption and what stands under it; the name tells the whole row."""
        row = self.model.data(self.model.index(index.row(), 0), ROW)
        if not isinstance(row, RowWords):
            return ""
        key = self.model.key_at(index.column())
        if key == Column.NAME:
            return row.said
        return self.tr("{caption}: {value}").format(
            caption=self.model.captions.get(key, key),
            value=self._cells.words(index, row) or self.tr("nothing"),
        )
