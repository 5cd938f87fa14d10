"""The filter at the top left of the picture: whom it can light up in a menu, and what is chosen as a lit chip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.network.filtering import Query, parse
from reseau_desktop.pages.circles.filter_offers import Offers
from reseau_desktop.pages.circles.filters import BANDS, Light
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import hbox
from reseau_desktop.wording import numbers, warmth

LONGEST = 30  # letters of a chip's value


class FilterButton(QWidget):
    """`toggled` carries a Light and whether it is on; `cleared` comes from the chip's cross.

    `words_given` is a typed filter and the list it was kept as; `contacts_wanted`: the same people in Contacts.
    """

    toggled = Signal(str, bool)
    cleared = Signal()
    words_given = Signal(str, str)
    contacts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lights: frozenset[Light] = frozenset()
        self._named = self._typed = ""
        self.read: Callable[[str], Query] = parse  # a typed filter, with the words of this network
        self.offers: Callable[[], Offers] = Offers
        row = hbox(self, spacing=8)
        row.setSizeConstraint(row.SizeConstraint.SetFixedSize)
        self.button, self.chip = Button("", "filter", dense=True), FilterChip()
        row.addWidget(self.button)
        row.addWidget(self.chip)
        self.button.clicked.connect(self._open)
        self.chip.clicked.connect(self._open)
        self.chip.cleared.connect(self.cleared)
        self.retranslate()

    def set_lights(self, lights: frozenset[Light], named: str = "", typed: str = "") -> None:
        """What is lit; `named` is a list of people, or the filter that is typed."""
        self._lights, self._named, self._typed = lights, named, typed
        short = named if len(named) <= LONGEST else named[: LONGEST - 1] + "…"
        words = [short, *(self._words(light) for light in Light if light in lights)]
        self.chip.set_value(", ".join(word for word in words if word))
        self.chip.setVisible(bool(lights or named))

    def menu_of_lights(self, parent: QWidget) -> QMenu:
        """The same choices as a menu, also for the canvas; the number is of those in the picture."""
        menu, found = PopupMenu(self.tr("Filters"), parent), self.offers()
        for light in Light:
            if light is Light.LATE:
                menu.addSeparator()
            if light is not Light.TARGET or light in self._lights:
                self._add_light(menu, light, found.counts.get(light))
        menu.addSeparator()
        self._add_organisations(menu, found)
        self._add_lists(menu, found)
        menu.addAction(self.tr("Filter with words…"), self.open_words)
        if self._lights or self._named:
            menu.addSeparator()
            action = menu.addAction(self.tr("Show them in Contacts"), self.contacts_wanted.emit)
            action.setEnabled(bool(found.in_words))
            menu.addAction(self.tr("Clear the filter"), self.cleared.emit)
        return menu

    def _add_light(self, menu: QMenu, light: Light, count: int | None) -> None:
        words = self._words(light)
        action = menu.addAction(words if count is None else f"{words}\t{numbers.count(count)}")
        action.setCheckable(True)
        action.setChecked(light in self._lights)
        action.setEnabled(count != 0 or light in self._lights)
        action.toggled.connect(lambda on, light=light: self.toggled.emit(light.value, on))

    def _add_organisations(self, menu: QMenu, found: Offers) -> None:
        """Only those who work at one place."""
        if not found.organisations:
            return
        under = menu.add_menu(self.tr("Only one organisation"))
        for name, count in found.organisations:
            typed = 'org:"' + name.replace('"', " ") + '"'
            action = self._plain(under, f"{name}\t{numbers.count(count)}")
            action.triggered.connect(lambda _=False, typed=typed: self.words_given.emit(typed, ""))

    def _add_lists(self, menu: QMenu, found: Offers) -> None:
        """The lists that were kept in Contacts."""
        if not found.lists:
            return
        under = menu.add_menu(self.tr("Saved lists"))
        for one in found.lists:
            action = self._plain(under, one.name)
            action.setCheckable(True)
            action.setChecked(bool(self._named) and one.name == self._named)
            action.triggered.connect(lambda _=False, one=one: self.words_given.emit(one.query, one.name))

    @staticmethod
    def _plain(menu: QMenu, words: str) -> QAction:
        """A name of the user's: its & is a letter."""
        return menu.addAction(words.replace("&", "&&"))

    def open_words(self) -> None:
        """Type a filter, as in Contacts."""
        from reseau_desktop.pages.circles.filter_words import FilterWords

        popover = FilterWords(self._typed, self.read, self.window())
        popover.given.connect(lambda words: self.words_given.emit(words, ""))
        popover.open_at(self.button)

    def _open(self) -> None:
        menu = self.menu_of_lights(self)
        menu.exec(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.deleteLater()

    def _words(self, light: Light) -> str:
        if light in BANDS:
            return warmth.band(light.value)
        words = {
            Light.LATE: self.tr("late"),
            Light.DRIFT: self.tr("drifting outwards"),
            Light.NEVER: self.tr("never in touch"),
            Light.BIRTHDAY: self.tr("birthday this week"),
            Light.THANK: self.tr("to thank"),
            Light.SEEKS: self.tr("seeks something you offer"),
            Light.PURPOSE: self.tr("without a purpose"),
            Light.TARGET: self.tr("targets"),
        }
        return words[light]

    def retranslate(self) -> None:
        self.button.set_text(self.tr("Filter"))
        self.chip.set_texts(self.tr("Filter"), self.tr("Clear the filter"))
        self.set_lights(self._lights, self._named, self._typed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
