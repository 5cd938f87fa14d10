"""What people do in Contacts, and beside it, with a large network: one thing after the other."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reseau_desktop.window import Window

MANY, SOME = 10_000, 500
Step = tuple[str, Callable[[], object], Callable[[], bool]]  # its name, what is done, whether its end is seen


def press(widget: QObject, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


class Contacts:
    """The page, and what people do in it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self._version = 0
        self._ids: object = None

    @property
    def page(self) -> Any:
        return self.window.frame.page("contacts")

    @property
    def view(self) -> Any:
        return self.page.list.view

    def rows(self) -> int:
        return self.page.list.model.rowCount() if self.page is not None else 0

    def listed(self) -> bool:
        return not self.page.list._asking

    def written(self) -> bool:
        return self.window.store.version > self._version and self.listed()

    def writing(self, work: Callable[[], object]) -> Callable[[], object]:
        def begin() -> None:
            self._version = self.window.store.version
            work()

        return begin

    def first(self, count: int) -> list[int]:
        return list(self.page.list.model.ids()[:count])

    def select(self, count: int) -> None:
        from PySide6.QtCore import QItemSelection, QItemSelectionModel

        model = self.page.list.model
        chosen = QItemSelection(model.index(0, 0), model.index(min(count, model.rowCount()) - 1, 0))
        self.view.selectionModel().select(
            chosen,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    def select_about(self, count: int) -> None:
        """So many, here and there: as a selection is once the list was sorted another way."""
        self.view.select_ids(random.Random(3).sample(list(self.page.list.model.ids()), count), None)

    def palette_key(self, letter: str) -> None:
        from reseau_desktop.pages.palette.line_field import LineField

        for field in self.window.frame.findChildren(LineField):
            if field.isVisible():
                press(field, Qt.Key.Key_A, letter)

    def triage_key(self, key: Qt.Key, letter: str) -> None:
        press(self.window.frame.page("triage"), key, letter)

    def ask(self, text: str) -> None:
        from reseau_desktop.insights.filtering import query

        self.page.list.set_filters(query(self.window.store, text))

    def sort(self, order: str) -> None:
        from reseau_desktop.insights.people import Order

        self.page.list.head.sort._choose(Order(order), False)

    def type(self, letter: str) -> None:
        press(self.page.list.search_field, Qt.Key.Key_A, letter)

    def scroll(self, share: float) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))


def steps(window: Window) -> list[Step]:
    """The operations of the list, in an order in which each finds what it needs."""
    c, frame = Contacts(window), window.frame

    def go(key: str) -> Callable[[], object]:
        return lambda: frame.go(key)

    def at(key: str) -> Callable[[], bool]:
        return lambda: frame.current_page() == key

    def always() -> bool:
        return True

    def wishes() -> Any:
        return c.page.wishes

    return [
        ("open", go("contacts"), lambda: c.rows() > 0),
        ("scroll to the end", lambda: c.scroll(1.0), always),
        *(("scroll about", lambda n=n: c.scroll(n / 7), always) for n in range(7)),
        *(
            (f"sort by {order}", lambda order=order: c.sort(order), c.listed)
            for order in ("warmth", "last", "due", "name")
        ),
        *(("type a name", lambda letter=letter: c.type(letter), c.listed) for letter in "marie du"),
        ("clear the search", lambda: c.ask(""), c.listed),
        ("filter", lambda: c.ask("layer:wide,known last:>6m has:email -tag:client"), c.listed),
        ("no filter", lambda: c.ask(""), c.listed),
        ("as a table", lambda: c.page.list.set_table(True), c.listed),
        ("table to the end", lambda: c.scroll(1.0), always),
        ("as a list", lambda: c.page.list.set_table(False), c.listed),
        ("select all", lambda: c.view.selectAll(), always),
        ("select 10,000", lambda: c.select(MANY), always),
        ("move 10,000", c.writing(lambda: wishes().move(c.first(MANY), "wide")), c.written),
        ("tag 10,000", c.writing(lambda: wishes().tag(c.first(MANY), "bench")), c.written),
        ("archive 10,000", c.writing(lambda: wishes().archive(c.first(MANY))), c.written),
        ("undo", c.writing(lambda: window._step(back=True)), c.written),
        ("delete 10,000", c.writing(lambda: wishes().delete(c.first(MANY))), c.written),
        ("undo the deletion", c.writing(lambda: window._step(back=True)), c.written),
        (
            "log with 500",
            c.writing(lambda: wishes().log(c.first(SOME), "event", window.clock.today())),
            c.written,
        ),
        ("open a person", lambda: c.page.open_person(c.first(50)[-1]), always),
        *(("walk down", lambda: press(c.view, Qt.Key.Key_Down), always) for _ in range(5)),
        ("save a list", c.writing(lambda: _save(window)), c.written),
        *_more(c, frame, always),
        *((f"page {key}", go(key), at(key)) for key in ("today", "contacts")),
        *_beside(c, frame, always),
    ]


