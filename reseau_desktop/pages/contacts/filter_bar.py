"""The filters under the search, as chips: pressed they offer their choices, lit they show them and a cross."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.network.filter_words import Key
from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.term_chip import TermChip
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.painting import text_width
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.network.filtering import Term
    from reseau_desktop.pages.contacts.asked import Asked
    from reseau_desktop.pages.contacts.filter_menus import FilterMenus

CHIP, DOTS = 34, 28  # px: of a chip beside its word, of a chip that is three dots
STANDING = (Key.SEEKS, Key.LAYER, Key.WARMTH, Key.TAG)


class MoreChip(FilterChip):
    """The last chip: where there is little room, three dots instead of a word."""

    def short(self) -> bool:
        return self._icon == "more"

    def set_short(self, short: bool) -> None:
        self._icon = "more" if short else "down"
        self._restyle()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(theme().px(DOTS), hint.height()) if self.short() and not self.value() else hint


class FilterBar(QWidget):
    """Four filters that are always there, those that were added, and the chip with all the others.

    In the table only what is lit is shown, beside the words that are searched.
    """

    save_asked = Signal()
    wished = Signal(str)  # with everybody in the list: circles, export, import; of the bin: empty
    shown = Signal()  # other chips, of another width

    def __init__(self, asked: Asked, menus: FilterMenus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked, self._menus = asked, menus
        self._narrow = self._table = False
        self._row = FlowLayout(self, gap=4)
        self.standing = {key: FilterChip() for key in STANDING}
        self.added: list[TermChip] = []
        self.more = MoreChip()
        for key, chip in self.standing.items():
            self._row.addWidget(chip)
            chip.clicked.connect(lambda _=False, key=key: self._press(key))
            chip.cleared.connect(lambda key=key: self._clear(key))
        self._row.addWidget(self.more)
        self.more.clicked.connect(self._open_all)
        self.more.cleared.connect(lambda: asked.look_into(Where.LIST))
        asked.settled.connect(self.refresh)
        self.retranslate()

    def chip(self, key: Key) -> FilterChip:
        """The chip of one of the filters that are always there."""
        return self.standing[key]

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room the last chip has no word."""
        self._narrow = narrow
        self.refresh()

    def set_table(self, table: bool) -> None:
        self._table = table
        self.refresh()

    def refresh(self) -> None:
        """What is lit, and how circles, tags and fields are called now."""
        speech = self._menus.speech()
        terms = list(self._asked.terms())
        for key, chip in self.standing.items():
            here = self._of(key)
            chip.set_texts(speech.name(key), self.tr("Clear this filter"))
            chip.set_value(speech.term(here) if here is not None and not self._table else "")
            if here is not None and not self._table:
                terms.remove(here)
                chip.setToolTip(tooltip(speech.whole(here), "Del"))
            spared = self._narrow and key is Key.TAG and not chip.value()  # behind the three dots
            chip.setVisible(not self._table and not spared)
        where = self._asked.filters().where
        if where is Where.ARCHIVE and not self._table:
            terms = [term for term in terms if term.key is not Key.IS]
        self._show_added(terms)
        self._show_more(where)
        self._row.invalidate()
        self.updateGeometry()
        self.shown.emit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filters"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def natural_width(self) -> int:
        """What all the chips take side by side."""
        chips = [*self.added, self.more] if self._table else [*self.standing.values(), *self.added, self.more]
        gap = theme().px(4)
        return sum(chip.sizeHint().width() + gap for chip in chips) - gap

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def _dots_fit(self) -> bool:
        """Whether three dots in place of the last word spare a second line."""
        chips = [chip for chip in (*self.standing.values(), *self.added) if not chip.isHidden()]
        others = sum(chip.sizeHint().width() + theme().px(4) for chip in chips)
        word = theme().px(CHIP) + text_width(self.tr("More"), "small")
        return others + theme().px(DOTS) <= self.width() < others + word

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._dots_fit() is not self.more.short():
            self._show_more(self._asked.filters().where)

    # -- chips

    def _of(self, key: Key) -> Term | None:
        """The first filter about something; the others have chips of their own."""
        return next((term for term in self._asked.terms() if term.key is key), None)

    def _show_added(self, terms: list[Term]) -> None:
        speech = self._menus.speech()
        focused = next((number for number, chip in enumerate(self.added) if chip.hasFocus()), -1)
        while len(self.added) > len(terms):
            gone = self.added.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.added) < len(terms):
            self.added.append(self._new_chip())
        for chip, term in zip(self.added, terms, strict=True):
            chip.show_term(term, speech)
            chip.show()
        if focused >= len(self.added):
            (self.added[-1] if self.added else self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_chip(self) -> TermChip:
        chip = TermChip()
        self._row.insert(len(self.standing) + len(self.added), chip)
        chip.clicked.connect(lambda: self._change(chip))
        chip.cleared.connect(lambda: chip.term is not None and self._asked.remove(chip.term))
        chip.edited.connect(lambda: chip.term is not None and self._asked.take_back(chip.term))
        return chip

    def _show_more(self, where: Where) -> None:
        words = self.tr("More filters")
        short = not self._table and (self._narrow or self._dots_fit())
        self.more.set_short(short)
        label = self.tr("Filter") if self._table else "" if short else self.tr("More")
        self.more.set_texts(label, self.tr("Back to the list"))
        places = {Where.BIN: self.tr("Bin"), Where.ARCHIVE: self.tr("Archive")}
        lit = places.get(where, "") if where is Where.BIN or not self._table else ""
        self.more.set_value(lit)
        if not lit:
            self.more.setToolTip(tooltip(words))
        self.more.setAccessibleName(f"{words}: {lit}" if lit else words)

    # -- what is pressed

    def _press(self, key: Key) -> None:
        self._menus.open(key, self.standing[key], self._of(key))

    def _change(self, chip: TermChip) -> None:
        if chip.term is not None:
            self._menus.open(chip.term.key, chip, chip.term, chip.term.field)

    def _clear(self, key: Key) -> None:
        here = self._of(key)
        if here is not None:
            self._asked.remove(here)

    def open_missing(self) -> None:
        """What cards lack, each thing with how many lack it."""
        self._menus.open(Key.LACKS, self.more)

    def _open_all(self) -> None:
        self._menus.open_all(self.more, self._add_places)

    def _add_places(self, menu: QMenu) -> None:
        where = self._asked.filters().where
        for place, words in ((Where.ARCHIVE, self.tr("Archive")), (Where.BIN, self.tr("Bin"))):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(where is place)
            action.triggered.connect(
                lambda on, place=place: self._asked.look_into(place if on else Where.LIST)
            )
        menu.addSeparator()
        any_filter = self._asked.filters().query.any
        self._offer(menu, self.tr("Save as a list…"), self.save_asked.emit, any_filter)
        listed = where is not Where.BIN
        for wish, words in (
            ("circles", self.tr("Show these in circles")),
            ("export", self.tr("Export this list…")),
            ("import", self.tr("Import into this list…")),
        ):
            self._offer(menu, words, lambda wish=wish: self.wished.emit(wish), listed)
        if not listed:
            self._offer(menu, self.tr("Empty the bin…"), lambda: self.wished.emit("empty"), True)
        if not any_filter:
            return  # nothing to change, to copy or to clear: the menu is long enough
        menu.addSeparator()
        self._offer(menu, self.tr("Change as text"), self._asked.take_all_back, bool(self._asked.terms()))
        copy = lambda: QGuiApplication.clipboard().setText(self._asked.typed())  # noqa: E731
        self._offer(menu, self.tr("Copy as text"), copy, True)
        self._offer(menu, self.tr("Clear all filters"), self._asked.clear, True)

    def _offer(self, menu: QMenu, words: str, call: Callable[[], object], on: bool) -> None:
        menu.addAction(words, call).setEnabled(on)
