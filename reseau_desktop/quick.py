"""The quick ways of the window: the palette, and where its wishes go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reseau_desktop.pages.palette.palette import Palette
    from reseau_desktop.window import Window

KEPT_RECENT = "contacts/opened"  # beside the database, written by the page that opens people


class Quick(QObject):
    """The palette is made when it is first asked for: nothing of it is needed to start."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None

    def palette(self) -> Palette:
        """The one palette of the window."""
        if self._palette is None:
            from reseau_desktop.pages.palette.palette import Palette

            window = self._window
            self._palette = Palette(
                window.frame,
                window.store,
                window.clock,
                window.frame.commands,
                self._near,
                lambda: window.frame.screen.numbers(KEPT_RECENT),
            )
            self._palette.person_chosen.connect(window.open_person)
            self._palette.organisation_chosen.connect(window.open_organisation)
            self._palette.list_chosen.connect(self._open_list)
            self._palette.contact_wanted.connect(self._new_contact)
            self._palette.said.connect(window.say)
        return self._palette

    def find(self, text: str = "") -> None:
        """Ctrl+K, or what was typed into a header."""
        self.palette().open(text)

    def log(self) -> None:
        """Ctrl+L with nobody picked: two letters of a name, Enter."""
        self.palette().open(log=True)

    def somebody(self) -> bool:
        """Whether the page that is shown has somebody, with whom Ctrl+L logs."""
        frame = self._window.frame
        page: Any = frame.page(frame.current_page())
        selected = getattr(page, "selected", None)
        return bool(selected()) if callable(selected) else False

    def _near(self) -> int | None:
        """Whoever is on the screen alone."""
        frame = self._window.frame
        selected = getattr(frame.page(frame.current_page()), "selected", None)
        found = selected() if callable(selected) else []
        return int(found[0]) if len(found) == 1 else None

    def _open_list(self, identity: int) -> None:
        from reseau_desktop.insights.filtering import query
        from reseau_desktop.insights.lists import saved

        store = self._window.store
        wanted = next((one for one in saved(store) if one.id == identity), None)
        if wanted is not None:
            page: Any = self._window.frame.go("contacts")
            page.show_query(query(store, wanted.query))

    def _new_contact(self, name: str) -> None:
        page: Any = self._window.frame.go("contacts")
        page.new_contact(name)
