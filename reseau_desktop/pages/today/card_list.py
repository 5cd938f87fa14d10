"""The cards of the morning in their sections: selection, movement, and the one filled button."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.today import Card, SectionKind, TodayList
from reseau_desktop.pages.explained import Explained
from reseau_desktop.pages.today import card_words
from reseau_desktop.pages.today.card import SmallCard, TodayCard, made
from reseau_desktop.pages.today.small_row import SmallRow
from reseau_desktop.widgets.breath import Turns
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.in_parts import InParts
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import today as wording

Key = tuple[str, int, int, int]


class CardList(QWidget):
    """Up and Down move, whatever the section. `wanted` brings a card and what is wanted of it."""

    wanted = Signal(
        object, str, object
    )  # the TodayCard, primary | second | snooze | open | menu, a global point or None
    selected = Signal(object)  # the TodayCard, or None
    guide_asked = Signal(str)  # a topic
    filled = Signal()  # all of a list that was made anew stand there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it only holds the focus while a card leaves
        self._column = vbox(self, spacing=0)
        self._cards: list[TodayCard] = []
        self._current: TodayCard | None = None
        self._titles: list[Text | Explained] = []
        self._next: tuple[TodayList, Mapping[str, str]] | None = None
        self._leaving = 0
        self._had_focus = self._asked_for_focus = False
        self._old: dict[Key, TodayCard] = {}  # while the list is made anew
        self._arranged: list[tuple[SectionKind, list[Key]]] = []  # as the cards stand
        self._turns, self._filling, self._in_turns = Turns(self), InParts(self._filled), False
        self._curtain = Curtain(self)
        self._was: tuple[Key | None, int] = (
            None,
            0,
        )  # the selected card while the list is made anew, and its place
        self.keys: Callable[[TodayCard | None, QKeyEvent], bool] = lambda _card, _event: False

    def cards(self) -> list[TodayCard]:
        self._filling.hurry()
        return list(self._cards)

    def current(self) -> TodayCard | None:
        self._filling.hurry()
        return self._current

    # -- showing

    def show_list(
        self, found: TodayList, names: Mapping[str, str], *, again: bool = False, in_turns: bool = False
    ) -> None:
        """Show a morning. Cards that are no longer there shrink away first; `again`: say everything anew.

        With `in_turns` a list that is made anew is made card after card, and seen once all of it stands.
        """
        self._filling.hurry()
        self._in_turns = in_turns
        self._next = (found, names)
        if self._leaving and not again:
            return  # shown as soon as those who leave are gone
        kept = {card_words.key(card) for card in found.cards}
        gone = [card for card in self._cards if card_words.key(card.value) not in kept and card.isVisible()]
        if not again and self._stand_so(found):
            self._next = None
            for card, value in zip(self._cards, found.cards, strict=True):
                _say(card, value, card_words.words(value, found.on, names))
            return
        if again or not gone:
            self._build(found, names)
            return
        self._had_focus = focused = self.has_focus()  # where nothing moves, the focused one is gone at once
        self._leaving = len(gone)
        for card in gone:
            card.left.connect(self._one_left)
            card.leave()
        if focused and self._leaving:
            self.setFocus()

    def filling(self) -> bool:
        """Whether a list is being made."""
        return self._filling.busy()

    def _stand_so(self, found: TodayList) -> bool:
        """Whether the same cards stand there in the same order: then they only say what is new."""
        return _arrangement(found) == self._arranged and all(card.isEnabled() for card in self._cards)

    def _one_left(self) -> None:
        self._leaving = max(0, self._leaving - 1)
        if self._leaving == 0 and self._next is not None and self.isVisible():
            self._build(*self._next)

    def showEvent(self, event: QShowEvent) -> None:
        """Those who were leaving when the page was left are gone by now."""
        super().showEvent(event)
        if self._next is not None and not self._leaving:
            self._build(*self._next)

    def _build(self, found: TodayList, names: Mapping[str, str]) -> None:
        self._filling.hurry()
        self._had_focus, self._leaving, self._next = self.has_focus() or self._had_focus, 0, None
        place = self._cards.index(self._current) if self._current in self._cards else 0
        self._was = (card_words.key(self._current.value) if self._current is not None else None, place)
        if self._in_turns and self.has_focus():
            self.setFocus()  # the keys stay here meanwhile
        self._curtain.hold()
        self._column.setEnabled(False)  # laid out once, at the end
        self._filling.begin(self._fill(found, names))
        if self._in_turns:
            self._filling.go_on(self._turns, "fill")
        else:
            self._filling.hurry()

    def _fill(self, found: TodayList, names: Mapping[str, str]) -> Iterator[None]:
        self._old = {card_words.key(card.value): card for card in self._cards if card.isEnabled()}
        self._clear({card_words.key(card) for card in found.cards})
        self._arranged = _arrangement(found)
        small: list[TodayCard] = []
        for number, section in enumerate(found.sections):
            yield
            made_here = []
            for value in section.cards:
                made_here.append(self._card(value, found.on, names))
                yield
            if all(isinstance(card, SmallCard) for card in made_here):
                small += made_here
                continue
            self._column.addWidget(self._title(section.kind, len(made_here), number))
            self._column.addLayout(_stacked(made_here))
        yield
        if small:
            alone = len(found.sections) == len(small)
            self._column.addWidget(SmallRow(small, 15 if alone else 18))
        self._column.addStretch(1)

    def _filled(self) -> None:
        """All stand there: they are laid out, and painted in the next turn."""
        self._column.setEnabled(True)
        self._column.invalidate()
        self.updateGeometry()
        if self._in_turns:
            self._curtain.fall()
        else:
            self._curtain.rise()
        self._select_again(*self._was)
        had, self._had_focus = self._had_focus and self._still_here(), False
        asked, self._asked_for_focus = self._asked_for_focus, False
        if had or asked:
            self.focus_current()
            if self._current is None:
                self.setFocus()
        self.filled.emit()

    def _still_here(self) -> bool:
        """Nobody took the keyboard elsewhere while the list was made."""
        focus = self.window().focusWidget()
        return not self._in_turns or focus is None or self.has_focus() or focus.isAncestorOf(self)

    def has_focus(self) -> bool:
        """Whether the keyboard is on a card, or on one of its buttons."""
        inside = self.window().focusWidget() if self.isVisible() else None
        return inside is not None and (inside is self or self.isAncestorOf(inside))

    def _card(self, value: Card, on: date, names: Mapping[str, str]) -> TodayCard:
        """A card that is there already only says what is new: making one takes as long as painting the page."""
        words = card_words.words(value, on, names)
        known = self._old.pop(card_words.key(value), None)
        if known is not None and isinstance(known, SmallCard) == words.small:
            _say(known, value, words)
            known.set_filled(False)
            known.set_tabbed(False)
            self._cards.append(known)
            return known
        if known is not None:
            known.deleteLater()
        card = made(value, words)
        self._cards.append(card)
        for name, signal in (
            ("primary", card.primary),
            ("second", card.second),
            ("snooze", card.snoozed),
            ("open", card.opened),
        ):
            signal.connect(self._asks(card, name))
        card.menu.connect(lambda at: self.wanted.emit(card, "menu", at))
        card.chosen.connect(lambda: self.select(card))
        card.guide_asked.connect(self.guide_asked)
        for button in card.tabbed():
            button.installEventFilter(self)
        return card

    def _asks(self, card: TodayCard, what: str) -> Callable[[], None]:
        def ask() -> None:
            self.select(card)
            self.wanted.emit(card, what, None)

        return ask

    def _title(self, kind: SectionKind, count: int, number: int) -> QWidget:
        words, holder = wording.section(kind, count), QWidget()
        row = hbox(holder, margins=(2, 17 if number else 9, 2, 7), spacing=8)
        title: Text | Explained = Text(words, "strong")
        if kind is SectionKind.ROUND:
            title = Explained("round", "strong")
            title.setText(words)
            title.asked.connect(self.guide_asked)
        self._titles.append(title)
        row.addWidget(title)
        row.addWidget(Text(str(count), "body", "text3"))
        row.addStretch(1)
        return holder

    def titles(self) -> list[str]:
        """The sections shown, by their titles."""
        self._filling.hurry()
        return [title.text() for title in self._titles]

    def _clear(self, kept: Collection[Key]) -> None:
        """Take everything away but the cards that stay."""
        self._current = None
        self._cards, self._titles = [], []
        self._old = {key: card for key, card in self._old.items() if key in kept}
        for card in self._old.values():
            card.setParent(self)  # what held it goes
            card.show()
        _empty(self._column, set(self._old.values()))

    # -- selecting

    def _select_again(self, was: Key | None, place: int) -> None:
        same = next((card for card in self._cards if card_words.key(card.value) == was), None)
        if same is None and self._cards:
            same = self._cards[min(place, len(self._cards) - 1)]
        self.select(same)

    def select(self, card: TodayCard | None) -> None:
        """Make a card the selected one: its outline, its filled button, its place in the tab order."""
        if card is self._current:
            return
        before, self._current = self._current, card
        for changed, on in ((before, False), (card, True)):
            if changed is not None:
                changed.set_filled(on)
                changed.set_tabbed(on)
        self.selected.emit(card)

    def move(self, step: int) -> None:
        """The next card, or the one before."""
        self._filling.hurry()
        if not self._cards:
            return
        place = self._cards.index(self._current) if self._current in self._cards else -step
        target = self._cards[max(0, min(len(self._cards) - 1, place + step))]
        self.select(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def key(self, event: QKeyEvent) -> bool:
        """The arrows move, the rest is about the selected card; False for what is not ours."""
        self._filling.hurry()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.move(step)
            return True
        return self.keys(self._current, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Before the scroll area takes the arrows."""
        if not self.key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a button of a card Enter presses it, and the arrows move between cards, not between buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, Button):
                watched.click()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                return self.key(event)
        return False

    def focus_current(self) -> None:
        """The keyboard goes to the selected card, as soon as it stands there."""
        if self._filling.busy():
            self._asked_for_focus = True
        elif self._current is not None:
            self._current.show()
            self._current.setFocus(Qt.FocusReason.TabFocusReason)


def _arrangement(found: TodayList) -> list[tuple[SectionKind, list[Key]]]:
    return [(section.kind, [card_words.key(card) for card in section.cards]) for section in found.sections]


def _say(card: TodayCard, value: Card, words: card_words.CardWords) -> None:
    """What stays is not said again: dressing the texts of a card takes as long as painting it."""
    if card.words == words:
        card.value = value
    else:
        card.say(value, words)


def _stacked(cards: Sequence[TodayCard]) -> QWidget:
    column = vbox(spacing=6)
    for card in cards:
        column.addWidget(card)
    return column


def _empty(layout: object, kept: Collection[QWidget]) -> None:
    """Take everything out of a layout, its inner layouts too; what is not kept goes."""
    from PySide6.QtWidgets import QLayout

    assert isinstance(layout, QLayout)
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget in kept:
            continue
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            _empty(inner, kept)
            inner.deleteLater()
