"""The context menu of a person, the same on every page (design, section 4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.person import Person, person
from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.pages import outside
from reseau_desktop.pages.people_wishes import SIDE_BY_SIDE
from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.layers import name as layer_name
from reseau_desktop.wording.people import open_words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

translate = QCoreApplication.translate
MERGE = "Ctrl+Shift+M"
HOUSES = 3  # where somebody is now


@dataclass(frozen=True, slots=True)
class PersonCalls:
    """What the page itself does about a person; None leaves the entry out."""

    open: Callable[[int], None] | None = None
    log: Callable[[int], None] | None = None
    plan: Callable[[int], None] | None = None
    new_tag: Callable[[Sequence[int]], None] | None = None


class PersonMenu(PopupMenu):
    """Everything that can be done about one person. `popup(point)` shows it; it goes when it closes.

    Wishes are passed to `wishes`, which says what was done; `calls` are what only the page knows how to do.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        contact: int,
        wishes: PeopleWishes,
        calls: PersonCalls,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._wishes, self._calls = store, wishes, calls
        found = person(store, contact, clock.today())
        if found is None:
            return
        if found.deleted_on is not None:
            self.addAction(self.tr("Restore"), lambda: wishes.restore([contact]))
            self.addSeparator()
            self.addAction(self.tr("Erase for good…"), lambda: wishes.ask_erase([contact], parent))
            return
        self._add_page_calls(found)
        self._add_outside(found)
        self.addSeparator()
        self.addMenu(layer_menu(self, store, [contact], found.layer, wishes))
        self.addMenu(tag_menu(self, store, [contact], {tag for tag, _ in found.tags}, wishes, calls.new_tag))
        self._add_copy(found)
        if found.layer != LayerKind.ME:
            self._add_merge(contact, parent)
        self.addSeparator()
        self._add_peace(found)

    def _add_merge(self, contact: int, parent: QWidget | None) -> None:
        ask = self._wishes.ask_merge
        _add(self, self.tr("Merge with…"), lambda: ask(contact, parent), own_keys().sequence(MERGE))

    def _add_page_calls(self, found: Person) -> None:
        entries = (
            (self._calls.open, self.tr("Open"), QKeySequence(Qt.Key.Key_Enter)),
            (self._calls.log, self.tr("Log an exchange"), own_keys().sequence("Ctrl+L")),
            (self._calls.plan, self.tr("Plan a follow-up…"), own_keys().sequence("Ctrl+Shift+N")),
        )
        for call, words, keys in entries:
            if call is not None:
                _add(self, words, lambda call=call: call(found.id), keys)
        wanted = self._wishes.organisation_wanted
        for identity, name in _houses(found):
            self.addAction(
                open_words(name).replace("&", "&&"), lambda identity=identity: wanted.emit(identity)
            )

    def _add_outside(self, found: Person) -> None:
        """Calling and writing leave Réseau: only where there is something to call or to write to."""
        for words, details, way in (
            (self.tr("Call"), found.phones, outside.phone_url),
            (self.tr("Write"), found.emails, outside.mail_url),
        ):
            ways = [(item, url) for item in details if (url := way(item.value)) is not None]
            if len(ways) == 1:
                self.addAction(words, lambda url=ways[0][1]: self._wishes.outings.go(url, found.id))
            elif ways:
                menu = self.add_menu(words)
                for item, url in ways:
                    menu.addAction(_plain(item.value), lambda url=url: self._wishes.outings.go(url, found.id))

    def _add_copy(self, found: Person) -> None:
        if found.emails:
            value = found.emails[0].value
            self.addAction(self.tr("Copy the address"), lambda: self._wishes.outings.copy(value, found.id))

    def _add_peace(self, found: Person) -> None:
        ids = [found.id]
        silent = self.addAction(self.tr("Do not contact"))
        silent.setCheckable(True)
        silent.setChecked(found.do_not_contact)
        silent.triggered.connect(lambda on: self._wishes.silence(ids, on))
        hidden = self.addAction(self.tr("Private"))
        hidden.setCheckable(True)
        hidden.setChecked(found.private)
        hidden.triggered.connect(lambda on: self._wishes.set_private(ids, on))
        gone = self.addAction(self.tr("Deceased"))
        gone.setCheckable(True)
        gone.setChecked(found.deceased)
        gone.triggered.connect(lambda on: self._wishes.mark_deceased(found.id, on))
        if found.archived:
            self.addAction(self.tr("Bring back from the archive"), lambda: self._wishes.archive(ids, False))
        else:
            _add(
                self,
                self.tr("Archive"),
                lambda: self._wishes.archive(ids),
                own_keys().sequence("Ctrl+Shift+A"),
            )
        keys = QKeySequence(QKeySequence.StandardKey.Delete)
        _add(self, self.tr("Delete"), lambda: self._wishes.delete(ids), keys)


