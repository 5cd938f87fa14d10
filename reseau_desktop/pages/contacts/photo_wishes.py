"""A photo for a card: read and encoded on a worker, written as one step, refused in a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reseau_desktop.pages.contacts.photo_file import Encoded, PhotoRefused, Why, encoded
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class PhotoWishes(QObject):
    """What the face at the head of a card asks for."""

    def __init__(self, store: Store, wishes: PeopleWishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._wishes = store, wishes
        self._tasks = Tasks(self)

    def choose(self, contact: int, file: Path) -> None:
        """Make a small copy of the picture and keep it with the card."""
        self._tasks.run(
            "photo",
            lambda _progress: encoded(file),
            done=lambda found: self._keep(contact, found),
            failed=self._refused,
        )

    def remove(self, contact: int) -> None:
        from reseau_desktop.actions import contacts

        self._wishes.attempt(
            lambda: contacts.remove_photo(self._store, contact), translate("Photos", "Photo removed.")
        )

    def _keep(self, contact: int, found: Encoded) -> None:
        from reseau_desktop.actions import contacts

        self._wishes.attempt(
            lambda: contacts.set_photo(self._store, contact, found.format, found.image),
            translate("Photos", "Photo kept: a small copy, without what the camera wrote into it."),
        )

    def _refused(self, problem: Exception) -> None:
        if not isinstance(problem, PhotoRefused):
            raise problem
        self._wishes.refused.emit(sentence(problem))


def sentence(problem: PhotoRefused) -> str:
    """What is wrong with a file, and that nothing changed."""
    name = problem.path.name[:80]
    if problem.why is Why.TOO_LARGE and problem.width:
        return translate(
            "Photos", "{name} is too large a picture: {width} × {height}. Nothing was changed."
        ).format(name=name, width=numbers.count(problem.width), height=numbers.count(problem.height))
    patterns = {
        Why.GONE: translate("Photos", "{name} is not there any more. Nothing was changed."),
        Why.TOO_LARGE: translate("Photos", "{name} is too large a file. Nothing was changed."),
        Why.NO_PICTURE: translate(
            "Photos", "{name} is no picture that Réseau reads (JPEG, PNG, WebP…). Nothing was changed."
        ),
        Why.DAMAGED: translate("Photos", "{name} is damaged and cannot be read. Nothing was changed."),
    }
    return patterns[problem.why].format(name=name)
