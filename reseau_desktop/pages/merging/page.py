"""Cards that may be one person's: compared, merged field by field, told apart, or left for later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from reseau_desktop.insights.merging import Comparison, Pair, alike, compare_best_known_first
from reseau_desktop.insights.merging_rest import met_through, rest
from reseau_desktop.insights.names import names
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.merging.card import MergeCard
from reseau_desktop.pages.merging.pair_list import NamedPair, PairModel, PairRows
from reseau_desktop.pages.merging.sides import AsHigh, Sides
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.widgets.breath import Turns, breathe
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import Card, EmptyState
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.key_button import KeyButton
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.scaling import Turning, sized, spaced, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import elision, merging, numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change, Store
    from reseau_desktop.widgets.store_signals import StoreSignals

NARROW = 760  # px of the page: the list over the comparison


def _pairs(store: Store) -> list[NamedPair]:
    found = alike(store)
    called = names(store, {who for pair in found for who in (pair.one, pair.other)})
    return [NamedPair(pair, called.get(pair.one, ""), called.get(pair.other, "")) for pair in found]


class MergingPage(Page):
    """`review` lists the pairs that look alike; `open_people` compares the people one has picked."""

    said = Signal(str, bool)
    refused = Signal(str)
    guide_asked = Signal(str)
    merged = Signal(int)  # the card that stays, of people one had picked
    back_wanted = Signal()

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = signals.store
        self._tasks, self._turns = Tasks(self), Turns(self)
        self._came = False  # just now: the cards take a turn of their own
        self._picked: tuple[int, ...] = ()  # empty: the pairs are reviewed
        self._later: set[tuple[int, int]] = set()
        self._found: Comparison | None = None
        self.wishes = PeopleWishes(self._store, clock, self)
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
        self._build()
        signals.changed.connect(self._written)
        self.retranslate()

    def _build(self) -> None:
        self.back = IconButton("left", "", role="plain", dense=False)
        self.header.add_before_title(self.back)
        self.back.clicked.connect(self.back_wanted)
        body = Sides()
        self._sides = spaced(Turning(QBoxLayout.Direction.LeftToRight, body), (24, 4, 24, 24), 16)
        self.list_card = Card()
        inner = vbox(self.list_card, margins=8, spacing=6)
        self._list_title = Text("", "caption", "text3")
        self._list_title.setContentsMargins(12, 4, 12, 0)
        self.pairs = RowList(PairRows())
        self.model = PairModel(self)
        self.pairs.setModel(self.model)
        self.pairs.picked.connect(self._show_pair)
        inner.addWidget(self._list_title)
        inner.addWidget(self.pairs, 1)
        self._sides.addWidget(sized(self.list_card, min_width=260, min_height=130))
        self.right = sized(QWidget(), min_height=300)
        column = vbox(self.right, spacing=12)
        breathe()
        self.card = MergeCard()
        breathe()
        column.addWidget(AsHigh(self.card), 1)
        self.buttons = self._build_buttons()
        column.addWidget(self.buttons)
        column.addStretch(0)
        self.nobody = EmptyState()
        self.nobody.acted.connect(self.back_wanted)
        self._sides.addWidget(self.right, 1)
        self._sides.addWidget(self.nobody, 1)
        self.set_body(Scroll(body))  # where the window is low the list and the cards are under each other

    def _build_buttons(self) -> QWidget:
        ground = QWidget()
        row = FlowLayout(ground, gap=8)
        self.merge_button = KeyButton(role="primary")
        self.apart_button, self.later_button = KeyButton(), KeyButton(role="flat")
        for button in (self.merge_button, self.apart_button, self.later_button):
            row.addWidget(button)
        self._undo_words = Text("", "small", "text2")
        row.addWidget(self._undo_words)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.tell_apart)
        self.later_button.clicked.connect(self.leave)
        return ground

    # -- what is shown

    def review(self) -> None:
        """The pairs that look alike, the surest first."""
        self._picked = ()
        self._later.clear()
        self._ask()

    def open_people(self, contacts: Sequence[int]) -> None:
        """Compare these people: the one with most exchanges stays."""
        self._picked = tuple(contacts)
        self._ask()

    def _ask(self) -> None:
        if not self._turns.waits("refresh"):
            self.refresh()

    def shown(self) -> None:
        self._came = True
        self._turns.take("refresh", self.refresh)  # once the page is seen, and one has said whom to compare
        focused = QApplication.focusWidget()
        if not self.isAncestorOf(focused or self) or isinstance(focused, SearchField):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # its letters work at once

    def refresh(self) -> None:
        """Ask again, beside the window: everybody is compared with everybody."""
        if self._picked:
            self._tasks.cancel("pairs")
            self._list((), "")
            self._compare(self._picked, "")
        else:
            self._tasks.run("pairs", lambda _progress: _pairs(self._store), done=self._show_pairs)

    def _written(self, change: Change) -> None:
        if self.isVisible():
            self.refresh()

    def _show_pairs(self, found: Sequence[NamedPair]) -> None:
        """Those left for later at the end; the one that was looked at stays, or the next comes."""
        ordered = sorted(found, key=lambda item: (item.pair.one, item.pair.other) in self._later)
        before = self._current()
        place = next((i for i, item in enumerate(ordered) if before and item.pair == before.pair), -1)
        at = max(0, min(self.pairs.current_row(), len(ordered) - 1)) if place < 0 else place
        self._list(ordered, "x")
        if ordered:
            self.pairs.select_row(at)
            if self.hasFocus():
                self.focus_first()  # the arrows go through the pairs, and the letters work from there too
        else:
            self._show_nobody()

    def _list(self, pairs: Sequence[NamedPair], shown: str) -> None:
        self.list_card.setVisible(bool(shown) and bool(pairs))
        self.model.show(list(pairs))
        self._say_count()

    def _current(self) -> NamedPair | None:
        found = self.pairs.currentIndex().data(LINE)
        return found if isinstance(found, NamedPair) else None

    def _show_pair(self) -> None:
        found = self._current()
        self._say_place()
        if found is not None and not self._picked:
            self._compare((found.pair.one, found.pair.other), merging.common(found.pair.common) + ".")

    def _compare(self, contacts: Sequence[int], reason: str) -> None:
        try:
            found = compare_best_known_first(self._store, contacts)
        except KeyError:  # merged, or gone to the bin meanwhile
            self._show_nobody()
            return
        self._found = found
        self.nobody.hide()
        self.right.show()
        self.apart_button.setVisible(len(found.people) == 2)
        self.later_button.setVisible(not self._picked)
        if self._came:
            self._came = False
            self._turns.take("cards", lambda: self._show_cards(found, reason, self._turns))
        else:
            self._show_cards(found, reason)

    def _show_cards(self, found: Comparison, reason: str, turns: Turns | None = None) -> None:
        if found is not self._found:
            return  # others were chosen meanwhile
        people, through = [contact for contact, _ in found.people], names(self._store, met_through(found))
        self.card.show_cards(
            found, reason, through, _own_fields(self._store), rest(self._store, people), turns
        )

    def _show_nobody(self) -> None:
        self._found = None
        self.right.hide()
        self.nobody.show()

    # -- wishes

    def merge(self) -> None:
        """Make one card of those that are compared."""
        from reseau_desktop.actions import merging as actions

        self._turns.hurry()
        found = self._found
        if found is None:
            return
        (keep, name), *others = found.people
        choices, gone = self.card.choices(), [contact for contact, _ in others]
        picked = bool(self._picked)
        if picked:
            self.setFocus()  # what is compared goes: the keyboard would too, to the sidebar
        words = elision.fill(self.tr("The cards of {name} are one now."), name=name)
        if not self.wishes.attempt(lambda: actions.merge(self._store, keep, gone, choices), words):
            return
        if picked:
            self.merged.emit(keep)
        else:
            self._answered(lambda pair: pair.one in gone or pair.other in gone)

    def tell_apart(self) -> None:
        """They are two people: nobody will ask again."""
        from reseau_desktop.actions import merging as actions

        found = self._found
        if found is None or len(found.people) != 2:
            return
        (one, name), (other, second) = found.people
        if self._picked:
            self.setFocus()
        words = self.tr("{one} and {other} are two people.").format(one=name, other=second)
        if not self.wishes.attempt(lambda: actions.tell_apart(self._store, one, other), words):
            return
        if self._picked:
            self.back_wanted.emit()
        else:
            self._answered(lambda pair: {pair.one, pair.other} == {one, other})

    def _answered(self, over: Callable[[Pair], bool]) -> None:
        """What is over goes at once: the next key is about the next pair, long before all are compared again."""
        row = self.pairs.current_row()
        left = [item for item in self.model.lines() if not over(item.pair)]
        self._found = None
        self._list(left, "x")
        if left:
            self.pairs.select_row(min(row, len(left) - 1))
        else:
            self._show_nobody()

    def leave(self) -> None:
        """The next pair; this one comes back at the end."""
        found = self._current()
        if found is not None and not self._picked:
            self._later.add((found.pair.one, found.pair.other))
            row = self.pairs.current_row()
            ordered = sorted(
                self.model.lines(), key=lambda item: (item.pair.one, item.pair.other) in self._later
            )
            self.model.show(ordered)
            self.pairs.select_row(min(row, len(ordered) - 1))

    # -- keys, size, words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        calls = {
            self._letter(self.merge_key()): self.merge,
            self._letter(self.apart_key()): self.tell_apart,
            self._letter(self.later_key()): self.leave,
        }
        call = calls.get(event.key()) if plain else None
        if call is None:
            super().keyPressEvent(event)
        else:
            call()

    def merge_key(self) -> str:
        return self.tr("M", "the key that merges two cards")

    def apart_key(self) -> str:
        return self.tr("T", "the key that says they are two people")

    def later_key(self) -> str:
        return self.tr("L", "the key that leaves a pair for later")

    @staticmethod
    def _letter(words: str) -> int:
        return QKeySequence(words)[0].key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self.list_card.setMaximumWidth(16777215 if narrow else theme().px(300))
        self.list_card.setMaximumHeight(theme().px(150) if narrow else 16777215)

    def focus_first(self) -> None:
        target = self.pairs if self.list_card.isVisible() else self.merge_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_count(self) -> None:
        count = self.model.rowCount()
        self._list_title.setText(self.tr("To look at: {count}").format(count=numbers.count(count)))
        self._say_place()
        said = numbers.in_words(self.tr("%n pairs look alike", "", count), count)
        self.header.set_title(self.tr("Merge cards"), said if count and not self._picked else "")

    def _say_place(self) -> None:
        row, count = self.pairs.current_row(), self.model.rowCount()
        words = self.tr("{place} of {count}").format(place=numbers.count(row + 1), count=numbers.count(count))
        self.card.say_place(words if row >= 0 and count > 1 else "")

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"), "Alt+←")
        self.merge_button.say(self.tr("Merge"), self.merge_key())
        self.merge_button.set_hint(self.tr("Make one card of these"), self.merge_key())
        self.apart_button.say(self.tr("Two people"), self.apart_key())
        self.apart_button.set_hint(self.tr("They are not the same: do not ask again"), self.apart_key())
        self.later_button.say(self.tr("Later"), self.later_key())
        self.later_button.set_hint(self.tr("Leave this pair and see the next"), self.later_key())
        self._undo_words.setText(self.tr("Undo gives every card back"))
        self.pairs.setAccessibleName(self.tr("Pairs that look alike"))
        self.nobody.say(self.tr("No two cards look alike."), self.tr("Back"))
        self._say_count()
        self.pairs.viewport().update()


def _own_fields(store: Store) -> dict[int, str]:
    from reseau_desktop.insights.fields import definitions

    return {item.id: item.name for item in definitions(store)}
