"""Settings: sections at the left, one of them open, and what one promises at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reseau_desktop.network.folding import fold
from reseau_desktop.pages.frame.inspector import BESIDE, InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.pages.settings.appearance_section import AppearanceSection
from reseau_desktop.pages.settings.circles_section import CirclesSection
from reseau_desktop.pages.settings.data_section import DataSection
from reseau_desktop.pages.settings.language_section import LanguageSection
from reseau_desktop.pages.settings.me_section import MeSection
from reseau_desktop.pages.settings.promises_panel import PromisesPanel
from reseau_desktop.pages.settings.round_section import RoundSection
from reseau_desktop.pages.settings.section import Section
from reseau_desktop.pages.settings.section_list import Line, SectionList
from reseau_desktop.pages.settings.section_names import ICONS, name
from reseau_desktop.pages.settings.shortcuts_section import ShortcutsSection
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.scaling import breadth, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.frame.commands import Commands
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.pages.settings.reminders_section import Desk
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

NARROW = 900  # under it the sections are chosen from a list that drops down
PROMISED = ("circles", "round")  # sections beside which the promises stand


class SettingsPage(Page):
    """Every change is one action, applied at once; the state of the screen (theme, scale, language) is kept apart."""

    said = Signal(str, bool)  # a sentence for a notice, and whether undo takes it back
    refused = Signal(str)  # a problem in words, to stay until it is closed
    export_asked = Signal(str)  # "json" or "csv"
    layer_asked = Signal(str)  # see the people of a circle
    guide_asked = Signal(str)  # a topic of the guide
    inspector_changed = Signal(object)  # the InspectorHost of the open section, or None

    def __init__(
        self,
        signals: StoreSignals,
        clock: Clock,
        commands: Commands,
        screen: ScreenState,
        speak: Callable[[str], None],
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self.wishes = PeopleWishes(self._store, clock, self)
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
        self._commands, self._screen, self._speak, self._desk = commands, screen, speak, desk
        self.panel = PromisesPanel(self._store, clock, self.wishes)
        self.panel.round_asked.connect(lambda: self.open_section("round", "weekly"))
        self.panel.guide_asked.connect(self.guide_asked)
        self.panel.close_asked.connect(lambda: self.host.set_open(False))
        self._built: dict[str, Section] = {}
        self._holders: dict[str, QWidget] = {}
        self._stale: set[str] = set(ICONS)
        self._open = ""
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._build_one)
        self._lay_out()
        signals.changed.connect(self._changed)
        theme().scale_changed.connect(self._arrange)
        QApplication.instance().focusChanged.connect(self._follow_focus)
        self.retranslate()
        self.open_section("circles")

    # -- sections, each built when it is first needed

    @property
    def sections(self) -> dict[str, Section]:
        """All of them."""
        return {key: self.section(key) for key in ICONS}

    def section(self, key: str) -> Section:
        """One of them."""
        found = self._built.get(key)
        if found is None:
            found = self._built[key] = self._made(key)
            self._place(key, found)
        return found

    def _made(self, key: str) -> Section:
        store, clock, wishes = self._store, self._clock, self.wishes
        if key == "circles":
            circles = CirclesSection(store, clock, wishes, self.panel)
            circles.people_asked.connect(self.layer_asked)
            return circles
        if key == "round":
            return RoundSection(store, clock, wishes, self.panel)
        if key == "reminders":
            return self._reminders()
        if key == "me":
            return MeSection(store, clock, wishes)
        if key == "cards":
            from reseau_desktop.pages.settings.cards_section import CardsSection

            return CardsSection(store, clock, wishes)
        if key == "appearance":
            return AppearanceSection(self._screen)
        if key == "language":
            return LanguageSection(self._screen, self._speak)
        if key == "shortcuts":
            return ShortcutsSection(self._commands)
        data = DataSection(store, clock, wishes, self._screen)
        data.export_asked.connect(self.export_asked)
        return data

    def _reminders(self) -> Section:
        from reseau_desktop.pages.settings.reminders_section import RemindersSection

        found = RemindersSection(self._store, self._clock, self.wishes, self._screen, self._desk)
        found.round_asked.connect(lambda: self.open_section("round", "days"))
        return found

    def _place(self, key: str, section: Section) -> None:
        section.retranslate()
        holder = section if key == "shortcuts" else Scroll(section, ground="page")
        self._holders[key] = holder
        section.told.connect(self._bring_up)
        if key in PROMISED:
            self._promised.addWidget(holder)
            section.promises_button.clicked.connect(self._turn_panel)
            section.promises_button.setVisible(breadth(self) < BESIDE)
        else:
            self._stack.addWidget(holder)

    def _build_one(self) -> None:
        """While nothing else is to be done, so that the search finds everything at once."""
        missing = [key for key in ICONS if key not in self._built]
        if missing and self.isVisible():
            self.section(missing[0])
            self._idle.start()

    def _lay_out(self) -> None:
        self.search = sized(SearchField("", "Ctrl F"), width=250)
        self.search.textChanged.connect(lambda _text: self._looked_for())
        self.search.returnPressed.connect(self._first_found)
        self.header.add(self.search)
        body = QWidget()
        row = hbox(body, margins=(14, 0, 0, 0), spacing=0)
        self._side = QWidget()
        side = vbox(self._side, spacing=8)
        self.list = SectionList()
        self.list.chosen.connect(self.open_section)
        self._nothing = Paragraph("", "small", "text2")
        self._nothing.setContentsMargins(10, 0, 0, 0)
        side.addWidget(self._nothing)
        side.addWidget(self.list, 1)
        row.addWidget(self._side)
        self._stack = QStackedWidget()
        self._promised = QStackedWidget()
        self.host = InspectorHost(self._promised, self.panel)
        self._stack.addWidget(self.host)
        self._chooser = Choice()
        self._chooser.activated.connect(lambda _: self.open_section(str(self._chooser.value())))
        self._dropped = QWidget()
        vbox(self._dropped, margins=(0, 0, 20, 10), spacing=0).addWidget(sized(self._chooser, max_width=280))
        self._right = QWidget()
        right = vbox(self._right, spacing=0)
        right.addWidget(self._dropped)
        right.addWidget(self._stack, 1)
        row.addWidget(self._right, 1)
        self.set_body(body)

    # -- where one is

    def open_section(self, key: str, setting: str = "") -> None:
        """Show a section, and one setting of it with the keyboard on it."""
        if key not in ICONS:
            return
        if breadth(self) < NARROW:
            self.search.clear()  # the answers stood in the section's place
        before = self.inspector()
        self._open = key
        section = self.section(key)
        if key in PROMISED:
            self._promised.setCurrentWidget(self._holders[key])
            self._stack.setCurrentWidget(self.host)
        else:
            self._stack.setCurrentWidget(self._holders[key])
        self.list.select_section(key)
        self._chooser.set_value(key)
        self._refresh_open()
        if setting:
            section.show_setting(setting)
        if self.inspector() is not before:
            self._tell_inspector()

    def open_key(self) -> str:
        """The section that is open."""
        return self._open

    def inspector(self) -> InspectorHost | None:
        """The host of the promises, where they stand beside the open section."""
        return self.host if self._open in PROMISED else None

    def _turn_panel(self) -> None:
        self.host.set_open(not self.host.is_open())

    def _tell_inspector(self) -> None:
        self.inspector_changed.emit(self.inspector())

    def shown(self) -> None:
        """What was changed the last time is no news any more."""
        self.section(self._open).shown()
        self.panel.forget()
        self._stale.add(self._open)
        self._refresh_open()
        QTimer.singleShot(0, self, self._tell_inspector)  # the frame looks for a host first
        self._idle.start()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the keyboard is brought under the eyes: a setting found, a field that was just made."""
        if new is not None:
            self._bring_up(new)

    def _bring_up(self, part: QWidget) -> None:
        """Scroll to a part of the open section, once it has its place."""
        holder = self._holders.get(self._open)
        if isinstance(holder, Scroll) and holder.isAncestorOf(part):
            QTimer.singleShot(0, part, lambda: holder.ensureWidgetVisible(part, 0, theme().px(48)))

    def finish(self) -> None:
        """Save what is being typed: the window is about to close, or another page to come."""
        self.section(self._open).finish()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what is looked for

    def _looked_for(self) -> None:
        self._list_sections()
        self._arrange()

    def _list_sections(self) -> None:
        words = fold(self.search.text())
        lines: list[Line] = []
        for key, icon in ICONS.items():
            line = Line(key, name(key), icon)
            if not words:
                lines.append(line)
                continue
            found = [
                Line(key, setting.words, setting=setting.key)
                for setting in self.section(key).settings()
                if _matches(words, f"{setting.words} {setting.more}")
            ]
            if found or _matches(words, line.words):
                lines += [line, *found]
        self.list.show_lines(lines, self._open)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        if not lines:
            self._nothing.setText(self.tr("No setting for “{words}”.").format(words=self.search.text()))

    def _first_found(self) -> None:
        if self.search.text():
            self.list.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    # -- news

    def _changed(self, change: Change) -> None:
        self._stale = set(ICONS)
        if self.isVisible():
            self._refresh_open()

    def _refresh_open(self) -> None:
        if self._open in self._stale:
            self._stale.discard(self._open)
            self.section(self._open).refresh()
            if self._open in PROMISED:
                self.panel.refresh()

    # -- looks and language

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow, looking = breadth(self) < NARROW, bool(self.search.text())
        self._side.setVisible(not narrow or looking)
        self._dropped.setVisible(narrow)
        self._right.setVisible(not (narrow and looking))
        self._right.setContentsMargins(theme().px(10) if narrow else 0, 0, 0, 0)
        self.panel.set_closable(breadth(self) < BESIDE)
        for key in PROMISED:
            if key in self._built:
                self._built[key].promises_button.setVisible(breadth(self) < BESIDE)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Settings"), self.tr("every change applies at once"))
        self.search.set_placeholder(self.tr("Find a setting"))
        self.list.setAccessibleName(self.tr("Sections"))
        self._chooser.setAccessibleName(self.tr("Section"))
        self.panel.retranslate()
        self._chooser.clear()
        for key in ICONS:
            self._chooser.add(name(key), key)
        self._chooser.set_value(self._open)
        self._list_sections()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._stale = set(ICONS)
            if self.isVisible():
                self._refresh_open()


def _matches(words: str, text: str) -> bool:
    """Each word that was typed begins a word of the text."""
    having = fold(text).split()
    return all(any(word.startswith(typed) for word in having) for typed in words.split())
