"""What the menus do beyond the frame's own entries: files, people, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.exporting import Exporting
    from reseau_desktop.pages.frame.commands import Keys
    from reseau_desktop.printing import Printing
    from reseau_desktop.summary import Summary
    from reseau_desktop.window import Window

MOST_NAMED = 20  # people picked who come into a form by name
ENDINGS = {"json": "json", "calendar": "ics", "cards": "vcf"}  # of what is no table


class Menu(QObject):
    """Entries of File, Contact and Help, and what they set off."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(self)
        self._exporting: Exporting | None = None
        self._printing: Printing | None = None
        self._add_files()
        self._add_people()
        self._add_lists()
        self._add_ways()

    def _add(
        self,
        key: str,
        section: int,
        text: Callable[[], str],
        triggered: Callable[[], object],
        keys: Keys | None = None,
    ) -> None:
        """An entry whose key begins with the name of its menu."""
        self._window.frame.commands.add(key, key.split(".")[0], text, triggered, keys, section=section)

    def _add_files(self) -> None:
        opened = QKeySequence.StandardKey.Open
        self._add("file.import", 10, lambda: self.tr("Import…"), lambda: self._window.import_file(), opened)
        self._add("file.export", 10, lambda: self.tr("Export…"), self.export_here, "Ctrl+Shift+E")
        self._add(
            "file.print", 15, lambda: self.tr("Print…"), self.print_here, QKeySequence.StandardKey.Print
        )
        self._add("file.copy", 20, lambda: self.tr("Make a copy now"), self.back_up)
        self._add("file.sample", 30, lambda: self.tr("Remove the sample network"), self.remove_sample)
        self._window.frame.commands.set_enabled("file.sample", False)
        self._window.frame.commands.set_enabled("file.print", False)
        self._window.frame.page_changed.connect(self._follow_page)

    def _add_people(self) -> None:
        quick = self._window.quick
        self._add("contact.new", 10, lambda: self.tr("New contact…"), self.new_contact, "Ctrl+N")
        self._add(
            "contact.paste",
            10,
            lambda: self.tr("New contact from the clipboard"),
            quick.add_from_clipboard,
            "Ctrl+Shift+V",
        )
        self._add("contact.log", 20, lambda: self.tr("Log an exchange…"), self.log_exchange, "Ctrl+L")
        self._add("contact.plan", 20, lambda: self.tr("New follow-up…"), self.plan_follow_up, "Ctrl+Shift+N")
        self._add("contact.event", 20, lambda: self.tr("New event…"), self.plan_event)
        self._add("contact.not_today", 22, lambda: self.tr("Not today"), self.not_today, "Ctrl+Shift+D")
        self._window.frame.commands.set_enabled("contact.not_today", False)

    def _add_lists(self) -> None:
        window = self._window
        self._add(
            "contact.archive", 30, lambda: self.tr("Archived contacts"), lambda: self._list("show_archive")
        )
        self._add(
            "contact.missing",
            30,
            lambda: self.tr("What is missing on cards…"),
            lambda: self._list("show_missing"),
        )
        self._add("contact.bin", 30, lambda: self.tr("Bin"), lambda: self._list("show_bin"))
        self._add(
            "contact.organisations",
            35,
            lambda: self.tr("Organisations"),
            lambda: window.frame.go("organisations"),
        )
        self._add(
            "contact.exchanges",
            35,
            lambda: self.tr("All exchanges"),
            lambda: window.frame.go("exchanges"),
            "Ctrl+Shift+J",
        )
        self._add("contact.put_away", 25, lambda: self.tr("Archive"), self.archive, "Ctrl+Shift+A")
        self._add("contact.merge", 40, lambda: self.tr("Merge with…"), self.merge, "Ctrl+Shift+M")
        self._add(
            "contact.duplicates",
            40,
            lambda: self.tr("Cards that look alike…"),
            lambda: window.merge_people(),
        )

    def _add_ways(self) -> None:
        """Where one can go from any page."""
        go = self._window.frame.go
        guide = QKeySequence.StandardKey.HelpContents
        self._add(
            "view.table",
            35,
            lambda: self.tr("Contacts as a table"),
            lambda: self._list("toggle_table"),
            "Ctrl+T",
        )
        self._add("view.tree", 35, lambda: self.tr("Circles as a tree"), self.tree, "Ctrl+Shift+L")
        self._add("view.review", 36, lambda: self.tr("Weekly review"), lambda: go("review"))
        self._add("edit.tidy", 60, lambda: self.tr("Tidy this circle"), self.tidy)
        self._add("help.guide", 0, lambda: self.tr("Guide"), self.guide, guide)
        self._add("edit.history", 5, lambda: self.tr("History"), lambda: go("history"), "Ctrl+Shift+H")
        self._add("edit.settings", 90, lambda: self.tr("Settings"), lambda: go("settings"), "Ctrl+,")

    def show_state(self, found: Summary) -> None:
        """What can be done with the network as it is."""
        set_enabled = self._window.frame.commands.set_enabled
        set_enabled("file.sample", found.sample)
        set_enabled("file.export", found.people > 0)

    def show_morning(self, cards: int) -> None:
        """What can be done with this morning, whose cards are so many."""
        self._window.frame.commands.set_enabled("contact.not_today", cards > 0)

    # -- people

    def new_contact(self) -> None:
        page: Any = self._window.frame.go("contacts")
        page.new_contact()

    def log_exchange(self) -> None:
        """With whoever is picked on the page; where there is nobody, two letters of a name and Enter."""
        if self._window.quick.somebody():
            self._on_page("log_exchange")
        else:
            self._window.quick.log()

    def plan_follow_up(self) -> None:
        self._on_page("plan_follow_up")

    def not_today(self) -> None:
        """Everything of this morning to the next working day."""
        page: Any = self._window.frame.go("today")
        page.put_off()

    def plan_event(self) -> None:
        """An event, with whoever is picked on the page."""
        from reseau_desktop.pages.event_dialog import EventDialog

        window = self._window
        page: Any = window.frame.page(window.frame.current_page())
        selected = getattr(page, "selected", None)
        people = list(selected() if callable(selected) else [])[:MOST_NAMED]
        dialog = EventDialog(window.store, window.clock, people, None, window.frame)
        dialog.saved.connect(lambda _id: window.say(self.tr("Event added."), True))
        dialog.open()

    def merge(self) -> None:
        """With whoever is picked: the only one with somebody still to choose; where nobody is, cards that look alike."""
        frame = self._window.frame
        page: Any = frame.page(frame.current_page())
        selected = getattr(page, "selected", None)
        chosen = selected() if callable(selected) else []
        if chosen:
            page.wishes.merge(chosen, frame)
        else:
            self._window.merge_people()

    def archive(self) -> None:
        """Whoever is picked on the page goes to the archive; out of it, where they are seen there."""
        frame = self._window.frame
        page: Any = frame.page(frame.current_page())
        if not self._window.quick.somebody():
            self._window.say(self.tr("Nobody is picked: there is nobody to archive."))
        elif hasattr(page, "archive_picked"):
            page.archive_picked()
        else:
            page.wishes.archive(page.selected())

    def tree(self) -> None:
        """The circles as a tree that can be read, or as the picture again."""
        frame = self._window.frame
        if frame.current_page() == "circles":
            frame.page("circles").toggle_tree()  # type: ignore[union-attr]
        else:
            page: Any = frame.go("circles")
            page.show_as("tree")

    def tidy(self) -> None:
        """The circle of whoever is picked: its people stand evenly again."""
        page: Any = self._window.frame.go("circles")
        page.menus.tidying.tidy_where(page.selected())

    def _on_page(self, wish: str) -> None:
        frame = self._window.frame
        page: Any = frame.page(frame.current_page())
        answers = getattr(page, "answers", None)
        if hasattr(page, wish):
            getattr(page, wish)()
        elif answers is not None:
            (answers.log_dialog if wish == "log_exchange" else answers.plan_for)()
        else:
            getattr(frame.go("contacts"), wish)()

    def _list(self, wish: str) -> None:
        getattr(self._window.frame.go("contacts"), wish)()

    def guide(self) -> None:
        """The guide, at the page one is on."""
        from reseau_desktop.pages.guide.topics import of_page

        self._window.explain(of_page(self._window.frame.current_page()))

    # -- files

    def export(self, ending: str = "csv", only: Sequence[int] | None = None) -> None:
        """Everything, or some people alone, into a file whose name tells the format; written whole or not at all."""
        from reseau_desktop.pages.importing.asking import FileDialogs

        kinds = {
            "csv": self.tr("Table, faithful (*.csv)"),
            "spreadsheet": self.tr("Table for a spreadsheet (*.csv)"),
            "share": self.tr("Table to share, without notes (*.csv)"),
            "cards": self.tr("Cards for a phone or a mail program (*.vcf)"),
            "json": self.tr("Complete network (*.json)"),
            "calendar": self.tr("Calendar: follow-ups, birthdays and events (*.ics)"),
        }
        whole = ("json", "calendar")
        first = [ending, *(kind for kind in kinds if kind != ending and (kind not in whole or only is None))]
        path, kind = FileDialogs(self._window.store.folder).to_save_as(
            self._window.frame,
            self.tr("Export"),
            f"reseau.{ENDINGS.get(ending, 'csv')}",
            {k: kinds[k] for k in first},
        )
        if path is not None:
            self.write(path, kind, only)

    def export_people(self, only: Sequence[int]) -> None:
        """Some people alone."""
        self.export("csv", only)

    def export_here(self) -> None:
        """Ctrl+Shift+E: the circles as they are seen; of Contacts those who are picked, where several are; else everybody."""
        frame = self._window.frame
        page: Any = frame.page(frame.current_page())
        if frame.current_page() == "circles":
            page.menus.sharing.export()
            return
        chosen = page.selected() if frame.current_page() == "contacts" else []
        self.export("csv", chosen if len(chosen) > 1 else None)

    def print_here(self) -> None:
        """Ctrl+P: what the page shows, on paper."""
        frame = self._window.frame
        page: Any = frame.page(frame.current_page())
        if frame.current_page() == "circles":
            page.menus.sharing.print_out()
        elif frame.current_page() == "contacts":
            if self._printing is None:
                from reseau_desktop.printing import Printing

                self._printing = Printing(self._window)
            self._printing.contacts(list(page.list.model.ids()), page.selected())
        elif hasattr(page, "print_out"):
            page.print_out()

    def _follow_page(self, key: str) -> None:
        """Only what can be printed is offered to be."""
        can = key in ("circles", "contacts") or hasattr(self._window.frame.page(key), "print_out")
        self._window.frame.commands.set_enabled("file.print", can)

    def write(self, path: Path, kind: str, only: Sequence[int] | None = None) -> None:
        """Export to a file, beside the window."""
        if self._exporting is None:
            from reseau_desktop.exporting import Exporting

            self._exporting = Exporting(self._window)
        self._exporting.write(path, kind, only)

    def back_up(self) -> None:
        """A copy beside the others."""
        from reseau_desktop.wording.commands import backed_up

        store = self._window.store
        self._tasks.run(
            "copy",
            lambda _progress: store.backups.make("manual", store.connection),
            done=lambda path: self._window.say(backed_up(Path(path.name))),
            failed=self._failed,
        )

    def remove_sample(self) -> None:
        """The invented people go; undo brings them back."""
        from reseau_desktop.actions import networks

        self._tasks.run(
            "sample",
            lambda _progress: networks.remove_sample(self._window.store),
            done=lambda _nothing: self._window.say(self.tr("The sample network is gone."), True),
            failed=self._failed,
        )

    def _failed(self, problem: Exception) -> None:
        from reseau_desktop.wording import problems

        self._window.frame.status.end()
        self._window.complain(problems.sentence(problem))
