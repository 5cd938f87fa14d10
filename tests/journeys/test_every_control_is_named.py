"""Every control that a hand can reach has a name for those who cannot see it, on every page, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reseau_desktop.actions import networks
from reseau_desktop.exchange.sample import network
from reseau_desktop.store import Label, Store

TODAY = date(2026, 11, 23)
Role = QAccessible.Role
ACTING = {
    Role.PushButton,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.ButtonMenu,
    Role.Link,
}
Text = QAccessible.Text


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    if node.role() in (Role.Table, Role.List, Role.Tree):
        return  # rows speak for themselves in the tests of each list
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child)


def _nameless(page: QWidget) -> tuple[list[str], int]:
    """What has no name, and how many controls were asked."""
    root = QAccessible.queryAccessibleInterface(page)
    found, acting = [], 0
    for node in _walk(root):
        acting += node.role() in ACTING
        if node.role() in ACTING and not node.text(Text.Name).strip():
            thing = node.object()
            if isinstance(thing, QAbstractScrollArea) and not thing.focusPolicy():
                continue
            parent = thing.parent() if thing is not None else None
            found.append(f"{node.role().name} {type(thing).__name__} in {type(parent).__name__}")
    return found, acting


@pytest.fixture
def rich(tmp_path):
    """The sample network, where the window opens it."""
    store = Store.open(tmp_path / "network")
    people = network(TODAY)
    networks.fill(store, people, Label("sample_added", len(people.contacts)), sample=True)
    store.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_on_every_page_each_control_says_what_it_is(qtbot, rich, opened, language):
    window = opened(language)
    store = window.store
    person = int(store.value("SELECT id FROM person WHERE family = 'Delmas'"))
    house = int(store.value("SELECT id FROM organisation ORDER BY id LIMIT 1"))
    open_there = {"contacts": person, "organisation": house}
    nameless = {}
    every = window.frame.pages.keys()
    for key in every:
        window.frame.go(key, open_there.get(key))
        assert pool_is_quiet(qtbot)
        found, acting = _nameless(window.frame)
        assert acting > 10, key  # the walk came through
        if found:
            nameless[key] = found
    assert nameless == {}


def pool_is_quiet(qtbot) -> bool:
    """Wait until what a page asked for is there."""
    from reseau_desktop.widgets import task

    office = task._office()
    qtbot.waitUntil(lambda: not office.jobs, timeout=20_000)
    return True
