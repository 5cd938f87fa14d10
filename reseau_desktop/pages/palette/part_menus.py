"""What a part may be instead: its other readings, one menu each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.network.line_choices import LEFT, Answer, Asked, Part, about
from reseau_desktop.network.line_days import months_on
from reseau_desktop.network.lines import Candidate, Line, Someone
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.kind_picker import KIND_ICONS
from reseau_desktop.pages.palette.parts import PartLook, days_offered
from reseau_desktop.widgets.icons import icon
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.wording import dates, kinds
from reseau_desktop.wording import lines as words

MOST = 12


class PartMenus(QObject):
    """`answered` carries the key of the part and the answer; `contact_wanted` a name that nobody has."""

    answered = Signal(object, object)
    contact_wanted = Signal(str)
    closed = Signal()

    def __init__(self, host: QWidget, nearby: Callable[[str], list[Candidate]]) -> None:
        super().__init__(host)
        self._host, self._nearby = host, nearby

    def open(self, look: PartLook, line: Line, at: QPoint) -> QMenu:
        """The menu of a part, shown; its first entry is lit, so that Enter takes it."""
        menu = self._menu(look, line)
        menu.aboutToHide.connect(self.closed)
        menu.popup(at)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _menu(self, look: PartLook, line: Line) -> QMenu:
        menu = PopupMenu(self._host)
        menu.setToolTipsVisible(False)
        part = look.key[0]
        if part is Part.PERSON:
            self._people(menu, look, line)
        elif part is Part.HOW:
            for kind in Kind:
                self._add(menu, kinds.noun(kind), look.key, kind, KIND_ICONS[kind], kind is line.kind)
        elif part is Part.WHEN:
            self._days(menu, look, line)
        elif part is Part.AGAIN:
            self._later(menu, look, line)
        elif part is Part.TOPIC:
            self._topic(menu, look, line)
        else:
            self._leave(menu, look.key)
        return menu

    def _add(
        self, menu: QMenu, text: str, key: Asked, answer: Answer, sign: str = "", current: bool = False
    ) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        if sign:
            action.setIcon(icon(sign))
        if current:
            action.setCheckable(True)
            action.setChecked(True)
        action.triggered.connect(lambda: self.answered.emit(key, answer))

    def _leave(self, menu: QMenu, key: Asked) -> None:
        if menu.actions():
            menu.addSeparator()
        self._add(menu, self.tr("Keep it in the note"), key, LEFT)

    def _people(self, menu: QMenu, look: PartLook, line: Line) -> None:
        one = _someone(line, look.key)
        found = one.found if one is not None else ()
        if one is not None and one.contact is not None:
            found = (*one.others, *(other for other in one.found if other.id == one.contact))
        for other in (found or tuple(self._nearby(one.text if one is not None else "")))[:MOST]:
            house = f"{other.name}, {other.organisation}" if other.organisation else other.name
            current = one is not None and other.id == one.contact
            self._add(menu, house, look.key, other, current=current)
        if len(found) > MOST:
            menu.addSeparator()
            more = menu.addAction(self.tr("Type more of the name to find the others"))
            more.setEnabled(False)
        if one is not None and one.unknown:
            menu.addSeparator()
            name = one.text
            new = menu.addAction(self.tr("New contact “{name}”…").format(name=name).replace("&", "&&"))
            new.triggered.connect(lambda: self.contact_wanted.emit(name))

    def _days(self, menu: QMenu, look: PartLook, line: Line) -> None:
        others = line.when.others if line.when else ()
        for day in days_offered(line.today, others):
            self._add(menu, _said(day, line.today), look.key, day, current=day == line.on)
        menu.addSeparator()
        pick = menu.addAction(self.tr("Another day…"))
        pick.triggered.connect(lambda: self._pick(look.key, line.today, line.on, past=True))

    def _later(self, menu: QMenu, look: PartLook, line: Line) -> None:
        assert line.again is not None
        today, now = line.today, line.again.day
        choices = {
            self.tr("Tomorrow"): today + timedelta(1),
            self.tr("In a week"): today + timedelta(7),
            self.tr("In two weeks"): today + timedelta(14),
            self.tr("In a month"): months_on(today, 1),
            self.tr("In three months"): months_on(today, 3),
        }
        for day in now.others:
            self._add(menu, _said(day, today), look.key, day)
        for text, day in choices.items():
            said = self.tr("{when}, {day}").format(when=text, day=dates.long_day(day))
            self._add(menu, said, look.key, day, current=day == now.on)
        menu.addSeparator()
        pick = menu.addAction(self.tr("Another day…"))
        pick.triggered.connect(lambda: self._pick(look.key, today, now.on, past=False))
        self._leave(menu, look.key)

    def _topic(self, menu: QMenu, look: PartLook, line: Line) -> None:
        topic = line.topics[look.place]
        people = [(place, one) for place, one in enumerate(line.people) if one.found]
        if len(people) > 1:
            menu.addSection(words.whose(topic.sought))
            for place, one in people:
                name = one.chosen.name if one.chosen else one.text
                key = about(Part.WHOSE, topic.text)
                self._add(menu, name, key, place, current=place == topic.whose)
            menu.addSeparator()
        self._add(menu, self.tr("Seeks it"), look.key, True, current=topic.sought)
        self._add(menu, self.tr("Offers it"), look.key, False, current=not topic.sought)
        self._leave(menu, look.key)

    def _pick(self, key: Asked, today: date, start: date, *, past: bool) -> None:
        from reseau_desktop.pages.pick_day import PickDay

        title = self.tr("When was it?") if past else self.tr("When?")
        dialog = PickDay(title, self.tr("Choose"), today, start, self._host.window(), past=past)
        dialog.picked.connect(lambda day: self.answered.emit(key, day))
        dialog.open()


def _someone(line: Line, key: Asked) -> Someone | None:
    return next((one for one in line.people if about(Part.PERSON, one.text) == key), None)


def _said(day: date, today: date) -> str:
    """Today, yesterday, or the weekday with its date."""
    if 0 <= (today - day).days < 2:
        return dates.titled(dates.near(day, today))
    return dates.titled(dates.long_day(day) if day.year == today.year else dates.long_full(day))
