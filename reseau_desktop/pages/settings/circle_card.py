"""The selected circle: its colour, what its cadence changes, and how to take it away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QColorDialog, QGridLayout, QSizePolicy, QWidget

from reseau_desktop.pages.settings.circle_row import CircleRow
from reseau_desktop.pages.settings.swatches import Swatches
from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import LayerChip
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import Grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Run, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, numbers

CAPTION = 130


@dataclass(slots=True)
class _Line:
    """A line of the card; `below` says where its end stands, None at first."""

    grid: QGridLayout
    middle: QWidget
    end: QWidget
    below: bool | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A circle with what its card tells: `before` is the cadence it had before the last change, `own` how many of its
    members have a cadence of their own, `places` where its members could go (key, name), the proposed one first."""

    row: CircleRow
    before: int | None
    own: int
    places: tuple[tuple[str, str], ...]


class CircleCard(QWidget):
    """Its wishes leave as signals."""

    coloured = Signal(str)  # #RRGGBB
    removed = Signal(str)  # where its members go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._name, self._people = Text("", "subheading", elide=False), Text("", "body", "text2")
        head = hbox(margins=(2, 20, 2, 8), spacing=8)
        head.addWidget(self._name)
        head.addWidget(self._people)
        head.addStretch(1)
        self._card = Card()
        column = vbox(self, spacing=0)
        column.addLayout(head)
        column.addWidget(self._card)
        self._lines: list[_Line] = []
        inside = vbox(self._card, margins=(16, 6), spacing=0)
        for number, line in enumerate((self._colour_line(), self._cadence_line(), self._removal_line())):
            if number:
                inside.addWidget(self._rules(number))
            inside.addWidget(line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it fits itself
        theme().changed.connect(self._fit)

    def _rules(self, number: int) -> Rule:
        rule = Rule()
        if number == 2:
            self._last_rule = rule
        return rule

    # -- lines

    def _line(self, caption: Text, middle: QWidget, end: QWidget, height: int) -> QWidget:
        holder = sized(QWidget(), min_height=height)
        grid = Grid(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.addWidget(sized(caption, width=CAPTION), 0, 0)
        grid.addWidget(middle, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(2, 1)
        self._lines.append(_Line(grid, middle, end))
        return holder

    def _colour_line(self) -> QWidget:
        self._colour = Text("", "body", "text2")
        self.swatches = Swatches()
        self.swatches.chosen.connect(self.coloured)
        self.other = IconButton("plus", "", role="plain")
        self.other.clicked.connect(self._ask_colour)
        middle = QWidget()
        row = hbox(middle, margins=(0, 3), spacing=10)
        row.addWidget(self.swatches)
        row.addWidget(self.other)
        row.addStretch(1)
        end = QWidget()
        right = hbox(end, margins=(0, 4), spacing=10)
        self._chip, self._contrast = LayerChip(), Text("", "small", "text2")
        right.addWidget(self._chip)
        right.addWidget(self._contrast)
        right.addStretch(1)
        return self._line(self._colour, middle, end, 48)

    def _cadence_line(self) -> QWidget:
        self._cadence = Text("", "body", "text2")
        self._change, self._effect = Paragraph("", "body", "text"), Text("", "body", "text2")
        return self._line(self._cadence, self._change, self._effect, 42)

    def _removal_line(self) -> QWidget:
        self._removal = Text("", "body", "text2")
        middle = QWidget()
        row = hbox(middle, margins=(0, 4), spacing=10)
        self._members = Text("", "body", "text2")
        self.destination = sized(Choice(dense=True), min_width=150)
        row.addWidget(self._members)
        row.addWidget(self.destination)
        row.addStretch(1)
        self.remove_button = Button("", role="danger", dense=True)
        self.remove_button.clicked.connect(self._remove)
        self._removal_holder = self._line(self._removal, middle, self.remove_button, 42)
        return self._removal_holder

    # -- what it shows

    def show_circle(self, shown: Shown) -> None:
        """This circle, as it is now."""
        self._shown = shown
        row = shown.row
        self._name.setText(row.name)
        people = numbers.in_words(self.tr("%n people", "", row.members), row.members)
        self._people.setText(people)
        self.swatches.show_colour(row.layer.colour or tokens.LAYERS_LIGHT.get(row.key, _FALLBACK).dot)
        self._chip.set_layer(row.key, row.name)
        self._show_contrast()
        self._show_cadence(shown)
        self._show_places(shown)
        self._fit()

    def _show_contrast(self) -> None:
        assert self._shown is not None
        colours = theme().layer(self._shown.row.key)
        ratio = numbers.decimal(tokens.contrast(colours.text, colours.ground))
        self._contrast.setText(self.tr("contrast {ratio}").format(ratio=ratio))

    def _show_cadence(self, shown: Shown) -> None:
        held = shown.row.layer.cadence
        now = dates.length(held) if held else self.tr("none")
        if shown.before is not None and shown.before != held:
            before = numbers.count(shown.before)
            self._change.set_runs((Run(f"{before} → ", 400, "text"), Run(now, 600, "text")))
        else:
            self._change.set_runs((Run(now, 400, "text"),))
        self._effect.setText(self._effect_words(shown))

    def _effect_words(self, shown: Shown) -> str:
        members, changed = shown.row.members, shown.before not in (None, shown.row.layer.cadence)
        if not members:
            return self.tr("Nobody is in this circle yet.")
        if not shown.own:
            words = (
                self.tr("%n people re-planned, none has a cadence of their own", "", members)
                if changed
                else self.tr("%n people follow it, none has a cadence of their own", "", members)
            )
            return numbers.in_words(words, members)
        followers = members - shown.own
        words = (
            self.tr("%n people re-planned; with a cadence of their own: {own}", "", followers)
            if changed
            else self.tr("%n people follow it; with a cadence of their own: {own}", "", followers)
        )
        return numbers.in_words(words, followers).format(own=numbers.count(shown.own))

    def _show_places(self, shown: Shown) -> None:
        rings = shown.row.moves
        self._removal_holder.setVisible(rings)
        self._last_rule.setVisible(rings)
        chosen = self.destination.value()
        keys = [key for key, _name in shown.places]
        self.destination.clear()
        for key, name in shown.places:
            self.destination.add(name, key)
        if chosen in keys and self.destination.property("circle") == shown.row.key:
            self.destination.set_value(chosen)
        self.destination.setProperty("circle", shown.row.key)
        alone = shown.row.first and shown.row.last
        self.remove_button.set_enabled(not alone, self.tr("The last circle stays."))

    # -- what it does

    def _remove(self) -> None:
        place = self.destination.value()
        if isinstance(place, str):
            self.removed.emit(place)

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self.swatches.colour()), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Another colour"))
        dialog.colorSelected.connect(lambda colour: self.coloured.emit(colour.name().upper()))
        dialog.open()

    # -- looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The right end of a line goes under it where both do not fit."""
        look = theme()
        room = self.width() - look.px(2 * 16 + CAPTION + 12)
        for line in self._lines:
            below = line.middle.sizeHint().width() + line.end.sizeHint().width() > room
            if below != line.below:
                line.below = below
                line.grid.removeWidget(line.end)
                edge = look.px(8) if below else 0
                line.grid.setContentsMargins(0, edge, 0, edge)
                side = Qt.AlignmentFlag.AlignVCenter
                side |= Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
                line.grid.addWidget(line.end, 1 if below else 0, 1 if below else 2, side)

    def retranslate(self) -> None:
        self._colour.setText(self.tr("Colour"))
        self._cadence.setText(self.tr("Cadence"))
        self._removal.setText(self.tr("If it is removed"))
        self._members.setText(self.tr("Its members go to"))
        self.destination.setAccessibleName(self.tr("Where its members go"))
        self.remove_button.set_text(self.tr("Remove this circle"))
        self.other.set_name(self.tr("Another colour"))
        self.swatches.setAccessibleName(self.tr("Colour"))
        self.swatches.set_names(
            (
                self.tr("wine"),
                self.tr("brick"),
                self.tr("ochre"),
                self.tr("moss"),
                self.tr("sea green"),
                self.tr("blue"),
                self.tr("slate"),
                self.tr("violet"),
            )
        )
        if self._shown is not None:
            self.show_circle(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


_FALLBACK = tokens.LAYERS_LIGHT[tokens.UNKNOWN_LAYER]
