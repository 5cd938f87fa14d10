"""What the forms of exchanges and follow-ups share: their own pieces, their spacing, and finding people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QLayout, QWidget

from reseau_desktop.pages.calendar import CalendarDress
from reseau_desktop.pages.kind_picker import KindPicker
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.widgets.controls import DateField
from reseau_desktop.widgets.forms import FormError
from reseau_desktop.widgets.scaling import sized, spaced
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.insights.search import Found
    from reseau_desktop.store import Store


def promoted(today: date) -> dict[str, Callable[[QWidget | None], QWidget]]:
    """The pieces that these forms name beyond those that all forms know."""
    return {
        "PersonChooser": PersonChooser,
        "KindPicker": KindPicker,
        "DateField": lambda parent: DateField(QDate(today), parent),
    }


def lay_out(form: QWidget, layouts: dict[str, tuple[int, int]]) -> None:
    """Margins and spacing of a form's layouts, by name, at the text scale."""
    for name, (margin, spacing) in layouts.items():
        found = form.findChild(QLayout, name)
        if found is None:
            raise FormError(f"{form.objectName()}: no layout named {name}")
        spaced(found, margin, spacing)


DAY_FORMAT = "d MMMM yyyy"


def dress_dates(form: QWidget) -> None:
    """Months in words, so that no day is taken for a month; the sheet's padding does not reach the text."""
    for field in form.findChildren(QDateTimeEdit):
        if field.displayedSections() & QDateTimeEdit.Section.YearSection:
            field.setDisplayFormat(DAY_FORMAT)
            CalendarDress(field.calendarWidget())
        field.lineEdit().setTextMargins(theme().px(4), 0, 0, 0)


def top_labels(form: QWidget, names: tuple[str, ...]) -> None:
    """Captions of what is higher than a line stand beside its first line."""
    for name in names:
        label = form.findChild(QLabel, name)
        if label is not None:
            sized(label, min_height=28)


def people_search(store: Store) -> Callable[[str, int], Sequence[Found]]:
    """How a chooser finds people in a store: the best match first, at equal match the inner circles."""

    def find(text: str, limit: int) -> Sequence[Found]:
        from reseau_desktop.insights.search import search

        return search(store, text, limit)

    return find


def count_instead(chooser: PersonChooser, count: int) -> None:
    """Thousands are a number, not a line of names: it stands where they would be chosen."""
    from reseau_desktop.widgets.text import Text
    from reseau_desktop.wording import people

    layout = chooser.parentWidget().layout()
    assert layout is not None
    layout.replaceWidget(
        chooser, Text(people.count(count), "body", "text"), Qt.FindChildOption.FindChildrenRecursively
    )
    chooser.hide()


def shown_names(store: Store, contacts: Sequence[int]) -> list[tuple[int, str]]:
    """Who these are, in the order given; somebody gone meanwhile is left out."""
    from reseau_desktop.insights.names import names

    known = names(store, contacts)
    return [(contact, known[contact]) for contact in contacts if contact in known]
