"""Designer forms: one loader, our own widgets by name, and a form that does not load is an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QFile, QIODevice, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import buttons, cards, chips, controls, fields, text

W = TypeVar("W", bound=QWidget)

# What a form may name as a promoted class. Properties of theirs: textStyle, token, role, dense, iconName.
_OURS: dict[str, Callable[[QWidget | None], QWidget]] = {
    "Text": lambda parent: text.Text(parent=parent),
    "Paragraph": lambda parent: text.Paragraph(parent=parent),
    "Button": lambda parent: buttons.Button(parent=parent),
    "LinkButton": lambda parent: buttons.LinkButton(parent=parent),
    "Card": lambda parent: cards.Card(parent),
    "Rule": lambda parent: cards.Rule(parent),
    "Meter": lambda parent: cards.Meter(parent),
    "EmptyState": lambda parent: cards.EmptyState(parent),
    "ErrorStrip": lambda parent: cards.ErrorStrip(parent),
    "Field": lambda parent: fields.Field(parent=parent),
    "SearchField": lambda parent: fields.SearchField(parent=parent),
    "Number": lambda parent: controls.Number(parent=parent),
    "Choice": lambda parent: controls.Choice(parent),
    "LayerChip": lambda parent: chips.LayerChip(parent=parent),
    "Avatar": lambda parent: chips.Avatar(parent=parent),
}


class FormError(Exception):
    """A form that cannot be loaded as it stands: a mistake of ours, not of the user."""


class _Loader(QUiLoader):
    def __init__(self) -> None:
        super().__init__()
        self.setLanguageChangeEnabled(True)
        self.more: dict[str, Callable[[QWidget | None], QWidget]] = {}

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        make = self.more.get(class_name) or _OURS.get(class_name)
        made = make(parent) if make is not None else super().createWidget(class_name, parent, name)
        if made is not None:
            made.setObjectName(name)
        return made


_loader: list[_Loader] = []


def load(
    file: Path,
    parent: QWidget | None = None,
    promoted: dict[str, Callable[[QWidget | None], QWidget]] | None = None,
) -> QWidget:
    """The form's widget. Raises FormError for anything the loader complains of."""
    if not _loader:
        _loader.append(_Loader())
    loader = _loader[0]
    loader.more = promoted or {}
    complaints: list[str] = []

    def heard(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        complaints.append(words)

    source = QFile(str(file))
    if not source.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(f"{file.name}: {source.errorString()}")
    before = qInstallMessageHandler(heard)
    try:
        made = loader.load(source, parent)
    except RuntimeError as error:
        raise FormError(f"{file.name}: {error}") from error
    finally:
        qInstallMessageHandler(before)
        source.close()
    if made is None or complaints:
        raise FormError(f"{file.name}: {'; '.join(complaints) or loader.errorString()}")
    for widget in (made, *made.findChildren(QWidget)):
        _dress(widget)
    return made


def child(form: QWidget, kind: type[W], name: str) -> W:
    """A widget of a form by its name. Raises FormError when the form has none of this kind."""
    found = form.findChild(kind, name)
    if found is None:
        raise FormError(f"{form.objectName()}: no {kind.__name__} named {name}")
    return found


def _dress(widget: QWidget) -> None:
    """Hand our widgets what the form says of them in dynamic properties."""
    if isinstance(widget, text.Text):
        widget.set_style(widget.property("textStyle") or "body")
        widget.set_token(widget.property("token") or "text")
        widget.setText(widget.text())
    elif isinstance(widget, buttons.Button):
        dense, role = bool(widget.property("dense")), str(widget.property("role") or "plain")
        widget.set_dense(dense)
        widget.set_role(role)
        widget.set_icon(widget.property("iconName") or None)
        widget.setAccessibleName(widget.text().replace("&&", "&"))
