"""Layouts and sizes in the design's pixels, kept in step with the text scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from shiboken6 import invalidate

from reseau_desktop.widgets.theme import theme

L = TypeVar("L", bound=QLayout)
W = TypeVar("W", bound=QWidget)
Margins = int | tuple[int, int] | tuple[int, int, int, int]


class _Follower(QObject):
    """Applies sizes now and at each change of scale, for as long as its parent lives."""

    def __init__(self, parent: QObject, apply: Callable[[], None]) -> None:
        super().__init__(parent)
        self._apply = apply
        apply()
        theme().scale_changed.connect(self.again)

    def again(self) -> None:
        self._apply()


class _Holding:
    """A layout in which others are put. PySide then gives each of their items a Python object, which outlives the item
    once its widget goes, and still answers for its place in memory: what stands there next ends the program when it
    dies. So nobody keeps them."""

    def addLayout(self, layout: QLayout, *more: int) -> None:
        super().addLayout(layout, *more)  # type: ignore[misc]  # of the layout beside this class
        _forget_items(layout)


class Row(_Holding, QHBoxLayout):
    """From side to side."""


class Column(_Holding, QVBoxLayout):
    """From top to bottom."""


class Grid(_Holding, QGridLayout):
    """In rows and columns."""


class Turning(_Holding, QBoxLayout):
    """A row or a column, as there is room."""


def _forget_items(layout: QLayout) -> None:
    if not isinstance(layout, QBoxLayout | QGridLayout):
        return  # one of ours holds its items itself
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout()
        if inner is None:
            invalidate(item)
        else:
            _forget_items(inner)


def hbox(parent: QWidget | None = None, margins: Margins = 0, spacing: int = 8) -> QHBoxLayout:
    """A row. `margins`: all, (sides, top and bottom), or (left, top, right, bottom)."""
    return spaced(Row(parent), margins, spacing)


def vbox(parent: QWidget | None = None, margins: Margins = 0, spacing: int = 8) -> QVBoxLayout:
    """A column; margins as for `hbox`."""
    return spaced(Column(parent), margins, spacing)


def grid(
    parent: QWidget | None = None, margins: Margins = 0, spacing: tuple[int, int] = (12, 8)
) -> QGridLayout:
    """A grid; `spacing` between columns and between rows."""
    made = spaced(Grid(parent), margins, 0)

    def apply() -> None:
        made.setHorizontalSpacing(theme().px(spacing[0]))
        made.setVerticalSpacing(theme().px(spacing[1]))

    _Follower(made, apply)
    return made


def spaced(layout: L, margins: Margins = 0, spacing: int = 8) -> L:
    """Give a layout margins and spacing of the design, and keep them at the text scale."""
    four = _four(margins)

    def apply() -> None:
        look = theme()
        layout.setContentsMargins(*(look.px(m) for m in four))
        layout.setSpacing(look.px(spacing))

    _Follower(layout, apply)
    return layout


def sized(
    widget: W,
    *,
    width: int | None = None,
    height: int | None = None,
    min_width: int | None = None,
    max_width: int | None = None,
    min_height: int | None = None,
    max_height: int | None = None,
) -> W:
    """Fix (or bound) a widget's size in the design's pixels, and keep it at the text scale."""
    setters = (
        (width, widget.setFixedWidth),
        (height, widget.setFixedHeight),
        (min_width, widget.setMinimumWidth),
        (max_width, widget.setMaximumWidth),
        (min_height, widget.setMinimumHeight),
        (max_height, widget.setMaximumHeight),
    )

    def apply() -> None:
        for value, setter in setters:
            if value is not None:
                setter(theme().px(value))

    _Follower(widget, apply)
    return widget


def gap(layout: QBoxLayout, size: int) -> None:
    """A fixed space of the design's pixels between two items."""
    if layout.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft):
        layout.addWidget(sized(QWidget(), width=size))
    else:
        layout.addWidget(sized(QWidget(), height=size))


def _four(margins: Margins) -> tuple[int, int, int, int]:
    if isinstance(margins, int):
        return margins, margins, margins, margins
    if len(margins) == 2:
        return margins[0], margins[1], margins[0], margins[1]
    return margins


def breadth(widget: QWidget) -> float:
    """The width of a widget's window divided by the text scale: what the design's break points mean."""
    return widget.window().width() / theme().scale
