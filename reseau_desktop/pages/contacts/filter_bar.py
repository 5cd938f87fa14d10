"""The filters over the list, as chips: pressed they offer their choices, lit they show them and a cross."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import layers
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.warmth import Band
from reseau_desktop.pages.flow_layout import FlowLayout
from reseau_desktop.pages.person_menu import layer_icon
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording import warmth as warmth_words

if TYPE_CHECKING:
    from reseau_desktop.store import Store

LONGEST = 24  # characters of a tag on a lit chip


class Where(StrEnum):
    """Where the list looks: among the living contacts, in the archive, or in the bin."""

    LIST = "list"
    ARCHIVE = "archive"
    BIN = "bin"


@dataclass(frozen=True, slots=True)
class Filters:
    """What the chips ask for; empty sets let everybody through."""

    layers: frozenset[str] = frozenset()
    bands: frozenset[Band] = frozenset()
    tags: frozenset[int] = frozenset()
    where: Where = Where.LIST

    @property
    def any(self) -> bool:
        return bool(self.layers or self.bands or self.tags or self.where is not Where.LIST)


class PlaceChip(FilterChip):
    """The last chip: where there is little room, three dots instead of a word."""

    def set_short(self, short: bool) -> None:
        self._icon = "more" if short else "down"


class FilterBar(QWidget):
    """Circle, warmth, tag, and the places beside the list. `changed` carries the new filters."""

    changed = Signal(object)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._layers: set[str] = set()
        self._bands: set[Band] = set()
        self._tags: set[int] = set()
        self._where = Where.LIST
        self._narrow = False
        row = FlowLayout(self, gap=4)
        self.circle, self.warmth, self.tag = (FilterChip() for _ in range(3))
        self.place = PlaceChip()
        for chip, offer, cleared in (
            (self.circle, self._offer_layers, lambda: self._layers.clear()),
            (self.warmth, self._offer_bands, lambda: self._bands.clear()),
            (self.tag, self._offer_tags, lambda: self._tags.clear()),
            (self.place, self._offer_places, lambda: self._go(Where.LIST)),
        ):
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, chip=chip, offer=offer: self._open(chip, offer))
            chip.cleared.connect(lambda cleared=cleared: (cleared(), self._tell()))
        self.retranslate()

    def filters(self) -> Filters:
        """What is lit."""
        return Filters(frozenset(self._layers), frozenset(self._bands), frozenset(self._tags), self._where)

    def set_filters(self, wanted: Filters) -> None:
        """Light these, without a signal."""
        self._layers, self._bands = set(wanted.layers), set(wanted.bands)
        self._tags, self._where = set(wanted.tags), wanted.where
        self._show()

    def clear(self) -> None:
        """Nothing lit any more."""
        self.set_filters(Filters())
        self._tell()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filters"))
        self.circle.set_texts(self.tr("Circle"), self.tr("Clear the circle filter"))
        self.warmth.set_texts(self.tr("Warmth"), self.tr("Clear the warmth filter"))
        self.tag.set_texts(self.tr("Tag"), self.tr("Clear the tag filter"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Names of circles and tags may have changed; a tag that is gone no longer filters."""
        if self._tags:
            known = {tag for tag, _name, _count in people.tags(self._store)}
            self._tags &= known
        self._show()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room the last chip has no word."""
        self._narrow = narrow
        self._show()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    # -- choices

    def _open(self, chip: FilterChip, offer: Callable[[QMenu], None]) -> None:
        menu = QMenu(chip)
        offer(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def _offer_layers(self, menu: QMenu) -> None:
        for layer in layers(self._store):
            if layer.kind is LayerKind.ME:
                continue
            words = layer_words.name(layer)
            action = self._offer(
                menu, words, layer.key in self._layers, self._toggled(self._layers, layer.key)
            )
            action.setIcon(layer_icon(layer.key))

    def _offer_bands(self, menu: QMenu) -> None:
        for band in Band:
            words = warmth_words.band(band)
            self._offer(
                menu, words[:1].upper() + words[1:], band in self._bands, self._toggled(self._bands, band)
            )

    def _offer_tags(self, menu: QMenu) -> None:
        known = people.tags(self._store)
        for tag, name, _count in known:
            self._offer(menu, name, tag in self._tags, self._toggled(self._tags, tag))
        if not known:
            menu.addAction(self.tr("No tags yet")).setEnabled(False)

    def _offer_places(self, menu: QMenu) -> None:
        for where, words in self._places().items():
            if where is not Where.LIST:
                self._offer(
                    menu, words, where is self._where, lambda on, where=where: self._go_and_tell(where, on)
                )

    def _offer(self, menu: QMenu, words: str, on: bool, toggled: Callable[[bool], None]) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(toggled)
        return action

    def _toggled(self, chosen: set, value: object) -> Callable[[bool], None]:
        def toggle(on: bool) -> None:
            (chosen.add if on else chosen.discard)(value)
            self._tell()

        return toggle

    def _go(self, where: Where) -> None:
        self._where = where

    def _go_and_tell(self, where: Where, on: bool) -> None:
        self._go(where if on else Where.LIST)
        self._tell()

    # -- what is lit

    def _places(self) -> dict[Where, str]:
        return {Where.LIST: "", Where.ARCHIVE: self.tr("Archive"), Where.BIN: self.tr("Bin")}

    def _tell(self) -> None:
        self._show()
        self.changed.emit(self.filters())

    def _show(self) -> None:
        if self._layers:
            named = [layer_words.name(item) for item in layers(self._store) if item.key in self._layers]
            self.circle.set_value(_short(named))
        else:
            self.circle.set_value("")
        self.warmth.set_value(_short([warmth_words.band(band) for band in Band if band in self._bands]))
        if self._tags:
            tagged = [name for tag, name, _count in people.tags(self._store) if tag in self._tags]
            self.tag.set_value(_short(tagged))
        else:
            self.tag.set_value("")
        more = self.tr("More filters")
        self.place.set_short(self._narrow)
        self.place.set_texts("" if self._narrow else self.tr("More"), self.tr("Back to the list"))
        self.place.set_value(self._places()[self._where])
        self.place.setToolTip(tooltip(more) if not self.place.value() else self.place.toolTip())
        self.place.setAccessibleName(f"{more}: {self.place.value()}" if self.place.value() else more)
        self.updateGeometry()


def _short(names: Sequence[str] | Iterable[str]) -> str:
    """The first, and how many more: a chip stays a chip."""
    every = list(names)
    if not every:
        return ""
    first = " ".join(every[0].split())
    first = first if len(first) <= LONGEST else first[: LONGEST - 1] + "…"
    return first if len(every) == 1 else f"{first} +{len(every) - 1}"
