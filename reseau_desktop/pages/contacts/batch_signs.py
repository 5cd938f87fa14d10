"""Who is picked, and what they share, as faces and chips."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.names import names
from reseau_desktop.network.names import initials
from reseau_desktop.widgets.chips import Avatar, Chip, LayerChip
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.insights.batch import Batch
    from reseau_desktop.store import Store

FACES, TAGS = 7, 4


class Signs(FlowLayout):
    """Signs that give way to others all at once."""

    def __init__(self, gap: int) -> None:
        super().__init__(gap=gap)
        self._said: Hashable = None

    def put(self, said: Sequence[Hashable], sign: Callable[[Any], QWidget]) -> None:
        """One sign for each of what is to be said, in the place of those that were there; laid out once, and not at all
        where the same is said already."""
        if self._said == tuple(said):
            return
        self._said = tuple(said)
        self.setEnabled(False)
        for before in self.signs():
            self.removeWidget(before)
            before.hide()
            before.deleteLater()
        for one in said:
            made = sign(one)
            self.addWidget(made)
            made.show()
        self.setEnabled(True)
        self.invalidate()

    def signs(self) -> list[QWidget]:
        """Those that are shown."""
        return [item.widget() for item in self._items]


def put_faces(signs: Signs, store: Store, contacts: Sequence[int]) -> None:
    """The first of them, and how many more there are."""
    first = contacts[:FACES]
    named = names(store, first)
    said: list[tuple[int, str]] = [(contact, initials(named.get(contact, "")[:300])) for contact in first]
    rest = len(contacts) - len(first)
    signs.put([*said, (0, f"+{numbers.count(rest)}")] if rest > 0 else said, _face)


def _face(said: tuple[int, str]) -> QWidget:
    contact, words = said
    return Avatar(contact, words, 28) if contact else Text(words, "small", "text2")


def put_shared(signs: Signs, found: Batch | None) -> None:
    """Their circles, and the tags most of them carry, with how many do where it is not everybody."""
    signs.put([*_circles(found), *_tags(found)] if found is not None else [], _shared_sign)


def _circles(found: Batch) -> Iterator[tuple[str, str]]:
    for layer, count in found.layers:
        name = layer_words.name(layer)
        whole = translate("SeveralPage", "{circle}, {count}").format(circle=name, count=numbers.count(count))
        yield layer.key, whole if len(found.layers) > 1 else name


def _tags(found: Batch) -> Iterator[tuple[str, str]]:
    for tag, count in found.tags[:TAGS]:
        short = tag if len(tag) <= 24 else tag[:23] + "…"
        yield "", short if count == found.count else f"{short} {numbers.count(count)}"


def _shared_sign(said: tuple[str, str]) -> QWidget:
    layer, words = said
    return LayerChip(layer, words) if layer else Chip(words)
