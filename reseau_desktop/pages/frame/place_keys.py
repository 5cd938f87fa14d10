"""The keys that belong to a page, a list or a field: always the same, and told beside those of the commands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate
Native = QKeySequence.SequenceFormat.NativeText
Line = tuple[str, str]  # the keys, several with a space between them, and what they do


@dataclass(frozen=True, slots=True)
class PlaceKeys:
    """What some keys do in a place; `keys` as a key cap shows them."""

    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the keys work, in words."""

    title: str
    lines: tuple[PlaceKeys, ...]


def places() -> tuple[Place, ...]:
    """Every place with keys of its own, the most general first, in the language of the moment."""
    found = (
        (translate("PlaceKeys", "In every list"), _lists()),
        (translate("PlaceKeys", "In Today and Agenda, for what is picked"), _due()),
        (translate("PlaceKeys", "In Circles"), _circles()),
        (translate("PlaceKeys", "In Contacts"), _contacts()),
        (translate("PlaceKeys", "In To sort"), _sorting()),
        (translate("PlaceKeys", "With cards that look alike"), _alike()),
        (translate("PlaceKeys", "In Organisations"), _organisations()),
        (translate("PlaceKeys", "In Search or log"), _palette()),
        (translate("PlaceKeys", "In forms and fields"), _forms()),
        (translate("PlaceKeys", "In the guide"), _guide()),
    )
    return tuple(
        Place(title, tuple(PlaceKeys(words, tuple(map(shown, keys.split()))) for keys, words in lines))
        for title, lines in found
    )


def shown(keys: str) -> str:
    """Keys as this platform and language write them; a span of digits stays as it is."""
    if keys == "1–9":
        return translate("PlaceKeys", "1 to 9")
    said = QKeySequence(keys).toString(Native)
    return translate("PlaceKeys", "Alt and 1 to 9") if keys == "Alt+1–9" else said or keys


def _lists() -> Iterator[Line]:
    yield "Up Down Home End", translate("PlaceKeys", "Go to another line")
    yield "Enter", translate("PlaceKeys", "Open it")
    yield "Shift+Up Shift+Down", translate("PlaceKeys", "Pick more lines")
    yield "Ctrl+A", translate("PlaceKeys", "Pick all lines")
    yield "F2", translate("PlaceKeys", "Change it where it stands")
    yield "Del", translate("PlaceKeys", "Delete it, or take it off")
    yield "Alt+Up Alt+Down", translate("PlaceKeys", "Move a line that has an order of its own")
    yield "Shift+F10 Menu", translate("PlaceKeys", "All that can be done with it")
    yield "Esc", translate("PlaceKeys", "Leave the field, then what is picked, then the panel")


def _due() -> Iterator[Line]:
    yield "Enter", translate("PlaceKeys", "Open the person")
    yield "N L", translate("PlaceKeys", "Log an exchange")
    yield "R S", translate("PlaceKeys", "Snooze it")
    yield "Shift+R Shift+S", translate("PlaceKeys", "Snooze it to a day to choose")
    yield "E", translate("PlaceKeys", "It is done")
    yield "X", translate("PlaceKeys", "Not this time")
    yield "1–9", translate("PlaceKeys", "Move the person to this circle")
    yield "C T", translate("PlaceKeys", "Make the person a target")
    yield "Shift+Left Shift+Right", translate("PlaceKeys", "In Agenda: move it to another day")


def _circles() -> Iterator[Line]:
    yield "Left Right", translate("PlaceKeys", "Walk round the circle")
    yield "Up Down", translate("PlaceKeys", "Go to the next circle, outwards or inwards")
    yield "Home", translate("PlaceKeys", "Go to the centre")
    yield "Ctrl+Left Ctrl+Right", translate("PlaceKeys", "Walk on without changing who is picked")
    yield "Space", translate("PlaceKeys", "Pick somebody more, or let go")
    yield "Enter", translate("PlaceKeys", "Open the person")
    yield "1–9", translate("PlaceKeys", "Move to this circle")
    yield "[ ]", translate("PlaceKeys", "Move one circle inwards or outwards")
    yield "A–Z", translate("PlaceKeys", "Search among these people")
    yield "Enter Shift+Enter", translate("PlaceKeys", "In a search: the next one found, the one before")
    yield "Del", translate("PlaceKeys", "Delete whoever is picked")
    yield "Space", translate("PlaceKeys", "In other days: play the years, pause")
    yield "Left Right", translate("PlaceKeys", "In other days: a week; in paths: a step")
    yield "Up Down", translate("PlaceKeys", "In paths: another path")


