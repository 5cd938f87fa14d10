"""The quick ways of the window: the palette, a card from what was pasted, and where their wishes go."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.pages.palette.palette import Palette
    from reseau_desktop.window import Window

LINE, CARD = "drafts/line", "drafts/card"  # what was typed and not saved
LONGEST, LONGEST_CARD = 4_000, 60_000  # characters
KEPT_RECENT = "contacts/opened"  # beside the database, written by the page that opens people


class Quick(QObject):
    """The palette is made when it is first asked for: nothing of it is needed to start."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self._came_from = "contacts"

    def palette(self) -> Palette:
        """The one palette of the window."""
        if self._palette is None:
            from reseau_desktop.widgets.breath import breathe, dress, making

            with making():
                made = self._made_palette()
                breathe()
                dress(made)
            self._palette = made
        return self._palette

    def _made_palette(self) -> Palette:
        from reseau_desktop.pages.palette.palette import Palette

        window = self._window
        made = Palette(
            window.frame,
            window.store,
            window.clock,
            window.frame.commands,
            self._near,
            lambda: window.frame.screen.numbers(KEPT_RECENT),
        )
        made.person_chosen.connect(window.open_person)
        made.organisation_chosen.connect(window.open_organisation)
        made.list_chosen.connect(self._open_list)
        made.contact_wanted.connect(self._new_contact)
        made.said.connect(window.say)
        made.field.setText(window.frame.screen.text(LINE))
        return made

    def keep(self) -> None:
        """A line and a card that are not saved yet wait for the next start."""
        screen = self._window.frame.screen
        if self._palette is not None:
            screen.set(LINE, self._palette.field.text()[:LONGEST] or None)
        page: Any = self._window.frame.page("adding")
        if page is not None:
            draft = json.dumps(page.draft())
            screen.set(CARD, draft if draft != "{}" and len(draft) <= LONGEST_CARD else None)

    def has_card(self) -> bool:
        """Whether a card was being filled in when the window went."""
        return bool(self._window.frame.screen.text(CARD))

    def find(self, text: str = "") -> None:
        """Ctrl+K, or what was typed into a header."""
        self.palette().open(text)

    def log(self) -> None:
        """Ctrl+L with nobody picked: two letters of a name, Enter."""
        self.palette().open(log=True)

    def add(self, text: str) -> None:
        """A new contact from a text: a signature, a vCard, a line."""
        frame = self._window.frame
        if frame.current_page() != "adding":
            self._came_from = frame.current_page() or "contacts"
        page: Any = frame.go("adding")
        page.open(text)

    def add_from_clipboard(self) -> None:
        """Ctrl+Shift+V; in a field that is typed in it pastes there, as everywhere."""
        from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) and not focus.isReadOnly():
            focus.paste()
        else:
            self.add(QApplication.clipboard().text())

    def adding_page(self) -> QWidget:
        """The page of a pasted card."""
        from reseau_desktop.pages.quick_add.page import QuickAddPage

        window = self._window
        page = QuickAddPage(window.signals, window.clock, window.frame.pages)
        window.frame.notices.spare(page.foot)  # its buttons
        page.said.connect(window.say)
        page.added.connect(window.open_person)
        page.closed.connect(lambda: window.frame.go(self._came_from))
        page.empty_wanted.connect(lambda: self._new_contact(""))
        try:
            kept = json.loads(window.frame.screen.text(CARD, "{}"))
            page.restore(kept) if kept else None
        except (ValueError, TypeError, AttributeError):
            pass  # what cannot be read is as if there were none
        return page

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
