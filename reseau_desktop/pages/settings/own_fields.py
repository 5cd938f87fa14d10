"""The fields that the user makes: defined once, there on every card, in the columns, the filters and the exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.fields import Field, definitions, used
from reseau_desktop.network.folding import fold
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog, Save
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.settings.named_list import DOWN, EDIT, REMOVE, UP, Named
from reseau_desktop.pages.settings.named_part import NamedPart
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

LONGEST = 80  # characters of a name


class OwnFields(NamedPart):
    """In the order of the cards. The kind of a field stays: its values were written for it."""

    def __init__(self, store: Store, wishes: PeopleWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._wishes = store, wishes
        self.dialog: EntryDialog | None = None
        self.add_button.clicked.connect(self.add)
        self.list.wished.connect(self._answer)

    def refresh(self) -> None:
        self.list.show_lines(
            [Named(field.id, field.name, self._aside(field)) for field in definitions(self._store)]
        )
        self.fit()

    def _aside(self, field: Field) -> str:
        count = used(self._store, field.id)
        said = numbers.in_words(self.tr("on %n cards", "", count), count)
        return f"{self._kind(field.kind)} · {said}" if count else self._kind(field.kind)

    def _kind(self, kind: FieldKind) -> str:
        words = {
            FieldKind.TEXT: self.tr("text"),
            FieldKind.NUMBER: self.tr("number"),
            FieldKind.DATE: self.tr("date"),
            FieldKind.CHOICE: self.tr("choice"),
            FieldKind.LINK: self.tr("link"),
        }
        return words[kind]

    def _answer(self, key: str, field: int) -> None:
        if key == EDIT:
            self.edit(field)
        elif key == REMOVE:
            self.remove(field)
        else:
            self._move(field, -1 if key == UP else 1)

    # -- one field

    def add(self) -> None:
        """Another field, the last of them."""
        from reseau_desktop.actions import fields

        specs = (
            self._name_spec("", 0),
            Spec(
                "kind",
                self.tr("What it holds"),
                str(FieldKind.TEXT),
                1,
                choices=tuple((str(kind), self._kind(kind)) for kind in FieldKind),
            ),
            self._choices_spec((), only=("kind", str(FieldKind.CHOICE))),
        )
        self._open(
            self.tr("New field"),
            specs,
            lambda values: self._wishes.attempt(
                lambda: fields.define(self._store, values["name"], values["kind"], _lines(values["choices"])),
                self.tr("Field added to every card."),
            ),
            adding=True,
        )

    def edit(self, identity: int) -> None:
        """Its name, and its choices where it is a choice."""
        from reseau_desktop.actions import fields

        field = next((item for item in definitions(self._store) if item.id == identity), None)
        if field is None:
            return
        specs = [self._name_spec(field.name, field.id)]
        if field.kind is FieldKind.CHOICE:
            specs.append(self._choices_spec(field.choices))

        def save(values: dict[str, str]) -> bool:
            choices = _lines(values["choices"]) if "choices" in values else None
            renamed = _renamed(field.choices, choices or ())
            return self._wishes.attempt(
                lambda: fields.edit_field(self._store, field.id, values["name"], choices, renamed)
            )

        self._open(self.tr("Edit a field"), specs, save)

    def remove(self, identity: int) -> None:
        """With what the cards say in it; undo brings both back."""
        from reseau_desktop.actions import fields

        count = used(self._store, identity)
        said = self.tr("Field removed.")
        if count:
            said = numbers.in_words(
                self.tr("Field removed, with what %n cards said in it.", "", count), count
            )
        self._wishes.attempt(lambda: fields.remove_field(self._store, identity), said)

    def _move(self, identity: int, step: int) -> None:
        from reseau_desktop.actions import fields

        order = [field.id for field in definitions(self._store)]
        place = order.index(identity) + step if identity in order else -1
        if 0 <= place < len(order):
            order.remove(identity)
            order.insert(place, identity)
            self._wishes.attempt(lambda: fields.reorder_fields(self._store, order))

    def _open(self, title: str, specs: Sequence[Spec], save: Save, *, adding: bool = False) -> None:
        self.dialog = EntryDialog(title, specs, save, self, adding=adding)
        self.dialog.finished.connect(lambda _result: setattr(self, "dialog", None))
        self.dialog.open()

    def _name_spec(self, name: str, identity: int) -> Spec:
        def refusal(words: str) -> str:
            key = fold(words)
            if not key:
                return self.tr("A field needs a name.")
            if len(words) > LONGEST:
                return self.tr("A shorter name: it stands over every value.")
            taken = any(fold(item.name) == key for item in definitions(self._store) if item.id != identity)
            return self.tr("Another field has this name.") if taken else ""

        return Spec("name", self.tr("Name of the field"), name, refusal=refusal)

    def _choices_spec(self, choices: tuple[str, ...], only: tuple[str, str] | None = None) -> Spec:
        words = self.tr("Its choices, one a line")
        return Spec("choices", words, "\n".join(choices), 2, many=True, each=True, only=only)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Your own fields"))
        self.words.setText(self.tr("Each is on every card, in the table, the filters and the exports."))
        self.nothing.setText(self.tr("None yet."))
        self.add_button.set_text(self.tr("Add a field"))
        self.list.setAccessibleName(self.tr("Your own fields"))
        self.list.set_verbs(
            (
                (UP, self.tr("Higher")),
                (DOWN, self.tr("Lower")),
                (EDIT, self.tr("Edit…")),
                (REMOVE, self.tr("Remove")),
            )
        )


def _lines(text: str) -> list[str]:
    """Choices as they were typed, one a line; a comma does as well."""
    parts = text.split("\n") if "\n" in text else text.split(",")
    return [part.strip() for part in parts if part.strip()]


def _renamed(before: tuple[str, ...], after: tuple[str, ...] | list[str]) -> dict[str, str]:
    """Choices that only changed their spelling, line by line, so that the cards follow."""
    if len(before) != len(after):
        return {}
    kept = set(after)
    return {old: new for old, new in zip(before, after, strict=True) if old != new and old not in kept}
