"""Circles: which there are, what each promises, and what that makes in a week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.layers import fills
from reseau_desktop.insights.own_promises import own_cadences
from reseau_desktop.insights.settings import settings
from reseau_desktop.network.layers import PROFILES, LayerKind
from reseau_desktop.pages.settings.circle_card import CircleCard, Shown
from reseau_desktop.pages.settings.circle_cells import CircleCells
from reseau_desktop.pages.settings.circle_row import CircleRow, Column, Refused, free_colour, value
from reseau_desktop.pages.settings.circles_model import CirclesModel
from reseau_desktop.pages.settings.circles_table import CirclesTable
from reseau_desktop.pages.settings.section import Section, Setting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.scaling import gap, hbox, sized
from reseau_desktop.widgets.text import Paragraph, Run, Text
from reseau_desktop.wording import layers as words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.pages.settings.promises_panel import PromisesPanel
    from reseau_desktop.store import Store


class CirclesSection(Section):
    """The table, the card of the circle that is selected in it, and the wishes about both."""

    key = "circles"
    people_asked = Signal(str)  # see who is in a circle

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: PeopleWishes,
        panel: PromisesPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes, self._panel = store, clock, wishes, panel
        self._before: dict[str, int] = {}  # the cadence of a circle before its last change here
        self._selected = ""
        self._profile_words, self.profile = (
            Text("", "small", "text2"),
            sized(Choice(dense=True), min_width=150),
        )
        self.head.insertWidget(self.head.count() - 2, self._profile_words)
        self.head.insertWidget(self.head.count() - 2, self.profile)
        self.words_that_may_go.append(self._profile_words)
        self.profile.activated.connect(lambda _: self._choose_profile())
        self.model = CirclesModel(self)
        self._cells = CircleCells(self._why_not, self)
        self.table = CirclesTable(self.model, self._cells)
        self.card = CircleCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap(self.column, 10)
        self.column.addWidget(RoundedCard(self.table))
        gap(self.column, 10)
        row = hbox(spacing=12)
        self.add_button = Button("", "plus", dense=True)
        self._sign, self._hint = Icon("warn", "bad", 13), Paragraph("", "small", "text2")
        self._sign.hide()
        row.addWidget(self.add_button)
        told = hbox(spacing=4)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(told, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.model.typed.connect(self._typed)
        self._cells.checked.connect(self._tell)
        self.table.picked.connect(self._select)
        self.table.toggled.connect(lambda key, on: self._edit(key, reminders=on))
        self.table.moved.connect(self._move)
        self.table.menu_asked.connect(self._open_menu)
        self.card.coloured.connect(self._colour)
        self.card.removed.connect(self._remove)
        self.add_button.clicked.connect(self.add)

    # -- what it shows

    def context(self) -> str:
        return self.tr("from the nearest to the farthest")

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("name", self.tr("Names of the circles")),
            Setting("question", self.tr("Questions of the circles")),
            Setting("cadence", self.tr("Cadences"), self.tr("rhythm days")),
            Setting("capacity", self.tr("Capacities"), self.tr("size people")),
            Setting("reminders", self.tr("Reminders of a circle")),
            Setting("colour", self.tr("Colours of the circles")),
            Setting("profile", self.tr("Start from a profile")),
            Setting("add", self.tr("Add a circle")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        places: dict[str, Callable[[], QWidget]] = {
            "colour": lambda: self.card.swatches,
            "profile": lambda: self.profile,
            "add": lambda: self.add_button,
        }
        for key, column in (
            ("name", Column.NAME),
            ("question", Column.QUESTION),
            ("cadence", Column.CADENCE),
            ("capacity", Column.CAPACITY),
            ("reminders", Column.REMINDERS),
        ):
            places[key] = lambda column=column: self._cell(column)
        return places

    def show_setting(self, key: str) -> None:
        """A setting of all circles, or one circle by its key: its cadence."""
        if self.model.place(key) >= 0:
            self.table.select(key, Column.CADENCE)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().show_setting(key)

    def _cell(self, column: Column) -> QWidget:
        self.table.setCurrentIndex(self.model.index(max(0, self.table.currentIndex().row()), column))
        return self.table

    def shown(self) -> None:
        """One came back: what was changed the last time is no news any more."""
        self._before = {}
        self._tell("")

    def finish(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # an open field saves when it is left

    def refresh(self) -> None:
        found = [fill for fill in fills(self._store) if fill.layer.kind in (LayerKind.RING, LayerKind.TARGET)]
        rings = [fill.layer.key for fill in found if fill.layer.kind is LayerKind.RING]
        rows = [
            CircleRow(fill.layer, fill.members, fill.layer.key == rings[0], fill.layer.key == rings[-1])
            for fill in found
        ]
        self.model.show(rows)
        self.profile.set_value(settings(self._store).profile)
        if self.model.place(self._selected) < 0:
            self._selected = rings[0]
        self.table.select(self._selected)
        self._show_card()

    def _show_card(self) -> None:
        row = self.model.row(self.model.place(self._selected))
        if row is None:
            return
        own = own_cadences(self._store).get(row.key, 0)
        self.card.show_circle(Shown(row, self._before.get(row.key), own, self._destinations(row)))

    def _destinations(self, row: CircleRow) -> tuple[tuple[str, str], ...]:
        """The next ring outwards first, as people drift; the innermost neighbour where there is none."""
        rings = [other for other in self.model.rows() if other.moves]
        place = next((number for number, other in enumerate(rings) if other.key == row.key), 0)
        order = [*rings[place + 1 :], *reversed(rings[:place])]
        inbox = ("inbox", words.name("inbox"))
        return (*((other.key, other.name) for other in order), inbox)

    def _select(self, key: str) -> None:
        if key != self._selected:
            self._selected = key
            self._tell("")
            self._show_card()

    # -- what it does

    def _why_not(self, row: CircleRow, column: Column, text: str) -> str:
        found = value(row, column, text, self.model.rows())
        return found.why if isinstance(found, Refused) else ""

    def _typed(self, number: int, column: int, text: str) -> None:
        row = self.model.row(number)
        if row is None:
            return
        found = value(row, Column(column), text, self.model.rows())
        if isinstance(found, Refused):
            self._tell(found.why)
        elif found:
            self._tell("")
            self._edit(row.key, **found)

    def _edit(self, key: str, **values: object) -> None:
        from reseau_desktop.actions.layers import edit_layer

        row = self.model.row(self.model.place(key))
        if row is None:
            return
        self._panel.remember()
        self._before = {key: row.layer.cadence} if "cadence" in values and row.layer.cadence else {}
        self._wishes.attempt(lambda: edit_layer(self._store, key, **values))

    def _colour(self, colour: str) -> None:
        from reseau_desktop.widgets.tokens import LAYERS_LIGHT

        own = LAYERS_LIGHT.get(self._selected)
        default = own is not None and own.dot.upper() == colour.upper()
        self._edit(self._selected, colour=None if default else colour)

    def _move(self, key: str, place: int) -> None:
        from reseau_desktop.actions.layers import reorder

        rings = [row.key for row in self.model.rows() if row.moves and row.key != key]
        rings.insert(place, key)
        self._selected = key
        self._wishes.attempt(lambda: reorder(self._store, rings))

    def add(self) -> None:
        """A new circle outside the selected one, its name ready to be typed."""
        from reseau_desktop.actions.layers import add_layer

        rings = [row for row in self.model.rows() if row.moves]
        after = self._selected if any(row.key == self._selected for row in rings) else rings[-1].key
        made: list[str] = []
        self._panel.remember()
        name, colour = self._free_name(), free_colour(self.model.rows())
        if self._wishes.attempt(lambda: made.append(add_layer(self._store, name, after, colour))):
            self._selected = made[0]
            self.refresh()
            QTimer.singleShot(0, self.table, lambda: self.table.edit_cell(made[0], Column.NAME))

    def _free_name(self) -> str:
        taken = {row.name.casefold() for row in self.model.rows()}
        wanted, number = self.tr("New circle"), 2
        while wanted.casefold() in taken:
            wanted = self.tr("New circle {number}").format(number=number)
            number += 1
        return wanted

    def _remove(self, to: str) -> None:
        from reseau_desktop.actions.layers import remove_layer

        row = self.model.row(self.model.place(self._selected))
        if row is None or not row.moves:
            return
        place = dict(self._destinations(row)).get(to, "")
        if row.members:
            told = self.tr("{circle} removed, %n people moved to {place}.", "", row.members)
        else:
            told = self.tr("{circle} removed.")
        self._panel.remember()
        self._selected = to if self.model.place(to) >= 0 else ""
        on = self._clock.today()
        self._wishes.attempt(
            lambda: remove_layer(self._store, row.key, to, on), told.format(circle=row.name, place=place)
        )

    def _choose_profile(self) -> None:
        from reseau_desktop.actions.layers import choose_profile

        chosen = str(self.profile.value())
        self._panel.remember()
        self._before = {}
        told = self.tr("Profile chosen: {profile}.").format(profile=words.profile(chosen))
        self._wishes.attempt(lambda: choose_profile(self._store, chosen), told)

    def restore(self) -> None:
        from reseau_desktop.actions.layer_defaults import restore_layers

        self._panel.remember()
        self._before = {}
        self._wishes.attempt(
            lambda: restore_layers(self._store), self.tr("The circles are as proposed again.")
        )

    def _open_menu(self, key: str, at: QPoint) -> None:
        row = self.model.row(self.model.place(key))
        if row is None:
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("See the people"), lambda: self.people_asked.emit(key))
        menu.addSeparator()
        for text, column in (
            (self.tr("Change the name"), Column.NAME),
            (self.tr("Change the question"), Column.QUESTION),
            (self.tr("Change the cadence"), Column.CADENCE),
            (self.tr("Change the capacity"), Column.CAPACITY),
        ):
            if not self.table.isColumnHidden(column):
                menu.addAction(text, lambda column=column: self.table.edit_cell(key, column))
        if row.moves:
            menu.addSeparator()
            place = self.model.place(key)
            nearer = menu.addAction(self.tr("Nearer to the centre"), lambda: self._move(key, place - 1))
            farther = menu.addAction(self.tr("Farther from the centre"), lambda: self._move(key, place + 1))
            nearer.setEnabled(not row.first)
            farther.setEnabled(not row.last)
        menu.popup(at)

    # -- words

    def _tell(self, why: str) -> None:
        """Why what was typed cannot be; empty: what a circle is."""
        self._sign.setVisible(bool(why))
        if why:
            self._hint.set_runs((Run(why, 400, "bad"),))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, why))
        else:
            self._hint.setText(self.tr("A circle states your promise, not a person’s worth."))

    def told(self) -> str:
        """The line under the table."""
        return self._hint.text()

    def retranslate(self) -> None:
        super().retranslate()
        self._profile_words.setText(self.tr("Start from a profile"))
        self.profile.setAccessibleName(self.tr("Start from a profile"))
        chosen = self.profile.value()
        self.profile.clear()
        for key in PROFILES:
            self.profile.add(words.profile(key), key)
        self.profile.set_value(chosen)
        self.table.setAccessibleName(self.tr("Circles"))
        self.add_button.set_text(self.tr("Add a circle"))
        self.card.retranslate()
        self.model.retranslate()
        self._tell("")
