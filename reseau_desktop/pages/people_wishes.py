"""What can be wished for people from any page, each with the sentence that tells it: moved, tagged, put away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.pages.moving_wishes import MovingWishes
from reseau_desktop.pages.outings import Outings
from reseau_desktop.wording import elision, numbers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.network.warmth import Kind
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.erase_dialog import EraseDialog
    from reseau_desktop.pages.merging.merge_with import MergeWith
    from reseau_desktop.store import Store

SIDE_BY_SIDE = 6  # cards that can be compared


class PeopleWishes(MovingWishes):
    """Passes wishes on to the actions: one call, one undo step, one sentence."""

    organisation_wanted = Signal(int)  # its page
    merge_wanted = Signal(list)  # the cards of these people side by side

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(store, clock, parent)
        self.outings = Outings(self)

    # -- what they carry

    def tag(self, ids: Sequence[int], name: str) -> bool:
        """One more tag for these people."""
        from reseau_desktop.actions import contacts

        words = name.strip()
        if not words or not ids:
            return False
        one = self._one(ids)
        if one:
            sentence = self.tr("{name} has the tag “{tag}”.").format(name=one, tag=words)
        else:
            sentence = numbers.in_words(self.tr("%n people have the tag “{tag}”.", "", len(ids)), len(ids))
            sentence = sentence.format(tag=words)
        return self.attempt_many(
            len(ids), lambda progress: contacts.tag(self._store, ids, words, progress), sentence
        )

    def set_tags(self, contact: int, names: Sequence[str]) -> bool:
        """Exactly these tags for one person."""
        from reseau_desktop.actions import contacts

        return self.attempt(lambda: contacts.set_tags(self._store, contact, names))

    # -- being left in peace

    def archive(self, ids: Sequence[int], on: bool = True) -> bool:
        """Out of the lists and the reminders, with everything kept; or back."""
        from reseau_desktop.actions import contacts

        one = self._one(ids)
        if on:
            words = self.tr("{name} archived.") if one else self.tr("%n people archived.", "", len(ids))
        else:
            words = (
                self.tr("{name} is back from the archive.")
                if one
                else self.tr("%n people are back from the archive.", "", len(ids))
            )
        return self.attempt_many(
            len(ids),
            lambda progress: contacts.set_flag(self._store, ids, "archived", on, progress),
            numbers.in_words(words, len(ids)).format(name=one),
        )

    def silence(self, ids: Sequence[int], on: bool = True) -> bool:
        """Do not contact: no reminder of any kind; or again."""
        from reseau_desktop.actions import contacts

        one = self._one(ids)
        if on:
            words = (
                self.tr("No more reminders about {name}.")
                if one
                else self.tr("No more reminders about %n people.", "", len(ids))
            )
        else:
            words = (
                self.tr("Reminders about {name} again.")
                if one
                else self.tr("Reminders about %n people again.", "", len(ids))
            )
        return self.attempt_many(
            len(ids),
            lambda progress: contacts.set_flag(self._store, ids, "do_not_contact", on, progress),
            numbers.in_words(words, len(ids)).format(name=one),
        )

    def set_private(self, ids: Sequence[int], on: bool = True) -> bool:
        """Left out of what is made to be shown to others; or no longer."""
        from reseau_desktop.actions import contacts

        one = self._one(ids)
        if on:
            words = (
                self.tr("{name} is private: left out of pictures and of exports to share.")
                if one
                else self.tr(
                    "%n people are private: left out of pictures and of exports to share.", "", len(ids)
                )
            )
        else:
            words = (
                self.tr("{name} is no longer private.")
                if one
                else self.tr("%n people are no longer private.", "", len(ids))
            )
        return self.attempt_many(
            len(ids),
            lambda progress: contacts.set_private(self._store, ids, on, progress),
            elision.fill(words, name=one),
        )

    def mark_deceased(self, contact: int, on: bool = True) -> bool:
        """The card stays with all that is on it, and nothing reminds of it; or the mark was a mistake."""
        from reseau_desktop.actions import contacts

        words = (
            self.tr("{name} is marked as deceased. Nothing reminds of this card any more.")
            if on
            else self.tr("{name} is no longer marked as deceased.")
        )
        return self.attempt(
            lambda: contacts.set_flag(self._store, [contact], "deceased", on),
            elision.fill(words, name=self._one([contact])),
        )

    def ask_erase(self, ids: Sequence[int], parent: QWidget | None) -> EraseDialog:
        """Erase these people for good, once that was asked: nothing brings them back."""
        from reseau_desktop.insights.bin import exchanges_alone
        from reseau_desktop.pages.erase_dialog import EraseDialog

        window = parent.window() if parent is not None else None
        dialog = EraseDialog(self._one(ids), len(ids), exchanges_alone(self._store, ids), window)
        dialog.accepted.connect(lambda: self._erase(ids))
        dialog.open()
        return dialog

    def ask_empty_bin(self, parent: QWidget | None) -> EraseDialog | None:
        """Erase everybody in the bin for good, once that was asked; None where there is nobody."""
        from reseau_desktop.insights.bin import binned, exchanges_alone
        from reseau_desktop.pages.erase_dialog import EraseDialog

        ids = binned(self._store)
        if not ids:
            self.said.emit(self.tr("The bin is empty."), False)
            return None
        window = parent.window() if parent is not None else None
        dialog = EraseDialog("", len(ids), exchanges_alone(self._store, ids), window, whole=True)
        dialog.accepted.connect(lambda: self._erase(ids))
        dialog.open()
        return dialog

    def merge(self, ids: Sequence[int], parent: QWidget | None) -> None:
        """Compare these cards, before anything is merged; of one, ask which other it is."""
        if len(ids) > SIDE_BY_SIDE:
            words = self.tr("At most %n cards are compared at once.", "", SIDE_BY_SIDE)
            self.refused.emit(numbers.in_words(words, SIDE_BY_SIDE))
        elif len(ids) > 1:
            self.merge_wanted.emit(list(ids))
        elif ids:
            self.ask_merge(ids[0], parent)

    def ask_merge(self, contact: int, parent: QWidget | None) -> MergeWith | None:
        """Who else is the same person: then both cards are compared."""
        from reseau_desktop.insights.people import row
        from reseau_desktop.pages.merging.merge_with import MergeWith

        if row(self._store, self._clock.today(), contact) is None:
            self.refused.emit(self.tr("Bring this card back from the bin first."))
            return None
        dialog = MergeWith(
            self._store, contact, self._one([contact]), parent.window() if parent is not None else None
        )
        dialog.chosen.connect(lambda other: self.merge_wanted.emit([contact, other]))
        dialog.open()
        return dialog

    def _erase(self, ids: Sequence[int]) -> None:
        """In a worker: the whole index is written again, so that no page of it holds their words."""
        from reseau_desktop.actions.erasing import erase

        store, one = self._store, self._one(ids)
        words = self.tr("{name} is erased.") if one else self.tr("%n people are erased.", "", len(ids))

        def erased(_found: object) -> None:
            self.said.emit(
                elision.fill(numbers.in_words(words, len(ids)), name=one), False
            )  # nothing to undo

        self.beside(self.tr("Erasing for good"), lambda told: erase(store, ids, told), erased)

    def delete(self, ids: Sequence[int]) -> bool:
        """To the bin."""
        from reseau_desktop.actions import contacts

        one = self._one(ids)
        words = (
            self.tr("{name} is in the bin.") if one else self.tr("%n people are in the bin.", "", len(ids))
        )
        today = self._clock.today()
        return self.attempt_many(
            len(ids),
            lambda progress: contacts.delete(self._store, ids, today, progress),
            numbers.in_words(words, len(ids)).format(name=one),
        )

    def restore(self, ids: Sequence[int]) -> bool:
        """Back from the bin."""
        from reseau_desktop.actions import contacts

        one = self._one(ids)
        words = (
            self.tr("{name} is back from the bin.")
            if one
            else self.tr("%n people are back from the bin.", "", len(ids))
        )
        return self.attempt_many(
            len(ids),
            lambda progress: contacts.restore(self._store, ids, progress),
            numbers.in_words(words, len(ids)).format(name=one),
        )

    # -- exchanges

    def log(self, ids: Sequence[int], kind: Kind | str, on: date, note: str = "") -> bool:
        """Note an exchange with these people."""
        from reseau_desktop.actions import interactions

        store, today = self._store, self._clock.today()
        return self.attempt_many(
            len(ids),
            lambda progress: interactions.log(store, ids, kind, on, note, today=today, progress=progress),
            self.tr("Exchange logged."),
        )
