"""What the frame says of the network: the circles with their counts, what waits, undo and redo, the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reseau_desktop.pages.frame.sidebar import LayerLine
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.clock import Clock
    from reseau_desktop.insights.history import Steps
    from reseau_desktop.menu import Menu
    from reseau_desktop.network.layers import Layer
    from reseau_desktop.pages.frame.frame import Frame
    from reseau_desktop.store import Store
    from reseau_desktop.summary import Summary, Waiting

translate = QCoreApplication.translate
NO_COUNT = "—"
PAUSE = 250  # ms after a change: what waits rests on everybody


class Bulletin(QObject):
    """Asks in workers and tells the frame: first what is quickly known, then what rests on the whole network."""

    def __init__(self, store: Store, clock: Clock, frame: Frame, menu: Menu) -> None:
        super().__init__(frame)
        self._store, self._clock, self._frame, self._menu = store, clock, frame, menu
        self._tasks = Tasks(self)
        self._summary: Summary | None = None
        self._waiting: Waiting | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_what_waits)

    def name_circles(self) -> None:
        """The circles by name, before the first paint: their counts come with the first answer."""
        from reseau_desktop.insights.layers import layers
        from reseau_desktop.network.layers import LayerKind

        self._show_circles({one: "" for one in layers(self._store) if one.kind is not LayerKind.ME})

    def written(self) -> None:
        """Something was: undo and redo know it at once (the next key may be theirs), the rest is asked again."""
        from reseau_desktop.insights.history import steps

        self._show_steps(steps(self._store))
        self.refresh()

    def refresh(self) -> None:
        """Ask everything again."""
        from reseau_desktop.summary import summary

        store, today = self._store, self._clock.today()
        self._tasks.run("summary", lambda _progress: summary(store, today), done=self._show)
        self._tasks.cancel("waiting")  # an answer of before would contradict the page
        self._pause.start()  # the page that is seen asks first

    def _ask_what_waits(self) -> None:
        from reseau_desktop.summary import waiting

        store, today = self._store, self._clock.today()
        self._tasks.run("waiting", lambda _progress: waiting(store, today), done=self._show_waiting)

    def say_again(self) -> None:
        """In another language."""
        if self._summary is not None:
            self._show(self._summary)
        if self._waiting is not None:
            self._show_waiting(self._waiting)

    def _show(self, found: Summary) -> None:
        from reseau_desktop.wording import numbers

        self._summary = found
        self._show_circles(
            {item.layer: numbers.count(item.members) if found.people else NO_COUNT for item in found.fills}
        )
        self._frame.set_count("contacts", numbers.count(found.listed) if found.people else "")
        self._show_steps(found.steps)
        self._show_status(found)
        self._menu.show_state(found)

    def _show_steps(self, found: Steps) -> None:
        from reseau_desktop.wording import labels

        undo, redo = found.undo, found.redo
        self._frame.set_undo(
            translate("Window", "Undo: {what}").format(what=labels.label(undo)) if undo else "",
            translate("Window", "Redo: {what}").format(what=labels.label(redo)) if redo else "",
        )

    def _show_circles(self, counts: dict[Layer, str]) -> None:
        from reseau_desktop.wording import layers as words

        theme().set_layer_colours({layer.key: layer.colour for layer in counts})
        self._frame.set_layers(
            [LayerLine(layer.key, words.name(layer), count) for layer, count in counts.items()]
        )

    def _show_waiting(self, found: Waiting) -> None:
        from reseau_desktop.wording import numbers

        self._waiting = found
        self._menu.show_morning(found.cards)
        pages = (
            ("today", translate("Window", "Today"), found.cards),
            ("agenda", translate("Window", "Agenda"), found.items),
        )
        for key, page, number in pages:
            count = numbers.count(number)
            tip = translate("Window", "{page}, {count} today").format(page=page, count=count)
            self._frame.set_count(key, count if number else "", tip if number else "")

    def _show_status(self, found: Summary) -> None:
        from reseau_desktop.wording import numbers
        from reseau_desktop.wording import people as people_words

        texts = [people_words.count(found.listed) if found.people else translate("Window", "No contact")]
        if found.people:
            load = found.load.per_week
            promised = translate("Window", "Promises: {number} contacts a week", "", numbers.plural(load))
            texts.append(promised.format(number=numbers.decimal(load)))
        else:
            texts.append(translate("Window", "New network"))
        if found.sample:
            texts.append(translate("Window", "Sample network"))
        self._frame.status.set_left(texts, ("", "load" if found.people else ""))
        self._frame.status.set_saved(translate("Window", "Saved"))
