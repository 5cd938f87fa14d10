"""The saved lists: in the sidebar with their counts, gone to, named, ordered; import, export and circles for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint

from reseau_desktop.pages.frame.list_rows import ListLine
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.insights.lists import SavedList
    from reseau_desktop.network.filtering import Query
    from reseau_desktop.pages.contacts.asked import Filters
    from reseau_desktop.window import Window


class SavedLists(QObject):
    """Shows them and answers for them; names come at once, counts from a worker."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._tasks = window, Tasks(self)
        self._counts: dict[int, int] = {}
        rows = window.frame.sidebar.lists
        rows.chosen.connect(self.open)
        rows.menu_asked.connect(self._open_menu)
        rows.rename_asked.connect(self.rename)
        rows.remove_asked.connect(self.remove)
        rows.reordered.connect(self._reorder)
        window.frame.page_changed.connect(self._came)

    # -- showing

    def refresh(self) -> None:
        """Ask again who is in them."""
        from reseau_desktop.insights.lists import counts

        self.say_again()
        store, today = self._window.store, self._window.clock.today()
        if self._saved():
            self._tasks.run("counts", lambda _progress: counts(store, today), done=self._counted)

    def _counted(self, found: dict[int, int]) -> None:
        self._counts = found
        self.say_again()

    def say_again(self) -> None:
        """With what is known."""
        from reseau_desktop.wording import numbers

        self._window.frame.set_lists(
            [
                ListLine(
                    one.id, one.name, numbers.count(self._counts[one.id]) if one.id in self._counts else ""
                )
                for one in self._saved()
            ]
        )

    def _saved(self) -> Sequence[SavedList]:
        from reseau_desktop.insights.lists import saved

        return saved(self._window.store)

    def _one(self, identity: int) -> SavedList | None:
        return next((one for one in self._saved() if one.id == identity), None)

    def relight(self) -> None:
        """In Contacts the line of the circle or of the list that is shown is lit; else, that of the page."""
        page: Any = self._window.frame.page("contacts")
        sidebar = self._window.frame.sidebar
        if page is not None and self._window.frame.current_page() == "contacts":
            same = self._saying(page.list.filters())
            if sidebar.lit() not in same:
                sidebar.set_lit("contacts", same[0])

    def _came(self, page: str) -> None:
        """One came to Contacts by its own line: it may show a list still."""
        if page == "contacts" and not self._window.frame.sidebar.lit():
            self.relight()

    def _saying(self, filters: Filters) -> list[str]:
        """The keys of the lines in the sidebar that say the same as these filters, a circle first; empty: the page's."""
        from reseau_desktop.insights.filtering import query

        asked = filters.query
        if filters.binned or asked.text or not asked.terms:
            return [""]
        alone = [filters.layer()] if filters.layer() and len(asked.terms) == 1 else []
        saved = ((one.id, query(self._window.store, one.query)) for one in self._saved())
        lists = [
            f"list:{one}" for one, told in saved if not told.text and set(told.terms) == set(asked.terms)
        ]
        return [*alone, *lists] or [""]

    # -- what is wished for one

    def open(self, identity: int) -> None:
        """Its people, in Contacts."""
        found = self._one(identity)
        if found is None:
            return
        from reseau_desktop.insights.filtering import query

        page: Any = self._window.frame.go("contacts", layer=f"list:{identity}")
        page.show_query(query(self._window.store, found.query))

    def show(self, typed: str) -> None:
        """Who passes a typed filter, in Contacts."""
        from reseau_desktop.insights.filtering import query

        page: Any = self._window.frame.go("contacts")
        page.show_query(query(self._window.store, typed))

    def save(self, typed: str, anchor: QWidget) -> None:
        """Give a filter a name."""
        from reseau_desktop.actions import lists
        from reseau_desktop.pages.contacts.list_name import ListName

        def keep(name: str) -> None:
            sentence = self.tr("The list “{name}” is in the side bar.").format(name=name)
            self._do(lambda: lists.save(self._window.store, name, typed), sentence)

        names = [one.name for one in self._saved()]
        ListName(names, keep, self._window.frame, replaces=True).open_at(anchor)

    def rename(self, identity: int) -> None:
        from reseau_desktop.actions import lists
        from reseau_desktop.pages.contacts.list_name import ListName

        found = self._one(identity)
        if found is None:
            return
        others = [one.name for one in self._saved() if one.id != identity]
        popover = ListName(
            others,
            lambda name: self._do(lambda: lists.rename(self._window.store, identity, name)),
            self._window.frame,
            start=found.name,
        )
        popover.open_at(self._window.frame.sidebar.lists.row(identity))

    def remove(self, identity: int) -> None:
        """The list goes; its people stay."""
        from reseau_desktop.actions import lists

        found = self._one(identity)
        if found is not None:
            sentence = self.tr("The list “{name}” is gone; its people are still there.")
            self._do(lambda: lists.remove(self._window.store, identity), sentence.format(name=found.name))

    def export(self, identity: int) -> None:
        """Its people alone, into a file."""
        self._with_people(identity, lambda found, ids: self._window.menu.export_people(ids))

    def show_in_circles(self, identity: int) -> None:
        """The picture, with its people lit."""
        found = self._one(identity)
        if found is not None:
            self.light(found.query, found.name)

    def light(self, typed: str, called: str = "") -> None:
        """The picture, with whoever passes a typed filter lit: it follows what is written, as the list does."""
        page: Any = self._window.frame.go("circles")
        page.lights.find(typed, called)

    def import_into(self, identity: int) -> None:
        """A file whose people get the circle and the tags that the list asks for."""
        from reseau_desktop.insights.filtering import query

        found = self._one(identity)
        if found is not None:
            self.import_for(query(self._window.store, found.query))

    def import_for(self, query: Query) -> None:
        """The same for filters without a name."""
        layer, tags = _belonging(query)
        self._window.import_file()
        page: Any = self._window.frame.page("importing")
        page.summary.into.wish(layer, tags)

    def _with_people(self, identity: int, go_on: Callable[[SavedList, Sequence[int]], None]) -> None:
        from reseau_desktop.insights.filtering import query
        from reseau_desktop.insights.people import Listing, listing

        found = self._one(identity)
        if found is None:
            return
        store, today = self._window.store, self._window.clock.today()
        self._tasks.run(
            "people",
            lambda _progress: listing(store, today, Listing(query=query(store, found.query))),
            done=lambda ids: go_on(found, ids),
        )

    def _reorder(self, ids: list[int]) -> None:
        from reseau_desktop.actions import lists

        self._do(lambda: lists.reorder(self._window.store, ids))

    def _do(self, wish: Callable[[], object], sentence: str = "") -> None:
        """One step; the change brings the sidebar up to date."""
        from reseau_desktop.store.errors import StoreProblem
        from reseau_desktop.wording import problems

        try:
            wish()
        except StoreProblem as problem:
            self._window.complain(problems.sentence(problem))
        except (KeyError, ValueError):  # changed elsewhere meanwhile
            self.refresh()
        else:
            if sentence:
                self._window.say(sentence, True)

    def _open_menu(self, identity: int, at: QPoint) -> None:
        from PySide6.QtGui import QKeySequence

        rows = self._window.frame.sidebar.lists
        menu = PopupMenu(rows)
        menu.addAction(self.tr("Open"), lambda: self.open(identity))
        menu.addAction(self.tr("Show in circles"), lambda: self.show_in_circles(identity))
        menu.addSeparator()
        menu.addAction(self.tr("Import into this list…"), lambda: self.import_into(identity))
        menu.addAction(self.tr("Export this list…"), lambda: self.export(identity))
        menu.addSeparator()
        keyed = (
            (self.tr("Rename…"), lambda: self.rename(identity), "F2"),
            (self.tr("Move up"), lambda: rows.step(identity, -1), "Alt+Up"),
            (self.tr("Move down"), lambda: rows.step(identity, 1), "Alt+Down"),
            (self.tr("Remove the list"), lambda: self.remove(identity), "Del"),
        )
        for words, call, keys in keyed:
            action = menu.addAction(words, call)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _belonging(query: Query) -> tuple[str, list[str]]:
    """The circle and the tags that somebody needs to be in a list, where it asks for one circle or for tags."""
    from reseau_desktop.network.filter_values import Name, Word
    from reseau_desktop.network.filter_words import Key

    asked = [term for term in query.terms if not term.negated and len(term.values) == 1]
    layers = [t.values[0].word for t in asked if t.key is Key.LAYER and isinstance(t.values[0], Word)]
    tags = [t.values[0].name for t in asked if t.key is Key.TAG and isinstance(t.values[0], Name)]
    return layers[0] if len(layers) == 1 else "", tags
