"""All organisations: found by letters, by name or by people, and those that look alike made one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from reseau_desktop.insights.organisation import OrganisationRow, organisations
from reseau_desktop.network.folding import fold
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.organisation.organisation_rows import Line, OrganisationModel, OrganisationRows
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.cards import Card, EmptyState
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.key_button import KeyButton
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.segmented import Segmented
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change, Store
    from reseau_desktop.widgets.store_signals import StoreSignals

NARROW, WIDEST = 560, 760  # px: of the page, where the field stands over the order; of its lines
NAME, PEOPLE, ALIKE = "name", "people", "alike"
Known = tuple[
    list[Line], list[Line], dict[int, str]
]  # all by name, pairs that look alike, folded names by id


def _ask(store: Store) -> Known:
    from reseau_desktop.insights.organisations_alike import alike, told_apart

    found = organisations(store)
    folded = {row.id: fold(row.name) for row in found}
    pairs = [Line(pair) for pair in alike(found, told_apart(store))]
    return [Line((row,)) for row in sorted(found, key=lambda row: folded[row.id])], pairs, folded


class OrganisationsPage(Page):
    """Enter and a double click open one; several that are selected, or a pair that looks alike, are made one."""

    said = Signal(str, bool)
    refused = Signal(str)
    guide_asked = Signal(str)
    organisation_wanted = Signal(int)
    list_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = signals.store
        self._tasks = Tasks(self)
        self._known: Known = ([], [], {})
        self._stale = True
        self.wishes = PeopleWishes(self._store, clock, self)
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
        self.model = OrganisationModel(self)
        self._build()
        signals.changed.connect(self._written)
        self.retranslate()

    def _build(self) -> None:
        self.back = IconButton("left", "", role="plain", dense=False)
        self.header.add_before_title(self.back)
        body = QWidget()
        inset = hbox(body, margins=(24, 4, 24, 24), spacing=0)
        inner = sized(QWidget(), max_width=WIDEST)
        column = vbox(inner, spacing=12)
        inset.addWidget(inner, 1)
        inset.addStretch(0)
        top = self._top = hbox(spacing=12)
        self.field = SearchField("", "Ctrl F", "")
        self.order = Segmented([(NAME, ""), (PEOPLE, ""), (ALIKE, "")], NAME)
        top.addWidget(self.field, 1)
        top.addWidget(self.order)
        column.addLayout(top)
        self.card = Card()
        self.list = RowList(OrganisationRows())
        self.list.setModel(self.model)
        vbox(self.card, margins=6, spacing=0).addWidget(self.list)
        breathe()
        self.nobody = EmptyState()
        column.addWidget(sized(self.card, min_height=140), 1)
        column.addWidget(self.nobody, 1)
        foot = hbox(spacing=8)
        self.open_button, self.merge_button, self.apart_button = Button(""), KeyButton(), KeyButton()
        for button in (self.open_button, self.merge_button, self.apart_button):
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.set_body(Scroll(body))  # where the window is low
        self.back.clicked.connect(self.back_wanted)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._open)
        self.order.chosen.connect(lambda _key: self._show())
        self.list.opened.connect(lambda _index: self._open())
        self.list.picked.connect(self._say_buttons)
        self.list.menu_requested.connect(self._menu)
        self.nobody.acted.connect(self._see_all)
        self.open_button.clicked.connect(self._open)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.tell_apart)

    # -- what is shown

    def shown(self) -> None:
        if self._stale:
            self.refresh()
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask again, beside the window: look-alikes are sought among all."""
        self._stale = False
        self._tasks.run("all", lambda _progress: _ask(self._store), done=self._come)

    def _written(self, change: Change) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _come(self, known: Known) -> None:
        self._known = known
        self._show()

    def _show(self) -> None:
        """The lines that the letters find, the place in the list kept."""
        current, row, bar = self._current(), self.list.current_row(), self.list.verticalScrollBar()
        place = bar.value()
        lines = self._lines()
        self.model.show(lines)
        at = next((number for number, line in enumerate(lines) if line == current), min(row, len(lines) - 1))
        self.list.select_row(max(at, 0) if lines else -1, scroll=False)
        bar.setValue(place)
        self.card.setVisible(bool(lines))
        self.nobody.setVisible(not lines)
        self._say_nobody()
        self._say_count()
        self._say_buttons()

    def _see_all(self) -> None:
        """Out of an order or a search that finds nothing."""
        self.field.clear()
        self.order.set_current(NAME)
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self) -> list[Line]:
        every, pairs, folded = self._known
        words = fold(self.field.text()).split()
        lines = pairs if self.order.current() == ALIKE else every
        if words:
            lines = [
                line for line in lines if all(any(w in folded[row.id] for row in line.held) for w in words)
            ]
        if self.order.current() == PEOPLE:
            lines = sorted(lines, key=lambda line: -line.held[0].people)
        return lines

    def _current(self) -> Line | None:
        line = self.list.currentIndex().data(LINE)
        return line if isinstance(line, Line) else None

    # -- wishes

    def _open(self) -> None:
        line = self._current()
        if line is not None:
            self.organisation_wanted.emit(line.held[0].id)

    def _chosen(self) -> list[OrganisationRow]:
        """What a merge would make one of, the one that stays first: that with most people."""
        lines = self.model.lines()
        held = {row.id: row for number in self.list.selected_rows() for row in lines[number].held}
        return sorted(held.values(), key=lambda row: -row.people)

    def merge(self) -> None:
        """Make one of those selected; of one alone, ask which other it is."""
        chosen = self._chosen()
        if len(chosen) > 1:
            self._merge(chosen[0], [row.id for row in chosen[1:]])
        elif chosen:
            self._ask_other(chosen[0])

    def tell_apart(self) -> None:
        """The pair is two organisations: it is not proposed again."""
        from reseau_desktop.actions import organisations as actions

        line = self._current()
        if line is not None and len(line.held) == 2:
            one, other = (row.name for row in line.held)
            words = self.tr("{one} and {other} are two organisations: they are not proposed again.")
            self.wishes.attempt(
                lambda: actions.tell_apart(self._store, one, other), words.format(one=one, other=other)
            )

    def _ask_other(self, row: OrganisationRow) -> None:
        from reseau_desktop.pages.organisation.merge_dialog import MergeOrganisations

        others = [line.held[0] for line in self._known[0] if line.held[0].id != row.id]
        dialog = MergeOrganisations(row.name, others, self)
        dialog.chosen.connect(lambda other: self._merge(row, [other]))
        dialog.open()

    def _merge(self, keep: OrganisationRow, others: Sequence[int]) -> None:
        from reseau_desktop.actions import organisations as actions

        words = self.tr("They are one organisation now: {name}.").format(name=keep.name)
        self.wishes.attempt(lambda: actions.merge(self._store, keep.id, others), words)

    def _menu(self, _index: object, at: QPoint) -> None:
        line = self._current()
        if line is None:
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self._open)
        if len(self._chosen()) == 1:
            menu.addAction(self.tr("See in the list"), lambda: self.list_wanted.emit(line.held[0].name))
            menu.addAction(self.tr("Merge with another…"), self.merge)
        else:
            menu.addAction(self.tr("Merge"), self.merge)
        if len(line.held) == 2:
            menu.addAction(self.tr("Two organisations"), self.tell_apart)
        menu.popup(at)

    # -- keys, words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_letter(event, self.merge_key()):
            self.merge()
        elif self._is_letter(event, self.apart_key()):
            self.tell_apart()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def _is_letter(self, event: QKeyEvent, letter: str) -> bool:
        """Whether a letter was pressed that means something, and not typed into the field."""
        plain = not event.modifiers() and not self.field.hasFocus()
        return plain and event.text().casefold() == letter.casefold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(NARROW)
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def focus_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def merge_key(self) -> str:
        return self.tr("M", "the key that makes one organisation of several")

    def apart_key(self) -> str:
        return translate("MergingPage", "T", "the key that says they are two people")

    def _say_buttons(self) -> None:
        chosen, line, any_line = self._chosen(), self._current(), self.model.rowCount() > 0
        self.apart_button.setVisible(self._pairs() and any_line)
        for button in (self.open_button, self.merge_button):
            button.setVisible(any_line)
        self.apart_button.say(self.tr("Two organisations"), self.apart_key())
        self.apart_button.set_enabled(line is not None, self.tr("Choose a pair first."))
        self.open_button.set_enabled(len(self.list.selected_rows()) == 1, self.tr("Choose one organisation."))
        self.merge_button.set_enabled(bool(chosen), self.tr("Choose an organisation first."))
        several = len(chosen) > 1
        words = self.tr("Merge into {name}").format(name=_short(chosen[0].name)) if several else ""
        self.merge_button.say(words or self.tr("Merge with another…"), self.merge_key())

    def _say_count(self) -> None:
        count = self.model.rowCount()
        words = (
            self.tr("%n pairs look alike", "", count) if self._pairs() else self.tr("%n in all", "", count)
        )
        said = numbers.in_words(words, count) if count else ""  # the page says itself that there is none
        self.header.set_title(self.tr("Organisations"), said)

    def _pairs(self) -> bool:
        return self.order.current() == ALIKE

    def _say_nobody(self) -> None:
        if self.field.text().strip():
            self.nobody.say(self.tr("No organisation is called so."), self.tr("See all of them"))
        elif self._pairs():
            self.nobody.say(self.tr("No two organisations look alike."), self.tr("See all of them"))
        else:
            self.nobody.say(
                self.tr("No organisation yet."),
                detail=self.tr("They come with the positions of people, by hand or by an import."),
            )

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"), "Alt+←")
        self.field.set_placeholder(self.tr("Name of an organisation"))
        self.field.setAccessibleName(self.tr("Name of an organisation"))
        self.order.setAccessibleName(self.tr("Order"))
        texts = {NAME: self.tr("By name"), PEOPLE: self.tr("By people"), ALIKE: self.tr("Look alike")}
        self.order.set_texts(texts)
        self.list.setAccessibleName(self.tr("Organisations"))
        self.open_button.set_text(self.tr("Open"))
        self._say_nobody()
        self._say_count()
        self._say_buttons()
        self.list.viewport().update()


def _short(name: str) -> str:
    return name if len(name) <= 30 else name[:29] + "…"
