"""What the filters offer: a menu for each, by pointer and by keys; names come from the network itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights import choices, filtering
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.layers import people as how_many
from reseau_desktop.network.filter_values import Age, Name, Unit, Word
from reseau_desktop.network.filter_words import ANY, FIELD_WORDS, HAS, NEVER, Key
from reseau_desktop.network.filtering import Term
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.contacts.listing_job import AT_ONCE
from reseau_desktop.pages.person_menu import layer_icon
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import numbers
from reseau_desktop.wording.filters import FilterSpeech

if TYPE_CHECKING:
    from reseau_desktop.network.filter_values import Value
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.asked import Asked
    from reseau_desktop.store import Store

NAMED = (Key.TAG, Key.ORG, Key.SEEKS, Key.OFFERS, Key.CITY)
OFFERED = (
    Key.LAYER,
    Key.LAST,
    Key.DUE,
    Key.WARMTH,
    Key.TAG,
    Key.ORG,
    Key.CITY,
    Key.SEEKS,
    Key.OFFERS,
    Key.HAS,
    Key.LACKS,
    Key.SOURCE,
    Key.ADDED,
)
AGES = {
    Key.LAST: (
        Age(True, 1, Unit.MONTH),
        Age(True, 3, Unit.MONTH),
        Age(True, 6, Unit.MONTH),
        Age(True, 1, Unit.YEAR),
        Age(True, 3, Unit.YEAR),
        Age(False, 7, Unit.DAY),
        Age(False, 30, Unit.DAY),
        Word(NEVER),
    ),
    Key.ADDED: (
        Word("today"),
        Age(False, 7, Unit.DAY),
        Age(False, 30, Unit.DAY),
        Age(False, 1, Unit.YEAR),
        Age(True, 1, Unit.YEAR),
    ),
    Key.DUE: (
        Word("late"),
        Word("due"),
        Word("soon"),
        Word("fresh"),
        Word(NEVER),
        Age(False, 7, Unit.DAY),
        Age(False, 30, Unit.DAY),
    ),
    Key.WARMTH: (Word("warm"), Word("lukewarm"), Word("cool"), Word("dormant")),
}
COMMON_THINGS = (
    "email",
    "phone",
    "birthday",
    "address",
    "organisation",
    "title",
    "tag",
    "note",
    "photo",
    "link",
)
ONLY = ("archived", "private", "do-not-contact", "deceased")


class FilterMenus(QObject):
    """Makes the menus. What is typed rather than picked leaves by `typing_asked`."""

    typing_asked = Signal(str)  # the field goes on from here: city:

    def __init__(self, store: Store, clock: Clock, asked: Asked, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock, self._asked = store, clock, asked
        self._tasks = Tasks(self)

    def speech(self) -> FilterSpeech:
        """How filters are said today."""
        circles = {layer.key: layer for layer in layers(self._store)}
        fields = {slug: field.name for slug, field in filtering.words(self._store).fields.items()}
        return FilterSpeech(circles, fields, self._clock.today())

    def open(self, key: Key, anchor: QWidget, term: Term | None = None, field: str = "") -> QMenu:
        """The choices of one filter, under what was pressed; `term` is the chip that is to be changed."""
        menu = PopupMenu(anchor)
        self.fill(menu, key, term, field)
        if term is not None:
            self._add_changes(menu, term)
        self._pop_up(menu, anchor)
        return menu

    def open_all(self, anchor: QWidget, more: Callable[[QMenu], None] | None = None) -> QMenu:
        """Every filter there is, each with its choices behind it."""
        menu = PopupMenu(anchor)
        speech = self.speech()
        for key in OFFERED:
            self._add_filter(menu, key, speech.name(key))
        own = filtering.words(self._store).fields
        within = menu.add_menu(self.tr("Your own fields")) if len(own) > 1 else menu
        for slug in own:
            self._add_filter(within, Key.FIELD, speech.name(Key.FIELD, slug), slug)
        only = menu.add_menu(speech.name(Key.IS))
        for word in ONLY[1:]:
            self._add_value(only, speech, Key.IS, Word(word))
        if more is not None:
            menu.addSeparator()
            more(menu)
        self._pop_up(menu, anchor)
        return menu

    def fill(self, menu: QMenu, key: Key, term: Term | None = None, field: str = "") -> None:
        """The choices of one filter; names that have to be looked for among very many people come a moment later."""
        if (key in NAMED or key is Key.SOURCE) and how_many(self._store) > AT_ONCE:
            waiting = menu.addAction(self.tr("Looking for the names in use…"))
            waiting.setEnabled(False)
            store, today = self._store, self._clock.today()

            def show(names: Sequence[str]) -> None:
                if shiboken6.isValid(menu):  # not closed meanwhile
                    menu.removeAction(waiting)
                    self._fill_with(menu, key, names, term, field, before=_first(menu))

            self._tasks.run(f"choices {key}", lambda _progress: choices.common(store, today, key), done=show)
            return
        names = choices.common(self._store, self._clock.today(), key)
        self._fill_with(menu, key, names, term, field)
        if key is Key.LACKS:
            self._count(menu)

    def _count(self, menu: QMenu) -> None:
        """How many lack each thing, beside it, a moment later."""
        from reseau_desktop.insights.missing import missing

        store, today, things = self._store, self._clock.today(), self._values(Key.LACKS, (), "")

        def show(counts: Sequence[int]) -> None:
            if shiboken6.isValid(menu):
                for action, count in zip(menu.actions(), counts, strict=False):
                    action.setText(f"{action.text()}\t{numbers.count(count)}")

        self._tasks.run("missing", lambda _progress: missing(store, today, things), done=show)

    # -- parts

    def _fill_with(
        self,
        menu: QMenu,
        key: Key,
        names: Sequence[str],
        term: Term | None,
        field: str,
        before: QAction | None = None,
    ) -> None:
        speech = self.speech()
        for value in self._values(key, names, field):
            self._add_value(menu, speech, key, value, term, field, before)
        if key in (Key.LAYER, Key.WARMTH, Key.HAS, Key.LACKS):
            return
        rule = QAction(menu)
        rule.setSeparator(True)
        menu.insertAction(before, rule)
        typing = QAction(self.tr("Type another…"), menu)
        word = f"{FIELD_WORDS[0]}-{field}" if key is Key.FIELD else key.value
        typing.triggered.connect(lambda: self.typing_asked.emit(f"{word}:"))
        menu.insertAction(before, typing)

    def _values(self, key: Key, names: Sequence[str], field: str) -> list[Value]:
        if key is Key.LAYER:
            return [Word(layer.key) for layer in layers(self._store) if layer.kind is not LayerKind.ME]
        if key in AGES:
            return list(AGES[key])
        if key in (Key.HAS, Key.LACKS):
            rest = [word for word in dict.fromkeys(HAS.values()) if word not in COMMON_THINGS]
            return [Word(word) for word in (*COMMON_THINGS, *rest)]
        if key is Key.TEXT:
            return []
        if key is Key.SOURCE:
            return [Word("hand"), *(Word(kind) for kind in names)]
        if key is Key.FIELD:
            held = self._field_choices(field)
            return [Word(ANY), *(Name(choice) for choice in held)]
        return [*(Name(name) for name in names), Word(ANY)]

    def _field_choices(self, slug: str) -> list[str]:
        from reseau_desktop.insights.fields import definitions
        from reseau_desktop.network.filtering import slug as slug_of

        known = definitions(self._store)
        return [choice for one in known if slug_of(one.name) == slug for choice in one.choices]

    def _add_filter(self, menu: QMenu, key: Key, words: str, field: str = "") -> None:
        inner = menu.add_menu(_plain(words))
        inner.aboutToShow.connect(lambda: inner.isEmpty() and self.fill(inner, key, None, field))
        inner.menuAction().setData(field or key.value)

    def _add_value(
        self,
        menu: QMenu,
        speech: FilterSpeech,
        key: Key,
        value: Value,
        term: Term | None = None,
        field: str = "",
        before: QAction | None = None,
    ) -> None:
        words = speech.value(key, value)
        action = QAction(_plain(words[:1].upper() + words[1:]), menu)
        action.setCheckable(True)
        held = term.values if term is not None else self._held(key, field)
        action.setChecked(value in held)
        action.triggered.connect(lambda on: self._choose(key, value, on, term, field))
        if key is Key.LAYER and isinstance(value, Word):
            action.setIcon(layer_icon(value.word))
        menu.insertAction(before, action)

    def _held(self, key: Key, field: str) -> tuple[Value, ...]:
        terms = self._asked.terms()
        return next((t.values for t in terms if t.key is key and t.field == field and not t.negated), ())

    def _choose(self, key: Key, value: Value, on: bool, term: Term | None, field: str) -> None:
        if term is None:
            self._asked.toggle(key, value, on, field)
            return
        kept = tuple(other for other in term.values if other != value)
        chosen = (*kept, value) if on else kept
        self._asked.replace(term, Term(key, chosen, term.negated, field) if chosen else None)

    def _add_changes(self, menu: QMenu, term: Term) -> None:
        menu.addSeparator()
        negated = menu.addAction(self.tr("All but these"))
        negated.setCheckable(True)
        negated.setChecked(term.negated)
        negated.triggered.connect(lambda: self._asked.negate(term))
        menu.addAction(self.tr("Change as text"), lambda: self._asked.take_back(term))
        menu.addAction(self.tr("Remove this filter"), lambda: self._asked.remove(term))

    def _pop_up(self, menu: QMenu, anchor: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))


def _first(menu: QMenu) -> QAction | None:
    actions = menu.actions()
    return actions[0] if actions else None


def _plain(words: str) -> str:
    """Words from people in a menu: no mnemonic, one line."""
    return " ".join(words.split()).replace("&", "&&")
