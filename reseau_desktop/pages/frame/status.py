"""The status bar: what there is, what is saved, what comes; and long work with its Cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.cards import Meter
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text

if TYPE_CHECKING:
    from reseau_desktop.pages.explained import Explained

HEIGHT = 28
_PATIENCE = 1000  # ms before a work is shown: most are over by then


class StatusBar(QWidget):
    """28 high, a hairline above it."""

    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "win")
        sized(self, height=HEIGHT)
        self._row = row = hbox(self, margins=(14, 1, 14, 0), spacing=18)
        self._left: list[Text | Explained] = [Text("", "small", "text2") for _ in range(3)]
        for fact in self._left:
            row.addWidget(fact)
        self._work: _Work | None = None
        self._said = 0  # facts at the left, shown or not
        row.addStretch(1)
        saved = hbox(spacing=6)
        self._saved_icon, self._saved = Icon("check", "ok", 14), Text("", "small", "text2")
        saved.addWidget(self._saved_icon)
        saved.addWidget(self._saved)
        row.addLayout(saved)
        self._next = Text("", "small", "text2")
        row.addWidget(self._next)
        self.set_left(())
        self.set_saved("")
        self.set_next("")

    def set_left(self, texts: Sequence[str], topics: Sequence[str] = ()) -> None:
        """Up to three facts: contacts, promises a week, the sample network; some explained by a topic of the guide."""
        for number in range(len(self._left)):
            label = self._fact(number, topics[number] if number < len(topics) else "")
            label.setText(texts[number] if number < len(texts) else "")
            label.setVisible(number < len(texts))
        self._said = len(texts)
        self._fit()

    def _fact(self, number: int, topic: str) -> Text | Explained:
        """What shows a fact: words, or words that explain themselves."""
        shown = self._left[number]
        if topic == getattr(shown, "topic", ""):
            return shown
        other: Text | Explained = Text("", "small", "text2")
        if topic:
            from reseau_desktop.pages.explained import Explained  # not before the first paint

            other = Explained(topic, "small", "text2")
            other.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # as high as the bar
            other.asked.connect(self.guide_asked)
        self._row.replaceWidget(shown, other)
        shown.hide()
        shown.deleteLater()
        self._left[number] = other
        return other

    def facts(self) -> list[Text | Explained]:
        """What stands at the left, shown or not."""
        return list(self._left)

    def left(self) -> list[str]:
        return [label.text() for label in self._left if not label.isHidden()]

    def set_saved(self, text: str, kind: str = "ok") -> None:
        """ "Saved" (`ok`), or what is being written (`info`), or that it could not be (`bad`)."""
        name, token = {"ok": ("check", "ok"), "info": ("clock", "text3")}.get(kind, ("warn", "bad"))
        self._saved_icon.set_icon(name, token)
        self._saved.setText(text)
        self._saved_icon.setVisible(bool(text))
        self._saved.setVisible(bool(text))

    def set_next(self, text: str) -> None:
        """The next reminder."""
        self._next.setText(text)
        self._next.setVisible(bool(text))
        self._fit()

    def _fit(self) -> None:
        """Where the words have no room, the facts go from the right: half a word says nothing."""
        for number, fact in enumerate(self._left):
            fact.setVisible(number < self._said)
        for fact in reversed(self._left):
            if self._wide() <= self.width() or not self.isVisible():
                return
            fact.hide()

    def _wide(self) -> int:
        """What all that is said would take."""
        shown = [*self._left, self._saved_icon, self._saved, self._next]
        widths = [part.sizeHint().width() + self._row.spacing() for part in shown if not part.isHidden()]
        margins = self._row.contentsMargins()
        return sum(widths) + margins.left() + margins.right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- long work

    def begin(self, text: str, cancel: Callable[[], None] | None = None) -> None:
        """A work began: shown after a second, with a Cancel where it can be."""
        if self._work is None:  # made for the first one: there is none before the first paint
            self._work = _Work()
            self._row.insertWidget(len(self._left), self._work)
        self._work.begin(text, cancel)

    def progress(self, done: int, total: int, text: str = "") -> None:
        if self._work is not None:
            self._work.progress(done, total, text)

    def end(self) -> None:
        if self._work is not None:
            self._work.end()

    def working(self) -> bool:
        """Whether a work is shown."""
        return self._work is not None and not self._work.isHidden()

    def taken(self) -> bool:
        """Whether a work has this place, shown already or not yet."""
        return self._work is not None and self._work.lasts()

    def retranslate(self) -> None:
        if self._work is not None:
            self._work.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painting.hairline(painter, 0, 0, self.width())


class _Work(QWidget):
    """What is being done, how far it is, and the way out."""

    def __init__(self) -> None:
        super().__init__()
        row = hbox(self, spacing=10)
        self._text = Text("", "small", "text2")
        self._meter = sized(Meter(), width=110)
        self._button = LinkButton(dense=True)
        self._cancel: Callable[[], None] | None = None
        self._button.clicked.connect(self._cancelled)
        for widget in (self._text, self._meter, self._button):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.show)
        self.hide()
        self.retranslate()

    def begin(self, text: str, cancel: Callable[[], None] | None) -> None:
        self._cancel = cancel
        self._text.setText(text)
        self._meter.set_share(0)
        self._meter.hide()
        self._button.setVisible(cancel is not None)
        self._timer.start()

    def progress(self, done: int, total: int, text: str) -> None:
        if text:
            self._text.setText(text)
        self._meter.setVisible(total > 0)
        self._meter.set_share(done / total if total else 0)

    def lasts(self) -> bool:
        return self._timer.isActive() or not self.isHidden()

    def end(self) -> None:
        self._timer.stop()
        self._cancel = None
        self.hide()

    def retranslate(self) -> None:
        self._button.set_text(self.tr("Cancel"))
        self._meter.setAccessibleName(self.tr("Progress"))

    def _cancelled(self) -> None:
        cancel = self._cancel
        self.end()
        if cancel is not None:
            cancel()