class PeopleMenu(PopupMenu):
    """The same for several people at once: what makes sense for all of them."""

    def __init__(
        self,
        store: Store,
        ids: Sequence[int],
        wishes: PeopleWishes,
        calls: PersonCalls,
        parent: QWidget | None = None,
        *,
        archived: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addMenu(layer_menu(self, store, ids, "", wishes))
        self.addMenu(tag_menu(self, store, ids, set(), wishes, calls.new_tag))
        if len(ids) <= SIDE_BY_SIDE:
            merge = own_keys().sequence(MERGE)
            _add(self, self.tr("Merge into one card…"), lambda: wishes.merge(ids, parent), merge)
        self.addSeparator()
        if archived:
            self.addAction(self.tr("Bring back from the archive"), lambda: wishes.archive(ids, False))
        else:
            _add(self, self.tr("Archive"), lambda: wishes.archive(ids), own_keys().sequence("Ctrl+Shift+A"))
        _add(
            self, self.tr("Delete"), lambda: wishes.delete(ids), QKeySequence(QKeySequence.StandardKey.Delete)
        )


def layer_menu(
    parent: QMenu, store: Store, ids: Sequence[int], current: str, wishes: PeopleWishes, title: str = ""
) -> QMenu:
    """Move to: the circles with their digits, then the targets (one person only)."""
    menu = PopupMenu(title or translate("PersonMenu", "Move to"), parent)
    group = QActionGroup(menu)
    for layer in layers(store):
        if layer.kind is LayerKind.ME:
            continue
        if layer.kind is LayerKind.TARGET:
            menu.addSeparator()
        action = QAction(layer_icon(layer.key), _plain(layer_name(layer)), menu)
        action.setCheckable(layer.key == current)
        action.setChecked(layer.key == current)
        action.setData(layer.key)
        action.setShortcut(digit_of(layer))
        if layer.kind is LayerKind.TARGET and len(ids) > 1:
            action.setEnabled(False)
            action.setToolTip(translate("PersonMenu", "Targets are chosen one at a time."))
            menu.setToolTipsVisible(True)
        action.triggered.connect(lambda _=False, key=layer.key: wishes.move(ids, key))
        group.addAction(action)
        menu.addAction(action)
    return menu


def tag_menu(
    parent: QMenu,
    store: Store,
    ids: Sequence[int],
    carried: set[int],
    wishes: PeopleWishes,
    new_tag: Callable[[Sequence[int]], None] | None,
) -> QMenu:
    """The tags in use; ticked for one person, given to several."""
    menu = PopupMenu(translate("PersonMenu", "Tags"), parent)
    known = people.tags(store)
    names = {tag: name for tag, name, _count in known}

    def toggle(tag: int, on: bool) -> None:
        if on:
            wishes.tag(ids, names[tag])
        else:
            wishes.set_tags(ids[0], [names[other] for other in carried if other != tag])

    for tag, words, _count in known:
        action = menu.addAction(_plain(words))
        action.setCheckable(len(ids) == 1)
        action.setChecked(tag in carried)
        action.triggered.connect(lambda on=False, tag=tag: toggle(tag, on or len(ids) > 1))
    if new_tag is not None:
        if known:
            menu.addSeparator()
        menu.addAction(translate("PersonMenu", "New tag…"), lambda: new_tag(ids))
    menu.menuAction().setEnabled(not menu.isEmpty())
    return menu


def digit_of(layer: Layer) -> QKeySequence:
    """The key that moves to a circle: its number from the centre; none from the tenth on, none for the others."""
    if layer.kind is LayerKind.RING and 1 <= layer.position <= 9:
        return QKeySequence(str(layer.position))
    return QKeySequence()


def layer_icon(key: str) -> QIcon:
    """The layer's dot as a menu's icon."""
    side = theme().px(16)
    dpr = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(QSize(side, side) * dpr)
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    pieces.layer_dot(painter, (side - theme().px(10)) / 2, (side - theme().px(10)) / 2, 10, key)
    painter.end()
    return QIcon(picture)


def _houses(found: Person) -> list[tuple[int, str]]:
    """The organisations somebody is at now; else the last one known."""
    there = [held for held in found.positions if held.current] or [held for held in (found.current,) if held]
    named = {held.organisation_id: held.organisation for held in there if held.organisation_id is not None}
    return list(named.items())[:HOUSES]


def _plain(words: str) -> str:
    """Words from people in a menu: no mnemonic, one line, not endless."""
    words = " ".join(words.split())
    return (words if len(words) <= 60 else words[:59] + "…").replace("&", "&&")


def _add(menu: QMenu, words: str, call: Callable[[], object], keys: QKeySequence) -> QAction:
    """An entry that shows its keys; the page's own shortcut does the work outside the menu."""
    action = menu.addAction(words, call)
    action.setShortcut(keys)
    action.setShortcutVisibleInContextMenu(True)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action