def _more(c: Contacts, frame: Any, always: Callable[[], bool]) -> list[Step]:
    """What else is done with many, what follows one small change, and the pages beside the list."""
    today = c.window.clock.today()

    def asking() -> Any:
        return c.page.several.asking

    def wish(work: Callable[[], object]) -> Callable[[], object]:
        return c.writing(work)

    return [
        ("select 2,000 about", lambda: c.select_about(2_000), always),
        ("sort 2,000 selected", lambda: c.sort("warmth"), c.listed),
        ("sort them back", lambda: c.sort("name"), c.listed),
        ("select all again", lambda: c.view.selectAll(), always),
        ("filter after select all", lambda: c.ask("layer:wide,known last:>6m"), c.listed),
        ("no filter", lambda: c.ask(""), c.listed),
        ("cadence of 10,000", wish(lambda: asking()._set_cadence(c.first(MANY), 33)), c.written),
        (
            "log with 10,000",
            wish(lambda: c.page.wishes.log(c.first(MANY), "event", today, "Fair")),
            c.written,
        ),
        ("undo the log", wish(lambda: c.window._step(back=True)), c.written),
        ("untag 10,000", wish(lambda: asking()._untag(c.first(MANY), "bench")), c.written),
        ("log with one", wish(lambda: c.page.wishes.log(c.first(1), "call", today)), c.written),
        ("undo of one", wish(lambda: c.window._step(back=True)), c.written),
        ("move one", wish(lambda: c.page.wishes.move(c.first(1), "known")), c.written),
        ("page history", lambda: frame.go("history"), always),
        ("page triage", lambda: frame.go("triage"), always),
        *(
            ("triage key", lambda key=key: c.triage_key(*key), always)
            for key in ((Qt.Key.Key_4, "4"), (Qt.Key.Key_5, "5"), (Qt.Key.Key_Space, " "))
        ),
        ("page contacts again", lambda: frame.go("contacts"), always),
        ("palette", lambda: c.window.quick.find(), always),
        *(("palette typing", lambda letter=letter: c.palette_key(letter), always) for letter in "marie du"),
        ("close the palette", lambda: c.window.quick.palette().close(), always),
    ]


def _beside(c: Contacts, frame: Any, always: Callable[[], bool]) -> list[Step]:
    """Organisations and merging, an export, and erasing for good."""
    from reseau_desktop.widgets import task

    window, place = c.window, Path(tempfile.mkdtemp(dir=c.window.store.folder))

    def organisation() -> None:
        window.open_organisation(window.store.value("SELECT organisation FROM position WHERE current = 1"))

    def over() -> bool:
        return task._made is None or not task._made.jobs

    return [
        ("page organisations", lambda: frame.go("organisations"), always),
        ("page organisation", organisation, always),
        ("page merging", lambda: window.merge_people(c.first(2)), always),
        ("back in contacts", lambda: frame.go("contacts"), c.listed),
        ("export 10,000", lambda: window.menu.write(place / "bench.csv", "csv", c.first(MANY)), over),
        ("delete to erase", c.writing(lambda: c.page.wishes.delete(c.first(MANY))), c.written),
        ("erase 10,000", lambda: c.page.wishes._erase(_binned(window)), over),
    ]


def _binned(window: Window) -> list[int]:
    return [int(row[0]) for row in window.store.rows("SELECT id FROM contact WHERE deleted_on IS NOT NULL")]


def _save(window: Window) -> None:
    from reseau_desktop.actions import lists

    lists.save(window.store, "Bench", "layer:wide,known last:>6m has:email")