def _contacts() -> Iterator[Line]:
    yield "A–Z", translate("PlaceKeys", "Search; several picked: see below")
    yield "Alt+Down", translate("PlaceKeys", "In the search field: searches made lately")
    yield "Space", translate("PlaceKeys", "Pick somebody more, or let go")
    yield "1–9", translate("PlaceKeys", "Move to this circle")
    yield "F2", translate("PlaceKeys", "Change the name")
    yield "Del", translate("PlaceKeys", "Delete whoever is picked")
    yield "G", translate("PlaceKeys", "Several picked: tags")
    yield "K", translate("PlaceKeys", "Several picked: how often to be in touch")
    yield "F", translate("PlaceKeys", "Several picked: a follow-up for each")
    yield "M", translate("PlaceKeys", "Several picked: merge into one card")


def _sorting() -> Iterator[Line]:
    yield "1–9", translate("PlaceKeys", "Place the person in this circle")
    yield "Enter", translate("PlaceKeys", "Take the proposal")
    yield (
        translate("TriagePage", "T", "the key for the target circle"),
        translate("PlaceKeys", "Make the person a target"),
    )
    yield "Space", translate("PlaceKeys", "Later")
    yield translate("TriagePage", "A", "the key for the archive"), translate("PlaceKeys", "Archive")
    yield "Ctrl+Z", translate("PlaceKeys", "Take the last answer back")
    yield "Esc", translate("PlaceKeys", "Stop for today")


def _alike() -> Iterator[Line]:
    yield translate("MergingPage", "M", "the key that merges two cards"), translate("PlaceKeys", "Merge them")
    yield (
        translate("MergingPage", "T", "the key that says they are two people"),
        translate("PlaceKeys", "They are two people"),
    )
    yield (
        translate("MergingPage", "L", "the key that leaves a pair for later"),
        translate("PlaceKeys", "Later"),
    )


def _organisations() -> Iterator[Line]:
    merge = translate("OrganisationsPage", "M", "the key that makes one organisation of several")
    yield merge, translate("PlaceKeys", "Merge those that are picked")
    yield (
        translate("MergingPage", "T", "the key that says they are two people"),
        translate("PlaceKeys", "They are two organisations"),
    )


def _palette() -> Iterator[Line]:
    yield "Up Down", translate("PlaceKeys", "Go through what was found")
    yield "Enter", translate("PlaceKeys", "Open it, run it, or save the line")
    yield "Ctrl+Enter", translate("PlaceKeys", "Save the line and stay for another")
    yield "Tab", translate("PlaceKeys", "Go to the parts of the line")
    yield "Alt+1–9", translate("PlaceKeys", "Change a part of the line")


def _forms() -> Iterator[Line]:
    yield "Tab Shift+Tab", translate("PlaceKeys", "The next field, the one before")
    yield "Enter", translate("PlaceKeys", "Save")
    yield "Ctrl+Enter", translate("PlaceKeys", "Save, from a text of several lines too")
    yield "Alt+Down", translate("PlaceKeys", "Open the choices")
    yield "Esc", translate("PlaceKeys", "Leave as it was")


def _guide() -> Iterator[Line]:
    yield "Ctrl+F", translate("PlaceKeys", "Search in the guide")
    yield "Alt+Left Alt+Right", translate("PlaceKeys", "Back, forward")
    yield "Ctrl+W", translate("PlaceKeys", "Close the guide")
