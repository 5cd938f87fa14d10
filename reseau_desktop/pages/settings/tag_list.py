"""All tags: renamed on every card, put together, taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.groups import promises
from reseau_desktop.network.folding import fold
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.settings.named_list import EDIT, KEEP, MERGE, REMOVE, Named
from reseau_desktop.pages.settings.named_part import NamedPart
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

A_MONTH = 30  # days
LONGEST = 60  # characters of a tag in a menu


class TagList(NamedPart):
    """A new tag is given to somebody, on a card: here there are only those in use."""

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self.dialog: EntryDialog | None = None
        self.add_button.hide()
        self.list.wished.connect(self._answer)

    def refresh(self) -> None:
        lines, promised = [], promises(self._store)
        for tag, name, count in people.tags(self._store):
            said = numbers.in_words(self.tr("%n people", "", count), count)
            if tag in promised:
                one = self.tr("one of them every %n days", "", promised[tag])
                said = f"{said} · {one}"
            lines.append(Named(tag, name, said))
        self.list.show_lines(lines)
        self.fit()

    def _answer(self, key: str, tag: int) -> None:
        answers = {EDIT: self.rename, MERGE: self.offer_merge, REMOVE: self.remove, KEEP: self.keep_in_touch}
        answers[key](tag)

    def _name(self, tag: int) -> str:
        return next((name for other, name, _count in people.tags(self._store) if other == tag), "")

    def rename(self, tag: int) -> None:
        """On every card; the name of another tag puts both together."""
        from reseau_desktop.actions import contacts

        before = self._name(tag)

        def save(values: dict[str, str]) -> bool:
            name = values["name"]
            joined = fold(name) != fold(before) and any(
                fold(other) == fold(name) for _tag, other, _count in people.tags(self._store)
            )
            said = (
                self.tr("Both tags are one now: “{tag}”.")
                if joined
                else self.tr("The tag is called “{tag}” now, on every card.")
            )
            return self._wishes.attempt(
                lambda: contacts.rename_tag(self._store, tag, name), said.format(tag=name)
            )

        spec = Spec(
            "name",
            self.tr("Name of the tag"),
            before,
            refusal=lambda words: "" if fold(words) else self.tr("A tag needs a word."),
        )
        self.dialog = EntryDialog(self.tr("Rename a tag"), (spec,), save, self)
        self.dialog.finished.connect(lambda _result: setattr(self, "dialog", None))
        self.dialog.open()

    def offer_merge(self, tag: int) -> None:
        """The other tags, to put this one together with."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other, name, _count in people.tags(self._store):
            if other != tag:
                words = " ".join(name.split())[:LONGEST].replace("&", "&&")
                menu.addAction(words, lambda other=other: self.merge(tag, other))
        if not menu.isEmpty():
            menu.popup(self.list.viewport().mapToGlobal(self._under()))

    def _under(self) -> QPoint:
        return self.list.visualRect(self.list.currentIndex()).bottomLeft()

    def merge(self, tag: int, into: int) -> None:
        """One tag in the place of both."""
        from reseau_desktop.actions import contacts

        said = self.tr("“{tag}” is now part of “{other}”.").format(
            tag=self._name(tag), other=self._name(into)
        )
        self._wishes.attempt(lambda: contacts.merge_tags(self._store, [tag], into), said)

    def keep_in_touch(self, tag: int) -> None:
        """Promise to keep in touch with one of them, every so many days; or promise it no more."""
        from reseau_desktop.actions import groups

        before = promises(self._store).get(tag)

        def save(values: dict[str, str]) -> bool:
            every = int(values["every"])
            said = self.tr("One of “{tag}” comes to Today every %n days.", "", every)
            return self._wishes.attempt(
                lambda: groups.promise(self._store, tag, every, self._clock.today()),
                said.format(tag=self._name(tag)),
            )

        def drop() -> bool:
            return self._wishes.attempt(
                lambda: groups.drop(self._store, tag),
                self.tr("“{tag}” is promised nothing more.").format(tag=self._name(tag)),
            )

        spec = Spec("every", self.tr("Every how many days"), str(before or A_MONTH), refusal=self._no_rhythm)
        self.dialog = EntryDialog(
            self.tr("Keep in touch with one of them"),
            (spec,),
            save,
            self,
            remove=drop if before is not None else None,
            adding=before is None,
        )
        self.dialog.finished.connect(lambda _result: setattr(self, "dialog", None))
        self.dialog.open()

    def _no_rhythm(self, words: str) -> str:
        from reseau_desktop.actions.groups import LONGEST

        plain = words.strip()
        fits = plain.isascii() and plain.isdigit() and 1 <= int(plain[:6]) <= LONGEST
        return "" if fits else self.tr("A whole number of days, from 1 to 3650.")

    def remove(self, tag: int) -> None:
        from reseau_desktop.actions import contacts

        said = self.tr("The tag “{tag}” is gone from every card.").format(tag=self._name(tag))
        self._wishes.attempt(lambda: contacts.remove_tag(self._store, tag), said)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Tags"))
        self.words.setText(self.tr("A tag is given on a card, or to several people at once."))
        self.nothing.setText(self.tr("No tag yet."))
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.set_verbs(
            (
                (KEEP, self.tr("Keep in touch with one of them…")),
                (MERGE, self.tr("Merge with…")),
                (EDIT, self.tr("Rename…")),
                (REMOVE, self.tr("Remove from everybody")),
            )
        )
