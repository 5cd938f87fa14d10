"""The sidebar: pages, the circles with their counts, the saved lists, then To sort and Settings at the bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.pages.frame.list_rows import ListLine, ListRows
from reseau_desktop.pages.frame.nav_row import NavRow
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

WIDE, NARROW = 212, 56
INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class LayerLine:
    """A circle as the sidebar shows it: its key, its name and how many are in it, both as shown."""

    key: str
    name: str
    count: str
    tip: str = ""


class Sidebar(QWidget):
    """Where one can go. One tab stop; the arrows walk, Enter goes."""

    page_chosen = Signal(str)
    layer_chosen = Signal(str)
    contacts_dropped = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, NavRow] = {}
        self._layers: dict[str, NavRow] = {}
        self._below: list[NavRow] = []  # the pages at the bottom
        self._narrow = False
        self._lit = ""
        content = QWidget()
        column = vbox(content, margins=(8, 12), spacing=1)
        self._top, self._circles, self._bottom = (vbox(spacing=1) for _ in range(3))
        self._caption = Text("", "caption", "text3")
        self._caption_box = QWidget()
        vbox(self._caption_box, (10, 16, 10, 6), 0).addWidget(self._caption)
        self._rule_box = QWidget()
        vbox(self._rule_box, (8, 8), 0).addWidget(Rule())
        self.lists = ListRows()
        self._lists_caption, self._lists_caption_box = Text("", "caption", "text3"), QWidget()
        vbox(self._lists_caption_box, (10, 16, 10, 6), 0).addWidget(self._lists_caption)
        self._lists_rule_box = QWidget()
        vbox(self._lists_rule_box, (8, 8), 0).addWidget(Rule())
        for part in (self._top, self._caption_box, self._rule_box, self._circles):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        for part in (self._lists_caption_box, self._lists_rule_box, self.lists):
            column.addWidget(part)
        column.addStretch()
        column.addLayout(self._bottom)
        self._scroll = Scroll(content, ground="win")
        vbox(self, margins=(0, 0, 1, 0), spacing=0).addWidget(self._scroll)
        self._inbox = self._add_row(self._bottom, NavRow(INBOX, "inbox", takes_people=True))
        self._layers[INBOX] = self._inbox
        self._inbox.clicked.connect(lambda: self.layer_chosen.emit(INBOX))
        self._inbox.dropped.connect(lambda ids: self.contacts_dropped.emit(INBOX, ids))
        theme().scale_changed.connect(self._measure)
        self.set_layers(())
        self.set_lists(())
        self.set_narrow(False)
        self.retranslate()

    # -- content

    def add_page(self, key: str, icon: str, *, bottom: bool = False) -> NavRow:
        row = self._pages[key] = self._add_row(self._bottom if bottom else self._top, NavRow(key, icon))
        if bottom:
            self._below.append(row)
        row.clicked.connect(lambda: self.page_chosen.emit(key))
        row.set_narrow(self._narrow)
        self._order()
        return row

    def set_page(self, key: str, words: str, count: str = "", tip: str = "") -> None:
        self._pages[key].say(words, count, tip)

    def page_row(self, key: str) -> NavRow:
        return self._pages[key]

    def layer_row(self, key: str) -> NavRow:
        return self._layers[key]

    def set_layers(self, lines: Sequence[LayerLine]) -> None:
        """The circles in order, the target last; `inbox` among them feeds To sort."""
        shown = [line for line in lines if line.key != INBOX]
        if [line.key for line in shown] != [key for key in self._layers if key != INBOX]:
            self._rebuild([line.key for line in shown])
        for line in shown:
            self._layers[line.key].say(line.name, line.count, line.tip)
        inbox = next((line for line in lines if line.key == INBOX), None)
        self._inbox.setVisible(inbox is not None)
        if inbox is not None:
            self._inbox.say(inbox.name, inbox.count, inbox.tip)
        self._show_captions()
        self._light()

    def set_lists(self, lines: Sequence[ListLine]) -> None:
        """The saved lists in order."""
        for row in self.lists.set_lines(lines):
            row.walked.connect(self._walk)
            row.set_narrow(self._narrow)
        self._show_captions()
        self._light()

    def _rebuild(self, keys: Sequence[str]) -> None:
        for key in [key for key in self._layers if key != INBOX]:
            gone = self._layers.pop(key)
            self._circles.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for key in keys:
            row = self._layers[key] = self._add_row(self._circles, NavRow(key, layer=key, takes_people=True))
            row.clicked.connect(lambda _=False, key=key: self.layer_chosen.emit(key))
            row.dropped.connect(lambda ids, key=key: self.contacts_dropped.emit(key, ids))
            row.set_narrow(self._narrow)
        self._order()

    def _add_row(self, column: QBoxLayout, row: NavRow) -> NavRow:
        column.addWidget(row)
        row.show()  # a layout would do it with the next event only
        row.walked.connect(self._walk)
        return row

    # -- state

    def set_lit(self, page: str, layer: str = "") -> None:
        """Where one is: a page, or a layer that stands in for it (`inbox`)."""
        self._lit = f"layer:{layer}" if layer else page
        self._light()

    def lit(self) -> str:
        """The key of the layer or the list that is lit; empty: a page is."""
        return self._lit.removeprefix("layer:") if self._lit.startswith("layer:") else ""

    def _light(self) -> None:
        for prefix, rows in (("", self._pages), ("layer:", self._layers)):
            for key, row in rows.items():
                row.setChecked(prefix + key == self._lit)
        for listed in self.lists.rows():
            listed.setChecked(f"layer:{listed.key}" == self._lit)
        self._one_stop()

    def narrow(self) -> bool:
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, with tooltips."""
        self._narrow = narrow
        for row in self.rows():
            row.set_narrow(narrow)
        self._show_captions()
        self._measure()

    def _show_captions(self) -> None:
        """Over circles and lists, where there are any; a line in their place where only icons are seen."""
        circles, lists = any(key != INBOX for key in self._layers), bool(self.lists.rows())
        for some, caption, rule in (
            (circles, self._caption_box, self._rule_box),
            (lists, self._lists_caption_box, self._lists_rule_box),
        ):
            caption.setVisible(some and not self._narrow)
            rule.setVisible(some and self._narrow)
        self.lists.setVisible(lists)

    def _measure(self) -> None:
        sized_to = theme().px(NARROW if self._narrow else WIDE)
        self.setFixedWidth(sized_to)

    # -- keyboard

    def rows(self) -> list[NavRow]:
        """All rows from top to bottom."""
        above = [row for row in self._pages.values() if row not in self._below]
        circles = [row for row in self._layers.values() if row is not self._inbox]
        return [*above, *circles, *self.lists.rows(), self._inbox, *self._below]

    def take_focus(self) -> None:
        row = next((row for row in self.rows() if row.focusPolicy() != Qt.FocusPolicy.NoFocus), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _walk(self, key: int) -> None:
        """The arrows move the focus over the rows, Home and End to the ends."""
        rows = [row for row in self.rows() if not row.isHidden()]
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), 0)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(rows),
            Qt.Key.Key_End: len(rows),
        }
        row = rows[min(len(rows) - 1, max(0, here + steps[Qt.Key(key)]))]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(row)

    def _one_stop(self) -> None:
        """Tab comes to the row of where one is, else to the first."""
        rows = self.rows()
        stop = next(
            (row for row in rows if row.isChecked() and not row.isHidden()), rows[0] if rows else None
        )
        for row in rows:
            row.setFocusPolicy(Qt.FocusPolicy.TabFocus if row is stop else Qt.FocusPolicy.NoFocus)

    def _order(self) -> None:
        """The bottom group is To sort, then what was added to it."""
        self._bottom.removeWidget(self._inbox)
        self._bottom.insertWidget(0, self._inbox)
        self._light()

    # -- looks

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Circles"))
        self._lists_caption.setText(self.tr("Lists"))
        self.setAccessibleName(self.tr("Navigation"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.vertical_hairline(QPainter(self), self.width() - 1, 0, self.height())
