"""What the picture says: hover, drag, screen reader, in the user's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.insights.standing import PersonStanding, standing
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.circles import shown
from reseau_desktop.pages.circles.hover_card import card
from reseau_desktop.wording import dates, due, layers, warmth

if TYPE_CHECKING:
    from reseau_desktop.insights.circles import Circles
    from reseau_desktop.insights.layers import LayerFill
    from reseau_desktop.store import Store

translate = QCoreApplication.translate


class CircleVoices:
    """Answers from one reading of the store; a change makes new voices."""

    def __init__(self, store: Store, today: date, answer: Circles) -> None:
        self._store, self._today = store, today
        self._rings = {item.layer.key: item for item in answer.rings}
        self._cards: dict[int, tuple[str, ...]] = {}
        self._known: dict[int, tuple[int, ...]] = {}
        self._names = dict(zip(answer.ids.tolist(), answer.names, strict=True))

    def me(self) -> str:
        return shown.me()

    def hover(self, contact: int) -> tuple[str, ...]:
        found = self._standing(contact)
        name = self._names.get(contact, "")
        if found is None:
            return (name,)
        lines = [name, self._age(found)]
        if found.due is not None and found.due <= self._today and found.cadence:
            days = (self._today - found.last).days if found.last else None
            lines[1:] = [due.reason(days, found.cadence)]
        return tuple(lines)

    def card(self, contact: int) -> tuple[str, ...]:
        if contact not in self._cards:  # asked with every frame
            found = self._standing(contact)
            name = self._names.get(contact, "")
            self._cards[contact] = (name,) if found is None else card(self._store, self._today, name, found)
        return self._cards[contact]

    def known(self, contact: int) -> tuple[int, ...]:
        if contact not in self._known:
            from reseau_desktop.insights.links import of_these

            ends = [(link.one, link.other) for link in of_these(self._store, (contact,))]
            self._known[contact] = tuple(other if one == contact else one for one, other in ends)
        return self._known[contact]

    def drop(self, contacts: Sequence[int], layer: str) -> tuple[str, ...]:
        item = self._rings.get(layer)
        movers = self._elsewhere(contacts, layer)
        if item is None or not len(movers):
            return ()
        if item.layer.kind is LayerKind.TARGET and len(movers) > 1:
            return (translate("Circles", "Targets are chosen one at a time."),)
        question = shown.asked(layers.question(item.layer))
        return tuple(line for line in (question, self._consequence(item, movers)) if line)

    def _elsewhere(self, contacts: Sequence[int], layer: str) -> Sequence[int]:
        """Of these people, those who are not in the layer: all at once, however many are carried."""
        import numpy as np

        known = standing(self._store, self._today)
        wanted = np.asarray(contacts, np.int64)
        if not len(known.ids):
            return ()
        places = np.minimum(np.searchsorted(known.ids, wanted), len(known.ids) - 1)
        inside = np.array([item.key == layer for item in known.layers], bool)
        movers: Sequence[int] = wanted[(known.ids[places] == wanted) & ~inside[known.layer[places]]]
        return movers

    def _consequence(self, item: LayerFill, movers: Sequence[int]) -> str:
        """Who goes where, and the ring's fill before and after."""
        capacity, target = item.layer.capacity, item.layer.kind is LayerKind.TARGET
        if len(movers) == 1:
            who = self._name(int(movers[0]))
        else:
            who = translate("Circles", "%n people", "", len(movers))
        pattern = translate("Circles", "{who} → {layer} · {before} → {after}")
        return pattern.format(
            who=who,
            layer=layers.name(item.layer),
            before=shown.fill(item.members, capacity, target=target),
            after=shown.fill(item.members + len(movers), capacity, target=target),
        )

    def spoken(self, contact: int) -> str:
        found = self._standing(contact)
        name = self._names.get(contact, "")
        if found is None:
            return name
        parts = [name, layers.name(found.layer)]
        parts.append(translate("Circles", "warmth {value}").format(value=warmth.value(found.warmth)))
        parts.append(due.state(found.state) if found.state is not None else due.every(None))
        if found.due is not None:
            next_day = dates.in_year(found.due, self._today)
            parts.append(translate("Circles", "next contact on {day}").format(day=next_day))
        return ", ".join(parts)

    def ring(self, layer: str) -> str:
        item = self._rings.get(layer)
        if item is None:
            return ""
        spec = shown.ring(item)
        return ", ".join(part for part in (spec.name, spec.fill, spec.note, spec.cadence) if part)

    def _age(self, found: PersonStanding) -> str:
        if found.last is None:
            return translate("Circles", "No exchange yet")
        days = (self._today - found.last).days
        if days <= 0:
            return translate("Circles", "Last exchange today")
        return translate("Circles", "Last exchange {age} ago").format(age=dates.ago(days))

    def _standing(self, contact: int) -> PersonStanding | None:
        return standing(self._store, self._today).of(contact)

    def _name(self, contact: int) -> str:
        """Also of somebody who is not in the picture yet: they are dragged from the strip."""
        from reseau_desktop.insights.names import names

        return self._names.get(contact) or names(self._store, [contact]).get(contact, "")
