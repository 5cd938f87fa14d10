"""A card of Today: who, why, by which channel, one button, snooze, more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from reseau_desktop.insights.today import Card as CardValue
from reseau_desktop.pages.explained import Explained
from reseau_desktop.pages.today.card_words import CardWords
from reseau_desktop.pages.today.name_line import NameLine
from reseau_desktop.widgets import icons
from reseau_desktop.widgets.buttons import Button, IconButton, tooltip
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Avatar, AvatarPair, Icon, Sign
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme

NARROW = 660  # px of a card under which its buttons go to a line of their own
LEAVING = 180  # ms
translate = QCoreApplication.translate


class TodayCard(Card):
    """Selected by a click, the focus or the arrows of its list. It says what was asked of it; it does nothing itself."""

    chosen = Signal()  # selected by the pointer or the focus
    opened = Signal()
    primary = Signal()
    second = Signal()
    snoozed = Signal()
    menu = Signal(object)  # a global point, or None for under the button
    left = Signal()  # the movement of leaving is over
    guide_asked = Signal(str)  # a topic

    def __init__(self, value: CardValue, words: CardWords) -> None:
        super().__init__()
        self.value, self.words = value, words
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.button = Button("", dense=True)
        self.button.clicked.connect(self.primary)
        self.clock = IconButton("clock", "", role="plain")
        self.clock.clicked.connect(self.snoozed)
        self.more = IconButton("more", "")
        self.more.clicked.connect(lambda: self.menu.emit(None))
        self._build()
        self.say(value, words)
        self.set_tabbed(False)

    def _build(self) -> None:
        raise NotImplementedError

    def buttons(self) -> tuple[Button, ...]:
        return self.button, self.clock, self.more

    def tabbed(self) -> tuple[QAbstractButton, ...]:
        """What Tab reaches in the selected card."""
        return self.buttons()

    def say(self, value: CardValue, words: CardWords) -> None:
        """What it shows now."""
        self.value, self.words = value, words
        self.setAccessibleName(words.spoken)
        self.button.set_text(words.primary)
        self.button.setAccessibleName(f"{words.primary}, {words.name}")
        snooze = translate("TodayCard", "Snooze {name}").format(name=words.name)
        self.clock.set_name(snooze, translate("TodayCard", "S", "the key that snoozes"))
        self.more.set_name(translate("TodayCard", "More about {name}").format(name=words.name))
        self.button.set_hint("", self._log_key())

    def _log_key(self) -> str:
        alone = not self.words.contact and not (self.value.due is not None and self.value.due.people)
        if alone:
            return "E"
        return translate("TodayCard", "L", "the key that logs an exchange")

    def set_filled(self, on: bool) -> None:
        """The one filled button of the view is that of the selected card."""
        self.set_selected(on)
        self.button.set_role("primary" if on else "plain")

    def set_tabbed(self, on: bool) -> None:
        """The list is one tab stop: the selected card and, after it, its own buttons."""
        strong, none = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(strong if on else none)
        for button in self.tabbed():
            button.setFocusPolicy(strong if on else Qt.FocusPolicy.NoFocus)

    def leave(self) -> None:
        """Shrink away; at once where motion is reduced."""
        duration = theme().duration(LEAVING)
        self.setEnabled(False)
        if not duration:
            self.hide()
            self.left.emit()
            return
        height = self.height()
        self.setMinimumHeight(0)
        shrink = QPropertyAnimation(self, b"maximumHeight", self)
        shrink.setDuration(duration)
        shrink.setEasingCurve(QEasingCurve.Type.OutCubic)
        shrink.setStartValue(height)
        shrink.setEndValue(0)
        shrink.finished.connect(self.left)
        shrink.start()

    def focus_radius(self) -> float:
        return 10

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit()
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu.emit(None if keyboard else event.globalPos())


class WideCard(TodayCard):
    """Across the page; where it is narrow, its buttons have a line of their own."""

    def _build(self) -> None:
        self._places: QGridLayout = grid(self, margins=(16, 13, 14, 13), spacing=(14, 8))
        self._places.setColumnStretch(1, 1)
        self._avatar, self._own = Avatar(px=42), OwnMark()
        self._who = NameLine("")
        self._icon = Icon("clock", px=16)
        self._reason = Paragraph("", "body", "text2")
        facts = vbox(spacing=5)
        facts.addStretch(1)
        facts.addWidget(self._who)
        why = hbox(spacing=6)
        why.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self._reason, 1)
        facts.addLayout(why)
        facts.addStretch(1)
        self._channel_icon, self._channel = Icon("msg", px=16), Text("", "body", "text2")
        self._actions = QWidget()
        self._actions.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = hbox(self._actions, spacing=6)
        row.addWidget(self._channel_icon)
        row.addWidget(self._channel)
        row.addWidget(sized(QWidget(), width=4))
        for button in self.buttons():
            row.addWidget(button)
        self._places.addWidget(self._avatar, 0, 0)
        self._places.addWidget(self._own, 0, 0)
        self._places.addLayout(facts, 0, 1)
        self._places.addWidget(self._actions, 0, 2)
        sized(self, min_height=78)

    def say(self, value: CardValue, words: CardWords) -> None:
        super().say(value, words)
        self._avatar.set_person(words.contact, words.initials)
        self._avatar.setVisible(bool(words.contact))
        self._own.setVisible(not words.contact)
        self._who.say(words.name, words.layer, words.layer_name, words.role)
        self._icon.set_icon(words.icon, words.token)
        self._reason.setText(words.reason)
        self._reason.setToolTip(tooltip(words.detail))
        self._channel_icon.set_icon(words.channel_icon)
        for part in (self._channel_icon, self._channel):
            part.setToolTip(tooltip(words.channel_why))
        self._channel.setAccessibleDescription(words.channel_why)
        self._channel_icon.setVisible(bool(words.channel))
        self._channel.setText(words.channel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(NARROW)
        wanted = (1, 1) if narrow else (0, 2)
        if self._places.getItemPosition(self._places.indexOf(self._actions))[:2] != wanted:
            self._places.removeWidget(self._actions)
            self._places.addWidget(
                self._actions, *wanted, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
            )


class OwnMark(Sign):
    """In the place of the avatar, where a thing concerns nobody else."""

    def sizeHint(self) -> QSize:
        return QSize(theme().px(42), theme().px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(21), "sunk", "hair2")
        icons.draw(painter, look.px(12), look.px(12), "check", "text2", 18)


class SmallCard(TodayCard):
    """A drift, a dormant tie or an introduction: a third of the width, two verbs."""

    def _build(self) -> None:
        column = vbox(self, margins=(14, 13), spacing=0)
        head = hbox(spacing=6)
        self._icon, self.title = Icon("drift", px=16), Explained(self.value.kind.value, "caption", "text2")
        self.title.asked.connect(self.guide_asked)
        head.addWidget(self._icon)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.more)
        self.more.setProperty("tight", True)
        self._avatar, self._who = Avatar(px=32), NameLine("")
        self._pair = AvatarPair(px=32)
        who = hbox(margins=(0, 4, 0, 0), spacing=10)
        who.addWidget(self._avatar)
        who.addWidget(self._pair)
        who.addWidget(self._who, 1)
        self._reason = Paragraph("", "body", "text2", balanced=True)
        self.other = Button("", role="flat", dense=True)
        self.other.clicked.connect(self.second)
        verbs = hbox(margins=(0, 10, 0, 0), spacing=6)
        verbs.addWidget(self.button)
        verbs.addWidget(self.other)
        verbs.addStretch(1)
        self.clock.hide()
        column.addLayout(head)
        column.addLayout(who)
        column.addWidget(sized(QWidget(), height=7))
        column.addWidget(self._reason)
        column.addStretch(1)
        column.addLayout(verbs)

    def buttons(self) -> tuple[Button, ...]:
        return self.button, self.other, self.more

    def tabbed(self) -> tuple[QAbstractButton, ...]:
        return *self.buttons(), self.title

    def say(self, value: CardValue, words: CardWords) -> None:
        super().say(value, words)
        self._icon.set_icon(words.icon, "text2")
        self.title.setText(words.title)
        self._avatar.set_person(words.contact, words.initials)
        self._pair.set_people((words.contact, words.initials), (words.other, words.other_initials))
        self._avatar.setVisible(not words.other)
        self._pair.setVisible(bool(words.other))
        self._who.say(words.name)
        self._reason.setText(words.reason)
        self._reason.setToolTip(tooltip(words.detail))
        self.other.set_text(words.second)
        self.other.setAccessibleName(f"{words.second}, {words.name}")

    def _log_key(self) -> str:
        return ""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(theme().px(200), 0))


def made(value: CardValue, words: CardWords) -> TodayCard:
    """The widget of a card."""
    return SmallCard(value, words) if words.small else WideCard(value, words)
