"""Who is picked, and what they share, as faces and chips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

    def put(self, signs: Sequence[QWidget]) -> None:
        """These in the place of those that were there; laid out once."""
        self.setEnabled(False)
        for before in self.signs():
            self.removeWidget(before)
            before.hide()
            before.deleteLater()
        for sign in signs:
            self.addWidget(sign)
            sign.show()
        self.setEnabled(True)
        self.invalidate()

    def signs(self) -> list[QWidget]:
        """Those that are shown."""
        return [item.widget() for item in self._items]


def faces(store: Store, contacts: Sequence[int]) -> list[QWidget]:
    """The first of them, and how many more there are."""
    first = contacts[:FACES]
    named = names(store, first)
    found: list[QWidget] = [Avatar(contact, initials(named.get(contact, "")[:300]), 28) for contact in first]
    rest = len(contacts) - len(first)
    return [*found, Text(f"+{numbers.count(rest)}", "small", "text2")] if rest > 0 else found


def shared(found: Batch) -> list[QWidget]:
    """Their circles, and the tags most of them carry, with how many do where it is not everybody."""
    signs: list[QWidget] = []
    for layer, count in found.layers:
        name = layer_words.name(layer)
        whole = translate("SeveralPage", "{circle}, {count}").format(circle=name, count=numbers.count(count))
        signs.append(LayerChip(layer.key, whole if len(found.layers) > 1 else name))
    for tag, count in found.tags[:TAGS]:
        short = tag if len(tag) <= 24 else tag[:23] + "…"
        signs.append(Chip(short if count == found.count else f"{short} {numbers.count(count)}"))
    return signs
